/**
 * SMR: ∀ s1 ∈ R_i^+(s) ∃ s2 ∈ R_{-i}(s1): s2 ≼_i s and s3 ≼_i s ∀ s3 ∈ R_i(s2).
 *
 * Howard 1971, *Paradoxes of Rationality*; graph form Fang, Hipel & Kilgour 1989, EJOR 41; docs/theory.md 5.3.
 */
import { exists, forAll, movesOf, noBetter } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { Answered } from './stability.ts';

/** The others can go where i is no better off than at s, and i cannot escape from there. */
export const symmetricMetarationality: Answered = (conflict, i, countermove) => {
  const answers = answersTo(conflict, i, false, countermove);
  return (s, s1) =>
    exists(
      answers(s1),
      (s2) =>
        noBetter(conflict, i, s2, s) &&
        forAll(movesOf(conflict, i, s2), (s3) => noBetter(conflict, i, s3, s)),
    );
};
