/**
 * Concepts in which an improvement is deterred by what the others could do next. A definition says how they answer and whether the
 * decision maker may move once more; the bulk question then is the formula of `prospect.ts` (where somebody's preference is no ranking, the
 * search of `relational-states.ts`), the single one a search for the shortest answer to each improvement.
 */
import type { Game } from '../game/game.ts';
import { targets } from '../game/moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { refuseTooLarge, refuseUnknown, refuseUnranked } from './askable.ts';
import type { Answered, Question, SequenceSanction, SolutionConcept } from './concept.ts';
import { type LegalSequences, legalSequences, pathTo } from './legal-sequences.ts';
import { type AnswerRule, heldStates, prospects } from './prospect.ts';
import { likingFrom } from './rank.ts';
import { relationalStates } from './relational-states.ts';
import { knownRelations, type Relations, strongRelations } from './relations.ts';
import { departuresOf } from './remembered-departures.ts';

export function answeredConcept(id: ConceptId, rule: AnswerRule): SolutionConcept {
  return {
    id,
    refuse: rule.degree ? refuseUnranked : refuseUnanswered,
    stableStates: (game, i, question) => {
      if (game.ranks.includes(null))
        return relationalStates(game, i, rule, relationsOf(rule, game), question);
      const prospect = prospects(game, i, rule, question);
      return isRefusal(prospect) ? prospect : heldStates(game, i, prospect);
    },
    evidence: (game, i, s, question) => answersTo(game, i, s, rule, question, relationsOf(rule, game)),
    answers: (game, i, s, to, question) => {
      const answer = answerTo(game, i, s, to, rule, question, relationsOf(rule, game));
      return answer !== null && !('from' in answer);
    },
  };
}

/** Where preferences are no rankings every state is searched. */
const refuseUnanswered = (game: Game): Refusal | null =>
  refuseUnknown(game) ?? (game.ranks.includes(null) ? refuseTooLarge(game) : null);

const relationsOf = (rule: AnswerRule, game: Game): Relations =>
  rule.degree === undefined ? knownRelations(game) : strongRelations(game, rule.degree);

/** i's improvements from s, best first, then by number. */
export const improvements = (game: Game, i: number, s: number): number[] =>
  leaving(game, i, s, knownRelations(game));

/** The moves by which i would leave s: best first where its preference is ranked, otherwise those that are surely better first; then by number. */
function leaving(game: Game, i: number, s: number, relations: Relations): number[] {
  const liked = likingFrom(game, i, s);
  return targets(game.moves[i]!, s)
    .filter((t) => relations.leaves(i, s, t))
    .sort((a, b) => liked(b) - liked(a) || a - b);
}

/** The single question for any relations. */
export function answersTo(
  game: Game,
  i: number,
  s: number,
  rule: AnswerRule,
  question: Question,
  relations: Relations = knownRelations(game),
): Answered {
  const answered: { to: number; sanction: SequenceSanction }[] = [];
  for (const to of leaving(game, i, s, relations)) {
    const answer = answerTo(game, i, s, to, rule, question, relations);
    if (!answer || 'from' in answer) return { stable: false, improvement: to, reach: answer, answered: null };
    answered.push({ to, sanction: answer });
  }
  return { stable: true, improvements: answered };
}

/** The shortest sanction of the improvement s → to; otherwise all that the others could do, none of it a sanction (null: they may do nothing). */
export function answerTo(
  game: Game,
  i: number,
  s: number,
  to: number,
  rule: AnswerRule,
  question: Question,
  relations: Relations = knownRelations(game),
): SequenceSanction | LegalSequences | null {
  if (rule.steps === 'none') return null;
  const own = departuresOf(game, 'moves', relations);
  const deters = (t: number): boolean =>
    relations.deters(i, s, t) && (!rule.countered || !own(t, i).some((u) => relations.escapes(i, s, u)));
  const group = Array.from({ length: game.n }, (_, j) => j).filter((j) => j !== i);
  const longest = question.countermove === 'single' ? 1 : Number.POSITIVE_INFINITY;
  const steps = rule.steps === 'moves' ? 'moves' : relations.replies;
  const found = legalSequences(to, { group, steps, longest }, departuresOf(game, steps, relations), deters);
  if (found.sufficient < 0) return found;
  const path = pathTo(found, found.sufficient);
  const end = path[path.length - 1]!.to;
  return { kind: 'sequence', path, counters: rule.countered ? own(end, i) : null };
}
