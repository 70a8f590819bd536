/** What must not change an answer, and what the concepts owe each other (docs/theory.md 14), on the engine itself. */
import {
  analyze,
  type ConceptId,
  conceptIds,
  conceptOf,
  defaultBudget,
  type Game,
  isRefusal,
  type Question,
  type StateSet,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryGraphModel, arbitraryModel, arbitraryOptionModel } from '../arbitrary/model.ts';
import { upTo } from '../oracle/conflict.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const question: Question = { countermove: 'sequences', budget: defaultBudget };

function answers(
  game: Game,
  ids: readonly ConceptId[] = conceptIds,
  asked = question,
): Map<ConceptId, readonly StateSet[]> {
  const analysis = analyze(game, ids, asked);
  if (isRefusal(analysis)) throw new Error(analysis.refusal);
  return new Map(analysis.results.map(({ concept, stable }) => [concept, stable]));
}

const inclusions: readonly (readonly [ConceptId, ConceptId])[] = [
  ['nash', 'sseq'],
  ['sseq', 'seq'],
  ['sseq', 'smr'],
  ['seq', 'gmr'],
  ['smr', 'gmr'],
  ['nash', 'sim'],
  ['seq', 'seq-sim'],
  ['smr', 'smr-sim'],
];

describe('the engine', () => {
  it.each(inclusions)(
    'finds every state stable under %s stable under %s',
    (inner, outer) => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 64 }), (model) => {
          const found = answers(compiled(model).game, [inner, outer]);
          const whole = found.get(outer);
          found.get(inner)!.forEach((part, i) => {
            for (const s of whole ? part.list() : []) expect(whole![i]!.has(s)).toBe(true);
          });
        }),
        runs(200),
      );
    },
    patience,
  );

  it(
    'answers alike for single countermoves and sequences when two decide',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            arbitraryOptionModel({ maxVectors: 48, maxDecisionMakers: 2 }),
            arbitraryGraphModel({ maxDecisionMakers: 2 }),
          ),
          (model) => {
            const { game } = compiled(model);
            const single = answers(game, conceptIds, { ...question, countermove: 'single' });
            for (const [id, stable] of answers(game))
              for (const [i, set] of stable.entries()) expect(set.equals(single.get(id)![i]!)).toBe(true);
          },
        ),
        runs(200),
      );
    },
    patience,
  );

  it(
    'is not moved by an order-preserving change of ranks',
    () => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 48 }), fc.integer({ min: 1, max: 5 }), (model, stretch) => {
          const { game } = compiled(model);
          const stretched: Game = {
            ...game,
            ranks: game.ranks.map((ranks) => ranks!.map((r) => r * stretch + (r >> 1))),
          };
          const after = answers(stretched);
          for (const [id, stable] of answers(game))
            for (const [i, set] of stable.entries()) expect(set.equals(after.get(id)![i]!)).toBe(true);
        }),
        runs(200),
      );
    },
    patience,
  );

  it(
    'finds a decision maker stable everywhere when it is indifferent',
    () => {
      fc.assert(
        fc.property(arbitraryModel({ maxVectors: 48 }), fc.nat(), (model, pick) => {
          const { game } = compiled(model);
          const i = pick % game.n;
          const indifferent: Game = {
            ...game,
            ranks: game.ranks.map((ranks, j) => (j === i ? new Int32Array(game.m) : ranks)),
            blocks: game.blocks.map((blocks, j) => (j === i ? [] : blocks)),
          };
          // With nothing to gain it is held strongly, and so nowhere weakly.
          for (const [id, stable] of answers(indifferent))
            expect(stable[i]!.count).toBe(conceptOf(id).grade === 'weak' ? 0 : game.m);
        }),
        runs(100),
      );
    },
    patience,
  );

  it(
    'finds some sequential equilibrium in option form without coalescing or deleted moves',
    () => {
      fc.assert(
        fc.property(arbitraryOptionModel({ maxVectors: 64, coalesce: false, forbidden: false }), (model) => {
          const { game } = compiled(model);
          const analysis = analyze(game, ['seq'], question);
          if (isRefusal(analysis)) throw new Error(analysis.refusal);
          expect(analysis.results[0]!.equilibria.count).toBeGreaterThan(0);
        }),
        runs(300),
      );
    },
    patience,
  );

  it('stops when it is told to', () => {
    const { game } = compiled(fc.sample(arbitraryModel({ maxVectors: 48 }), { numRuns: 1, seed: 3 })[0]!);
    for (const id of conceptIds) {
      if (conceptOf(id).refuse(game)) continue;
      const stopped = analyze(game, [id], {
        ...question,
        budget: { ...defaultBudget, cancelled: () => true },
      });
      expect(isRefusal(stopped) && stopped.refusal).toBe('cancelled');
    }
    expect(upTo(game.n).length).toBeGreaterThan(0);
  });
});
