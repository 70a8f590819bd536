/**
 * The conflict from afar: states put together by what one decision maker does. Between groups, where that decision maker would best move;
 * the others' moves stay within a group. One pass over all states, whatever their number.
 */
import { type ConceptId, type Game, type Refusal, refuse } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { marking } from './graph-marking.ts';
import { patternsOf, takenOf } from './graph-patterns.ts';

export interface GroupsAsked {
  /** Id of the decision maker. */
  readonly by: string;
  readonly concepts: readonly ConceptId[];
  readonly markAll: boolean;
  readonly most: number;
  /** Arrows from one group, where there are many: its most frequent ones. */
  readonly mostArcs: number;
}

export interface StateGroup {
  /** What the decision maker takes in it. */
  readonly label: string;
  readonly states: number;
  /** How many of them are equilibria under some concept, and the most concepts of one. */
  readonly equilibria: number;
  readonly strongest: readonly ConceptId[];
  /** A state to look at: the status quo, or the strongest equilibrium, or the first. */
  readonly example: string;
  readonly exampleLabel: string;
  readonly statusQuo: boolean;
  /** In how many of the states the decision maker would stay. */
  readonly stays: number;
}

export interface GroupsAnswer {
  readonly groups: readonly StateGroup[];
  /** Places in `groups`; `states`: in how many states of `from` the decision maker would best move to `to`. */
  readonly arcs: readonly { readonly from: number; readonly to: number; readonly states: number }[];
  /** Whether arrows were left out. */
  readonly arcsCut: boolean;
  readonly total: number;
  readonly groupCount: number;
  readonly by: number;
  readonly decisionMaker: string;
  readonly concepts: readonly { readonly id: ConceptId; readonly name: string }[];
  readonly markedAll: boolean;
}

/** Up to so many groups every arrow is drawn. */
const fewGroups = 12;

export function graphGroups(asked: GroupsAsked, context: Context): GroupsAnswer | Refusal {
  const compiled = context.compiled();
  const { game, conflict, statusQuo } = compiled;
  const i = conflict.decisionMakers.findIndex(({ id }) => id === asked.by);
  if (conflict.form === 'graph' || i < 0) return refuse('graph-form');
  const speaker = context.speaker();
  const marked = marking(asked, context);
  const { of: groupOf, count } = patternsOf(compiled, conflict.decisionMakers[i]!.options);
  const best = bestMoves(game, i);
  const states = new Int32Array(count);
  const equilibria = new Int32Array(count);
  const stays = new Int32Array(count);
  const strongest: (readonly ConceptId[])[] = Array.from({ length: count }, () => []);
  const example = new Int32Array(count).fill(-1);
  const arcs = new Map<number, number>();
  // Nash state by state is too slow for all of a large conflict; there only what the whole analysis found is marked.
  const holds = marked.all ? marked.holds : () => [];
  for (let s = 0; s < game.m; s++) {
    const g = groupOf[s]!;
    states[g]!++;
    const held = holds(s);
    if (held.length > 0) equilibria[g]!++;
    if (example[g]! < 0 || held.length > strongest[g]!.length) example[g] = s;
    if (held.length > strongest[g]!.length) strongest[g] = held;
    const t = best[s]!;
    if (t < 0 || groupOf[t] === g) stays[g]!++;
    else {
      const pair = g * count + groupOf[t]!;
      arcs.set(pair, (arcs.get(pair) ?? 0) + 1);
    }
  }
  if (statusQuo >= 0) example[groupOf[statusQuo]!] = statusQuo;
  // Where it would stay or go most often comes first, after the status quo and the equilibria.
  const drawn = Float64Array.from(stays);
  for (const [pair, number] of arcs) drawn[pair % count]! += number;
  const isStatusQuo = (g: number): number => Number(statusQuo >= 0 && groupOf[statusQuo] === g);
  const order = Array.from({ length: count }, (_, g) => g).sort(
    (a, b) =>
      isStatusQuo(b) - isStatusQuo(a) ||
      strongest[b]!.length - strongest[a]!.length ||
      drawn[b]! - drawn[a]! ||
      a - b,
  );
  const listed = order.slice(0, asked.most).sort((a, b) => a - b);
  const place = new Map(listed.map((g, k) => [g, k]));
  const between = [...arcs].flatMap(([pair, number]) => {
    const from = place.get(Math.floor(pair / count));
    const to = place.get(pair % count);
    return from === undefined || to === undefined ? [] : [{ from, to, states: number }];
  });
  const shown = listed.length > fewGroups ? mostFrequent(between, asked.mostArcs) : between;
  return {
    groups: listed.map((g) => ({
      label: takenOf(compiled, context, conflict.decisionMakers[i]!.options, example[g]!),
      states: states[g]!,
      equilibria: equilibria[g]!,
      strongest: strongest[g]!,
      example: context.keyOf(example[g]!),
      exampleLabel: speaker.state(example[g]!),
      statusQuo: statusQuo >= 0 && groupOf[statusQuo] === g,
      stays: stays[g]!,
    })),
    arcs: shown,
    arcsCut: shown.length < between.length,
    total: game.m,
    groupCount: count,
    by: i,
    decisionMaker: speaker.decisionMaker(i),
    concepts: marked.concepts.map((id) => ({ id, name: speaker.concept(id) })),
    markedAll: marked.all,
  };
}

function mostFrequent(arcs: GroupsAnswer['arcs'], most: number): GroupsAnswer['arcs'] {
  const taken = new Map<number, number>();
  return [...arcs]
    .sort((a, b) => b.states - a.states || a.from - b.from || a.to - b.to)
    .filter(({ from }) => {
      const count = (taken.get(from) ?? 0) + 1;
      taken.set(from, count);
      return count <= most;
    });
}

/** Where i would best move from each state; −1 where nothing is better. */
function bestMoves(game: Game, i: number): Int32Array {
  const r = game.ranks[i];
  const best = new Int32Array(game.m).fill(-1);
  if (!r) return best;
  const { cells, cellStart, cellOf, members, next } = game.moves[i]!;
  const top = new Int32Array(cells).fill(-1);
  for (let cell = 0; cell < cells; cell++) {
    for (let k = members.start[cell]!; k < members.start[cell + 1]!; k++) {
      const t = members.to[k]!;
      if (top[cell]! < 0 || r[t]! > r[top[cell]!]!) top[cell] = t;
    }
  }
  const consider = (s: number, cell: number): void => {
    const t = top[cell]!;
    if (t >= 0 && r[t]! > r[s]! && (best[s]! < 0 || r[t]! > r[best[s]!]!)) best[s] = t;
  };
  for (let s = 0; s < game.m; s++) {
    const end = cellStart ? cellStart[s + 1]! : s + 1;
    for (let c = cellStart ? cellStart[s]! : s; c < end; c++) {
      const cell = cellOf[c]!;
      if (!next) consider(s, cell);
      else for (let k = next.start[cell]!; k < next.start[cell + 1]!; k++) consider(s, next.to[k]!);
    }
  }
  return best;
}
