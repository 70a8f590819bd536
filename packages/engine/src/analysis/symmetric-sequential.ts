/**
 * Symmetric sequential stability (SSEQ): as sequential stability, and the decision maker cannot escape the answer by one more move.
 *
 *     s is SSEQ-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R⁺_{N∖i}(s1):  s2 ≼_i s  and  ∀ s3 ∈ R_i(s2):  s3 ≼_i s
 *
 * After Rêgo & Vieira 2017 (docs/theory.md 5.5).
 */
import { answeredConcept } from './answered.ts';

export const symmetricSequential = answeredConcept('sseq', { steps: 'improvements', countered: true });
