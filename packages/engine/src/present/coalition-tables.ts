/** Coalition stability and equilibrium jumps, as tables. */

import type { Coalition } from '../analysis/coalition-moves.ts';
import type { Jump } from '../analysis/equilibrium-jumps.ts';
import type { StateSet } from '../game/state-set.ts';
import type { CoalitionConceptId } from '../model/concept-ids.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

/** The members as "a, b and c". */
export const membersIn = (speaker: Speaker, coalition: Coalition): string =>
  speaker.noun({ noun: 'list', items: coalition.map((by) => ({ noun: 'decision-maker', by })) });

/** A row a state: the concepts under which it is stable for the coalition; for every coalition when none is named. */
export function coalitionTable(
  coalition: Coalition | null,
  concepts: readonly CoalitionConceptId[],
  stable: readonly StateSet[],
  states: readonly number[],
  decisionMakers: number,
  speaker: Speaker,
): Table {
  const { language } = speaker;
  const lone = coalition?.length === 1 && decisionMakers > 2 && concepts.includes('c-seq');
  return {
    caption: coalition
      ? say(language, 'table.coalition', {
          count: coalition.length,
          members: { phrase: membersIn(speaker, coalition) },
        })
      : say(language, 'table.universal'),
    columns: [
      column(say(language, 'column.state')),
      ...concepts.map((id) => column(say(language, `concept-short.${id}`), 'center')),
    ],
    rows: states.map((s) => [speaker.state(s), ...stable.map((set) => (set.has(s) ? '✓' : ''))]),
    notes: lone ? [say(language, 'coalition.lone')] : [],
  };
}

/** A row a jump. */
export function jumpsTable(jumps: readonly Jump[], speaker: Speaker): Table {
  const { language } = speaker;
  return {
    caption: say(language, 'table.jumps'),
    columns: [
      column(say(language, 'column.from')),
      column(say(language, 'column.coalition')),
      column(say(language, 'column.to')),
      column(say(language, 'column.moves'), 'end'),
      column(say(language, 'column.both-equilibria')),
    ],
    rows: jumps.map(({ from, move, concepts }) => [
      speaker.state(from),
      membersIn(speaker, move.by),
      speaker.state(move.to),
      sayNumber(language, move.path.length),
      concepts.map(speaker.concept).join(' '),
    ]),
    notes: [],
  };
}
