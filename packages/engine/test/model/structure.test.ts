/** Decision makers, options, rules, coalesced states and graphs: which states and moves there are. */
import { describe, expect, it } from 'vitest';
import { chain, diagnosed, model, sound, states } from './models.ts';

const twoOptions = '{p: {options: {a: {}, b: {}}}}';
const one = { 'decision-makers': twoOptions, preferences: '{p: {priorities: []}}' };

describe('states', () => {
  it('count up with the first option as the least significant digit', () => {
    expect(states(model(one))).toEqual(['no no', 'yes no', 'no yes', 'yes yes']);
  });

  it('count the levels of each option', () => {
    const people = '{p: {options: {a: {levels: [none, alert, war]}, b: {}}}}';
    expect(states(model({ ...one, 'decision-makers': people }))).toEqual([
      'none no',
      'alert no',
      'war no',
      'none yes',
      'alert yes',
      'war yes',
    ]);
  });

  it('take the names of levels from a map', () => {
    const people = '{p: {options: {a: {levels: {none: {en: None, fa: هیچ}, "010": , war: War}}}}}';
    const { conflict } = sound(model({ ...one, 'decision-makers': people }));
    expect(conflict.options[0]!.levels).toEqual([
      { id: 'none', name: { en: 'None', fa: 'هیچ' } },
      { id: '010', name: null },
      { id: 'war', name: { en: 'War' } },
    ]);
  });

  it.each([
    ['[{never: a and b}]', ['no no', 'yes no', 'no yes']],
    ['[{never: "YN"}]', ['no no', 'no yes', 'yes yes']],
    ['[{never: -1}]', ['yes no', 'yes yes']],
    ['[{if: a, then: b}]', ['no no', 'no yes', 'yes yes']],
    ['[{at-most-one: [a, b]}]', ['no no', 'yes no', 'no yes']],
    ['[{at-least-one: [a, b]}]', ['yes no', 'no yes', 'yes yes']],
    ['[{exactly-one: [a, b]}]', ['yes no', 'no yes']],
    ['[{exactly-one: [a]}]', ['yes no', 'yes yes']],
    ['[{at-most-one: [a, a]}]', ['no no', 'no yes']],
    ['[{at-most-one: [both, b]}]', ['no no', 'yes no', 'no yes']],
    ['[{never: a}, {never: b}]', ['no no']],
    ['[]', ['no no', 'yes no', 'no yes', 'yes yes']],
  ])('keep every rule: %s', (feasibility, wanted) => {
    expect(states(model({ ...one, consequences: '{both: a and b}', feasibility }))).toEqual(wanted);
  });

  it('at most one of many is at most one', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const people = `{p: {options: {${ids.map((id) => `${id}: {}`).join(', ')}}}}`;
    const all = states(
      model({ ...one, 'decision-makers': people, feasibility: `[{at-most-one: [${ids}]}]` }),
    );
    expect(all.map((state) => state.split(' ').filter((level) => level === 'yes').length)).toEqual([
      0, 1, 1, 1, 1, 1,
    ]);
  });

  it('that cannot be told apart become one, and come last in the order of their rules', () => {
    const coalesce = '[{as: late, when: a and b, name: Late}, {as: early, when: not a and not b}]';
    expect(states(model({ ...one, coalesce }))).toEqual(['yes no', 'no yes', 'late', 'early']);
  });

  it('of a graph count in file order', () => expect(states(model(chain))).toEqual(['s1', 's2', 's3']));
});

