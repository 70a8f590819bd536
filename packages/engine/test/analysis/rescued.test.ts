import { conceptOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, at, equilibria, evidence, isStable, options, question, seat, stable } from '../games.ts';

const chicken = options({ row: 'go', column: 'rush' }, { row: '2 > 1 > 3 > 4', column: '3 > 1 > 2 > 4' });

/** At 1 row’s gain (2) goes unanswered and column’s (3) does not; both together end in 4, which row likes less. */
const lopsided = options({ row: 'x', column: 'y' }, { row: '2 > 1 > 4 > 3', column: '3 > 1 > 2 > 4' });

describe('rescued by simultaneity ›', () => {
  it('is stable where the base concept is', () => {
    expect(equilibria(chicken, 'seq')).toBe('2 3');
    expect(isStable(chicken, 'seq-sim', '2', 'row')).toBe(true);
    expect(stable(lopsided, 'seq', 'column')).toContain('1');
    expect(evidence(lopsided, 'seq-sim', '1', 'column')).toBe('3: row 4');
  });

  it('is stable where unanswered improvements of two collide', () => {
    expect(evidence(chicken, 'seq-sim', '1', 'row')).toBe('2: column 3 | 4');
    expect(equilibria(chicken, 'seq-sim')).toBe('1 2 3');
  });

  it('lets no improvement collide that is itself answered: there it differs from simultaneity alone', () => {
    expect(isStable(lopsided, 'sim', '1', 'row')).toBe(true);
    expect(isStable(lopsided, 'seq', '1', 'row')).toBe(false);
    expect(evidence(lopsided, 'seq-sim', '1', 'row')).toBe('2!');
  });

  it('is not stable where the collision leaves the decision maker better off', () => {
    const game = options({ row: 'x', column: 'y' }, { row: '2 > 4 > 1 > 3', column: '3 > 4 > 1 > 2' });
    expect(isStable(game, 'seq-sim', '1', 'row')).toBe(false);
  });

  it('needs every unanswered improvement to collide', () => {
    const game = options(
      { row: 'r1 r2', column: 'c' },
      { row: '2 > 3 > 5 > 1 > 6 > 4', column: '4 > 1 > 2 > 3 > 5 > 6' },
      'feasibility: [never: r1 and r2]',
    );
    expect(evidence(game, 'seq-sim', '1', 'row')).toBe('2!');
  });

  it('rescues symmetric metarationality too', () => {
    // Column can spoil row’s gain (2 → 4), but from 4 row would go on to 3.
    const game = options({ row: 'x', column: 'y' }, { row: '2 > 3 > 1 > 4', column: '3 > 2 > 1 > 4' });
    expect(isStable(game, 'gmr', '1', 'row')).toBe(true);
    expect(isStable(game, 'smr', '1', 'row')).toBe(false);
    expect(evidence(game, 'smr-sim', '1', 'row')).toBe('2: column 3 | 4');
  });

  it('names the improvements of the others that are answered and so cannot collide', () => {
    const found = answered(
      conceptOf('seq-sim').evidence(lopsided.game, seat(lopsided, 'row'), at(lopsided, '1'), question()),
    );
    if (found.stable || !('answered' in found)) throw new Error('unstable');
    expect(found.answered?.map(({ by, to, sanction }) => [by, to + 1, sanction.path])).toEqual([
      [1, 3, [{ by: 0, to: 3 }]],
    ]);
  });
});
