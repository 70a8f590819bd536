/** Small literal conflicts for the oracle's own tests, written to be read. States are numbered from 1, as in print. */

import type { PlainConflict } from './conflict.ts';
import { at, upTo } from './conflict.ts';

/** One decision maker of a graph: moves such as '1→2 1→4', and tiers of states, best first. */
export interface Seat {
  readonly moves: string;
  readonly ranking: readonly (readonly number[])[];
}

/** A graph model on the states 1..m. */
export function graph(m: number, seats: readonly Seat[]): PlainConflict {
  return {
    n: seats.length,
    m,
    moves: seats.map(({ moves }) => {
      const arcs = moves.split(' ').map((arc) => arc.split('→').map(Number));
      return upTo(m).map(
        (s) => new Set(arcs.filter(([from]) => from === s + 1).map((arc) => at(arc, 1) - 1)),
      );
    }),
    prefers: (i, s, t) => tierOf(seats, i, s) < tierOf(seats, i, t),
    degree: (i, s, t) => (tierOf(seats, i, s) < tierOf(seats, i, t) ? 1 : 0),
    vectors: null,
    ownerOf: [],
  };
}

function tierOf(seats: readonly Seat[], i: number, s: number): number {
  return at(seats, i).ranking.findIndex((tier) => tier.includes(s + 1));
}

/** States as printed: from 1, in order. */
export function printed(states: Iterable<number>): number[] {
  return [...states].map((s) => s + 1).sort((a, b) => a - b);
}
