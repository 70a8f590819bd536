/** What preference stated pair by pair comes to: ranks where it is a ranking, otherwise pairs; and degrees, exactly. */
import { preferenceBetween } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { certain, unitsOf } from '../../src/model/stated-pairs.ts';
import { compiled } from '../games.ts';

const game = (preference: string) =>
  compiled(`
modus: 1
title: t
states: {a: A, b: B, c: C, d: D}
decision-makers: {row: {moves: [a -> b]}, column: {moves: []}}
preferences: {row: {${preference}}, column: {ranking: a > b > c > d}}
`).game;

describe('pairs ›', () => {
  it('are ranks where they are a ranking, ties and all', () => {
    const { ranks, partial } = game('relation: ["a > {b, c}", d > a, d > b, d > c]');
    expect([[...ranks[0]!], partial[0]]).toEqual([[1, 0, 0, 2], null]);
    expect([...game('ranking: a > b > c > d, relation: [c = d]').ranks[0]!]).toEqual([2, 1, 0, 0]);
  });

  it('are no ranks where they go round, or where ties do not carry over', () => {
    for (const relation of ['d > a', 'a = d', 'b = c, c = d, a > b']) {
      const { ranks, partial } = game(`ranking: a > b > c > d, relation: [${relation}]`);
      expect([ranks[0], partial[0]?.[0]]).toEqual([
        null,
        expect.objectContaining({ complete: true, graded: false }),
      ]);
    }
  });

  it('go before the order that they stand beside', () => {
    const found = game('ranking: a > b > c > d, relation: [d > a]');
    expect(preferenceBetween(found, 0, 3, 0)).toBe('better');
    expect(preferenceBetween(found, 0, 0, 3)).toBe('worse');
    expect(preferenceBetween(found, 0, 3, 2)).toBe('worse');
  });

  it('settle what an order leaves unknown, or do not', () => {
    const apart = (relation: string) => game(`ranking: a > b ? c > d, relation: [${relation}]`);
    expect([...apart('a > c > d, b > c, b > d').ranks[0]!]).toEqual([3, 2, 1, 0]);
    const some = apart('a > c');
    expect(some.partial[0]?.[0]).toMatchObject({ complete: false });
    expect(preferenceBetween(some, 0, 1, 2)).toBe('unknown');
  });
});

describe('degrees ›', () => {
  it('are exact, stated one way or both', () => {
    const { degrees } = game(
      'ranking: a > b > c > d, degrees: {probabilistic: {a > b: 0.7, c > d: 0.1, d > c: 0.2}, alpha: 0.3}',
    );
    const { of } = degrees[0]!;
    expect(
      [of(0, 1), of(1, 0), of(2, 3), of(3, 2), of(0, 2), of(2, 0)].map((each) => each / certain),
    ).toEqual([0.7, 0.3, 0.1, 0.2, 1, 0]);
    expect(degrees[0]).toMatchObject({ alpha: unitsOf('0.3'), beta: certain, gamma: 0 });
  });

  it('that are certain are a ranking or a relation, and ask for nothing', () => {
    const ranked = game('ranking: a > b > c > d, degrees: {fuzzy: {b > a: 1, c > d: 0.5}, threshold: 0.2}');
    expect([[...ranked.ranks[0]!], ranked.degrees[0]]).toEqual([[1, 2, 0, 0], null]);
    const round = game('ranking: a > b > c > d, degrees: {probabilistic: {d > a: 1}}');
    expect([round.ranks[0], round.degrees[0]]).toEqual([null, null]);
    const even = game('ranking: a > b > c > d, degrees: {probabilistic: {c > d: 0, d > c: 0}}');
    expect([...even.ranks[0]!]).toEqual([2, 1, 0, 0]);
  });

  it('of decimals are whole numbers', () => {
    expect(['0', '.5', '1.', '0.1', '+0.25', '-0.2', '0.000000000001', '2'].map(unitsOf)).toEqual([
      0, 5e11, 1e12, 1e11, 2.5e11, -2e11, 1, 2e12,
    ]);
  });
});
