import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/questions/context.ts';
import type { PathsAsked } from '../../src/questions/paths.ts';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');
const standoff = 'pressure,rights';
const deal = 'talks,restrain,relief,withdraw';

const pathsOf = async (asked: Asked, about: Partial<PathsAsked> & { to: string }) => {
  const found = await answerTo('paths', { from: null, improving: false, most: 12, ...about }, asked);
  if (!found) throw new Error('the goal is not possible');
  return found;
};

const irreversible = `modus: 1
title: No way back
decision-makers:
  one:
    options:
      burn: {change: take-only, name: Burn the bridge}
      wait: {}
  two:
    options:
      sign: {change: drop-only, name: Sign}
status-quo: [burn]
preferences:
  one: {priorities: [not burn]}
  two: {priorities: [sign]}
`;

describe('paths', () => {
  it('reaches the deal in two moves, with a loss that somebody must first accept', async () => {
    const found = await pathsOf(asking(flagship), { to: deal });
    expect(found).toMatchObject({ length: 2, total: 2, otherwise: null, count: 136 });
    expect(found.from.key).toBe(standoff);
    expect(found.ways.map((way) => way.map(({ mover, gain }) => `${mover} ${gain}`))).toEqual([
      ['Tehran worse', 'Washington worse'],
      ['Washington worse', 'Tehran better'],
    ]);
    const [first] = found.ways[0] ?? [];
    expect(first?.comparison).toMatch(/^it would give up “not \(‘Talk on the three files’ and ‘Keep rights/);
    expect(first?.claims).toContain('c-agenda-three-files');
  });

  it('says by gains alone that it cannot be reached, and how many moves it takes otherwise', async () => {
    const found = await pathsOf(asking(flagship), { to: deal, improving: true });
    expect(found).toMatchObject({ length: null, ways: [], otherwise: 2, reached: 1, obstacles: [] });
  });

  it('lists no more ways than asked for, and counts all', async () => {
    const found = await pathsOf(asking(flagship), { to: deal, most: 1 });
    expect(found.ways).toHaveLength(1);
    expect(found.total).toBe(2);
  });

  it('tells option by option what each state on the way has', async () => {
    const { options, states, to } = await pathsOf(asking(flagship), { to: deal });
    expect(options).toHaveLength(10);
    const taken = options.filter((_, o) => to.cells[o] === true).map(({ name }) => name);
    expect(taken).toEqual([
      'Talk on the three files',
      'End threats to US soldiers and citizens',
      'Relieve oil and banking',
      'Leave the region and forgo force',
    ]);
    expect(states.map(({ key }) => key)).toContain('talks,restrain,pressure,rights');
  });

  it('names the irreversible options that stand in the way', async () => {
    const found = await pathsOf(asking(irreversible), { to: 'sign' });
    expect(found.length).toBeNull();
    expect(found.obstacles).toMatchObject([
      { kind: 'undone', option: 'Burn the bridge', by: 'one' },
      { kind: 'redone', option: 'Sign', by: 'two' },
    ]);
    expect(found.reached).toBe(2);
    const back = await pathsOf(asking(irreversible), { from: 'none', to: 'burn' });
    expect(back.ways).toMatchObject([[{ mover: 'one', back: false, gain: 'worse' }]]);
  });

  it('has no answer for a goal that is not possible, and refuses where there is no start', async () => {
    expect(
      await answerTo(
        'paths',
        { from: null, to: 'pressure,relief', improving: false, most: 3 },
        asking(flagship),
      ),
    ).toBeNull();
    const text = irreversible.replace('status-quo: [burn]\n', '');
    await expect(pathsOf(asking(text), { to: 'sign' })).rejects.toThrow(/no-status-quo/);
  });

  it('writes each way as a table that no spreadsheet takes for a formula', async () => {
    const asked = { from: null, to: deal, improving: false, most: 12 };
    const { csv } = (await answerTo('pathsCsv', asked, asking(flagship))) ?? { csv: '' };
    const lines = csv.split('\r\n');
    expect(lines).toHaveLength(1 + 6 + 1);
    expect(lines[1]).toMatch(/^1,0,,,The standoff \(33\),no,no,no,no,yes,no,yes,no,no,no$/);
    expect(lines[3]).toMatch(/^1,2,Washington,a loss,The deal \(87\),/);
    for (const line of lines) expect(line).not.toMatch(/(^|,)[=+@-]/);
    const none = await answerTo('pathsCsv', { ...asked, improving: true }, asking(flagship));
    expect(none).toBeNull();
  });
});

describe('reach', () => {
  it('is the table of status quo analysis', async () => {
    const found = await answerTo('reach', { from: null, improving: false, most: 3 }, asking(flagship));
    // modus path iran-us-2020 --to the-deal
    expect(found.rows.map(({ count }) => count)).toEqual([1, 24, 111, 24, 1]);
    expect(found.rows[0]?.states).toMatchObject([{ name: 'The standoff', movers: [] }]);
    expect(found.rows[1]?.states[0]).toMatchObject({ number: 1, movers: ['Washington'] });
    expect(found).toMatchObject({ reached: 136, count: 136, movers: true });
  });

  it('by gains alone goes nowhere from the standoff', async () => {
    const found = await answerTo('reach', { from: null, improving: true, most: 3 }, asking(flagship));
    expect(found.rows).toHaveLength(1);
    expect(found.reached).toBe(1);
  });

  it('is written as CSV', async () => {
    const { csv } = await answerTo('reachCsv', { from: null, improving: false }, asking(flagship));
    expect(csv.split('\r\n')).toHaveLength(1 + 1 + 24 + 111 + 24 + 1 + 1);
  });
});
