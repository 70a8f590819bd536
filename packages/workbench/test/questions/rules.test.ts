import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/questions/context.ts';
import type { ArgsOf, QuestionName } from '../../src/questions/registry.ts';
import { answerTo, asking, caseText } from './ask.ts';

const ask = <Name extends QuestionName>(
  name: Name,
  args: ArgsOf<Name>,
  text: string,
  more: Partial<Asked> = {},
) => answerTo(name, args, asking(text, more));

const flagship = caseText('iran-us-2020');

/** What the flagship's rules say, by hand, over its ten options in file order. */
const byHand: readonly ((taken: (id: string) => boolean) => boolean)[] = [
  (t) => !(t('pressure') && (t('relief') || t('withdraw'))),
  (t) => !(t('attack') && (t('relief') || t('withdraw') || t('distance') || t('normalize'))),
  (t) => !(t('confront') && (t('normalize') || t('restrain'))),
  (t) => !t('normalize') || t('talks'),
  (t) => !t('distance') || t('withdraw'),
];
const options = [
  ...['talks', 'normalize', 'confront', 'restrain'],
  ...['pressure', 'relief', 'rights', 'attack', 'withdraw', 'distance'],
];
const combinations = Array.from(
  { length: 1 << options.length },
  (_, value) => (id: string) => ((value >> options.indexOf(id)) & 1) === 1,
);

describe('rules', () => {
  it('counts what each rule removes, alone and in all, as going through every combination does', async () => {
    const { total, feasible, rules } = await ask('rules', {}, flagship);
    expect([total, feasible]).toEqual([1024, 136]);
    const broken = (k: number) => combinations.filter((taken) => !byHand[k]!(taken));
    const alone = (k: number) =>
      broken(k).filter((taken) => byHand.every((rule, other) => other === k || rule(taken)));
    expect(rules?.map(({ removed }) => removed)).toEqual(byHand.map((_, k) => broken(k).length));
    expect(rules?.map((rule) => rule.alone)).toEqual(byHand.map((_, k) => alone(k).length));
  });

  it('names examples, those first that nothing else removes', async () => {
    const { rules } = await ask('rules', {}, caseText('syria-iraq-1975'));
    expect(rules).toMatchObject([{ kind: 'never', removed: 2, alone: 2 }]);
    expect(rules?.[0]?.examples).toEqual([
      ['Release water', 'Escalate'],
      ['Release water', 'Escalate', 'Attack'],
    ]);
  });

  it('says in how many states each consequence is the case', async () => {
    const { consequences } = await ask('rules', {}, flagship);
    const possible = combinations.filter((taken) => byHand.every((rule) => rule(taken)));
    const war = possible.filter((taken) => taken('attack') || taken('confront')).length;
    expect(consequences.find(({ id }) => id === 'open-war')).toMatchObject({
      said: '‘Attack’ or ‘Confront openly’',
      holds: war,
    });
  });

  it('counts a cube far too large to go through', async () => {
    const ids = Array.from({ length: 40 }, (_, k) => `o${k}`);
    const text = `modus: 1\ntitle: Large\ndecision-makers:\n  one:\n    options: {${ids.map((id) => `${id}: {}`).join(', ')}}\nfeasibility:\n  - at-most-one: [${ids.join(', ')}]\n  - never: o0 and o1\npreferences: {one: {priorities: []}}\n`;
    const { total, feasible, rules } = await ask('rules', {}, text);
    expect([total, feasible]).toEqual([2 ** 40, 41]);
    expect(rules).toMatchObject([{ removed: 2 ** 40 - 41 }, { removed: 2 ** 38, alone: 0 }]);
  });

  it('takes levels and hidden options as they are in the version asked', async () => {
    const text = `modus: 1\ntitle: Levels\ndecision-makers:\n  one:\n    options: {a: {levels: [none, alert, war]}, b: {}}\nfeasibility:\n  - {if: a = war, then: b}\npreferences: {one: {priorities: []}}\nbeliefs: {one: {hidden-options: [b]}}\n`;
    expect(await ask('rules', {}, text)).toMatchObject({ total: 6, feasible: 5, rules: [{ removed: 1 }] });
    expect(await ask('rules', {}, text, { view: ['one'] })).toMatchObject({ total: 3, feasible: 2 });
  });
});

