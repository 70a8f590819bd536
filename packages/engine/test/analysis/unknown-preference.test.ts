import { conceptOf, conceptsFor, unknownConceptIds } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { evidence, graph, isStable, options } from '../games.ts';

const four = ['a', 'b', 'c', 'd'] as const;

/** In which of the four extensions of GMR s is stable for row, who may go to t, whence column may go to v. */
const extensions = (ranking: string): string => {
  const game = graph('s → t: row\nt → v: column', { row: ranking, column: 'v > t > s' });
  return four.filter((x) => isStable(game, `gmr:${x}`, 's', 'row')).join('');
};

describe('unknown preference', () => {
  it('tempts in a and c, and deters in c and d', () => {
    expect(extensions('t > s ? v')).toBe('cd');
    expect(extensions('v > s ? t')).toBe('bd');
    expect(extensions('s ? t ? v')).toBe('bcd');
    expect(extensions('s > v ? t')).toBe('abcd');
    expect(extensions('t > s > v')).toBe('abcd');
    expect(extensions('v > t > s')).toBe('');
  });

  it('does not deter by leading back to where the answer began', () => {
    const game = graph('s → t: row\nt → v: column\nv → t: third', {
      row: 'v > s ? t',
      column: 'v > t > s',
      third: 't > v > s',
    });
    for (const id of ['gmr:c', 'smr:c', 'seq:c'] as const) expect(isStable(game, id, 's', 'row')).toBe(false);
  });

  it('makes replies credible that might be gains, also several in a row', () => {
    const game = graph('s → t: row\nt → u: column\nu → v: third', {
      row: 't > u > s > v',
      column: 't ? u ? s ? v',
      third: 's > v ? u ? t',
    });
    for (const x of four) expect(evidence(game, `seq:${x}`, 's', 'row')).toBe('t: column u, third v');
    const known = graph('s → t: row\nt → u: column\nu → v: third', {
      row: 't > u > s > v',
      column: 't > u > s > v',
      third: 's > v ? u ? t',
    });
    for (const x of four) expect(evidence(known, `seq:${x}`, 's', 'row')).toBe('t!');
  });

  it('lets the decision maker answer in turn under SMR, by what does not deter it', () => {
    const game = graph('s → t: row\nt → v: column\nv → w: row', {
      row: 't > s > v ? w',
      column: 'v > t > s > w',
    });
    expect(four.filter((x) => isStable(game, `smr:${x}`, 's', 'row'))).toEqual(['c', 'd']);
    expect(four.filter((x) => isStable(game, `gmr:${x}`, 's', 'row'))).toEqual([...four]);
  });

  it('is asked for where there is some, and of at most 2,048 states', () => {
    const known = graph('s → t: row', { row: 't > s' });
    const unknown = graph('s → t: row', { row: 't ? s' });
    expect(conceptsFor(unknown.game)).toEqual(unknownConceptIds);
    expect(conceptsFor(known.game)).not.toContain('nash:a');
    expect(conceptOf('nash:a').refuse(known.game)).toBeNull();
    const letters = 'abcdefghijkl'.split('').join(' ');
    const large = options({ row: letters, column: '' }, { row: '', column: '' });
    expect(conceptOf('gmr:b').refuse(large.game)).toMatchObject({
      refusal: 'relations-too-large',
      values: { limit: 2048 },
    });
  });
});
