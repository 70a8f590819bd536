/**
 * Preferences as worths: state t is preferred to s by i exactly when worth_i(t) > worth_i(s).
 *
 * Worths are small integers that keep only the order, so that exact arithmetic is needed just once. A coalesced state is
 * judged by its first point, and may be named in a ranking by any of its points.
 */
import type { Conflict, Preference, StateIdentity } from '@modus-vivendi/engine';
import type { Compile, Proposition } from './expression.ts';
import { reject } from './problem.ts';
import type { States } from './states.ts';

type Weights = Extract<Preference, { kind: 'weights' }>['weights'];

/**
 * Strength: the block of every state to decision maker `i`. It strongly prefers t to s exactly when block(t) > block(s): a vital statement
 * tells them apart, and t has the first; or a strong step of the ranking lies between.
 */
export function blocks(conflict: Conflict, i: number, states: States, compile: Compile): Int32Array {
  const preference = conflict.preferences[i];
  if (preference?.kind === 'priorities') {
    const vital = preference.priorities.filter((priority) => priority.vital);
    return lexicographic(
      vital.flatMap(({ statements }) => statements.map((s) => compile(s.expression))),
      states,
    );
  }
  const block = new Int32Array(states.count);
  if (preference?.kind !== 'ranking') return block;
  for (const { tiers, strongAfter } of preference.parts) {
    let above = strongAfter.slice(0, tiers.length - 1).filter(Boolean).length; // strong steps yet to come
    for (const [tier, identities] of tiers.entries()) {
      for (const identity of identities) {
        const s = stateFor(identity, states);
        if (s !== -1) block[s] = above;
      }
      if (strongAfter[tier] === true) above--;
    }
  }
  return block;
}

/** The worth of every state to decision maker `i`. */
export function worths(conflict: Conflict, i: number, states: States, compile: Compile): Int32Array {
  const by = conflict.decisionMakers[i]?.id ?? '';
  const preference = conflict.preferences[i];
  if (preference === undefined) return reject('bad-model', '', { problem: `${by} has no preference` });
  switch (preference.kind) {
    case 'priorities': {
      if (preference.priorities.some(({ statements }) => statements.length > 1))
        reject('unknown-preference', '', { by });
      const holds = preference.priorities.flatMap(({ statements }) =>
        statements.map((s) => compile(s.expression)),
      );
      return lexicographic(holds, states);
    }
    case 'weights':
      return weighted(preference.weights, states);
    case 'ranking': {
      const [part, ...others] = preference.parts;
      if (others.length > 0) reject('unknown-preference', '', { by });
      return ranked(part?.tiers ?? [], by, states);
    }
  }
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
