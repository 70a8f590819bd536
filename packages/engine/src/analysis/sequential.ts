/**
 * Sequential stability (SEQ): every improvement can be answered by the others through improvements of their own, so that the decision
 * maker is no better off than where it started.
 *
 *     s is SEQ-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R⁺_{N∖i}(s1):  s2 ≼_i s
 *
 * Fraser & Hipel 1979; in graph form Fang, Hipel & Kilgour 1989 (docs/theory.md 5.4).
 */
import { answeredConcept } from './answered.ts';

export const sequential = answeredConcept('seq', { steps: 'improvements', countered: false });
