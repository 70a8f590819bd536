import { describe, expect, it } from 'vitest';
import { equilibria, evidence, graph, isStable, options, stable } from '../games.ts';

describe('nash ›', () => {
  it('is stable where no move is better', () => {
    const game = graph('a ↔ b: row\n b → c: column', { row: 'a > b > c', column: 'a > b > c' });
    expect(stable(game, 'nash', 'row')).toBe('a c');
    expect(stable(game, 'nash', 'column')).toBe('a b c');
    expect(equilibria(game, 'nash')).toBe('a c');
  });

  it('takes no account of what the others could do about an improvement', () => {
    const game = graph('a → b: row\n b → c: column', { row: 'b > a > c', column: 'c > b > a' });
    expect(evidence(game, 'nash', 'a', 'row')).toBe('b!');
    expect(isStable(game, 'seq', 'a', 'row')).toBe(true);
  });

  it('does not count a tie as an improvement', () => {
    expect(stable(graph('a ↔ b: row', { row: 'a = b', column: 'a > b' }), 'nash', 'row')).toBe('a b');
  });

  it('is stable everywhere for one who is indifferent, and for one who cannot move', () => {
    const game = graph('a ↔ b ↔ c: indifferent', { indifferent: 'a = b = c', still: 'c > b > a' });
    expect(equilibria(game, 'nash')).toBe('a b c');
  });

  it('considers one move, not two in a row', () => {
    expect(stable(graph('a → b → c: row', { row: 'c > a > b' }), 'nash', 'row')).toBe('a c');
  });

  it('finds that the seventieth priority decides when the sixty-nine before it do not', () => {
    const tied = Array.from({ length: 69 }, (_, k) => (k % 2 ? 'y' : 'not y'));
    const game = options({ row: 'x', column: 'y' }, { row: [...tied, 'x'].join('; '), column: '' });
    expect(stable(game, 'nash', 'row')).toBe('2 4');
    const reversed = options({ row: 'x', column: 'y' }, { row: [...tied, 'not x'].join('; '), column: '' });
    expect(stable(reversed, 'nash', 'row')).toBe('1 3');
  });

  it('weighs one early priority more than all sixty-nine after it', () => {
    const rest = Array.from({ length: 69 }, () => 'not x');
    const game = options({ row: 'x', column: 'y' }, { row: ['x', ...rest].join('; '), column: '' });
    expect(stable(game, 'nash', 'row')).toBe('2 4');
  });

  it('knows that an irreversible option cannot be taken back, however much one would like to', () => {
    const free = options({ row: 'x', column: 'y' }, { row: 'not x', column: '' });
    const bound = options({ row: 'x↑', column: 'y' }, { row: 'not x', column: '' });
    expect(stable(free, 'nash', 'row')).toBe('1 3');
    expect(stable(bound, 'nash', 'row')).toBe('1 2 3 4');
  });
});
