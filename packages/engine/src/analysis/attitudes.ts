/**
 * Relational stability: decision makers weigh moves by what these mean to everyone they care about. With e_ij the attitude of i toward j,
 *
 *     t TRP_i s  ⇔  for every j:  t ≽_j s where e_ij = +;  not t ≽_j s where e_ij = −
 *     TRR_i(s) = {t ∈ R_i(s) : t TRP_i s}
 *
 *     RNash  TRR_i(s) = ∅
 *     RGMR   ∀ s1 ∈ TRR_i(s)  ∃ s2 ∈ R_{N∖i}(s1):  s TRP_i s2
 *     RSMR   as RGMR, and no s3 ∈ R_i(s2)∖{s} has s3 TRP_i s
 *     RSEQ   as RGMR, with s2 reached by total relational replies of the others
 *
 * Inohara, Hipel & Walker 2007 (docs/theory.md 11.1, 11.2, 17.13).
 */
import type { Game } from '../game/game.ts';
import type { AnsweredId } from '../model/concept-ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { refuseTooLarge, refuseUnknown } from './askable.ts';
import type { SolutionConcept } from './concept.ts';
import { compare } from './rank.ts';
import { relationalConcept } from './relational.ts';
import type { Relations } from './relations.ts';

export const relational = (name: AnsweredId): SolutionConcept => ({
  ...relationalConcept(`r${name}`, name, relations, refuseWithoutAttitudes),
  temptedByTies: true,
});

const refuseWithoutAttitudes = (game: Game): Refusal | null =>
  refuseUnknown(game) ?? (game.attitudes ? refuseTooLarge(game) : refuse('no-attitudes'));

/** t TRP_i s. */
function prefersRelationally(game: Game, i: number, t: number, s: number): boolean {
  const toward = game.attitudes?.[i] ?? [];
  return toward.every((e, j) => e === 0 || (compare(game, j, t, s) !== 'worse') === e > 0);
}

function relations(game: Game): Relations {
  const replies = (i: number, s: number, t: number): boolean => prefersRelationally(game, i, t, s);
  return {
    leaves: replies,
    deters: (i, s, t) => prefersRelationally(game, i, s, t),
    escapes: (i, s, t) => t !== s && replies(i, s, t),
    credible: replies,
    replies: 'relational-replies',
  };
}
