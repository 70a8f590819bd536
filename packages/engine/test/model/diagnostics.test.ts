/** Bad input: each mistake is a diagnosis at its place, all of them at once, and none hides behind another or is said twice. */
import { compile, isRefusal, openModel, places, type Variant } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { readConflict } from '../../src/model/read.ts';
import { advice, chain, diagnosed, model, soon } from './models.ts';

describe('a model', () => {
  it.each([
    ['is a map', '▸[1, 2]\n', ['not-a-model']],
    ['is no word', '▸hello\n', ['not-a-model']],
    [
      'has a version',
      '▸title: T\ndecision-makers: {p: {options: {a: {}}}}\npreferences: {p: {priorities: []}}\n',
      ['missing-key'],
    ],
    ['of this language', model({ modus: '▸2' }), ['not-one-of']],
    [
      'has a title',
      '▸modus: 1\ndecision-makers: {p: {options: {a: {}}}}\npreferences: {p: {priorities: []}}\n',
      ['missing-key'],
    ],
    ['has what it needs', '▸modus: 1\n', ['missing-key', 'missing-key', 'missing-key']],
    [
      'has a title that says something',
      `▸${model({ title: '' })}`.replace('▸', '').replace('title', '▸title'),
      ['missing-value'],
    ],
    ['has a title in some language', model().replace('title: T', '▸title: {}'), ['missing-value']],
    ['names languages by their codes', model({ title: '{▸english: T}' }), ['bad-language']],
    ['knows its keys', model({ '▸conseqences': '{x: a}' }), ['unknown-key']],
    [
      'keeps keys for later',
      model({ '▸indicators': '{}', '▸events': '[]' }),
      ['reserved-key', 'reserved-key'],
    ],
    [
      'has ids like these',
      model({ consequences: '{▸Big: a, ▸a_b: a, ▸a--b: a, ▸-a: a, ▸1a: a, ▸é: a}' }),
      Array(6).fill('bad-id'),
    ],
    [
      'has no keywords as ids',
      model({ consequences: '{▸not: a, ▸true: a, ▸then: a}' }),
      Array(3).fill('keyword-as-id'),
    ],
    ['has decision makers', model({ 'decision-makers': '▸{}', preferences: '{}' }), ['no-decision-makers']],
  ])('%s', (_, text, codes) => expect(diagnosed(text)).toEqual(codes));

  it.each([
    ['▸5', ['expected-map']],
    ['▸[p]', ['expected-map']],
    ['{p: ▸5}', ['expected-map']],
    ['{▸p: }', ['missing-value']],
    ['{p: {options: ▸[a]}}', ['expected-map']],
    ['{p: {▸options: }}', ['missing-value']],
    ['{▸p: {}}', ['missing-options']],
    ['{p: {▸optons: {a: {}}}}', ['unknown-key']],
    ['{p: {options: {a: ▸5}}}', ['expected-map']],
    ['{p: {options: {a: {change: ▸sideways}}}}', ['not-one-of']],
    ['{p: {options: {a: {levels: ▸war}}}}', ['expected-list-or-map']],
    ['{p: {options: {a: {levels: ▸[war]}}}}', ['two-levels']],
    ['{p: {options: {a: {levels: ▸[]}}}}', ['two-levels']],
    ['{p: {options: {a: {levels: [x, ▸x, y]}}}}', ['duplicate-level']],
    ['{p: {options: {a: {levels: [x, ▸"a b", ▸"(", ▸""]}}}}', ['bad-level', 'bad-level', 'bad-level']],
    ['{p: {options: {a: {}, ▸a: {}}}}', ['duplicate-key']],
    ['{p: {▸moves: ["a -> b"], options: {a: {}}}}', ['moves-in-option-form']],
    ['{p: {options: {▸p: {}}}}', ['name-taken']],
  ])('decision-makers: %s', (people, codes) =>
    expect(diagnosed(model({ 'decision-makers': people, preferences: '{p: {priorities: []}}' }))).toEqual(
      codes,
    ),
  );

  it('has each option under one decision maker', () => {
    expect(
      diagnosed(
        model({ 'decision-makers': '{p: {options: {a: {}, b: {}}}, q: {options: {▸a: {}, c: {}}}}' }),
      ),
    ).toEqual(['name-taken']);
  });

  it('has one name for one thing', () => {
    expect(
      diagnosed(model({ consequences: '{▸a: b, ▸p: b}', coalesce: '[{as: ▸c, when: a and b}]' })),
    ).toEqual(['name-taken', 'name-taken', 'name-taken']);
  });

  it.each([
    ['▸{}', ['expected-list']],
    ['[▸a]', ['expected-map']],
    ['[▸{}]', ['rule-kind']],
    ['[▸{because: x}]', ['rule-kind']],
    ['[▸{never: a, exactly-one: [b]}]', ['rule-kind']],
    ['[{▸if: a}]', ['if-needs-then']],
    ['[{▸then: a}]', ['if-needs-then']],
    ['[{never: a, ▸then: b}]', ['if-needs-then']],
    ['[{at-most-one: ▸[]}]', ['empty-list']],
    ['[{at-most-one: ▸a}]', ['expected-list']],
    ['[{at-most-one: [▸d]}]', ['unknown-name']],
    ['[{▸nevr: a}]', ['unknown-key']],
    ['[{id: x, never: a and b}, {id: ▸x, never: b and c}]', ['duplicate-rule']],
    ['[{id: ▸X, never: a and b}]', ['bad-id']],
    ['[{never: "▸YN"}]', ['pattern-length']],
    ['[▸{never: a or not a}]', ['no-feasible-state']],
    ['[▸{never: a}, {never: not a}]', ['no-feasible-state']],
    ['[{never: ▸!a}]', ['decorated-expression']],
    ['[{never: &x ▸a}]', ['decorated-expression']],
    ['[{▸never: }]', ['missing-value']],
  ])('feasibility: %s', (feasibility, codes) => expect(diagnosed(model({ feasibility }))).toEqual(codes));

  it.each([
    ['{▸x: x}', ['circular-definition']],
    ['{x: y, y: z, ▸z: x}', ['circular-definition']],
    ['{x: {▸name: X}}'.replace('x: {▸', '▸x: {'), ['missing-key']],
    ['{x: ▸[a]}', ['expected-value-or-map']],
    ['{x: "▸"}'.replace('"▸', '▸"'), ['empty-expression']],
  ])('consequences: %s', (consequences, codes) => expect(diagnosed(model({ consequences }))).toEqual(codes));

  it.each([
    ['[{as: ▸x, when: x}]', ['circular-definition']],
    ['[{as: ▸x, when: a and not a}]', ['coalesce-nothing']],
    ['[{as: ▸x, when: a}, {as: y, when: b}]', ['coalesce-overlap']],
    ['[{as: ▸X, when: a}]', ['bad-id']],
    ['[▸{as: x}]', ['missing-key']],
  ])('coalesce: %s', (coalesce, codes) => expect(diagnosed(model({ coalesce }))).toEqual(codes));

  it('does not tell members of a coalesced state apart', () => {
    expect(
      diagnosed(
        model({
          coalesce: '[{as: x, when: a}]',
          preferences: '{p: {priorities: [▸b]}, q: {priorities: []}}',
        }),
      ),
    ).toEqual(['coalesced-differ']);
  });

  it.each([
    [
      {
        states: '▸{}',
        'decision-makers': '{p: {}, q: {}}',
        preferences: '{p: {priorities: []}, q: {priorities: []}}',
      },
      ['no-states'],
    ],
    [{ 'decision-makers': '{p: {moves: [▸"s1 - s2"]}, q: {moves: [▸s1]}}' }, ['arc-syntax', 'arc-syntax']],
    [
      { 'decision-makers': '{p: {moves: ["▸s4 -> s1", "s1 <-> ▸S2"]}, q: {}}' },
      ['unknown-state', 'unknown-state'],
    ],
    [{ 'decision-makers': '{p: {moves: [▸"s1 -> s1"]}, q: {}}' }, ['arc-loop']],
    [{ 'decision-makers': '{p: {▸options: {a: {}}}, q: {}}' }, ['options-in-graph-form']],
    [{ '▸feasibility': '[]', '▸coalesce': '[]' }, ['section-in-graph-form', 'section-in-graph-form']],
    [{ preferences: '{▸p: {weights: {}}, q: {priorities: []}}' }, ['weights-in-graph-form']],
    [
      { preferences: '{p: {priorities: [▸1, "▸YN", ▸s4]}, q: {priorities: []}}' },
      ['option-number', 'pattern-length', 'unknown-name'],
    ],
    [
      { states: '{s1: , s2: , s3: , ▸p: }', preferences: '{p: {priorities: []}, q: {priorities: []}}' },
      ['name-taken'],
    ],
  ])('as a graph: %j', (sections, codes) => {
    expect(diagnosed(model({ ...chain, ...sections }))).toEqual(codes);
  });

  it.each([
    ['attitudes', '{p: {q: ▸hostile}}', ['not-one-of']],
    [
      'attitudes',
      '{▸x: {p: neutral}, p: {▸y: neutral}}',
      ['unknown-decision-maker', 'unknown-decision-maker'],
    ],
    ['coalitions', '[▸[p, p], [▸x], ▸[]]', ['coalition-repeats', 'unknown-decision-maker', 'empty-list']],
    ['coalitions', '[▸p]', ['expected-list']],
    [
      'moves',
      '{forbidden: [{by: ▸x, from: ▸d, to: ▸e}]}',
      ['unknown-decision-maker', 'unknown-name', 'unknown-name'],
    ],
    ['moves', '{forbidden: [▸{by: p, from: a}]}', ['missing-key']],
    ['moves', '{▸forbiden: []}', ['unknown-key']],
    ['sources', '{s: {reliability: ▸G}}', ['not-one-of']],
    ['language', '▸[en]', ['expected-value']],
    ['as-of', '▸{year: 1975}', ['expected-value']],
  ])('%s: %s', (section, yaml, codes) => expect(diagnosed(model({ [section]: yaml }))).toEqual(codes));

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with %s as key, id or name is told so',
    (name) => {
      const found = diagnosed(
        model({
          [name]: '1',
          consequences: `{${name}: a}`,
          expect: `[{concept: ${name}, count: 1}]`,
          preferences: `{p: {priorities: [${name}]}, q: {weights: {${name}: 1}}}`,
          'status-quo': name,
        }),
      );
      expect(new Set(found.map((each) => each.replace(/@.*/, '')))).toEqual(
        new Set(
          name === 'constructor'
            ? ['unknown-key', 'unknown-concept', 'unknown-option', 'unknown-state']
            : [
                'unknown-key',
                'bad-id',
                'unknown-concept',
                name === '__proto__' ? 'strange-character' : 'unknown-option',
                'unknown-option',
                'unknown-state',
              ],
        ),
      );
    },
  );
});

