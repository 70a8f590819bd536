import { compileText, isRefusal } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { targets } from '../../src/game/moves.ts';
import { at, callAll, graph, options, seat } from '../games.ts';

const from = (game: ReturnType<typeof options>, by: string, state: string): string =>
  callAll(game, targets(game.game.moves[seat(game, by)]!, at(game, state)));

/** All moves of one decision maker, a line a state that it can leave. */
const all = (game: ReturnType<typeof options>, by: string): string[] =>
  Array.from({ length: game.game.m }, (_, s) => callAll(game, [s]))
    .map((state) => `${state} → ${from(game, by, state)}`)
    .filter((line) => !line.endsWith('→ '));

const indifferent = { row: '', column: '' };

describe('moves in option form ›', () => {
  it('change any of one’s own options at once, and nobody else’s', () => {
    const game = options({ row: 'x y', column: 'z' }, indifferent);
    expect(all(game, 'row')).toEqual([
      '1 → 2 3 4',
      '2 → 1 3 4',
      '3 → 1 2 4',
      '4 → 1 2 3',
      '5 → 6 7 8',
      '6 → 5 7 8',
      '7 → 5 6 8',
      '8 → 5 6 7',
    ]);
    expect(from(game, 'column', '3')).toBe('7');
  });

  it('pass over an infeasible state in between', () => {
    const game = options({ row: 'x y', column: 'z' }, indifferent, 'feasibility: [never: x xor y]');
    expect(all(game, 'row')).toEqual(['1 → 2', '2 → 1', '3 → 4', '4 → 3']);
  });

  it('take up an irreversible option and never give it back', () => {
    const game = options({ row: 'x↑ y', column: 'z' }, indifferent);
    expect(from(game, 'row', '1')).toBe('2 3 4');
    expect(from(game, 'row', '2')).toBe('4');
    expect(from(game, 'row', '4')).toBe('2');
  });

  it('drop what can only be dropped and never take it up again', () => {
    const game = options({ row: 'x↓', column: 'z' }, indifferent);
    expect(all(game, 'row')).toEqual(['2 → 1', '4 → 3']);
  });

  it('climb the levels of a one-way option, several at once, and never descend', () => {
    const game = options({ row: 'x(none some more all)↑', column: 'z' }, indifferent);
    expect(all(game, 'row')).toEqual(['1 → 2 3 4', '2 → 3 4', '3 → 4', '5 → 6 7 8', '6 → 7 8', '7 → 8']);
  });

  it('descend the levels of one that can only be lowered', () => {
    const game = options({ row: 'x(none some all)↓', column: 'z' }, indifferent);
    expect(all(game, 'row')).toEqual(['2 → 1', '3 → 1 2', '5 → 4', '6 → 4 5']);
  });

  it('keep two one-way options of several levels apart', () => {
    const game = options({ row: 'x(a0 a1 a2)↑ y(b0 b1 b2)↓' }, { row: '' });
    expect(all(game, 'row')).toEqual([
      '1 → 2 3',
      '2 → 3',
      '4 → 1 2 3 5 6',
      '5 → 2 3 6',
      '6 → 3',
      '7 → 1 2 3 4 5 6 8 9',
      '8 → 2 3 5 6 9',
      '9 → 3 6',
    ]);
  });

  it('that are forbidden are gone, though the same end can be reached in two', () => {
    const game = options(
      { row: 'x y', column: 'z' },
      indifferent,
      'moves:\n  forbidden: [{by: row, from: not x and not y, to: x and y}]',
    );
    expect(from(game, 'row', '1')).toBe('2 3');
    expect(from(game, 'row', '2')).toBe('1 3 4');
    expect(from(game, 'row', '5')).toBe('6 7');
  });

  it('are forbidden to the one who is named and to nobody else', () => {
    const game = options(
      { row: 'x', column: 'z' },
      indifferent,
      'moves:\n  forbidden: [{by: row, from: not z, to: true}]',
    );
    expect(all(game, 'row')).toEqual(['3 → 4', '4 → 3']);
    expect(all(game, 'column')).toEqual(['1 → 3', '2 → 4', '3 → 1', '4 → 2']);
  });

  it('to and from a coalesced state are those of its members', () => {
    const game = options(
      { row: 'x', column: 'leave stay-on↑' },
      { row: '', column: '' },
      'coalesce: [{as: gone, when: leave}]',
    );
    // 1 nothing, 2 x, 3 stay-on, 4 x + stay-on, and gone, which is four combinations.
    expect(game.game.m).toBe(5);
    expect(all(game, 'row')).toEqual(['1 → 2', '2 → 1', '3 → 4', '4 → 3']);
    expect(all(game, 'column')).toEqual([
      '1 → 3 gone',
      '2 → 4 gone',
      '3 → gone',
      '4 → gone',
      'gone → 1 2 3 4',
    ]);
  });

  it('need not be transitive through a coalesced state', () => {
    const game = options({ row: 'x', column: 'leave↓' }, indifferent, 'coalesce: [{as: gone, when: leave}]');
    expect(all(game, 'column')).toEqual(['gone → 1 2']);
    expect(all(game, 'row')).toEqual(['1 → 2', '2 → 1']);
  });

  it('of one without options lead nowhere', () => {
    const game = options({ row: 'x', column: '' }, indifferent);
    expect(all(game, 'column')).toEqual([]);
  });

  it('are refused when the irreversible steps of one decision maker are more than a machine word holds', () => {
    const many = (count: number) => {
      const ids = Array.from({ length: count }, (_, k) => `o${k}`);
      return compileText(`
modus: 1
title: many
decision-makers: {row: {options: {${ids.map((id) => `${id}: {change: take-only}`).join(', ')}}}}
feasibility: [at-most-one: [${ids.join(', ')}]]
preferences: {row: {priorities: []}}
`);
    };
    expect(many(31)).toMatchObject({ refusal: 'too-many-one-way' });
    const thirty = many(30);
    if (isRefusal(thirty) || !thirty.ok) throw new Error('thirty are not too many');
    expect(targets(thirty.compiled.game.moves[0]!, 0)).toHaveLength(30);
    expect(targets(thirty.compiled.game.moves[0]!, 30)).toEqual([]);
  });
});

describe('moves in graph form ›', () => {
  it('are those written, one way or both ways, also where several can make the same', () => {
    const game = graph('a ↔ b: row\n b → c: row, column', { row: 'a = b = c', column: 'a = b = c' });
    expect(all(game, 'row')).toEqual(['a → b', 'b → a c']);
    expect(all(game, 'column')).toEqual(['b → c']);
  });

  it('are not made transitive', () => {
    expect(all(graph('a → b → c: row', { row: 'a = b = c' }), 'row')).toEqual(['a → b', 'b → c']);
  });

  it('are listed once and in order, however often they are written', () => {
    expect(
      all(graph('c\n b\n a → b → a: row\n a → c: row\n a ↔ b: row', { row: 'a = b = c' }), 'row'),
    ).toEqual(['b → a', 'a → c b']);
  });
});
