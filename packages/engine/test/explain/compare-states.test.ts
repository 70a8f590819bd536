import { speakerFor } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { compareStates } from '../../src/explain/compare-states.ts';
import { at, compiled, graph, options } from '../games.ts';

const compared = (game: ReturnType<typeof options>, from: string, to: string): string =>
  speakerFor(game, 'en').noun(compareStates(game, 0, at(game, from), at(game, to)).clause);

describe('why one state is preferred to another ›', () => {
  const game = options({ row: 'x', column: 'y z' }, { row: 'x or y; z; x', column: '' });

  it('is the first priority on which they differ', () => {
    expect(compared(game, '1', '2')).toBe('it would bring “‘x’ or ‘y’” (its priority 1)');
    expect(compared(game, '3', '2')).toBe('it would bring “x” (its priority 3)');
    expect(compared(game, '3', '6')).toBe('it would bring “z” (its priority 2)');
  });

  it('is what would be given up, when the other is preferred', () => {
    expect(compared(game, '6', '3')).toBe('it would give up “z” (its priority 2)');
    expect(compared(game, '2', '5')).toBe('it would give up “‘x’ or ‘y’” (its priority 1)');
  });

  it('is nothing when both are liked equally, or are the same', () => {
    const flat = options({ row: 'x', column: 'y' }, { row: 'x', column: '' });
    expect(compared(flat, '1', '3')).toBe('it likes both equally');
    expect(compared(flat, '1', '1')).toBe('it is the same state');
  });

  it('is found among seventy priorities', () => {
    const long = options(
      { row: 'x', column: 'y' },
      { row: [...Array.from({ length: 69 }, () => 'y'), 'x'].join('; '), column: '' },
    );
    expect(compared(long, '3', '4')).toBe('it would bring “x” (its priority 70)');
  });

  it('is one of a group whose order does not matter, by the number of the group', () => {
    const group = compiled(`
modus: 1
title: t
decision-makers: {row: {options: {x: {}, y: {}}}}
preferences: {row: {priorities: [x or not x, {either-order: [x and y, x or y]}]}}
`);
    expect(compared(group, '1', '2')).toBe('it would bring “‘x’ or ‘y’” (its priority 2)');
    expect(compared(group, '2', '4')).toBe('it would bring “‘x’ and ‘y’” (its priority 2)');
  });

  it('is the sum of the weights, in exact decimals', () => {
    const weighed = compiled(`
modus: 1
title: t
decision-makers: {row: {options: {x: {levels: [none, some, all]}, y: {}}}}
preferences: {row: {weights: {x: 0.1, y: -2.5}}}
`);
    expect(compared(weighed, '1', '3')).toBe('its weight would go from 0 to 0.2');
    expect(compared(weighed, '1', '6')).toBe('its weight would go from 0 to -2.3');
  });

  it('is the place in a ranking, the best being 1 and ties sharing a place', () => {
    expect(compared(graph('a → b → c → d: row', { row: 'c > a = b > d' }), 'd', 'b')).toBe(
      'its rank would go from 3 to 2 (of 3; 1 is best)',
    );
  });
});
