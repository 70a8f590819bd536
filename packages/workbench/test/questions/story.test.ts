import { describe, expect, it } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');

describe('the story of the flagship case', () => {
  it('says what holds, why, and what would change it', async () => {
    const { holds, why, changes, better } = await answerTo('story', {}, asking(flagship));
    expect(holds[0]?.text).toMatch(/“The standoff” \(33\) holds in 6 of 8/);
    expect(why.filter(({ depth }) => depth === 0).map(({ text }) => text.split(' ')[0])).toEqual([
      'Tehran',
      'Washington',
    ]);
    expect(why.flatMap(({ claims }) => claims).length).toBeGreaterThan(0);
    expect(changes[0]?.text).toMatch(/no longer holds where “Reading of Tehran” is “Measured relationship”/);
    expect(better[0]?.text).toMatch(/“The deal” \(87\)/);
    expect(better.at(-1)?.text).toMatch(/Tehran would not expect it to last/);
  });

  it('is told in Persian and Arabic', async () => {
    for (const [language, name] of [
      ['fa', 'بن‌بست'],
      ['ar', 'حالة الجمود'],
    ] as const) {
      const { holds } = await answerTo('story', {}, asking(flagship, { language }));
      expect(holds[0]?.text).toContain(name);
    }
  });
});

describe('reading', () => {
  it('gives the base conflict for the forms and the version looked at', async () => {
    const { base, conflict, stateCount, statusQuo, views } = await answerTo(
      'read',
      {},
      asking(flagship, { scenario: ['measured'], view: ['tehran'] }),
    );
    expect(base?.scenario).toEqual([]);
    expect(conflict?.scenario).toEqual(['measured']);
    expect(conflict?.view).toEqual(['tehran']);
    expect(stateCount).toBe(136);
    expect(statusQuo).toBe('pressure,rights');
    expect(views).toEqual([['tehran']]);
  });

  it('has none for a text with errors, whose problems are told at their places with their mends', async () => {
    const broken = flagship.replace('never: pressure and', 'never: presure and');
    expect((await answer('read', {}, asking(broken))).kind).toBe('broken');
    const problems = await answerTo('problems', {}, asking(broken));
    const found = problems.find(({ severity }) => severity === 'error')!;
    expect(broken.slice(found.start, found.end)).toBe('presure');
    expect(broken.split('\n')[found.line - 1]).toContain('presure');
    expect(found.mend).toMatch(/pressure/);
  });

  it('refuses in words what cannot be compiled', async () => {
    const many = `modus: 1\ntitle: T\ndecision-makers:\n  a:\n    options: {${Array.from({ length: 40 }, (_, k) => `o${k}: {}`).join(', ')}}\npreferences:\n  a: {priorities: [o1]}\n`;
    const { refused, stateCount } = await answerTo('read', {}, asking(many));
    expect(refused).toMatch(/states/);
    expect(stateCount).toBe(0);
  });
});

describe('elements', () => {
  it('are everything that claims can be attached to, each at its path', async () => {
    const found = await answerTo('elements', {}, asking(flagship));
    const labels = (group: string): readonly string[] =>
      found.filter((each) => each.group === group).map(({ label }) => label);
    expect(labels('option').length).toBe(10);
    expect(labels('rule').length).toBe(5);
    expect(labels('belief').length).toBe(1);
    expect(found.find(({ path }) => path.join('.') === 'preferences.tehran.priorities.0')?.claims).toContain(
      'c-survival-first',
    );
  });
});
