/**
 * Strength of preference (docs/theory.md 8.3, 8.5): improvements as ever, of any degree; a sanction must be worse by degree k or more.
 *
 *     Strong GMR: ∀ s1 ∈ R_i^{+,++}(s) ∃ s2 ∈ R_{-i}(s1): s ≫_i s2.
 *     Strong SMR: moreover s ≫_i s3 ∀ s3 ∈ R_i(s2).
 *     Strong SEQ: s2 ∈ R_{-i}^{+,++}(s1), s ≫_i s2.
 *
 * Hamouda, Kilgour & Hipel 2004, GDN 13; 2006, Appl. Math. Comput. 179.
 */
import type { PlainConflict } from './conflict.ts';
import { exists, forAll, movesOf } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { Answered } from './stability.ts';

const worse =
  (conflict: PlainConflict, i: number, k: number, s: number) =>
  (t: number): boolean =>
    conflict.degree(i, s, t) >= k;

export const strongGeneralMetarationality =
  (k: number): Answered =>
  (conflict, i, countermove) => {
    const answers = answersTo(conflict, i, false, countermove);
    return (s, s1) => exists(answers(s1), worse(conflict, i, k, s));
  };

export const strongSymmetricMetarationality =
  (k: number): Answered =>
  (conflict, i, countermove) => {
    const answers = answersTo(conflict, i, false, countermove);
    return (s, s1) => {
      const isWorse = worse(conflict, i, k, s);
      return exists(answers(s1), (s2) => isWorse(s2) && forAll(movesOf(conflict, i, s2), isWorse));
    };
  };

export const strongSequential =
  (k: number): Answered =>
  (conflict, i, countermove) => {
    const answers = answersTo(conflict, i, true, countermove);
    return (s, s1) => exists(answers(s1), worse(conflict, i, k, s));
  };
