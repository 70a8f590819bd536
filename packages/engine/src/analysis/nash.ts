/**
 * Nash stability (R): no improvement to move to.
 *
 *     s is Nash-stable for i  ⇔  R_i⁺(s) = ∅
 *
 * Nash 1950; in graph form Kilgour, Hipel & Fang 1987 (docs/theory.md 5.1).
 */
import { answeredConcept } from './answered.ts';

export const nash = answeredConcept('nash', { steps: 'none', countered: false });