describe('advice', () => {
  it.each([
    [{ conseqences: '{x: a}' }, 'did-you-mean: consequences'],
    [
      { 'decision-makers': '{p: {options: {a: {chnge: either}, b: {}}}, q: {options: {c: {}}}}' },
      'did-you-mean: change',
    ],
    [{ feasibility: '[{nevr: a}]' }, 'did-you-mean: never'],
    [{ consequences: '{pressure: a, x: presure}' }, 'did-you-mean: pressure'],
    [{ 'status-quo': '[cc]' }, 'did-you-mean: c'],
    [{ modus: '2' }, '–'],
    [{ feasibility: '[{never: !a}]' }, 'write-not-or-quote:'],
    [{ feasibility: '[{never: 010}]' }, 'plain-number:'],
    [{ events: '[]' }, 'remove-for-now:'],
    [{ levers: '{costs: {dop: 2}}' }, 'did-you-mean: drop'],
    [{ levers: '{cannot-touch: [something]}' }, 'lever-elements:'],
    [{ consequences: '{Big: a}' }, 'id-rule:'],
  ])('for %j', (sections, mend) => expect(advice(model(sections as never))).toEqual([mend]));
});

describe('all problems', () => {
  it('are found at once, ten mistakes giving ten diagnoses', () => {
    const text = `modus: 1
title: Ten mistakes
conseqence: {x: a}                                     # 1 unknown key
decision-makers:
  p:
    options:
      a: {change: ▸taken-only}                          # 2 not one of
      b: {}
  q:
    options:
      ▸a: {}                                            # 3 taken
      c: {levels: ▸[high]}                              # 4 one level
feasibility:
  - never: a and ▸attak                                 # 5 unknown name
  - ▸{never: a, at-most-one: [b]}                       # 6 two kinds
status-quo: [▸d]                                        # 7 unknown option
preferences:
  p: {priorities: [b, ▸{statement: a, vital: true}]}    # 8 vital not first
  q: {ranking: "1 > 2 ▸< 3"}                            # 9 no ranking
expect:
  - {concept: ▸nsh, includes: [1, 2]}                   # 10 unknown concept
`;
    expect(diagnosed(text.replace('conseqence', '▸conseqence'))).toEqual([
      'unknown-key',
      'not-one-of',
      'name-taken',
      'two-levels',
      'unknown-name',
      'rule-kind',
      'unknown-option',
      'vital-prefix',
      'ranking-syntax',
      'unknown-concept',
    ]);
  });

  it('say nothing of states where it is not known which there are', () => {
    expect(
      diagnosed(
        model({
          feasibility: '[{never: a and ▸d}]',
          'status-quo': '7',
          preferences: '{p: {ranking: "1 > 2 > 3"}, q: {priorities: []}}',
          expect: '[{concept: nash, includes: [9]}]',
        }),
      ),
    ).toEqual(['unknown-name']);
  });

  it('still say of states what does not hang on that', () => {
    expect(
      diagnosed(
        model({
          claims: '{▸c: {text: t}}',
          preferences: '{p: {ranking: ▸"1 > 2 > 3"}, q: {priorities: []}}',
        }),
      ).filter((each) => !each.startsWith('~')),
    ).toEqual(['ranking-misses', 'missing-key']);
  });

  it('are counted in columns of characters', () => {
    const text = `${model()}consequences: {x: {name: "سلام 😀", when: ▸attack}, y: ▸b2}\n`;
    expect(diagnosed(text)).toEqual(['unknown-name', 'unknown-name']);
    const plain = text.replaceAll('▸', '');
    const { diagnostics } = readConflict(openModel(plain)) as {
      diagnostics: readonly { span: { start: number } }[];
    };
    expect(diagnostics.map(({ span }) => places(plain)(span.start))).toEqual([
      { line: 5, column: 42 },
      { line: 5, column: 54 },
    ]);
  });

  it('are found in quoted and folded expressions, as near as can be', () => {
    expect(
      diagnosed(
        `${model()}consequences: {x: "a and ▸d", y: 'a and ▸d'}\nfeasibility:\n  - never: ▸>-\n      a and\n      d\n  - never: ▸"a \\u0061nd d"\n`,
      ),
    ).toEqual(Array(4).fill('unknown-name'));
  });

  it('stop being listed somewhere', () => {
    const text = model({
      consequences: `{${Array.from({ length: 3000 }, (_, k) => `x${k}: unknown-${k}`).join(', ')}}`,
    });
    const found = diagnosed(text);
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toContain('more-problems');
  });
});

