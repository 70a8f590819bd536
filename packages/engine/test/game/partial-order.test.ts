import { describe, expect, it } from 'vitest';
import { comparePartially } from '../../src/game/partial-order.ts';
import { at, compiled, graph, options } from '../games.ts';

/** How each pair of states compares: `a>b`, `a=b`, `a?b`, in order. */
function comparisons(order: Parameters<typeof comparePartially>[0] | null, m: number): string {
  if (!order) return 'ranked';
  const sign = { better: '>', worse: '<', equal: '=', unknown: '?' };
  return Array.from({ length: m }, (_, s) =>
    Array.from(
      { length: m - s - 1 },
      (__, k) => `${s + 1}${sign[comparePartially(order, s, s + k + 1)]}${s + k + 2}`,
    ),
  )
    .flat()
    .join(' ');
}

const priorities = (written: string): string => {
  const { game } = compiled(`
modus: 1
title: two
decision-makers: {row: {options: {x: {}}}, column: {options: {y: {}}}}
preferences:
  row: {priorities: ${written}}
  column: {priorities: []}
`);
  return comparisons(game.partial[0]!, game.m);
};

describe('a partial order', () => {
  it('of parts of a ranking compares states of one part only', () => {
    const { game } = graph('a → b → c → d: row', { row: 'c > a ? b = d' });
    expect(game.ranks[0]).toBeNull();
    expect(comparisons(game.partial[0]!, 4)).toBe('1?2 1<3 1?4 2?3 2=4 3?4');
  });

  it('of statements in either order knows what both orders say', () => {
    // 1 NN, 2 YN, 3 NY, 4 YY
    expect(priorities('[{either-order: [x, y]}]')).toBe('1<2 1<3 1<4 2?3 2<4 3<4');
    expect(priorities('[x, {either-order: [y, not x]}]')).toBe('ranked');
    expect(priorities('[{either-order: [x, not x]}, y]')).toBe('1?2 1<3 1?4 2?3 2<4 3?4');
    expect(priorities('[y, {either-order: [x, not x]}]')).toBe('1?2 1<3 1<4 2<3 2<4 3?4');
  });

  it('goes on to what matters less only where nothing before differs', () => {
    expect(priorities('[{either-order: [x, y]}, {either-order: [not x, not y]}]')).toBe(
      '1<2 1<3 1<4 2?3 2<4 3<4',
    );
  });

  it('counts any number of statements in one group', () => {
    const many = Array.from({ length: 40 }, () => 'true').join(', ');
    expect(priorities(`[{either-order: [${many}, x, not x]}]`)).toBe('1?2 1=3 1?4 2?3 2=4 3?4');
    expect(priorities(`[{either-order: [${many}, x]}]`)).toBe('ranked');
  });

  it('leaves a known preference as it was', () => {
    const game = options({ row: 'x', column: 'y' }, { row: 'x', column: 'y' });
    expect(game.game.partial).toEqual([null, null]);
    expect(at(game, '1')).toBe(0);
  });
});
