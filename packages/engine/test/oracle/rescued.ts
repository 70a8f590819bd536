/**
 * X+SIM (here SEQ+SIM and SMR+SIM): with F_j(s) = {t ∈ R_j^+(s) : X leaves t unanswered}, s is stable for i iff
 *
 *   ∀ s1 ∈ F_i(s) ∃ K ⊆ N∖{i}, K ≠ ∅, t_j ∈ F_j(s) (j ∈ K): joint(s, s1, (t_j)) ∈ S and is ≼_i s.
 *
 * Every t_j comes from an F_j(s) that is not empty, so a rescue needs a second decision maker unstable at s.
 * With F_i(s) = ∅ it is X itself. The tableau of Fraser & Hipel 1979, 1984; docs/theory.md 5.6.
 */
import { improvementsOf } from './conflict.ts';
import { simultaneousAnswer } from './simultaneous.ts';
import type { Answered } from './stability.ts';

/** An improvement counts as answered when the base concept answers it, or unanswered improvements of others do. */
export const rescuedFrom =
  (base: Answered): Answered =>
  (conflict, i, countermove) => {
    const answeredFor = Array.from({ length: conflict.n }, (_, j) => base(conflict, j, countermove));
    const F = (j: number, s: number): Set<number> =>
      new Set([...improvementsOf(conflict, j, s)].filter((t) => !answeredFor[j]?.(s, t)));
    return (s, s1) => !F(i, s).has(s1) || simultaneousAnswer(conflict, i, s, s1, (j) => F(j, s));
  };
