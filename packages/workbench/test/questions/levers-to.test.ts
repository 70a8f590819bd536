/** The least changes on the page: what the terminal finds, and a text in which each is a scenario that does what it says. */
import { describe, expect, it } from 'vitest';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');
const deal = 'talks,restrain,relief,withdraw';

describe('the least changes', () => {
  it('that make the deal hold as Tehran sees it are kept as scenarios that do so', {
    timeout: 120_000,
  }, async () => {
    const asked = asking(flagship, { view: ['tehran'] });
    const found = await answerTo(
      'leversTo',
      { state: deal, goal: 'to', concept: 'seq', asSeen: false },
      asked,
    );
    expect(found!.offers.map(({ cost }) => cost)).toEqual([1, 1, 1, 1]);
    for (const { kept, lines } of found!.offers) {
      expect(lines[0]!.text).toMatch(/^Washington/);
      const again = asking(kept!.text, { view: ['tehran'], scenario: [kept!.scenario] });
      const row = await answerTo('whyVerdicts', { state: deal, concept: 'seq' }, again);
      expect(row!.stable).toEqual([true, true]);
    }
  });

  it('are none where the outcome is so already', async () => {
    const found = await answerTo(
      'leversTo',
      { state: deal, goal: 'to', concept: 'seq', asSeen: false },
      asking(flagship),
    );
    expect(found!.offers.every(({ kept }) => kept === null)).toBe(true);
    expect(found!.head.join(' ')).toMatch(/already/);
  });
});
