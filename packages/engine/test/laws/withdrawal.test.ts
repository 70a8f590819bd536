/** A model without a claim is the model written without what rests on that claim alone. */
import {
  analyze,
  type Compiled,
  compile,
  defaultBudget,
  isRefusal,
  openModel,
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
});
