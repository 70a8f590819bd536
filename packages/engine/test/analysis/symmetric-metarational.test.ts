import { conceptOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { at, callAll, equilibria, evidence, graph, isStable, options, question, seat } from '../games.ts';

describe('symmetric metarational ›', () => {
  it('is stable when an answer leaves no way out', () => {
    const game = graph('s → p: row\n p → q: column\n q → r: row', {
      row: 'p > s > r > q',
      column: 'p > s > r > q',
    });
    expect(evidence(game, 'smr', 's', 'row')).toBe('p: column q');
  });

  it('is not stable when one more move of its own makes up for every answer', () => {
    const game = graph('s → p: row\n p → q: column\n q → r: row', {
      row: 'p > r > s > q',
      column: 'p > s > r > q',
    });
    expect(evidence(game, 'smr', 's', 'row')).toBe('p!');
    expect(isStable(game, 'gmr', 's', 'row')).toBe(true);
  });

  it('passes over an answer that can be escaped for one that cannot', () => {
    const game = graph('s → p: row\n p → q: column\n q → r: row\n p → t: column', {
      row: 'p > r > s > q > t',
      column: 's = p = q = r = t',
    });
    expect(evidence(game, 'smr', 's', 'row')).toBe('p: column t');
  });

  it('does not take a way out to a state just as good as the start', () => {
    const game = graph('s → p: row\n p → q: column\n q → r: row', {
      row: 'p > s = r > q',
      column: 's = p = q = r',
    });
    expect(isStable(game, 'smr', 's', 'row')).toBe(true);
  });

  it('is not deterred by being brought back to the start, from where it can gain again', () => {
    const game = graph('s → p: row\n p → s: column', { row: 'p > s', column: 'p > s' });
    expect(isStable(game, 'smr', 's', 'row')).toBe(false);
  });

  it('gives one move to escape, not two', () => {
    const game = graph('s → p: row\n p → q: column\n q → r → e: row', {
      row: 'p > e > s > r > q',
      column: 's = p = q = r = e',
    });
    expect(isStable(game, 'smr', 's', 'row')).toBe(true);
  });

  it('shows every state that it could still move to', () => {
    const game = graph('s → p: row\n p → q: column\n q → r: row\n q → t: row', {
      row: 'p > s > r > t > q',
      column: 's = p = q = r = t',
    });
    const found = conceptOf('smr').evidence(game.game, seat(game, 'row'), at(game, 's'), question());
    if (!('improvements' in found)) throw new Error('stable');
    const [improvement] = found.improvements;
    if (improvement?.sanction.kind !== 'sequence') throw new Error('a sequence');
    expect(callAll(game, improvement.sanction.counters ?? [])).toBe('r t');
  });

  it('has no equilibrium in matching pennies, and neither has its sequential sister', () => {
    // 1 tails-tails, 2 heads-tails, 3 tails-heads, 4 heads-heads.
    const pennies = options({ one: 'heads', two: 'face' }, { one: '4 > 1 > 2 > 3', two: '3 > 2 > 1 > 4' });
    expect(equilibria(pennies, 'smr')).toBe('');
    expect(equilibria(pennies, 'sseq')).toBe('');
    expect(equilibria(pennies, 'gmr')).not.toBe('');
  });

  it('holds where an irreversible option closes the way out', () => {
    const preferences = { row: '2 > 3 > 1 > 4', column: '' };
    const free = options({ row: 'x', column: 'y' }, preferences);
    const bound = options({ row: 'x↑', column: 'y' }, preferences);
    expect(evidence(free, 'smr', '1', 'row')).toBe('2!');
    expect(evidence(bound, 'smr', '1', 'row')).toBe('2: column 4');
  });
});
