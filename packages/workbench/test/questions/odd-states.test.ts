import { describe, expect, it } from 'vitest';
import type { OddState } from '../../src/questions/odd-states.ts';
import { answerTo, asking, caseText } from './ask.ts';

const found = async (text: string): Promise<readonly OddState[]> =>
  (await answerTo('oddStates', {}, asking(text))).found;

const conflict = ({
  rules = '',
  a = 'priorities: [not fight]',
  b = 'priorities: [not fight]',
} = {}): string => `modus: 1
title: Odd
language: en
decision-makers:
  one: {options: {march: {}, shout: {}}}
  two: {options: {strike: {}, wait: {}}}
consequences:
  fight: march and strike
${rules}
status-quo: {}
preferences:
  one: {${a}}
  two: {${b}}
`;

const kinds = (list: readonly OddState[]): readonly string[] => list.map(({ id }) => id);

describe('oddStates', () => {
  it('finds options that make no difference to anybody', async () => {
    const list = await found(conflict());
    expect(kinds(list)).toEqual(expect.arrayContaining(['no-effect shout', 'no-effect wait']));
    expect(list.find(({ id }) => id === 'no-effect shout')!.count).toBe(8);
  });

  it('finds states that are worst for everybody, and writes the rule that excludes exactly that state', async () => {
    const own = 'priorities: [not fight, not shout, not wait]';
    const list = await found(conflict({ a: own, b: own }));
    const worst = list.find(({ kind }) => kind === 'worst-for-all')!;
    expect(worst.state!.key).toBe('march,shout,strike,wait');
    expect(worst.never).toBe('march and shout and strike and wait');
  });

  it('finds a vital aim given up although each side could restore it alone', async () => {
    const list = await found(conflict({ a: 'priorities: [{statement: not fight, vital: true}]' }));
    expect(list.find(({ kind }) => kind === 'vital-escapable')).toMatchObject({
      count: 4,
      state: { key: 'march,strike' },
    });
  });

  it('does not call it so when one side could not', async () => {
    const text = conflict({ a: 'priorities: [{statement: not fight, vital: true}]' }).replace(
      'march: {}',
      'march: {change: take-only}',
    );
    expect((await found(text)).some(({ kind }) => kind === 'vital-escapable')).toBe(false);
  });

  it('finds options that nobody ever prefers taken: in the flagship the three that everybody ranks low', async () => {
    const text = caseText('iran-us-2020');
    const list = await found(text);
    expect(kinds(list.filter(({ kind }) => kind === 'never-liked'))).toEqual([
      'never-liked normalize',
      'never-liked confront',
      'never-liked attack',
    ]);
    // Pressure excludes withdrawal and alliances need it: no one rule keeps pressure and alliances apart.
    expect(kinds(list)).toContain('never-together pressure distance');
    expect(list.length).toBeLessThanOrEqual(12);
  });

  it('finds options that the rules fix, and pairs that only rules together bind', async () => {
    const list = await found(
      conflict({
        rules:
          'feasibility:\n  - never: shout\n  - {if: march, then: strike}\n  - {if: strike, then: wait}\n  - {if: wait, then: march}',
      }),
    );
    expect(kinds(list)).toContain('never-taken shout');
    const chained = await found(
      conflict({
        rules:
          'feasibility:\n  - {if: march, then: strike}\n  - {if: strike, then: wait}\n  - {if: wait, then: strike}\n  - {if: strike, then: march or shout}\n  - never: strike and shout',
      }),
    );
    expect(kinds(chained)).toContain('always-together march wait');
  });

  it('finds what a rule misses by one part, and writes the wider rule', async () => {
    const list = await found(
      conflict({ rules: 'feasibility:\n  - {id: r, never: march and strike and wait}' }),
    );
    const miss = list.find(({ id }) => id === 'near-miss r 2')!;
    expect(miss.never).toBe('march and strike');
    expect(miss.count).toBe(2);
  });

  it('has nothing to say of a graph form but what is worst for all', async () => {
    const text = caseText('chicken');
    for (const { kind } of await found(text)) expect(['worst-for-all', 'never-liked']).toContain(kind);
  });
});
