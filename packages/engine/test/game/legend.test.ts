import { describe, expect, it } from 'vitest';
import { at, graph, options } from '../games.ts';

const leveled = options(
  { row: 'x(none some all)', column: 'y' },
  { row: '', column: '' },
  'named-states:\n  calm: {state: 1, name: Calm}\n  war: {state: [x=all, y], name: War}',
);

describe('the legend ›', () => {
  it('gives back the level of every option, and the state’s value with the first option least significant', () => {
    expect(Array.from({ length: 6 }, (_, s) => leveled.legend.levels(s))).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(leveled.legend.decimal(5)).toBe(5);
    expect(leveled.legend.key(5)).toBeNull();
  });

  it('keeps the decimal value of a state apart from its number where some are infeasible', () => {
    const game = options(
      { row: 'x', column: 'y' },
      { row: '', column: '' },
      'feasibility: [at-least-one: [x, y]]',
    );
    expect([0, 1, 2].map((s) => game.legend.decimal(s))).toEqual([1, 2, 3]);
  });

  it('knows which states have a name', () => {
    expect(Array.from({ length: 6 }, (_, s) => leveled.legend.named(s))).toEqual([0, -1, -1, -1, -1, 1]);
  });

  it('says of a coalesced state only what its members share', () => {
    const game = options(
      { row: 'x', column: 'y z' },
      { row: '', column: '' },
      'coalesce: [{as: over, when: y and z}]',
    );
    const over = at(game, 'over');
    expect(over).toBe(6);
    expect(game.legend.levels(over)).toEqual([null, 1, 1]);
    expect(game.legend.decimal(over)).toBeNull();
    expect(game.legend.decimal(5)).toBe(5);
  });

  it('of a graph knows keys and nothing of options', () => {
    const game = graph('a → b: row', { row: 'a > b' });
    expect([game.legend.key(1), game.legend.levels(1), game.legend.decimal(1)]).toEqual(['b', [], null]);
  });
});
