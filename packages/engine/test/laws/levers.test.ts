/**
 * Levers against brute force: every set of levers written as an overlay by hand, put into the text as a scenario, read and answered plainly.
 */
import {
  askLevers,
  type Compiled,
  type ConceptId,
  type Conflict,
  child,
  compile,
  conceptOf,
  defaultBudget,
  identityOf,
  indexOf,
  isRefusal,
  type Lever,
  type LeverKind,
  type LeversAsked,
  type LeversFound,
  leverKinds,
  listLevers,
  type ModelFile,
  openModel,
  type Question,
  reachable,
  seeBeliefs,
  spellExpression,
  whereTrue,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalitionEvidence } from '../../src/analysis/coalition.ts';
import { holding } from '../../src/analysis/hypergame.ts';
import { carry } from '../../src/model/identities.ts';
import { arbitraryBelievedModel, believedYaml } from '../arbitrary/beliefs.ts';
import { arbitraryModel, arbitraryOptionModel, toYaml } from '../arbitrary/model.ts';
import { patience, runs } from '../oracle/runs.ts';

const question: Question = { countermove: 'sequences', budget: defaultBudget };

/** A place in a list after levers, told by simulating the list as it is spoken of: first all gaps, then what goes into them. */
function prioritiesAfter(conflict: Conflict, by: number, levers: readonly Lever[]): unknown[] {
  const preference = conflict.preferences[by]!;
  if (preference.kind !== 'priorities') throw new Error(preference.kind);
  const items = preference.priorities.map(({ statements, strength }, place) => {
    const said = statements.map(({ expression }) => spellExpression(expression.tree));
    return {
      place,
      strength,
      written: said.length === 1 ? { statement: said[0]! } : { 'either-order': said },
    };
  });
  const strengthIn = (gap: number, own: number): number =>
    Math.min(items[gap - 1]?.strength ?? 99, Math.max(items[gap]?.strength ?? 1, own));
  const gone = (place: number): boolean =>
    levers.some(({ action }) => (action.kind === 'drop' || action.kind === 'move') && action.place === place);
  const into = (gap: number) => [
    ...items
      .filter(({ place }) =>
        levers.some(({ action }) => action.kind === 'move' && action.place === place && action.gap === gap),
      )
      .map(({ strength, written }) => ({ ...written, strength: strengthIn(gap, strength) })),
    ...levers.flatMap(({ action }) =>
      action.kind === 'add' && action.gap === gap
        ? [{ statement: action.statement, strength: strengthIn(gap, 1) }]
        : [],
    ),
  ];
  return [
    ...items.flatMap(({ place, strength, written }) => [
      ...into(place),
      ...(gone(place) ? [] : [{ ...written, strength }]),
    ]),
    ...into(items.length),
  ];
}

/** A ranking after levers, from the ranks of the states: what each state is liked next to. */
function rankingAfter(now: Compiled, by: number, levers: readonly Lever[], then: Compiled): unknown[] {
  const ranks = [...now.game.ranks[by]!];
  // In how many degrees each state stands above how many strong steps.
  const blocks = ranks.map((_, s) => now.game.blocks[by]!.map((each) => (each as Int32Array)[s]!));
  const top = Math.max(...ranks);
  // A worth that says where a state stands: its tier, or just above or below one, and in which order it comes there.
  const worth = ranks.map((rank, s) => {
    const shift = levers.find(({ action }) => action.kind === 'rank' && action.state === s)?.action;
    if (shift?.kind !== 'rank') return [top - rank, 0, 0, blocks[s]!] as const;
    const tier = top - rank;
    const at = (t: number): readonly number[] => blocks[ranks.findIndex((each) => top - each === t)]!;
    if (!shift.alone) return [shift.to, 0, 0, at(shift.to)] as const;
    const fromAbove = tier < shift.to;
    const beside = fromAbove ? shift.to - 1 : shift.to;
    return [shift.to - 0.5, fromAbove ? 0 : 1, tier, at(beside)] as const;
  });
  const order = [...worth.keys()].sort(
    (a, b) => worth[a]![0] - worth[b]![0] || worth[a]![1] - worth[b]![1] || worth[a]![2] - worth[b]![2],
  );
  const list: unknown[] = [];
  let before: number | null = null;
  let last: readonly number[] | null = null;
  let tier: unknown[] = [];
  const space = then.structure.space();
  for (const s of order) {
    const same = before !== null && [0, 1, 2].every((k) => worth[s]![k] === worth[before!]![k]);
    if (!same && tier.length > 0) {
      list.push(tier);
      tier = [];
    }
    const here = now.structure.space();
    if (isRefusal(space) || isRefusal(here)) throw new Error('no states');
    const identity = carry(identityOf(now.structure, here, s), now.structure, then.structure);
    if (identity && indexOf(then.structure, space, identity) >= 0) {
      const step = same || list.length === 0 ? 0 : degreesBelow(worth[s]![3], last);
      if (step > 0) list.push('>'.repeat(step + 1));
      tier.push(stateText(now, s));
      last = worth[s]![3];
    }
    before = s;
  }
  if (tier.length > 0) list.push(tier);
  return list;
}

