import { describe, expect, test } from 'vitest';
import { buildGame, type Game } from '../src/moves.ts';
import { conflict, type Spec, syriaIraq, vector } from './conflicts.ts';

const game = (spec: Spec): Game => buildGame(conflict(spec), undefined);
const moves = ({ moves, count }: Game, i: number): number[][] =>
  Array.from({ length: count }, (_, s) => [...moves(i, s)].map((t) => t + 1).sort((a, b) => a - b));
const alike = { priorities: [] };

describe('states', () => {
  test('count feasible combinations, the first option least significant', () => {
    const built = buildGame(syriaIraq, undefined);
    expect(built.count).toBe(6);
    expect([0, 1, 2, 3, 4, 5].map(built.value)).toEqual([0, 1, 2, 4, 5, 6]);
    expect(moves(built, 0)).toEqual([
      [2, 3],
      [1, 3],
      [1, 2],
      [5, 6],
      [4, 6],
      [4, 5],
    ]);
    expect(moves(built, 1)).toEqual([[4], [5], [6], [1], [2], [3]]);
    expect(built.improvements(0, 1).map((t) => t + 1)).toEqual([1, 3]);
  });

  test('rules count their parts', () => {
    const count = (...rules: NonNullable<Spec['rules']>): number =>
      game({ options: { a: ['x', 'y', 'z'] }, rules, preferences: { a: alike } }).count;
    expect(count(['at-most-one', 'x', 'y', 'z'])).toBe(4);
    expect(count(['at-least-one', 'x', 'y', 'z'])).toBe(7);
    expect(count(['exactly-one', 'x', 'y', 'z'])).toBe(3);
    expect(count(['if-then', 'x', 'y'])).toBe(6);
    expect(count(['never', 'YN-'])).toBe(6);
  });

  test('hidden options stay at their first level', () => {
    const built = game({
      options: { a: [{ id: 'x', hidden: true }, 'y'], b: ['z'] },
      preferences: { a: alike, b: alike },
    });
    expect(built.count).toBe(4);
    expect(moves(built, 0)).toEqual([[2], [1], [4], [3]]);
  });

  test('coalesced states come last, in the order of their rules, and move as any of their points can', () => {
    const built = game({
      options: { a: ['abandon', 'x'], b: ['y'] },
      coalesce: { both: 'x and y and not abandon', abandoned: 'abandon', nothing: 'false' },
      forbidden: [{ by: 'a', from: 'abandon', to: 'true' }],
      preferences: { a: { priorities: ['abandoned', 'y'] }, b: { weights: { y: '1', abandon: '10' } } },
    });
    // 1 none, 2 x, 3 y, 4 both, 5 abandoned
    expect(built.count).toBe(5);
    expect(moves(built, 0)).toEqual([[2, 5], [1, 5], [4, 5], [3, 5], []]);
    expect(moves(built, 1)).toEqual([[3], [4], [1], [2], []]);
    expect([...built.worth[0]!]).toEqual([0, 0, 1, 1, 2]);
    expect([...built.worth[1]!]).toEqual([0, 0, 1, 1, 2]);
    expect(built.vectors).toBe(false);
  });
});

describe('moves', () => {
  test('go one way where an option is irreversible', () => {
    const one = { id: 'x', levels: ['none', 'some', 'all'] };
    const built = (change: 'take-only' | 'drop-only') =>
      game({ options: { a: [{ ...one, change }] }, preferences: { a: alike } });
    expect(moves(built('take-only'), 0)).toEqual([[2, 3], [3], []]);
    expect(moves(built('drop-only'), 0)).toEqual([[], [1], [1, 2]]);
  });
});

describe('graph form', () => {
  test('moves follow the arcs, forbidden ones apart', () => {
    const states = ['s1', 's2', 's3'];
    const arcs = {
      a: [
        ['s1', 's2'],
        ['s1', 's3'],
        ['s1', 's2'],
        ['s3', 's3'],
      ] as const,
      b: [],
    };
    const spec = { states, arcs, preferences: { a: { priorities: ['s2 or s3', 's3'] }, b: alike } };
    expect(moves(game(spec), 0)).toEqual([[2, 3], [], []]);
    expect([...game(spec).worth[0]!]).toEqual([0, 1, 2]);
    expect(moves(game({ ...spec, forbidden: [{ by: 'a', from: 's1', to: 'not s3' }] }), 0)).toEqual([
      [3],
      [],
      [],
    ]);
    expect(moves(game({ ...spec, forbidden: [{ by: 'b', from: 's1', to: 'not s3' }] }), 0)).toEqual([
      [2, 3],
      [],
      [],
    ]);
  });
});

describe('preferences', () => {
  const options = { a: ['x', 'y', 'z'] };
  const worth = (a: Spec['preferences'][string]): number[] => [
    ...game({ options, preferences: { a } }).worth[0]!,
  ];

  test('priorities are compared statement by statement, however many there are', () => {
    expect(worth({ priorities: ['x', 'y'] })).toEqual([0, 2, 1, 3, 0, 2, 1, 3]);
    const idle = Array.from({ length: 100 }, () => 'x or not x');
    expect(worth({ priorities: ['x', ...idle, 'y', ...idle, '-z'] })).toEqual([1, 5, 3, 7, 0, 4, 2, 6]);
  });

  test('weights are exact', () => {
    expect(worth({ weights: { x: '0.1', y: '0.2', z: '0.3' } })).toEqual([0, 1, 2, 3, 3, 4, 5, 6]);
    const close = { x: '9007199254740993', y: '-9007199254740992', z: '-1e0' };
    expect(worth({ weights: close })).toEqual([3, 6, 1, 4, 2, 5, 0, 3]);
    expect(worth({ weights: { x: '1e30', y: '.5', z: '+5.E-1' } })).toEqual([0, 3, 1, 4, 1, 4, 2, 5]);
  });

  test('rankings have ties, and a vector stands for the coalesced state it is in', () => {
    const built = game({
      options: { a: ['x', 'y'] },
      coalesce: { c: 'x' },
      preferences: { a: { ranking: [[vector('NY'), vector('YY')], [vector('NN')]] } },
    });
    expect([...built.worth[0]!]).toEqual([1, 2, 2]);
  });
});
