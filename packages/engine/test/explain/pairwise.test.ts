/** What is said where preference is stated pair by pair or is a matter of degree. */
import { speakerFor } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { compareStates } from '../../src/explain/compare-states.ts';
import { sameConflict } from '../../src/explain/same-conflict.ts';
import { at, compiled } from '../games.ts';
import { argued } from './told.ts';

/** Row may go from s to t, whence column may go to v, and row on to w. */
const game = (row: string, column = 'ranking: v > t > s > w') =>
  compiled(`
modus: 1
title: t
states: {s: S, t: T, v: V, w: W}
decision-makers: {row: {moves: [s -> t, v -> w]}, column: {moves: [t -> v]}}
preferences: {row: {${row}}, column: {${column}}}
`);
const compared = (row: string, from: string, to: string): string => {
  const found = game(row);
  return speakerFor(found, 'en').noun(compareStates(found, 0, at(found, from), at(found, to)).clause);
};

describe('why a state of a pair is preferred ›', () => {
  it('is that it was stated of the two, or the order beneath', () => {
    const relation = 'ranking: s > t > v > w, relation: [w > s]';
    expect(compared(relation, 's', 'w')).toBe('it prefers that, as stated of these two states');
    expect(compared(relation, 'w', 's')).toBe('it prefers the other, as stated of these two states');
    expect(compared(relation, 't', 's')).toBe('its rank would go from 2 to 1 (of 4; 1 is best)');
    const beneath = 'priorities: [s, t], relation: [w > s]';
    expect(compared(beneath, 't', 's')).toBe('it would bring “S” (its priority 1)');
    expect(compared('ranking: s ? t > v > w, relation: [w > s]', 's', 't')).toBe(
      'how it compares the two is unknown',
    );
  });

  it('is its rank, where the pairs are a ranking', () => {
    expect(compared('relation: [s > t > v > w]', 'v', 's')).toBe(
      'its rank would go from 3 to 1 (of 4; 1 is best)',
    );
    expect(compared('ranking: s > t > v > w, relation: [v = t]', 'v', 't')).toBe('it likes both equally');
  });

  it('is a matter of degree or of probability', () => {
    const fuzzy = 'ranking: s > t > v > w, degrees: {fuzzy: {t > s: 0.7}, threshold: 1}';
    expect(compared(fuzzy, 's', 't')).toBe(
      'it prefers that to the degree 0.7, and the other to the degree 0.3',
    );
    expect(compared(fuzzy, 't', 'v')).toBe('its rank would go from 2 to 3 (of 4; 1 is best)');
    const chance = 'ranking: s > t > v > w, degrees: {probabilistic: {t > s: 0.7, s > t: 0.1}}';
    expect(compared(chance, 's', 't')).toBe(
      'it prefers that with probability 0.7, and the other with probability 0.1',
    );
  });
});

describe('a verdict by degrees ›', () => {
  const row = (threshold: string) =>
    game(
      `ranking: s > t > v > w, degrees: {fuzzy: {t > s: 0.9, v > s: 0.6, w > s: 0.8}, threshold: ${threshold}}`,
      'ranking: t > v > s > w, degrees: {fuzzy: {v > t: 0.8}, threshold: 0.5}',
    );

  it('says how sure a gain is, what deters, and why the reply is credible', () => {
    expect(argued(row('0.4'), 's', 'row', { concepts: ['fseq'] })).toEqual([
      'Row would leave by one move, but that move can be answered (FSEQ).',
      '  Moving to “T” (2) would be a sure enough gain: it prefers that to the degree 0.9, and the other to the degree 0.1; a difference of 0.4 or more counts as a gain.',
      '    But then, by what is a sure enough gain for whoever moves, column could move to “V” (3).',
      '      Moving to “V” (3) would be a sure enough gain for column: it prefers that to the degree 0.8, and the other to the degree 0.2; a difference of 0.5 or more counts as a gain.',
      '    That would be no sure enough gain for row over “S” (1): it prefers that to the degree 0.6, and the other to the degree 0.4; a difference of 0.4 or more counts as a gain.',
    ]);
  });

  it('says by what way out a reply fails to deter, and why one stays', () => {
    expect(argued(row('0.4'), 's', 'row', { concepts: ['fsmr'] }).at(-1)).toBe(
      '    From “V” (3), row could move on to “W” (4): compared with “S” (1), it prefers that to the degree 0.8, and the other to the degree 0.2; a difference of 0.4 or more counts as a gain.',
    );
    expect(argued(row('0.9'), 's', 'row', { concepts: ['fnash'] })).toEqual([
      'Row stays: its one possible move is no sure enough gain (FNash).',
      '  Moving to “T” (2) would be no sure enough gain for it: it prefers that to the degree 0.9, and the other to the degree 0.1; a difference of 0.9 or more counts as a gain.',
    ]);
  });

  it('of probabilities names the bound that counts: 1 − α, 1 − β or γ', () => {
    const found = game(
      'ranking: s > t > v > w, degrees: {probabilistic: {t > s: 0.9, v > s: 0.2}, alpha: 0.3, beta: 0.75}',
      'ranking: t > v > s > w, degrees: {probabilistic: {v > t: 0.8}, gamma: 0.55}',
    );
    const said = argued(found, 's', 'row', { concepts: ['pseq'] }).map(
      (line) => /above ([\d.]+)/.exec(line)?.[1],
    );
    expect(said).toEqual([undefined, '0.7', undefined, '0.55', '0.25']);
  });
});

describe('versions ›', () => {
  it('are the same conflict only with the same pairs, degrees and thresholds', () => {
    const row = (degree: string, threshold: string) =>
      game(`ranking: s > t > v > w, degrees: {fuzzy: {t > s: ${degree}}, threshold: ${threshold}}`);
    const base = row('0.7', '0.4');
    expect(sameConflict(base, row('0.70', '0.4'))).toBe(true);
    expect(sameConflict(base, row('0.8', '0.4'))).toBe(false);
    expect(sameConflict(base, row('0.7', '0.5'))).toBe(false);
    const relation = (pair: string) => game(`ranking: s > t > v > w, relation: [${pair}]`);
    expect(sameConflict(relation('w > s'), relation('w > s'))).toBe(true);
    expect(sameConflict(relation('w > s'), relation('w = s'))).toBe(false);
    expect(sameConflict(relation('w > s'), relation('w > t'))).toBe(false);
  });
});
