/** T10: for each state and decision maker the concepts under which it is stable, and those under which it is stable for all. */
import type { Analysis } from '../analysis/analyze.ts';
import { say } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

export function stabilityTable(
  { results }: Analysis,
  decisionMakers: number,
  speaker: Speaker,
  states: readonly number[],
): Table {
  const { language } = speaker;
  const everyone = Array.from({ length: decisionMakers }, (_, i) => i);
  const list = (held: readonly boolean[]): string =>
    results.flatMap(({ concept }, k) => (held[k] ? [speaker.concept(concept)] : [])).join(' ');
  return {
    caption: say(language, 'table.stability'),
    columns: [
      column(say(language, 'column.state')),
      ...everyone.map((i) => column(say(language, 'column.stable-under', { by: speaker.decisionMaker(i) }))),
      column(say(language, 'column.stable-for-all')),
    ],
    rows: states.map((s) => [
      speaker.state(s),
      ...everyone.map((i) => list(results.map(({ stable }) => stable[i]!.has(s)))),
      list(results.map(({ equilibria }) => equilibria.has(s))),
    ]),
    notes: [],
  };
}
