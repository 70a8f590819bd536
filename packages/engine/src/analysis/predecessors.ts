/**
 * One decision maker's moves seen from their ends: from where can it move into a state?
 *
 * Over all questions that are asked of one such list, each (cell, state in it) is handed over once, so that a whole flood costs no more
 * than the sizes of the cells.
 */
import type { Game } from '../game/game.ts';
import type { Lists, Moves } from '../game/moves.ts';
import { ascending, rank } from './rank.ts';

export interface Predecessors {
  readonly mover: number;
  /** Whether what is handed over of q includes all that would be handed over of those same states. */
  readonly saturating: boolean;
  /** Writes the states not yet handed over from which the mover can move into q, and says how many they are. */
  readonly handOver: (q: number, into: Int32Array) => number;
}

export const predecessors = (game: Game, k: number, steps: 'moves' | 'improvements'): Predecessors =>
  steps === 'moves' ? allPredecessors(game.moves[k]!, k) : improvingPredecessors(game, k);

/** A cell is handed over whole the first time, but for q itself, which no move leads to from itself; q follows when another state of its cell comes. */
function allPredecessors(moves: Moves, mover: number): Predecessors {
  const { cells, cellStart, cellOf, members, previous } = moves;
  const fresh = -2;
  const done = -1;
  const waiting = new Int32Array(cells).fill(fresh);
  const { start, to } = members;
  const handOver = (q: number, into: Int32Array): number => {
    let count = 0;
    const begin = cellStart ? cellStart[q]! : q;
    const end = cellStart ? cellStart[q + 1]! : q + 1;
    for (let c = begin; c < end; c++) {
      const cell = cellOf[c]!;
      const from = previous ? previous.start[cell]! : cell;
      const until = previous ? previous.start[cell + 1]! : cell + 1;
      for (let l = from; l < until; l++) {
        const source = previous ? previous.to[l]! : l;
        const left = waiting[source]!;
        if (left === done || left === q) continue;
        waiting[source] = done;
        if (left >= 0) {
          into[count++] = left;
          continue;
        }
        for (let k = start[source]!; k < start[source + 1]!; k++) {
          if (to[k] === q) waiting[source] = q;
          else into[count++] = to[k]!;
        }
      }
    }
    return count;
  };
  return { mover, saturating: false, handOver };
}

/**
 * Within a cell the states stand in ascending order of the mover's preference. Those for whom the move into q would be an improvement are
 * an initial stretch, and one pointer per cell, moving only forward, hands each of them over once.
 */
function improvingPredecessors(game: Game, mover: number): Predecessors {
  const moves = game.moves[mover]!;
  const r = rank(game, mover);
  const { cellStart, cellOf, previous } = moves;
  const { start, to } = ascendingCells(game, mover);
  const pointer = start.slice(0, moves.cells);
  const handOver = (q: number, into: Int32Array): number => {
    let count = 0;
    const bar = r[q]!;
    const begin = cellStart ? cellStart[q]! : q;
    const end = cellStart ? cellStart[q + 1]! : q + 1;
    for (let c = begin; c < end; c++) {
      const cell = cellOf[c]!;
      const from = previous ? previous.start[cell]! : cell;
      const until = previous ? previous.start[cell + 1]! : cell + 1;
      for (let l = from; l < until; l++) {
        const source = previous ? previous.to[l]! : l;
        const last = start[source + 1]!;
        let next = pointer[source]!;
        while (next < last && r[to[next]!]! < bar) into[count++] = to[next++]!;
        pointer[source] = next;
      }
    }
    return count;
  };
  return { mover, saturating: !cellStart && !previous, handOver };
}

/** Sorted once per game: a game is a value, so the order never changes. */
const memory = new WeakMap<Game, Lists[]>();

/** The states of each of k's cells in ascending order of k's preference. */
function ascendingCells(game: Game, k: number): Lists {
  const known = memory.get(game) ?? [];
  memory.set(game, known);
  known[k] ??= sortCells(game, k);
  return known[k]!;
}

function sortCells(game: Game, k: number): Lists {
  const { cells, cellStart, cellOf, members } = game.moves[k]!;
  const fill = members.start.slice(0, cells);
  const to = new Int32Array(members.to.length);
  const order = ascending(rank(game, k));
  for (let at = 0; at < order.length; at++) {
    const s = order[at]!;
    const end = cellStart ? cellStart[s + 1]! : s + 1;
    for (let c = cellStart ? cellStart[s]! : s; c < end; c++) to[fill[cellOf[c]!]!++] = s;
  }
  return { start: members.start, to };
}
