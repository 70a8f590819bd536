/** Where the concepts asked disagree about a state: which say that it holds, which do not, and the first reason. */
import { type ConceptId, conceptOf, disagreementAbout, disputedStates } from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';
import { type Told, told } from './story.ts';

/** Beyond this many states every concept would have to be answered everywhere first. */
const mostStates = 1 << 16;

/** Nothing where they agree, or where the state is not possible. */
export function whyDisagreement(
  { state, among }: { readonly state: string | null; readonly among: readonly ConceptId[] },
  context: Context,
): readonly Told[] {
  const compiled = context.compiled();
  const s = state === null ? compiled.statusQuo : context.stateOf(state);
  if (s < 0 || compiled.game.m > mostStates) return [];
  // Weak concepts say in what way a state holds, not whether.
  const analysis = context.analysis(among.filter((id) => conceptOf(id).grade !== 'weak'));
  if (!disputedStates(analysis).includes(s)) return [];
  const { argument } = orEnd(disagreementAbout(compiled, analysis, s, context.question));
  return told(context.speaker(), argument);
}
