import { compileText, isRefusal, rankOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');

const whole = { from: 0, count: 300, equilibria: false };

/** A river dispute with four states; what downstream prefers is given. */
const small = (preference: string): string => `modus: 1
title: Small
language: en
decision-makers:
  upstream: {options: {release: {}}}
  downstream: {options: {attack: {}}}
preferences:
  upstream: {priorities: [not attack, not release]}
  downstream: ${preference}
`;

describe('order', () => {
  it('gives the ranks that the command line prints, for every state and decision maker of the flagship', async () => {
    const outcome = compileText(flagship);
    if (isRefusal(outcome) || !outcome.ok) throw new Error('the flagship does not compile');
    for (const [i, { id }] of outcome.compiled.conflict.decisionMakers.entries()) {
      const found = await answerTo('order', { by: id, ...whole }, asking(flagship));
      expect(found?.rows).toHaveLength(136);
      for (const { number, place } of found!.rows)
        expect(place, `state ${number} of ${id}`).toBe(rankOf(outcome.compiled, i, number - 1));
    }
  });

  it('says where the states stand that people talk about: Tehran puts the deal 5th and the standoff 41st', async () => {
    const found = await answerTo('order', { by: 'tehran', ...whole }, asking(flagship));
    const places = Object.fromEntries(found!.landmarks.map(({ label, place }) => [label, place]));
    expect(places).toMatchObject({ 'The deal': 5, 'The standoff': 41 });
    expect(found!.landmarks.filter(({ statusQuo }) => statusQuo).map(({ label }) => label)).toEqual([
      'The standoff',
    ]);
    for (const { key, at } of found!.landmarks) expect(found!.rows[at]?.key).toBe(key);
  });

  it('gives any window of the list, and marks the step at the vital line', async () => {
    const all = await answerTo('order', { by: 'tehran', ...whole }, asking(flagship));
    const part = await answerTo(
      'order',
      { by: 'tehran', from: 50, count: 20, equilibria: false },
      asking(flagship),
    );
    expect(part!.rows).toEqual(all!.rows.slice(50, 70));
    // Two vital statements, never both failing: three classes of states, two strong steps.
    expect(all!.rows.filter(({ strongAbove }) => strongAbove)).toHaveLength(2);
  });

  it('marks equilibria when asked: the standoff is the only Nash equilibrium', async () => {
    const found = await answerTo('order', { by: 'tehran', ...whole, equilibria: true }, asking(flagship));
    const nash = found!.rows.filter(({ equilibrium }) => equilibrium.includes('nash'));
    expect(nash.map(({ name }) => name)).toEqual(['The standoff']);
  });

  it('does not pretend to know what `either-order` leaves open', async () => {
    const text = small('{priorities: [{either-order: [not release, not attack]}]}');
    const found = await answerTo('order', { by: 'downstream', ...whole }, asking(text));
    expect(found!.unknown).toBe('within');
    expect(found!.places).toBe(1);
    expect(found!.rows.every(({ unsure }) => unsure)).toBe(true);
    const prefixed = small('{priorities: [not attack, {either-order: [release, attack]}]}');
    // Once `attack` is settled, only `release` is left to differ, and the order is known.
    expect((await answerTo('order', { by: 'downstream', ...whole }, asking(prefixed)))!.unknown).toBe('no');
  });

  it('lists the parts of a ranking that cannot be compared one after the other', async () => {
    const found = await answerTo(
      'order',
      { by: 'downstream', ...whole },
      asking(small('{ranking: "1 > 2 ? 3 = 4"}')),
    );
    expect(found!.unknown).toBe('parts');
    expect(found!.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(found!.rows.map(({ partAbove }) => partAbove)).toEqual([false, false, true, false]);
    expect(found!.rows[2]!.sharing).toBe(2);
  });

  it('orders by weights', async () => {
    const found = await answerTo(
      'order',
      { by: 'downstream', ...whole },
      asking(small('{weights: {attack: -3, release: 5}}')),
    );
    expect(found!.rows.map(({ key }) => key)).toEqual(['release', 'release,attack', 'none', 'attack']);
  });
});

describe('orderStatements', () => {
  it('tells what a scenario changes: `measured` drops two statements of Tehran and adds one', async () => {
    const found = await answerTo(
      'orderStatements',
      { by: 'tehran' },
      asking(flagship, { scenario: ['measured'] }),
    );
    expect(found!.stated).toBe(true);
    expect(found!.dropped.map(({ at }) => at)).toEqual([2, 8]);
    expect(
      found!.priorities.flatMap(({ change, statements }) =>
        change?.kind === 'added' ? [statements[0]!.raw] : [],
      ),
    ).toEqual(['talks']);
    expect(found!.priorities.filter(({ change }) => change?.kind === 'moved')).toEqual([]);
  });

  it('says that a version takes its list over from the base', async () => {
    const found = await answerTo(
      'orderStatements',
      { by: 'tehran' },
      asking(flagship, { scenario: ['diplomacy'] }),
    );
    expect(found!.stated).toBe(false);
    expect(found!.priorities.every(({ change }) => change?.kind === 'same')).toBe(true);
  });

  it('counts as moved the fewest statements that explain the new order', async () => {
    const scenario = `scenarios:
  other:
    change: {preferences: {downstream: {priorities: [release, not attack, attack if release]}}}
`;
    const text = small('{priorities: [not attack, attack if release, release]}') + scenario;
    const found = await answerTo(
      'orderStatements',
      { by: 'downstream' },
      asking(text, { scenario: ['other'] }),
    );
    expect(found!.priorities.map(({ change }) => change)).toEqual([
      { kind: 'moved', from: 2 },
      { kind: 'same' },
      { kind: 'same' },
    ]);
  });
});

describe('preferenceTree', () => {
  it('parts the states by each statement, leaves in order, and says what it leaves out', async () => {
    const tree = await answerTo('preferenceTree', { by: 'tehran' }, asking(flagship));
    expect(tree!.levels.length + tree!.hidden).toBe(11);
    expect(tree!.leaves.length).toBeLessThanOrEqual(48);
    expect(tree!.leaves.reduce((sum, { states }) => sum + states, 0)).toBe(136);
    const places = tree!.leaves.map(({ place }) => place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(tree!.leaves[0]!.path.every((holds) => holds)).toBe(true);
  });

  it('draws a small tree whole, and none of a ranking', async () => {
    const tree = await answerTo('preferenceTree', { by: 'upstream' }, asking(small('{priorities: []}')));
    expect(tree!.hidden).toBe(0);
    expect(tree!.leaves.map(({ path, key }) => [path, key])).toEqual([
      [[true, true], 'none'],
      [[true, false], 'release'],
      [[false, true], 'attack'],
      [[false, false], 'release,attack'],
    ]);
    expect(await answerTo('preferenceTree', { by: 'syria' }, asking(caseText('syria-iraq-1975')))).toBeNull();
  });
});
