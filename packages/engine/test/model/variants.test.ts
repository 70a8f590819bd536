/** Scenarios, beliefs and one-off changes: what is laid on what, and what words and numbers mean in the result. */
import { checkModel, openModel } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { overlay } from '../../src/model/overlay.ts';
import { child } from '../../src/text/tree.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { advice, chain, diagnosed, model, numberOf, ranked, refusal, sound, states } from './models.ts';

const scenario = (change: string, sections: Readonly<Record<string, string>> = {}): string =>
  model({ ...sections, scenarios: `{s: {change: ${change}}}` });
const s = { scenario: ['s'] };
const statement = (text: string, variant = {}, i = 0): unknown => {
  const [preference, other] = sound(text, variant).conflict.preferences;
  const chosen = i === 0 ? preference : other;
  return chosen?.kind === 'priorities'
    ? chosen.priorities.flatMap(({ statements }) => statements.map(({ expression }) => expression.text))
    : chosen?.kind;
};

/** A tree as plain data. */
const plain = (text: string, change: string): unknown => {
  const [base, above] = [text, change].map((each) => readYaml(each).tree);
  const show = (node: ReturnType<typeof readYaml>['tree']): unknown =>
    node.kind === 'scalar'
      ? node.text
      : node.kind === 'list'
        ? node.items.map(show)
        : node.entries.map(({ key, value }) => [key, show(value)]);
  return show(overlay(base as never, above, 1, () => {}));
};

describe('an overlay', () => {
  it('merges maps by id, replaced keys in their place and new ones at the end', () => {
    expect(
      plain('consequences: {x: {when: a, name: X}, y: b}', 'consequences: {z: c, x: {name: Z}}'),
    ).toEqual([
      [
        'consequences',
        [
          [
            'x',
            [
              ['when', 'a'],
              ['name', 'Z'],
            ],
          ],
          ['y', 'b'],
          ['z', 'c'],
        ],
      ],
    ]);
  });

  it('replaces lists whole', () => {
    expect(plain('coalitions: [[p], [q]]', 'coalitions: [[p, q]]')).toEqual([['coalitions', [['p', 'q']]]]);
    expect(plain('decision-makers: {p: {claims: [a, b]}}', 'decision-makers: {p: {claims: [c]}}')).toEqual([
      ['decision-makers', [['p', [['claims', ['c']]]]]],
    ]);
  });

  it('replaces a decision maker’s preferences whole, and only that one’s', () => {
    expect(
      plain(
        'preferences: {p: {priorities: [a], claims: [k]}, q: {weights: {a: 1}}}',
        'preferences: {p: {ranking: "1"}}',
      ),
    ).toEqual([
      [
        'preferences',
        [
          ['p', [['ranking', '1']]],
          ['q', [['weights', [['a', '1']]]]],
        ],
      ],
    ]);
  });

  it('replaces texts whole: half a translation does not keep the other half', () => {
    expect(plain('title: {en: A, fa: الف}', 'title: {en: B}')).toEqual([['title', [['en', 'B']]]]);
    expect(
      plain('decision-makers: {p: {name: {en: A, fa: الف}}}', 'decision-makers: {p: {name: {en: B}}}'),
    ).toEqual([['decision-makers', [['p', [['name', [['en', 'B']]]]]]]]);
    expect(plain('states: {s1: {en: A, fa: الف}}', 'states: {s1: {en: B}}')).toEqual([
      ['states', [['s1', [['en', 'B']]]]],
    ]);
  });

  it('merges elements whose ids are words of the language', () => {
    const base = 'decision-makers: {name: {options: {note: {change: take-only}, text: {}}}}';
    expect(plain(base, 'decision-makers: {name: {options: {note: {name: N}}}}')).toEqual([
      [
        'decision-makers',
        [
          [
            'name',
            [
              [
                'options',
                [
                  [
                    'note',
                    [
                      ['change', 'take-only'],
                      ['name', 'N'],
                    ],
                  ],
                  ['text', []],
                ],
              ],
            ],
          ],
        ],
      ],
    ]);
  });

  it('keeps what is beneath a key with nothing after it', () => {
    expect(
      plain(
        'decision-makers: {p: {options: {a: {change: take-only}}}}',
        'decision-makers: {p: {options: {a: }}}',
      ),
    ).toEqual([['decision-makers', [['p', [['options', [['a', [['change', 'take-only']]]]]]]]]]);
  });

  it('does not alter what it is laid on', () => {
    const { tree } = readYaml('consequences: {x: a}');
    const before = JSON.stringify(tree);
    overlay(tree as never, readYaml('consequences: {x: b, y: c}').tree, 1, () => {});
    expect(JSON.stringify(tree)).toBe(before);
  });
});

