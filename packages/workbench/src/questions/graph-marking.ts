/** Which states of a figure are equilibria. */
import { type ConceptId, conceptOf, isRefusal } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

/** Up to so many states every concept is asked of all of them without asking the reader first. */
export const quickStates = 50_000;

export interface Marking {
  readonly concepts: readonly ConceptId[];
  readonly holds: (state: number) => readonly ConceptId[];
  readonly all: boolean;
}

/** Under which concepts a state is an equilibrium. In a large conflict only Nash is asked, state by state, unless all are wanted. */
export function marking(
  asked: { readonly concepts: readonly ConceptId[]; readonly markAll: boolean },
  { compiled, analysis, question }: Context,
): Marking {
  const { game } = compiled();
  if (game.m <= quickStates || asked.markAll) {
    const { results } = analysis(asked.concepts);
    return {
      concepts: results.map(({ concept }) => concept),
      holds: (s) => results.flatMap(({ concept, equilibria }) => (equilibria.has(s) ? [concept] : [])),
      all: true,
    };
  }
  const nash = conceptOf('nash');
  if (nash.refuse(game)) return { concepts: [], holds: () => [], all: false };
  const stays = (s: number): boolean =>
    game.moves.every((_, i) => {
      const evidence = nash.evidence(game, i, s, question);
      return !isRefusal(evidence) && evidence.stable;
    });
  return { concepts: ['nash'], holds: (s) => (stays(s) ? ['nash'] : []), all: false };
}
