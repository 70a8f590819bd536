import { defaultBudget } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { evolve, reachable } from '../../src/analysis/paths.ts';
import { answered, at, called, graph, options, question } from '../games.ts';

const elmira = options(
  { moe: 'modify↑', uniroyal: 'delay↓ accept abandon↑', government: 'insist' },
  {
    moe: '7 > 3 > 4 > 8 > 5 > 1 > 2 > 6 > 9',
    uniroyal: '1 > 4 > 8 > 5 > 9 > 3 > 7 > 2 > 6',
    government: '7 > 3 > 5 > 1 > 8 > 6 > 4 > 2 > 9',
  },
  'feasibility: [exactly-one: [delay, accept, abandon]]\ncoalesce: [{as: abandoned, when: abandon}]',
);

type Game = typeof elmira;

const evolution = (game: Game, from: string, to: string, improving: boolean, most = 99) =>
  answered(evolve(game.game, at(game, from), at(game, to), improving, most, question()));

const written = (game: Game, found: ReturnType<typeof evolution>): string[] =>
  found.paths.map((path) =>
    path
      .map(({ by, to, gain }) => `${game.conflict.decisionMakers[by]!.id} ${called(game, to)} ${gain}`)
      .join(', '),
  );

describe('paths ›', () => {
  it('lead from 1 to 5 in Elmira by one gain of the Local Government', () => {
    expect(written(elmira, evolution(elmira, '1', '5', true))).toEqual(['government 5 better']);
  });

  it('lead from 1 to 8 in three moves, in any of six orders, and not by gains alone', () => {
    const found = evolution(elmira, '1', '8', false);
    expect([found.length, found.total, new Set(written(elmira, found)).size]).toEqual([3, 6, 6]);
    expect(evolution(elmira, '1', '8', true)).toMatchObject({ length: null, paths: [], total: 0 });
  });

  it('are all counted, though only so many are listed', () => {
    const found = evolution(elmira, '1', '8', false, 2);
    expect([found.paths.length, found.total]).toEqual([2, 6]);
    expect(evolution(elmira, '1', '8', false, 0)).toMatchObject({ paths: [], total: 6 });
  });

  it('are one empty path to where one is', () => {
    expect(evolution(elmira, '1', '1', false)).toMatchObject({ length: 0, paths: [[]], total: 1 });
  });

  it('let nobody move twice in a row, and take the longer way round if need be', () => {
    const game = graph('p → q → t: a\n q → r: b\n r → t: a', { a: 'p = q = r = t', b: 'p = q = r = t' });
    expect(written(game, evolution(game, 'p', 't', false))).toEqual(['a q equal, b r equal, a t equal']);
  });

  it('say whether each move is a gain, a loss or neither for its mover', () => {
    const game = graph('p → q: a\n q → r: b\n r → t: a', { a: 'q > p = r = t', b: 'q > r = p = t' });
    expect(written(game, evolution(game, 'p', 't', false))).toEqual(['a q better, b r worse, a t equal']);
  });

  it('by different movers to the same state are different paths', () => {
    const game = graph('p → q: a, b', { a: 'p = q', b: 'p = q' });
    expect(written(game, evolution(game, 'p', 'q', false))).toEqual(['a q equal', 'b q equal']);
  });

  it('have no end that cannot be reached', () => {
    const game = graph('p → q: a\n t', { a: 'p = q = t' });
    expect(evolution(game, 'p', 't', false)).toMatchObject({ length: null, total: 0 });
  });
});

describe('reachability ›', () => {
  const rows = (game: Game, from: string, improving: boolean): string[] =>
    answered(reachable(game.game, at(game, from), improving, question())).rows.map((row) =>
      row
        .map(({ state, movers }) =>
          [called(game, state), ...[...movers].sort().map((j) => game.conflict.decisionMakers[j]!.id)].join(
            ' ',
          ),
        )
        .join('; '),
    );

  it('lists, move by move, the states with a new last mover', () => {
    const game = graph('p → q: a\n p → r: b\n q → r: b\n r → q: a', { a: 'q > p > r', b: 'r > q > p' });
    expect(rows(game, 'p', false)).toEqual(['p', 'q a; r b']);
    const square = graph('p ↔ q: a\n r ↔ s: a\n p ↔ r: b\n q ↔ s: b', {
      a: 'p = q = r = s',
      b: 'p = q = r = s',
    });
    expect(rows(square, 'p', false)).toEqual(['p', 'q a; r b', 's a b', 'q b; r a', 'p a b']);
  });

  it('finds by gains alone only 5 from 1 in Elmira', () => {
    expect(rows(elmira, '1', true)).toEqual(['1', '5 government']);
  });

  it('gives the least number of moves to each state', () => {
    const game = graph('p → q: a\n q → r: b\n t', { a: 'p = q = r = t', b: 'p = q = r = t' });
    expect([...answered(reachable(game.game, 0, false, question())).distance]).toEqual([0, 1, 2, -1]);
  });

  it('stops when nobody wants the answer any more', () => {
    const many = options({ a: 'a1 a2 a3 a4 a5 a6', b: 'b1 b2 b3 b4 b5 b6' }, { a: '', b: '' });
    expect(
      reachable(many.game, 0, false, { ...question(), budget: { ...defaultBudget, cancelled: () => true } }),
    ).toMatchObject({ refusal: 'cancelled' });
  });
});