/** By how many degrees one stands strongly below the other. */
const degreesBelow = (a: readonly number[], b: readonly number[] | null): number =>
  b === null ? 0 : a.filter((block, d) => block < b[d]!).length;

function stateText({ legend, conflict }: Compiled, s: number): unknown {
  const key = legend.key(s);
  if (key !== null) return key;
  return conflict.options.flatMap(({ id, levels }, o) => {
    const level = legend.levels(s)[o]!;
    return level > 0 ? [levels.length > 2 ? `${id}=${levels[level]!.id}` : id] : [];
  });
}

/** An option that one of the author's levers adds. */
const widened = 'quite-a-new-option';

/** Two levers of the author: the first decision maker cares for nothing, or gets one more option. */
const statedLevers = (text: string): string => {
  const by = plainly(openModel(text), [], [])?.conflict.decisionMakers[0]?.id;
  return `${text}\nlevers: {stated: {careless: {change: {preferences: {${by}: {priorities: []}}}}, wider: {change: {decision-makers: {${by}: {options: {${widened}: {}}}}}}}}\n`;
};

interface Told {
  'hidden-options'?: string[];
  readonly change: { readonly preferences: Record<string, unknown> };
}

/** The overlay of a set of levers, written by hand. */
function overlayOf(now: Compiled, levers: readonly Lever[], then: Compiled): Record<string, unknown> {
  const { conflict } = now;
  const id = (i: number): string => conflict.decisionMakers[i]!.id;
  const change: Record<string, Record<string, unknown>> = {};
  const people: Record<string, { options: Record<string, unknown> }> = Object.create(null);
  const preferences: Record<string, unknown> = Object.create(null);
  const add: unknown[] = [];
  const forbidden: unknown[] = [];
  const beliefs: Record<string, Told> = Object.create(null);
  for (const by of conflict.decisionMakers.keys()) {
    const own = levers.filter(({ action }) => 'by' in action && action.kind !== 'forbid' && action.by === by);
    if (own.length === 0) continue;
    preferences[id(by)] = own.some(({ action }) => action.kind === 'rank')
      ? { ranking: rankingAfter(now, by, own, then) }
      : { priorities: prioritiesAfter(conflict, by, own) };
  }
  for (const { action } of levers) {
    if (action.kind === 'one-way') {
      const option = conflict.options[action.option]!;
      people[id(option.owner)] ??= { options: {} };
      people[id(option.owner)]!.options[option.id] = { change: action.change };
    }
    if (action.kind === 'remove') add.push({ never: conflict.options[action.option]!.id });
    if (action.kind === 'forbid') forbidden.push({ by: id(action.by), from: action.from, to: action.to });
  }
  for (const { action } of levers) {
    if (action.kind !== 'stated') continue;
    if (action.id === 'careless') preferences[id(0)] = { priorities: [] };
    else
      people[id(0)] = {
        options: { ...people[id(0)]?.options, [widened]: {} },
      };
  }
  if (Object.keys(people).length > 0) change['decision-makers'] = people;
  if (Object.keys(preferences).length > 0) change.preferences = preferences;
  if (add.length > 0) change.feasibility = { add };
  if (forbidden.length > 0)
    change.moves = {
      forbidden: [
        ...conflict.forbidden.map(({ by, from, to }) => ({
          by: id(by),
          from: spellExpression(from.tree),
          to: spellExpression(to.tree),
        })),
        ...forbidden,
      ],
    };
  for (const { action } of levers) {
    if (action.kind !== 'tell') continue;
    const { holder, fact } = action;
    const known: Told = beliefs[holder] ?? { change: { preferences: Object.create(null) } };
    beliefs[holder] = known;
    const written = child(child(now.file.tree!, 'beliefs'), holder);
    const list = child(written, 'hidden-options');
    known['hidden-options'] ??=
      list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
    if (fact.kind === 'preferences') {
      const i = conflict.decisionMakers.findIndex((each) => each.id === fact.of);
      known.change.preferences[fact.of] = preferences[fact.of] ?? {
        priorities: prioritiesAfter(conflict, i, []),
      };
    } else if (fact.kind === 'unknown')
      known['hidden-options'] = known['hidden-options'].filter((id) => id !== fact.option);
    else if (fact.kind === 'imagined') known['hidden-options'].push(fact.option);
    else throw new Error(fact.kind);
  }
  return Object.keys(beliefs).length > 0 ? { ...change, beliefs } : change;
}

