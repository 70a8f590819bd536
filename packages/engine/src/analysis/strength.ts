/**
 * Strength of preference: stability that only what is strongly worse can bring about, and stability that nothing strongly worse does.
 * An improvement may be mild or strong; "s ≫_i t" says that i strongly prefers s to t.
 *
 *     s is strongly GMR-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N∖i}(s1):   s ≫_i s2
 *     s is strongly SMR-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N∖i}(s1):   s ≫_i s2  and  ∀ s3 ∈ R_i(s2):  s ≫_i s3
 *     s is strongly SEQ-stable for i  ⇔  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R⁺_{N∖i}(s1):  s ≫_i s2
 *     s is weakly X-stable for i  ⇔  s is X-stable for i, and not strongly so
 *
 * After Hamouda, Kilgour & Hipel 2004, 2006 (docs/theory.md 8). Without improvements a state is strongly stable. There is no strong Nash.
 */
import type { Game } from '../game/game.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { answeredConcept, answersTo } from './answered.ts';
import { refuseUnranked } from './askable.ts';
import type { SolutionConcept } from './concept.ts';
import type { AnswerRule } from './prospect.ts';
import { strongRelations } from './relations.ts';

/** Where nobody strongly prefers anything, nothing could deter strongly: nothing was said about strength, and nothing can be answered. */
const refuseUnstated = (game: Game): Refusal | null =>
  refuseUnranked(game) ?? (game.blocks.every((blocks) => blocks === null) ? refuse('no-strength') : null);

const strongly = (id: ConceptId, rule: AnswerRule): SolutionConcept => ({
  ...answeredConcept(id, { ...rule, strong: true }),
  grade: 'strong',
  relations: strongRelations,
  refuse: refuseUnstated,
});

function weakly(id: ConceptId, rule: AnswerRule): SolutionConcept {
  const general = answeredConcept(id, rule);
  const strong = strongly(id, rule);
  return {
    id,
    grade: 'weak',
    refuse: refuseUnstated,
    stableStates: (game, i, question) => {
      const stable = general.stableStates(game, i, question);
      if (isRefusal(stable)) return stable;
      const strongest = strong.stableStates(game, i, question);
      if (isRefusal(strongest)) return strongest;
      stable.subtract(strongest);
      return stable;
    },
    evidence: (game, i, s, question) => {
      const anyhow = answersTo(game, i, s, rule, question);
      if (!anyhow.stable) return { stable: false, anyhow, strongly: null };
      const found = answersTo(game, i, s, rule, question, strongRelations(game));
      return found.stable
        ? { stable: false, anyhow, strongly: found }
        : { stable: true, anyhow, strongly: found };
    },
  };
}

const gmr: AnswerRule = { steps: 'moves', countered: false };
const smr: AnswerRule = { steps: 'moves', countered: true };
const seq: AnswerRule = { steps: 'improvements', countered: false };

export const strongGeneralMetarational = strongly('gmr-strong', gmr);
export const strongSymmetricMetarational = strongly('smr-strong', smr);
export const strongSequential = strongly('seq-strong', seq);
export const weakGeneralMetarational = weakly('gmr-weak', gmr);
export const weakSymmetricMetarational = weakly('smr-weak', smr);
export const weakSequential = weakly('seq-weak', seq);