describe('a scenario', () => {
  it('changes what it says and inherits the rest', () => {
    const text = scenario('{title: New, preferences: {p: {priorities: [b]}}}', {
      preferences: '{p: {priorities: [a]}, q: {priorities: [c]}}',
    });
    expect(sound(text, s).conflict).toMatchObject({ scenario: ['s'], view: [], title: { en: 'New' } });
    expect([statement(text), statement(text, s), statement(text, s, 1)]).toEqual([['a'], ['b'], ['c']]);
  });

  it('adds and drops rules by id', () => {
    const text = scenario('{feasibility: {add: [{never: c}], drop: [r]}}', {
      feasibility: '[{id: r, never: a}, {never: b}]',
    });
    expect(states(text)).toEqual(['no no no', 'no no yes']);
    expect(states(text, s)).toEqual(['no no no', 'yes no no']);
    expect(
      diagnosed(scenario('{feasibility: {drop: [▸rr]}}', { feasibility: '[{id: r, never: a}]' }), s),
    ).toEqual(['unknown-rule']);
    expect(
      advice(scenario('{feasibility: {drop: [rr]}}', { feasibility: '[{id: r, never: a}]' }), s),
    ).toEqual(['did-you-mean: r']);
    expect(diagnosed(scenario('{feasibility: ▸[{never: a}]}'))).toEqual(['expected-map']);
  });

  it('may give part of what the base model gives in full', () => {
    const sections = {
      consequences: '{x: {when: a}}',
      claims: '{k: {text: t, kind: judgment, context: true}}',
      'named-states': '{n: {state: 1}}',
    };
    const text = scenario(
      '{consequences: {x: {name: X}}, claims: {k: {confidence: low}}, named-states: {n: {name: N}}}',
      sections,
    );
    const { conflict } = sound(text, s);
    expect(conflict.consequences).toMatchObject([{ name: { en: 'X' }, when: { text: 'a' } }]);
    expect(conflict.claims).toMatchObject([{ kind: 'judgment', confidence: 'low' }]);
    expect(conflict.namedStates).toMatchObject([{ name: { en: 'N' } }]);
  });

  it('must give in full what is new', () => {
    expect(diagnosed(scenario('{consequences: {▸x: {name: X}}}'), s)).toEqual(['missing-key']);
    expect(diagnosed(scenario('{consequences: {x: {name: X}}}'))).toEqual([]);
    expect(diagnosed(scenario('{decision-makers: {▸r: {options: {d: {}}}}}'), s)).toEqual([
      'missing-preferences',
    ]);
  });

  it('is refused where there is none of that name', () => {
    expect(refusal(scenario('{}'), { scenario: ['t'] })).toMatchObject({
      refusal: 'unknown-scenario',
      values: { name: 't' },
    });
    expect(refusal(model(), { scenario: ['toString'] })).toMatchObject({ refusal: 'unknown-scenario' });
  });
});

