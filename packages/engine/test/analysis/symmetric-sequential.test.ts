import { describe, expect, it } from 'vitest';
import { evidence, graph, isStable } from '../games.ts';

describe('symmetric sequential ›', () => {
  it('is stable when each improvement meets a credible sanction without a way out', () => {
    const game = graph('s → p: row\n p → q: column\n q → e: row', {
      row: 'p > s > e > q',
      column: 'q > p > s > e',
    });
    expect(evidence(game, 'sseq', 's', 'row')).toBe('p: column q');
  });

  it('is not stable when one more move of its own makes up for the credible sanction', () => {
    const game = graph('s → p: row\n p → q: column\n q → e: row', {
      row: 'p > e > s > q',
      column: 'q > p > s > e',
    });
    expect(evidence(game, 'sseq', 's', 'row')).toBe('p!');
  });

  it('asks one sanction to be both credible and final: less often stable than SEQ and SMR together', () => {
    const game = graph('s → p: row\n p → q: column\n q → e: row\n p → t: column', {
      row: 'p > e > s > q = t',
      column: 'q > p > t > s > e',
    });
    expect(isStable(game, 'seq', 's', 'row')).toBe(true);
    expect(isStable(game, 'smr', 's', 'row')).toBe(true);
    expect(isStable(game, 'sseq', 's', 'row')).toBe(false);
  });

  it('looks for the final sanction beyond the first credible one', () => {
    const game = graph('s → p: row\n p → q: a\n q → e: row\n q → t: b', {
      row: 'p > e > s > q > t',
      a: 'q > p > s = t = e',
      b: 't > q > s = p = e',
    });
    expect(evidence(game, 'sseq', 's', 'row')).toBe('p: a q, b t');
    expect(isStable(game, 'sseq', 's', 'row', 'single')).toBe(false);
  });
});
