/** Sources, claims, and what refers to them. */
import { describe, expect, it } from 'vitest';
import { advice, diagnosed, model, sound } from './models.ts';

const evidence = {
  sources:
    '{s-1: {title: S, author: [{family: F, given: G}, {literal: L}], issued: 1976, reliability: B, volume: 3}}',
  claims: '{c-1: {text: t, kind: judgment, source: s-1, at: "¶3"}}',
};

describe('evidence', () => {
  it('is kept with the conflict', () => {
    const { conflict } = sound(model({ ...evidence, consequences: '{x: {when: a, claims: [c-1]}}' }));
    expect(conflict.sources).toMatchObject([
      { id: 's-1', title: { en: 'S' }, author: 'F, L', issued: '1976', reliability: 'B' },
    ]);
    expect(conflict.claims).toMatchObject([
      {
        id: 'c-1',
        text: { en: 't' },
        kind: 'judgment',
        source: 's-1',
        at: '¶3',
        context: false,
        caveat: false,
      },
    ]);
    expect(conflict.consequences[0]!.claims).toEqual(['c-1']);
  });

  it.each([
    [
      'decision-makers',
      '{p: {claims: [▸x], options: {a: {claims: [c-1, ▸y]}, b: {}}}, q: {options: {c: {}}}}',
      2,
    ],
    ['consequences', '{x: {when: a, claims: [▸c-2]}}', 1],
    ['feasibility', '[{never: a and b and c, claims: [▸c-2]}]', 1],
    [
      'preferences',
      '{p: {priorities: [{statement: a, claims: [▸c-2]}], claims: [▸c-3]}, q: {ranking: "1=2=3=4=5=6=7=8", claims: [▸c-4]}}',
      3,
    ],
    ['beliefs', '{p: {claims: [▸c-2], change: {preferences: {q: {priorities: [], claims: [▸c-3]}}}}}', 2],
    ['scenarios', '{s: {claims: [▸c-2], change: {preferences: {q: {priorities: [], claims: [▸c-3]}}}}}', 2],
    ['axes', '{x: {base: b, claims: [▸c-2]}}', 1],
    ['status-quo', 'none', 0],
  ])('must be there, whoever refers to it: %s', (section, yaml, count) => {
    const text = model({ claims: '{c-1: {text: t, kind: information, context: true}}', [section]: yaml });
    expect(diagnosed(text)).toEqual(Array(count).fill('unknown-claim'));
  });

  it('must have its source', () => {
    expect(
      diagnosed(model({ claims: '{c-1: {text: t, kind: judgment, source: ▸s, context: true}}' })),
    ).toEqual(['unknown-source']);
    expect(
      diagnosed(model({ sources: '{s-1: {}}', expect: '[{concept: nash, count: 8, source: ▸s-2}]' })),
    ).toEqual(['unknown-source']);
  });

  it('is told what was meant', () => {
    expect(advice(model({ ...evidence, consequences: '{x: {when: a, claims: [c-1, c-2, C1]}}' }))).toEqual([
      'did-you-mean: c-1',
      'did-you-mean: c-1',
    ]);
  });

  it('that nothing rests on is worth a word, unless it is marked', () => {
    const claims =
      '{▸c-1: {text: t, kind: judgment}, c-2: {text: t, kind: judgment, context: true}, c-3: {text: t, kind: judgment, caveat: true}}';
    expect(diagnosed(model({ claims }))).toEqual(['~unused-claim']);
  });

  it('counts as used where any scenario or belief uses it, and in every variant', () => {
    const text = model({
      claims: '{k: {text: t, kind: judgment}, l: {text: t, kind: judgment}}',
      preferences: '{p: {priorities: [], claims: [k]}, q: {priorities: []}}',
      scenarios: '{s: {change: {preferences: {p: {priorities: [a], claims: [l]}}}}}',
    });
    expect(diagnosed(text)).toEqual([]);
    expect(diagnosed(text, { scenario: ['s'] })).toEqual([]);
  });

  it('may be added by a scenario, for itself', () => {
    const change =
      '{claims: {k: {text: t, kind: judgment}}, preferences: {p: {priorities: [], claims: [k]}}}';
    expect(diagnosed(model({ scenarios: `{s: {change: ${change}}}` }))).toEqual([]);
    expect(diagnosed(model({ scenarios: `{s: {claims: [▸k], change: ${change}}}` }))).toEqual([
      'unknown-claim',
    ]);
  });

  it.each([
    ['{c: {text: t}}', '{▸c: {text: t}}', 'missing-key'],
    ['kind', '{c: {text: t, kind: ▸guess}}', 'not-one-of'],
    ['credibility', '{c: {text: t, kind: judgment, credibility: ▸7, context: true}}', 'not-one-of'],
    ['context', '{c: {text: t, kind: judgment, context: ▸yes}}', 'not-one-of'],
    ['confidence', '{c: {text: t, kind: judgment, confidence: ▸hihg, context: true}}', 'not-one-of'],
  ])('has its fields: %s', (_, claims, code) =>
    expect(diagnosed(model({ claims })).filter((each) => !each.includes('unused'))).toEqual([code]),
  );
});
