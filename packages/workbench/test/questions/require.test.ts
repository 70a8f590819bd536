/** Conditions for a wanted outcome on the page (T15): the published counts, states as links, and honest refusals. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import type { Required } from '../../src/questions/require.ts';
import { answerTo, asking, caseText } from './ask.ts';

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
const river = asking(caseText('syria-iraq-1975'));
const water = { state: '2', open: ['syria'], concepts };
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const sentences = ({ conditions }: Required): readonly string[] =>
  conditions.map(({ pieces }) => bare(pieces.map(({ text }) => text).join('')));

describe('what would have to be preferred', () => {
  it('has the published counts, in words', async () => {
    const found = await answerTo('require', water, river);
    expect(found?.rows.map(({ short, stays }) => [short, stays])).toEqual([
      ['Nash', '240 of 720 (33.3%)'],
      ['GMR', '384 of 720 (53.3%)'],
      ['SMR', '300 of 720 (41.7%)'],
      ['SEQ', '384 of 720 (53.3%)'],
    ]);
    expect(found?.rows.map(({ stays, holds }) => stays === holds)).toEqual([true, true, true, true]);
    expect(found?.rows[0]?.meaning).toBe('nobody gains by moving alone');
    expect(sentences(found!)[0]).toBe(
      'Nobody gains by moving alone (Nash): Syria must prefer none of these to “Water released” (2): “Syria goes on filling the lake” (1) and [Escalate] (3). As modeled, this is not so.',
    );
  });

  it('makes a link of every state that a condition names', async () => {
    const found = await answerTo('require', water, river);
    const linked = found!.conditions[0]!.pieces.filter(({ state }) => state !== null);
    expect(linked.map(({ text }) => bare(text))).toEqual([
      '“Water released” (2)',
      '“Syria goes on filling the lake” (1)',
      '[Escalate] (3)',
    ]);
    for (const { text, state } of linked) {
      const mentioned = await answerTo('requireChoices', { state }, river);
      expect(bare(text)).toContain(`(${mentioned!.target.number})`);
    }
  });

  it('says the same in Persian, in Persian digits', async () => {
    const found = await answerTo('require', water, { ...river, language: 'fa' });
    expect(found?.rows.map(({ stays }) => bare(stays).match(/[۰-۹]+/)?.[0])).toEqual([
      '۲۴۰',
      '۳۸۴',
      '۳۰۰',
      '۳۸۴',
    ]);
  });

  it('begins with the status quo, or without one with a state that has a name', async () => {
    const begun = await answerTo('requireChoices', { state: null }, river);
    expect(begun).toMatchObject({ target: { number: 1 } });
    expect(begun?.concepts.map(({ id }) => id)).toEqual(['nash', 'gmr', 'smr', 'seq', 'sseq']);
    const without = asking(caseText('syria-iraq-1975').replace(/^status-quo:.*$/m, ''));
    expect(await answerTo('requireChoices', { state: null }, without)).toMatchObject({
      target: { name: 'Syria goes on filling the lake' },
    });
    expect(await answerTo('requireChoices', { state: '[nothing-of-the-kind]' }, river)).toBeNull();
  });

  it('is written for a spreadsheet with plain numbers', async () => {
    const words = {
      target: 'Target',
      open: 'Open',
      sense: 'Sense',
      concept: 'Concept',
      stays: 'Stays',
      holds: 'Holds',
      of: 'Of',
      condition: 'Condition',
    };
    const csv = await answerTo('requireCsv', { ...water, words }, { ...river, language: 'fa' });
    const lines = csv!.split('\r\n');
    expect(lines[0]).toBe('\ufeffTarget,Open,Sense,Concept,Stays,Holds,Of,Condition');
    expect(lines[1]).toContain(',نَش,240,240,720,');
  });

  it('refuses where the preferences of the others are unknown', async () => {
    const unknown = asking(caseText('lake-gisborne-unknown'));
    const found = await answer('require', { state: null, open: [], concepts }, unknown);
    expect(found).toMatchObject({ kind: 'refused', code: 'unknown-preference' });
  });
});
