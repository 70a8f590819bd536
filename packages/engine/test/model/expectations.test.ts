/** What the author says should be found. */
import { describe, expect, it } from 'vitest';
import { advice, chain, diagnosed, model, numberOf, sound } from './models.ts';

const expects = (yaml: string, sections: Readonly<Record<string, string>> = {}): string =>
  model({ ...sections, expect: `[${yaml}]` });

describe('an expectation', () => {
  it('has its states resolved, however they are written', () => {
    const reading = sound(
      expects('{concept: nash, equilibria: [1, YNN, [a, c], none], includes: [[]], excludes: [], count: 4}'),
    );
    const [found] = reading.conflict.expectations;
    expect(found!.equilibria!.map((state) => numberOf(reading, state))).toEqual([1, 2, 6, 1]);
    expect(found).toMatchObject({
      concept: 'nash',
      by: null,
      stable: null,
      excludes: [],
      count: 4,
      countermove: 'sequences',
      scenario: [],
      view: [],
    });
    expect(found!.includes).toHaveLength(1);
  });

  it('is about one coalition, about all, or about jumps', () => {
    const [one, all, jumps] = sound(
      expects(
        '{concept: c-seq, coalition: [q, p], stable: [1]}, {concept: c-gmr, coalition: all, count: 1}, {concept: nash, jumps: [{coalition: [p, q], from: 1, to: [a]}]}',
      ),
    ).conflict.expectations;
    expect(one).toMatchObject({ coalition: [0, 1], jumps: null, by: null });
    expect(all).toMatchObject({ coalition: 'all' });
    expect(jumps).toMatchObject({
      coalition: null,
      jumps: [{ coalition: [0, 1], from: { kind: 'vector', levels: [0, 0, 0] }, to: { levels: [1, 0, 0] } }],
    });
  });

  it('keeps where it comes from and why it departs', () => {
    const [found] = sound(
      expects(
        '{concept: seq, by: p, stable: [1], countermove: single, source: s, at: Table 3, departs: Why}',
        { sources: '{s: {}}' },
      ),
    ).conflict.expectations;
    expect(found).toMatchObject({
      by: 'p',
      countermove: 'single',
      source: 's',
      at: 'Table 3',
      departs: { en: 'Why' },
    });
  });

  it('belongs to the variant that it names, with base names left out', () => {
    const text = expects(
      '{concept: nash, count: 1}, {concept: nash, scenario: x0, count: 2}, {concept: nash, scenario: x1, count: 3}, {concept: nash, scenario: [x1, y1], count: 4}, {concept: nash, scenario: "y1,x1", view: p/q, count: 5}',
      {
        axes: '{x: {base: x0}, y: {base: y0}}',
        scenarios: '{x1: {axis: x}, y1: {axis: y}}',
      },
    );
    const counts = (variant: object) => sound(text, variant).conflict.expectations.map(({ count }) => count);
    expect(counts({})).toEqual([1, 2]);
    expect(counts({ scenario: ['x0'] })).toEqual([1, 2]);
    expect(counts({ scenario: ['x1'] })).toEqual([3]);
    expect(counts({ scenario: ['y1', 'x1'] })).toEqual([4]);
    expect(counts({ scenario: ['x1', 'y1'], view: ['p', 'q'] })).toEqual([5]);
    expect(counts({ scenario: ['y1'] })).toEqual([]);
  });

  it('about another variant has its states read there only', () => {
    const text = expects('{concept: nash, scenario: s, includes: [▸[d]]}', {
      scenarios: '{s: {}, t: {change: {decision-makers: {p: {options: {d: {}}}}}}}',
    });
    expect(diagnosed(text.replace('▸', ''))).toEqual([]);
    expect(diagnosed(text.replace('▸[d]', '[▸d]'), { scenario: ['s'] })).toEqual(['unknown-option']);
  });

  it('writes numbers by the base model, carried into the scenario', () => {
    const text = expects('{concept: nash, scenario: s, includes: [6]}', {
      scenarios: '{s: {change: {feasibility: {add: [{never: b}]}}}}',
    });
    const reading = sound(text, { scenario: ['s'] });
    expect(reading.conflict.expectations[0]!.includes).toEqual([{ kind: 'vector', levels: [1, 0, 1] }]);
    expect(numberOf(reading, reading.conflict.expectations[0]!.includes![0]!)).toBe(4);
  });

  it('in a graph is by key', () => {
    const reading = sound(model({ ...chain, expect: '[{concept: nash, equilibria: [s1, 3]}]' }));
    expect(reading.conflict.expectations[0]!.equilibria).toEqual([
      { kind: 'graph', index: 0 },
      { kind: 'graph', index: 2 },
    ]);
  });

  it.each([
    'nash',
    'smr-sim',
    'lm:3',
    'nm',
    'maximin:12',
    'gmr-strong',
    'seq-weak',
    'nash:a',
    'seq:d',
    'rseq',
  ])('may be about %s', (concept) => {
    expect(diagnosed(expects(`{concept: "${concept}", count: 1}`))).toEqual([]);
  });

  it.each([
    ['{concept: ▸nsh, count: 1}', ['unknown-concept']],
    ['{concept: ▸lm:0, count: 1}', ['unknown-concept']],
    ['▸{count: 1}', ['missing-key']],
    ['{concept: ▸nash}', ['empty-expectation']],
    ['{concept: ▸nash, stable: [1]}', ['stable-needs-by']],
    ['{concept: ▸nash, by: p, equilibria: [1]}', ['equilibria-without-by']],
    ['{concept: nash, by: ▸x, stable: [1]}', ['unknown-decision-maker']],
    ['{concept: nash, count: ▸many}', ['not-a-number']],
    ['{concept: nash, count: ▸-1}', ['not-a-number']],
    ['{concept: nash, count: ▸1.5}', ['not-a-number']],
    ['{concept: nash, includes: [▸9, ▸x, [▸d]]}', ['state-number', 'unknown-state', 'unknown-option']],
    ['{concept: nash, scenario: ▸x, count: 1}', ['unknown-scenario']],
    ['{concept: nash, view: ▸x/p, count: 1}', ['unknown-decision-maker']],
    ['{concept: nash, ▸includs: [1]}', ['unknown-key']],
    ['{concept: nash, includes: ▸1}', ['expected-list']],
    ['{concept: nash, countermove: ▸double, count: 1}', ['not-one-of']],
    ['▸nash', ['expected-map']],
    ['{concept: ▸c-nash, count: 1}', ['coalition-missing']],
    ['{concept: ▸nash, coalition: [p, q], count: 1}', ['expectation-mixed']],
    ['{concept: ▸c-gmr, coalition: [p, q], by: p, stable: [1]}', ['expectation-mixed']],
    ['{concept: ▸c-gmr, coalition: [p, q], equilibria: [1]}', ['expectation-mixed']],
    ['{concept: ▸c-gmr, coalition: all, countermove: single, count: 1}', ['expectation-mixed']],
    ['{concept: c-gmr, coalition: [p, ▸x], count: 1}', ['unknown-decision-maker']],
    ['{concept: c-gmr, coalition: ▸[p, p], count: 1}', ['coalition-repeats']],
    ['{concept: c-gmr, coalition: ▸[], count: 1}', ['empty-list']],
    ['{concept: ▸c-nash, jumps: []}', ['expectation-mixed']],
    ['{concept: ▸nash, jumps: [], count: 0}', ['expectation-mixed']],
    [
      '{concept: nash, jumps: [{coalition: [p, ▸x], from: 1, to: ▸9}]}',
      ['unknown-decision-maker', 'state-number'],
    ],
    ['{concept: nash, jumps: [▸{coalition: [p, q], from: 1}]}', ['missing-key']],
  ])('%s is wrong at its place', (yaml, codes) => {
    expect(diagnosed(expects(yaml))).toEqual(codes);
  });

  it('is told what was meant', () => {
    expect(advice(expects('{concept: nsh, scenario: pece, count: 1}', { scenarios: '{peace: {}}' }))).toEqual(
      ['did-you-mean: nash', 'did-you-mean: peace'],
    );
  });
});
