/**
 * Two decision makers who look ahead (docs/theory.md 6.1). G_h(i, s) is the state in which i expects the play to end that it is to continue
 * at s with h moves left:
 *
 *     G_0(i, s) = s;   G_h(i, s) = G_{h−1}(j, t) if that is ≻_i s, otherwise s,   where t ∈ R_i(s) is best for i by G_{h−1}(j, t)
 *
 * Among equally good moves the first in the order of states is taken, so that the answer may depend on that order where there are ties.
 * Here are the whole table, round by round, for the bulk questions, and the table on demand for the single ones.
 */
import type { Game } from '../game/game.ts';
import type { Moves } from '../game/moves.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { refuseUnranked } from './askable.ts';
import { type Departures, departures } from './legal-sequences.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { rank } from './rank.ts';

/** Foresight is defined here for two decision makers only: for more, the definitions in print are disputed (docs/theory.md 17.7). */
export const refuseBeyondTwo = (game: Game): Refusal | null =>
  refuseUnranked(game) ?? (game.n === 2 ? null : refuse('two-only'));

/** G_0: every play ends where it is. */
export const atOnce = (m: number): Int32Array => Int32Array.from({ length: m }, (_, s) => s);

/** G_h(i, ·) from G_{h−1}(j, ·). O(states + arcs between cells): of each cell only the two best targets matter, as a move leads elsewhere. */
export function oneMoreMove(game: Game, i: number, expected: Int32Array): Int32Array {
  const r = rank(game, i);
  const { cellStart, cellOf } = game.moves[i]!;
  const worth = expected.map((end) => r[end]!);
  const { first, second } = twoBest(game.moves[i]!, worth);
  return r.map((here, s) => {
    let to = -1;
    const consider = (cell: number): void => {
      const t = first[cell] === s ? second[cell]! : first[cell]!;
      if (t >= 0 && (to < 0 || precedes(worth, t, to))) to = t;
    };
    if (!cellStart) consider(cellOf[s]!);
    else for (let k = cellStart[s]!; k < cellStart[s + 1]!; k++) consider(cellOf[k]!);
    return to >= 0 && worth[to]! > here ? expected[to]! : s;
  });
}

const precedes = (worth: Int32Array, a: number, b: number): boolean =>
  worth[a]! > worth[b]! || (worth[a] === worth[b] && a < b);

/** From each cell the best state that can be moved to, and the next best: the first in order among equals; −1 where there is none. */
function twoBest(
  { cells, members, next }: Moves,
  worth: Int32Array,
): { first: Int32Array; second: Int32Array } {
  const best = (): { first: Int32Array; second: Int32Array; offer: (cell: number, t: number) => void } => {
    const first = new Int32Array(cells).fill(-1);
    const second = new Int32Array(cells).fill(-1);
    const offer = (cell: number, t: number): void => {
      const [a, b] = [first[cell]!, second[cell]!];
      if (t < 0 || t === a || t === b) return;
      if (a < 0 || precedes(worth, t, a)) {
        second[cell] = a;
        first[cell] = t;
      } else if (b < 0 || precedes(worth, t, b)) second[cell] = t;
    };
    return { first, second, offer };
  };
  const inside = best();
  for (let cell = 0; cell < cells; cell++)
    for (let k = members.start[cell]!; k < members.start[cell + 1]!; k++) inside.offer(cell, members.to[k]!);
  if (!next) return inside;
  const reached = best();
  for (let cell = 0; cell < cells; cell++) {
    for (let k = next.start[cell]!; k < next.start[cell + 1]!; k++) {
      reached.offer(cell, inside.first[next.to[k]!]!);
      reached.offer(cell, inside.second[next.to[k]!]!);
    }
  }
  return reached;
}

export interface Foresight {
  readonly own: Departures;
  readonly outlook: Outlook;
}

const memory = new WeakMap<Game, Foresight>();

/** G on demand, and everyone's moves, remembered between questions: a game is a value, so what it says never changes. */
export function foresightOf(game: Game): Foresight {
  let known = memory.get(game);
  if (!known) {
    const own = departures(game, 'moves');
    const ranks = [rank(game, 0), rank(game, 1)] as const;
    const outlook = outlookOf(
      [0, 1],
      (turn, s) => own(s, turn),
      (turn, end, than) => ranks[turn][end]! > ranks[turn][than]!,
    );
    known = { own, outlook };
    memory.set(game, known);
  }
  return known;
}
