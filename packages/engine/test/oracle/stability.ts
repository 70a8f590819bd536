/**
 * The shape all concepts of docs/theory.md 5.1–5.6 share: s is stable for i iff every improvement s1 of i from s is
 * answered. A concept says what an answer is.
 */

import type { Countermove, PlainConflict } from './conflict.ts';
import { forAll, improvementsOf } from './conflict.ts';

/** For a decision maker: is the improvement from s to s1 answered, in the sense of one concept? */
export type Answered = (
  conflict: PlainConflict,
  i: number,
  countermove: Countermove,
) => (s: number, s1: number) => boolean;

/** ∀ s1 ∈ R_i^+(s): s1 is answered. */
export function isStable(
  conflict: PlainConflict,
  i: number,
  s: number,
  answered: (s: number, s1: number) => boolean,
): boolean {
  return forAll(improvementsOf(conflict, i, s), (s1) => answered(s, s1));
}
