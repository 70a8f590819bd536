/** `modus trace`: what it is asked, what it answers to machines, and how it ends. */
import { describe, expect, it } from 'vitest';
import { modus, modusJson } from './terminal.ts';

const guarded = `modus: 1
title: Guarded
decision-makers: {p: {options: {a: {claims: [given]}}}, q: {options: {d: {claims: [given]}}}}
feasibility: [{never: a and d, claims: [rule]}]
status-quo: []
preferences:
  p: {priorities: [{statement: not a, claims: [first]}, {statement: not a, claims: [second]}, a]}
  q: {ranking: 1 > 2 > 3, claims: [given]}
sources: {s: {title: A source, issued: 2020, type: report, descriptor: Recent but partial}, t: {title: Another}}
claims:
  given: {text: G, kind: information, source: s, credibility: 2}
  rule: {text: R, kind: assumption}
  first: {text: F, kind: judgment, source: t}
  second: {text: S, kind: assumption, rating: caveated, note: The author says so twice.}
`;
const files = () => new Map<string, string | Uint8Array>([['guarded.modus.yaml', guarded]]);
const say = (...args: readonly string[]) => modus(['trace', 'guarded.modus.yaml', ...args], files());
const json = (...args: readonly string[]) => modusJson(['trace', 'guarded.modus.yaml', ...args], files());

describe('modus trace', () => {
  it('tells machines what each conclusion rests on', () => {
    const found = json();
    expect(found.conclusions).toEqual([
      {
        state: 'none',
        concept: 'nash',
        view: null,
        holds: true,
        versions: [{}],
        of: 1,
        unless: [],
        restsOn: ['first', 'given'],
        unmarked: [],
        sets: [{ withdrawn: ['first', 'second'], gone: false }],
        tried: [0, 5, 10, 7],
      },
    ]);
    expect(found).toMatchObject({ size: 3, complete: false, stopped: null });
    const bearings = found.claims.map(({ id, bearing }: { id: string; bearing: string }) => [id, bearing]);
    expect(bearings).toEqual([
      ['given', 'none'],
      ['rule', 'untested'],
      ['first', 'jointly'],
      ['second', 'jointly'],
    ]);
    expect(found.claims[1].alone).toMatchObject([{ conclusion: 0, fell: [], unasked: [{}] }]);
    expect(found.unmarked).toMatchObject([
      { path: 'preferences.p.priorities.2', kind: 'statement', bearing: 'none' },
    ]);
    expect(found.sources).toMatchObject([
      { id: 's', type: 'report', claims: ['given'], descriptor: { en: 'Recent but partial' } },
      { id: 't', claims: ['first'], lost: ['preferences.p.priorities.0'] },
    ]);
  });

  it('tries larger sets when asked to', () => {
    expect(json('--size', '9')).toMatchObject({ complete: true, stopped: null });
    expect(json('--size', '1').conclusions[0].sets).toEqual([]);
  });

  it('tells readers why an assumption is made and what its source is like', () => {
    const { out } = say();
    expect(out).toContain('The author says so twice.');
    expect(out).toContain('Recent but partial');
    expect(out).toMatch(/alone nothing; together/);
    expect(out).toContain('Cannot be tested, because the model cannot be read without: rule.');
  });

  it('traces the states asked for', () => {
    expect(json('--state', 'd').conclusions).toMatchObject([{ state: 'd', holds: false, versions: [{}] }]);
  });

  it('says what becomes of conclusions without claims and elements', () => {
    const found = json('--retract', 'first,second,preferences.p.priorities.2');
    expect(found.withdrawn).toEqual(['first', 'second', 'preferences.p.priorities.2']);
    expect(found.fallen.map(({ path }: { path: string }) => path)).toEqual(
      [0, 1, 2].map((k) => `preferences.p.priorities.${k}`),
    );
    expect(found.versions).toMatchObject([{ view: null, before: { nash: 1 }, after: { nash: 2 } }]);
    const nash = found.states.filter(({ concept }: { concept: string }) => concept === 'nash');
    expect(nash).toEqual([
      { state: 'none', concept: 'nash', view: null, fell: [], kept: [0], appeared: [] },
      { state: 'a', concept: 'nash', view: null, fell: [], kept: [], appeared: [0] },
    ]);
    expect(say('--retract', 'given').out).toMatch(/^3 elements fall: /m);
    expect(say('--retract', 'rule,first', '--downgrade', 's').code).toBe(2);
  });

  it('says what rests on nothing better than what is doubted', () => {
    const found = json('--downgrade', 's');
    expect(found.versions).toEqual([]);
    expect(found.fallen).toHaveLength(3);
    expect(found.conclusions[0]).toMatchObject({ cites: true, effect: { fell: [] } });
  });

  it('says what nothing can be read without', () => {
    const said = say('--retract', 'rule');
    expect(said.code).toBe(3);
    expect(said.err).toContain('ranking-misses');
    expect(said.err).toContain('without rule nothing is left that can be read as a model');
    expect(say('--retract', 'rule', '--json').out).toContain('"unreadable-without"');
  });

  it('says what it does not know, and what may have been meant', () => {
    expect(say('--retract', 'fist')).toMatchObject({
      code: 2,
      err: 'modus: fist is neither a source nor a claim nor the path of an element; did you mean first?\n',
    });
    expect(say('--retract', 'zzzzzzzzz').err).toContain(
      '(sources and claims: s, t, given, rule, first, second)',
    );
    expect(say('--retract', 'decision-makers.p').err).toContain('cannot fall');
    expect(say('--retract', ' , ').code).toBe(2);
    expect(say('--size', 'x').err).toContain('x is not a value of --size');
  });
});