describe('what is too much', () => {
  const many = (count: number, each: (k: number) => string, separator = ', '): string =>
    Array.from({ length: count }, (_, k) => each(k)).join(separator);
  const people = (options: number): string =>
    `{p: {options: {${many(options, (k) => `o${k}: {}`)}}}, q: {options: {c: {}}}}`;
  const refused = (text: string, variant: Variant = {}): unknown => {
    const outcome = compile(openModel(text), variant);
    return isRefusal(outcome) ? outcome.refusal : outcome;
  };

  it('70 options are refused when states are wanted, and the model is well formed', () => {
    expect(soon(() => refused(model({ 'decision-makers': people(69) })))).toBe('too-many-options');
    const reading = readConflict(openModel(model({ 'decision-makers': people(69) })));
    expect(isRefusal(reading) ? null : reading.diagnostics).toEqual([]);
  });

  it('70 options cannot be ranked state by state', () => {
    expect(
      soon(() =>
        diagnosed(
          model({
            'decision-makers': people(69),
            preferences: '{p: {ranking: ▸"1 > 2"}, q: {priorities: []}}',
          }),
        ),
      ),
    ).toEqual(['numbers-need-states']);
  });

  it('exponential consequences are refused', () => {
    const text = model({ consequences: `{x0: a, ${many(60, (k) => `x${k + 1}: x${k} xor x${k}`)}}` });
    const found = soon(() => diagnosed(text));
    expect(found[0]).toContain('definition-too-large');
  });

  it('expressions that become too large are refused', () => {
    const text = model({
      consequences: `{x0: a, ${many(11, (k) => `x${k + 1}: x${k} xor x${k}`)}}`,
      feasibility: '[{never: ▸x11 and x11}]',
    });
    expect(soon(() => diagnosed(text))).toEqual(['expression-too-large']);
  });

  it('chains of consequences, forward or backward, are refused when they get too deep', () => {
    for (const link of [(k: number) => `x${k + 1}: not x${k}`, (k: number) => `x${k}: not x${k + 1}`]) {
      const found = soon(() =>
        diagnosed(
          model({ consequences: `{${many(30_000, link)}, x${link(0).startsWith('x1') ? 0 : 30_000}: a}` }),
        ),
      );
      expect(found[0]).toContain('definition-too-large');
    }
  });

  it('a circle of 30,000 consequences is found', () => {
    const found = soon(() =>
      diagnosed(model({ consequences: `{${many(30_000, (k) => `x${k}: x${(k + 1) % 30_000}`)}}` })),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('circular-definition');
  });

  it.each<[string, () => string]>([
    ['20,000 parentheses', () => model({ feasibility: `[{never: "${'('.repeat(20_000)}a"}]` })],
    ['a chain of 9,000 operands', () => model({ feasibility: `[{never: "a${'|b'.repeat(9000)}"}]` })],
    ['100,000 unknown keys', () => `${model()}${many(100_000, (k) => `key-${k}: 1`, '\n')}`],
    ['100,000 consequences', () => model({ consequences: `{${many(100_000, (k) => `x${k}: a`)}}` })],
    [
      '50,000 decision makers',
      () =>
        model({
          'decision-makers': `{${many(50_000, (k) => `p${k}: {options: {}}`)}, q: {options: {c: {}}}}`,
          preferences: `{${many(50_000, (k) => `p${k}: {priorities: []}`)}, q: {priorities: []}}`,
        }),
    ],
    [
      '50,000 decision makers without preferences',
      () => model({ 'decision-makers': `{${many(50_000, (k) => `p${k}: {options: {}}`)}}` }),
    ],
    [
      '50,000 preferences of nobody',
      () => model({ preferences: `{${many(50_000, (k) => `pp${k}: {priorities: []}`)}}` }),
    ],
    [
      '50,000 levels',
      () =>
        model({
          'decision-makers': `{p: {options: {a: {levels: [${many(50_000, (k) => `l${k}`)}]}}}, q: {options: {}}}`,
        }),
    ],
    [
      '50,000 unknown names',
      () =>
        model({
          preferences: `{p: {priorities: [${many(50_000, (k) => `name-${k}`)}]}, q: {priorities: []}}`,
        }),
    ],
    [
      '50,000 unknown claims',
      () =>
        model({
          consequences: `{x: {when: a, claims: [${many(50_000, (k) => `claim-${k}`)}]}}`,
          claims: `{${many(2000, (k) => `c-${k}: {text: t, kind: judgment}`)}}`,
        }),
    ],
    [
      'a rule over 20,000 expressions',
      () => model({ feasibility: `[{at-most-one: [${many(20_000, (k) => (k % 2 ? 'a' : 'b and c'))}]}]` }),
    ],
    [
      'a graph of 30,000 states in one ranking',
      () =>
        model({
          states: `{${many(30_000, (k) => `s${k}: S`)}}`,
          'decision-makers': `{p: {moves: [${many(20_000, (k) => `s${k} -> s${k + 1}`)}]}}`,
          preferences: `{p: {ranking: "${many(30_000, (k) => `s${k}`, ' > ')}"}}`,
        }),
    ],
    [
      'a graph without its states',
      () =>
        model({
          states: '{s: S}',
          'decision-makers': `{p: {moves: [${many(30_000, (k) => `s${k} -> t${k}`)}]}}`,
          preferences: `{p: {ranking: "${many(30_000, (k) => `s${k}`, ' > ')}"}}`,
        }),
    ],
    [
      '20,000 scenarios',
      () => model({ scenarios: `{${many(20_000, (k) => `x${k}: {axis: y${k}, change: {title: T}}`)}}` }),
    ],
    [
      'huge numbers',
      () =>
        model({
          'status-quo': '9'.repeat(1000),
          preferences: `{p: {weights: {a: ${'9'.repeat(1000)}}}, q: {priorities: [${'9'.repeat(400)}]}}`,
        }),
    ],
    [
      'a very long id',
      () => model({ consequences: `{${'a'.repeat(100_000)}: a, y: ${'a'.repeat(19_000)}b}` }),
    ],
  ])('%s is answered within two seconds', (_, text) => {
    const written = text();
    expect(soon(() => readConflict(openModel(written)))).toBeDefined();
  });
});
