/** One row of the table of verdicts: who would stay at a state under one concept. Each row is a question of its own, so that a hard one keeps no other waiting. */
import { type ConceptId, conceptOf, sayRefusal, wouldLeave } from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';

export interface VerdictRow {
  /** In the order of decision makers; empty where the concept cannot be asked. */
  readonly stable: readonly boolean[];
  /** Who would leave: failing to be weakly stable may also mean being stable for stronger reasons. */
  readonly leaves: readonly boolean[];
  /** Why the concept cannot be asked of this conflict; null where it can. */
  readonly refused: string | null;
}

/** Null: the state is not possible in this version. */
export function whyVerdicts(
  { state, concept }: { readonly state: string | null; readonly concept: ConceptId },
  context: Context,
): VerdictRow | null {
  const { game, statusQuo } = context.compiled();
  const s = state === null ? statusQuo : context.stateOf(state);
  if (s < 0) return null;
  const refused = conceptOf(concept).refuse(game);
  if (refused) return { stable: [], leaves: [], refused: sayRefusal(context.asked.language, refused) };
  const evidence = Array.from({ length: game.n }, (_, i) =>
    orEnd(conceptOf(concept).evidence(game, i, s, context.question)),
  );
  return { stable: evidence.map(({ stable }) => stable), leaves: evidence.map(wouldLeave), refused: null };
}
