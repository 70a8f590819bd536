import { compileText, isRefusal, sayRefusal } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { graph, options, stable } from '../games.ts';

describe('a compiled game ›', () => {
  it('numbers decision makers and states in the order of the file', () => {
    const { game, conflict } = options({ row: 'x', column: 'y z' }, { column: '', row: '' });
    expect([game.n, game.m, conflict.decisionMakers.map(({ id }) => id)]).toEqual([2, 8, ['row', 'column']]);
  });

  it('has values for joint moves in option form only, and only where no states are coalesced', () => {
    const owned = { row: 'x', column: 'y' };
    const preferences = { row: '', column: '' };
    expect([...options(owned, preferences, 'feasibility: [never: x and y]').game.values!]).toEqual([0, 1, 2]);
    expect(options(owned, preferences, 'coalesce: [{as: over, when: y}]').game.values).toBeNull();
    expect(graph('a → b: row', { row: 'a > b' }).game.values).toBeNull();
  });

  it('leaves out forbidden moves of a graph', () => {
    const text = `
modus: 1
title: t
states: {a: A, b: B, c: C}
decision-makers: {row: {moves: [a -> b, a -> c]}}
preferences: {row: {ranking: c > b > a}}
moves: {forbidden: [{by: row, from: a, to: c}]}
`;
    const outcome = compileText(text);
    if (isRefusal(outcome)) throw new Error(outcome.refusal);
    if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ code }) => code).join());
    expect(stable(outcome.compiled, 'nash', 'row')).toBe('b c');
    expect(stable({ ...outcome.compiled }, 'gmr', 'row')).toBe('b c');
  });

  it('remembers nothing that would make the same question answered differently the second time', () => {
    const game = options({ row: 'x', column: 'y z' }, { row: 'not (x and y); x; z', column: 'z; y iff x' });
    const ask = () =>
      ['nash', 'gmr', 'smr', 'seq', 'sseq'].flatMap((id) =>
        ['row', 'column'].map((by) => stable(game, id as 'nash', by)),
      );
    const first = ask();
    expect(ask()).toEqual(first);
  });

  it('keeps what it remembers of one game from another with the same moves and other ranks', () => {
    const game = options({ row: 'x', column: 'y' }, { row: '2 > 1 > 4 > 3', column: '4 > 2 > 1 > 3' });
    expect(stable(game, 'seq', 'row')).toBe('1 2 4');
    const other = {
      ...game,
      game: { ...game.game, ranks: [game.game.ranks[0]!, Int32Array.from([3, 2, 1, 0])] },
    };
    expect(stable(other, 'seq', 'row')).toBe('2 4');
  });

  it('refuses more states than the budget allows, and says so in words', () => {
    const ids = Array.from({ length: 12 }, (_, k) => `o${k}: {}`).join(', ');
    const budget = { states: 1000, cancelled: () => false, progress: () => {} };
    const outcome = compileText(
      `modus: 1\ntitle: t\ndecision-makers: {row: {options: {${ids}}}}\npreferences: {row: {priorities: []}}`,
      {},
      budget,
    );
    if (!isRefusal(outcome)) throw new Error('refused');
    expect(outcome.refusal).toBe('too-many-states');
    expect(sayRefusal('en', outcome)).toContain('1,000');
  });
});
