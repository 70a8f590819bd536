/** Hypergames against the naive oracle, and what must be true of beliefs whatever they are. */
import {
  analyze,
  argueOutcome,
  argueTelling,
  type BeliefComparison,
  compareBeliefs,
  compileText,
  defaultBudget,
  isRefusal,
  openModel,
  proseOf,
  type Question,
  sayDiagnostic,
  speakerFor,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holding } from '../../src/analysis/hypergame.ts';
import {
  arbitraryBelievedModel,
  type BeliefSpec,
  type BelievedModel,
  believedYaml,
  plainView,
} from '../arbitrary/beliefs.ts';
import { upTo } from '../oracle/conflict.ts';
import { foresees, holds, type PlainView } from '../oracle/hypergame.ts';
import { equilibria } from '../oracle/oracle.ts';
import { patience, runs } from '../oracle/runs.ts';

const question: Question = { countermove: 'sequences', budget: defaultBudget };
const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
type Concept = (typeof concepts)[number];

function compared(model: BelievedModel, concept: Concept): BeliefComparison {
  const text = believedYaml(model);
  const found = compareBeliefs(openModel(text), { scenario: [], concept }, question);
  if (isRefusal(found)) throw new Error(`refused: ${found.refusal}\n${text}`);
  if ('ok' in found)
    throw new Error(
      found.ok ? text : `${found.diagnostics.map((each) => sayDiagnostic('en', each)).join('\n')}\n${text}`,
    );
  return found;
}

type View = BeliefComparison['groups'][number]['view'];

/** What the engine and the oracle say of a view and of all nested in it. */
function agree(view: View, plain: PlainView, concept: Concept): void {
  const { game } = view;
  expect(game.stable[0]?.size).toBe(plain.conflict.m);
  expect(holding(game).list()).toEqual(sorted(holds(plain, concept)));
  for (const [i, sight] of game.sights.entries()) {
    const own = plain.nested.get(i);
    expect(sight === null).toBe(own === undefined);
    const inner = view.nested[i];
    if (inner && own) agree(inner, own, concept);
  }
}

/** Everything that can be said of it can be said, with a reason for every surprise. */
function tell(found: BeliefComparison): void {
  const group = found.groups[0]!;
  for (const s of upTo(group.view.subject.game.m)) {
    const told = argueOutcome(found, s, question);
    const said = told.flatMap(({ subject, argument }) => proseOf(speakerFor(subject, 'en'), argument));
    const worthIt = group.outcomes.holds.has(s) || group.outcomes.alone.has(s);
    const surprises = group.outcomes.expectations.filter(({ foresees: set }) => !set.has(s)).length;
    expect(said.every(({ text }) => text.length > 0)).toBe(true);
    expect(said.length).toBeGreaterThan(worthIt ? surprises : 0);
  }
  for (const telling of group.tellings)
    expect(
      proseOf(speakerFor(group.view.subject, 'en'), argueTelling(group, telling)).length,
    ).toBeGreaterThan(1);
}

const sorted = (set: Iterable<number>): number[] => [...set].sort((a, b) => a - b);

const law = (
  name: string,
  check: (model: BelievedModel, concept: Concept) => void,
  usual = 300,
  depth = 3,
): void =>
  it(
    name,
    () => {
      fc.assert(fc.property(arbitraryBelievedModel(depth), fc.constantFrom(...concepts), check), runs(usual));
    },
    patience,
  );

/** Nested beliefs that change nothing, for everyone but the holder, added to every innermost belief. */
const deeper = (
  beliefs: readonly BeliefSpec[],
  parent: number | null,
  model: BelievedModel['model'],
  levels: number,
): BeliefSpec[] => {
  if (beliefs.length > 0)
    return beliefs.map((each) => ({ ...each, nested: deeper(each.nested, each.holder, each.model, levels) }));
  if (levels === 0) return [];
  return upTo(model.decisionMakers.length)
    .filter((holder) => holder !== parent)
    .map((holder) => ({
      holder,
      changed: [],
      hidden: [],
      imagines: false,
      model,
      nested: deeper([], holder, model, levels - 1),
    }));
};

describe('beliefs on random models', () => {
  law('what holds and what each foresees is as defined', (model, concept) => {
    const found = compared(model, concept);
    const { view, outcomes } = found.groups[0]!;
    tell(found);
    const plain = plainView(model.model, model.beliefs);
    agree(view, plain, concept);
    expect(outcomes.holds.list()).toEqual(sorted(holds(plain, concept)));
    expect(outcomes.alone.list()).toEqual(sorted(equilibria(plain.conflict, concept)));
    expect(outcomes.expectations.map(({ by }) => by)).toEqual(upTo(plain.conflict.n));
    for (const { by, foresees: expected } of outcomes.expectations)
      expect({ by, foresees: expected.list() }).toEqual({
        by,
        foresees: sorted(foresees(plain, by, concept)),
      });
  });

  law(
    'equal views give the base game, at every depth',
    ({ model }, concept) => {
      const { outcomes } = compared({ model, beliefs: deeper([], null, model, 3) }, concept).groups[0]!;
      const base = sorted(equilibria(plainView(model, []).conflict, concept));
      expect([outcomes.holds.list(), outcomes.alone.list()]).toEqual([base, base]);
      for (const { foresees: expected } of outcomes.expectations) expect(expected.list()).toEqual(base);
    },
    60,
  );

  law(
    'equal views from some depth on change nothing',
    ({ model, beliefs }, concept) => {
      fc.pre(beliefs.length > 0);
      const [short, long] = [beliefs, deeper(beliefs, null, model, 1)].map((each) => {
        const { outcomes } = compared({ model, beliefs: each }, concept).groups[0]!;
        return {
          holds: outcomes.holds.list(),
          foresees: outcomes.expectations.map(({ by, foresees: set }) => [by, set.list()]),
        };
      });
      expect(long).toEqual(short);
    },
    100,
    2,
  );

  law(
    'telling everything to the only one who is mistaken gives the conflict as modeled',
    ({ model, beliefs }, concept) => {
      const [only] = beliefs;
      fc.pre(only !== undefined);
      const { outcomes, tellings } = compared({ model, beliefs: [only!] }, concept).groups[0]!;
      const own = tellings.filter(({ holder }) => holder === only!.holder);
      for (const { changes, fact, holder } of own) {
        if (!changes || (fact.kind !== 'everything' && own.length > 1)) continue;
        const after = outcomes.holds.list().filter((s) => !changes.holds.fewer.has(s));
        expect(sorted([...after, ...changes.holds.more.list()])).toEqual(outcomes.alone.list());
        const before = outcomes.expectations.find(({ by }) => by === holder)!.foresees;
        const foreseen = before.list().filter((s) => !changes.foresees.fewer.has(s));
        expect(sorted([...foreseen, ...changes.foresees.more.list()])).toEqual(outcomes.alone.list());
      }
    },
    200,
  );

  law(
    'what is hidden or imagined in somebody’s eyes makes no state an equilibrium of the conflict as modeled',
    ({ model, beliefs }, concept) => {
      const { outcomes } = compared({ model, beliefs }, concept).groups[0]!;
      const base = compileText(believedYaml({ model, beliefs: [] }));
      if (isRefusal(base) || !base.ok) throw new Error('the base model does not compile');
      const found = analyze(base.compiled.game, [concept], question);
      if (isRefusal(found)) throw new Error(found.refusal);
      expect(outcomes.alone.list()).toEqual(found.results[0]!.equilibria.list());
      expect(outcomes.holds.size).toBe(base.compiled.game.m);
    },
    100,
  );
});
