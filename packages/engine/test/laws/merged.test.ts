/** The merged view against the naive oracle, and where it agrees with decision makers and with coalitions, on random models. */
import {
  analyze,
  analyzeCoalitions,
  type Coalition,
  type ConceptId,
  defaultBudget,
  merge,
  partitionOf,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOptionModel, toPlain } from '../arbitrary/model.ts';
import { jointArcs } from '../arbitrary/to-plain.ts';
import { answered, graph, question } from '../games.ts';
import { upTo } from '../oracle/conflict.ts';
import { mergedConflict } from '../oracle/merged.ts';
import { stableStates } from '../oracle/oracle.ts';
import { patience, runs } from '../oracle/runs.ts';
import { compiled } from './compiled.ts';

const ids = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const satisfies readonly ConceptId[];
const ascending = (states: Iterable<number>): number[] => [...states].sort((a, b) => a - b);

/** Asks of a random game with known preferences, some of whose decision makers are merged. */
const law = (
  count: number,
  claim: (
    subject: ReturnType<typeof compiled>,
    model: Parameters<typeof jointArcs>[0],
    groups: readonly Coalition[],
  ) => void,
): void =>
  fc.assert(
    fc.property(arbitraryOptionModel({ maxVectors: 24, maxDecisionMakers: 4 }), fc.nat(), (model, pick) => {
      const subject = compiled(model);
      fc.pre(subject.game.ranks.every((ranks) => ranks !== null));
      const chosen = upTo(subject.game.n).filter((i) => ((pick >> i) & 1) === 1);
      const rest = upTo(subject.game.n).filter((i) => !chosen.includes(i));
      const groups = [chosen, ...((pick >> 6) % 2 === 1 ? [rest] : [])].filter(({ length }) => length > 1);
      claim(subject, model, groups);
    }),
    runs(count),
  );

describe('merged players of random models', () => {
  it(
    'are stable as the definitions say',
    () => {
      law(80, (subject, model, groups) => {
        for (const countermove of ['sequences', 'single'] as const) {
          const { analysis, players } = answered(merge(subject, groups, ids, question(countermove)));
          const plain = mergedConflict(toPlain(model), players, jointArcs(model));
          for (const { concept, stable } of analysis.results)
            for (const [p, P] of players.entries())
              expect({ concept, P, stable: stable[p]!.list() }).toEqual({
                concept,
                P,
                stable: ascending(stableStates(plain, concept as 'nash', p, { countermove })),
              });
        }
      });
    },
    patience,
  );

  it(
    'are the decision makers where nobody is merged',
    () => {
      law(50, (subject) => {
        const { analysis } = answered(merge(subject, [], ids, question()));
        const alone = answered(analyze(subject.game, ids, question()));
        expect(analysis.results.map(({ stable }) => stable.map((set) => set.list()))).toEqual(
          alone.results.map(({ stable }) => stable.map((set) => set.list())),
        );
      });
    },
    patience,
  );

  it(
    'of everyone are the coalition of everyone where all that it passes on the way is feasible and can be undone',
    () => {
      fc.assert(
        fc.property(
          arbitraryOptionModel({ maxVectors: 16, maxDecisionMakers: 3, coalesce: false, forbidden: false }),
          (drawn) => {
            const makers = drawn.decisionMakers.map(({ options, ...rest }) => ({
              ...rest,
              options: options.map((option) => ({ ...option, change: 'either' as const })),
            }));
            const subject = compiled({ ...drawn, decisionMakers: makers });
            fc.pre(drawn.rules.length === 0 && subject.game.ranks.every((ranks) => ranks !== null));
            const all = upTo(subject.game.n);
            const { analysis } = answered(merge(subject, [all], ['nash'], question()));
            const { results } = answered(analyzeCoalitions(subject.game, [all], ['c-nash'], defaultBudget));
            expect(analysis.results[0]!.equilibria.list()).toEqual(results[0]!.stable[0]!.list());
          },
        ),
        runs(25),
      );
    },
    patience,
  );

  it('are refused where there are no options to change together', () => {
    const moving = graph('s → t: row\n t → s: column', { row: 's > t', column: 't > s' });
    expect(merge(moving, [[0, 1]], ids, question())).toMatchObject({ refusal: 'graph-form' });
  });

  it('are a partition, everyone in one player', () => {
    expect(
      partitionOf(5, [
        [3, 4],
        [0, 2],
      ]),
    ).toEqual([[0, 2], [1], [3, 4]]);
    expect(partitionOf(2, [])).toEqual([[0], [1]]);
  });
});
