/** What changed since a baseline, and what can be switched at hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shiftRanked, switchPriority, switchRule } from '../../src/panels/compare/lever-edits.ts';
import { type Answer, answer } from '../../src/questions/answer.ts';
import type { Asked } from '../../src/questions/context.ts';

const read = (slug: string): string =>
  readFileSync(new URL(`../../../../cases/${slug}.modus.yaml`, import.meta.url), 'utf8');
const text = read('iran-us-2020');
const asked = (more: Partial<Asked> = {}): Asked => ({
  text,
  scenario: [],
  view: [],
  language: 'en',
  countermove: 'sequences',
  ...more,
});
const baseline = { text, scenario: [], view: [] };
function value<T>(found: Answer<T>): T {
  if (found.kind !== 'value') throw new Error(JSON.stringify(found));
  return found.value;
}

describe('changes', () => {
  it('finds nothing changed against itself', async () => {
    const { concepts, states, orders, changedCount, sameCount } = value(
      await answer('changes', { baseline, concepts: ['nash', 'seq'] }, asked()),
    );
    expect(concepts.map(({ gained, lost, kept }) => [gained, lost, kept])).toEqual([
      [0, 0, 1],
      [0, 0, 9],
    ]);
    expect([changedCount, sameCount]).toEqual([0, 9]);
    expect(states).toEqual({ before: 136, now: 136, gone: 0, fresh: 0 });
    for (const { before, now } of orders) expect(now).toEqual(before);
  });

  it('sees the standoff fall under the measured reading', async () => {
    const { changed, orders } = value(
      await answer('changes', { baseline, concepts: ['nash'] }, asked({ scenario: ['measured'] })),
    );
    expect(changed.map(({ name, held, holds }) => [name, held, holds])).toEqual([
      ['Talks under pressure', 0, 1],
      ['The standoff', 1, 0],
    ]);
    const [tehran, washington] = orders;
    expect(tehran!.now).not.toEqual(tehran!.before);
    expect(washington!.now).toEqual(washington!.before);
  });

  it('matches states by what they are when a rule goes and numbers shift', async () => {
    const lines = text.split('\n');
    const from = lines.findIndex((line) => line.includes('- id: distance-needs-withdraw'));
    const to = lines.findIndex((line, k) => k > from && line.startsWith('status-quo'));
    const without = [...lines.slice(0, from), ...lines.slice(to)].join('\n');
    const { same, states } = value(
      await answer('changes', { baseline, concepts: ['nash'] }, asked({ text: without })),
    );
    expect(states.gone).toBe(0);
    expect(states.fresh).toBe(states.now - 136);
    expect(states.fresh).toBeGreaterThan(0);
    expect(same.map(({ name }) => name)).toEqual(['The standoff']);
    const back = value(
      await answer('changes', { baseline: { ...baseline, text: without }, concepts: ['nash'] }, asked()),
    );
    expect(back.states.gone).toBe(states.fresh);
  });

  it('matches by key where the options are others', async () => {
    const renamed = text.replace('  distance:', '  apart:').replace(/\bdistance\b/g, 'apart');
    const { states } = value(
      await answer('changes', { baseline, concepts: ['nash'] }, asked({ text: renamed })),
    );
    // States in which alliances are redefined have another key now; the others are the same.
    expect(states.now).toBe(136);
    expect(states.gone).toBe(states.fresh);
    expect(states.gone).toBeGreaterThan(0);
  });
});

describe('levers', () => {
  it('lists priorities where they are written, and rules', async () => {
    const base = value(await answer('levers', { baseline: null }, asked()));
    expect(
      base.priorities.map(({ by, layer, overlay, items }) => [by, layer, overlay, items.length]),
    ).toEqual([
      ['tehran', [], null, 11],
      ['washington', [], null, 9],
    ]);
    expect(base.rules.map(({ id, at }) => [id, at])).toContainEqual(['normalize-needs-talks', 3]);
    const other = value(
      await answer('levers', { baseline: null }, asked({ scenario: ['diplomacy', 'measured'] })),
    );
    expect(other.priorities.map(({ overlay }) => overlay)).toEqual([
      'Measured relationship',
      'Diplomacy first',
    ]);
    const seen = value(await answer('levers', { baseline: null }, asked({ view: ['tehran'] })));
    expect(seen.priorities.map(({ layer }) => layer)).toEqual([[], ['beliefs', 'tehran', 'change']]);
  });

  it('shows what only the baseline has as switched off, in its place and with what puts it back', async () => {
    const line = text
      .split('\n')
      .find((each) => each.includes('- {statement: relief, claims: [c-sectors]}'))!;
    const without = text.replace(`${line}\n`, '');
    const { priorities, edited } = value(
      await answer('levers', { baseline: text }, asked({ text: without })),
    );
    expect(edited).toBe(true);
    const items = priorities[0]!.items;
    expect(items).toHaveLength(11);
    expect(items[4]).toMatchObject({ at: null, source: { at: 4 } });
    expect(items[4]!.source!.yaml).toBe('{"statement": relief, "claims": [c-sectors]}');
    expect(items[5]!.at).toBe(4);
  });
});

describe('switching and shifting', () => {
  const leversOf = async (present: string, before: string | null = text) =>
    value(await answer('levers', { baseline: before }, asked({ text: present })));
  const textOf = (result: { readonly text: string } | object): string => {
    if (!('text' in result)) throw new Error(JSON.stringify(result));
    return result.text as string;
  };

  it('takes a priority off and puts it back as it was, vital or not', async () => {
    const { priorities } = await leversOf(text);
    for (const side of priorities) {
      for (const k of [0, 2, side.items.length - 1]) {
        const lever = side.items[k]!;
        const off = textOf(switchPriority(text, side, lever));
        const without = (await leversOf(off)).priorities.find(({ by }) => by === side.by)!;
        expect(without.items[k]).toMatchObject({ id: lever.id, at: null });
        const on = textOf(switchPriority(off, without, without.items[k]!));
        expect((await leversOf(on)).priorities).toEqual(priorities);
      }
    }
  });

  it('takes a rule off, which makes states possible, and puts it back', async () => {
    const { rules } = await leversOf(text);
    const rule = rules.find(({ id }) => id === 'normalize-needs-talks')!;
    const off = textOf(switchRule(text, rule));
    const found = value(await answer('changes', { baseline, concepts: ['nash'] }, asked({ text: off })));
    expect([found.states.gone, found.states.fresh > 0]).toEqual([0, true]);
    const without = (await leversOf(off)).rules.find(({ id }) => id === rule.id)!;
    expect(without.at).toBe(null);
    expect((await leversOf(textOf(switchRule(off, without)))).rules).toEqual(rules);
  });

  it('shifts a state in a ranking: with 3 above 1, Syria would rather escalate', async () => {
    const model = read('syria-iraq-1975');
    const rank = async (of: string) =>
      value(await answer('levers', { baseline: null }, asked({ text: of }))).priorities[0]!;
    const before = await rank(model);
    expect(before.ranking!.tiers.map(([state]) => state!.key)).toEqual([
      'none',
      'escalate',
      'escalate,attack',
      'release',
      'attack',
      'release,attack',
    ]);
    const shifted = textOf(shiftRanked(model, before, 'escalate', -1));
    expect((await rank(shifted)).ranking!.tiers.slice(0, 2).map(([state]) => state!.key)).toEqual([
      'escalate',
      'none',
    ]);
    const back = textOf(shiftRanked(shifted, await rank(shifted), 'none', -1));
    expect((await rank(back)).ranking).toEqual(before.ranking);
  });
});
