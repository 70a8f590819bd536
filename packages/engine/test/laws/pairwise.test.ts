/** Preference stated pair by pair against the naive oracle, and what theory says of it (docs/theory.md 3.1, 9.2, 9.3, 14), on random models. */
import {
  type ConceptId,
  conceptOf,
  conceptsFor,
  defaultBudget,
  fuzzyConceptIds,
  type Game,
  probabilisticConceptIds,
  type Question,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel, toPlain } from '../arbitrary/model.ts';
import { arbitraryPairwise } from '../arbitrary/pairwise.ts';
import type { ModelSpec, Pairwise } from '../arbitrary/spec.ts';
import { answered } from '../games.ts';
import { type Countermove, type PlainConflict, upTo } from '../oracle/conflict.ts';
import { fuzzyStates } from '../oracle/fuzzy-preference.ts';
import { stableStates } from '../oracle/oracle.ts';
import { probabilisticStates } from '../oracle/probabilistic-preference.ts';
import { patience, runs } from '../oracle/runs.ts';
import type { AnsweredName } from '../oracle/unknown-preference.ts';
import { compiled } from './compiled.ts';

const plainIds = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
const names: readonly AnsweredName[] = ['nash', 'gmr', 'smr', 'seq'];
const countermoves = fc.constantFrom('sequences' as const, 'single' as const);
const asked: Question = { countermove: 'sequences', budget: defaultBudget };

const stable = (game: Game, id: ConceptId, i: number, question = asked): number[] =>
  answered(conceptOf(id).stableStates(game, i, question)).list();

/** Both questions give what the oracle gives, for everyone and every state. */
function expectAgreement(
  game: Game,
  plain: PlainConflict,
  id: ConceptId,
  countermove: Countermove,
  oracle: (i: number) => Set<number>,
): void {
  const question = { ...asked, countermove };
  expect([id, conceptOf(id).refuse(game)]).toEqual([id, null]);
  for (const i of upTo(plain.n)) {
    const wanted = [...oracle(i)].sort((a, b) => a - b);
    expect({ id, i, stable: stable(game, id, i, question) }).toEqual({ id, i, stable: wanted });
    const single = upTo(plain.m).filter((s) => answered(conceptOf(id).evidence(game, i, s, question)).stable);
    expect({ id, i, single }).toEqual({ id, i, single: wanted });
  }
}

const includes = (game: Game, inner: ConceptId, outer: ConceptId): void => {
  for (const i of upTo(game.n))
    expect(stable(game, outer, i)).toEqual(expect.arrayContaining(stable(game, inner, i)));
};

/** A model in which every decision maker states its preference pair by pair instead of as an order. */
function pairByPair(model: ModelSpec): ModelSpec {
  const { n, m, prefers } = toPlain(model);
  const pairwise = upTo(n).map((i): Pairwise => {
    const comparisons = upTo(m).flatMap((t) =>
      upTo(t).map((s) => ({
        tiers: prefers(i, t, s)
          ? [[t + 1], [s + 1]]
          : prefers(i, s, t)
            ? [[s + 1], [t + 1]]
            : [[t + 1, s + 1]],
        degree: null,
      })),
    );
    return { beside: false, scale: null, comparisons, meaning: [] };
  });
  return { ...model, pairwise };
}

describe('a relation', () => {
  it(
    'is answered as the definitions do, in bulk and one by one, ranking or not',
    () => {
      const kinds = new Set<boolean>();
      fc.assert(
        fc.property(arbitraryPairwise('relation'), countermoves, (model, countermove) => {
          const { game } = compiled(model);
          const plain = toPlain(model);
          kinds.add(game.ranks.includes(null));
          for (const id of plainIds)
            expectAgreement(game, plain, id, countermove, (i) => stableStates(plain, id, i, { countermove }));
        }),
        runs(150),
      );
      expect(kinds.size).toBe(2);
    },
    patience,
  );

  it(
    'that is a ranking is that ranking',
    () => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 12 }), (model) => {
          const whole = compiled(model).game;
          const pairs = compiled(pairByPair(model)).game;
          expect(pairs.ranks).toEqual(whole.ranks);
          expect(pairs.partial).toEqual(whole.partial);
        }),
        runs(100),
      );
    },
    patience,
  );

  it(
    'need not be transitive for Nash ⊆ SSEQ ⊆ SEQ ∩ SMR, SMR ⊆ GMR and SEQ ⊆ GMR',
    () => {
      fc.assert(
        fc.property(arbitraryPairwise('relation'), (model) => {
          const { game } = compiled(model);
          includes(game, 'nash', 'sseq');
          includes(game, 'sseq', 'seq');
          includes(game, 'sseq', 'smr');
          includes(game, 'smr', 'gmr');
          includes(game, 'seq', 'gmr');
        }),
        runs(100),
      );
    },
    patience,
  );
});

describe.each([
  ['fuzzy', 'f', fuzzyConceptIds, fuzzyStates],
  ['probabilistic', 'p', probabilisticConceptIds, probabilisticStates],
] as const)('%s preference', (kind, letter, ids, oracle) => {
  it(
    'is answered as the definitions do, in bulk and one by one',
    () => {
      let graded = 0;
      fc.assert(
        fc.property(arbitraryPairwise(kind), countermoves, (model, countermove) => {
          const { game } = compiled(model);
          const plain = toPlain(model);
          if (game.degrees.some((each) => each !== null)) {
            graded++;
            expect(conceptsFor(game)).toEqual(ids);
          }
          for (const name of names)
            expectAgreement(game, plain, `${letter}${name}`, countermove, (i) =>
              oracle(plain, name, i, countermove),
            );
        }),
        runs(150),
      );
      expect(graded).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'gives the plain concepts where every degree is certain, whatever is asked for',
    () => {
      fc.assert(
        fc.property(arbitraryPairwise('relation'), (model) => {
          const plain = compiled(model).game;
          const scale =
            kind === 'fuzzy' ? { kind, threshold: 300 } : { kind, alpha: 400, beta: 700, gamma: 600 };
          const certain = compiled({
            ...model,
            pairwise: model.pairwise!.map((each) => each && { ...each, scale }), // all are drawn with pairs
          }).game;
          expect(certain.degrees).toEqual(plain.degrees);
          for (const name of names)
            for (const i of upTo(plain.n)) {
              const wanted = stable(plain, name, i);
              expect([name, stable(certain, name, i)]).toEqual([name, wanted]);
              expect([name, stable(certain, `${letter}${name}`, i)]).toEqual([name, wanted]);
              expect([name, stable(plain, `${letter}${name}`, i)]).toEqual([name, wanted]);
            }
        }),
        runs(80),
      );
    },
    patience,
  );

  it(
    'keeps Nash within SEQ and SMR, and these within GMR',
    () => {
      fc.assert(
        fc.property(arbitraryPairwise(kind), (model) => {
          const { game } = compiled(model);
          for (const inner of ['smr', 'seq'] as const) {
            includes(game, `${letter}nash`, `${letter}${inner}`);
            includes(game, `${letter}${inner}`, `${letter}gmr`);
          }
        }),
        runs(80),
      );
    },
    patience,
  );
});
