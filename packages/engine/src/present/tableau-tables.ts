/** T9, the tableau of Fraser & Hipel: for each decision maker the preference vector, what each state is, and its improvements beneath it. */
import type { Tableau, TableauMark } from '../analysis/tableau.ts';
import { sayRefusal } from '../refusal.ts';
import { say, sayNumber } from '../words/say.ts';
import type { Speaker } from './speaker.ts';
import { column, type Table } from './table.ts';

/** As teachers write them; what is stable by simultaneity is a struck-through u. */
const signs: Readonly<Record<TableauMark, string>> = { r: 'r', s: 's', simultaneous: 'u\u0336', u: 'u' };

/** A table for each decision maker, or several where there are more states than `most` can stand side by side. */
export function tableauTables(
  { vectors, equilibria, withoutSimultaneity }: Tableau,
  speaker: Speaker,
  most: number,
): readonly Table[] {
  const { language } = speaker;
  const number = (s: number): string => sayNumber(language, s + 1);
  const holds = new Set(equilibria);
  const tables = vectors.flatMap((vector, i): Table[] =>
    Array.from({ length: Math.ceil(vector.length / most) }, (_, k) => {
      const part = vector.slice(k * most, (k + 1) * most);
      const deepest = Math.max(0, ...part.map(({ improvements }) => improvements.length));
      const marks = part.map(({ mark }) => signs[mark]);
      const overall = part.map(({ state }) => (holds.has(state) ? 'E' : '×'));
      return {
        caption: say(language, k === 0 ? 'table.tableau' : 'table.tableau-on', {
          by: speaker.decisionMaker(i),
        }),
        columns: [
          column(say(language, 'column.most-preferred-first')),
          ...part.map(({ state, tied }) => column(`${number(state)}${tied ? ' ~' : ''}`, 'center')),
        ],
        rows: [
          ...(i === 0 ? [[say(language, 'value.overall'), ...overall]] : []),
          [say(language, 'value.stability'), ...marks],
          ...Array.from({ length: deepest }, (_, row) => [
            row === 0 ? say(language, 'value.improvements') : '',
            ...part.map(({ improvements }) =>
              improvements[row] === undefined ? '' : number(improvements[row]),
            ),
          ]),
        ],
        notes: [],
      };
    }),
  );
  const last = tables.pop();
  if (!last) return tables;
  const notes = [
    say(language, 'value.tableau-note'),
    ...(vectors.some((vector) => vector.some(({ tied }) => tied))
      ? [say(language, 'value.tableau-ties')]
      : []),
    ...(withoutSimultaneity ? [sayRefusal(language, withoutSimultaneity)] : []),
  ];
  return [...tables, { ...last, notes }];
}

/** The same for machines; states by number. */
export const tableauJson = (
  { vectors, equilibria, withoutSimultaneity }: Tableau,
  ids: readonly string[],
) => ({
  vectors: Object.fromEntries(
    vectors.map((vector, i) => [
      ids[i]!,
      vector.map(({ state, mark, improvements, tied }) => ({
        state: state + 1,
        mark: mark === 'simultaneous' ? 'u-simultaneous' : mark,
        improvements: improvements.map((t) => t + 1),
        tied,
      })),
    ]),
  ),
  equilibria: equilibria.map((s) => s + 1),
  simultaneity: withoutSimultaneity === null,
});
