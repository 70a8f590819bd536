/**
 * SSEQ: ∀ s1 ∈ R_i^+(s) ∃ s2 ∈ R_{-i}^+(s1): s2 ≼_i s and s3 ≼_i s ∀ s3 ∈ R_i(s2).
 *
 * After Rêgo & Vieira 2017, *Symmetric sequential stability in the graph model for conflict resolution with
 * multiple decision makers*, GDN 26; docs/theory.md 5.5.
 */
import { exists, forAll, movesOf, noBetter } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { Answered } from './stability.ts';

/** One and the same answer is credible and leaves i no escape. */
export const symmetricSequential: Answered = (conflict, i, countermove) => {
  const answers = answersTo(conflict, i, true, countermove);
  return (s, s1) =>
    exists(
      answers(s1),
      (s2) =>
        noBetter(conflict, i, s2, s) &&
        forAll(movesOf(conflict, i, s2), (s3) => noBetter(conflict, i, s3, s)),
    );
};
