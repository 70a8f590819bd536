/** T12, how the conflict could get there, and T13, what can be reached in how many moves. */
import type { EvolutionStep, Reachability } from '../analysis/paths.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

/** One path, a row a move. */
export function pathTable(path: readonly EvolutionStep[], speaker: Speaker, number: number): Table {
  const { language } = speaker;
  return {
    caption: say(language, 'table.evolution', { number }),
    columns: [
      column(say(language, 'column.move'), 'end'),
      column(say(language, 'column.by')),
      column(say(language, 'column.changes')),
      column(say(language, 'column.to')),
      column(say(language, 'column.for-mover')),
    ],
    rows: path.map(({ by, from, to, gain }, k) => [
      sayNumber(language, k + 1),
      speaker.decisionMaker(by),
      speaker.changes(from, to),
      speaker.state(to),
      say(language, `gain.${gain}`),
    ]),
    notes: [],
  };
}

/** Rows h = 0, 1, 2 …: the states reached with a last mover that is new, each with those last movers. */
export function reachabilityTable(
  { rows }: Reachability,
  improving: boolean,
  speaker: Speaker,
  mostInRow: number,
): Table {
  const { language } = speaker;
  return {
    caption: say(language, improving ? 'table.reachability-improving' : 'table.reachability'),
    columns: [
      column(say(language, 'column.moves'), 'end'),
      column(say(language, 'column.reached')),
      column(say(language, 'column.state')),
    ],
    rows: rows.map((row, h) => {
      const listed = row.slice(0, mostInRow).map(({ state, movers }) => {
        const number = speaker.stateName(state) ?? sayNumber(language, state + 1);
        return movers.length > 0
          ? `${number} (${speaker.noun({ noun: 'list', items: movers.map((by) => ({ noun: 'decision-maker', by })) })})`
          : number;
      });
      const more = row.length - listed.length;
      return [
        sayNumber(language, h),
        sayNumber(language, row.length),
        [...listed, ...(more > 0 ? [`… +${sayNumber(language, more)}`] : [])].join(
          language === 'en' ? ', ' : '، ',
        ),
      ];
    }),
    notes: [say(language, 'value.reach-note')],
  };
}
