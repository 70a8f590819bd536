/**
 * Random conflicts that no model text can express yet: digraphs with pairwise preferences that need not be
 * transitive. The definitions compare states only with the starting state and so must cope.
 */
import fc from 'fast-check';
import type { PlainConflict } from '../oracle/conflict.ts';
import { at, upTo } from '../oracle/conflict.ts';
import { arcsAmong, looseArcs } from './graph-model.ts';

/** Conflicts on digraphs, each pair of states compared independently of the others. */
export function arbitraryPlainConflict(
  bounds: { readonly maxStates?: number; readonly maxDecisionMakers?: number } = {},
): fc.Arbitrary<PlainConflict> {
  const { maxStates = 8, maxDecisionMakers = 4 } = bounds;
  return fc
    .record({
      m: fc.integer({ min: 1, max: maxStates }),
      makers: fc.array(
        fc.record({
          moves: looseArcs,
          signs: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 1, maxLength: 66, size: 'max' }),
        }),
        { minLength: 2, maxLength: maxDecisionMakers },
      ),
    })
    .map(({ m, makers }) => {
      const moves = makers.map((maker) => {
        const arcs = arcsAmong(m, maker.moves);
        return upTo(m).map((s) => new Set(arcs.filter(([from]) => from === s).map(([, to]) => to)));
      });
      /** The sign drawn for the pair s < t: 1 when s is preferred. */
      const sign = (i: number, s: number, t: number): number => {
        const { signs } = at(makers, i);
        return at(signs, ((t * (t - 1)) / 2 + s) % signs.length);
      };
      const prefers = (i: number, s: number, t: number): boolean =>
        s !== t && (s < t ? sign(i, s, t) === 1 : sign(i, t, s) === -1);
      return {
        n: makers.length,
        m,
        moves,
        prefers,
        // Of two states the one preferred is so by one degree, two or three, in turn.
        degree: (i, s, t) => (prefers(i, s, t) ? 1 + ((s + t + i) % 3) : 0),
        vectors: null,
        ownerOf: [],
      };
    });
}
