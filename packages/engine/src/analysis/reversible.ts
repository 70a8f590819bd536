/**
 * What the others can bring about where each of them can undo in one move whatever it can do: the usual case in option form.
 *
 * Every cell of each of them then leads to itself alone, so that one move leads wherever two in a row by the same mover do, and it no
 * longer matters who moved last. All here agrees with `flood.ts`, which asks for nothing, and takes a fraction of its time.
 */
import type { Game } from '../game/game.ts';
import type { Moves } from '../game/moves.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Question } from './concept.ts';
import { ladder, stepsBelow } from './ladders.ts';
import { ascending, rank } from './rank.ts';

const othersOf = (game: Game, i: number): number[] =>
  game.moves.flatMap(({ cells }, k) => (k !== i && cells > 0 ? [k] : []));

export const othersReversible = (game: Game, i: number): boolean =>
  othersOf(game, i).every((k) => !game.moves[k]!.cellStart && !game.moves[k]!.previous);

/**
 * V by any moves: the others' moves sort the states into components, within which they can reach every state from every other; the
 * components are the cells of one of them, joined by those of the rest. A state's own worth is never less than its rank, so it may be
 * counted as reached. O(states × others).
 */
export function leastByMoves(game: Game, i: number, worth: Int32Array): Int32Array {
  const least = rank(game, i).slice();
  const [one, ...rest] = othersOf(game, i).map((k) => game.moves[k]!);
  if (!one) return least;
  const { cellOf } = one;
  const floor = new Int32Array(one.cells).fill(0x7fffffff);
  for (let s = 0; s < worth.length; s++) {
    const cell = cellOf[s]!;
    if (worth[s]! < floor[cell]!) floor[cell] = worth[s]!;
  }
  const component = components(one, rest);
  component.forEach((root, cell) => {
    if (floor[cell]! < floor[root]!) floor[root] = floor[cell]!;
  });
  component.forEach((root, cell) => {
    floor[cell] = floor[root]!;
  });
  for (let s = 0; s < least.length; s++) {
    const here = floor[cellOf[s]!]!;
    if (here < least[s]!) least[s] = here;
  }
  return least;
}

/** For each cell of `one` the cell that stands for its component: cells that meet in a cell of another decision maker are united. */
function components({ cells, cellOf }: Moves, rest: readonly Moves[]): Int32Array {
  const parent = Int32Array.from({ length: cells }, (_, cell) => cell);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (const other of rest) {
    const met = new Int32Array(other.cells).fill(-1);
    for (let s = 0; s < cellOf.length; s++) {
      const cell = cellOf[s]!;
      const meeting = other.cellOf[s]!;
      const earlier = met[meeting]!;
      if (earlier < 0) met[meeting] = cell;
      else if (parent[earlier] !== parent[cell]) parent[rootOf(earlier)] = rootOf(cell);
    }
  }
  return parent.map((_, cell) => rootOf(cell));
}

/**
 * V by improvements: states are visited in ascending order of worth, and whatever is reached backward along improvements has this worth
 * unless a lesser one came before. Each cell stands in ascending order of its mover's preference, so those who improve by moving to p are
 * a stretch at its beginning: it is handed over downward from p, as far as it has not been handed over before. O(states × others).
 */
export function leastByImprovements(
  game: Game,
  i: number,
  worth: Int32Array,
  { budget }: Question,
): Int32Array | Refusal {
  const { n, m } = game;
  const others = othersOf(game, i);
  const lists = others.map((k) => ladder(game, k).slice());
  const below = stepsBelow(game);
  const order = ascending(worth);
  /** r_i of a state not yet reached; ~V of one that has been. */
  const least = rank(game, i).slice();
  /** States whose predecessors are yet to be found, each with the mover who is behind (to find its own again would add nothing). */
  const pending = new Int32Array(2 * m);
  let visits = 0;
  for (let at = 0; at < m; at++) {
    const t = order[at]!;
    if (least[t]! < 0) continue;
    least[t] = ~least[t]!;
    pending[0] = t;
    pending[1] = -1;
    const here = worth[t]!;
    for (let size = 2; size > 0; ) {
      if ((++visits & 0x3fff) === 0 && budget.cancelled()) return refuse('cancelled');
      const mover = pending[--size]!;
      const p = pending[--size]!;
      for (let o = 0; o < others.length; o++) {
        if (o === mover) continue;
        const list = lists[o]!;
        let place = below[p * n + others[o]!]!;
        for (let q = list[place]!; q >= 0; q = list[--place]!) {
          list[place] = -1;
          const alone = least[q]!;
          if (alone < 0) continue;
          least[q] = ~(here < alone ? here : alone);
          pending[size++] = q;
          pending[size++] = o;
        }
      }
    }
  }
  for (let s = 0; s < m; s++) least[s] = ~least[s]!;
  return least;
}