/** `path`: of the picture in which the change is made. */
function withScenario(text: string, change: unknown, path: readonly string[]): ModelFile {
  const placed =
    path.length === 0
      ? change
      : ['beliefs', ...path, 'change'].reduceRight<unknown>((inner, key) => ({ [key]: inner }), change);
  return openModel(`${text}\nscenarios: {tried: {change: ${JSON.stringify(placed)}}}\n`);
}

function plainly(file: ModelFile, scenario: readonly string[], view: readonly string[]): Compiled | null {
  const outcome = compile(file, { scenario, view });
  return !isRefusal(outcome) && outcome.ok ? outcome.compiled : null;
}

/** What a set of levers comes to, asked in the plainest way. */
function does(
  text: string,
  now: Compiled,
  levers: readonly Lever[],
  asked: LeversAsked,
  path: readonly string[],
): boolean {
  const removing = overlayOf(
    now,
    levers.filter(({ action }) => action.kind === 'remove'),
    now,
  );
  const remaining = plainly(withScenario(text, removing, path), ['tried'], asked.view);
  if (!remaining) return false;
  const file = withScenario(text, overlayOf(now, levers, remaining), path);
  const then = plainly(file, ['tried'], asked.view);
  if (!then || conceptOf(asked.concept).refuse(then.game)) return false;
  const coalitions = levers.flatMap(({ action }) => (action.kind === 'join' ? [action.coalition] : []));
  const spot = (s: number): number => {
    const [here, there] = [now.structure.space(), then.structure.space()];
    if (isRefusal(here) || isRefusal(there)) return -1;
    const identity = carry(identityOf(now.structure, here, s), now.structure, then.structure);
    return identity ? indexOf(then.structure, there, identity) : -1;
  };
  const holds = (s: number): boolean | null => {
    if (s < 0) return false;
    if (asked.asSeen) return holdsAsSeen(file, then, s, asked.concept);
    return (
      then.conflict.decisionMakers.every((_, i) => stable(then, i, s, asked.concept)) &&
      coalitions.every((H) => coalitionEvidence(then.game, H, s, `c-${asked.concept}` as 'c-nash').stable)
    );
  };
  const reaches = (s: number): boolean => {
    if (!asked.reach) return true;
    const from = spot(asked.reach.from);
    const found = from < 0 ? null : reachable(then.game, from, asked.reach.improving, question);
    return found !== null && !isRefusal(found) && found.distance[s]! >= 0;
  };
  return (
    asked.to.every((s) => holds(spot(s)) === true && reaches(spot(s))) &&
    asked.avoid.every((s) => holds(spot(s)) === false)
  );
}

function stable({ game }: Compiled, i: number, s: number, concept: ConceptId): boolean {
  const found = conceptOf(concept).stableStates(game, i, question);
  return !isRefusal(found) && found.has(s);
}

/** As the analysis of hypergames has it; where some deeper view makes no sense, by the views that are needed. Null: cannot be asked. */
function holdsAsSeen(file: ModelFile, then: Compiled, s: number, concept: ConceptId): boolean | null {
  const seen = seeBeliefs(file, { scenario: ['tried'], concept }, question);
  if ('chain' in seen) return holding(seen.game).has(s);
  let all = true;
  for (const [i, { id }] of then.conflict.decisionMakers.entries()) {
    const picture = then.conflict.pictures.find(
      ({ holder, when }) => holder === id && when.every(({ tree }) => whereTrue(then, tree).has(s)),
    );
    if (!picture) {
      all &&= stable(then, i, s, concept);
      continue;
    }
    const step = picture.type === null ? id : `${id}:${picture.type}`;
    const view = plainly(file, ['tried'], [step]);
    if (!view || conceptOf(concept).refuse(view.game)) return null;
    const [here, there] = [then.structure.space(), view.structure.space()];
    if (isRefusal(here) || isRefusal(there)) return null;
    const identity = carry(identityOf(then.structure, here, s), then.structure, view.structure);
    if (!identity) return false;
    const known =
      identity.kind === 'vector'
        ? {
            ...identity,
            levels: identity.levels.map((level, o) => (view.structure.options[o]!.hidden ? 0 : level)),
          }
        : identity;
    const at = indexOf(view.structure, there, known);
    all &&=
      at >= 0 &&
      stable(
        view,
        view.conflict.decisionMakers.findIndex((each) => each.id === id),
        at,
        concept,
      );
  }
  return all;
}

