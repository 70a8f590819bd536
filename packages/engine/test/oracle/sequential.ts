/**
 * SEQ: ∀ s1 ∈ R_i^+(s) ∃ s2 ∈ R_{-i}^+(s1): s2 ≼_i s.
 *
 * Fraser & Hipel 1979, IEEE SMC 9; graph form Fang, Hipel & Kilgour 1989, EJOR 41; docs/theory.md 5.4.
 */
import { exists, noBetter } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { Answered } from './stability.ts';

/** The others have a credible answer, each step improving for its mover, that leaves i no better off than at s. */
export const sequential: Answered = (conflict, i, countermove) => {
  const answers = answersTo(conflict, i, true, countermove);
  return (s, s1) => exists(answers(s1), (s2) => noBetter(conflict, i, s2, s));
};
