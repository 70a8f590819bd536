/**
 * Symmetric metarationality (SMR): every improvement can be answered by the others so that the decision maker is no better off and
 * cannot escape by one more move of its own.
 *
 *     s is SMR-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N∖i}(s1):  s2 ≼_i s  and  ∀ s3 ∈ R_i(s2):  s3 ≼_i s
 *
 * Howard 1971; in graph form Fang, Hipel & Kilgour 1989 (docs/theory.md 5.3).
 */
import { answeredConcept } from './answered.ts';

export const symmetricMetarational = answeredConcept('smr', { steps: 'moves', countered: true });
