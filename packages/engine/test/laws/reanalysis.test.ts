/** Games that share their moves are answered one after another as each is by itself. */
import { conceptOf, defaultBudget, isRefusal, type Question } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnsweredConceptId, answerRules } from '../../src/analysis/answer-rules.ts';
import { type Ranked, Reanalysis } from '../../src/analysis/reanalysis.ts';
import { arbitraryModel, arbitraryOptionModel } from '../arbitrary/model.ts';
import { answered } from '../games.ts';
import { upTo } from '../oracle/conflict.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

/** Two who can undo their moves, where there is a quicker way. */
const undone = arbitraryOptionModel({
  maxVectors: 64,
  maxDecisionMakers: 2,
  coalesce: false,
  forbidden: false,
}).map((model) => ({
  ...model,
  decisionMakers: model.decisionMakers.map((each) => ({
    ...each,
    options: each.options.map((option) => ({ ...option, change: 'either' as const })),
  })),
}));
const models = fc.oneof(undone, arbitraryModel({ maxVectors: 48 }));

const concepts = Object.keys(answerRules) as AnsweredConceptId[];

describe('reanalysis', () => {
  it(
    'gives what analyzing each game gives, whatever the moves and however many decide',
    () => {
      let quick = 0;
      fc.assert(
        fc.property(
          models,
          fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 40 }), {
            minLength: 2,
            maxLength: 3,
          }),
          fc.constantFrom('sequences' as const, 'single' as const),
          (model, dice, countermove) => {
            const { game } = compiled(model);
            if (game.n === 2 && game.moves.every(({ cellStart, next }) => !cellStart && !next)) quick++;
            const question: Question = { countermove, budget: defaultBudget };
            const again = new Reanalysis(game, question);
            for (const rolls of dice) {
              const ranks = upTo(game.n).map((i) =>
                Int32Array.from(upTo(game.m), (s) => rolls[(s * (i + 3) + i) % rolls.length]!),
              );
              const all = ranks.map((own, i) => again.ranked(i, own));
              if (all.some(isRefusal)) throw new Error('refused');
              for (const concept of concepts)
                for (const i of upTo(game.n))
                  expect(answered(again.stable(concept, i, all as Ranked[])).list()).toEqual(
                    answered(conceptOf(concept).stableStates({ ...game, ranks }, i, question)).list(),
                  );
            }
          },
        ),
        runs(300),
      );
      expect(quick).toBeGreaterThan(20);
    },
    patience,
  );
});
