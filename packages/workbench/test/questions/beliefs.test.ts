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

  it('setting rights aside contradicts every believed Washington, at a price', async () => {
    const { signals, versions } = await answerTo('beliefs', { concept: 'seq' }, asking(flagship));
    const said = signals[0]!.map(({ text }) => text).join('\n');
    expect(said).toMatch(
      /13 moves would be a gain for no Washington .*The simplest: \[− Keep rights on the agenda\]/,
    );
    expect(said).toContain('None of these is a gain for Washington as modeled either');
    const [rights] = versions;
    expect(rights![0]!.text).toContain('Only while rights are on the agenda');
    expect(rights![0]!.claims).toContain('a-belief-ends');
    expect(rights!.some(({ text }) => /Tehran would foresee 8 more states: “The deal”/.test(text))).toBe(
      true,
    );
  });
});

describe('views side by side', () => {
  it('say what each side ranks how, and what would hold', async () => {
    const { views, rows } = await answerTo('beliefViews', { concept: 'seq' }, asking(flagship));
    expect(views.map(({ id, held, of }) => ({ id, held, of }))).toEqual([
      { id: '', held: 136, of: 136 },
      { id: 'tehran', held: 136, of: 136 },
    ]);
    const deal = rows.find(({ title }) => title === 'The deal')!;
    expect(deal.cells.map((cell) => [cell!.holds, ...cell!.ranks])).toEqual([
      [true, 5, 6],
      [false, 5, 52],
    ]);
  });

  it('say where a picture is held', async () => {
    const scenario = ['while-rights'];
    const { views, rows } = await answerTo('beliefViews', { concept: 'seq' }, asking(flagship, { scenario }));
    expect(views[1]!.held).toBe(68);
    const held = (title: string): boolean => rows.find((row) => row.title === title)!.cells[1]!.held;
    expect([held('The standoff'), held('The deal')]).toEqual([true, false]);
  });
});

describe('surprises in the graph', () => {
  const surprises = async (scenario: readonly string[]): Promise<readonly string[]> => {
    const { states } = await answerTo(
      'graph',
      {
        steps: 'improvements',
        by: null,
        state: 'the-deal',
        moves: 1,
        reachable: false,
        most: 60,
        concepts: ['nash', 'seq'],
        markAll: false,
      },
      asking(flagship, { scenario }),
    );
    return states.find(({ label }) => label === 'The deal')!.surprises;
  };

  it('are named at the states that would come unexpected', async () => {
    expect(await surprises([])).toEqual(['Tehran']);
    expect(await surprises(['while-rights'])).toEqual([]);
  });
});
