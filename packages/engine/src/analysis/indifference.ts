/**
 * Verdicts that rest on an indifference: s is stable for i only because i likes some other state exactly as much. Were i to like s the
 * least bit less than the states it now likes equally, s would no longer be stable.
 */
import type { Game } from '../game/game.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal } from '../refusal.ts';
import type { Question } from './concept.ts';
import { rank } from './rank.ts';
import { conceptOf } from './registry.ts';

/** Whether the order of states may have decided between equally good moves: with ties, in concepts that take the first of several best moves. */
export const mayDependOnOrder = (game: Game, id: ConceptId): boolean =>
  conceptOf(id).breaksTies === true &&
  game.ranks.some((ranks) => ranks !== null && new Set(ranks).size < ranks.length);

/** Asks the single question again of the game in which s stands just below its ties. For a state that is stable as things are. */
export function restsOnIndifference(
  game: Game,
  i: number,
  s: number,
  id: ConceptId,
  question: Question,
): boolean {
  const r = rank(game, i);
  if (!r.some((value, t) => t !== s && value === r[s])) return false;
  const lowered = r.map((value, t) => (t === s ? 2 * value : 2 * value + 1));
  const doubted: Game = { ...game, ranks: game.ranks.map((ranks, j) => (j === i ? lowered : ranks)) };
  const evidence = conceptOf(id).evidence(doubted, i, s, question);
  return !isRefusal(evidence) && !evidence.stable;
}
