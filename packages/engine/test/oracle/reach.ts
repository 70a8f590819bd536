/**
 * R_H(s) and Ω_H(s, ·), the smallest objects with (docs/theory.md 4.2)
 *
 *   1. j ∈ H, t ∈ R_j(s)                                  ⇒ t ∈ R_H(s), j ∈ Ω_H(s, t)
 *   2. t ∈ R_H(s), j ∈ H, u ∈ R_j(t), Ω_H(s, t) ≠ {j}     ⇒ u ∈ R_H(s), j ∈ Ω_H(s, u)
 *
 * and the same with R_j^+ for R_j. Fang, Hipel & Kilgour 1993, *Interactive Decision Making*.
 */

import type { Countermove, PlainConflict } from './conflict.ts';
import { at, improvementsOf, movesOf, upTo } from './conflict.ts';

/** The states reached, each with its last movers Ω_H(s, t). */
export type Reached = Map<number, Set<number>>;

/** One move: who makes it, and where it leads. */
export interface Step {
  readonly mover: number;
  readonly to: number;
}

/** R_H(s) with last movers, by applying both rules until nothing is added. s itself is left out (17.3). */
export function reachableFrom(
  conflict: PlainConflict,
  H: readonly number[],
  s: number,
  improvementsOnly: boolean,
): Reached {
  const R = improvementsOnly ? improvementsOf : movesOf;
  const omega: Reached = new Map();
  const add = (u: number, j: number): boolean => {
    const movers = omega.get(u) ?? new Set<number>();
    if (movers.has(j)) return false;
    omega.set(u, movers.add(j));
    return true;
  };
  for (const j of H) for (const t of R(conflict, j, s)) add(t, j);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [t, movers] of [...omega]) {
      for (const j of H) {
        if (movers.size === 1 && movers.has(j)) continue;
        for (const u of R(conflict, j, t)) if (add(u, j)) grown = true;
      }
    }
  }
  omega.delete(s);
  return omega;
}

/**
 * Every legal sequence in H from s in which no pair (state, last mover) occurs twice, the empty one left out.
 * Any legal sequence becomes such a one, with the same end and last mover, by cutting its loops; so these reach
 * everything. Exponential: for models of a handful of states.
 */
export function* legalSequences(
  conflict: PlainConflict,
  H: readonly number[],
  s: number,
  improvementsOnly: boolean,
): Generator<readonly Step[]> {
  const R = improvementsOnly ? improvementsOf : movesOf;
  function* extend(sequence: readonly Step[]): Generator<readonly Step[]> {
    const last = sequence.at(-1);
    for (const mover of H) {
      if (mover === last?.mover) continue;
      for (const to of R(conflict, mover, last?.to ?? s)) {
        if (sequence.some((step) => step.to === to && step.mover === mover)) continue;
        const longer = [...sequence, { mover, to }];
        yield longer;
        yield* extend(longer);
      }
    }
  }
  yield* extend([]);
}

/** R_H(s) with last movers, read off the enumerated sequences: the check on `reachableFrom`. */
export function reachableByEnumeration(
  conflict: PlainConflict,
  H: readonly number[],
  s: number,
  improvementsOnly: boolean,
): Reached {
  const reached: Reached = new Map();
  for (const sequence of legalSequences(conflict, H, s, improvementsOnly)) {
    const { mover, to } = at(sequence, sequence.length - 1);
    if (to !== s) reached.set(to, (reached.get(to) ?? new Set<number>()).add(mover));
  }
  return reached;
}

/** The states with which N∖{i} can answer at s1: R_{-i}(s1) or R_{-i}^+(s1), or one move of one of them (5.7). */
export type Answers = (s1: number) => ReadonlySet<number>;

/** R_{-i}, or R_{-i}^+ when only improvements are credible; each s1 is worked out once. */
export function answersTo(
  conflict: PlainConflict,
  i: number,
  improvementsOnly: boolean,
  countermove: Countermove,
): Answers {
  const known = new Map<number, ReadonlySet<number>>();
  const others = upTo(conflict.n).filter((j) => j !== i);
  const R = improvementsOnly ? improvementsOf : movesOf;
  return (s1) => {
    const answers =
      known.get(s1) ??
      (countermove === 'single'
        ? new Set(others.flatMap((j) => [...R(conflict, j, s1)]))
        : new Set(reachableFrom(conflict, others, s1, improvementsOnly).keys()));
    known.set(s1, answers);
    return answers;
  };
}
