/** The theorems of docs/theory.md 14 and the two ways of computing reach, on random conflicts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryManyPriorities } from '../arbitrary/many-priorities.ts';
import {
  arbitraryGraphModel,
  arbitraryOptionModel,
  arbitraryPlainConflict,
  toPlain,
} from '../arbitrary/model.ts';
import type { Countermove, PlainConflict } from './conflict.ts';
import { upTo } from './conflict.ts';
import type { ConceptId } from './oracle.ts';
import {
  conceptsFor,
  equilibria,
  legalSequences,
  reachableByEnumeration,
  reachableFrom,
  shortestSequences,
  stableStates,
} from './oracle.ts';
import { runs } from './runs.ts';

const optionForm = arbitraryOptionModel({ maxVectors: 32 });
const conflicts: fc.Arbitrary<PlainConflict> = fc.oneof(
  optionForm.map(toPlain),
  arbitraryManyPriorities().map(toPlain),
  arbitraryGraphModel().map(toPlain),
  arbitraryPlainConflict(),
);
const countermoves: fc.Arbitrary<Countermove> = fc.constantFrom('sequences', 'single');

const within = (part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean =>
  [...part].every((s) => whole.has(s));

describe('the oracle on random conflicts', () => {
  const inclusions: readonly (readonly [ConceptId, ConceptId])[] = [
    ['nash', 'sseq'],
    ['sseq', 'seq'],
    ['sseq', 'smr'],
    ['smr', 'gmr'],
    ['seq', 'gmr'],
    ['nash', 'sim'],
    ['seq', 'seq-sim'],
    ['smr', 'smr-sim'],
  ];
  it.each(inclusions)('%s ⊆ %s for each decision maker', (inner, outer) => {
    fc.assert(
      fc.property(conflicts, countermoves, (conflict, countermove) => {
        fc.pre(conceptsFor(conflict).includes(outer));
        for (const i of upTo(conflict.n)) {
          const part = stableStates(conflict, inner, i, { countermove });
          expect(within(part, stableStates(conflict, outer, i, { countermove }))).toBe(true);
        }
      }),
      runs(100),
    );
  });

  it('with two decision makers a sequence is a single countermove', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPlainConflict({ maxDecisionMakers: 2 }), conflicts), (conflict) => {
        fc.pre(conflict.n === 2);
        for (const concept of ['gmr', 'smr', 'seq', 'sseq'] as const) {
          for (const i of upTo(2)) {
            const single = stableStates(conflict, concept, i, { countermove: 'single' });
            expect(single).toEqual(stableStates(conflict, concept, i));
          }
        }
      }),
      runs(150),
    );
  });

  it('option form without forbidden moves has a SEQ equilibrium', () => {
    const plain = arbitraryOptionModel({ maxVectors: 32, coalesce: false, forbidden: false });
    fc.assert(
      fc.property(plain, (model) => equilibria(toPlain(model), 'seq').size > 0),
      runs(200),
    );
  });

  it('a decision maker without moves is stable everywhere and changes nothing', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const idle = upTo(conflict.m).map(() => new Set<number>());
        const larger = { ...conflict, n: conflict.n + 1, moves: [...conflict.moves, idle] };
        const indifferent = {
          ...larger,
          prefers: (i: number, s: number, t: number) => i < conflict.n && conflict.prefers(i, s, t),
          degree: (i: number, s: number, t: number) => (i < conflict.n ? conflict.degree(i, s, t) : 0),
        };
        const askable = conceptsFor(indifferent);
        // It stays for want of anything to gain, which is strong stability and so never weak.
        const kept = askable.filter((each) => !each.endsWith('-weak'));
        for (const concept of conceptsFor(conflict).filter((each) => kept.includes(each))) {
          expect(stableStates(indifferent, concept, conflict.n).size).toBe(conflict.m);
          expect(equilibria(indifferent, concept)).toEqual(equilibria(conflict, concept));
        }
      }),
      runs(60),
    );
  });
});

describe('legal sequences', () => {
  const small = fc.oneof(
    arbitraryPlainConflict({ maxStates: 4, maxDecisionMakers: 3 }),
    arbitraryOptionModel({ maxVectors: 6, maxDecisionMakers: 3 }).map(toPlain),
  );
  const coalitions = (n: number): number[][] =>
    upTo(2 ** n).map((bits) => upTo(n).filter((i) => ((bits >> i) & 1) === 1));

  it('enumerated one by one reach what the fixpoint reaches, with the same last movers', () => {
    fc.assert(
      fc.property(small, fc.boolean(), (conflict, improvementsOnly) => {
        for (const H of coalitions(conflict.n)) {
          for (const s of upTo(conflict.m)) {
            const fixpoint = reachableFrom(conflict, H, s, improvementsOnly);
            expect(fixpoint).toEqual(reachableByEnumeration(conflict, H, s, improvementsOnly));
          }
        }
      }),
      runs(100),
    );
  });

  it('listed in full contain the shortest ones that were counted', () => {
    fc.assert(
      fc.property(small, fc.boolean(), (conflict, improvingOnly) => {
        for (const from of upTo(conflict.m)) {
          const all = [...legalSequences(conflict, upTo(conflict.n), from, improvingOnly)];
          for (const to of upTo(conflict.m).filter((t) => t !== from)) {
            const lengths = all.filter((sequence) => sequence.at(-1)?.to === to).map(({ length }) => length);
            const length = Math.min(...lengths);
            const expected =
              lengths.length === 0 ? null : { length, count: lengths.filter((l) => l === length).length };
            expect(shortestSequences(conflict, from, to, improvingOnly)).toEqual(expected);
          }
        }
      }),
      runs(100),
    );
  });
});
