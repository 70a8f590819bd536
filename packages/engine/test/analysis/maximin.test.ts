import { describe, expect, it } from 'vitest';
import { evidence, graph, isStable } from '../games.ts';

describe('maximin ›', () => {
  const line = 's → p: row\n p → q: column\n q → r: row\n r → t: column';
  const column = 's = p = q = r = t';

  it('reckons with the worst that the others could do, even against themselves', () => {
    const game = graph(line, { row: 'p > r > s > t > q', column: 'p > s > r > t > q' });
    expect(evidence(game, 'maximin:1', 's', 'row')).toBe('p … p');
    expect(evidence(game, 'maximin:2', 's', 'row')).toBe('stays');
  });

  it('sees one move further what the last one could save, and yet one further what that is worth', () => {
    const game = graph(line, { row: 'p > r > s > t > q', column });
    expect(evidence(game, 'maximin:3', 's', 'row')).toBe('p … r');
    expect(evidence(game, 'maximin:4', 's', 'row')).toBe('stays');
    expect([isStable(game, 'gmr', 's', 'row'), isStable(game, 'smr', 's', 'row')]).toEqual([true, false]);
  });

  it('lets the others move in sequence, or one of them once', () => {
    const relay = graph('s → p: row\n p → q: a\n q → t: b', {
      row: 'p > q > s > t',
      a: 's = p = q = t',
      b: 's = p = q = t',
    });
    expect(evidence(relay, 'maximin:2', 's', 'row')).toBe('stays');
    expect(evidence(relay, 'maximin:2', 's', 'row', 'single')).toBe('p … q');
  });

  it('lets the others leave it at that where moving would only help', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'q > p > s', column: 'q > p > s' });
    expect(evidence(game, 'maximin:2', 's', 'row')).toBe('p … p');
  });
});
