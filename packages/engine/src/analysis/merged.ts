/**
 * The merged view: a partition of the decision makers replaces them. A player P moves all its members' options in one step, and improves iff
 * every member does:
 *
 *     t ≻_P s  ⇔  t ≻_i s for every i ∈ P          so that t ≼_P s as soon as one member is no better off
 *
 * Nash, GMR, SMR, SEQ and SSEQ are asked of the players as of decision makers. It is not coalition stability: there the members move in turn.
 * After GMCR+ (docs/theory.md 10.5, 17.11).
 */
import type { Game } from '../game/game.ts';
import { targets } from '../game/moves.ts';
import { StateSet } from '../game/state-set.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Analysis, ConceptResult } from './analyze.ts';
import { answerRules, isAnsweredConcept } from './answer-rules.ts';
import { refuseCoalitions } from './coalition.ts';
import { type Coalition, gainsAll } from './coalition-moves.ts';
import type { Question } from './concept.ts';
import { legalSequences } from './legal-sequences.ts';
import type { AnswerRule } from './prospect.ts';

export interface MergedGame {
  readonly game: Game;
  /** The partition: every decision maker in one player. */
  readonly players: readonly Coalition[];
  /** Where each player that is more than one decision maker can go from each state; null for the others, who move as they do. */
  readonly moves: readonly (readonly (readonly number[])[] | null)[];
}

/** The players: the groups merged, and everyone else alone, in the order of their first members. */
export function partitionOf(n: number, groups: readonly Coalition[]): readonly Coalition[] {
  const merged = groups.flat();
  const alone = Array.from({ length: n }, (_, i) => i).filter((i) => !merged.includes(i));
  return [...groups, ...alone.map((i) => [i])].sort((a, b) => a[0]! - b[0]!); // no group is empty
}

/** The table for the players, in place of decision makers. Refuses as `refuseCoalitions` does. O(states² × players) at worst for each concept. */
export function analyzeMerged(
  merged: MergedGame,
  ids: readonly ConceptId[],
  { countermove, budget }: Question,
): Analysis | Refusal {
  const { game, players, moves } = merged;
  const refusal = refuseCoalitions(game);
  if (refusal) return refusal;
  const results: ConceptResult[] = [];
  const refusals: { concept: string; refusal: Refusal }[] = [];
  const depart = (s: number, p: number): readonly number[] =>
    moves[p]?.[s] ?? targets(game.moves[players[p]![0]!]!, s);
  const improvements = (s: number, p: number): readonly number[] =>
    depart(s, p).filter((t) => gainsAll(game, players[p]!, s, t));
  for (const concept of ids) {
    const rule: AnswerRule | null = isAnsweredConcept(concept) ? answerRules[concept] : null;
    if (!rule) {
      refusals.push({ concept, refusal: refuse('not-merged', { concept }) });
      continue;
    }
    const equilibria = StateSet.all(game.m);
    const stable: StateSet[] = [];
    for (const [p, P] of players.entries()) {
      const own = new StateSet(game.m);
      const others = [...players.keys()].filter((q) => q !== p);
      for (let s = 0; s < game.m; s++) {
        if (budget.cancelled()) return refuse('cancelled');
        const noBetter = (t: number): boolean => !gainsAll(game, P, s, t);
        const deters = (t: number): boolean =>
          noBetter(t) && (!rule.countered || depart(t, p).every(noBetter));
        const answered = (s1: number): boolean =>
          rule.steps !== 'none' &&
          legalSequences(
            s1,
            {
              group: others,
              steps: 'moves', // the departures are already those that count
              longest: countermove === 'single' ? 1 : Number.POSITIVE_INFINITY,
            },
            rule.steps === 'moves' ? depart : improvements,
            deters,
          ).sufficient >= 0;
        if (improvements(s, p).every(answered)) own.add(s);
      }
      stable.push(own);
      equilibria.intersect(own);
      budget.progress((results.length * players.length + p + 1) / (ids.length * players.length));
    }
    results.push({ concept, stable, equilibria });
  }
  return { results, refusals };
}
