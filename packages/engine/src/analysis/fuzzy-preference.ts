/**
 * Stability where preference is fuzzy: r_i(t, s) is the degree to which i prefers t to s, r_i(t, s) + r_i(s, t) = 1. With the relative
 * certainty α_i(t, s) = r_i(t, s) − r_i(s, t) and a threshold γ_i, 0 < γ_i ≤ 1,
 *
 *     i leaves s for t                  ⇔  α_i(t, s) ≥ γ_i     (t is a fuzzy improvement)
 *     t deters i from leaving s         ⇔  α_i(t, s) < γ_i
 *
 * and otherwise the definitions of FNash, FGMR, FSMR and FSEQ are those of Nash, GMR, SMR and SEQ; credible replies are fuzzy improvements of
 * their movers. Of a preference that is no matter of degree r is 1, ½ or 0, and the concepts are the plain ones, whatever the threshold.
 *
 * After Bashar, Kilgour & Hipel 2012 (docs/theory.md 3.7, 9.2).
 */
import type { Game } from '../game/game.ts';
import type { AnsweredId } from '../model/concept-ids.ts';
import { certain } from '../model/stated-pairs.ts';
import { refuseTooLarge, refuseUnlessFuzzy } from './askable.ts';
import type { SolutionConcept } from './concept.ts';
import { compare } from './rank.ts';
import { relationalConcept } from './relational.ts';
import type { Relations } from './relations.ts';

export const fuzzy = (name: AnsweredId): SolutionConcept =>
  relationalConcept(`f${name}`, name, relations, (game) => refuseUnlessFuzzy(game) ?? refuseTooLarge(game));

function relations(game: Game): Relations {
  const improves = (i: number, s: number, t: number): boolean => {
    const degrees = game.degrees[i];
    if (degrees?.kind !== 'fuzzy') return compare(game, i, t, s) === 'better';
    // α = r − (1 − r), in whole units.
    return 2 * degrees.of(t, s) - certain >= degrees.threshold;
  };
  return {
    leaves: improves,
    deters: (i, s, t) => !improves(i, s, t),
    escapes: improves,
    credible: improves,
    replies: 'fuzzy-improvements',
  };
}