/** Whether levers can be used together: one to a statement, a state, an option, and none twice. */
function together(levers: readonly Lever[]): boolean {
  const targets = levers.flatMap(({ action }) => {
    switch (action.kind) {
      case 'drop':
      case 'move':
        return [`${action.by} place ${action.place}`];
      case 'add':
        return [`${action.by} adds ${action.statement}`];
      case 'rank':
        return [`${action.by} state ${action.state}`];
      case 'one-way':
      case 'remove':
        return [`option ${action.option}`];
      default:
        return [];
    }
  });
  const careless = levers.some(({ action }) => action.kind === 'stated' && action.id === 'careless');
  const first = levers.some(
    ({ action }) => preferenceKinds.includes(action.kind) && 'by' in action && action.by === 0,
  );
  return new Set(targets).size === targets.length && !(careless && first);
}

const preferenceKinds: readonly LeverKind[] = ['drop', 'move', 'add', 'rank'];

/** All sets of levers by cost, up to a cost. */
function* setsUpTo(
  levers: readonly Lever[],
  most: number,
  from = 0,
  chosen: readonly Lever[] = [],
): Generator<readonly Lever[]> {
  yield chosen;
  for (let k = from; k < levers.length; k++)
    if (levers[k]!.cost <= most)
      yield* setsUpTo(levers, most - levers[k]!.cost, k + 1, [...chosen, levers[k]!]);
}

const costOf = (levers: readonly Lever[]): number => levers.reduce((sum, { cost }) => sum + cost, 0);
const told = (levers: readonly Lever[]): string =>
  levers
    .map(({ action }) => JSON.stringify(action))
    .sort()
    .join(' + ');

/** The highest cost up to which there are not too many sets to write each. */
function affordable(levers: readonly Lever[], most: number): number {
  for (let bound = 1; ; bound++) {
    let count = 0;
    for (const _ of setsUpTo(levers, bound)) if (++count > most) return bound - 1;
    if (bound > 6) return bound;
  }
}

const asking = (over: Partial<LeversAsked>): LeversAsked => ({
  concept: 'seq',
  to: [],
  avoid: [],
  reach: null,
  asSeen: false,
  costs: {},
  keep: [],
  by: null,
  only: null,
  most: 4,
  further: 0,
  upTo: null,
  tries: Number.POSITIVE_INFINITY,
  scenario: [],
  view: [],
  every: false,
  ...over,
});

function answered<T>(found: T): Exclude<T, { readonly refusal: unknown } | { readonly ok: boolean }> {
  if (isRefusal(found) || (typeof found === 'object' && found !== null && 'ok' in found))
    throw new Error(JSON.stringify(found).slice(0, 500));
  return found as Exclude<T, { readonly refusal: unknown } | { readonly ok: boolean }>;
}

interface Drawn {
  readonly concept: ConceptId;
  readonly state: number;
  readonly from: number;
  readonly costs: readonly number[];
  readonly kinds: readonly LeverKind[];
  readonly reach: 'moves' | 'gains' | null;
}

const drawn = (kinds: readonly LeverKind[]): fc.Arbitrary<Drawn> =>
  fc.record({
    concept: fc.constantFrom<ConceptId>('nash', 'gmr', 'smr', 'seq', 'sseq', 'seq-strong'),
    state: fc.nat(),
    from: fc.nat(),
    costs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 10, maxLength: 10 }),
    kinds: fc.subarray([...kinds], { minLength: 1, maxLength: 3 }),
    reach: fc.constantFrom(null, null, 'moves' as const, 'gains' as const),
  });

