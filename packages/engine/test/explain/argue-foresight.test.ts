import { describe, expect, it } from 'vitest';
import { graph, options } from '../games.ts';
import { argued, explained, told } from './told.ts';

const line = graph('s → p: row\n p → q: column\n q → r: row', {
  row: 'r > s > p > q',
  column: 'r > q > p > s',
});
const asking = (concept: 'lm:1' | 'lm:2' | 'lm:3' | 'maximin:2' | 'maximin:3' | 'nm') => ({
  concepts: [concept],
});

describe('the argument of foresight ›', () => {
  it('tells where each move would end, and through whose moves', () => {
    expect(argued(line, 's', 'row', asking('lm:2'))).toEqual([
      'Row stays: its one possible move would not end with anything that it likes better (LM 2).',
      '  If row moved to “P” (2), column would then move to “Q” (3). So row expects to end at “Q” (3): its rank would go from 2 to 4 (of 4; 1 is best).',
    ]);
  });

  it('tells of a first loss that what follows makes up for', () => {
    expect(argued(line, 's', 'row', asking('lm:3'))).toEqual([
      'Row would leave “S” (1) by moving to “P” (2), expecting to end at “R” (4): its rank would go from 2 to 1 (of 4; 1 is best) (LM 3).',
      '  If row moved to “P” (2), column would then move to “Q” (3) and row would then move to “R” (4). So row expects to end at “R” (4): its rank would go from 2 to 1 (of 4; 1 is best).',
    ]);
  });

  it('says that there is no more to come at the last move, and that there is none to make', () => {
    expect(argued(line, 's', 'row', asking('lm:1'))).toEqual([
      'Row stays: its one possible move would not end with anything that it likes better (LM 1).',
      '  If row moved to “P” (2), that would be the end of it: its rank would go from 2 to 3 (of 4; 1 is best).',
    ]);
    expect(argued(line, 's', 'column', asking('lm:1'))).toEqual([
      'Column can make no move here, so it stays (LM 1).',
    ]);
  });

  it('reckons with the worst of the others', () => {
    const game = graph('s → p: row\n p → q: column\n q → r: row', {
      row: 'p > r > s > q',
      column: 'p > s > r > q',
    });
    expect(argued(game, 's', 'row', asking('maximin:2'))).toEqual([
      'Row stays: its one possible move does not make sure of anything that it likes better (Maximin 2).',
      '  If row moved to “P” (2), at worst the others could bring about “Q” (3). So row can be sure of “Q” (3) only: its rank would go from 3 to 4 (of 4; 1 is best).',
    ]);
    expect(argued(game, 's', 'row', asking('maximin:3'))[0]).toBe(
      'Row would leave “S” (1) by moving to “P” (2), sure of “R” (4) or better: its rank would go from 3 to 2 (of 4; 1 is best) (Maximin 3).',
    );
  });

  it('says from where on expectations repeat, and how far ahead it tells them', () => {
    expect(argued(line, 's', 'row', asking('nm')).slice(1, 3)).toEqual([
      '  From 3 moves of foresight on, what both expect no longer changes.',
      '  What is told here is expected looking 4 moves ahead.',
    ]);
  });

  it('counts the moves that it does not follow', () => {
    const game = options({ row: 'a b', column: 'c d' }, { row: 'a; b; c; d', column: 'c; d; a; b' });
    const found = argued(game, '4', 'row', { ...asking('lm:2'), most: 1 });
    expect(found.at(-1)).toBe('  2 further moves would end no better.');
  });

  it('breaks a long play off, and tells its end', () => {
    const names = [...'abcdefghijklm'];
    const path = names.slice(1).map((to, k) => `${names[k]} → ${to}: ${k % 2 === 0 ? 'row' : 'column'}`);
    const ranking = [...names].reverse().join(' > ');
    const long = graph(path.join('\n'), { row: ranking, column: ranking });
    const [, play] = argued(long, 'a', 'row', { concepts: ['lm:12'] });
    expect(play).toContain(
      'row would then move to “J” (10), and so it would go on. So row expects to end at “M” (13)',
    );
  });

  it('warns where states are liked equally', () => {
    const tied = options({ row: 'x', column: 'y' }, { row: '4 > 1 = 3 > 2', column: '4 > 1 = 2 > 3' });
    const warning =
      'Some states are liked equally: between equally good moves the first in the order of states is taken, and the answer may depend on that.';
    expect(told(tied, ...explained(tied, '4', asking('lm:2')).headline)).toContain(warning);
    expect(told(tied, ...explained(tied, '4', asking('maximin:2')).headline)).not.toContain(warning);
    expect(told(line, ...explained(line, 's', asking('lm:2')).headline)).not.toContain(warning);
  });
});
