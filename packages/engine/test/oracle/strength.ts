/**
 * Strength of preference (docs/theory.md 8.3): improvements as ever, mild or strong; a sanction must be strongly worse.
 *
 *     Strong GMR: ∀ s1 ∈ R_i^{+,++}(s) ∃ s2 ∈ R_{-i}(s1): s ≫_i s2.
 *     Strong SMR: moreover s ≫_i s3 ∀ s3 ∈ R_i(s2).
 *     Strong SEQ: s2 ∈ R_{-i}^{+,++}(s1), s ≫_i s2.
 *
 * Hamouda, Kilgour & Hipel 2004, GDN 13; 2006, Appl. Math. Comput. 179.
 */
import { exists, forAll, movesOf } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { Answered } from './stability.ts';

export const strongGeneralMetarationality: Answered = (conflict, i, countermove) => {
  const answers = answersTo(conflict, i, false, countermove);
  return (s, s1) => exists(answers(s1), (s2) => conflict.stronglyPrefers(i, s, s2));
};

export const strongSymmetricMetarationality: Answered = (conflict, i, countermove) => {
  const answers = answersTo(conflict, i, false, countermove);
  return (s, s1) =>
    exists(
      answers(s1),
      (s2) =>
        conflict.stronglyPrefers(i, s, s2) &&
        forAll(movesOf(conflict, i, s2), (s3) => conflict.stronglyPrefers(i, s, s3)),
    );
};

export const strongSequential: Answered = (conflict, i, countermove) => {
  const answers = answersTo(conflict, i, true, countermove);
  return (s, s1) => exists(answers(s1), (s2) => conflict.stronglyPrefers(i, s, s2));
};
