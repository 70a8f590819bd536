/** The engine against the naive oracle: every state, decision maker, concept and countermove, by the bulk and by the single question. */
import { conceptIds, conceptOf, defaultBudget, isRefusal, type Question } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryManyPriorities, arbitraryModel, statusQuoOf, toPlain } from '../arbitrary/model.ts';
import type { ModelSpec } from '../arbitrary/spec.ts';
import { upTo } from '../oracle/conflict.ts';
import {
  type ConceptId,
  conceptsFor,
  isGraded,
  someDegrees,
  someHorizons,
  stableStates,
} from '../oracle/oracle.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const models: fc.Arbitrary<ModelSpec> = fc.oneof(
  { weight: 9, arbitrary: arbitraryModel({ maxVectors: 48 }) },
  { weight: 1, arbitrary: arbitraryManyPriorities() },
);

const gradedIds = conceptIds.filter(isGraded);
const plainIds = conceptIds.filter((id) => !isGraded(id));

describe('the engine on random models', () => {
  it(
    'finds the states, moves and status quo that the naive semantics finds',
    () => {
      fc.assert(
        fc.property(models, (model) => {
          const { game, statusQuo } = compiled(model);
          const plain = toPlain(model);
          expect([game.n, game.m]).toEqual([plain.n, plain.m]);
          expect(statusQuo).toBe(statusQuoOf(model) ?? -1);
        }),
        runs(500),
      );
    },
    patience,
  );

  const law = (ids: readonly ConceptId[], usual: number): void =>
    fc.assert(
      fc.property(models, fc.constantFrom('sequences' as const, 'single' as const), (model, countermove) => {
        const { game } = compiled(model);
        const plain = toPlain(model);
        const question: Question = { countermove, budget: defaultBudget };
        const askable = conceptsFor(plain);
        for (const id of ids) {
          const concept = conceptOf(id);
          expect(concept.refuse(game) === null).toBe(askable.includes(id));
          if (!askable.includes(id)) continue;
          for (const i of upTo(plain.n)) {
            const stable = concept.stableStates(game, i, question);
            if (isRefusal(stable)) throw new Error(stable.refusal);
            const wanted = [...stableStates(plain, id, i, { countermove })].sort((a, b) => a - b);
            expect({ id, i, stable: stable.list() }).toEqual({ id, i, stable: wanted });
            for (const s of upTo(plain.m)) {
              const evidence = concept.evidence(game, i, s, question);
              if (isRefusal(evidence)) throw new Error(evidence.refusal);
              expect({ id, i, s, stable: evidence.stable }).toEqual({ id, i, s, stable: stable.has(s) });
            }
          }
        }
      }),
      runs(usual),
    );

  it(
    'answers as the definitions do, in bulk and one by one',
    () => law([...plainIds, ...someHorizons], 2000),
    patience,
  );

  it(
    'answers as the definitions of strength do, in bulk and one by one',
    () => law([...gradedIds, ...someDegrees], 150),
    patience,
  );
});
