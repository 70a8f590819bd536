/** The tables of paths and of what can be reached, as CSV. Numbers are in ASCII digits, for machines. */
import { say } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { csvOf, plain } from './outcomes-csv.ts';
import { type Cell, type PathStep, type PathsAsked, paths } from './paths.ts';
import { reach } from './reach.ts';

/** The most states of one row of the table of what can be reached. */
const mostInRow = 5000;

/** One line for each state of each way: the move that led to it, what is taken in it, and what the move meant to the mover. Null: there is no way. */
export function pathsCsv(asked: PathsAsked, context: Context): { readonly csv: string } | null {
  const found = paths(asked, context);
  if (!found || found.ways.length === 0) return null;
  const { language } = context.asked;
  const states = new Map(found.states.map((state) => [state.key, state]));
  const head = ['column.number', 'column.move', 'column.by', 'column.for-mover', 'column.state'] as const;
  const written = (cell: Cell): string =>
    typeof cell === 'boolean' ? say(language, cell ? 'value.yes' : 'value.no') : (cell ?? '');
  const line = (way: number, move: number, step: PathStep | null, key: string): string[] => {
    const state = states.get(key)!; // every state of the ways is listed
    return [
      String(way),
      String(move),
      step?.mover ?? '',
      step ? say(language, `gain.${step.gain}`) : '',
      `${plain(state.name ?? state.taken)} (${state.number})`,
      ...state.cells.map(written),
    ];
  };
  const lines = found.ways.flatMap((way, k) => [
    line(k + 1, 0, null, found.from.key),
    ...way.map((step, h) => line(k + 1, h + 1, step, step.to)),
  ]);
  return {
    csv: csvOf([
      [...head.map((id) => say(language, id)), ...found.options.map(({ name }) => plain(name))],
      ...lines,
    ]),
  };
}

export function reachCsv(
  asked: { readonly from: string | null; readonly improving: boolean },
  context: Context,
): { readonly csv: string } {
  const { language } = context.asked;
  const { rows } = reach({ ...asked, most: mostInRow }, context);
  const head = ['column.moves', 'column.number', 'column.state', 'column.by'] as const;
  return {
    csv: csvOf([
      head.map((id) => say(language, id)),
      ...rows.flatMap(({ moves, states }) =>
        states.map(({ number, name, taken, movers }) => [
          String(moves),
          String(number),
          plain(name ?? taken),
          movers.join(' / '),
        ]),
      ),
    ]),
  };
}
