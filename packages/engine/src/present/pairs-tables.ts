/** How decision makers compare states where they do not rank them, as stated pair by pair: each row with each column. */
import { compare } from '../analysis/rank.ts';
import type { Subject } from '../explain/argument.ts';
import { degreeText } from '../explain/compare-states.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

/** Of more states a square cannot be read. */
const mostStates = 12;

const signs = { better: '>', worse: '<', equal: '=', unknown: '?' } as const;

/** One table for each decision maker that states pairs and no ranking; none where there are too many states to read. */
export function pairsTables({ game, conflict }: Subject, speaker: Speaker): readonly Table[] {
  const { language } = speaker;
  if (game.m > mostStates) return [];
  const states = Array.from({ length: game.m }, (_, s) => s);
  const cell = (i: number, t: number, s: number): string => {
    if (s === t) return '';
    const degrees = game.degrees[i];
    const found = compare(game, i, t, s);
    return degrees && found === 'unknown' ? degreeText(degrees.of(t, s)) : signs[found];
  };
  return conflict.preferences.flatMap(({ kind }, i): Table[] => {
    if (kind !== 'pairwise' || game.ranks[i]) return [];
    const by = speaker.decisionMaker(i);
    return [
      {
        caption: say(language, 'table.pairs', { by }),
        columns: [
          column(say(language, 'column.number'), 'end'),
          ...states.map((s) => column(sayNumber(language, s + 1), 'center')),
        ],
        rows: states.map((t) => [sayNumber(language, t + 1), ...states.map((s) => cell(i, t, s))]),
        notes: game.degrees[i] ? [say(language, 'table.pairs-degrees', { by })] : [],
      },
    ];
  });
}
