/**
 * Nash (R): R_i^+(s) = ∅.
 *
 * Nash 1950, *Equilibrium points in n-person games*; docs/theory.md 5.1.
 */
import type { Answered } from './stability.ts';

/** No improvement is ever answered, so a state is stable exactly when there is none. */
export const nash: Answered = () => () => false;
