/** Which states a reader asks to see, and in which order: computed once in the worker, handed out in windows. */
import type { Analysis, Compiled, ConceptId } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

export type OutcomeSort =
  /** Equilibria under most concepts first. */
  | { readonly by: 'concepts' }
  | { readonly by: 'number' }
  /** Most preferred first. */
  | { readonly by: 'rank'; readonly of: string };

export interface OutcomeQuery {
  readonly concepts: readonly ConceptId[];
  /** Level id by option id; options left out may be at any level. */
  readonly levels: Readonly<Record<string, string>>;
  /** Only equilibria: under this concept, or under any of those shown. */
  readonly holds: ConceptId | 'any' | null;
  /** Only states stable for this decision maker under this concept. */
  readonly stable: { readonly by: string; readonly concept: ConceptId } | null;
  /** Only states that the author named. */
  readonly named: boolean;
  readonly sort: OutcomeSort;
  readonly reversed: boolean;
}

/** What the columns of the table are: rows of another shape do not belong under them. */
export const shapeOf = ({ conflict }: Compiled, { results }: Analysis): string =>
  [
    results.map(({ concept }) => concept),
    conflict.decisionMakers.map(({ id }) => id),
    conflict.options.flatMap(({ id, levels, hidden }) => (hidden ? [] : [`${id}:${levels.length}`])),
  ].join(' ');

export interface OrderedStates {
  readonly compiled: Compiled;
  readonly analysis: Analysis;
  /** Indices of the states asked for, first to last. */
  readonly order: Int32Array;
}

/** Orders remembered of one analysis: a million states take four megabytes each. */
const mostOrders = 6;
const orders = new WeakMap<Analysis, Map<string, Int32Array>>();

export function orderedStates(query: OutcomeQuery, context: Context): OrderedStates {
  const compiled = context.compiled();
  const analysis = context.analysis(query.concepts, compiled);
  const key = JSON.stringify([
    query.levels,
    query.holds,
    query.stable,
    query.named,
    query.sort,
    query.reversed,
  ]);
  const known = orders.get(analysis) ?? new Map<string, Int32Array>();
  orders.set(analysis, known);
  let order = known.get(key);
  if (!order) {
    order = sorted(compiled, analysis, query, matching(compiled, analysis, query));
    const [oldest] = known.keys();
    if (known.size >= mostOrders && oldest !== undefined) known.delete(oldest);
    known.set(key, order);
  }
  return { compiled, analysis, order };
}

/** The states that every part of the question lets through, ascending. */
function matching(compiled: Compiled, { results }: Analysis, query: OutcomeQuery): Int32Array {
  const { game, legend, conflict } = compiled;
  const tests: ((s: number) => boolean)[] = [];
  if (query.holds === 'any') tests.push((s) => results.some(({ equilibria }) => equilibria.has(s)));
  else if (query.holds !== null) {
    const found = results.find(({ concept }) => concept === query.holds);
    tests.push((s) => found?.equilibria.has(s) ?? false);
  }
  const { stable } = query;
  if (stable) {
    const i = conflict.decisionMakers.findIndex(({ id }) => id === stable.by);
    const found = results.find(({ concept }) => concept === stable.concept)?.stable[i];
    tests.push((s) => found?.has(s) ?? false);
  }
  for (const [id, level] of Object.entries(query.levels)) {
    const o = conflict.options.findIndex((option) => option.id === id && !option.hidden);
    const k = o < 0 ? -1 : conflict.options[o]!.levels.findIndex((each) => each.id === level);
    if (k < 0) continue;
    const at = levelReader(compiled, o);
    tests.push((s) => at(s) === k);
  }
  if (query.named) tests.push((s) => legend.named(s) >= 0 || legend.key(s) !== null);
  const all = new Int32Array(game.m);
  for (let s = 0; s < game.m; s++) all[s] = s;
  // One test after the other over what is left, so that each runs alone through a long list.
  return tests.reduce((states, test) => {
    let count = 0;
    for (let k = 0; k < states.length; k++) if (test(states[k]!)) states[count++] = states[k]!;
    return states.subarray(0, count);
  }, all);
}

/** The level of one option, state by state; null where members of a coalesced state differ. */
function levelReader({ legend }: Compiled, o: number): (s: number) => number | null {
  const { values, weights, levels, vectorOf, members, count, graph } = legend.space;
  const plain = count - members.length;
  if (graph) return () => null;
  const weight = weights[o]!;
  const size = levels[o]!;
  return (s) =>
    s < plain
      ? Math.floor(values[vectorOf ? vectorOf[s]! : s]! / weight) % size
      : (legend.levels(s)[o] ?? null);
}

/** A counting sort: equal places keep the order of the states' numbers. */
function sorted(compiled: Compiled, analysis: Analysis, query: OutcomeQuery, states: Int32Array): Int32Array {
  if (query.sort.by === 'number') return query.reversed ? states.slice().reverse() : states;
  const place = placeBy(compiled, analysis, query.sort);
  if (!place) return states;
  const places = new Int32Array(states.length);
  let top = 0;
  for (let k = 0; k < states.length; k++) {
    places[k] = place(states[k]!);
    if (places[k]! > top) top = places[k]!;
  }
  const start = new Int32Array(top + 2);
  const slot = (k: number): number => (query.reversed ? top - places[k]! : places[k]!);
  for (let k = 0; k < states.length; k++) start[slot(k) + 1]!++;
  for (let p = 0; p < top; p++) start[p + 1]! += start[p]!;
  const order = new Int32Array(states.length);
  for (let k = 0; k < states.length; k++) order[start[slot(k)]!++] = states[k]!;
  return order;
}

/** A small number for each state, lower first; null where there is nothing to sort by. */
function placeBy(
  { game, conflict, statusQuo }: Compiled,
  { results }: Analysis,
  sort: Exclude<OutcomeSort, { by: 'number' }>,
): ((s: number) => number) | null {
  if (sort.by === 'rank') {
    const ranks = game.ranks[conflict.decisionMakers.findIndex(({ id }) => id === sort.of)];
    if (!ranks) return null;
    let top = 0;
    for (let s = 0; s < game.m; s++) if (ranks[s]! > top) top = ranks[s]!;
    return (s) => top - ranks[s]!;
  }
  // As in the engine's table of equilibria: more concepts, then the first of them, then better than the status quo for more.
  const { n } = game;
  const asked = results.length;
  return (s) => {
    let count = 0;
    let first = asked;
    for (let k = asked - 1; k >= 0; k--) {
      if (!results[k]!.equilibria.has(s)) continue;
      count++;
      first = k;
    }
    let better = 0;
    if (count > 0 && statusQuo >= 0) {
      for (let i = 0; i < n; i++) {
        const ranks = game.ranks[i];
        if (ranks && ranks[s]! > ranks[statusQuo]!) better++;
      }
    }
    return ((asked - count) * (asked + 1) + first) * (n + 1) + (n - better);
  };
}
