import type { Language, Table } from '@modus-vivendi/engine';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { drawTable, paragraph } from '../src/draw.ts';

const table = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  align: 'start' | 'center' | 'end' = 'start',
): Table => ({
  caption: 'Table',
  columns: headers.map((header) => ({ header, align })),
  rows,
  notes: [],
});

const draw = (drawn: Table, width: number, language: Language = 'en', color = false): string[] =>
  drawTable(drawn, { width, color, language }).trimEnd().split('\n');

/** The rule under the headers shows where the columns are: the display offset at which each begins, and its width. */
const columnsOf = (lines: readonly string[]): { start: number; width: number }[] => {
  const rule = lines.find((line) => line.startsWith('─'))!;
  return [...rule.matchAll(/─+/g)].map((match) => ({ start: match.index, width: match[0].length }));
};

/** What of a line is displayed from one offset to another. */
function displayed(line: string, start: number, end: number): string {
  let at = 0;
  let found = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (at >= start && at < end) found += segment;
    at += stringWidth(segment);
  }
  return found;
}

const bare = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '').trim();

const wide: readonly (readonly string[])[] = [
  ['plain', 'x', 'one'],
  ['می‌خواهد', 'x', 'two'],
  ['日本語の状態', 'x', 'three'],
  ['👩‍👩‍👧 🎉', 'x', 'four'],
  ['e\u0301te\u0301', 'x', 'five'],
  ['‏', 'x', 'six'],
];

describe('a table ›', () => {
  it('is its caption, its headers, a rule, its rows and its notes', () => {
    expect(
      draw(
        {
          ...table(
            ['State', 'Rank'],
            [
              ['a', '1'],
              ['bb', '2'],
            ],
          ),
          notes: ['A note.'],
        },
        40,
      ),
    ).toEqual(['Table', '', 'State  Rank', '─────  ────', 'a      1', 'bb     2', 'A note.']);
  });

  it('aligns cells at the start, in the center or at the end', () => {
    const cells = [
      ['wide one', 'x'],
      ['a', 'y'],
    ];
    expect(draw(table(['A', 'B'], cells, 'end'), 40).slice(4)).toEqual(['wide one  x', '       a  y']);
    expect(draw(table(['A', 'B'], cells, 'center'), 40).slice(4)).toEqual(['wide one  x', '   a      y']);
  });

  it('aligns at the other end in a language written from right to left', () => {
    expect(
      draw(
        table(
          ['A', 'B'],
          [
            ['wide one', 'x'],
            ['a', 'y'],
          ],
        ),
        40,
        'fa',
      ).slice(4),
    ).toEqual(['wide one  x', '       a  y']);
  });

  it('keeps columns at the same place whatever is in them: zero-width, wide, joined and combining characters', () => {
    const lines = draw(table(['First', 'x', 'Last'], wide), 80);
    const [first, second, third] = columnsOf(lines);
    expect(lines.slice(4).map((line) => bare(displayed(line, second!.start, second!.start + 1)))).toEqual(
      wide.map(() => 'x'),
    );
    expect(lines.slice(4).map((line) => bare(displayed(line, third!.start, 80)))).toEqual(
      wide.map(([, , last]) => last),
    );
    expect(lines.slice(4, 8).map((line) => bare(displayed(line, 0, first!.width)))).toEqual(
      wide.slice(0, 4).map(([name]) => name),
    );
  });

  it('keeps them there in a language written from right to left too', () => {
    const lines = draw(table(['ستون', 'x', 'پایان'], wide), 80, 'fa');
    const [, second] = columnsOf(lines);
    for (const line of lines.slice(4))
      expect(bare(displayed(line, second!.start, second!.start + second!.width))).toBe('x');
  });

  it('isolates cells written from right to left, so that they do not trade places with their neighbors', () => {
    const [line] = draw(table(['A', 'B'], [['سلام', 'خداحافظ']]), 40).slice(4);
    expect(line).toBe('\u2068سلام\u2069  \u2068خداحافظ\u2069');
  });

  const long = [
    ['The original order, under appeal, and insisted upon by the Local Government', 'Nash SEQ GMR SMR', '5'],
    ['نامی بلند که در یک سطر جا نمی‌شود و باید شکسته شود', '日本語の長い名前がここにあります', '12'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', '🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉', '3'],
  ];

  it.each([100, 80, 60, 40, 30, 24])('fits a terminal of %i columns', (width) => {
    for (const language of ['en', 'fa'] as const) {
      const lines = draw(table(['State', 'Stable under', 'No.'], long), width, language);
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      const columns = columnsOf(lines);
      expect(columns).toHaveLength(3);
      // Nothing is written between the columns.
      for (const line of lines.slice(4)) {
        for (const { start, width: room } of columns.slice(0, -1))
          expect(bare(displayed(line, start + room, start + room + 2))).toBe('');
      }
    }
  });

  it('fits with its caption too', () => {
    const lines = draw(
      { ...table(['A'], [['a']]), caption: 'Stability of each state for each decision maker' },
      30,
    );
    expect(lines.filter((line) => stringWidth(line) > 30)).toEqual([]);
  });

  it('loses no letter by wrapping', () => {
    const letters = (text: string): string => [...text.replaceAll(/[\s\u2068\u2069─]/g, '')].sort().join('');
    const lines = draw(table(['State', 'Stable under', 'No.'], long), 40);
    expect(letters(lines.slice(4).join(''))).toBe(letters(long.flat().join('')));
  });

  it('narrows the widest column first and leaves short ones whole', () => {
    const lines = draw(
      table(['State', 'Rank'], [['a rather long name of a state, with words', '12 of 34']]),
      30,
    );
    expect(columnsOf(lines)[1]!.width).toBe(8);
  });

  it('has no blanks at the ends of lines, and no colors unless asked', () => {
    const lines = draw(
      table(
        ['A', 'B'],
        [
          ['a', ''],
          ['', 'b'],
        ],
      ),
      40,
    );
    expect(lines.filter((line) => / $/.test(line))).toEqual([]);
    expect(lines.join('')).not.toContain('\u001b');
    expect(draw(table(['A'], [['a']]), 40, 'en', true).join('')).toContain('\u001b[1m');
  });

  it('may have no rows at all', () => {
    expect(draw(table(['State'], []), 40)).toEqual(['Table', '', 'State', '─────']);
  });
});

describe('a paragraph ›', () => {
  it('is wrapped at the width, later lines hanging under the first', () => {
    const lines = paragraph(
      'one two three four five six seven eight',
      { width: 30, color: false, language: 'en' },
      2,
      '• ',
    ).split('\n');
    expect(lines).toEqual(['  • one two three four five', '    six seven eight']);
  });

  it.each([
    '日本語の長い文章がここに続きます。日本語の長い文章がここに続きます。',
    'می‌خواهد که این جمله در چند سطر شکسته شود و چیزی از آن گم نشود',
  ])('fits whatever its characters: %s', (text) => {
    for (const line of paragraph(text, { width: 24, color: false, language: 'en' }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(24);
  });
});
