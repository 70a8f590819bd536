/**
 * SIM: ∀ s1 ∈ R_i^+(s) ∃ K ⊆ N∖{i}, K ≠ ∅, t_j ∈ R_j^+(s) (j ∈ K): joint(s, s1, (t_j)) ∈ S and is ≼_i s,
 * where joint takes i's options from s1, those of each j ∈ K from t_j, and the rest from s.
 *
 * Fraser & Hipel 1979, 1984; stand-alone use as in docs/theory.md 5.6, with 17.4 (a joint state that does not exist
 * is no sanction) and 17.5 (any non-empty K).
 */

import type { PlainConflict } from './conflict.ts';
import { at, exists, improvementsOf, noBetter, othersOf } from './conflict.ts';
import type { Answered } from './stability.ts';

/** Some others, improving from s at the same moment as i, bring about a state no better for i than s. */
export const simultaneous: Answered = (conflict, i) => {
  return (s, s1) => simultaneousAnswer(conflict, i, s, s1, (j) => improvementsOf(conflict, j, s));
};

/** ∃ K ≠ ∅, t_j ∈ offers(j): the joint state exists and is ≼_i s. `offers` is R_j^+(s), or F_j(s) in the rescue. */
export function simultaneousAnswer(
  conflict: PlainConflict,
  i: number,
  s: number,
  s1: number,
  offers: (j: number) => ReadonlySet<number>,
): boolean {
  return exists(profiles(othersOf(conflict, i), offers), (targets) => {
    if (targets.size === 0) return false;
    const u = jointState(conflict, s, new Map([...targets, [i, s1]]));
    return u !== null && noBetter(conflict, i, u, s);
  });
}

/** Every way in which each j stays (and is absent) or goes to one of its offers. */
function* profiles(
  movers: readonly number[],
  offers: (j: number) => ReadonlySet<number>,
): Generator<ReadonlyMap<number, number>> {
  const [j, ...rest] = movers;
  if (j === undefined) {
    yield new Map();
    return;
  }
  for (const profile of profiles(rest, offers)) {
    yield profile;
    for (const t of offers(j)) yield new Map([...profile, [j, t]]);
  }
}

/** The state in which each mover's options are as in its target and all others as in s; null when there is none. */
function jointState(conflict: PlainConflict, s: number, targets: ReadonlyMap<number, number>): number | null {
  const { vectors } = conflict;
  if (vectors === null) throw new Error('simultaneous stability needs option vectors (docs/theory.md 2.2)');
  const joint = at(vectors, s).map((level, option) => {
    const target = targets.get(at(conflict.ownerOf, option));
    return target === undefined ? level : at(at(vectors, target), option);
  });
  const u = vectors.findIndex((vector) => vector.every((level, option) => level === joint[option]));
  return u < 0 ? null : u;
}
