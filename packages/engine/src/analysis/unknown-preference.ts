/**
 * Stability where preferences are partly unknown, in four extensions of Nash, GMR, SMR and SEQ. Write s U_i t where i's preference between
 * s and t is unknown. With R_i⁺ᵁ(s) = {t ∈ R_i(s) : t ≻_i s or t U_i s},
 *
 *          i leaves s for        t deters i from leaving s
 *     a    R_i⁺ᵁ(s)              t ≼_i s
 *     b    R_i⁺(s)               t ≼_i s
 *     c    R_i⁺ᵁ(s)              t ≼_i s or t U_i s
 *     d    R_i⁺(s)               t ≼_i s or t U_i s
 *
 * and otherwise the definitions are those of the plain concepts. Answers are credible under SEQ when each move is in its mover's R⁺ᵁ, in all
 * four. Li, Hipel, Kilgour & Fang 2004 (docs/theory.md 9.1, 17.8).
 */
import type { Game } from '../game/game.ts';
import type { AnsweredId, Extension } from '../model/concept-ids.ts';
import { refuseDegrees, refuseTooLarge } from './askable.ts';
import type { SolutionConcept } from './concept.ts';
import { compare } from './rank.ts';
import { relationalConcept } from './relational.ts';
import type { Relations } from './relations.ts';

const leavesForUnknown: Readonly<Record<Extension, boolean>> = { a: true, b: false, c: true, d: false };
const deterredByUnknown: Readonly<Record<Extension, boolean>> = { a: false, b: false, c: true, d: true };

export const unknownPreference = (name: AnsweredId, extension: Extension): SolutionConcept =>
  relationalConcept(
    `${name}:${extension}`,
    name,
    (game) => unknownRelations(game, extension, (i, s, t) => compare(game, i, t, s) !== 'better'),
    (game) => refuseDegrees(game) ?? refuseTooLarge(game),
  );

/** `knownDeters`: whether t deters i from leaving s, where its preference between them is known. */
export function unknownRelations(
  game: Game,
  extension: Extension,
  knownDeters: Relations['deters'],
): Relations {
  const deters = (i: number, s: number, t: number): boolean =>
    compare(game, i, t, s) === 'unknown' ? deterredByUnknown[extension] : knownDeters(i, s, t);
  const attractive = (i: number, s: number, t: number, unknown: boolean): boolean => {
    const found = compare(game, i, t, s);
    return found === 'better' || (unknown && found === 'unknown');
  };
  return {
    leaves: (i, s, t) => attractive(i, s, t, leavesForUnknown[extension]),
    deters,
    escapes: (i, s, t) => !deters(i, s, t),
    credible: (j, s, t) => attractive(j, s, t, true),
    replies: 'possible-improvements',
  };
}
