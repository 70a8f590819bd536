/**
 * GMR: ∀ s1 ∈ R_i^+(s) ∃ s2 ∈ R_{-i}(s1): s2 ≼_i s.
 *
 * Howard 1971, *Paradoxes of Rationality*; graph form Fang, Hipel & Kilgour 1989, EJOR 41; docs/theory.md 5.2.
 */
import { exists, noBetter } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { Answered } from './stability.ts';

/** Somewhere the others can go, at whatever cost to themselves, is no better for i than s. */
export const generalMetarationality: Answered = (conflict, i, countermove) => {
  const answers = answersTo(conflict, i, false, countermove);
  return (s, s1) => exists(answers(s1), (s2) => noBetter(conflict, i, s2, s));
};
