/** Nash, GMR, SMR and SEQ for any relations: who leaves, what deters, which replies are credible is for these to say. */
import type { Game } from '../game/game.ts';
import type { AnsweredId, ConceptId } from '../model/concept-ids.ts';
import type { Refusal } from '../refusal.ts';
import { answerRules } from './answer-rules.ts';
import { answersTo } from './answered.ts';
import type { SolutionConcept } from './concept.ts';
import { relationalStates } from './relational-states.ts';
import type { Relations } from './relations.ts';

/** Bulk cost: O(states × (moves + what the others reach)); single: that of a search for each move by which i would leave. */
export function relationalConcept(
  id: ConceptId,
  name: AnsweredId,
  relationsOf: (game: Game) => Relations,
  refusal: (game: Game) => Refusal | null,
): SolutionConcept {
  const rule = answerRules[name];
  return {
    id,
    relations: relationsOf,
    refuse: refusal,
    stableStates: (game, i, question) => relationalStates(game, i, rule, relationsOf(game), question),
    evidence: (game, i, s, question) => answersTo(game, i, s, rule, question, relationsOf(game)),
  };
}
