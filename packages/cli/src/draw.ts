/** Tables and prose for a terminal of a given width, counting what each character really occupies. */
import { isRightToLeft, type Language, type Table } from '@modus-vivendi/engine';
import pc from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export interface Canvas {
  readonly width: number;
  readonly color: boolean;
  readonly language: Language;
}

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps a cell's letters from reordering with its neighbors'. */
const kept = (text: string): string => (rightToLeftLetters.test(text) ? `\u2068${text}\u2069` : text);

const colors = (color: boolean) => pc.createColors(color);

export function heading(text: string, { color }: Canvas): string {
  return `${colors(color).bold(kept(text))}\n`;
}

export const dim = (text: string, { color }: Canvas): string => colors(color).dim(text);

/** Wrapped at the width, later lines indented by `hang` more; lines of a right-to-left language are left to the terminal's own direction. */
export function paragraph(text: string, { width }: Canvas, indent = 0, mark = ''): string {
  const prefix = ' '.repeat(indent) + mark;
  const room = Math.max(20, width - stringWidth(prefix));
  const lines = wrapAnsi(text, room, { hard: true }).split('\n');
  return lines
    .map((line, k) => (k === 0 ? prefix : ' '.repeat(stringWidth(prefix))) + line.trimEnd())
    .join('\n');
}

/** Draws a table; columns too wide together are narrowed, widest first, and their cells wrapped. */
export function drawTable(table: Table, canvas: Canvas): string {
  const { bold } = colors(canvas.color);
  const separator = '  ';
  const all = [table.columns.map(({ header }) => header), ...table.rows];
  const natural = table.columns.map((_, c) => Math.max(1, ...all.map((row) => stringWidth(row[c] ?? ''))));
  const least = table.columns.map((_, c) => Math.max(1, ...all.map((row) => longestWord(row[c] ?? ''))));
  const tight = table.columns.map(({ header }, c) =>
    Math.max(longestWord(header), ...table.rows.map((row) => stringWidth(row[c] ?? ''))),
  );
  const widths = fit(
    natural,
    [tight, least, natural.map(() => 1)],
    canvas.width - separator.length * (natural.length - 1),
  );
  const drawRow = (row: readonly string[], style: (text: string) => string): string => {
    const cells = row.map((cell, c) =>
      wrapAnsi(cell, widths[c]!, { hard: true })
        .split('\n')
        .map((line) => line.trim()),
    );
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, c) =>
          padded(lines[line] ?? '', widths[c]!, table.columns[c]!.align, canvas.language, style),
        )
        .join(separator)
        .trimEnd(),
    ).join('\n');
  };
  const rule = widths.map((width) => '─'.repeat(width)).join(separator);
  const lines = [
    bold(paragraph(kept(table.caption), canvas)),
    '',
    drawRow(
      table.columns.map(({ header }) => header),
      bold,
    ),
    rule,
    ...table.rows.map((row) => drawRow(row, (text) => text)),
    ...table.notes.map((note) => paragraph(note, canvas)),
  ];
  return `${lines.join('\n')}\n`;
}

function padded(
  text: string,
  width: number,
  align: 'start' | 'center' | 'end',
  language: Language,
  style: (text: string) => string,
): string {
  const room = Math.max(0, width - stringWidth(text));
  const mirrored =
    isRightToLeft(language) && align !== 'center' ? (align === 'start' ? 'end' : 'start') : align;
  const left = mirrored === 'end' ? room : mirrored === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(left) + (text === '' ? '' : style(kept(text))) + ' '.repeat(room - left);
}

const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => stringWidth(word)));

/**
 * Takes from the widest columns until all fit: first by wrapping headers, then by wrapping cells between words, and only when nothing else
 * is left within words.
 */
function fit(natural: readonly number[], floors: readonly (readonly number[])[], room: number): number[] {
  const widths = [...natural];
  const over = (): number => widths.reduce((sum, width) => sum + width, 0) - room;
  for (const floor of floors) {
    while (over() > 0) {
      const widest = widths.reduce(
        (best, width, c) => (width > floor[c]! && (best < 0 || width > widths[best]!) ? c : best),
        -1,
      );
      if (widest < 0) break;
      widths[widest]!--;
    }
  }
  return widths;
}
