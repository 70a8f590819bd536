import { conceptOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { equilibria, evidence, graph, isStable, options } from '../games.ts';

/** 1 nothing; 2 r1, 3 r2: row’s improvements at 1; 4 c: column’s; 5 r1 + c, 6 r2 + c: the joint states. */
const twoGains = (row: string) =>
  options(
    { row: 'r1 r2', column: 'c' },
    { row, column: '4 > 1 > 2 > 3 > 5 > 6' },
    'feasibility: [never: r1 and r2]',
  );

describe('simultaneous ›', () => {
  it('is stable when every improvement may collide with another’s', () => {
    expect(evidence(twoGains('2 > 3 > 1 > 5 > 6 > 4'), 'sim', '1', 'row')).toBe(
      '2: column 4 | 5; 3: column 4 | 6',
    );
  });

  it('is not stable when only the second improvement would collide', () => {
    expect(evidence(twoGains('2 > 3 > 5 > 1 > 6 > 4'), 'sim', '1', 'row')).toBe('2!');
  });

  it('is not stable when only the first improvement would collide', () => {
    expect(evidence(twoGains('2 > 3 > 6 > 1 > 5 > 4'), 'sim', '1', 'row')).toBe('3!');
  });

  it('is stable when the collision needs the other’s second improvement', () => {
    // 1 nothing; 2 r; 3 c1; 4 r + c1; 5 c2; 6 r + c2.
    const game = options(
      { row: 'r', column: 'c1 c2' },
      { row: '2 > 4 > 1 > 6 > 3 > 5', column: '3 > 5 > 1 > 2 > 4 > 6' },
      'feasibility: [never: c1 and c2]',
    );
    expect(evidence(game, 'sim', '1', 'row')).toBe('2: column 5 | 6');
  });

  it('counts no move of another that is not that one’s own improvement', () => {
    const game = options({ row: 'r', column: 'c' }, { row: '2 > 1 > 4 > 3', column: '1 > 3 > 2 > 4' });
    expect(isStable(game, 'sim', '1', 'row')).toBe(false);
  });

  it('counts no infeasible joint state', () => {
    const preferences = { row: 'not (r and c); r', column: 'c' };
    expect(isStable(options({ row: 'r', column: 'c' }, preferences), 'sim', '1', 'row')).toBe(true);
    const walled = options({ row: 'r', column: 'c' }, preferences, 'feasibility: [never: r and c]');
    expect(evidence(walled, 'sim', '1', 'row')).toBe('2!');
  });

  it('is deterred by a joint state just as good as the start', () => {
    const game = options({ row: 'r', column: 'c' }, { row: '2 > 1 = 4 > 3', column: '3 > 1 > 2 > 4' });
    expect(isStable(game, 'sim', '1', 'row')).toBe(true);
  });

  it('finds a collision that needs two others, neither of whom is enough alone', () => {
    const game = options({ row: 'r', a: 'x', b: 'y' }, { row: 'not (r and x and y); r', a: 'x', b: 'y' });
    expect(evidence(game, 'sim', '1', 'row')).toBe('2: a 3, b 5 | 8');
  });

  it('adds up levels, not only yes and no', () => {
    // Row would go to full speed; if column does too, they crash.
    const game = options(
      { row: 'r(stop slow fast)', column: 'c(stop slow fast)' },
      { row: 'not (r = fast and c = fast); r = fast', column: 'c = fast' },
    );
    expect(evidence(game, 'sim', '2', 'row')).toBe('3: column 8 | 9');
  });

  it('finds both swerving stable in Chicken', () => {
    const chicken = options({ row: 'go', column: 'rush' }, { row: '2 > 1 > 3 > 4', column: '3 > 1 > 2 > 4' });
    expect(equilibria(chicken, 'sim')).toBe('1 2 3');
  });

  it('cannot be asked without options, or where states are coalesced', () => {
    const bare = graph('a → b: row', { row: 'b > a', column: 'a > b' });
    expect(conceptOf('sim').refuse(bare.game)?.refusal).toBe('joint-needs-options');
    const merged = options(
      { row: 'x', column: 'y' },
      { row: 'not y', column: 'y' },
      'coalesce: [{as: over, when: y}]',
    );
    expect(conceptOf('sim').refuse(merged.game)?.refusal).toBe('joint-needs-options');
  });
});
