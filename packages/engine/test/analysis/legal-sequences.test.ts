import { describe, expect, it } from 'vitest';
import { departures, legalSequences, pathTo } from '../../src/analysis/legal-sequences.ts';
import { at, callAll, called, graph } from '../games.ts';

/** a and b take turns around a ring; c can go straight from p to t. */
const ring = graph('p → q: a\n q → r: b\n r → p: a\n r → t: b\n p → t: c', {
  a: 'p > q > r > t',
  b: 'r > q > p > t',
  c: 't > p > q > r',
});

const search = (
  group: readonly number[],
  steps: 'moves' | 'improvements' = 'moves',
  longest = Number.POSITIVE_INFINITY,
  enough?: (s: number) => boolean,
) => legalSequences(at(ring, 'p'), { group, steps, longest }, departures(ring.game, steps), enough);

const pairs = ({ state, mover }: ReturnType<typeof search>): string =>
  state.map((s, k) => `${called(ring, s)}·${ring.conflict.decisionMakers[mover[k]!]!.id}`).join(' ');

describe('legal sequences ›', () => {
  it('are found in order of length, each state with its last mover', () => {
    expect(pairs(search([0, 1, 2]))).toBe('q·a t·c r·b p·a');
  });

  it('let nobody move twice in a row: b does not go on from r', () => {
    expect(pairs(search([0, 1]))).toBe('q·a r·b p·a');
  });

  it('may pass the start on the way to elsewhere, but do not offer it as an end', () => {
    const found = search([0, 1, 2], 'moves', Number.POSITIVE_INFINITY, (s) => s === at(ring, 'p'));
    expect(pairs(found)).toContain('p·a');
    expect(found.sufficient).toBe(-1);
  });

  it('go on from the start once it is reached again, but not by the one who brought them there', () => {
    const game = graph('p → q: a\n q → p: b\n p → t: a, b', { a: 'p = q = t', b: 'p = q = t' });
    const found = legalSequences(
      0,
      { group: [0, 1], steps: 'moves', longest: 9 },
      departures(game.game, 'moves'),
      (s) => called(game, s) === 't',
    );
    expect(pathTo(found, found.sufficient)).toHaveLength(1);
    expect(callAll(game, new Set(found.state))).toBe('q t');
  });

  it('are only gains for their movers where asked', () => {
    expect(pairs(search([0, 1, 2], 'improvements'))).toBe('t·c');
  });

  it('stop at the length allowed', () => {
    expect(pairs(search([0, 1, 2], 'moves', 1))).toBe('q·a t·c');
    expect(pairs(search([0, 1, 2], 'moves', 2))).toBe('q·a t·c r·b');
  });

  it('lead to the first state that is enough along a shortest path', () => {
    const found = search([0, 1], 'moves', Number.POSITIVE_INFINITY, (s) => called(ring, s) === 'r');
    expect(pathTo(found, found.sufficient).map(({ by, to }) => `${by} ${called(ring, to)}`)).toEqual([
      '0 q',
      '1 r',
    ]);
  });

  it('of a single decision maker are one move long', () => {
    const line = graph('p → q → r: a', { a: 'p = q = r' });
    const found = legalSequences(
      0,
      { group: [0], steps: 'moves', longest: 9 },
      departures(line.game, 'moves'),
    );
    expect(callAll(line, found.state)).toBe('q');
  });

  it('of nobody lead nowhere', () => {
    expect(search([]).state).toEqual([]);
  });
});
