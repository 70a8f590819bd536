/**
 * Relational stability, transcribed from docs/theory.md 11.1 and 11.2:
 *
 *   s DP_ij t iff s ≽_j t (e_ij = +); s AP_ij t iff not s ≽_j t (e_ij = −); always where e_ij = 0; s TRP_i t iff that holds for all j
 *   TRR_i(s) = {t ∈ R_i(s) : t TRP_i s}
 *   RNash: TRR_i(s) = ∅.  RGMR: ∀ s1 ∈ TRR_i(s) ∃ s2 ∈ R_{-i}(s1): s TRP_i s2.  RSMR: and no s3 ∈ R_i(s2)∖{s} has s3 TRP_i s.
 *   RSEQ: s2 reached by legal sequences of relational replies of the other DMs, s TRP_i s2.
 *
 * Inohara, Hipel & Walker 2007, JSSSE 16.
 */
import type { Countermove, PlainConflict } from './conflict.ts';
import { at, exists, forAll, movesOf, upTo } from './conflict.ts';
import { answersTo } from './reach.ts';

/** s TRP_i t. */
function totallyPrefers(conflict: PlainConflict, i: number, s: number, t: number): boolean {
  const e = at(conflict.attitudes ?? [], i);
  return forAll(upTo(conflict.n), (j) => {
    const atLeastAsGood = !conflict.prefers(j, t, s);
    return e[j] === 1 ? atLeastAsGood : e[j] === -1 ? !atLeastAsGood : true;
  });
}

/** TRR_i(s). */
const repliesOf = (conflict: PlainConflict, i: number, s: number): Set<number> =>
  new Set([...movesOf(conflict, i, s)].filter((t) => totallyPrefers(conflict, i, t, s)));

export function relationalStates(
  conflict: PlainConflict,
  name: 'rnash' | 'rgmr' | 'rsmr' | 'rseq',
  i: number,
  countermove: Countermove,
): Set<number> {
  const replying: PlainConflict = {
    ...conflict,
    moves: upTo(conflict.n).map((j) => upTo(conflict.m).map((s) => repliesOf(conflict, j, s))),
  };
  const answers =
    name === 'rnash'
      ? () => new Set<number>()
      : answersTo(name === 'rseq' ? replying : conflict, i, false, countermove);
  const sanctions = (s2: number, s: number): boolean =>
    totallyPrefers(conflict, i, s, s2) &&
    (name !== 'rsmr' ||
      !exists(movesOf(conflict, i, s2), (s3) => s3 !== s && totallyPrefers(conflict, i, s3, s)));
  return new Set(
    upTo(conflict.m).filter((s) =>
      forAll(repliesOf(conflict, i, s), (s1) => exists(answers(s1), (s2) => sanctions(s2, s))),
    ),
  );
}
