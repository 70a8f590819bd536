/**
 * General metarationality (GMR): every improvement can be answered by some moves of the others, at whatever cost to them, that leave the
 * decision maker no better off than where it started.
 *
 *     s is GMR-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N∖i}(s1):  s2 ≼_i s
 *
 * Howard 1971; in graph form Fang, Hipel & Kilgour 1989 (docs/theory.md 5.2).
 */
import { answeredConcept } from './answered.ts';

export const generalMetarational = answeredConcept('gmr', { steps: 'moves', countered: false });
