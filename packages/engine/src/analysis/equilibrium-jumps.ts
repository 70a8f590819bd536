/**
 * Equilibrium jumps: from an equilibrium of decision makers who act alone, several of them together could reach another one that each of
 * them prefers, t ∈ R_H⁺⁺(s) with |H| ≥ 2 (the check of GMCR II; docs/theory.md 10.4).
 */
import type { Game } from '../game/game.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { type Budget, type Refusal, refuse } from '../refusal.ts';
import type { Analysis } from './analyze.ts';
import { refuseCoalitions } from './coalition.ts';
import { type Coalition, coalitionMoves, type JointMove } from './coalition-moves.ts';

export interface Jump {
  readonly from: number;
  readonly move: JointMove;
  /** The concepts under which both ends are equilibria. */
  readonly concepts: readonly ConceptId[];
}

/** The jumps of these coalitions, by state. Refuses as `refuseCoalitions` does. O(equilibria × coalitions × reach). */
export function equilibriumJumps(
  game: Game,
  { results }: Analysis,
  coalitions: readonly Coalition[],
  budget: Budget,
): readonly Jump[] | Refusal {
  const refusal = refuseCoalitions(game);
  if (refusal) return refusal;
  const { improvements, move } = coalitionMoves(game);
  const several = coalitions.filter(({ length }) => length > 1);
  const starts = [...new Set(results.flatMap(({ equilibria }) => equilibria.list()))].sort((a, b) => a - b);
  const jumps: Jump[] = [];
  for (const [k, from] of starts.entries()) {
    for (const H of several) {
      if (budget.cancelled()) return refuse('cancelled');
      for (const to of improvements(H, from)) {
        const concepts = results.flatMap(({ concept, equilibria }) =>
          equilibria.has(from) && equilibria.has(to) ? [concept] : [],
        );
        if (concepts.length > 0) jumps.push({ from, move: move(H, from, to), concepts });
      }
    }
    budget.progress((k + 1) / starts.length);
  }
  return jumps;
}