describe('moves', () => {
  it('can be one-way', () => {
    const people =
      '{p: {options: {a: {change: take-only}, b: {change: drop-only}, c: {change: either}, d: }}}';
    const { conflict } = sound(model({ ...one, 'decision-makers': people }));
    expect(conflict.options.map(({ change }) => change)).toEqual([
      'take-only',
      'drop-only',
      'either',
      'either',
    ]);
  });

  it('can be forbidden between states', () => {
    const { conflict } = sound(
      model({ moves: '{forbidden: [{by: q, from: a, to: not a and c, because: Why}]}' }),
    );
    expect(conflict.forbidden).toMatchObject([{ by: 1, from: { text: 'a' }, to: { text: 'not a and c' } }]);
  });

  it('of a graph go one way or both, by key or number, each counted once', () => {
    const people = '{p: {moves: ["s1 <-> s2", "s2 -> s1", "2 -> 3", "s1 <- s3"]}, q: {moves: []}}';
    const { conflict } = sound(model({ ...chain, 'decision-makers': people }));
    expect(conflict.decisionMakers.map(({ arcs }) => arcs)).toEqual([
      [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 0],
      ],
      [],
    ]);
  });
});

describe('what belongs to a conflict', () => {
  it('keeps names, remarks, claims and texts by language', () => {
    const text = model({
      language: 'fa',
      title: '{fa: عنوان, en: Title}',
      summary: 'خلاصه',
      'as-of': '1975-06-01',
      'decision-makers':
        '{p: {name: پ, note: n, claims: [k], options: {a: {name: {en: A}, description: d}}}}',
      preferences: '{p: {priorities: []}}',
      claims: '{k: {text: t, kind: assumption}}',
    });
    const { conflict } = sound(text);
    expect(conflict).toMatchObject({
      language: 'fa',
      title: { fa: 'عنوان', en: 'Title' },
      summary: { fa: 'خلاصه' },
      asOf: '1975-06-01',
    });
    expect(conflict.decisionMakers[0]).toMatchObject({
      id: 'p',
      name: { fa: 'پ' },
      note: { fa: 'n' },
      claims: ['k'],
    });
    expect(conflict.options[0]).toMatchObject({
      id: 'a',
      name: { en: 'A' },
      note: { fa: 'd' },
      owner: 0,
      hidden: false,
    });
  });

  it('keeps attitudes and coalitions by index', () => {
    const { conflict } = sound(
      model({ attitudes: '{p: {q: negative}, q: {p: positive, q: neutral}}', coalitions: '[[p, q], [q]]' }),
    );
    expect(conflict.attitudes).toEqual([
      { of: 0, toward: 1, attitude: 'negative' },
      { of: 1, toward: 0, attitude: 'positive' },
      { of: 1, toward: 1, attitude: 'neutral' },
    ]);
    expect(conflict.coalitions).toEqual([[0, 1], [1]]);
  });

  it('keeps consequences in either way of writing, each after those it mentions or before', () => {
    const { conflict, structure } = sound(
      model({ consequences: '{x: y or c, y: {when: a and b, name: Y}}', feasibility: '[{never: x}]' }),
    );
    expect(conflict.consequences).toMatchObject([
      { id: 'x', name: null },
      { id: 'y', name: { en: 'Y' } },
    ]);
    expect(structure!.space()).toMatchObject({ count: 3 });
  });

  it('lets a decision maker be without moves, with a warning', () => {
    const text = model({ 'decision-makers': '{p: {options: {a: {}}}, ▸q: {options: {}}}' });
    expect(diagnosed(text)).toEqual(['~no-options']);
    expect(states(text.replace('▸', ''))).toEqual(['no', 'yes']);
  });

  it('graph states may have names, remarks, or nothing', () => {
    const { conflict } = sound(
      model({ ...chain, states: '{s1: {en: One, fa: یک}, s2: {name: Two, note: N}, s3: }' }),
    );
    expect(conflict.graphStates).toMatchObject([
      { name: { en: 'One', fa: 'یک' } },
      { name: { en: 'Two' }, note: { en: 'N' } },
      { name: null },
    ]);
  });

  it('propositions in a graph speak of its states', () => {
    const { structure, conflict } = sound(
      model({
        ...chain,
        consequences: '{ends: s1 or s3}',
        preferences: '{p: {priorities: [ends]}, q: {priorities: [not s2]}}',
      }),
    );
    expect(structure!.formula(conflict.consequences[0]!.when.tree)).toEqual({
      kind: 'or',
      left: { kind: 'state', state: 0 },
      right: { kind: 'state', state: 2 },
    });
  });
});
