/** A map of equilibria as a drawing: a grid of cells, and what its rows and columns are. */
import type { Drawn, DrawnNode, DrawnText } from './drawn.ts';
import { shadeOf } from './drawn.ts';
import type { Mark } from './graph-parts.ts';
import type { Point } from './layout.ts';
import { measureIn } from './measure.ts';
import { cut, directionOf, plainName } from './plain-name.ts';

export interface MapPart {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly title: string;
  /** What stands in the cell: under how many concepts it is an equilibrium; empty for none. */
  readonly text: string;
  readonly strength: number;
  readonly marks: readonly Mark[];
}

export interface MapParts extends GridLabels {
  readonly cells: readonly MapPart[];
}

/** Combinations of options: for each row or column, what is chosen of each. */
export interface LineLabels {
  readonly title: string;
  readonly options: readonly string[];
  readonly chosen: readonly (readonly string[])[];
}

export interface GridLabels {
  readonly rows: LineLabels;
  readonly columns: LineLabels;
  readonly direction: 'ltr' | 'rtl';
}

export interface GridPlaces {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly at: (row: number, column: number) => Point;
}

const widestName = 240;
const margin = 12;
const markStep = 18;
const titleHeight = 22;

/**
 * A grid of cells of one size in the direction of reading. Before the rows and above the columns stands in option form what is chosen in
 * them; the names of the options stand at the far end of the marks: of the rows' above them, of the columns' after the last column.
 */
export function gridPlaces(
  { rows, columns, direction }: GridLabels,
  cell: { readonly width: number; readonly height: number },
): GridPlaces {
  const measure = measureIn(11.5, 500);
  const strong = measureIn(13, 650);
  const name = (text: string): string => cut(plainName(text), widestName, measure);
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => measure(name(text))));
  const left = rows.options.length * markStep + (rows.options.length > 0 ? 12 : 0);
  const marksHeight = columns.options.length * markStep;
  const named = rows.options.length + columns.options.length > 0;
  const top = named ? titleHeight + Math.max(marksHeight, longest(rows.options)) + 12 : 0;
  const after =
    columns.options.length > 0 ? Math.max(longest(columns.options), strong(columns.title)) + 14 : 0;
  const width = margin * 2 + left + columns.chosen.length * cell.width + after;
  const flip = (x: number): number => (direction === 'rtl' ? width - x : x);
  const at = (row: number, column: number): Point => ({
    x: flip(margin + left + (column + 0.5) * cell.width),
    y: margin + top + (row + 0.5) * cell.height,
  });
  const grid = margin + top;
  const end = margin + left + columns.chosen.length * cell.width + 10;
  const markX = (o: number): number => flip(margin + (o + 0.5) * markStep);
  const markY = (o: number): number => grid - 10 - marksHeight + (o + 0.5) * markStep + 4;
  const plain = { direction, turned: false, strong: false, anchor: 'start' as const };
  const mark = (text: string, x: number, y: number, room: number): DrawnText => ({
    ...plain,
    anchor: 'middle',
    strong: text !== '',
    text: text === '' ? '·' : cut(plainName(text), room, measure),
    x,
    y,
  });
  const texts: readonly DrawnText[] = named
    ? [
        { ...plain, text: plainName(rows.title), x: flip(margin), y: margin + 12, strong: true },
        { ...plain, text: plainName(columns.title), x: flip(end), y: markY(0) - markStep, strong: true },
        ...rows.options.map((text, o): DrawnText => {
          const own = directionOf(text, direction);
          return {
            ...plain,
            text: name(text),
            x: markX(o) + 4,
            y: grid - 8,
            anchor: own === 'ltr' ? 'start' : 'end',
            direction: own,
            turned: true,
          };
        }),
        ...rows.chosen.flatMap((chosen, k) =>
          chosen.map((text, o) => mark(text, markX(o), at(k, 0).y + 4, markStep)),
        ),
        ...columns.options.map((text, o): DrawnText => {
          const own = directionOf(text, direction);
          return {
            ...plain,
            text: name(text),
            x: flip(end),
            y: markY(o),
            anchor: own === direction ? 'start' : 'end',
            direction: own,
          };
        }),
        ...columns.chosen.flatMap((chosen, k) =>
          chosen.map((text, o) => mark(text, at(0, k).x, markY(o), cell.width)),
        ),
      ]
    : [];
  return { width, height: margin * 2 + top + rows.chosen.length * cell.height, texts, at };
}

const size = 30;
const step = size + 4;

export function mapDrawn({ cells, ...labels }: MapParts): Drawn {
  const { width, height, texts, at } = gridPlaces(labels, { width: step, height: step });
  return {
    width,
    height,
    texts,
    arcs: [],
    nodes: cells.map(
      (cell): DrawnNode => ({
        key: cell.key,
        ...at(cell.row, cell.column),
        width: size,
        height: size,
        lines:
          cell.text === '' ? [] : [{ text: cell.text, direction: labels.direction, y: 4.5, role: 'name' }],
        marks: cell.marks,
        fill: shadeOf(cell.strength),
        hub: null,
        group: false,
        cell: true,
        title: plainName(cell.title),
      }),
    ),
  };
}
