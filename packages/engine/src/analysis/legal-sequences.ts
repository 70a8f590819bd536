/**
 * Legal sequences from one state: moves by members of a group in which nobody moves twice in a row (docs/theory.md 4.2), found breadth first on
 * pairs (state, last mover), so that the first path to a state is a shortest one.
 */
import type { Game } from '../game/game.ts';
import { targets } from '../game/moves.ts';
import type { Move } from './move.ts';
import { rank } from './rank.ts';

/**
 * Which moves may be made in a sequence: all; improvements on the state just before; where preferences are partly unknown, improvements and
 * moves that might be ones; where attitudes count, total relational replies; where preference is a matter of degree, fuzzy or probable improvements.
 */
export type Steps =
  | 'moves'
  | 'improvements'
  | 'possible-improvements'
  | 'relational-replies'
  | 'fuzzy-improvements'
  | 'probable-improvements';

/** Everything the group can reach from `from`; pairs in the order they were found. The start itself is not in the reach, though a sequence may pass it. */
export interface LegalSequences {
  readonly from: number;
  readonly steps: Steps;
  /** State and last mover of each pair, and the pair it was reached from (−1: the start). */
  readonly state: readonly number[];
  readonly mover: readonly number[];
  readonly parent: readonly number[];
}

export interface SequenceRules {
  readonly group: readonly number[];
  readonly steps: Steps;
  /** The most moves in a sequence. */
  readonly longest: number;
}

/** The group's members by whom a state can be left, and to where. Shared by all searches that start from different states. */
export type Departures = (s: number, j: number) => readonly number[];

/** All moves, or only those that improve on the state just before them for their mover. Remembers what it was asked. */
export const departures = (game: Game, steps: 'moves' | 'improvements'): Departures =>
  departuresThat(game, steps === 'moves' ? null : (j, s, t) => rank(game, j)[t]! > rank(game, j)[s]!);

/** The moves of j from s to t that count; null: all of them. Remembers what it was asked. */
export function departuresThat(
  game: Game,
  counts: ((j: number, s: number, t: number) => boolean) | null,
): Departures {
  const known: Map<number, readonly number[]>[] = game.moves.map(() => new Map());
  return (s, j) => {
    let found = known[j]!.get(s);
    if (!found) {
      const all = targets(game.moves[j]!, s);
      found = counts ? all.filter((t) => counts(j, s, t)) : all;
      known[j]!.set(s, found);
    }
    return found;
  };
}

/** Searches until nothing is new, or until `enough` says so of a pair just found. O(pairs × departures). */
export function legalSequences(
  from: number,
  { group, steps, longest }: SequenceRules,
  depart: Departures,
  enough: (state: number) => boolean = () => false,
): LegalSequences & { readonly sufficient: number } {
  const state: number[] = [];
  const mover: number[] = [];
  const parent: number[] = [];
  const seen = new Set<number>();
  const width = Math.max(...group, 0) + 1;
  let sufficient = -1;
  const extend = (at: number, s: number, last: number): void => {
    for (const j of group) {
      if (j === last) continue;
      for (const t of depart(s, j)) {
        const pair = t * width + j;
        if (seen.has(pair)) continue;
        seen.add(pair);
        state.push(t);
        mover.push(j);
        parent.push(at);
        if (sufficient < 0 && t !== from && enough(t)) sufficient = state.length - 1;
      }
    }
  };
  extend(-1, from, -1);
  let levelEnd = state.length;
  let depth = 1;
  for (let at = 0; at < state.length && sufficient < 0; at++) {
    if (at === levelEnd) {
      levelEnd = state.length;
      depth++;
    }
    if (depth >= longest) break;
    extend(at, state[at]!, mover[at]!);
  }
  return { from, steps, state, mover, parent, sufficient };
}

/** The moves that led to a pair. */
export function pathTo({ state, mover, parent }: LegalSequences, pair: number): Move[] {
  const path: Move[] = [];
  for (let at = pair; at >= 0; at = parent[at]!) path.unshift({ by: mover[at]!, to: state[at]! });
  return path;
}
