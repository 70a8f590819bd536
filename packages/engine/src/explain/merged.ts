/** A conflict some of whose decision makers are taken for one player. */
import type { Analysis } from '../analysis/analyze.ts';
import { refuseCoalitions } from '../analysis/coalition.ts';
import type { Coalition } from '../analysis/coalition-moves.ts';
import type { Question } from '../analysis/concept.ts';
import { analyzeMerged, partitionOf } from '../analysis/merged.ts';
import { jointMoves } from '../game/joint-moves.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Subject } from './argument.ts';

export interface Merged {
  /** The players by the decision makers that they are, in the order of their first members. */
  readonly players: readonly Coalition[];
  /** Of the players, in place of decision makers. */
  readonly analysis: Analysis;
}

/** `groups`: decision makers by index, ascending, nobody in two of them. Graphs have no options to change together, and are refused. */
export function merge(
  { conflict, structure, game }: Subject,
  groups: readonly Coalition[],
  ids: readonly ConceptId[],
  question: Question,
): Merged | Refusal {
  if (conflict.form === 'graph') return refuse('graph-form');
  const space = structure.space();
  const refusal = isRefusal(space) ? space : refuseCoalitions(game);
  if (refusal) return refusal;
  const players = partitionOf(game.n, groups);
  const moves = players.map((P) =>
    P.length > 1 && !isRefusal(space) ? jointMoves(conflict, structure, space, P) : null,
  );
  const analysis = analyzeMerged({ game, players, moves }, ids, question);
  return isRefusal(analysis) ? analysis : { players, analysis };
}
