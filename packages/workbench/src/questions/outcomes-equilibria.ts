/** The equilibria, those under most concepts first, with what tells them apart (T11). */
import { type ConceptId, type Equilibrium, listEquilibria } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type OutcomeRow, rowsOf } from './outcome-rows.ts';
import { type ConceptWords, conceptWords, whyUnasked } from './outcomes.ts';

export interface EquilibriumCard extends OutcomeRow {
  /** What it takes up and drops, from the status quo; null without one, and for the status quo itself. */
  readonly changes: string | null;
  /** Names of those who like it better than the status quo; null without one. */
  readonly betterFor: readonly string[] | null;
  /** The least number of moves from the status quo; −1: not reachable; null without one. */
  readonly moves: number | null;
  readonly byGains: boolean;
  /** Names of those for whom it rests on an indifference. */
  readonly indifferent: readonly string[];
}

export interface Equilibria {
  /** How many states are equilibria under any concept asked. */
  readonly total: number;
  /** Why no concept could be asked; null where one could. */
  readonly unasked: string | null;
  readonly concepts: readonly ConceptWords[];
  readonly sides: readonly string[];
  readonly cards: readonly EquilibriumCard[];
}

const mostCards = 60;
/** Finding indifferences asks anew for each state: of a large model only the first few are shown as cards. */
const largeModel = 200_000;
const mostOfLarge = 6;

export function equilibria(
  { concepts }: { readonly concepts: readonly ConceptId[] },
  context: Context,
): Equilibria {
  const compiled = context.compiled();
  const { game, conflict, statusQuo } = compiled;
  const analysis = context.analysis(concepts, compiled);
  const speaker = context.speaker(compiled);
  const most = game.m > largeModel ? mostOfLarge : mostCards;
  const found = listEquilibria(compiled, analysis, context.question, most);
  const names = (list: readonly number[]): readonly string[] => list.map((i) => speaker.decisionMaker(i));
  const rows = rowsOf(
    context,
    compiled,
    analysis,
    found.map(({ state }) => state),
  );
  const card = (each: Equilibrium, k: number): EquilibriumCard => ({
    ...rows[k]!,
    changes: statusQuo < 0 || each.state === statusQuo ? null : speaker.changes(statusQuo, each.state),
    betterFor: each.betterFor && names(each.betterFor),
    moves: each.moves,
    byGains: each.moves !== null && each.moves > 0 && each.moves === each.improvingMoves,
    indifferent: names(each.indifferent),
  });
  let total = 0;
  for (let s = 0; s < game.m; s++) if (analysis.results.some(({ equilibria }) => equilibria.has(s))) total++;
  return {
    total,
    unasked: whyUnasked(analysis, context.asked.language),
    concepts: analysis.results.map(({ concept }) => conceptWords(context, concept)),
    sides: conflict.decisionMakers.map((_, i) => speaker.decisionMaker(i)),
    cards: found.map(card),
  };
}
