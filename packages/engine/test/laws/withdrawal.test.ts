/** A model without a claim is the model written without what rests on that claim alone. */
import {
  analyze,
  type Compiled,
  compile,
  defaultBudget,
  isRefusal,
  openModel,
  retractOf,
  stateKey,
  type Variant,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/model/elements.ts';
import { fallenAmong } from '../../src/model/withdrawal.ts';
import { arbitrarySourcedModel, goneWith, scenarioId, sourcedYaml } from '../arbitrary/sourced-model.ts';
import { patience, runs } from '../oracle/runs.ts';

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
const question = { countermove: 'sequences', budget: defaultBudget } as const;

/** What holds, and where things stand, by what states are. */
function found({ game, ...subject }: Compiled): unknown {
  const analysis = analyze(game, concepts, question);
  if (isRefusal(analysis)) return analysis;
  return {
    statusQuo: subject.statusQuo < 0 ? null : stateKey({ game, ...subject }, subject.statusQuo),
    equilibria: analysis.results.map(({ equilibria }) =>
      equilibria.list().map((s) => stateKey({ game, ...subject }, s)),
    ),
  };
}

function asked(text: string, variant: Variant): unknown {
  const outcome = compile(openModel(text), variant);
  if (isRefusal(outcome)) return outcome.refusal;
  return outcome.ok
    ? found(outcome.compiled)
    : outcome.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** For each version of the conflict as modeled and in the one view there is, by scenario and view: what holds under each concept. */
function everywhere(
  text: string,
  view: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = [{}, { scenario: [scenarioId] }, { view }, { scenario: [scenarioId], view }];
  return new Map(
    all.flatMap((variant: Variant) => {
      const answer = asked(text, variant);
      const key = `${variant.scenario ?? ''} ${variant.view ?? ''}`;
      return typeof answer === 'object' && answer !== null && 'equilibria' in answer
        ? [[key, answer.equilibria as readonly (readonly string[])[]] as const]
        : [];
    }),
  );
}

describe('withdrawing ›', { timeout: patience }, () => {
  it('is writing the model without what rests on nothing else', () => {
    fc.assert(
      fc.property(
        arbitrarySourcedModel(),
        fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }),
        (sourced, chosen) => {
          const claims = new Set(chosen);
          const gone = goneWith(sourced, claims);
          const text = sourcedYaml(sourced);
          const tree = openModel(text).tree!;
          const withdrawn = fallenAmong(elementsOf(tree), {
            claims: new Set(chosen.map((c) => `c${c}`)),
            elements: new Set(),
          });
          const rebuilt = sourcedYaml(sourced, gone);
          const view = [sourced.model.decisionMakers[sourced.belief.holder]!.id];
          for (const variant of [
            {},
            { scenario: [scenarioId] },
            { view },
            { scenario: [scenarioId], view },
          ]) {
            const here = asked(text, { ...variant, withdrawn });
            if (gone.has('scenario') && 'scenario' in variant) expect(here).toBe('withdrawn-scenario');
            else expect(here).toEqual(asked(rebuilt, variant));
          }
        },
      ),
      runs(150),
    );
  });

  it('flags as falling, staying and appearing what a text without it differs in', () => {
    fc.assert(
      fc.property(arbitrarySourcedModel(), fc.constantFrom('s0', 's1', 'c0', 'c1'), (sourced, id) => {
        const text = sourcedYaml(sourced);
        const claims = sourced.sources.flatMap((source, c) =>
          `s${source}` === id || `c${c}` === id ? [c] : [],
        );
        const view = [sourced.model.decisionMakers[sourced.belief.holder]!.id];
        const told = retractOf(
          openModel(text),
          { scenario: [], views: [view], concepts, states: null, ids: [id], how: 'retract' },
          question,
        );
        const before = everywhere(text, view);
        const gone = goneWith(sourced, new Set(claims));
        const after = everywhere(sourcedYaml(sourced, gone), view);
        if (isRefusal(told) || 'ok' in told) {
          // Nothing is left that can be read, in some version that did not leave.
          expect(after.size).toBeLessThan(gone.has('scenario') ? 2 : 4);
          return;
        }
        for (const [k, concept] of concepts.entries()) {
          for (const pair of told.pairs) {
            for (const member of pair.members) {
              const scenario = Object.values(member.values).filter((value) => value === scenarioId);
              const key = `${scenario} ${member.view}`;
              expect(pair.after === null).toBe(!after.has(key));
              if (!pair.after) continue;
              const place = told.pairs.indexOf(pair);
              const flagged = (kind: 'fell' | 'kept' | 'appeared'): string[] =>
                told.changes
                  .filter(
                    (each) =>
                      each.concept === concept &&
                      `${each.view}` === `${member.view}` &&
                      each[kind].includes(place),
                  )
                  .map((each) => each.key)
                  .sort();
              const [then, now] = [before.get(key)![k]!, after.get(key)![k]!];
              expect(flagged('fell')).toEqual(then.filter((state) => !now.includes(state)).sort());
              expect(flagged('kept')).toEqual(then.filter((state) => now.includes(state)).sort());
              expect(flagged('appeared')).toEqual(now.filter((state) => !then.includes(state)).sort());
            }
          }
        }
      }),
      runs(60),
    );
  });
});
