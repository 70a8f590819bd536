/**
 * The meaning of a random model, worked out from its data by the definitions of docs/theory.md, without the engine.
 */

import type { PlainConflict } from '../oracle/conflict.ts';
import { at, upTo } from '../oracle/conflict.ts';
import { type Expression, holds } from './expression.ts';
import type { GraphModel, ModelSpec, OptionModel, Pairwise, Preference } from './spec.ts';
import { optionsOf } from './spec.ts';
import { stateOfVector, statesOf } from './states.ts';

/** The graph model a specification describes. */
export function toPlain(model: ModelSpec): PlainConflict {
  const ordered = model.kind === 'options' ? plainOptions(model) : plainGraph(model);
  const plain = model.pairwise ? pairByPair(ordered, model.pairwise) : ordered;
  return model.attitudes ? { ...plain, attitudes: model.attitudes } : plain;
}

/** What is stated of a pair goes before the order; an order's degrees are 1, ½ and 0, and of probabilities 1 and 0 (docs/theory.md 9.2, 9.3). */
function pairByPair(ordered: PlainConflict, pairwise: readonly (Pairwise | null)[]): PlainConflict {
  const scale = pairwise.flatMap((each) => each?.scale ?? [])[0];
  const even = scale?.kind === 'probabilistic' ? 0 : 500;
  const degree = (i: number, t: number, s: number): number =>
    at(pairwise, i)?.meaning[t]?.[s] ??
    (ordered.prefers(i, t, s) ? 1000 : ordered.prefers(i, s, t) ? 0 : even);
  return {
    ...ordered,
    prefers: (i, t, s) => degree(i, t, s) === 1000,
    stronglyPrefers: (i, t, s) => at(pairwise, i) === null && ordered.stronglyPrefers(i, t, s),
    degree,
    scale: (i) => at(pairwise, i)?.scale ?? null,
  };
}

/** The 0-based number of the status quo, null when none is given. */
export function statusQuoOf(model: ModelSpec): number | null {
  return model.kind === 'options' && model.statusQuo !== null ? stateOfVector(model, model.statusQuo) : null;
}

/** States from vectors; i has s→t iff some member of s has an arc of i to some member of t (docs/theory.md 1.4–1.6). */
function plainOptions(model: OptionModel): PlainConflict {
  const states = statesOf(model);
  const options = optionsOf(model);
  const n = model.decisionMakers.length;
  const moves = upTo(n).map((i) =>
    states.map((S, s) => {
      const reached = upTo(states.length).filter(
        (t) => t !== s && S.some((c) => at(states, t).some((d) => hasArc(model, options, [i], c, d))),
      );
      return new Set(reached);
    }),
  );
  const orders = model.preferences.map((preference) => ordersOf(preference, model, states));
  const truths = model.preferences.map((preference) =>
    preference.kind === 'priorities'
      ? states.map((members) => preference.statements.map((each) => holds(each, at(members, 0), model)))
      : [],
  );
  return {
    n,
    m: states.length,
    moves,
    ...comparing(orders),
    stronglyPrefers: (i, s, t) => strongly(at(model.preferences, i), s, t, at(truths, i)),
    vectors: model.coalesce.length > 0 ? null : states.map((members) => at(members, 0)),
    ownerOf: options.map(({ owner }) => owner),
  };
}

/** Whether the members of P, as one player, have an arc from state to state (docs/theory.md 10.5). */
export function jointArcs(model: OptionModel): (P: readonly number[], s: number, t: number) => boolean {
  const states = statesOf(model);
  const options = optionsOf(model);
  return (P, s, t) => at(states, s).some((c) => at(states, t).some((d) => hasArc(model, options, P, c, d)));
}

/** The vectors differ, only in options of P, each changed in a direction it allows; and nobody whose options change is forbidden the move. */
function hasArc(
  model: OptionModel,
  options: ReturnType<typeof optionsOf>,
  P: readonly number[],
  from: readonly number[],
  to: readonly number[],
): boolean {
  const moving = new Set<number>();
  for (const [o, { owner, change }] of options.entries()) {
    const [before, after] = [at(from, o), at(to, o)];
    if (before === after) continue;
    if (!P.includes(owner) || (change !== 'either' && (change === 'take-only') !== after > before))
      return false;
    moving.add(owner);
  }
  const forbids = (arc: OptionModel['forbidden'][number]): boolean =>
    moving.has(arc.by) && holds(arc.from, from, model) && holds(arc.to, to, model);
  return moving.size > 0 && !model.forbidden.some(forbids);
}

/** A partly unknown preference is any of several orders: what they agree on is known. Each order is a number for each state. */
type Orders = readonly (readonly (bigint | null)[])[];

