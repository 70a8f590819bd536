/**
 * Preferences. Where all is known, as worths: state t is preferred to s by i exactly when worth_i(t) > worth_i(s). Otherwise as what is
 * known of each pair: of a group of statements whose order is unknown, that more of them hold; nothing of states in different parts of a
 * ranking.
 *
 * Worths are small integers that keep only the order, so that exact arithmetic is needed just once. A coalesced state is
 * judged by its first point, and may be named in a ranking by any of its points.
 */
import type { Conflict, OrderedPreference, Preference, StateIdentity } from '@modus-vivendi/engine';
import type { Compile, Proposition } from './expression.ts';
import type { Comparison, Liking } from './liking.ts';
import { pairwise } from './pairs.ts';
import { reject } from './problem.ts';
import type { States } from './states.ts';

type Weights = Extract<Preference, { kind: 'weights' }>['weights'];

/** By which degree of strength decision maker `i` prefers states. */
export interface Strength {
  /** The degree by which it prefers s to t, 0 where it does not. */
  readonly of: (s: number, t: number) => number;
  /** The largest by which any states are told apart; 1 where nothing is said of strength. */
  readonly largest: number;
}

/** By priorities, the degree of the first statements on which two states differ; in a ranking, the greatest of the steps between them. */
export function strengthOf(
  conflict: Conflict,
  i: number,
  states: States,
  compile: Compile,
  compare: Liking['compare'],
): Strength {
  const preference = conflict.preferences[i];
  const whenBetter = (s: number, t: number, degree: () => number): number =>
    compare(s, t) === 'better' ? degree() : 0;
  if (preference?.kind === 'priorities') {
    const strong = preference.priorities.filter(({ strength }) => strength > 1);
    const groups = strong.map(({ statements, strength }) => ({
      strength,
      held: statements.map(({ expression }) => {
        const holds = compile(expression);
        return Uint8Array.from({ length: states.count }, (_, s) =>
          holds(states.coordinates(states.members(s)[0]!)) ? 1 : 0,
        );
      }),
    }));
    const varies = ({ held }: (typeof groups)[number]): boolean =>
      held.some((column) => column.some((each) => each !== column[0]));
    return {
      of: (s, t) =>
        whenBetter(
          s,
          t,
          () => groups.find(({ held }) => held.some((column) => column[s] !== column[t]))?.strength ?? 1,
        ),
      largest: groups.find(varies)?.strength ?? 1,
    };
  }
  if (preference?.kind !== 'ranking') return { of: (s, t) => whenBetter(s, t, () => 1), largest: 1 };
  const tier = new Int32Array(states.count);
  const steps = preference.parts.flatMap(({ tiers, strongAfter }) =>
    tiers.map((_, k) => (k < tiers.length - 1 ? (strongAfter[k] ?? 0) : 0)),
  );
  for (const [k, identities] of preference.parts.flatMap(({ tiers }) => tiers).entries()) {
    for (const identity of identities) {
      const s = stateFor(identity, states);
      if (s !== -1) tier[s] = k;
    }
  }
  const greatest = (some: readonly number[]): number => some.reduce((most, step) => Math.max(most, step), 0);
  return {
    of: (s, t) => whenBetter(s, t, () => 1 + greatest(steps.slice(tier[s]!, tier[t]!))),
    largest: 1 + greatest(steps),
  };
}

/** How decision maker `i` likes the states. */
export function likingOf(conflict: Conflict, i: number, states: States, compile: Compile): Liking {
  const by = conflict.decisionMakers[i]?.id ?? '';
  const preference = conflict.preferences[i];
  if (preference === undefined) return reject('bad-model', '', { problem: `${by} has no preference` });
  if (preference.kind !== 'pairwise') return orderOf(preference, by, states, compile);
  const beneath = preference.otherwise && orderOf(preference.otherwise, by, states, compile);
  return pairwise(preference, beneath, states.count, (identity) => stateFor(identity, states), by);
}

function orderOf(preference: OrderedPreference, by: string, states: States, compile: Compile): Liking {
  switch (preference.kind) {
    case 'priorities': {
      const groups = preference.priorities.map(({ statements }) =>
        statements.map((s) => compile(s.expression)),
      );
      return groups.every(({ length }) => length < 2)
        ? ranging(lexicographic(groups.flat(), states))
        : grouped(groups, states);
    }
    case 'weights':
      return ranging(weighted(preference.weights, states));
    case 'ranking': {
      const { parts } = preference;
      const tiers = parts.flatMap((part) => part.tiers);
      const worth = ranked(tiers, by, states);
      if (parts.length < 2) return ranging(worth);
      // Worths run on from part to part, so that the tiers of each part are a stretch of them.
      const firsts = parts.map(
        (_, k) => tiers.length - parts.slice(0, k).flatMap((part) => part.tiers).length,
      );
      const part = (s: number): number => firsts.findLastIndex((first) => worth[s]! <= first);
      const inOne = ranging(worth);
      return incomplete((t, s) => (part(t) === part(s) ? inOne.compare(t, s) : 'unknown'));
    }
  }
}

const incomplete = (compare: Liking['compare']): Liking => ({
  worth: null,
  compare,
  unknown: true,
  degrees: null,
});

