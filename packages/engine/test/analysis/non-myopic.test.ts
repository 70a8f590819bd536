import { conceptOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { at, equilibria, evidence, graph, options, question, seat } from '../games.ts';

describe('non-myopic ›', () => {
  it('is stable where staying ends best at every number of moves in the cycle', () => {
    const dilemma = options({ row: 'c', column: 'd' }, { row: '3 > 4 > 1 > 2', column: '2 > 4 > 1 > 3' });
    expect(equilibria(dilemma, 'nm')).toBe('1 4');
    expect(equilibria(dilemma, 'nash')).toBe('1');
  });

  it('is not stable where expectations go in a circle and leave the state at some number of moves', () => {
    // The published Syria–Iraq ranking: no state is NM-stable for both.
    const game = options(
      { syria: 'release escalate', iraq: 'attack' },
      { syria: '1 > 3 > 6 > 2 > 4 > 5', iraq: '2 > 4 > 6 > 1 > 5 > 3' },
      'feasibility: [{never: "YY-"}]',
    );
    expect(equilibria(game, 'nm')).toBe('');
    const found = conceptOf('nm').evidence(game.game, seat(game, 'syria'), at(game, '6'), question());
    expect(found).toMatchObject({ stable: false, cycle: { states: [0, 1, 2, 3, 4, 5], period: 4 } });
  });

  it('looks at the states that are connected, whatever goes on elsewhere', () => {
    const game = graph('s → p: row\n a ↔ b: row, column', {
      row: 'a > b > s > p',
      column: 'b > a > p > s',
    });
    expect(evidence(game, 'nm', 's', 'row')).toBe('stays');
    const found = conceptOf('nm').evidence(game.game, seat(game, 'row'), at(game, 's'), question());
    expect(found).toMatchObject({ stable: true, cycle: { states: [0, 1], from: 0, period: 1 } });
  });

  it('is refused for other than two decision makers', () => {
    const game = graph('s → p: a', { a: 's > p', b: 's > p', c: 's > p' });
    expect(conceptOf('nm').refuse(game.game)?.refusal).toBe('two-only');
  });
});