describe('scenarios together', () => {
  const text = model({
    axes: '{x: {base: x0}, y: {base: y0}}',
    scenarios: `{x1: {axis: x, change: {preferences: {p: {priorities: [a]}}}}, x2: {axis: x},
  y1: {axis: y, change: {preferences: {p: {priorities: [b]}}}}, alone: {change: {title: Alone}}}`,
  });

  it('apply in file order, whatever order they are named in', () => {
    for (const ids of [
      ['x1', 'y1', 'alone'],
      ['alone', 'y1', 'x1'],
    ]) {
      expect(statement(text, { scenario: ids })).toEqual(['b']);
      expect(sound(text, { scenario: ids }).conflict).toMatchObject({
        scenario: ['x1', 'y1', 'alone'],
        title: { en: 'Alone' },
      });
    }
  });

  it('exclude each other on one axis, the base model being a value of each', () => {
    expect(refusal(text, { scenario: ['x1', 'x2'] })).toMatchObject({
      refusal: 'same-axis',
      values: { first: 'x1', second: 'x2', axis: 'x' },
    });
    expect(refusal(text, { scenario: ['x0', 'x1'] })).toMatchObject({ refusal: 'same-axis' });
  });

  it('accept the base model’s name, which changes nothing', () => {
    expect(sound(text, { scenario: ['x0', 'y1', 'y1'] }).conflict.scenario).toEqual(['y1']);
  });

  it.each([
    ['{x: {base: s}}', '{▸s: {axis: x}}', 'scenario-is-base'],
    ['{x: {base: b}, ▸y: {base: b}}', '{s: {axis: x}}', 'name-taken'],
    ['{x: {base: ▸Not}}', '{s: {axis: x}}', 'bad-id'],
    ['{▸x: {}}', '{s: {axis: x}}', 'missing-key'],
    ['{x: {base: b}}', '{s: {axis: ▸y}}', '~unnamed-axis'],
    ['{x: {base: b}}', '{s: {axis: x, probability: ▸1.5}}', 'probability'],
    ['{x: {base: b}}', '{s: {axis: x, probability: ▸-0.1}}', 'probability'],
    ['{x: {base: b}}', '{s: {axis: x, probability: ▸often}}', 'not-a-decimal'],
  ])('axes %s and scenarios %s', (axes, scenarios, code) =>
    expect(diagnosed(model({ axes, scenarios }))).toEqual([code]),
  );
});

describe('numbers and patterns', () => {
  // The base model's states are numbered over a, b, c; a scenario puts an option between them.
  const more = '{decision-makers: {p: {options: {extra: {}}}}}';

  it('of options mean the options of the layer they are written in', () => {
    const text = scenario(`{decision-makers: {p: {options: {extra: {}}}}, consequences: {y: 3, z: "NNYN"}}`, {
      consequences: '{x: 3, w: "NNY"}',
    });
    expect(sound(text).conflict.consequences.map(({ when }) => when.tree)).toMatchObject([{ id: 'c' }, {}]);
    const [x, w, y, z] = sound(text, s).conflict.consequences;
    expect([x!.when.tree, y!.when.tree]).toMatchObject([{ id: 'c' }, { id: 'extra' }]);
    expect([w!.when.numbering, z!.when.numbering]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'extra', 'c'],
    ]);
  });

  it('of states mean the states of the layer they are written in', () => {
    for (const written of ['6', 'YNY', '[1, 3]', '[a, c]']) {
      const reading = sound(scenario(more, { 'status-quo': written }), s);
      expect(reading.conflict.statusQuo).toEqual({ kind: 'vector', levels: [1, 0, 0, 1] });
      expect(numberOf(reading, reading.conflict.statusQuo)).toBe(10);
    }
  });

  it('of states survive rules that renumber them', () => {
    const text = scenario('{feasibility: {add: [{never: b}]}}', {
      'status-quo': '6',
      'named-states': '{n: {state: 2}}',
    });
    const reading = sound(text, s);
    expect(numberOf(reading, reading.conflict.statusQuo)).toBe(4);
    expect(states(text, s)[3]).toBe('yes no yes');
    expect(reading.conflict.namedStates.map(({ state }) => numberOf(reading, state))).toEqual([2]);
  });

  it('written in the scenario mean its own states', () => {
    const reading = sound(scenario('{feasibility: {add: [{never: b}]}, status-quo: 4}'), s);
    expect(reading.conflict.statusQuo).toEqual({ kind: 'vector', levels: [1, 0, 1] });
  });

  it('make the status quo an error where it has become infeasible', () => {
    expect(
      diagnosed(scenario('{feasibility: {add: [{never: a and c}]}}', { 'status-quo': '▸6' }), s),
    ).toEqual(['infeasible-state']);
  });

  it('make a named state disappear where it has become infeasible', () => {
    const text = scenario('{feasibility: {add: [{never: a}]}}', {
      'named-states': '{n: {state: 2}, m: {state: 1}}',
    });
    expect(sound(text, s).conflict.namedStates.map(({ id }) => id)).toEqual(['m']);
  });
});

