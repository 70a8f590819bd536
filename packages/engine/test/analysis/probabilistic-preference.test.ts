import { conceptOf, conceptsFor, probabilisticConceptIds } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { compiled, evidence, isStable } from '../games.ts';

/** Row may go from s to t, whence column may go to v, and row on to w. */
const game = (row: string, parameters: string, column = '{v > t: 1}', gamma = '0') =>
  compiled(`
modus: 1
title: t
states: {s: S, t: T, v: V, w: W}
decision-makers: {row: {moves: [s -> t, v -> w]}, column: {moves: [t -> v]}}
preferences:
  row: {ranking: s > t > v > w, degrees: {probabilistic: {${row}}, ${parameters}}}
  column: {ranking: v > t > s > w, degrees: {probabilistic: ${column}, gamma: ${gamma}}}
`);

describe('probabilistic preference', () => {
  it('tempts beyond 1 − α, exactly', () => {
    expect(isStable(game('t > s: 0.3', 'alpha: 0.7'), 'pnash', 's', 'row')).toBe(true);
    expect(isStable(game('t > s: 0.3', 'alpha: 0.700000000001'), 'pnash', 's', 'row')).toBe(false);
    expect(isStable(game('t > s: 0.000000000001', 'beta: 1'), 'pnash', 's', 'row')).toBe(false);
  });

  it('deters up to 1 − β, which is not α', () => {
    const at = (v: string) => game(`t > s: 0.9, v > s: ${v}`, 'alpha: 0.2, beta: 0.6');
    expect(isStable(at('0.4'), 'pgmr', 's', 'row')).toBe(true);
    expect(isStable(at('0.41'), 'pgmr', 's', 'row')).toBe(false);
  });

  it('lets row escape beyond 1 − β', () => {
    const at = (w: string) => game(`t > s: 0.9, v > s: 0.4, w > s: ${w}`, 'alpha: 0.2, beta: 0.6');
    expect(isStable(at('0.4'), 'psmr', 's', 'row')).toBe(true);
    expect(isStable(at('0.41'), 'psmr', 's', 'row')).toBe(false);
  });

  it('makes replies credible beyond γ of whoever replies', () => {
    const at = (p: string, gamma: string) => game('t > s: 0.9', 'alpha: 0.5', `{v > t: ${p}}`, gamma);
    expect(evidence(at('0.31', '0.3'), 'pseq', 's', 'row')).toBe('t: column v');
    expect(evidence(at('0.3', '0.3'), 'pseq', 's', 'row')).toBe('t!');
    expect(evidence(at('0.3', '0.3'), 'pgmr', 's', 'row')).toBe('t: column v');
  });

  it('may leave room for liking both equally, which tempts nobody', () => {
    const even = game('t > s: 0.2, s > t: 0.2', 'alpha: 0.7');
    expect(isStable(even, 'pnash', 's', 'row')).toBe(true);
    // With nothing said of the other direction, the rest is its probability.
    expect(even.game.degrees[0]!.of(0, 1) / 1e12).toBe(0.2);
    expect(game('t > s: 0.2', 'alpha: 0.7').game.degrees[0]!.of(0, 1) / 1e12).toBe(0.8);
  });

  it('is asked for where there is some', () => {
    const found = game('t > s: 0.5', 'alpha: 1');
    expect(conceptsFor(found.game)).toEqual(probabilisticConceptIds);
    for (const id of ['nash', 'seq', 'fnash', 'nash:a'] as const)
      expect(conceptOf(id).refuse(found.game)?.refusal).toBe('probabilistic-preference');
  });
});
