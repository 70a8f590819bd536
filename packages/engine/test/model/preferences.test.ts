/** What decision makers prefer, in every way of writing it. */
import { isRefusal, openModel } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { readConflict } from '../../src/model/read.ts';
import { advice, chain, diagnosed, model, ranked, sound } from './models.ts';

const prefers = (yaml: string, sections: Readonly<Record<string, string>> = {}): string =>
  model({ ...sections, preferences: `{p: ${yaml}, q: {priorities: []}}` });
const oneOption = { 'decision-makers': '{p: {options: {a: {}}}, q: {options: {c: {}}}}' };

describe('priorities', () => {
  it('are statements, most important first, vital ones at the top', () => {
    const text = prefers(
      '{priorities: [{statement: not a, vital: true, claims: [k], name: N}, {statement: b}, c if a, -1, "Y--"]}',
      { claims: '{k: {text: t, kind: judgment}}' },
    );
    const [preference] = sound(text).conflict.preferences;
    expect(preference).toMatchObject({
      kind: 'priorities',
      priorities: [
        { strength: 2, statements: [{ claims: ['k'], name: { en: 'N' }, expression: { text: 'not a' } }] },
        { strength: 1, statements: [{ expression: { text: 'b' } }] },
        { strength: 1, statements: [{ expression: { text: 'c if a', tree: { kind: 'if' } } }] },
        { strength: 1, statements: [{ expression: { text: '-1', tree: { kind: 'not' } } }] },
        { strength: 1, statements: [{ expression: { text: 'Y--', numbering: ['a', 'b', 'c'] } }] },
      ],
    });
  });

  it('may leave open which of several matters more', () => {
    const [preference] = sound(prefers('{priorities: [a, {either-order: [b, {statement: not c, note: n}]}]}'))
      .conflict.preferences;
    expect(preference).toMatchObject({
      priorities: [
        { statements: [{}] },
        { statements: [{ expression: { text: 'b' } }, { expression: { text: 'not c' } }] },
      ],
    });
  });

  it('[] means indifferent', () =>
    expect(sound(model()).conflict.preferences[0]).toMatchObject({ kind: 'priorities', priorities: [] }));

  it.each([
    ['[b, ▸{statement: a, vital: true}]', ['vital-prefix']],
    ['[{statement: b, vital: true}, ▸{statement: a, strength: 3}]', ['strength-grows']],
    ['[{statement: a, strength: ▸0}]', ['strength-range']],
    ['[{statement: a, strength: ▸12}]', ['strength-range']],
    ['[{statement: a, strength: ▸1, vital: true}]', ['strength-not-vital']],
    ['[{statement: a, vital: false, strength: ▸4}]', ['strength-not-vital']],
    ['[▸{vital: true}]', ['statement-kind']],
    ['[▸{statement: a, either-order: [b]}]', ['statement-kind']],
    ['[{either-order: ▸[]}]', ['empty-list']],
    ['[{either-order: [{statement: a, ▸vital: true}]}]', ['unknown-key']],
    ['[a, ▸010]', ['leading-zero']],
    ['[a, ▸!b]', ['decorated-expression']],
    ['[a, ▸! b]', ['decorated-expression']],
    ['[&x ▸a, ▸*x]', ['decorated-expression', 'decorated-expression']],
    ['[a, ▸""]', ['empty-expression']],
    ['[a, ▸[b]]', ['expected-value-or-map']],
    ['[{statement: a, vital: ▸yes}]', ['not-one-of']],
    ['▸a', ['expected-list']],
    ['[a and ▸"b c"]', ['strange-character']],
  ])('%s is wrong at its place', (yaml, codes) =>
    expect(diagnosed(prefers(`{priorities: ${yaml}}`))).toEqual(codes),
  );

  it('that decide nothing are worth a word', () => {
    expect(
      diagnosed(prefers('{priorities: [▸a or not a, b, ▸a and b and c]}', { feasibility: '[{never: c}]' })),
    ).toEqual(['~idle-statement', '~idle-statement']);
  });
});

describe('weights', () => {
  it('are exact decimals by option', () => {
    const [preference] = sound(prefers('{weights: {a: -3, c: 0.100, b: +2.}}')).conflict.preferences;
    expect(preference).toMatchObject({
      kind: 'weights',
      weights: [
        { option: 0, weight: '-3' },
        { option: 2, weight: '0.100' },
        { option: 1, weight: '+2.' },
      ],
    });
  });

  it.each([
    ['{▸d: 1}', 'unknown-option'],
    ['{a: ▸1e3}', 'not-a-decimal'],
    ['{a: ▸.inf}', 'not-a-decimal'],
    ['{a: ▸99999999999999999999}', 'not-a-decimal'],
    ['{a: ▸0.1234567890123}', 'not-a-decimal'],
    ['{a: ▸much}', 'not-a-decimal'],
    ['{a: 1, ▸a: 2}', 'duplicate-key'],
    ['▸[1, 2]', 'expected-map'],
  ])('%s is wrong at its place', (yaml, code) =>
    expect(diagnosed(prefers(`{weights: ${yaml}}`))).toEqual([code]),
  );
});

