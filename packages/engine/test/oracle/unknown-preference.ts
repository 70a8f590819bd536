/**
 * Stability where preferences are partly unknown, transcribed from docs/theory.md 9.1 and 17.8. With R_i^{+,U}(s) = improvements and moves
 * of unknown preference:
 *
 *   a: i leaves for R_i^{+,U}(s), t deters iff t ≼_i s           b: R_i^+(s), t ≼_i s
 *   c: R_i^{+,U}(s), t ≼_i s or t U_i s                          d: R_i^+(s), t ≼_i s or t U_i s
 *
 * Li, Hipel, Kilgour & Fang 2004, IEEE SMC-A 34. With strength, too (3.6, 8.3): what is known deters iff it is worse by degree k or more.
 */
import type { Countermove, PlainConflict } from './conflict.ts';
import { exists, forAll, improvementsOf, movesOf, upTo } from './conflict.ts';
import { answersTo } from './reach.ts';

export type Extension = 'a' | 'b' | 'c' | 'd';
export type AnsweredName = 'nash' | 'gmr' | 'smr' | 'seq';

const unknownTo = (conflict: PlainConflict, i: number, s: number, t: number): boolean =>
  conflict.unknown?.(i, s, t) ?? false;

/** R_i^{+,U}(s). */
const possibleImprovements = (conflict: PlainConflict, i: number, s: number): Set<number> =>
  new Set(
    [...movesOf(conflict, i, s)].filter((t) => conflict.prefers(i, t, s) || unknownTo(conflict, i, t, s)),
  );

/** The same conflict with R_i^{+,U} for R_i, from which sanctions under SEQ are taken. */
const possibleMoves = (conflict: PlainConflict): PlainConflict => ({
  ...conflict,
  moves: upTo(conflict.n).map((i) => upTo(conflict.m).map((s) => possibleImprovements(conflict, i, s))),
});

export function unknownStates(
  conflict: PlainConflict,
  name: AnsweredName,
  extension: Extension,
  i: number,
  countermove: Countermove,
  k: number | null = null,
): Set<number> {
  const leaves = (s: number): Set<number> =>
    extension === 'a' || extension === 'c'
      ? possibleImprovements(conflict, i, s)
      : improvementsOf(conflict, i, s);
  const deters = (t: number, s: number): boolean =>
    unknownTo(conflict, i, t, s)
      ? extension === 'c' || extension === 'd'
      : k === null
        ? !conflict.prefers(i, t, s)
        : conflict.degree(i, s, t) >= k;
  const answers =
    name === 'nash'
      ? () => new Set<number>()
      : answersTo(name === 'seq' ? possibleMoves(conflict) : conflict, i, false, countermove);
  const sanctions = (s2: number, s: number): boolean =>
    deters(s2, s) && (name !== 'smr' || forAll(movesOf(conflict, i, s2), (s3) => deters(s3, s)));
  return new Set(
    upTo(conflict.m).filter((s) => forAll(leaves(s), (s1) => exists(answers(s1), (s2) => sanctions(s2, s)))),
  );
}
