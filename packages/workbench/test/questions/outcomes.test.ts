/** The table of states: what is counted, filtered, sorted, handed out in windows, and written as CSV. Values are from the flagship's design table and from Syria–Iraq as published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../src/questions/answer.ts';
import type { Asked } from '../../src/questions/context.ts';
import { csvCell } from '../../src/questions/outcomes-csv.ts';
import type { OutcomeQuery } from '../../src/questions/outcomes-order.ts';

const textOf = (slug: string): string =>
  readFileSync(new URL(`../../../../cases/${slug}.modus.yaml`, import.meta.url), 'utf8');
const asked = (slug: string, more: Partial<Asked> = {}): Asked => ({
  text: textOf(slug),
  scenario: [],
  view: [],
  language: 'en',
  countermove: 'sequences',
  ...more,
});
const query: OutcomeQuery = {
  concepts: ['nash', 'gmr', 'smr', 'seq'],
  levels: {},
  holds: null,
  stable: null,
  named: false,
  sort: { by: 'concepts' },
  reversed: false,
};
function value<T>(found: Answer<T>): T {
  if (found.kind !== 'value') throw new Error(JSON.stringify(found));
  return found.value;
}
const flagship = asked('iran-us-2020');
const keys = async (change: Partial<OutcomeQuery>, of = flagship): Promise<readonly string[]> =>
  value(await answer('outcomeRows', { query: { ...query, ...change }, window: 0 }, of)).rows.map(
    ({ key }) => key,
  );

describe('outcomes', () => {
  it('counts the states and the equilibria of the flagship', async () => {
    const { states, shown, named, concepts } = value(await answer('outcomes', query, flagship));
    expect([states, shown, named]).toEqual([136, 136, 6]);
    expect(concepts.map(({ short, count }) => [short, count])).toEqual([
      ['Nash', 1],
      ['GMR', 88],
      ['SMR', 75],
      ['SEQ', 9],
    ]);
    expect(concepts[0]!.meaning).toBe('nobody gains by moving alone');
  });

  it('counts them under the other president and in Tehran’s view', async () => {
    const count = async (more: Partial<Asked>): Promise<readonly number[]> =>
      value(await answer('outcomes', query, asked('iran-us-2020', more))).concepts.map((each) => each.count);
    const [nash, , , seq] = await count({ scenario: ['diplomacy'] });
    expect([nash, seq]).toEqual([1, 12]);
    expect((await count({ view: ['tehran'] }))[3]).toBe(39);
  });

  it('puts what holds under most concepts first', async () => {
    const [first, ...rest] = await keys({});
    expect(first).toBe('pressure,rights');
    expect(rest.slice(0, 8)).toContain('talks,restrain,relief,withdraw');
  });

  it('filters by options, by concept, by decision maker and by name', async () => {
    const seq = await keys({ holds: 'seq' });
    expect(seq).toHaveLength(9);
    expect(await keys({ holds: 'seq', levels: { withdraw: 'yes' } })).toEqual(
      seq.filter((key) => key.includes('withdraw')),
    );
    expect(await keys({ named: true })).toHaveLength(6);
    const stable = await keys(
      { stable: { by: 'iraq', concept: 'nash' }, sort: { by: 'number' } },
      asked('syria-iraq-1975'),
    );
    // Iraq is Nash stable at 2, 4 and 6 (T10 in Hipel, Kilgour & Kinsara 2014).
    expect(stable).toEqual(['release', 'attack', 'escalate,attack']);
  });

  it('sorts by preference: Syria 1 > 3 > 6 > 2 > 4 > 5', async () => {
    const of = asked('syria-iraq-1975');
    const numbers = async (change: Partial<OutcomeQuery>): Promise<readonly number[]> =>
      value(await answer('outcomeRows', { query: { ...query, ...change }, window: 0 }, of)).rows.map(
        (row) => row.number,
      );
    expect(await numbers({ sort: { by: 'rank', of: 'syria' } })).toEqual([1, 3, 6, 2, 4, 5]);
    expect(await numbers({ sort: { by: 'rank', of: 'iraq' }, reversed: true })).toEqual([3, 5, 1, 6, 4, 2]);
    expect(await numbers({ sort: { by: 'number' }, reversed: true })).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('tells of a state for whom it is stable', async () => {
    const { rows } = value(
      await answer(
        'outcomeRows',
        { query: { ...query, sort: { by: 'number' } }, window: 0 },
        asked('syria-iraq-1975'),
      ),
    );
    // State 1: Syria under all four, Iraq under GMR alone.
    expect(rows[0]).toMatchObject({ number: 1, statusQuo: true, stable: [15, 2], holds: 2, ranks: [1, 4] });
  });

  it('finds the place of a state, and says when the filter leaves it out', async () => {
    const place = async (change: Partial<OutcomeQuery>) =>
      value(await answer('outcomePlace', { query: { ...query, ...change }, key: null }, flagship))!;
    expect((await place({})).position).toBe(0);
    const left = await place({ levels: { attack: 'yes' } });
    expect([left.position, left.row.name]).toEqual([-1, 'The standoff']);
  });

  it('shows the states also where no concept can be asked, and says why', async () => {
    const of = asked('lake-gisborne-unknown');
    const { concepts, choices, states } = value(await answer('outcomes', query, of));
    expect(concepts).toEqual([]);
    for (const { id, refused } of choices)
      expect({ id, refused }).toEqual({
        id,
        refused: /:[abcd]$/.test(id) ? null : expect.stringContaining('partly unknown'),
      });
    expect(value(await answer('outcomeRows', { query, window: 0 }, of)).rows).toHaveLength(states);
  });

  it('lists equilibria with what tells them apart', async () => {
    const found = value(await answer('equilibria', { concepts: query.concepts }, flagship));
    expect(found.total).toBe(88);
    expect(found.cards[0]).toMatchObject({ name: 'The standoff', moves: 0, changes: null });
    const deal = found.cards.find(({ name }) => name === 'The deal')!;
    expect(deal).toMatchObject({ betterFor: ['Tehran', 'Washington'], moves: 2, byGains: false });
  });
});

describe('CSV', () => {
  it('holds a line for each state shown', async () => {
    const found = value(await answer('outcomesCsv', { ...query, holds: 'nash' }, flagship));
    if (!('csv' in found)) throw new Error('refused');
    const lines = found.csv.split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]!.startsWith('\ufeffNo.,State,Tehran: Talk on the three files,')).toBe(true);
    expect(lines[1]!.startsWith('33,The standoff,no,no,no,no,yes,no,yes,no,no,no,yes,yes,yes,yes,')).toBe(
      true,
    );
  });

  it('holds nothing that a spreadsheet would run', () => {
    expect(['=1+1', '+1', '-1', '@x', '\t=1', 'a"b', 'a,b', 'plain'].map(csvCell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\t=1",
      '"a""b"',
      '"a,b"',
      'plain',
    ]);
  });
});
