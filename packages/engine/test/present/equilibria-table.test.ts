import { analyze, equilibriaTable, listEquilibria, speakerFor } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, graph, options, question } from '../games.ts';

/** 1 is where both hold back, 2 and 3 where one goes, 4 where both do. */
const dilemma = options(
  { one: 'x', two: 'y' },
  { one: '3 > 4 > 1 > 2', two: '2 > 4 > 1 > 3' },
  'status-quo: {}',
);

const table = (game: typeof dilemma, concepts: Parameters<typeof analyze>[1]) => {
  const analysis = answered(analyze(game.game, concepts, question()));
  return equilibriaTable(
    game,
    analysis,
    listEquilibria(game, analysis, question(), 9),
    speakerFor(game, 'en'),
  );
};

describe('the table of equilibria ›', () => {
  it('lists those under more concepts first, with ranks, for whom they are better, and how far they are', () => {
    const { columns, rows } = table(dilemma, ['nash', 'seq']);
    expect(columns.map(({ header }) => header)).toEqual([
      'State',
      'Nash',
      'SEQ',
      'Rank for one',
      'Rank for two',
      'Better than the status quo for',
      'Moves from the status quo',
    ]);
    expect(rows).toEqual([
      ['[nothing taken] (1)', '✓', '✓', '3', '3', '', '0'],
      ['[x, y] (4)', '', '✓', '2', '2', 'everyone', '2'],
    ]);
  });

  it('says when gains alone lead there, when nothing does, and for how few it is better', () => {
    const game = graph('a → b: row\n c', { row: 'b > a > c', column: 'c > b = a' });
    const withQuo = { ...game, statusQuo: 0 };
    expect(table(withQuo, ['nash']).rows.map((cells) => cells.slice(-2))).toEqual([
      ['row', '1, by gains alone'],
      ['column', 'not reachable'],
    ]);
  });

  it('leaves out the status quo where there is none', () => {
    const bare = options({ one: 'x', two: 'y' }, { one: '3 > 4 > 1 > 2', two: '2 > 4 > 1 > 3' });
    expect(table(bare, ['nash']).columns.map(({ header }) => header)).toEqual([
      'State',
      'Nash',
      'Rank for one',
      'Rank for two',
    ]);
  });

  it('has a column for indifference only where a verdict rests on one', () => {
    const tied = graph('a → b: row', { row: 'a = b', column: 'a > b' });
    const { columns, rows } = table(tied, ['nash']);
    expect(columns.at(-1)?.header).toBe('Rests on an indifference of');
    expect(rows.map((cells) => cells.at(-1))).toEqual(['row', '']);
  });
});
