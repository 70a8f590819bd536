/** What a trace says of random sourced models, against the plain way: every set of claims withdrawn, one after the other. */
import {
  analyze,
  compile,
  defaultBudget,
  isRefusal,
  type ModelFile,
  openModel,
  type Support,
  stateKey,
  type Trace,
  traceOf,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/model/elements.ts';
import { scenarioOf } from '../../src/model/variants.ts';
import { fallenAmong } from '../../src/model/withdrawal.ts';
import { arbitrarySourcedModel, sourcedYaml } from '../arbitrary/sourced-model.ts';
import { patience, runs } from '../oracle/runs.ts';

const question = { countermove: 'sequences', budget: defaultBudget } as const;
const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
const everything = { size: 99, tries: 1e6 };

/** Every second state of the model is traced, so that some hold and some do not. */
function traced(file: ModelFile): Trace | null {
  const base = compile(file);
  if (isRefusal(base) || !base.ok) return null;
  const states = Array.from({ length: Math.min(3, base.compiled.game.m) }, (_, k) => k * 2).filter(
    (s) => s < base.compiled.game.m,
  );
  const asked = { scenario: [], views: null, concepts, states, limits: everything };
  const found = traceOf(file, asked, question);
  return isRefusal(found) || 'ok' in found ? null : found;
}

/** Whether a headline is overturned by withdrawing: each of its versions read and compiled anew, and analyzed as a whole. */
function overturned(file: ModelFile, trace: Trace, h: number, supports: readonly string[]): boolean {
  const { headline } = trace.headlines[h]!;
  const named = new Set(supports);
  const withdrawn = fallenAmong(elementsOf(file.tree!), { claims: named, elements: named });
  return headline.versions.some((v) => {
    const { values, view } = trace.standings.versions[v]!;
    const outcome = compile(file, { scenario: scenarioOf(values), view, withdrawn });
    if (isRefusal(outcome) || !outcome.ok) return false;
    const { game } = outcome.compiled;
    const analysis = analyze(game, [headline.concept], question);
    if (isRefusal(analysis)) throw new Error(analysis.refusal);
    const { equilibria } = analysis.results[0]!;
    const holds = equilibria.list().some((s) => stateKey(outcome.compiled, s) === headline.key);
    return headline.holds !== holds;
  });
}

function subsetsOf(all: readonly string[]): string[][] {
  let sets: string[][] = [[]];
  for (const each of all) sets = [...sets, ...sets.map((set) => [...set, each])];
  return sets;
}

const idOf = (support: Support): string => ('claim' in support ? support.claim : support.element);

describe('a trace ›', { timeout: patience }, () => {
  it('names exactly the minimal sets of claims that overturn a headline, and classes each claim by them', () => {
    fc.assert(
      fc.property(arbitrarySourcedModel(8), (sourced) => {
        const file = openModel(sourcedYaml(sourced));
        const trace = traced(file);
        if (!trace) return;
        const claims = trace.claims.map(({ claim }) => claim.id);
        const load = new Set<string>();
        const joint = new Set<string>();
        for (const h of trace.headlines.keys()) {
          const overturning = subsetsOf(claims).filter((set) => overturned(file, trace, h, set));
          const minimal = overturning.filter(
            (set) =>
              !overturning.some(
                (other) => other.length < set.length && other.every((id) => set.includes(id)),
              ),
          );
          const found = trace.headlines[h]!.sets.map(({ supports }) => supports);
          const claimed = found.filter((set) => set.every((each) => 'claim' in each));
          expect(claimed.map((set) => set.map(idOf).sort().join()).sort()).toEqual(
            minimal.map((set) => [...set].sort().join()).sort(),
          );
          for (const set of minimal) for (const id of set) (set.length === 1 ? load : joint).add(id);
          // Sets with elements that no claim speaks for: each overturns, and without any one of its members it does not.
          for (const set of found.slice(0, 20)) {
            const ids = set.map(idOf);
            expect(overturned(file, trace, h, ids)).toBe(true);
            for (const id of ids)
              expect(
                overturned(
                  file,
                  trace,
                  h,
                  ids.filter((each) => each !== id),
                ),
              ).toBe(false);
          }
        }
        for (const { claim, bearing } of trace.claims) {
          if (load.has(claim.id)) expect(bearing).toBe('load-bearing');
          else if (joint.has(claim.id)) expect(bearing).toBe('jointly');
          else expect(bearing).not.toBe('load-bearing');
        }
      }),
      runs(25),
    );
  });
});
