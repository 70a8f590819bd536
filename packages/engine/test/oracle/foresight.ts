/**
 * Variable horizon, transcribed from docs/theory.md 6: limited-move and non-myopic stability for two decision makers, and Maximin.
 *
 * Kilgour 1984, 1985; Kilgour, Hipel & Fang 1987; Rêgo & Vieira, about 2020.
 */
import type { Countermove, PlainConflict } from './conflict.ts';
import { at, forAll, movesOf, upTo } from './conflict.ts';
import { answersTo } from './reach.ts';

/** G_h(i, ·) for both decision makers, and all h from 0 on as they are asked for. */
type Table = readonly (readonly number[])[];

function following(conflict: PlainConflict, table: Table): Table {
  return upTo(2).map((i) =>
    upTo(conflict.m).map((s) => {
      const moves = [...movesOf(conflict, i, s)].sort((a, b) => a - b);
      if (moves.length === 0) return s;
      const G = (t: number): number => at(at(table, 1 - i), t);
      // The first move in state order than which no other is better for i.
      const t = at(
        moves.filter((u) => forAll(moves, (other) => !conflict.prefers(i, G(other), G(u)))),
        0,
      );
      return conflict.prefers(i, G(t), s) ? G(t) : s;
    }),
  );
}

const first = (conflict: PlainConflict): Table => upTo(2).map(() => upTo(conflict.m));

/** s with G_h(i, s) = s. */
export function limitedMoveStates(conflict: PlainConflict, i: number, h: number): Set<number> {
  let table = first(conflict);
  for (const _ of upTo(h)) table = following(conflict, table);
  return new Set(upTo(conflict.m).filter((s) => at(at(table, i), s) === s));
}

/** s with G_h(i, s) = s from some h on: throughout the cycle into which the whole table falls. */
export function nonMyopicStates(conflict: PlainConflict, i: number): Set<number> {
  const seen: Table[] = [];
  const written: string[] = [];
  let table = first(conflict);
  while (!written.includes(JSON.stringify(table))) {
    seen.push(table);
    written.push(JSON.stringify(table));
    table = following(conflict, table);
  }
  const cycle = seen.slice(written.indexOf(JSON.stringify(table)));
  return new Set(upTo(conflict.m).filter((s) => forAll(cycle, (G) => at(at(G, i), s) === s)));
}

/** s with V_h(s) equal to the worth of s; the worth of a state is told by the number of states that are worse. */
export function maximinStates(
  conflict: PlainConflict,
  i: number,
  horizon: number,
  countermove: Countermove,
): Set<number> {
  const worth = upTo(conflict.m).map((s) => upTo(conflict.m).filter((t) => conflict.prefers(i, s, t)).length);
  const answers = answersTo(conflict, i, false, countermove);
  const V = (h: number, mine: boolean): number[] => {
    if (h === 0) return worth;
    const after = V(h - 1, !mine);
    return upTo(conflict.m).map((s) => {
      const reached = [...(mine ? movesOf(conflict, i, s) : answers(s))].map((t) => at(after, t));
      return mine ? Math.max(at(worth, s), ...reached) : Math.min(at(worth, s), ...reached);
    });
  };
  const value = V(horizon, true);
  return new Set(upTo(conflict.m).filter((s) => at(value, s) === at(worth, s)));
}