describe('a rule being written', () => {
  it('tells what would be left, and that the status quo or a named state would go', async () => {
    const args = { at: null, kind: 'never', parts: ['pressure and rights'] } as const;
    const { problems, effect } = await ask('modelRuleDraft', args, flagship);
    const gone = combinations.filter(
      (taken) => byHand.every((rule) => rule(taken)) && taken('pressure') && taken('rights'),
    ).length;
    expect(problems).toEqual([null]);
    expect(effect).toMatchObject({ left: 136 - gone, gone, statusQuo: true });
    expect(effect?.named).toContain('The standoff');
    expect(effect?.named).not.toContain('The deal');
  });

  it('is compared with the rule that it replaces', async () => {
    const args = { at: 0, kind: 'never', parts: ['pressure and relief'] } as const;
    const { effect } = await ask('modelRuleDraft', args, flagship);
    const left = combinations.filter(
      (taken) => byHand.every((rule, k) => k === 0 || rule(taken)) && !(taken('pressure') && taken('relief')),
    ).length;
    expect(effect?.left).toBe(left);
  });

  it('says what is wrong with a part', async () => {
    const args = { at: null, kind: 'if-then', parts: ['presure', 'rights'] } as const;
    const { problems, effect } = await ask('modelRuleDraft', args, flagship);
    expect(problems[0]).toContain('pressure');
    expect(problems[1]).toBeNull();
    expect(effect).toBeNull();
  });
});

describe('an expression being written', () => {
  it('is said in words with the number of states in which it holds', async () => {
    const found = await ask('modelExpression', { text: 'talks iff relief' }, flagship, { language: 'fa' });
    const holds = combinations.filter(
      (taken) => byHand.every((rule) => rule(taken)) && taken('talks') === taken('relief'),
    ).length;
    expect(found).toMatchObject({ problems: [], holds, feasible: 136 });
    expect(found.said).toContain('فقط و همیشه در صورت');
  });
});

describe('the other versions', () => {
  it('are told as what they change', async () => {
    const { overlays } = await ask('modelVersions', {}, flagship);
    const named = (id: string) =>
      overlays.find(({ scenario, holders }) => scenario === id && !holders.length);
    expect(overlays.map(({ layer }) => layer.join('/'))).toContain(
      'scenarios/overthrow-or-war/change/beliefs/tehran/change',
    );
    const [preferences] = named('successor')?.differences ?? [];
    expect(preferences).toMatchObject({ kind: 'preferences', within: ['preferences', 'tehran'] });
    // The one addition to the baseline.
    expect(preferences?.lines.filter(({ mark }) => mark !== 'same')).toMatchObject([
      { mark: 'added', to: 3, said: 'not ‘Talk on the three files’' },
    ]);
    const measured = named('measured')?.differences[0]?.lines.filter(({ mark }) => mark !== 'same');
    expect(measured?.map(({ mark }) => mark).sort()).toEqual(['added', 'dropped', 'dropped']);
  });

  it('compare rankings tier by tier, and say what else differs', async () => {
    const text = `modus: 1\ntitle: Two\ndecision-makers: {one: {options: {a: {name: Act}}}}\npreferences: {one: {ranking: 1 > 2}}\nstatus-quo: {}\nscenarios: {other: {change: {preferences: {one: {ranking: 2 > 1}}, status-quo: [a], decision-makers: {one: {options: {a: {change: take-only}}}}, feasibility: {add: [{never: a and not a}]}}}}\n`;
    const { overlays } = await ask('modelVersions', {}, text);
    expect(overlays[0]?.differences).toMatchObject([
      {
        kind: 'preferences',
        lines: [
          { said: 'Act', mark: 'same', from: 2, to: 1 },
          { said: 'nothing taken', mark: 'moved', from: 1, to: 2 },
        ],
      },
      { kind: 'status-quo', before: 'nothing taken', after: 'Act', within: ['status-quo'] },
      { kind: 'direction', before: 'either', after: 'take-only' },
      { kind: 'rule-added', within: ['feasibility', 'add', '0'] },
    ]);
  });
});
