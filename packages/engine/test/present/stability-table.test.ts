import { analyze, speakerFor, stabilityTable } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, options, question } from '../games.ts';

describe('the table of stability ›', () => {
  it('says under which concepts each state is stable for whom, and for all', () => {
    const game = options({ row: 'go', column: 'rush' }, { row: '2 > 1 > 3 > 4', column: '3 > 1 > 2 > 4' });
    const analysis = answered(analyze(game.game, ['nash', 'sim'], question()));
    const { columns, rows } = stabilityTable(analysis, 2, speakerFor(game, 'en'), [0, 1]);
    expect(columns.map(({ header }) => header)).toEqual([
      'State',
      'row: stable under',
      'column: stable under',
      'Equilibrium under',
    ]);
    expect(rows).toEqual([
      ['[nothing taken] (1)', 'SIM', 'SIM', 'SIM'],
      ['[go] (2)', 'Nash SIM', 'Nash SIM', 'Nash SIM'],
    ]);
  });
});