function ranging(worth: Int32Array): Liking {
  return {
    unknown: false,
    degrees: null,
    worth,
    compare: (t, s) => (worth[t]! > worth[s]! ? 'better' : worth[t]! < worth[s]! ? 'worse' : 'equal'),
  };
}

/**
 * Priorities with groups of which the order is unknown. The first group on which two states differ decides: the state is better at which
 * everything holds that does not hold at both. Where that leaves no pair open, the number of statements that hold ranks the states.
 */
function grouped(groups: readonly (readonly Proposition[])[], states: States): Liking {
  const held = groups.map((group) =>
    group.map((holds) =>
      Uint8Array.from({ length: states.count }, (_, s) =>
        holds(states.coordinates(states.members(s)[0]!)) ? 1 : 0,
      ),
    ),
  );
  const compare = (t: number, s: number): Comparison => {
    for (const group of held) {
      const gains = group.some((holds) => holds[t]! > holds[s]!);
      const losses = group.some((holds) => holds[t]! < holds[s]!);
      if (gains || losses) return gains && losses ? 'unknown' : gains ? 'better' : 'worse';
    }
    return 'equal';
  };
  const tally = (s: number): number[] =>
    held.map((group) => group.reduce((sum, holds) => sum + holds[s]!, 0));
  const tallies = Array.from({ length: states.count }, (_, s) => tally(s));
  const lower = (a: readonly number[], b: readonly number[]): number => {
    const k = a.findIndex((count, g) => count !== b[g]);
    return k === -1 ? 0 : a[k]! - b[k]!;
  };
  const order = Array.from(tallies.keys()).sort((s, t) => lower(tallies[s]!, tallies[t]!));
  const worth = new Int32Array(states.count);
  for (const [k, s] of order.entries()) {
    const before = order[k - 1];
    if (before === undefined) continue;
    const step = compare(s, before);
    if (step === 'unknown' || step === 'worse') return incomplete(compare);
    worth[s] = worth[before]! + (step === 'better' ? 1 : 0);
  }
  return { worth, compare, unknown: false, degrees: null };
}

/**
 * Priorities: t is preferred to s when the first statement on which they differ holds at t. Statement by statement, each class
 * of states equal so far is split in two; renumbering the classes keeps the worths small for any number of statements.
 */
function lexicographic(statements: readonly Proposition[], states: States): Int32Array {
  const worth = new Int32Array(states.count);
  let classes = 1;
  for (const holds of statements) {
    const rank = new Int32Array(2 * classes);
    for (let s = 0; s < states.count; s++) {
      worth[s] = 2 * worth[s]! + (holds(states.coordinates(states.members(s)[0]!)) ? 1 : 0);
      rank[worth[s]!] = 1;
    }
    classes = 0;
    for (let k = 0; k < rank.length; k++) if (rank[k] === 1) rank[k] = classes++;
    for (let s = 0; s < states.count; s++) worth[s] = rank[worth[s]!]!;
  }
  return worth;
}

/** Weights: worth(s) = Σ weight · level index, in exact decimals scaled to integers. */
function weighted(weights: Weights, states: States): Int32Array {
  const decimals = weights.map(({ option, weight }) => {
    const match = /^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]{1,4}))?$/.exec(weight.trim());
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
    if (whole + fraction === '') return reject('bad-model', '', { problem: `"${weight}" is not a weight` });
    const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
    return { option, digits, places: Number(exponent) - fraction.length };
  });
  const least = decimals.reduce((min, { places }) => Math.min(min, places), 0);
  const scaled = decimals.map((d) => ({
    option: d.option,
    weight: d.digits * 10n ** BigInt(d.places - least),
  }));
  const sums = Array.from({ length: states.count }, (_, s) => {
    const point = states.coordinates(states.members(s)[0]!);
    return scaled.reduce((sum, { option, weight }) => sum + BigInt(point[option] ?? 0) * weight, 0n);
  });
  const sorted = [...new Set(sums)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rank = new Map(sorted.map((sum, k) => [sum, k]));
  return Int32Array.from(sums, (sum) => rank.get(sum)!); // every sum was ranked
}

/** Rankings: the earlier the tier, the greater the worth. A state of another layer that does not exist here is passed over. */
function ranked(tiers: readonly (readonly StateIdentity[])[], by: string, states: States): Int32Array {
  const worth = new Int32Array(states.count).fill(-1);
  for (const [tier, identities] of tiers.entries()) {
    for (const identity of identities) {
      const s = stateFor(identity, states);
      if (s === -1) continue;
      if (worth[s] !== -1) reject('bad-model', '', { problem: `${by} ranks state ${s + 1} twice` });
      worth[s] = tiers.length - tier;
    }
  }
  const left = worth.indexOf(-1);
  if (left !== -1) reject('bad-model', '', { problem: `${by} does not rank state ${left + 1}` });
  return worth;
}

/** The state an identity stands for, or -1. */
function stateFor(identity: StateIdentity, states: States): number {
  if (identity.kind === 'coalesced') return states.coalesced(identity.index);
  let value = 0;
  for (const [k, level] of (identity.kind === 'graph' ? [identity.index] : identity.levels).entries()) {
    if (level >= (states.radices[k] ?? 0)) return -1;
    value += level * states.strides[k]!; // strides are as many as radices
  }
  return states.stateOf[states.pointAt(value)] ?? -1;
}
