/**
 * What several decision makers can bring about together (docs/theory.md 10.1):
 *
 *     R_H⁺⁺(s) = {t ∈ R_H(s) : t ≻_i s for every i ∈ H}
 *
 * R_H(s) is where legal sequences of H's members lead; the steps in between need not be gains. For H = {i} it is R_i⁺(s).
 */
import type { Game } from '../game/game.ts';
import { departures, type LegalSequences, legalSequences, pathTo } from './legal-sequences.ts';
import type { Move } from './move.ts';
import { rank } from './rank.ts';

/** Decision makers by index, ascending, each once, at least one. */
export type Coalition = readonly number[];

/** What a coalition does in one go: a shortest legal sequence of its members to the state that counts. */
export interface JointMove {
  readonly by: Coalition;
  readonly to: number;
  readonly path: readonly Move[];
}

export interface CoalitionMoves {
  /** All that H's members can do in turn from s. */
  readonly sequences: (H: Coalition, s: number) => LegalSequences;
  /** R_H(s) without s, in the order found: in ever more moves. */
  readonly reach: (H: Coalition, s: number) => readonly number[];
  /** R_H⁺⁺(s), in the same order. Remembered. */
  readonly improvements: (H: Coalition, s: number) => readonly number[];
  /** How H gets from s to a state that it can reach. */
  readonly move: (H: Coalition, s: number, t: number) => JointMove;
}

/** All non-empty coalitions of some decision makers, in the order of the numbers that their members' bits make. */
export function coalitionsOf(members: Coalition): Coalition[] {
  return Array.from({ length: 2 ** members.length - 1 }, (_, k) =>
    members.filter((_, bit) => (((k + 1) >> bit) & 1) === 1),
  );
}

export const everyone = (game: Game): Coalition => Array.from({ length: game.n }, (_, i) => i);

/** The coalition as a number, one bit for each member. */
export const bitsOf = (H: Coalition): number => H.reduce((bits, i) => bits | (1 << i), 0);

const memory = new WeakMap<Game, CoalitionMoves>();

/** Remembered for each game: a game is a value, so what it says never changes. One search costs O(pairs (state, last mover) × moves). */
export function coalitionMoves(game: Game): CoalitionMoves {
  let known = memory.get(game);
  if (!known) {
    known = build(game);
    memory.set(game, known);
  }
  return known;
}

function build(game: Game): CoalitionMoves {
  const depart = departures(game, 'moves');
  const search = (H: Coalition, s: number, enough?: (t: number) => boolean) =>
    legalSequences(s, { group: H, steps: 'moves', longest: Number.POSITIVE_INFINITY }, depart, enough);
  const reach = (H: Coalition, s: number): number[] =>
    [...new Set(search(H, s).state)].filter((t) => t !== s);
  const known = new Map<number, (readonly number[] | undefined)[]>();
  return {
    sequences: (H, s) => search(H, s),
    reach,
    improvements: (H, s) => {
      const bits = bitsOf(H);
      const ofH = known.get(bits) ?? [];
      known.set(bits, ofH);
      ofH[s] ??= reach(H, s).filter((t) => gainsAll(game, H, s, t));
      return ofH[s];
    },
    move: (H, s, t) => {
      const found = search(H, s, (state) => state === t);
      return { by: H, to: t, path: pathTo(found, found.sufficient) };
    },
  };
}

/** Whether every member likes t better than s; if not, t holds H back. */
export const gainsAll = (game: Game, H: Coalition, s: number, t: number): boolean =>
  H.every((i) => rank(game, i)[t]! > rank(game, i)[s]!);