describe('a ranking beneath a scenario', () => {
  const oneOption = { 'decision-makers': '{p: {options: {a: {}}}, q: {options: {c: {}}}}' };
  const prefers = (ranking: string) => ({
    ...oneOption,
    preferences: `{p: {ranking: ${ranking}}, q: {priorities: []}}`,
  });

  it('loses the states that have become infeasible', () => {
    const rule = '{feasibility: {add: [{never: a and c}]}}';
    expect(ranked(sound(scenario(rule, prefers('"4 > {2, 1} >> 3"')), s))).toBe('2 = 1 >> 3');
    expect(ranked(sound(scenario(rule, prefers('"1 >> 4 > 2 = 3"')), s))).toBe('1 >> 2 = 3');
    expect(ranked(sound(scenario(rule, prefers('"1 > 4 >> 2 = 3"')), s))).toBe('1 >> 2 = 3');
    expect(ranked(sound(scenario(rule, prefers('"1 > 2 > 3 ? 4"')), s))).toBe('1 > 2 > 3');
    expect(ranked(sound(scenario(rule, prefers('"NN > YY > YN > NY"')), s))).toBe('1 > 2 > 3');
    expect(ranked(sound(scenario(rule, prefers('[[[]], [[a, c]], [[a], [c]]]')), s))).toBe('1 > 2 = 3');
  });

  it('misses the states that have become feasible', () => {
    const text = scenario('{feasibility: {drop: [r]}}', {
      ...prefers('▸"1 > 2 > 3"'),
      feasibility: '[{id: r, never: a and c}]',
    });
    expect(diagnosed(text, s)).toEqual(['ranking-misses']);
    expect(diagnosed(text.replace('▸', ''))).toEqual([]);
  });

  it('keeps its states when an option is added, which is not taken in them, and misses the others', () => {
    const text = scenario(
      '{decision-makers: {p: {options: {extra: {}}}}, feasibility: {add: [{never: extra}]}}',
      prefers('"4 > 3 > 2 > 1"'),
    );
    expect(ranked(sound(text, s))).toBe('4 > 3 > 2 > 1');
    expect(
      diagnosed(scenario('{decision-makers: {p: {options: {extra: {}}}}}', prefers('▸"4 > 3 > 2 > 1"')), s),
    ).toEqual(['ranking-misses']);
  });

  it('takes named states as they are in the scenario', () => {
    const sections = { ...prefers('"deal > 2 > 3 > 4"'), 'named-states': '{deal: {state: 1}}' };
    expect(
      ranked(
        sound(
          scenario(
            '{decision-makers: {q: {options: {extra: {}}}}, feasibility: {add: [{never: extra}]}}',
            sections,
          ),
          s,
        ),
      ),
    ).toBe('1 > 2 > 3 > 4');
  });

  it('ranks a coalesced state once, where its members were equal', () => {
    const change = '{coalesce: [{as: one, when: a}]}';
    expect(ranked(sound(scenario(change, prefers('"1 > {2, 4} > 3"')), s))).toBe('1 > 3 > 2');
    expect(diagnosed(scenario(change, prefers('"1 > 2 > ▸4 > 3"')), s)).toEqual(['ranking-repeats']);
  });
});

