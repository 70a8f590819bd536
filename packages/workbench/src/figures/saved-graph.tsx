/** A graph as it goes into a file: all of it at its own size, its title above, what is written about it and the legend beneath. */
import type { Words } from '../words/words.ts';
import type { Drawn } from './drawn.ts';
import type { Lit } from './graph-drawing.tsx';
import { GraphMarks } from './graph-drawing.tsx';
import { LegendMarks, type LegendParts, legendHeight, legendItems } from './legend.tsx';
import { measureIn } from './measure.ts';
import { directionOf, wrapName } from './plain-name.ts';

export interface Sheet {
  readonly title: string;
  /** Lines beneath the figure. */
  readonly notes: readonly string[];
  readonly legend: LegendParts;
}

const margin = 24;
const titleSize = 17;
const noteSize = 12;
const narrowest = 420;

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly figure: { readonly x: number; readonly y: number };
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly notesAt: number;
  readonly legendAt: number;
}

/** Where the parts of a sheet stand around a figure of some size. */
function placeSheet(
  size: { readonly width: number; readonly height: number },
  sheet: Sheet,
  words: Words,
): Placed {
  const inner = Math.max(size.width, narrowest);
  const titles = wrapName(sheet.title, inner, 3, measureIn(titleSize, 650));
  const notes = sheet.notes.flatMap((note) => wrapName(note, inner, 8, measureIn(noteSize, 500)));
  const figureAt = margin + titles.length * 24 + 8;
  const notesAt = figureAt + size.height + 14;
  const legendAt = notesAt + notes.length * 18 + (notes.length > 0 ? 8 : 0);
  return {
    width: inner + 2 * margin,
    height: legendAt + legendHeight(legendItems(sheet.legend, words), inner) + margin - 6,
    figure: { x: margin + (inner - size.width) / 2, y: figureAt },
    titles,
    notes,
    notesAt,
    legendAt,
  };
}

/** Title, notes and legend around what is drawn as `children`. */
function SheetMarks({
  placed,
  sheet,
  words,
  children,
}: {
  readonly placed: Placed;
  readonly sheet: Sheet;
  readonly words: Words;
  readonly children: React.ReactNode;
}) {
  const { direction } = words;
  const edge = direction === 'rtl' ? placed.width - margin : margin;
  const anchor = (text: string): 'start' | 'end' =>
    directionOf(text, direction) === direction ? 'start' : 'end';
  const lines = (texts: readonly string[], className: string, top: number, step: number) =>
    texts.map((text, k) => (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
        key={k}
        className={className}
        x={edge}
        y={top + k * step}
        direction={directionOf(text, direction)}
        textAnchor={anchor(text)}
      >
        {text}
      </text>
    ));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the file gets its title when it is written
    <svg className="graph-svg" width={placed.width} height={placed.height}>
      {lines(placed.titles, 'sheet-title', margin + 14, 24)}
      <g transform={`translate(${placed.figure.x} ${placed.figure.y})`}>{children}</g>
      {lines(placed.notes, 'sheet-note', placed.notesAt + 10, 18)}
      <LegendMarks
        items={legendItems(sheet.legend, words)}
        width={placed.width - 2 * margin}
        x={margin}
        y={placed.legendAt}
        direction={direction}
      />
    </svg>
  );
}

export const SavedGraph = ({
  drawn,
  lit,
  sheet,
  words,
}: {
  readonly drawn: Drawn;
  readonly lit: Lit | null;
  readonly sheet: Sheet;
  readonly words: Words;
}) => (
  <SheetMarks placed={placeSheet(drawn, sheet, words)} sheet={sheet} words={words}>
    <GraphMarks drawn={drawn} lit={lit} />
  </SheetMarks>
);
