/**
 * Verdicts that rest on an indifference: s is stable for i only because i likes some other state exactly as much. Were i to like s the
 * least bit less than the states it now likes equally, s would no longer be stable.
 */
import type { Game } from '../game/game.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal } from '../refusal.ts';
import type { Question } from './concept.ts';
import { compare } from './rank.ts';
import { conceptOf } from './registry.ts';

/** Whether the order of states may have decided between equally good moves: with ties, in concepts that take the first of several best moves. */
export const mayDependOnOrder = (game: Game, id: ConceptId): boolean =>
  conceptOf(id).breaksTies === true && hasTies(game);

/** Whether somebody's being indifferent counts in favor of a move, which with attitudes it does and with ordinary concepts does not. */
export const isTemptedByTies = (game: Game, id: ConceptId): boolean =>
  conceptOf(id).temptedByTies === true && hasTies(game);

const hasTies = ({ ranks }: Game): boolean => ranks.some((r) => r !== null && new Set(r).size < r.length);

/**
 * Asks the single question again of the game in which s stands just below its ties. For a state that is stable as things are. Where preference
 * is a matter of degree there are no ties to speak of.
 */
export function restsOnIndifference(
  game: Game,
  i: number,
  s: number,
  id: ConceptId,
  question: Question,
): boolean {
  if (game.degrees[i] || !hasEqual(game, i, s)) return false;
  const below = Int32Array.from({ length: game.m }, (_, t) => (t === s ? 0 : 1));
  const doubted: Game = {
    ...game,
    ranks: game.ranks.map((r, j) => (j === i && r ? r.map((value, t) => 2 * value + below[t]!) : r)),
    partial: game.partial.map((order, j) =>
      j === i && order ? [...order, { kind: 'ordered', level: below }] : order,
    ),
  };
  const evidence = conceptOf(id).evidence(doubted, i, s, question);
  return !isRefusal(evidence) && !evidence.stable;
}

function hasEqual(game: Game, i: number, s: number): boolean {
  for (let t = 0; t < game.m; t++) if (t !== s && compare(game, i, t, s) === 'equal') return true;
  return false;
}
