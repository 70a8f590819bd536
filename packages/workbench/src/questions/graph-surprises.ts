/** Whom a state would surprise if it came to hold, for the states of a figure. */
import { isRefusal, outcomesOf, seeBeliefs, surprised } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

/** Larger conflicts are not looked at from everyone's side just to be drawn. */
const mostStates = 4096;

/** Names by state, by sequential stability; null where nobody is said to see anything else. */
export function surprisesIn(context: Context): ((state: number) => readonly string[]) | null {
  const { asked, question } = context;
  const compiled = context.compiled();
  if (compiled.conflict.pictures.length === 0 || compiled.game.m > mostStates) return null;
  const seen = seeBeliefs(
    context.file(),
    { scenario: asked.scenario, view: asked.view, concept: 'seq' },
    question,
  );
  if (isRefusal(seen) || 'ok' in seen) return null;
  const outcomes = outcomesOf(seen);
  const speaker = context.speaker();
  return (s) => (outcomes.holds.has(s) ? surprised(outcomes, s).map((by) => speaker.decisionMaker(by)) : []);
}
