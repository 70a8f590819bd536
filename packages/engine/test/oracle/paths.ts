/**
 * Shortest legal sequences of N (docs/theory.md 4.2, 13.2): no decision maker moves twice in a row; with `improvingOnly`,
 * every step improves for its mover on the state just before it. The same arc of two movers is two arcs (1.7).
 */

import type { PlainConflict } from './conflict.ts';
import { improvementsOf, movesOf, upTo } from './conflict.ts';
import type { Step } from './reach.ts';

/** The length of the shortest sequences, and how many of that length there are. */
export interface Shortest {
  readonly length: number;
  readonly count: number;
}

/**
 * The shortest legal sequences between two states, null when there is none. From a state to itself: the empty one.
 * Counts, for each length in turn, the sequences that end in each (state, last mover).
 */
export function shortestSequences(
  conflict: PlainConflict,
  from: number,
  to: number,
  improvingOnly: boolean,
): Shortest | null {
  if (from === to) return { length: 0, count: 1 };
  const R = improvingOnly ? improvementsOf : movesOf;
  let ends: { state: number; last: number; count: number }[] = [{ state: from, last: -1, count: 1 }];
  // A shortest sequence passes no pair (state, last mover) twice, so it has at most n·m moves.
  for (let length = 1; length <= conflict.n * conflict.m; length += 1) {
    const next = new Map<string, { state: number; last: number; count: number }>();
    for (const end of ends) {
      for (const j of upTo(conflict.n)) {
        if (j === end.last) continue;
        for (const u of R(conflict, j, end.state)) {
          const known = next.get(`${u} ${j}`)?.count ?? 0;
          next.set(`${u} ${j}`, { state: u, last: j, count: known + end.count });
        }
      }
    }
    ends = [...next.values()];
    const count = ends.filter((end) => end.state === to).reduce((sum, end) => sum + end.count, 0);
    if (count > 0) return { length, count };
  }
  return null;
}

/**
 * The shortest among the legal sequences that visit no state twice, written out; empty when there is none.
 * In option form these are the shortest sequences. In a graph that is not transitive they may be longer, or absent
 * where a legal sequence exists, because a detour can be what keeps a mover from moving twice in a row.
 */
export function shortestSimpleSequences(
  conflict: PlainConflict,
  from: number,
  to: number,
  improvingOnly: boolean,
): readonly (readonly Step[])[] {
  if (from === to) return [[]];
  const R = improvingOnly ? improvementsOf : movesOf;
  let sequences: (readonly Step[])[] = [[]];
  while (sequences.length > 0) {
    const longer: (readonly Step[])[] = [];
    for (const sequence of sequences) {
      const last = sequence.at(-1);
      for (const mover of upTo(conflict.n)) {
        if (mover === last?.mover) continue;
        for (const u of R(conflict, mover, last?.to ?? from)) {
          const visited = u === from || sequence.some((step) => step.to === u);
          if (!visited) longer.push([...sequence, { mover, to: u }]);
        }
      }
    }
    const arrived = longer.filter((sequence) => sequence.at(-1)?.to === to);
    if (arrived.length > 0) return arrived;
    sequences = longer;
  }
  return [];
}
