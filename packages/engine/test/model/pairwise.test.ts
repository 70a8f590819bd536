/** Preference pair by pair, in every way of writing it. */
import { describe, expect, it } from 'vitest';
import { chain, diagnosed, model, numberOf, sound } from './models.ts';

/** States s1, s2, s3; p prefers as written. */
const prefers = (yaml: string, sections: Readonly<Record<string, string>> = {}): string =>
  model({ ...chain, ...sections, preferences: `{p: ${yaml}, q: {ranking: s1 > s2 > s3}}` });
const options = { 'decision-makers': '{p: {options: {a: {}}}, q: {options: {c: {}}}}' };
const ofOptions = (yaml: string, sections: Readonly<Record<string, string>> = {}): string =>
  model({ ...options, ...sections, preferences: `{p: ${yaml}, q: {priorities: []}}` });

/** Comparisons by number: `1 > 2 = 3 (0.8)`. */
function comparisons(text: string, variant = {}): string {
  const reading = sound(text, variant);
  const preference = reading.conflict.preferences[0]!;
  if (preference.kind !== 'pairwise') return preference.kind;
  return preference.comparisons
    .map(({ tiers, degree }) => {
      const said = tiers.map((tier) => tier.map((state) => numberOf(reading, state)).join(' = ')).join(' > ');
      return degree === null ? said : `${said} (${degree})`;
    })
    .join('; ');
}

describe('a relation', () => {
  it.each([
    ['{relation: [s1 > s2, s2 > s3, s3 > s1]}', '1 > 2; 2 > 3; 3 > 1'],
    ['{relation: s1 > s2 > s3}', '1 > 2 > 3'],
    ['{relation: ["s1 > {2, s3}"]}', '1 > 2 = 3'],
    ['{ranking: s1 > s2 > s3, relation: s3 > s1}', '3 > 1'],
    ['{ranking: s1 > s2 > s3, relation: [s2 = s3, s3 = s2]}', '2 = 3; 3 = 2'],
    ['{relation: [[s1, s2, s3]]}', '1 > 2 > 3'],
  ])('%s', (yaml, wanted) => expect(comparisons(prefers(yaml))).toBe(wanted));

  it('names states by number, pattern, name or what is taken', () => {
    const text = ofOptions('{weights: {a: 1}, relation: [deal > 1, NY > 2, [[[a, c]], [[]]]]}', {
      'named-states': '{deal: {state: [a, c]}}',
    });
    expect(comparisons(text)).toBe('4 > 1; 3 > 2; 4 > 1');
  });

  it.each([
    ['{▸relation: [s1 > s2, s2 > s3]}', 'pairs-missing'],
    ['{relation: [s1 > s2 > s3, ▸s2 > s1]}', 'pair-contradicts'],
    ['{relation: [s1 > s2 > s3, ▸s2 = s1]}', 'pair-contradicts'],
    ['{relation: [s1 > s2 > ▸s1]}', 'ranking-repeats'],
    ['{relation: [s1 > s2, s2 > ▸s4]}', 'unknown-state'],
    ['{relation: [▸s1 >> s2]}', 'comparison-sign'],
    ['{relation: ["▸s1 ? s2"]}', 'comparison-sign@4:30'],
    ['{relation: [▸s1]}', 'comparison-alone'],
    ['{relation: ["s1 > ▸> s2"]}', 'ranking-syntax'],
    ['{relation: [▸{s1: s2}]}', 'expected-value-or-list'],
    ['{priorities: [], weights: {}, relation: []}', 'preference-kind@4:15'],
    ['{▸relaton: [s1 > s2]}', 'unknown-key'],
  ])('%s is wrong at its place', (yaml, code) => {
    const found = diagnosed(prefers(yaml)).filter((each) => !each.startsWith('nothing'));
    expect(found).toEqual([code]);
  });

  it('stands beside no strength of preference', () => {
    expect(
      diagnosed(
        model({
          ...chain,
          preferences: '{▸p: {ranking: s1 >> s2 > s3, relation: s1 = s2}, q: {ranking: s1 > s2 > s3}}',
        }),
      ),
    ).toEqual(['pairs-and-strength']);
    expect(
      diagnosed(
        model({
          ...options,
          preferences:
            '{▸p: {priorities: [{statement: a, vital: true}], relation: 1 > 2}, q: {priorities: []}}',
        }),
      ),
    ).toEqual(['pairs-and-strength']);
  });

  it('is replaced whole by a variant, and keeps its numbers where the states are others', () => {
    const text = ofOptions('{weights: {a: 1}, relation: [3 > 2]}', {
      scenarios:
        '{s: {change: {feasibility: {add: [{never: not a and not c}]}}}, t: {change: {preferences: {p: {relation: [1 > 2 > 3 > 4]}}}}}',
      beliefs: '{q: {change: {preferences: {p: {weights: {a: 1}, relation: [4 > 1]}}}}}',
    });
    expect(comparisons(text, { scenario: ['s'] })).toBe('2 > 1');
    expect(comparisons(text, { scenario: ['t'] })).toBe('1 > 2 > 3 > 4');
    expect(comparisons(text, { view: ['q'] })).toBe('4 > 1');
    const whole = ofOptions('{▸relation: [1 > 2]}', {
      feasibility: '[{id: r, never: c}]',
      scenarios: '{s: {change: {feasibility: {drop: [r]}}}}',
    });
    expect(diagnosed(whole.replace('▸', ''))).toEqual([]);
    expect(diagnosed(whole, { scenario: ['s'] })).toEqual(['pairs-missing']);
  });
});

