import { describe, expect, it } from 'vitest';
import { equilibria, evidence, graph, isStable, options, stable } from '../games.ts';

/** Only after a, b and a have moved in turn is row worse off than at s. */
const relay = graph('s → p: row\n p → q: a\n q → r: b\n r → t: a', {
  row: 'p > q > r > s > t',
  a: 's > p > q > r > t',
  b: 's > p > q > r > t',
});

describe('general metarational ›', () => {
  it('is stable when each improvement can be answered, at whatever cost to those who answer', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s > q', column: 'p > s > q' });
    expect(evidence(game, 'gmr', 's', 'row')).toBe('p: column q');
    expect(isStable(game, 'seq', 's', 'row')).toBe(false);
  });

  it('is not stable when one of two improvements goes unanswered', () => {
    const game = graph('s → p: row\n s → best: row\n p → q: column', {
      row: 'best > p > s > q',
      column: 'p > s > q > best',
    });
    expect(evidence(game, 'gmr', 's', 'row')).toBe('best!');
  });

  it('counts a sanction that needs one opponent to move twice with another’s move between', () => {
    expect(evidence(relay, 'gmr', 's', 'row')).toBe('p: a q, b r, a t');
  });

  it('does not count it where the others answer with single countermoves', () => {
    expect(evidence(relay, 'gmr', 's', 'row', 'single')).toBe('p!');
  });

  it('counts a single countermove of any one of the others', () => {
    const game = graph('s → p: row\n p → q: a\n p → t: b', {
      row: 'p > q > s > t',
      a: 's = p = q = t',
      b: 's = p = q = t',
    });
    expect(evidence(game, 'gmr', 's', 'row', 'single')).toBe('p: b t');
  });

  it('lets no decision maker move twice in a row', () => {
    const game = graph('s → p: row\n p → q → t: a\n s → t: b', {
      row: 'p > q > s > t',
      a: 's = p = q = t',
      b: 's = p = q = t',
    });
    expect(isStable(game, 'gmr', 's', 'row')).toBe(false);
  });

  it('lets one go on from a state to which another could have brought it as well', () => {
    const game = graph('s → p: row\n p → q: a, b\n q → t: a', {
      row: 'p > q > s > t',
      a: 's = p = q = t',
      b: 's = p = q = t',
    });
    expect(evidence(game, 'gmr', 's', 'row')).toBe('p: b q, a t');
  });

  it('never lets the decision maker itself help to answer', () => {
    const game = graph('s → p: row\n p → q: column\n q → r: row\n r → t: column', {
      row: 'p > q > r > s > t',
      column: 's = p = q = r = t',
    });
    expect(isStable(game, 'gmr', 's', 'row')).toBe(false);
  });

  it('is deterred by being brought back exactly to the start', () => {
    const game = graph('s → p: row\n p → s: column', { row: 'p > s', column: 'p > s' });
    expect(evidence(game, 'gmr', 's', 'row')).toBe('p: column s');
  });

  it('is deterred by an equally good state', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s = q', column: 'p > s > q' });
    expect(isStable(game, 'gmr', 's', 'row')).toBe(true);
  });

  it('has no equilibrium in the printed graph whose moves are not transitive', () => {
    const game = graph(
      's1 → s2: one\n s1 → s4: one\n s4 → s1: one\n s2 → s3: two\n s3 → s1: two\n s3 → s4: two',
      {
        one: 's2 > s3 > s1 > s4',
        two: 's4 > s1 > s3 > s2',
      },
    );
    expect(equilibria(game, 'gmr')).toBe('');
  });

  it('finds a sanction blocked by an irreversible option', () => {
    const preferences = { row: '4 > 3 > 1 > 2', column: '4 > 3 > 2 > 1' };
    const free = options({ row: 'x', column: 'y' }, preferences);
    const bound = options({ row: 'x', column: 'y↑' }, preferences);
    expect(evidence(free, 'gmr', '3', 'row')).toBe('4: column 2');
    expect(evidence(bound, 'gmr', '3', 'row')).toBe('4!');
  });

  it('finds a sanction blocked by an infeasible state between two others’ moves', () => {
    const owned = { row: 'x', a: 'y', b: 'z' };
    const preferences = { row: 'not (x and y and z); x', a: '', b: '' };
    const open = options(owned, preferences);
    const walled = options(owned, preferences, 'feasibility:\n  - never: y xor z');
    expect(isStable(open, 'gmr', '1', 'row')).toBe(true);
    expect(stable(walled, 'gmr', 'row')).toBe('2 3');
  });

  it('answers with the help of four', () => {
    const game = graph('s → p: row\n p → q: a\n q → r: b\n r → t: c', {
      row: 'p > q > r > s > t',
      a: 's = p = q = r = t',
      b: 's = p = q = r = t',
      c: 's = p = q = r = t',
    });
    expect(evidence(game, 'gmr', 's', 'row')).toBe('p: a q, b r, c t');
  });
});
