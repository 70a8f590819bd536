import { describe, expect, it } from 'vitest';
import { graph } from '../games.ts';
import { argued, explained, told } from './told.ts';

const conflict = (row: string) => graph('s → p: row\n p → q: column\n t', { row, column: 'q > p > s > t' });
const mild = conflict('p > s > q >> t');
const grave = conflict('p > s >> q > t');

describe('the argument of strength ›', () => {
  it('says that what would follow is strongly worse', () => {
    expect(argued(grave, 's', 'row', { concepts: ['seq-strong'] })).toEqual([
      'Row could gain by one move, but that gain can be answered by something strongly worse (Strong SEQ).',
      '  It would gain by moving to “P” (2): its rank would go from 2 to 1 (of 4; 1 is best).',
      '    But then, gaining by it, column could move to “Q” (3).',
      '      Column would gain by moving to “Q” (3): its rank would go from 2 to 1 (of 4; 1 is best).',
      '    That would be strongly worse for row than “S” (1): its rank would go from 2 to 3 (of 4; 1 is best).',
    ]);
  });

  it('says that nothing that could follow is strongly worse', () => {
    expect(argued(mild, 's', 'row', { concepts: ['gmr-strong'] })).toEqual([
      'If only something strongly worse counts as a deterrent, row would leave “S” (1) for “P” (2): its rank would go from 2 to 1 (of 4; 1 is best) (Strong GMR).',
      '  The others could reach one state from there, and it is not strongly worse for row than “S” (1).',
    ]);
  });

  it('tells the way out to something that is worse, but not strongly', () => {
    const game = graph('s → p: row\n p → q: column\n q → u: row', {
      row: 'p > s > u >> q',
      column: 'p > q > s > u',
    });
    expect(argued(game, 's', 'row', { concepts: ['smr-strong'] })).toEqual([
      'If only something strongly worse counts as a deterrent, row would leave “S” (1) for “P” (2): its rank would go from 2 to 1 (of 4; 1 is best) (Strong SMR).',
      '  The others could bring about one state from there that is strongly worse, but row would have a way out.',
      '    From “Q” (3), row could move on to “U” (4): compared with “S” (1), its rank would go from 2 to 3 (of 4; 1 is best).',
    ]);
  });
});

describe('the argument of weakness ›', () => {
  it('shows what deters, and that it is not strongly worse', () => {
    const lines = argued(mild, 's', 'row', { concepts: ['seq-weak'] });
    expect(lines[0]).toBe(
      'Row stays, but only weakly (Weak SEQ): each gain can be answered, and not each by something strongly worse.',
    );
    expect(lines.filter((line) => /^ {2}\S/.test(line))).toEqual([
      '  Row could gain by one move, but that gain can be answered (SEQ).',
      '  If only something strongly worse counts as a deterrent, row would leave “S” (1) for “P” (2): its rank would go from 2 to 1 (of 4; 1 is best) (Strong SEQ).',
    ]);
  });

  it('tells staying for strong reasons from leaving', () => {
    expect(argued(grave, 's', 'row', { concepts: ['gmr-weak'] })[0]).toBe(
      'Row stays, and not only weakly (Weak GMR): each gain can be answered by something strongly worse.',
    );
    expect(argued(grave, 's', 'column', { concepts: ['gmr-weak'] })).toEqual([
      'Column stays, and not only weakly (Weak GMR): with nothing to gain, it is held strongly.',
      '  Column can make no move here, so it stays (Strong GMR).',
    ]);
    expect(argued(conflict('p > q > s >> t'), 's', 'row', { concepts: ['gmr-weak'] })[0]).toBe(
      'Row would leave “S” (1) for “P” (2): its rank would go from 3 to 1 (of 4; 1 is best) (GMR).',
    );
  });

  it('names nobody as leaving who would stay', () => {
    const headline = (game: typeof mild): string[] =>
      told(game, ...explained(game, 's', { concepts: ['gmr-weak'] }).headline);
    expect(headline(grave)).toEqual([
      '“S” (1) is not an equilibrium under Weak GMR, and nobody would leave it: for row and column it is stable strongly.',
    ]);
    expect(headline(conflict('p > q > s >> t'))).toEqual([
      '“S” (1) is not an equilibrium under Weak GMR: row would leave it.',
    ]);
  });
});