/** Compares the search with brute force; how many sets were written. */
function compareWith(
  text: string,
  draw: Drawn,
  over: Partial<LeversAsked> = {},
  path: readonly string[] = [],
): number {
  const now = plainly(openModel(text), [], over.view ?? []);
  if (!now || now.game.ranks.some((ranks) => ranks === null)) return 0;
  const state = draw.state % now.game.m;
  const wanted = asking({ concept: draw.concept, to: [state], ...over });
  const holds = does(text, now, [], wanted, path);
  const base = asking({
    concept: draw.concept,
    // Something that is not so already.
    ...(holds && !draw.reach ? { avoid: [state] } : { to: [state] }),
    reach: draw.reach ? { from: draw.from % now.game.m, improving: draw.reach === 'gains' } : null,
    costs: Object.fromEntries(leverKinds.map((kind, k) => [kind, draw.costs[k]!])),
    only: draw.kinds,
    ...over,
  });
  const file = openModel(text);
  const listed = listLevers(file, base, question);
  if (isRefusal(listed) || 'ok' in listed) return 0;
  const bound = affordable(listed, 250);
  if (bound === 0) return 0;
  const asked = { ...base, upTo: bound, further: 2 };
  const found: LeversFound = answered(askLevers(file, asked, question));
  const sets = [...setsUpTo(listed, bound)].filter(together);
  const doing = sets.filter((set) => does(text, now, set, asked, path));
  const least = doing.length > 0 ? Math.min(...doing.map(costOf)) : null;
  expect(found.least).toBe(least);
  expect([...found.everyLeast()].map(told).sort()).toEqual(
    doing
      .filter((set) => costOf(set) === least)
      .map(told)
      .sort(),
  );
  expect(found.sets).toBe(sets.filter((set) => costOf(set) < (least ?? bound + 1)).length);
  for (const { levers } of found.answers) {
    expect(doing.some((set) => told(set) === told(levers))).toBe(true);
    const parts = (set: readonly Lever[]): boolean =>
      set.length < levers.length &&
      set.every((lever) => levers.some((each) => told([each]) === told([lever])));
    expect(doing.filter(parts).map(told)).toEqual([]);
  }
  return sets.length;
}

describe('the cheapest sets of levers', () => {
  const ordinary = leverKinds.filter((kind) => kind !== 'tell' && kind !== 'stated');

  it(
    'are those that brute force finds, and no cheaper one does',
    () => {
      let written = 0;
      fc.assert(
        fc.property(
          arbitraryModel({ maxVectors: 12 }).map((model) => toYaml({ ...model, style: 0 })),
          drawn(ordinary),
          (text, draw) => {
            written += compareWith(text, draw);
          },
        ),
        runs(18),
      );
      expect(written).toBeGreaterThan(500);
    },
    patience,
  );

  it(
    'are those of brute force with levers of the author among them',
    () => {
      let written = 0;
      fc.assert(
        fc.property(
          arbitraryOptionModel({ maxVectors: 8 })
            .map((model) => toYaml({ ...model, style: 0 }))
            .map(statedLevers),
          drawn(['drop', 'move', 'rank', 'one-way', 'remove']),
          (text, draw) => {
            written += compareWith(text, { ...draw, kinds: ['stated', ...draw.kinds] });
          },
        ),
        runs(12),
      );
      expect(written).toBeGreaterThan(200);
    },
    patience,
  );

  it(
    'are those of brute force where beliefs can be corrected',
    () => {
      let written = 0;
      const plain = arbitraryBelievedModel(0).filter(
        ({ model, beliefs }) =>
          beliefs.every(({ types }) => types.length === 0) &&
          model.preferences.every(({ kind }) => kind === 'priorities'),
      );
      fc.assert(
        fc.property(plain.map(believedYaml), drawn(['tell', 'drop', 'one-way']), (text, draw) => {
          const kinds = [...new Set<LeverKind>(['tell', ...draw.kinds])];
          written += compareWith(text, { ...draw, kinds, reach: null }, { asSeen: true });
        }),
        runs(12),
      );
      expect(written).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'are those of brute force in somebody’s eyes',
    () => {
      let written = 0;
      fc.assert(
        fc.property(
          arbitraryBelievedModel(0).filter(({ beliefs }) => beliefs.length > 0),
          drawn(['drop', 'move', 'one-way', 'forbid', 'remove']),
          (model, draw) => {
            const { holder, types } = model.beliefs[0]!;
            const by = model.model.decisionMakers[holder]!.id;
            const path = types.length > 0 ? [by, 'types', types[0]!.id] : [by];
            written += compareWith(believedYaml(model), draw, { view: [by] }, path);
          },
        ),
        runs(12),
      );
      expect(written).toBeGreaterThan(200);
    },
    patience,
  );

  it(
    'are those of brute force where each side acts on its own view',
    () => {
      let written = 0;
      fc.assert(
        fc.property(
          arbitraryBelievedModel(1).map(believedYaml),
          drawn(['drop', 'move', 'one-way', 'forbid', 'remove']),
          (text, draw) => {
            written += compareWith(text, { ...draw, reach: null }, { asSeen: true });
          },
        ),
        runs(12),
      );
      expect(written).toBeGreaterThan(200);
    },
    patience,
  );
});
