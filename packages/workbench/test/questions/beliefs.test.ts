/** Everyone's picture of the flagship conflict: who foresees what, whom it surprises and why, and what telling would change. */
import { describe, expect, it } from 'vitest';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');

describe('beliefs', () => {
  it.each([[[]], [['diplomacy']]])(
    'the deal holds and would surprise Tehran, which sees Washington leave it, in %j',
    async (scenario) => {
      const { stated, outcomes } = await answerTo(
        'beliefs',
        { concept: 'seq' },
        asking(flagship, { scenario }),
      );
      expect(stated).toBe(true);
      const deal = outcomes.find(({ title }) => title.includes('The deal'))!;
      expect(deal.holds).toBe(true);
      const said = deal.lines.map(({ text }) => text).join('\n');
      expect(said).toContain('It would be a surprise for Tehran.');
      expect(said).toMatch(/In the conflict as Tehran sees it, .*would not last:\nWashington would leave/s);
      expect(deal.lines.some(({ claims }) => claims.includes('c-denial-disbelieved'))).toBe(true);
    },
  );

  it('everyone foresees the standoff', async () => {
    const { outcomes, tables } = await answerTo('beliefs', { concept: 'seq' }, asking(flagship));
    const standoff = outcomes.find(({ title }) => title.includes('The standoff'))!;
    expect(standoff.holds).toBe(true);
    expect(standoff.lines.map(({ text }) => text)).toContain('Everyone foresees it.');
    expect(tables.length).toBeGreaterThanOrEqual(3);
    for (const { columns, rows } of tables) for (const row of rows) expect(row.length).toBe(columns.length);
  });

  it('telling Tehran what Washington prefers as modeled would have it foresee the deal', async () => {
    const { tellings } = await answerTo('beliefs', { concept: 'seq' }, asking(flagship));
    const [head, ...lines] = tellings[0]!;
    expect(head!.text).toMatch(/^If Tehran were told what Washington prefers/);
    expect(lines.some(({ text }) => /Tehran would foresee .*“The deal”/.test(text))).toBe(true);
  });

  it('without stated beliefs everyone sees the conflict as modeled', async () => {
    const { stated, tellings } = await answerTo(
      'beliefs',
      { concept: 'seq' },
      asking(caseText('syria-iraq-1975')),
    );
    expect({ stated, tellings }).toEqual({ stated: false, tellings: [] });
  });
});
