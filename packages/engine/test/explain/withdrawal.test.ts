import {
  analyze,
  type Compiled,
  compile,
  isRefusal,
  openModel,
  type Refusal,
  stateKey,
  type Variant,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/model/elements.ts';
import { fallenAmong } from '../../src/model/withdrawal.ts';
import { question } from '../games.ts';

/** What is asked of a model without the claims or elements named. */
function without(
  text: string,
  names: readonly string[],
  variant: Variant = {},
): Compiled | Refusal | readonly string[] {
  const file = openModel(text);
  const named = new Set(names);
  const withdrawn = fallenAmong(elementsOf(file.tree!), { claims: named, elements: named });
  const outcome = compile(file, { ...variant, withdrawn });
  if (isRefusal(outcome)) return outcome;
  return outcome.ok ? outcome.compiled : outcome.diagnostics.map(({ code }) => code);
}

function read(text: string, names: readonly string[], variant: Variant = {}): Compiled {
  const found = without(text, names, variant);
  if (!('game' in found)) throw new Error(JSON.stringify(found));
  return found;
}

const fallen = (text: string, ...names: string[]): string[] => {
  const named = new Set(names);
  return fallenAmong(elementsOf(openModel(text).tree!), { claims: named, elements: named }).map(
    ({ path }) => path,
  );
};

const statements = ({ conflict }: Compiled, by: number): unknown => {
  const preference = conflict.preferences[by]!;
  return preference.kind === 'priorities'
    ? preference.priorities.map((each) =>
        each.statements.map(({ expression }) => expression.text).join(' ~ '),
      )
    : preference.kind;
};

const holding = (compiled: Compiled): string[] => {
  const analysis = analyze(compiled.game, ['nash'], question());
  if (isRefusal(analysis)) throw new Error(analysis.refusal);
  return analysis.results[0]!.equilibria.list().map((s) => stateKey(compiled, s));
};

const model = (sections = ''): string => `modus: 1
title: T
decision-makers:
  p: {claims: [c], options: {a: {claims: [c]}, b: {}}}
  q: {options: {d: {claims: [c, e]}}}
consequences: {war: {when: a and d, claims: [c]}}
feasibility: [{id: r, never: a and b, claims: [c]}, {never: b and d}]
moves: {forbidden: [{by: q, from: d, to: not d, claims: [c]}]}
status-quo: [a]
named-states: {now: {state: [a], claims: [c]}}
preferences:
  p: {priorities: [{statement: war, claims: [c]}, {statement: b, claims: [c, e]}, not d]}
  q: {claims: [e], priorities: [d, {statement: not war, claims: [c]}]}
${sections}claims: {c: {text: C, kind: assumption}, e: {text: E, kind: assumption}}
`;

describe('what falls ›', () => {
  it('is what has lost all of its claims; what has another one left stands', () => {
    expect(fallen(model(), 'c')).toEqual([
      'decision-makers.p.options.a',
      'consequences.war',
      'feasibility.0',
      'moves.forbidden.0',
      'preferences.p.priorities.0',
      'preferences.q.priorities.1',
    ]);
    expect(fallen(model(), 'e')).toEqual(['preferences.q']);
  });

  it('is told of the outermost alone: a preference takes its statements with it', () => {
    expect(fallen(model(), 'c', 'e')).toContain('preferences.q');
    expect(fallen(model(), 'c', 'e')).not.toContain('preferences.q.priorities.1');
  });

  it('is, of what no claim speaks for, only what is named', () => {
    expect(fallen(model(), 'preferences.p.priorities.2')).toEqual(['preferences.p.priorities.2']);
    const unmarked = elementsOf(openModel(model()).tree!).filter((each) => each.unmarked);
    // A statement without a claim stands with the claims of its list; a list without one, with its statements.
    expect(unmarked.map(({ path }) => path)).toEqual([
      'decision-makers.p.options.b',
      'feasibility.1',
      'preferences.p.priorities.2',
    ]);
  });

  it('is never a decision maker, the name of a state or an axis', () => {
    expect(fallen(model('axes: {x: {base: y, claims: [c]}}\n'), 'c').join()).not.toMatch(
      /^decision-makers\.p$|named|axes/,
    );
  });

  it('is, in a change that states no claims of its own, what falls beneath it', () => {
    const scenarios = 'scenarios: {s: {claims: [e], change: {consequences: {war: {when: d}}}}}\n';
    expect(fallen(model(scenarios), 'c')).toContain('scenarios.s.change.consequences.war');
    const own = 'scenarios: {s: {claims: [e], change: {consequences: {war: {when: d, claims: [e]}}}}}\n';
    expect(fallen(model(own), 'c')).not.toContain('scenarios.s.change.consequences.war');
  });
});

describe('a model without what falls ›', () => {
  it('has an option that is held at its first level, so that no state takes it', () => {
    const left = read(model(), ['c']);
    expect(left.conflict.options.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['a', true],
      ['b', false],
      ['d', false],
    ]);
    expect(left.game.m).toBe(3);
  });

  it('has its status quo where it was, but for options that fell', () => {
    const left = read(model(), ['c']);
    expect(stateKey(left, left.statusQuo)).toBe('none');
    expect(left.conflict.namedStates).toEqual([]);
  });

  it('has no status quo where that is no longer possible', () => {
    const needed = model().replace('never: b and d', 'if: not b, then: war or a');
    expect(read(needed, ['c']).statusQuo).toBe(-1);
  });

  it('has consequences that never hold, and neither rules nor forbidden moves nor statements', () => {
    const left = read(model(), ['c']);
    expect(left.conflict.consequences[0]!.when.text).toBe('false');
    expect(left.conflict.feasibility).toHaveLength(1);
    expect(left.conflict.forbidden).toEqual([]);
    expect(statements(left, 0)).toEqual(['b', 'not d']);
    expect(statements(left, 1)).toEqual(['d']);
  });

  it('has decision makers who are indifferent where the whole preference fell', () => {
    expect(statements(read(model(), ['e']), 1)).toEqual([]);
  });

  it('keeps what numbers of states were written to mean', () => {
    const numbered = model().replace('status-quo: [a]', 'status-quo: 4').replace('state: [a]', 'state: 2');
    const whole = read(numbered, []);
    expect(stateKey(whole, whole.statusQuo)).toBe('d');
    // Without the rule r there are more states, so that d is no longer the fourth.
    const left = read(numbered, ['feasibility.0']);
    expect(stateKey(left, left.statusQuo)).toBe('d');
    expect(left.statusQuo).toBe(4);
  });

  it('says that a ranking misses the states that a rule no longer excludes', () => {
    const ranked = model().replace(/priorities: \[\{statement: war.*/, 'ranking: 1 > 2 > 3 > 4 > 5}');
    expect(without(ranked, ['feasibility.0'])).toContain('ranking-misses');
  });

  it('loses one of several statements in either order, and the place of all of them with the last', () => {
    const either = (second: string): string =>
      model().replace(
        'not d]}',
        `{either-order: [{statement: a, claims: [c]}, {statement: d, claims: [${second}]}]}]}`,
      );
    expect(statements(read(either('e'), ['c']), 0)).toEqual(['b', 'd']);
    expect(statements(read(either('c'), ['c']), 0)).toEqual(['b']);
  });

  it('does not have scenarios that fell, and says so when they are asked for', () => {
    const scenarios = 'scenarios: {s: {claims: [c], change: {status-quo: []}}}\n';
    expect(read(model(scenarios), ['c']).conflict.scenarios).toEqual([]);
    expect(without(model(scenarios), ['c'], { scenario: ['s'] })).toEqual({
      refusal: 'withdrawn-scenario',
      values: { name: 's' },
    });
  });

  it('gives back what lies beneath a change that falls', () => {
    const scenarios =
      'scenarios: {s: {claims: [e], change: {preferences: {p: {claims: [c], priorities: [a]}}, feasibility: {drop: [r], add: [{never: a, claims: [c]}]}}}}\n';
    const left = read(model(scenarios), ['c'], { scenario: ['s'] });
    expect(statements(left, 0)).toEqual(['b', 'not d']);
    expect(left.conflict.feasibility.map(({ parts }) => parts[0]!.text)).toEqual(['b and d']);
  });

  it('is seen as modeled by whoever’s belief falls, and as the rest of the belief says where a part does', () => {
    const belief = (claims: string): string =>
      model(
        `beliefs: {p: {claims: [${claims}], change: {preferences: {q: {claims: [c], priorities: [a]}}, status-quo: [b]}}}\n`,
      );
    const asModeled = read(belief('c'), ['c'], { view: ['p'] });
    expect(statements(asModeled, 1)).toEqual(['d']);
    expect(stateKey(asModeled, asModeled.statusQuo)).toBe('none');
    const partly = read(belief('e'), ['c'], { view: ['p'] });
    expect(statements(partly, 1)).toEqual(['d']);
    expect(stateKey(partly, partly.statusQuo)).toBe('b');
  });

  it('hides what somebody imagined', () => {
    const imagined = model(
      'beliefs: {p: {claims: [e], change: {decision-makers: {q: {options: {f: {claims: [c]}}}}}}}\n',
    );
    const left = read(imagined, ['c'], { view: ['p'] });
    expect(left.conflict.options.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['a', 'f']);
  });

  it('has one believed type less; of the last one only what the belief itself says is left', () => {
    const typed = (second: string): string =>
      model(`beliefs:
  p:
    claims: [e]
    change: {status-quo: [b]}
    types:
      hard: {claims: [c], change: {preferences: {q: {claims: [e], priorities: [a]}}}}
      soft: {claims: [${second}], change: {preferences: {q: {claims: [e], priorities: [b]}}}}
`);
    expect(statements(read(typed('e'), ['c'], { view: ['p'] }), 1)).toEqual(['b']);
    expect(without(typed('e'), ['c'], { scenario: ['hard'] })).toMatchObject({
      refusal: 'withdrawn-scenario',
    });
    const none = read(typed('c'), ['c'], { view: ['p'] });
    expect(statements(none, 1)).toEqual(['d']);
    expect(stateKey(none, none.statusQuo)).toBe('b');
    expect(holding(none).length).toBeGreaterThan(0);
  });
});
