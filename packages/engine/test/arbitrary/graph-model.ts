/**
 * Random models in graph form: any digraph for each decision maker, made transitive or left as it is, each state
 * ranked directly.
 */
import fc from 'fast-check';
import { at, upTo } from '../oracle/conflict.ts';
import { distinctIds } from './names.ts';
import { partsByKey, rankingByKey, rankingKeys, strongSteps } from './preference-arbitrary.ts';
import type { GraphModel } from './spec.ts';

/** Bounds on what is drawn. */
export interface GraphModelBounds {
  /** 12 if not given. */
  readonly maxStates?: number;
  /** At least 2; 5 if not given. */
  readonly maxDecisionMakers?: number;
  /** Whether preferences may be partly unknown; false if not given. */
  readonly unknown?: boolean;
}

/** Arcs between any two numbers, later brought into range; and whether to close them under composition. */
export const looseArcs = fc.record({
  arcs: fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 40 }),
  transitive: fc.boolean(),
});

/** The arcs among m states, without loops and repetitions. */
export function arcsAmong(
  m: number,
  {
    arcs,
    transitive,
  }: { readonly arcs: readonly (readonly [number, number])[]; readonly transitive: boolean },
): [number, number][] {
  const has = upTo(m).map(() => upTo(m).map(() => false));
  for (const [from, to] of arcs) at(has, from % m)[to % m] = true;
  if (transitive) {
    for (const k of upTo(m)) {
      for (const s of upTo(m)) {
        for (const t of upTo(m)) {
          if (at(at(has, s), k) && at(at(has, k), t)) at(has, s)[t] = true;
        }
      }
    }
  }
  return upTo(m).flatMap((s) =>
    upTo(m)
      .filter((t) => t !== s && at(at(has, s), t))
      .map((t): [number, number] => [s, t]),
  );
}

/** Models in graph form. */
export function arbitraryGraphModel(bounds: GraphModelBounds = {}): fc.Arbitrary<GraphModel> {
  const { maxStates = 12, maxDecisionMakers = 5, unknown = false } = bounds;
  return fc
    .record({
      m: fc.integer({ min: 1, max: maxStates }),
      makers: fc.array(
        fc.record({
          moves: looseArcs,
          keys: rankingKeys,
          strong: strongSteps,
          parts: unknown ? fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 12 }) : fc.constant(null),
        }),
        { minLength: 2, maxLength: maxDecisionMakers },
      ),
      names: fc.tuple(fc.nat({ max: 68 }), fc.nat({ max: 67 })),
      style: fc.nat(),
    })
    .map(({ m, makers, names, style }) => {
      const ids = distinctIds(m + makers.length, ...names);
      return {
        kind: 'graph' as const,
        states: ids.slice(0, m),
        decisionMakers: makers.map(({ moves }, i) => ({ id: at(ids, m + i), moves: arcsAmong(m, moves) })),
        preferences: makers.map(({ keys, strong, parts }) =>
          parts ? partsByKey(m, keys, parts) : rankingByKey(m, keys, strong),
        ),
        style,
      };
    });
}
