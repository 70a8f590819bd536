/**
 * The merged view (docs/theory.md 10.5): players P are the classes of a partition of N. Concepts are then asked as of any conflict, with
 *
 *   t ≻_P s  ⇔  t ≻_i s ∀ i ∈ P
 *   P has s→t  ⇔  some vectors c of s and d of t differ, only in options of members of P, each in a direction that it allows,
 *                 and no member whose options change is forbidden the move
 */
import { at, forAll, type PlainConflict, upTo } from './conflict.ts';

/** The conflict of the players; `hasArc(P, s, t)` says whether P can go from s to t. */
export function mergedConflict(
  conflict: PlainConflict,
  players: readonly (readonly number[])[],
  hasArc: (P: readonly number[], s: number, t: number) => boolean,
): PlainConflict {
  return {
    n: players.length,
    m: conflict.m,
    moves: players.map((P) =>
      upTo(conflict.m).map((s) => new Set(upTo(conflict.m).filter((t) => t !== s && hasArc(P, s, t)))),
    ),
    prefers: (p, s, t) => forAll(at(players, p), (i) => conflict.prefers(i, s, t)),
    degree: (p, s, t) => Math.min(...at(players, p).map((i) => conflict.degree(i, s, t))),
    vectors: null,
    ownerOf: [],
  };
}