/** i prefers s to t when every order does; nothing is known when they disagree, or do not compare the two (null). */
function comparing(orders: readonly Orders[]): Required<Pick<PlainConflict, 'prefers' | 'unknown'>> {
  const signs = (i: number, s: number, t: number): Set<string> =>
    new Set(
      at(orders, i).map((order) => {
        const [a, b] = [at(order, s), at(order, t)];
        if (a === null && b === null) return 'silent';
        return a === null || b === null ? 'apart' : a > b ? '>' : a < b ? '<' : '=';
      }),
    );
  const only = (i: number, s: number, t: number): string => {
    const found = signs(i, s, t);
    if (found.has('apart')) return 'apart';
    found.delete('silent');
    return [...found].join('');
  };
  return {
    prefers: (i, s, t) => only(i, s, t) === '>',
    unknown: (i, s, t) => !['>', '<', '='].includes(only(i, s, t)),
  };
}

function ordersOf(preference: Preference, model: OptionModel, states: readonly number[][][]): Orders {
  if (preference.kind === 'parts') return partedOrders(preference, states.length);
  if (preference.kind !== 'either-order') return [scoresOf(preference, model, states)];
  const lists = preference.groups.reduce<Expression[][]>(
    (before, group) => before.flatMap((list) => permutations(group).map((order) => [...list, ...order])),
    [[]],
  );
  return lists.map((statements) => scoresOf({ kind: 'priorities', statements, vital: 0 }, model, states));
}

/** One order for each part, which is silent on pairs outside it and has nothing to compare a state inside it with one outside. */
const partedOrders = ({ parts }: Extract<Preference, { kind: 'parts' }>, m: number): Orders =>
  parts.map((tiers) => tierScores(tiers, m).map((score, s) => (tiers.flat().includes(s + 1) ? score : null)));

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, k) =>
    permutations(items.filter((_, other) => other !== k)).map((rest) => [item, ...rest]),
  );
}

type Known = Exclude<Preference, { kind: 'parts' | 'either-order' }>;

/** A number for each state by which one decision maker orders them, greater being better; exact at any length. */
function scoresOf(preference: Known, model: OptionModel, states: readonly number[][][]): bigint[] {
  switch (preference.kind) {
    case 'ranking':
      return tierScores(preference.tiers, states.length);
    case 'weights':
      // Members of a coalesced state agree, so the first speaks for all.
      return states.map((members) =>
        at(members, 0).reduce((sum, level, o) => sum + BigInt(level * at(preference.thousandths, o)), 0n),
      );
    case 'priorities': {
      // Σ 2^(k-j) over the statements that hold (docs/theory.md 3.3).
      const k = preference.statements.length;
      return states.map((members) =>
        preference.statements.reduce(
          (sum, statement, j) =>
            sum + (holds(statement, at(members, 0), model) ? 2n ** BigInt(k - 1 - j) : 0n),
          0n,
        ),
      );
    }
  }
}

/** s ≫ t (3.5): s has the first statement on which they differ, and that is vital; or a strong step leads down from s to t. */
function strongly(
  preference: Preference,
  s: number,
  t: number,
  truths: readonly (readonly boolean[])[],
): boolean {
  if (preference.kind === 'priorities') {
    const [here, there] = [at(truths, s), at(truths, t)];
    const j = here.findIndex((holdsHere, k) => holdsHere !== there[k]);
    return j >= 0 && j < preference.vital && at(here, j);
  }
  if (preference.kind !== 'ranking') return false;
  const tier = (state: number): number => preference.tiers.findIndex((each) => each.includes(state + 1));
  const [above, below] = [tier(s), tier(t)];
  return (preference.strongAfter ?? []).some((strong, k) => strong && above <= k && k < below);
}

/** Later tiers score lower. */
function tierScores(tiers: readonly (readonly number[])[], m: number): bigint[] {
  return upTo(m).map((s) => -BigInt(tiers.findIndex((tier) => tier.includes(s + 1))));
}

/** A graph is what it says. */
function plainGraph(model: GraphModel): PlainConflict {
  const m = model.states.length;
  const orders = model.preferences.map((preference): Orders => {
    if (preference.kind === 'parts') return partedOrders(preference, m);
    if (preference.kind !== 'ranking') throw new Error('a graph is ranked directly');
    return [tierScores(preference.tiers, m)];
  });
  return {
    n: model.decisionMakers.length,
    m,
    moves: model.decisionMakers.map(({ moves }) =>
      upTo(m).map((s) => new Set(moves.filter(([from]) => from === s).map(([, to]) => to))),
    ),
    ...comparing(orders),
    stronglyPrefers: (i, s, t) => strongly(at(model.preferences, i), s, t, []),
    vectors: null,
    ownerOf: [],
  };
}