describe('degrees', () => {
  it.each([
    [
      '{ranking: s1 > s2 > s3, degrees: {fuzzy: {s1 > s2: 0.8, s2 > s1: 0.2}, threshold: 0.4}}',
      '1 > 2 (0.8); 2 > 1 (0.2)',
    ],
    ['{ranking: s1 > s2 > s3, degrees: {fuzzy: {"s1 > {s2, s3}": 1}, threshold: 1.0}}', '1 > 2 = 3 (1)'],
    [
      '{relation: [s2 > s3], degrees: {fuzzy: [[s1, s2, 0.8], [s1, s3, .5]], threshold: 1}}',
      '2 > 3; 1 > 2 (0.8); 1 > 3 (.5)',
    ],
    [
      '{ranking: s1 > s2 > s3, degrees: {probabilistic: {s1 > s2: 0.8, s2 > s1: 0.1}}}',
      '1 > 2 (0.8); 2 > 1 (0.1)',
    ],
  ])('%s', (yaml, wanted) => expect(comparisons(prefers(yaml))).toBe(wanted));

  it('ask for what is stated, or for what gives the plain concepts', () => {
    const scale = (yaml: string) => sound(prefers(yaml)).conflict.preferences[0];
    expect(scale('{ranking: s1 > s2 > s3, degrees: {probabilistic: {s1 > s2: 0.8}}}')).toMatchObject({
      scale: { kind: 'probabilistic', alpha: '1', beta: '1', gamma: '0' },
    });
    expect(
      scale('{ranking: s1 > s2 > s3, degrees: {probabilistic: {s1 > s2: 0.8}, beta: 0.3, gamma: .2}}'),
    ).toMatchObject({ scale: { alpha: '1', beta: '0.3', gamma: '.2' } });
  });

  it.each([
    ['{fuzzy: {s1 > s2: 0.8, ▸s2 > s1: 0.3}, threshold: 1}', ['fuzzy-sum']],
    ['{fuzzy: {s1 > s2: 0.8, ▸1 > s2: 0.7}, threshold: 1}', ['pair-contradicts']],
    ['{fuzzy: {s1 > s2: 0.8, ▸s1 > s2 > s3: 0.7}, threshold: 1}', ['pair-contradicts']],
    ['{probabilistic: {s1 > s2: 0.8, ▸s2 > s1: 0.3}}', ['probability-sum']],
    ['{fuzzy: {s1 > s2: ▸1.2}, threshold: 1}', ['degree-range']],
    ['{fuzzy: {s1 > s2: ▸-0.2}, threshold: 1}', ['degree-range']],
    ['{fuzzy: {s1 > s2: ▸most}, threshold: 1}', ['not-a-decimal']],
    ['{fuzzy: [[s1, s2, ▸most]], threshold: 1}', ['not-a-decimal']],
    [
      '{fuzzy: [▸[s1, 0.3], ▸[], ▸[0.3]], threshold: 1}',
      ['comparison-alone', 'ranking-unfinished', 'ranking-unfinished'],
    ],
    ['{fuzzy: {▸s1 = s2: 0.5}, threshold: 1}', ['degree-of-ties']],
    ['{fuzzy: {▸s1 >> s2: 0.5}, threshold: 1}', ['comparison-sign']],
    ['{fuzzy: {s1 > ▸s4: 0.5}, threshold: 1}', ['unknown-state']],
    ['{▸fuzzy: {s1 > s2: 0.5}}', ['threshold-missing']],
    ['{fuzzy: {s1 > s2: 0.5}, threshold: ▸0}', ['threshold-range']],
    ['{fuzzy: {s1 > s2: 0.5}, threshold: ▸1.5}', ['threshold-range']],
    ['{fuzzy: {s1 > s2: 0.5}, threshold: 1, ▸alpha: 1}', ['parameter-kind']],
    ['{probabilistic: {s1 > s2: 0.5}, ▸threshold: 1}', ['parameter-kind']],
    ['{probabilistic: {s1 > s2: 0.5}, alpha: ▸0}', ['threshold-range']],
    ['{probabilistic: {s1 > s2: 0.5}, gamma: ▸1}', ['gamma-range']],
    ['▸{threshold: 1}', ['degrees-kind']],
    ['▸{fuzzy: {}, probabilistic: {}}', ['degrees-kind']],
    ['{fuzzy: {s1 > s2: 0.5}, ▸treshold: 1}', ['unknown-key']],
  ])('%s is wrong at its place', (yaml, codes) =>
    expect([...diagnosed(prefers(`{ranking: s1 > s2 > s3, degrees: ${yaml}}`))].sort()).toEqual(
      [...codes].sort(),
    ),
  );

  it('are of one kind in one conflict', () => {
    const fuzzy = '{ranking: s1 > s2 > s3, degrees: {fuzzy: {s1 > s2: 0.8}, threshold: 1}}';
    const other = '{ranking: s1 > s2 > s3, degrees: {probabilistic: {s1 > s2: 0.8}}}';
    expect(diagnosed(model({ ...chain, preferences: `{p: ${fuzzy}, ▸q: ${other}}` }))).toEqual([
      'degrees-mixed',
    ]);
  });

  it('are held against more pairs than are answered', () => {
    const many = Array.from({ length: 12 }, (_, k) => `o${k}: {}`).join(', ');
    const all = Array.from({ length: 4096 }, (_, k) => k + 1).join(' > ');
    expect(
      diagnosed(
        model({
          'decision-makers': `{p: {options: {${many}}}, q: {options: {}}}`,
          preferences: `{p: {relation: ["▸${all}"]}, q: {priorities: []}}`,
        }),
      ).find((each) => each.startsWith('too')),
    ).toMatch(/^too-many-pairs/);
  });
});
