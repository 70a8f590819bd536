/** States to choose from: what a reader types is found, and with nothing typed the states that matter come first. */
import type { ConceptId } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type Mention, mention } from './state-list-mention.ts';
import { statesFound } from './state-list-search.ts';

export interface ListedState extends Mention {
  readonly statusQuo: boolean;
  /** Concepts under which it is an equilibrium, by abbreviation; empty where that is not asked because there are too many states. */
  readonly holds: readonly string[];
}

export interface StateList {
  /** The state that is chosen now; null where it is not possible in this version. */
  readonly chosen: ListedState | null;
  readonly found: readonly ListedState[];
  /** How many states there are in all. */
  readonly count: number;
}

/** The most states shown at a time. */
const most = 50;
/** Beyond so many states equilibria are not looked for while choosing. */
const mostAnalyzed = 1 << 16;
const asked: readonly ConceptId[] = ['nash', 'seq'];

/** `typed` null: only the chosen state is asked for. `chosen` null: the status quo. */
export function stateList(
  { typed, chosen }: { readonly typed: string | null; readonly chosen: string | null },
  context: Context,
): StateList {
  const { game, statusQuo } = context.compiled();
  const results = game.m <= mostAnalyzed ? context.analysis(asked).results : [];
  const listed = (s: number): ListedState => ({
    ...mention(context, s),
    statusQuo: s === statusQuo,
    holds: results.flatMap(({ concept, equilibria }) =>
      equilibria.has(s) ? [context.speaker().concept(concept)] : [],
    ),
  });
  const first = (): readonly number[] => {
    const named = context.compiled().conflict.namedStates.map(({ id }) => context.stateOf(id));
    const holding = results.flatMap(({ equilibria }) => equilibria.list(most));
    const rest = Array.from({ length: Math.min(most, game.m) }, (_, s) => s);
    return [...new Set([statusQuo, ...named, ...holding, ...rest])].filter((s) => s >= 0).slice(0, most);
  };
  const s = chosen === null ? statusQuo : context.stateOf(chosen);
  const states = typed === null ? [] : typed.trim() === '' ? first() : statesFound(context, typed, most);
  return { chosen: s >= 0 ? listed(s) : null, found: states.map(listed), count: game.m };
}
