/**
 * Stability where preference is a matter of probability: P_i(t, s) is the probability that i strictly prefers t to s. With
 * R_i^{+θ}(s) = {t ∈ R_i(s) : P_i(t, s) > θ} and parameters α_i, β_i of who decides and γ_j of whoever replies, 0 < α, β ≤ 1, 0 ≤ γ < 1,
 *
 *     PNash  R_i^{+(1−α)}(s) = ∅
 *     PGMR   ∀ s1 ∈ R_i^{+(1−α)}(s)  ∃ s2 ∈ R_{N∖i}(s1):  P_i(s2, s) ≤ 1 − β
 *     PSMR   as PGMR, and P_i(s3, s) ≤ 1 − β for all s3 ∈ R_i(s2)
 *     PSEQ   as PGMR, with s2 reached by moves of R_j^{+γ}
 *
 * Of a preference that is no matter of probability P is 1 or 0, and the concepts are the plain ones, whatever the parameters.
 *
 * After Rêgo & dos Santos 2015, who call them α-Nash, (α,β)-GMR, (α,β)-SMR and (α,β,γ)-SEQ (docs/theory.md 3.8, 9.3).
 */
import type { Game } from '../game/game.ts';
import type { Degrees } from '../game/pairwise.ts';
import type { AnsweredId } from '../model/concept-ids.ts';
import { certain } from '../model/stated-pairs.ts';
import { refuseTooLarge, refuseUnlessProbabilistic } from './askable.ts';
import type { SolutionConcept } from './concept.ts';
import { compare } from './rank.ts';
import { relationalConcept } from './relational.ts';
import type { Relations } from './relations.ts';

export const probabilistic = (name: AnsweredId): SolutionConcept =>
  relationalConcept(
    `p${name}`,
    name,
    relations,
    (game) => refuseUnlessProbabilistic(game) ?? refuseTooLarge(game),
  );

type Probabilities = Extract<Degrees, { readonly kind: 'probabilistic' }>;

function relations(game: Game): Relations {
  const beyond =
    (least: (probabilities: Probabilities) => number) =>
    (i: number, s: number, t: number): boolean => {
      const degrees = game.degrees[i];
      return degrees?.kind === 'probabilistic'
        ? degrees.of(t, s) > least(degrees)
        : compare(game, i, t, s) === 'better';
    };
  const tempts = beyond(({ alpha }) => certain - alpha);
  const compensates = beyond(({ beta }) => certain - beta);
  return {
    leaves: tempts,
    deters: (i, s, t) => !compensates(i, s, t),
    escapes: compensates,
    credible: beyond(({ gamma }) => gamma),
    replies: 'probable-improvements',
  };
}
