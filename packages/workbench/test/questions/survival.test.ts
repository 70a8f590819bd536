/** The survival grid, held against the table of the flagship's design (an independent solver's findings). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import type { Asked } from '../../src/questions/context.ts';
import type { SurvivalGrid } from '../../src/questions/survival.ts';

const text = readFileSync(new URL('../../../../cases/iran-us-2020.modus.yaml', import.meta.url), 'utf8');
const flagship: Asked = { text, scenario: [], view: [], language: 'en', countermove: 'sequences' };
const asked = { concepts: ['nash', 'seq'] as const, most: 24 };
const [nash, seq] = [1, 2];

async function grid(): Promise<SurvivalGrid> {
  const found = await answer('survival', asked, flagship);
  if (found.kind !== 'value') throw new Error(JSON.stringify(found));
  return found.value;
}

describe('survival', () => {
  it('crosses the axes, as modeled and as Tehran sees it, and merges what is the same game', async () => {
    const { axes, sections, cut, columns } = await grid();
    expect(axes).toHaveLength(5);
    expect(cut).toBe(false);
    expect(sections.map(({ holder, combinations, games }) => [holder, combinations, games])).toEqual([
      [null, 48, 8],
      ['Tehran', 48, 8],
    ]);
    expect(columns[0]!.name).toBe('The standoff');
  });

  it('says where the standoff, the deal and talks for relief hold', async () => {
    const { sections, columns } = await grid();
    const at = (name: string): number => columns.findIndex((column) => column.name === name);
    const row = (scenario: readonly string[]) =>
      sections[0]!.rows.find(({ members }) => members.some((each) => each.join() === scenario.join()))!;
    const mark = (name: string, ...scenario: string[]) => row(scenario).marks[at(name)];
    expect(mark('The standoff')).toBe(nash | seq);
    expect(mark('The deal')).toBe(seq);
    expect(mark('Talks for relief')).toBe(0);
    expect(mark('Talks for relief', 'diplomacy')).toBe(seq);
    expect(mark('The standoff', 'measured')).toBe(0);
    expect(mark('Talks under pressure', 'measured')).toBe(nash | seq);
    expect(mark('Talks and relief amid the rights agenda', 'diplomacy', 'measured')).toBe(nash | seq);
    expect(mark('The deal', 'successor')).toBe(0);
    // A successor is modelled on the baseline only: whatever the reading, the same game.
    expect(row(['measured', 'successor'])).toBe(row(['successor']));
    expect(sections[1]!.rows.every(({ marks }) => marks[at('The deal')] === 0)).toBe(true);
  });

  it('counts distinct games, each once', async () => {
    const { sections, columns } = await grid();
    const standoff = columns.findIndex(({ name }) => name === 'The standoff');
    expect(sections[0]!.holdsIn[0]![standoff]).toBe(6);
    const deal = columns.findIndex(({ name }) => name === 'The deal');
    expect(sections[0]!.holdsIn[1]![deal]).toBe(4);
  });

  it('is written as CSV', async () => {
    const words = {
      view: 'View',
      asModeled: 'as modeled',
      any: 'any',
      assumed: 'yes',
      notAssumed: 'no',
      impossible: '×',
    };
    const found = await answer('survivalCsv', { ...asked, words }, flagship);
    if (found.kind !== 'value') throw new Error(JSON.stringify(found));
    const lines = found.value.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 8 + 8);
    expect(lines[1]).toMatch(/^as modeled,Pressure first,Baseline,The present leader,any,any,Nash SEQ,/);
  });
});
