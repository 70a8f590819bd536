/** Relations that are no rankings: which questions are answered, and how. */
import { analyze, conceptOf, conceptsFor, mannerOf, tableauOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { refuseCoalitions } from '../../src/analysis/coalition.ts';
import { restsOnIndifference } from '../../src/analysis/indifference.ts';
import { answered, compiled, equilibria, evidence, isStable, question } from '../games.ts';

const circle = (relation = 'a > b, b > c, c > a', more = '') =>
  compiled(`
modus: 1
title: t
states: {a: A, b: B, c: C}
decision-makers: {row: {moves: ["a <-> b", "b <-> c", "c <-> a"]}, column: {moves: [a -> c]}}
preferences: {row: {relation: [${relation}]}, column: {ranking: c > a > b}}
${more}
`);

describe('a preference that goes round', () => {
  it('is answered by comparing with the start alone', () => {
    const game = circle();
    expect(equilibria(game, 'nash')).toBe('');
    expect([evidence(game, 'gmr', 'b', 'row'), evidence(game, 'seq', 'b', 'row')]).toEqual([
      'a: column c',
      'a: column c',
    ]);
    expect([isStable(game, 'smr', 'b', 'row'), isStable(game, 'sseq', 'b', 'row')]).toEqual([false, false]);
  });

  it('can be asked under five concepts, by extensions and by attitudes; whatever needs ranks says so', () => {
    const { game } = circle(undefined, 'attitudes: {row: {column: positive}}');
    expect(conceptsFor(game)).toEqual([
      ...['nash', 'gmr', 'smr', 'seq', 'sseq'],
      ...['rnash', 'rgmr', 'rsmr', 'rseq'],
    ]);
    for (const id of ['nash:a', 'seq:d', 'fseq', 'pseq'] as const)
      expect(conceptOf(id).refuse(game)).toBeNull();
    for (const id of ['sim', 'seq-sim', 'nm', 'lm:2', 'maximin:3', 'smr-strong', 'gmr-weak'] as const)
      expect([id, conceptOf(id).refuse(game)?.refusal]).toEqual([id, 'no-ranking']);
    expect(tableauOf(game, question())).toMatchObject({ refusal: 'no-ranking' });
    expect(refuseCoalitions(game)).toMatchObject({ refusal: 'no-ranking' });
    const { results, refusals } = answered(analyze(game, ['nash', 'nm'], question()));
    expect([results.length, refusals.length]).toEqual([1, 1]);
  });

  it('is argued as known preference is', () => {
    const game = circle();
    expect(mannerOf(game, 'seq').relations.replies).toBe('improvements');
  });

  it('may rest on an indifference that is stated of a pair', () => {
    const game = circle('a = b, b > c, c > a');
    const b = 1;
    expect(isStable(game, 'nash', 'b', 'row')).toBe(true);
    expect(restsOnIndifference(game.game, 0, b, 'nash', question())).toBe(true);
    expect(restsOnIndifference(game.game, 1, b, 'nash', question())).toBe(false);
  });

  it('is answered for at most 2,048 states', () => {
    const many = compiled(`
modus: 1
title: t
decision-makers:
  row: {options: {${Array.from({ length: 12 }, (_, k) => `o${k}: {}`).join(', ')}}}
  column: {options: {}}
preferences: {row: {weights: {o1: 1}, relation: [1 > 3]}, column: {priorities: []}}
`);
    expect(conceptOf('nash').refuse(many.game)).toMatchObject({ refusal: 'relations-too-large' });
  });
});
