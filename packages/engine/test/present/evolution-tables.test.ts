import { evolve, pathTable, reachabilityTable, reachable, speakerFor } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, options, question } from '../games.ts';

const game = options({ one: 'x', two: 'y z' }, { one: 'not x', two: 'y; z if x' });
const speaker = speakerFor(game, 'en');

describe('the table of a path ›', () => {
  it('says who moves, what changes, where that leads, and whether it is a gain for the mover', () => {
    const { paths } = answered(evolve(game.game, 0, 3, false, 1, question()));
    expect(pathTable(paths[0]!, speaker, 1).rows).toEqual([
      ['1', 'one', '+ x', '[x] (2)', 'a loss'],
      ['2', 'two', '+ y', '[x, y] (4)', 'a gain'],
    ]);
  });
});

describe('the table of what can be reached ›', () => {
  const found = answered(reachable(game.game, 0, false, question()));

  it('has a row for each number of moves, with how many states and who moves last', () => {
    expect(reachabilityTable(found, false, speaker, 9).rows.slice(0, 2)).toEqual([
      ['0', '1', '1'],
      ['1', '4', '2 (one), 3 (two), 5 (two), 7 (two)'],
    ]);
  });

  it('counts the states that it does not list', () => {
    expect(reachabilityTable(found, false, speaker, 3).rows[1]![2]).toBe('2 (one), 3 (two), 5 (two), … +1');
  });
});
