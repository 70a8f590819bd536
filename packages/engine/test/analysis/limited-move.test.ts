import { conceptOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { equilibria, evidence, graph, isStable, options } from '../games.ts';

describe('limited-move ›', () => {
  const line = 's → p: row\n p → q: column\n q → r: row';

  it('is left when the play would end better, although the first step is worse', () => {
    const game = graph(line, { row: 'r > s > p > q', column: 'r > q > p > s' });
    expect(isStable(game, 'nash', 's', 'row')).toBe(true);
    expect(evidence(game, 'lm:1', 's', 'row')).toBe('stays');
    expect(evidence(game, 'lm:2', 's', 'row')).toBe('stays');
    expect(evidence(game, 'lm:3', 's', 'row')).toBe('p … r');
  });

  it('is kept when what looks like a gain would end worse', () => {
    const game = graph(line, { row: 'p > s > r > q', column: 'r > q > p > s' });
    expect(evidence(game, 'lm:1', 's', 'row')).toBe('p … p');
    expect(evidence(game, 'lm:2', 's', 'row')).toBe('stays');
    expect(evidence(game, 'lm:3', 's', 'row')).toBe('stays');
  });

  it('ends the play where the one to move would not gain by what follows', () => {
    const game = graph(line, { row: 'p > s > r > q', column: 'p > r > q > s' });
    expect(evidence(game, 'lm:3', 's', 'row')).toBe('p … p');
  });

  it('stays on ties, and takes the first of several moves that end equally well', () => {
    const game = graph('s → a: row\n s → b: row', { row: 'a = b > s', column: 'b > a > s' });
    expect(evidence(game, 'lm:1', 's', 'row')).toBe('a … a');
    const idle = graph('s → a: row', { row: 'a = s', column: 'a > s' });
    expect(evidence(idle, 'lm:1', 's', 'row')).toBe('stays');
  });

  it('does not let anyone pass: a move leads elsewhere', () => {
    // At 1 row may not wait for column to move from 1 to 3.
    const game = options({ row: 'x', column: 'y' }, { row: '3 > 1 > 2 > 4', column: '4 > 3 > 1 > 2' });
    expect(evidence(game, 'lm:2', '1', 'row')).toBe('stays');
  });

  it('finds one resting place in a stag hunt with two moves of foresight, and two with one', () => {
    const hunt = options({ row: 'x', column: 'y' }, { row: '4 > 1 = 3 > 2', column: '4 > 1 = 2 > 3' });
    expect(equilibria(hunt, 'lm:1')).toBe('1 4');
    expect(equilibria(hunt, 'lm:2')).toBe('4');
  });

  it('is refused for other than two decision makers', () => {
    const game = graph('s → p: a', { a: 's > p', b: 's > p', c: 's > p' });
    expect(conceptOf('lm:2').refuse(game.game)?.refusal).toBe('two-only');
  });
});
