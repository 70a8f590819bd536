/**
 * Stability where preference is a matter of probability, transcribed from docs/theory.md 9.3:
 *
 *   R_i^{+θ}(s) = {t ∈ R_i(s) : P_i(t, s) > θ}
 *   α-Nash: R_i^{+(1−α)}(s) = ∅
 *   (α,β)-GMR: ∀ s1 ∈ R_i^{+(1−α)}(s) ∃ s2 ∈ R_{−i}(s1): P_i(s2, s) ≤ 1 − β
 *   (α,β)-SMR: also P_i(s3, s) ≤ 1 − β ∀ s3 ∈ R_i(s2)
 *   (α,β,γ)-SEQ: s2 reached by legal sequences of R_j^{+γ} moves
 *
 * Rêgo & dos Santos 2015, IEEE SMC-S 45. Whoever states no degrees has P = 1 and 0, for which any parameters do.
 */
import type { Countermove, PlainConflict } from './conflict.ts';
import { exists, forAll, movesOf, upTo } from './conflict.ts';
import { answersTo } from './reach.ts';
import type { AnsweredName } from './unknown-preference.ts';

const crisp = { kind: 'probabilistic', alpha: 1000, beta: 1000, gamma: 0 } as const;

function parameters(conflict: PlainConflict, i: number): { alpha: number; beta: number; gamma: number } {
  const scale = conflict.scale?.(i);
  return scale?.kind === 'probabilistic' ? scale : crisp;
}

const P = (conflict: PlainConflict, i: number, t: number, s: number): number =>
  conflict.sureness ? conflict.sureness(i, t, s) : conflict.prefers(i, t, s) ? 1000 : 0;

/** R_i^{+θ}(s). */
const probableMoves = (conflict: PlainConflict, i: number, s: number, theta: number): Set<number> =>
  new Set([...movesOf(conflict, i, s)].filter((t) => P(conflict, i, t, s) > theta));

export function probabilisticStates(
  conflict: PlainConflict,
  name: AnsweredName,
  i: number,
  countermove: Countermove,
): Set<number> {
  const { alpha, beta } = parameters(conflict, i);
  const credibly: PlainConflict = {
    ...conflict,
    moves: upTo(conflict.n).map((j) =>
      upTo(conflict.m).map((s) => probableMoves(conflict, j, s, parameters(conflict, j).gamma)),
    ),
  };
  const answers =
    name === 'nash'
      ? () => new Set<number>()
      : answersTo(name === 'seq' ? credibly : conflict, i, false, countermove);
  const deters = (t: number, s: number): boolean => P(conflict, i, t, s) <= 1000 - beta;
  const sanctions = (s2: number, s: number): boolean =>
    deters(s2, s) && (name !== 'smr' || forAll(movesOf(conflict, i, s2), (s3) => deters(s3, s)));
  return new Set(
    upTo(conflict.m).filter((s) =>
      forAll(probableMoves(conflict, i, s, 1000 - alpha), (s1) =>
        exists(answers(s1), (s2) => sanctions(s2, s)),
      ),
    ),
  );
}