describe('a belief', () => {
  const people = '{p: {options: {a: {}, b: {}}}, q: {options: {c: {}}}, r: {options: {}}}';
  const indifferent = '{p: {priorities: []}, q: {priorities: []}, r: {priorities: []}}';
  const beliefs = (yaml: string, sections: Readonly<Record<string, string>> = {}): string =>
    model({ 'decision-makers': people, preferences: indifferent, beliefs: yaml, ...sections });
  const nested = beliefs(`
  p:
    name: As p sees it
    change: {preferences: {q: {priorities: [c]}}}
    hidden-options: [b]
    beliefs:
      q: {change: {preferences: {p: {priorities: [a]}}}}
  q: {change: {preferences: {p: {priorities: [b]}}}}
`);

  it('is laid on the model, and one within it on that view', () => {
    expect([statement(nested, { view: ['p'] }), statement(nested, { view: ['p'] }, 1)]).toEqual([[], ['c']]);
    expect([statement(nested, { view: ['p', 'q'] }), statement(nested, { view: ['p', 'q'] }, 1)]).toEqual([
      ['a'],
      ['c'],
    ]);
    expect([statement(nested, { view: ['q'] }), statement(nested, { view: ['q'] }, 1)]).toEqual([['b'], []]);
    expect(sound(nested, { view: ['p', 'q'] }).conflict.view).toEqual(['p', 'q']);
  });

  it('inherits where an entry is absent, and sees the base where there is none', () => {
    expect(states(nested, { view: ['r'] })).toEqual(states(nested));
    expect([statement(nested, { view: ['p', 'r'] }), statement(nested, { view: ['p', 'r'] }, 1)]).toEqual([
      [],
      ['c'],
    ]);
    expect([
      statement(nested, { view: ['p', 'r', 'q'] }),
      statement(nested, { view: ['p', 'r', 'q'] }, 1),
    ]).toEqual([[], ['c']]);
  });

  it('holds hidden options at their first level, within it too', () => {
    expect(states(nested, { view: ['p'] })).toEqual(['no no no', 'yes no no', 'no no yes', 'yes no yes']);
    expect(states(nested, { view: ['p', 'q'] })).toEqual(states(nested, { view: ['p'] }));
    expect(states(nested, { view: ['q'] })).toHaveLength(8);
    expect(sound(nested, { view: ['p'] }).conflict.options.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('numbers its states without those of hidden options', () => {
    const text = beliefs('{p: {hidden-options: [b], change: {status-quo: 3}}}', { 'status-quo': '[a]' });
    expect(sound(text, { view: ['p'] }).conflict.statusQuo).toEqual({ kind: 'vector', levels: [0, 0, 1] });
    const within = beliefs(
      '{p: {hidden-options: [b], change: {status-quo: 3}, beliefs: {q: {change: {title: X}}}}}',
    );
    expect(sound(within, { view: ['p', 'q'] }).conflict.statusQuo).toEqual({
      kind: 'vector',
      levels: [0, 0, 1],
    });
  });

  it('sees of the status quo what it knows of', () => {
    const text = model({ beliefs: '{p: {hidden-options: [b]}}', 'status-quo': '[a, b]' });
    expect(sound(text, { view: ['p'] }).conflict.statusQuo).toEqual({ kind: 'vector', levels: [1, 0, 0] });
  });

  it('cannot say of itself that hidden options are taken', () => {
    const text = model({ beliefs: '{p: {hidden-options: [b], change: {status-quo: ▸[b]}}}' });
    expect(diagnosed(text, { view: ['p'] })).toEqual(['infeasible-state']);
    expect(advice(text, { view: ['p'] })).toEqual(['hidden-option: b']);
  });

  it('loses states of hidden options from rankings beneath it', () => {
    const text = model({
      preferences: '{p: {ranking: "1 > 2 > 3 > 4 > 5 > 6 > 7 > 8"}, q: {priorities: []}}',
      beliefs: '{q: {hidden-options: [b]}}',
    });
    expect(ranked(sound(text, { view: ['q'] }))).toBe('1 > 2 > 3 > 4');
  });

  it('follows scenarios, which may change it', () => {
    const text = `${nested}scenarios: {s: {change: {beliefs: {p: {change: {preferences: {q: {priorities: [not c]}}}}}}}}\n`;
    expect(statement(text, { view: ['p'] }, 1)).toEqual(['c']);
    expect(statement(text, { ...s, view: ['p'] }, 1)).toEqual(['not c']);
    expect(statement(text, s, 1)).toEqual([]);
    expect(states(text, { ...s, view: ['p'] })).toHaveLength(4);
  });

  it('is checked where a scenario states it', () => {
    const change = '{beliefs: {p: {change: {feasibility: {add: [{never: a}, {never: not a}]}}}}}';
    const text = model({ scenarios: `{s: {change: ${change}}}` });
    expect(checkModel(openModel(text)).map(({ code }) => code)).toEqual(['no-feasible-state']);
  });

  it('is of someone, about options there are', () => {
    expect(diagnosed(model({ beliefs: '{▸x: {change: {title: T}}}' }))).toEqual(['unknown-decision-maker']);
    expect(diagnosed(model({ beliefs: '{p: {hidden-options: [▸d]}}' }), { view: ['p'] })).toEqual([
      'unknown-option',
    ]);
    expect(diagnosed(model({ beliefs: '{p: {change: {▸beliefs: {q: {}}}}}' }))).toEqual(['unknown-key']);
    expect(diagnosed(model({ beliefs: '{p: {beliefs: {▸p: {}}}}' }))).toEqual(['belief-of-itself']);
    expect(refusal(nested, { view: ['x'] })).toMatchObject({
      refusal: 'unknown-view',
      values: { name: 'x' },
    });
  });

  it('is held where its condition says, which is read by the conflict around it', () => {
    const pictures = (text: string, variant = {}) =>
      sound(text, variant).conflict.pictures.map(({ holder, type, when }) => [
        holder,
        type,
        ...when.map((each) => each.text),
      ]);
    expect(pictures(model({ beliefs: '{p: {when: a or b}, q: {}}' }))).toEqual([
      ['p', null, 'a or b'],
      ['q', null],
    ]);
    const inner = '{p: {change: {decision-makers: {q: {options: {d: {}}}}}, beliefs: {q: {when: d}}}}';
    expect(pictures(model({ beliefs: inner }))).toEqual([['p', null]]);
    expect(pictures(model({ beliefs: inner }), { view: ['p'] })).toEqual([['q', null, 'd']]);
    expect(diagnosed(model({ beliefs: '{p: {when: ▸x}}' }))).toEqual(['unknown-name']);
    expect(diagnosed(model({ beliefs: '{p: {when: ▸a and not a}}' }))).toEqual(['~never-held']);
    expect(diagnosed(model({ beliefs: '{p: {types: {t: {when: ▸false}}}}' }))).toEqual(['~never-held']);
    expect(diagnosed(model({ beliefs: '{p: {when: a, types: {t: {when: ▸not a}}}}' }))).toEqual([
      '~never-held',
    ]);
    const dropped = `${model({ beliefs: '{p: {when: a}}' })}scenarios: {s: {change: {feasibility: {add: [{never: a}]}}}}\n`;
    expect(checkModel(openModel(dropped))).toEqual([]);
  });

  it('may be of one of several types, which are chosen like scenarios', () => {
    const types =
      '{t: {change: {preferences: {q: {priorities: [c]}}}}, u: {hidden-options: [b], beliefs: {q: {}}}}';
    const text = model({
      preferences: '{p: {priorities: []}, q: {priorities: [not a]}}',
      beliefs: `{p: {change: {preferences: {q: {priorities: [a]}}}, types: ${types}}}`,
    });
    const { conflict } = sound(text);
    expect(conflict.axes.map(({ base, holders }) => ({ base, holders }))).toEqual([
      { base: 't', holders: ['p'] },
    ]);
    expect(conflict.scenarios.map(({ id }) => id)).toEqual(['u']);
    expect(statement(text, { view: ['p'] }, 1)).toEqual(['c']);
    expect(statement(text, { view: ['p'], scenario: ['u'] }, 1)).toEqual(['a']);
    expect(statement(text, { view: ['p:u'] }, 1)).toEqual(['a']);
    expect(states(text, { view: ['p:u'] })).toHaveLength(4);
    expect(sound(text, { scenario: ['u'] }).conflict.pictures.map(({ type }) => type)).toEqual(['u', 't']);
    expect(refusal(text, { view: ['p:x'] })).toMatchObject({ refusal: 'unknown-view' });
    expect(refusal(text, { scenario: ['t', 'u'] })).toMatchObject({ refusal: 'same-axis' });
  });

  it('gives its types names that no scenario and no other type has', () => {
    const beliefs = '{p: {types: {▸s: {}, u: {}}}}';
    expect(diagnosed(model({ beliefs, scenarios: '{s: {}}' }))).toEqual(['name-taken']);
    expect(diagnosed(model({ beliefs: '{p: {types: {t: {}}}, q: {types: {▸t: {}}}}' }))).toEqual([
      'name-taken',
    ]);
    expect(diagnosed(model({ beliefs: '{p: {▸types: {}}}' }))).toEqual(['missing-value']);
  });

  it('may be of a decision maker whom a scenario adds', () => {
    const text = scenario('{decision-makers: {r: {options: {d: {}}}}, preferences: {r: {priorities: []}}}');
    expect(sound(text, { ...s, view: ['r'] }).conflict.decisionMakers).toHaveLength(3);
  });

  it('in a graph changes preferences', () => {
    const text = model({ ...chain, beliefs: '{p: {change: {preferences: {q: {ranking: s1 > s2 = s3}}}}}' });
    expect(ranked(sound(text, { view: ['p'] }), 1)).toBe('1 > 2 = 3');
  });
});

describe('a one-off change', () => {
  const set = (path: string, value: string) => ({ set: [{ path, value }] });

  it('replaces what stands at a path, or adds to it', () => {
    const text = model({ preferences: '{p: {priorities: [a, b]}, q: {priorities: []}}' });
    expect(statement(text, set('preferences.p.priorities.1', 'not b'))).toEqual(['a', 'not b']);
    expect(statement(text, set('preferences.p.priorities.2', 'c'))).toEqual(['a', 'b', 'c']);
    expect(statement(text, set('preferences.q.priorities.0', 'c'), 1)).toEqual(['c']);
    expect(statement(text, set('preferences.p', '{weights: {a: 1}}'))).toBe('weights');
    expect(sound(text, set('status-quo', '[a]')).conflict.statusQuo).toEqual({
      kind: 'vector',
      levels: [1, 0, 0],
    });
    expect(sound(text, set('title', 'Other')).conflict.title).toEqual({ en: 'Other' });
    expect(sound(text, { set: [...set('title', 'A').set, ...set('title', 'B').set] }).conflict.title).toEqual(
      { en: 'B' },
    );
  });

  it('numbers states and options as the result does', () => {
    const reading = sound(model({ feasibility: '[{never: b}]' }), {
      set: [
        { path: 'feasibility', value: '[]' },
        { path: 'status-quo', value: '4' },
      ],
    });
    expect(reading.conflict.statusQuo).toEqual({ kind: 'vector', levels: [1, 1, 0] });
  });

  it('is held against the shape, at the place of what it replaces', () => {
    expect(diagnosed(model({ 'status-quo': '▸[a]' }), set('status-quo', '[x]'))).toEqual(['unknown-option']);
    expect(
      diagnosed(
        model({ preferences: '{p: {priorities: ▸[]}, q: {priorities: []}}' }),
        set('preferences.p.priorities', '5'),
      ),
    ).toEqual(['expected-list']);
    expect(diagnosed(`▸${model()}`, set('titel', 'x'))).toEqual(['unknown-key']);
  });

  it.each([
    ['preferences.x.priorities.0', 'a', 'unknown-path'],
    ['preferences.p.priorities.7', 'a', 'unknown-path'],
    ['preferences.p.priorities.-1', 'a', 'unknown-path'],
    ['title.en', 'a', 'unknown-path'],
    ['title', '', 'unreadable-value'],
    ['title', '[a', 'unreadable-value'],
  ])('%s = %s is refused', (path, value, code) =>
    expect(refusal(model(), set(path, value))).toMatchObject({ refusal: code }),
  );

  it('leaves expectations aside', () => {
    const text = model({ expect: '[{concept: nash, count: 8}]' });
    expect(sound(text, set('title', 'x')).conflict.expectations).toEqual([]);
  });
});

it('reading a variant does not alter the file', () => {
  const file = openModel(scenario('{title: X}', { beliefs: '{p: {change: {title: Y}}}' }));
  const before = JSON.stringify(file);
  sound(file.text, { ...s, view: ['p'], set: [{ path: 'title', value: 'Z' }] });
  expect(JSON.stringify(file)).toBe(before);
  expect(child(file.tree!, 'title')).toMatchObject({ text: 'T' });
});