describe('a ranking', () => {
  it.each([
    ['"2 > {1, 4} >> 3"', '2 > 1 = 4 >> 3'],
    ['[[2], [1, 4], ">>", [3]]', '2 > 1 = 4 >> 3'],
    ['[2, [1, 4], ">>", 3]', '2 > 1 = 4 >> 3'],
    ['"2 = 1 > 3 ? 4"', '2 = 1 > 3 ? 4'],
    ['"YN > {NN, YY} > NY"', '2 > 1 = 4 > 3'],
    ['[[[a]], [[c], [a, c]], [[]]]', '2 > 3 = 4 > 1'],
    ['deal > 2 > 3 > 4', '1 > 2 > 3 > 4'],
  ])('%s', (yaml, wanted) => {
    const text = prefers(`{ranking: ${yaml}}`, { ...oneOption, 'named-states': '{deal: {state: none}}' });
    expect(ranked(sound(text))).toBe(wanted);
  });

  it('of a graph names states by key or number', () => {
    expect(ranked(sound(model(chain)))).toBe('1 > 2 > 3');
    expect(
      ranked(sound(model({ ...chain, preferences: '{p: {ranking: "{1, s3} > 2"}, q: {priorities: []}}' }))),
    ).toBe('1 = 3 > 2');
  });

  it.each([
    ['▸"1 > 2 > 3"', 'ranking-misses'],
    ['"1 > 2 > 3 > 4 > ▸2"', 'ranking-repeats'],
    ['"{1, ▸1} > 2 > 3 > 4"', 'ranking-repeats'],
    ['"1 > 2 > 3 > ▸5"', 'state-number'],
    ['"1 > 2 > 3 > ▸x"', 'unknown-state'],
    ['"1 > 2 >> ▸> 3 > 4"', 'ranking-syntax'],
    ['▸[1, 2, 3]', 'ranking-misses'],
    ['[1, 2, 3, 4, ▸1]', 'ranking-repeats'],
    ['[1, [2, 3], ▸{a: yes}, 4]', 'expected-value-or-list'],
    ['▸!x 1', 'decorated-expression'],
    ['"▸YNY > 1 > 2 > 3 > 4"', 'pattern-length'],
    ['"▸-N > 1 > 2 > 3 > 4"', 'ambiguous-state'],
    ['{1, 2} ▸> 3', 'yaml'],
  ])('%s is wrong at its place', (yaml, code) =>
    expect(diagnosed(prefers(`{ranking: ${yaml}}`, oneOption))).toEqual([code]),
  );

  it('is not left empty', () =>
    expect(diagnosed(prefers('{▸ranking: }', oneOption))).toEqual(['missing-value']));

  it('must not rank what is infeasible', () => {
    expect(
      diagnosed(
        prefers('{ranking: "NN > YN > NY > ▸YY"}', { ...oneOption, feasibility: '[{never: a and c}]' }),
      ),
    ).toEqual(['infeasible-state']);
  });

  it('says which states it misses', () => {
    const reading = readConflict(openModel(prefers('{ranking: "1 > 8"}')));
    expect(isRefusal(reading) ? null : reading.diagnostics[0]?.values).toEqual({
      count: 6,
      states: '2, 3, 4, 5, 6, 7',
    });
  });
});

describe('the section', () => {
  it.each([
    ['{▸p: {priorities: [], ranking: "1"}, q: {priorities: []}}', ['preference-kind']],
    ['{▸p: {}, q: {priorities: []}}', ['preference-kind']],
    ['{p: {▸prioritys: []}, q: {priorities: []}}', ['unknown-key']],
    ['{p: {degrees: ▸[]}, q: {priorities: []}}', ['expected-map']],
    ['{p: {priorities: []}, ▸qq: {priorities: []}}', ['unknown-decision-maker']],
    ['{p: {priorities: []}, q: ▸[]}', ['expected-map']],
    ['▸[]', ['expected-map']],
  ])('%s', (yaml, codes) => expect(diagnosed(model({ preferences: yaml }))).toEqual(codes));

  it('names every decision maker', () => {
    const people = '{p: {options: {a: {}}}, ▸q: {options: {c: {}}}}';
    expect(diagnosed(model({ 'decision-makers': people, preferences: '{p: {priorities: []}}' }))).toEqual([
      'missing-preferences',
    ]);
  });

  it('is told what was meant', () => {
    expect(advice(model({ preferences: '{p: {priorities: []}, qq: {prioritys: []}}' }))).toEqual([
      'did-you-mean: q',
      'did-you-mean: priorities',
    ]);
    expect(advice(model({ preferences: '{p: {priorities: []}}' }))).toEqual(['write-preferences:']);
  });
});
