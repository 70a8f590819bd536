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
  type ModelFile,
  openModel,
  proseOf,
  type Question,
  sayDiagnostic,
  speakerFor,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holding } from '../../src/analysis/hypergame.ts';
import { correct } from '../../src/model/corrections.ts';
import {
  arbitraryBelievedModel,
  type BeliefSpec,
  type BelievedModel,
  believedYaml,
  plainView,
} from '../arbitrary/beliefs.ts';
import { at, upTo } from '../oracle/conflict.ts';
import { foresees, holds, type PlainView } from '../oracle/hypergame.ts';
import { equilibria } from '../oracle/oracle.ts';
import { patience, runs } from '../oracle/runs.ts';

const question: Question = { countermove: 'sequences', budget: defaultBudget };
const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
type Concept = (typeof concepts)[number];

/** Of every belief with types the version in which the first of them is looked for first. */
function compared(
  model: BelievedModel,
  concept: Concept,
  change: (file: ModelFile) => ModelFile = (file) => file,
): BeliefComparison {
  const text = believedYaml(model);
  const file = change(openModel(text));
  const asked = { scenario: [...new Set(firstTypes(model.beliefs))], concept };
  const found = compareBeliefs(file, asked, question);
  if (isRefusal(found)) throw new Error(`refused: ${found.refusal}\n${text}`);
  if ('ok' in found)
    throw new Error(
      found.ok ? text : `${found.diagnostics.map((each) => sayDiagnostic('en', each)).join('\n')}\n${text}`,
    );
  return found;
}

/** Only where there is a choice is one made. */
const firstTypes = (beliefs: readonly BeliefSpec[]): string[] =>
  beliefs.flatMap(({ types, nested }) => [
    ...types.slice(0, types.length > 1 ? 1 : 0).map(({ id }) => id),
    ...firstTypes(nested),
  ]);

type View = BeliefComparison['groups'][number]['view'];

/** What the engine and the oracle say of a view and of all nested in it. */
function agree(view: View, plain: PlainView, concept: Concept): void {
  const { game } = view;
  expect(game.stable[0]?.size).toBe(plain.conflict.m);
  expect(holding(game).list()).toEqual(sorted(holds(plain, concept)));
  const vectors = plain.conflict.vectors ?? [];
  for (const [i, sights] of game.sights.entries()) {
    const own = plain.nested.get(i) ?? [];
    const heldAt = vectors.map((vector) => own.findIndex(({ held }) => held(vector)));
    expect(sights.length).toBe(new Set(heldAt.filter((k) => k >= 0)).size);
    for (const [k, { held }] of sights.entries()) {
      const [first] = held.list(1);
      const picture = heldAt[first!]!;
      expect(held.list()).toEqual(vectors.flatMap((_, s) => (heldAt[s] === picture ? [s] : [])));
      agree(view.nested[i]![k]!, own[picture]!.view, concept);
    }
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
    return beliefs.map((each) => ({
      ...each,
      nested: deeper(each.nested, each.holder, each.model, levels),
      types: each.types.map((type) => ({
        ...type,
        nested: deeper(type.nested, each.holder, type.model, levels),
      })),
    }));
  if (levels === 0) return [];
  return upTo(model.decisionMakers.length)
    .filter((holder) => holder !== parent)
    .map((holder) => ({
      holder,
      when: null,
      types: [],
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

  law(
    'telling everything to everyone gives the conflict as modeled, whoever is mistaken',
    ({ model, beliefs }, concept) => {
      fc.pre(beliefs.length > 1);
      const toAll = (file: ModelFile): ModelFile => ({
        ...file,
        tree: beliefs.reduce(
          (tree, { holder }) =>
            correct(tree, {
              holder: at(model.decisionMakers, holder).id,
              fact: { kind: 'everything' },
            }),
          file.tree!,
        ),
      });
      const { outcomes } = compared({ model, beliefs: beliefs.map(untyped) }, concept, toAll).groups[0]!;
      expect(outcomes.holds.list()).toEqual(outcomes.alone.list());
      for (const { foresees: expected, sees } of outcomes.expectations) {
        expect(expected.list()).toEqual(outcomes.alone.list());
        expect(sees.count).toBe(outcomes.alone.size);
      }
    },
    40,
    2,
  );

  law(
    'a belief held everywhere is one without a condition, and one held nowhere is none',
    ({ model, beliefs }, concept) => {
      const held = (value: boolean): BeliefSpec[] =>
        beliefs.map((each) => ({ ...untyped(each), when: { kind: 'constant', value } }));
      const said = (each: readonly BeliefSpec[]) => saidOf(compared({ model, beliefs: each }, concept));
      const without = beliefs.map((each) => ({ ...untyped(each), when: null }));
      expect(said(held(true))).toEqual(said(without));
      expect(said(held(false))).toEqual(said([]));
    },
    40,
    2,
  );

  law(
    'a single type is a plain belief',
    ({ model, beliefs }, concept) => {
      const plain = beliefs.map(untyped);
      const typed = plain.map((each, k) => ({
        ...each,
        when: null,
        changed: [],
        types: [{ ...each, id: `only-${k}` }],
      }));
      const said = (each: readonly BeliefSpec[]) => saidOf(compared({ model, beliefs: each }, concept));
      expect(said(typed)).toEqual(said(plain));
    },
    40,
    2,
  );
});

/** A belief as it is with no type of its own. */
const untyped = (belief: BeliefSpec): BeliefSpec => ({
  ...belief,
  types: [],
  nested: belief.nested.map(untyped),
});

const saidOf = ({ groups }: BeliefComparison) => ({
  holds: groups[0]!.outcomes.holds.list(),
  each: groups[0]!.outcomes.expectations.map(({ by, sees, foresees: set }) => [by, sees.list(), set.list()]),
});
