/**
 * One decision maker's moves seen from their beginnings: to where can it move from a state?
 *
 * Over all questions asked of one such list, each (cell, state in it) is handed over once, so that a whole breadth-first search costs no
 * more than the sizes of the cells: what was handed over before has been reached before, in no more moves.
 */
import type { Game } from '../game/game.ts';
import type { Moves } from '../game/moves.ts';
import { rank } from './rank.ts';

/** Writes the states not yet handed over to which the mover can move from s, and says how many they are. */
export type Successors = (s: number, into: Int32Array) => number;

export const successors = (game: Game, j: number, steps: 'moves' | 'improvements'): Successors =>
  steps === 'moves' ? allSuccessors(game.moves[j]!) : improvingSuccessors(game.moves[j]!, rank(game, j));

const fresh = -2;
const done = -1;

/** A cell is handed over whole the first time, but for s itself, to which no move leads from itself; s follows when another state asks. */
function allSuccessors(moves: Moves): Successors {
  const { start, to } = moves.members;
  const waiting = new Int32Array(moves.cells).fill(fresh);
  return (s, into) => {
    let count = 0;
    forEachTarget(moves, s, (cell) => {
      const left = waiting[cell]!;
      if (left === done || left === s) return;
      waiting[cell] = done;
      if (left >= 0) {
        into[count++] = left;
        return;
      }
      for (let k = start[cell]!; k < start[cell + 1]!; k++) {
        if (to[k] === s) waiting[cell] = s;
        else into[count++] = to[k]!;
      }
    });
    return count;
  };
}

/** Within a cell the states stand in descending order of preference, so that those better than s are an initial stretch. */
function improvingSuccessors(moves: Moves, r: Int32Array): Successors {
  const { start } = moves.members;
  const to = moves.members.to.slice();
  for (let cell = 0; cell < moves.cells; cell++)
    to.subarray(start[cell]!, start[cell + 1]!).sort((a, b) => r[b]! - r[a]! || a - b);
  const pointer = start.slice(0, moves.cells);
  return (s, into) => {
    let count = 0;
    forEachTarget(moves, s, (cell) => {
      const end = start[cell + 1]!;
      let next = pointer[cell]!;
      while (next < end && r[to[next]!]! > r[s]!) into[count++] = to[next++]!;
      pointer[cell] = next;
    });
    return count;
  };
}

function forEachTarget({ cellStart, cellOf, next }: Moves, s: number, visit: (cell: number) => void): void {
  const end = cellStart ? cellStart[s + 1]! : s + 1;
  for (let c = cellStart ? cellStart[s]! : s; c < end; c++) {
    const cell = cellOf[c]!;
    if (!next) visit(cell);
    else for (let k = next.start[cell]!; k < next.start[cell + 1]!; k++) visit(next.to[k]!);
  }
}
