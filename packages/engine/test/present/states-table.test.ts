import { optionsTable, rankOf, speakerFor, statesTable } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { graph, options } from '../games.ts';

const rows = (game: ReturnType<typeof options>): string[] =>
  statesTable(game, speakerFor(game, 'en'), [...Array(game.game.m).keys()]).rows.map((cells) =>
    cells.join(' | '),
  );

describe('the table of states ›', () => {
  it('marks what is taken, and ranks from 1, ties sharing a rank and none being skipped', () => {
    expect(rows(options({ row: 'x', column: 'y' }, { row: '4 > 2 = 3 > 1', column: 'x' }))).toEqual([
      '1 | N | N | 3 | 2 | nothing taken',
      '2 | Y | N | 2 | 1 | x',
      '3 | N | Y | 2 | 2 | y',
      '4 | Y | Y | 1 | 1 | x, y',
    ]);
  });

  it('names levels, and leaves open what members of a coalesced state do not share', () => {
    const game = options(
      { row: 'x(none some all)', column: 'y' },
      { row: '', column: '' },
      'coalesce: [{as: over, when: y}]',
    );
    expect(rows(game)).toEqual([
      '1 | none | N | 1 | 1 | nothing taken',
      '2 | some | N | 1 | 1 | x: some',
      '3 | all | N | 1 | 1 | x: all',
      '4 | – | Y | 1 | 1 | over',
    ]);
  });

  it('has no columns of options in a graph', () => {
    expect(rows(graph('a → b: row', { row: 'b > a' }))).toEqual(['1 | 2 | A', '2 | 1 | B']);
  });

  it('says where a rank is unknown', () => {
    const game = options({ row: 'x', column: 'y' }, { row: '4 > 2 ? 3 > 1', column: '' });
    expect(rankOf(game, 0, 0)).toBeNull();
    expect(rows(game)[0]).toBe('1 | N | N | ? | 1 | nothing taken');
  });

  it('numbers its columns as the table of options does', () => {
    const game = options({ row: 'x', column: 'y z' }, { row: '', column: '' });
    expect(statesTable(game, speakerFor(game, 'en'), []).columns.map(({ header }) => header)).toEqual([
      'No.',
      '1',
      '2',
      '3',
      'Rank for row',
      'Rank for column',
      'State',
    ]);
    expect(optionsTable(game, speakerFor(game, 'en')).rows).toEqual([
      ['1', 'row', 'x'],
      ['2', 'column', 'y'],
      ['3', 'column', 'z'],
    ]);
  });
});
