import { describe, expect, it } from 'vitest';
import { equilibria, evidence, graph, isStable, options, stable } from '../games.ts';

describe('sequential ›', () => {
  it('is stable when each improvement meets a credible sanction', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s > q', column: 'q > p > s' });
    expect(evidence(game, 'seq', 's', 'row')).toBe('p: column q');
  });

  it('is not stable when the only sanction hurts the sanctioner', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s > q', column: 'p > q > s' });
    expect(evidence(game, 'seq', 's', 'row')).toBe('p!');
  });

  it('is not stable when the sanctioner would neither gain nor lose', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s > q', column: 'p = q > s' });
    expect(isStable(game, 'seq', 's', 'row')).toBe(false);
  });

  it('asks of each step that its mover gain over the state just before it, not over the start', () => {
    const rankings = { row: 'p > q > s > t', a: 's > q > p > t' };
    const line = 's → p: row\n p → q: a\n q → t: b';
    expect(evidence(graph(line, { ...rankings, b: 's > p > t > q' }), 'seq', 's', 'row')).toBe('p: a q, b t');
    expect(isStable(graph(line, { ...rankings, b: 'q > t > p > s' }), 'seq', 's', 'row')).toBe(false);
  });

  it('counts a credible sanction in which one opponent moves twice with another’s move between', () => {
    const relay = graph('s → p: row\n p → q: a\n q → r: b\n r → t: a', {
      row: 'p > q > r > s > t',
      a: 't > r > q > p > s',
      b: 'r > q > p > t > s',
    });
    expect(evidence(relay, 'seq', 's', 'row')).toBe('p: a q, b r, a t');
    expect(isStable(relay, 'seq', 's', 'row', 'single')).toBe(false);
  });

  it('lets no decision maker improve twice in a row', () => {
    const game = graph('s → p: row\n p → q → t: a', {
      row: 'p > q > s > t',
      a: 't > q > p > s',
      b: 's = p = q = t',
    });
    expect(isStable(game, 'seq', 's', 'row')).toBe(false);
  });

  it('is deterred by being brought back exactly to the start', () => {
    const game = graph('s → p: row\n p → s: column', { row: 'p > s', column: 's > p' });
    expect(evidence(game, 'seq', 's', 'row')).toBe('p: column s');
  });

  it('may differ from symmetric metarationality in both directions', () => {
    const moves = 's → p: row\n p → q: column\n q → e: row';
    const escaped = graph(moves, { row: 'p > e > s > q', column: 'q > p > s > e' });
    expect([isStable(escaped, 'seq', 's', 'row'), isStable(escaped, 'smr', 's', 'row')]).toEqual([
      true,
      false,
    ]);
    const costly = graph(moves, { row: 'p > s > e > q', column: 'p > q > s > e' });
    expect([isStable(costly, 'seq', 's', 'row'), isStable(costly, 'smr', 's', 'row')]).toEqual([false, true]);
  });

  it('has no equilibrium in the printed graph with three decision makers', () => {
    const game = graph(
      `s1 → s2: one
       s1 → s3: one
       s2 → s3: one
       s3 → s1: one
       s3 → s2: one
       s3 → s4: one
       s4 → s3: one
       s3 → s1: two
       s1 → s2: three
       s2 → s1: three
       s2 → s3: three
       s4 → s1: three`,
      { one: 's1 = s4 > s3 > s2', two: 's1 = s2 = s3 = s4', three: 's2 > s3 > s1 > s4' },
    );
    expect(equilibria(game, 'seq')).toBe('');
  });

  it('agrees with the printed results on Syria and Iraq', () => {
    const game = options(
      { syria: 'release escalate', iraq: 'attack' },
      { syria: '1 > 3 > 6 > 2 > 4 > 5', iraq: '2 > 4 > 6 > 1 > 5 > 3' },
      'feasibility: [never: "YY-"]',
    );
    expect(stable(game, 'seq', 'syria')).toBe('1 3 6');
    expect(stable(game, 'seq', 'iraq')).toBe('2 4 5 6');
    expect(equilibria(game, 'gmr')).toBe('1 6');
  });

  it('moves between levels at once, and only upward where the option is irreversible', () => {
    const preferences = { row: 'posture = none; posture = war', column: '' };
    const free = options({ row: 'posture(none alert war)', column: 'y' }, preferences);
    const bound = options({ row: 'posture(none alert war)↑', column: 'y' }, preferences);
    expect(stable(free, 'seq', 'row')).toBe('1 4');
    expect(stable(bound, 'seq', 'row')).toBe('1 3 4 6');
  });

  it('finds the nine states of Elmira, the company’s departure being one', () => {
    const elmira = options(
      { moe: 'modify↑', uniroyal: 'delay↓ accept abandon↑', government: 'insist' },
      {
        moe: '7 > 3 > 4 > 8 > 5 > 1 > 2 > 6 > 9',
        uniroyal: '1 > 4 > 8 > 5 > 9 > 3 > 7 > 2 > 6',
        government: '7 > 3 > 5 > 1 > 8 > 6 > 4 > 2 > 9',
      },
      'feasibility: [exactly-one: [delay, accept, abandon]]\ncoalesce: [{as: abandoned, when: abandon}]',
    );
    expect(elmira.game.m).toBe(9);
    expect(equilibria(elmira, 'nash')).toBe('5 8 abandoned');
    expect(equilibria(elmira, 'seq')).toBe('5 8 abandoned');
    expect(equilibria(elmira, 'gmr')).toBe('1 4 5 8 abandoned');
  });
});
