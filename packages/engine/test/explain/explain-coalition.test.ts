import { type Compiled, explainCoalition } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, at, graph, seat } from '../games.ts';
import { told as tell } from './told.ts';

type Ids = Parameters<typeof explainCoalition>[3];

function told(game: Compiled, state: string, members: string, ids: Ids, most = 3): string[] {
  const H = members
    .split(' ')
    .map((by) => seat(game, by))
    .sort((a, b) => a - b);
  const found = answered(explainCoalition(game, H, at(game, state), ids, most));
  return tell(game, ...found.headline, ...found.arguments);
}

/** Row and column could go from s to t together; third could answer with u, from where column could go on to v. */
const joint = graph('s → p: row\n p → t: column\n t → u: third\n u → v: column', {
  row: 't = v > s > p > u',
  column: 't = v > s > p > u',
  third: 'v > u > t > s > p',
});

describe('the argument for a coalition ›', () => {
  it('tells its moves, that each member gains, and an answer with whom it would hold back', () => {
    expect(told(joint, 's', 'row column', ['c-gmr'])).toEqual([
      'Row and column together would stay at “S” (1) (C-GMR).',
      'Together they could go to “T” (3), and each of them would gain.',
      '  Move 1, by row: “P” (2).',
      '  Move 2, by column: “T” (3).',
      '  For row, its rank would go from 2 to 1 (of 4; 1 is best).',
      '  For column, its rank would go from 2 to 1 (of 4; 1 is best).',
      '  The others could answer (C-GMR): third to “U” (4). That would leave row and column no better off than at “S” (1).',
      '    For row, its rank would go from 2 to 4 (of 4; 1 is best).',
      '    For column, its rank would go from 2 to 4 (of 4; 1 is best).',
    ]);
  });

  it('tells where the coalition would mend what an answer does', () => {
    const lines = told(joint, 's', 'row column', ['c-smr']);
    expect(lines[0]).toBe('Row and column together would leave “S” (1) (C-SMR).');
    expect(lines).toContain(
      '  Under C-SMR the others could answer with “U” (4), but the coalition could go on from there to “V” (5), and each member would still be better off than at “S” (1).',
    );
  });

  it('tells why an answer is credible, and that nobody’s is considered', () => {
    const lines = told(joint, 's', 'row column', ['c-nash', 'c-seq']);
    expect(lines.slice(0, 2)).toEqual([
      'Row and column together would stay at “S” (1) (C-SEQ).',
      'Row and column together would leave “S” (1) (C-Nash).',
    ]);
    expect(lines).toContain('  Under C-Nash nobody’s answer is considered.');
    expect(lines).toContain(
      '    Third would gain by moving to “U” (4): its rank would go from 3 to 2 (of 5; 1 is best).',
    );
  });

  it('says that nobody is left to answer everyone', () => {
    expect(told(joint, 's', 'row column third', ['c-gmr', 'c-seq'])).toContain(
      '  Nobody is left to answer (C-GMR and C-SEQ).',
    );
  });

  it('says why there is nothing to gain, and that there is nowhere to go', () => {
    expect(told(joint, 'p', 'row third', ['c-nash'])).toEqual([
      'Row and third together would stay at “P” (2) (C-Nash).',
      'The coalition cannot move from here.',
    ]);
    expect(told(joint, 't', 'column third', ['c-nash'], 1)).toEqual([
      'Column and third together would stay at “T” (3) (C-Nash).',
      'The coalition could go to 2 other states; in none of them would every member be better off.',
      '  Not at “U” (4): for column, its rank would go from 1 to 4 (of 4; 1 is best).',
      '  Nor in one further state.',
    ]);
  });
});
