/**
 * Stability where preference is fuzzy, transcribed from docs/theory.md 9.2. With α_i(t, s) = r_i(t, s) − r_i(s, t):
 *
 *   fuzzy UI set  {t ∈ R_i(s) : α_i(t, s) ≥ γ_i};   t deters iff α_i(t, s) < γ_i;   otherwise section 5
 *
 * Bashar, Kilgour & Hipel 2012, IEEE TFS 20.
 */
import type { Countermove, PlainConflict } from './conflict.ts';
import { exists, forAll, movesOf, upTo } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { AnsweredName } from './unknown-preference.ts';

const isFuzzyImprovement = (conflict: PlainConflict, i: number, t: number, s: number): boolean => {
  const scale = conflict.scale?.(i);
  const r = conflict.sureness;
  if (scale?.kind !== 'fuzzy' || !r) return conflict.prefers(i, t, s);
  return r(i, t, s) - r(i, s, t) >= scale.threshold;
};

const fuzzyImprovements = (conflict: PlainConflict, i: number, s: number): Set<number> =>
  new Set([...movesOf(conflict, i, s)].filter((t) => isFuzzyImprovement(conflict, i, t, s)));

export function fuzzyStates(
  conflict: PlainConflict,
  name: AnsweredName,
  i: number,
  countermove: Countermove,
): Set<number> {
  const credibly: PlainConflict = {
    ...conflict,
    moves: upTo(conflict.n).map((j) => upTo(conflict.m).map((s) => fuzzyImprovements(conflict, j, s))),
  };
  const answers =
    name === 'nash'
      ? () => new Set<number>()
      : answersTo(name === 'seq' ? credibly : conflict, i, false, countermove);
  const deters = (t: number, s: number): boolean => !isFuzzyImprovement(conflict, i, t, s);
  const sanctions = (s2: number, s: number): boolean =>
    deters(s2, s) && (name !== 'smr' || forAll(movesOf(conflict, i, s2), (s3) => deters(s3, s)));
  return new Set(
    upTo(conflict.m).filter((s) =>
      forAll(fuzzyImprovements(conflict, i, s), (s1) => exists(answers(s1), (s2) => sanctions(s2, s))),
    ),
  );
}
