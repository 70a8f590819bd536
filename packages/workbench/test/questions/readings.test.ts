/** Readings on the page: the same as at the terminal, in the reader's words, with an honest no for what cannot be asked. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import type { ReadingsAsked } from '../../src/questions/readings.ts';
import { answerTo, asking, caseText } from './ask.ts';

const asked: ReadingsAsked = {
  state: 'pressure,rights',
  concepts: ['nash'],
  doubtful: ['assumption', 'low'],
  misplaced: 0,
  scale: 'icd',
};

describe('readings', () => {
  it('say that the standoff holds in all but the measured readings, and that this alone overturns it', async () => {
    const { lines, table, exact } = await answerTo('readings', asked, asking(caseText('iran-us-2020')));
    const text = lines.map((each) => each.text).join('\n');
    expect(exact).toBe(true);
    expect(text).toMatch(/6,144 of the 8,192 readings considered.*likely \(55–80%\)/s);
    expect(text).toMatch(/overturns it: “Reading of Tehran” is “Measured relationship”/);
    expect(table.rows[0]).toEqual(['“The standoff” (33)', '75%']);
  });

  it('are told in Persian', async () => {
    const { lines } = await answerTo('readings', asked, asking(caseText('iran-us-2020'), { language: 'fa' }));
    expect(lines.map(({ text }) => text).join()).toMatch(/۶٬۱۴۴ خوانش از ۸٬۱۹۲/);
  });

  it('are refused for concepts that are not asked of readings', async () => {
    const found = await answer('readings', { ...asked, concepts: ['nm'] }, asking(caseText('chicken')));
    expect(found).toMatchObject({ kind: 'refused', code: 'not-robust' });
  });
});
