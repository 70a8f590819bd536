import { conceptOf, conceptsFor, fuzzyConceptIds } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { compiled, evidence, graph, isStable } from '../games.ts';

/** Row may go from s to t, whence column may go to v, and row on to w. Column likes v better than t to the degree `column`. */
const game = (row: string, threshold: string, column = '1', others = '0.5') =>
  compiled(`
modus: 1
title: t
states: {s: S, t: T, v: V, w: W}
decision-makers: {row: {moves: [s -> t, v -> w]}, column: {moves: [t -> v]}}
preferences:
  row: {ranking: s > t > v > w, degrees: {fuzzy: {${row}}, threshold: ${threshold}}}
  column: {ranking: v > t > s > w, degrees: {fuzzy: {v > t: ${column}}, threshold: ${others}}}
`);

describe('fuzzy preference', () => {
  it('makes a move a gain from the threshold on, exactly', () => {
    expect(isStable(game('t > s: 0.7', '0.4'), 'fnash', 's', 'row')).toBe(false);
    expect(isStable(game('t > s: 0.7', '0.400000000001'), 'fnash', 's', 'row')).toBe(true);
    expect(isStable(game('t > s: 0.499', '0.000000000001'), 'fnash', 's', 'row')).toBe(true);
  });

  it('lets deter what is no sure enough gain, be it liked better on the whole', () => {
    expect(isStable(game('t > s: 0.9, v > s: 0.6', '0.4'), 'fgmr', 's', 'row')).toBe(true);
    expect(isStable(game('t > s: 0.9, v > s: 0.7', '0.4'), 'fgmr', 's', 'row')).toBe(false);
  });

  it('lets row escape by what is a sure enough gain over where it began', () => {
    const way = (w: string) => game(`t > s: 0.9, v > s: 0.6, w > s: ${w}`, '0.4');
    expect(isStable(way('0.69'), 'fsmr', 's', 'row')).toBe(true);
    expect(isStable(way('0.7'), 'fsmr', 's', 'row')).toBe(false);
    expect(isStable(way('0.7'), 'fgmr', 's', 'row')).toBe(true);
  });

  it('judges replies by the threshold of whoever replies', () => {
    expect(evidence(game('t > s: 0.9', '0.4', '0.75', '0.5'), 'fseq', 's', 'row')).toBe('t: column v');
    expect(evidence(game('t > s: 0.9', '0.4', '0.74', '0.5'), 'fseq', 's', 'row')).toBe('t!');
    expect(evidence(game('t > s: 0.9', '0.4', '0.74', '0.5'), 'fgmr', 's', 'row')).toBe('t: column v');
  });

  it('is asked for where there is some; what needs it to be known, or of another kind, is refused', () => {
    const fuzzy = game('t > s: 0.9', '0.4');
    expect(conceptsFor(fuzzy.game)).toEqual(fuzzyConceptIds);
    const refused = (id: Parameters<typeof conceptOf>[0]) => conceptOf(id).refuse(fuzzy.game)?.refusal;
    for (const id of [
      'nash',
      'seq',
      'sim',
      'nm',
      'lm:2',
      'maximin:2',
      'nash:a',
      'gmr-strong',
      'rseq',
    ] as const)
      expect([id, refused(id)]).toEqual([id, 'fuzzy-preference']);
    expect([refused('pnash'), refused('fseq')]).toEqual(['fuzzy-preference', undefined]);
    const known = graph('s → t: row', { row: 't > s' });
    expect(conceptsFor(known.game)).not.toContain('fnash');
    expect(isStable(known, 'fnash', 's', 'row')).toBe(false);
    const unknown = graph('s → t: row', { row: 't ? s' });
    expect(conceptOf('fnash').refuse(unknown.game)?.refusal).toBe('unknown-preference');
  });

  it('goes with no preference that is partly unknown', () => {
    const both = compiled(`
modus: 1
title: t
states: {s: S, t: T}
decision-makers: {row: {moves: [s -> t]}, column: {moves: []}}
preferences:
  row: {ranking: s > t, degrees: {fuzzy: {s > t: 0.6}, threshold: 1}}
  column: {ranking: s ? t}
`);
    for (const id of ['fnash', 'nash:a', 'nash', 'pnash'] as const)
      expect(conceptOf(id).refuse(both.game)?.refusal).toBe('degrees-and-unknown');
    expect(conceptsFor(both.game).length).toBeGreaterThan(0);
  });
});
