/** How strongly each equilibrium is held: a column for each of GMR, SMR and SEQ. */
import type { DegreesHeld } from '../analysis/degrees-held.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

export function degreesTable(
  held: readonly DegreesHeld[],
  states: readonly number[],
  speaker: Speaker,
): Table {
  const { language } = speaker;
  return {
    caption: say(language, 'table.degrees'),
    columns: [
      column(say(language, 'column.state')),
      ...held.map(({ concept }) => column(speaker.concept(concept), 'end')),
    ],
    rows: states.map((s) => [
      speaker.state(s),
      ...held.map(({ degree }) => (degree[s]! < 0 ? '' : sayNumber(language, degree[s]!))),
    ]),
    notes: [say(language, 'note.degrees')],
  };
}

/** By concept, then by number of the state: its degree. */
export const degreesJson = (held: readonly DegreesHeld[]) =>
  Object.fromEntries(
    held.map(({ concept, degree }) => [
      concept,
      Object.fromEntries([...degree].flatMap((d, s) => (d < 0 ? [] : [[s + 1, d]]))),
    ]),
  );
