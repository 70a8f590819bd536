/**
 * Non-myopic stability (NM), for two decision makers: staying is what leads to the best end however far both look ahead, from some number
 * of moves on.
 *
 *     s is NM-stable for i  ⇔  ∃ h0  ∀ h ≥ h0: G_h(i, s) = s        (G: `foresight.ts`)
 *
 * The whole table G_h determines the next, so it repeats sooner or later; from then on it goes through one cycle for ever, and the condition
 * has to hold throughout that cycle. Kilgour 1984 (docs/theory.md 6.2, 17.6, 17.7).
 */
import type { Game } from '../game/game.ts';
import { StateSet } from '../game/state-set.ts';
import type { Budget } from '../refusal.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Cycle, SolutionConcept } from './concept.ts';
import { atOnce, foresightOf, oneMoreMove, refuseBeyondTwo } from './foresight.ts';
import type { Turn } from './outlook.ts';
import { rank } from './rank.ts';

/** Beyond so many states, or so many rounds without repetition, the question is refused. */
const mostStates = 1 << 16;
const mostRounds = 1 << 12;

/** G_h(0, ·) and G_h(1, ·). */
type Table = readonly [Int32Array, Int32Array];

export const nonMyopic: SolutionConcept = {
  id: 'nm',
  breaksTies: true,
  refuse: (game) =>
    refuseBeyondTwo(game) ??
    (game.m > mostStates ? refuse('foresight-too-many', { states: game.m, limit: mostStates }) : null),
  stableStates: (game, i, { budget }) => {
    const step = ([a, b]: Table): Table => [oneMoreMove(game, 0, b), oneMoreMove(game, 1, a)];
    const found = repeating([atOnce(game.m), atOnce(game.m)], step, budget);
    if (isRefusal(found)) return found;
    const stable = StateSet.all(game.m);
    let table = found.table;
    for (let k = 0; k < found.period; k++) {
      const held = new StateSet(game.m);
      for (let s = 0; s < game.m; s++) if (table[i as Turn][s] === s) held.add(s);
      stable.intersect(held);
      table = step(table);
    }
    return stable;
  },
  evidence: (game, i, s, { budget }) => {
    const cycle = cycleAround(game, s, budget);
    if (isRefusal(cycle)) return cycle;
    const { outlook } = foresightOf(game);
    const turn = i as Turn; // there are two decision makers
    const last = cycle.from + cycle.period;
    for (let left = cycle.from + 1; left <= last; left++)
      if (outlook.at(left, turn, s).end !== s) return { stable: false, outlook, turn, left, cycle };
    return { stable: true, outlook, turn, left: last, cycle };
  },
};

/** Brent's search for a repetition: the first table that returns, at which round, and after how many more. */
function repeating(
  start: Table,
  step: (table: Table) => Table,
  budget: Budget,
): { readonly table: Table; readonly from: number; readonly period: number } | Refusal {
  let saved = start;
  let ahead = start;
  let power = 1;
  let period = 0;
  for (let round = 1; period === 0 || !same(ahead, saved); round++) {
    if (round > mostRounds) return refuse('foresight-too-long', { limit: mostRounds });
    if (budget.cancelled()) return refuse('cancelled');
    if (period === power) {
      saved = ahead;
      power *= 2;
      period = 0;
    }
    ahead = step(ahead);
    period++;
  }
  let table = start;
  ahead = start;
  for (let k = 0; k < period; k++) ahead = step(ahead);
  let from = 0;
  for (; !same(table, ahead); from++) [table, ahead] = [step(table), step(ahead)];
  return { table, from, period };
}

const same = (a: Table, b: Table): boolean =>
  a.every((side, turn) => side.every((end, k) => end === b[turn as Turn][k]));

const memory = new WeakMap<Game, Map<number, Cycle>>();

/** The cycle of what is expected at the states connected with s. O(rounds × arcs among them), once for all of them. */
function cycleAround(game: Game, s: number, budget: Budget): Cycle | Refusal {
  let known = memory.get(game);
  if (!known) {
    known = new Map();
    memory.set(game, known);
  }
  const found = known.get(s);
  if (found) return found;
  const { own } = foresightOf(game);
  const states = connectedWith(game, s);
  const place = new Map(states.map((t, k) => [t, k]));
  const side = (turn: Turn, expected: Int32Array): Int32Array => {
    const r = rank(game, turn);
    return Int32Array.from(states, (t) => {
      let end = t;
      for (const u of own(t, turn)) {
        const there = expected[place.get(u)!]!;
        if (r[there]! > r[end]!) end = there;
      }
      return end;
    });
  };
  const rest = Int32Array.from(states);
  const repeated = repeating([rest, rest], ([a, b]) => [side(0, b), side(1, a)], budget);
  if (isRefusal(repeated)) return repeated;
  const cycle = { states, from: repeated.from, period: repeated.period };
  for (const t of states) known.set(t, cycle);
  return cycle;
}

/** The states that moves of either side, followed in either direction, lead to; ascending. */
function connectedWith(game: Game, s: number): number[] {
  const neighbors: number[][] = Array.from({ length: game.m }, () => []);
  const { own } = foresightOf(game);
  for (let t = 0; t < game.m; t++) {
    for (const turn of [0, 1]) {
      for (const u of own(t, turn)) {
        neighbors[t]!.push(u);
        neighbors[u]!.push(t);
      }
    }
  }
  const found = new Set([s]);
  for (const t of found) for (const u of neighbors[t]!) found.add(u);
  return [...found].sort((a, b) => a - b);
}
