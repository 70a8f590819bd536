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
  const sureness = (i: number, t: number, s: number): number =>
    at(pairwise, i)?.meaning[t]?.[s] ??
    (ordered.prefers(i, t, s) ? 1000 : ordered.prefers(i, s, t) ? 0 : even);
  return {
    ...ordered,
    prefers: (i, t, s) => sureness(i, t, s) === 1000,
    degree: (i, s, t) =>
      at(pairwise, i) === null ? ordered.degree(i, s, t) : sureness(i, s, t) === 1000 ? 1 : 0,
    sureness,
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
  const truths = model.preferences.map((preference) => {
    const groups = groupsOf(preference);
    return states.map((members) =>
      groups.map((group) => group.map((each) => holds(each, at(members, 0), model)).join()),
    );
  });
  const compared = comparing(orders);
  return {
    n,
    m: states.length,
    moves,
    ...compared,
    degree: (i, s, t) =>
      compared.prefers(i, s, t) ? degree(at(model.preferences, i), s, t, at(truths, i)) : 0,
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
  return lists.map((statements) => scoresOf({ kind: 'priorities', statements }, model, states));
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

/** Statements by the place that they share. */
const groupsOf = (preference: Preference): readonly (readonly Expression[])[] =>
  preference.kind === 'priorities'
    ? preference.statements.map((each) => [each])
    : preference.kind === 'either-order'
      ? preference.groups
      : [];

/** Of s preferred to t: the degree of the first statements on which they differ; or the greatest step on the way down from s to t (3.5). */
function degree(
  preference: Preference,
  s: number,
  t: number,
  truths: readonly (readonly string[])[],
): number {
  switch (preference.kind) {
    case 'weights':
      return 1;
    case 'priorities':
    case 'either-order': {
      const [here, there] = [at(truths, s), at(truths, t)];
      return preference.strengths?.[here.findIndex((each, k) => each !== there[k])] ?? 1;
    }
    case 'ranking':
      return greatestStep(preference.tiers, preference.strongAfter ?? [], s, t);
    case 'parts': {
      const p = preference.parts.findIndex((tiers) => tiers.flat().includes(s + 1));
      return greatestStep(at(preference.parts, p), preference.strongAfter?.[p] ?? [], s, t);
    }
  }
}

function greatestStep(
  tiers: readonly (readonly number[])[],
  strongAfter: readonly number[],
  s: number,
  t: number,
): number {
  const tier = (state: number): number => tiers.findIndex((each) => each.includes(state + 1));
  return 1 + Math.max(0, ...strongAfter.slice(tier(s), tier(t)));
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
  const compared = comparing(orders);
  return {
    n: model.decisionMakers.length,
    m,
    moves: model.decisionMakers.map(({ moves }) =>
      upTo(m).map((s) => new Set(moves.filter(([from]) => from === s).map(([, to]) => to))),
    ),
    ...compared,
    degree: (i, s, t) => (compared.prefers(i, s, t) ? degree(at(model.preferences, i), s, t, []) : 0),
    vectors: null,
    ownerOf: [],
  };
}
