import {
  type Compared,
  compareVersions,
  isRefusal,
  openModel,
  type Retraction,
  retractOf,
  speakerFor,
  stateKey,
  type Trace,
  traceOf,
  traceStory,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { question } from '../games.ts';
import { textOf } from '../present/cases.ts';

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
const comparison = { scenario: [], views: null, concepts };

function trace(text: string, states: readonly number[] | null = null, size = 3): Trace {
  const asked = { ...comparison, states, limits: { size, tries: 20_000 } };
  const found = traceOf(openModel(text), asked, question());
  if (isRefusal(found) || 'ok' in found) throw new Error(JSON.stringify(found));
  return found;
}

function retract(
  text: string,
  ids: readonly string[],
  how: 'retract' | 'doubt' = 'retract',
  compared: Compared = comparison,
): Retraction {
  const found = retractOf(openModel(text), { ...compared, states: null, ids, how }, question());
  if (isRefusal(found) || 'ok' in found) throw new Error(JSON.stringify(found));
  return found;
}

const told = (found: Trace): string[] =>
  traceStory(found, speakerFor(found.survival.groups[0]!.subject, 'en'), 9).map(({ text }) =>
    text.replaceAll(/[\u2066-\u2069]/g, ''),
  );

const sets = (found: Trace): unknown[] =>
  found.headlines.map(({ headline: { key, concept, view }, sets: all }) => [
    [key, concept, ...view].join(' '),
    ...all.map(({ supports, gone }) =>
      [
        ...supports.map((each) => ('claim' in each ? each.claim : each.element)),
        ...(gone ? ['gone'] : []),
      ].join(' + '),
    ),
  ]);

const bearings = ({ claims, unmarked }: Trace): Record<string, string> =>
  Object.fromEntries([
    ...claims.map(({ claim, bearing }) => [claim.id, bearing]),
    ...unmarked.map(({ element, bearing }) => [element.path, bearing]),
  ]);

/** p keeps to what it has because d would follow, for either of two reasons. */
const guarded = `modus: 1
title: Guarded
decision-makers:
  p: {options: {a: {claims: [given]}}}
  q: {options: {d: {claims: [given]}}}
status-quo: []
named-states: {calm: {state: [], claims: [name]}}
preferences:
  p: {claims: [order], priorities: [{statement: not a, claims: [first]}, {statement: not (a and not d), claims: [second]}]}
  q: {priorities: [{statement: not d, claims: [given]}, a]}
axes: {mood: {base: cool, claims: [about]}}
scenarios: {hot: {axis: mood, claims: [heat], change: {preferences: {p: {claims: [heat], priorities: [{statement: a, claims: [heat]}]}}}}}
sources: {s: {title: S}, none: {title: N}}
claims:
  given: {text: G, kind: information}
  order: {text: O, kind: assumption}
  first: {text: F, kind: judgment, source: s}
  second: {text: S, kind: assumption, rating: caveated}
  heat: {text: H, kind: judgment, source: s}
  about: {text: A, kind: judgment}
  name: {text: N, kind: judgment}
  loose: {text: L, kind: information, context: true}
`;

describe('a trace ›', () => {
  it('tells of the status quo and of named states, each once', () => {
    expect(told(trace(guarded))).toEqual([
      '“calm” (1) holds in 1 of 2 distinct versions considered: nobody gains by moving alone (Nash).',
      'The author’s own alternative overturns it: hot, which rests on heat.',
      'Its reasons cite 3 claims: given, order, and first.',
      'No set of up to 3 overturns it; 25 were tried.',
    ]);
  });

  it('finds that two claims hold up together what neither does alone', () => {
    const wanting = guarded.replace(
      '{statement: not (a and not d), claims: [second]}]',
      '{statement: not (a and not d), claims: [second]}, {statement: a, claims: [order]}]',
    );
    const found = trace(wanting);
    expect(sets(found)).toEqual([['none nash', 'first + second']]);
    expect(bearings(found)).toEqual({
      given: 'none',
      order: 'none',
      first: 'jointly',
      second: 'jointly',
      heat: 'none',
      about: 'context',
      name: 'context',
      loose: 'context',
      'preferences.q.priorities.1': 'none',
    });
  });

  it('counts what nobody speaks for among what may have to go', () => {
    const unmarked = guarded
      .replace(
        '{statement: not a, claims: [first]}, {statement: not (a and not d), claims: [second]}]',
        '{statement: not d}, {statement: a iff d}, {statement: a, claims: [second]}]',
      )
      .replace('{claims: [order], priorities', '{priorities');
    expect(sets(trace(unmarked))).toEqual([['none nash', 'preferences.p.priorities.1']]);
    expect(bearings(trace(unmarked))['preferences.p.priorities.1']).toBe('load-bearing');
  });

  it('says where a state has gone, not merely failed', () => {
    const taken = guarded
      .replace('status-quo: []', 'status-quo: [a]')
      .replace('state: []', 'state: [a]')
      .replace('statement: not a, claims: [first]', 'statement: a, claims: [first]');
    expect(sets(trace(taken, [1]))).toEqual([['a nash', 'given + gone', 'first']]);
  });

  it('says what is not overturned by anything at all', () => {
    expect(told(trace(guarded, null, 99)).at(-1)).toMatch(
      /^No set of any size overturns it; \d+ were tried, and none is left\.$/,
    );
  });

  it('marks claims as untested without which nothing can be read', () => {
    const ranked = guarded
      .replace('status-quo', 'feasibility: [{never: a and d, claims: [about]}]\nstatus-quo')
      .replace('priorities: [{statement: not d, claims: [given]}, a]', 'ranking: 1 > 2 > 3');
    expect(bearings(trace(ranked)).about).toBe('untested');
  });
});

describe('a retraction ›', () => {
  it('of a source withdraws all of its claims', () => {
    const found = retract(guarded, ['s']);
    expect([...found.withdrawn.claims]).toEqual(['first', 'heat']);
    expect(found.fallen.map(({ path }) => path)).toEqual(['preferences.p.priorities.0', 'scenarios.hot']);
    expect(found.pairs.map(({ after }) => after !== null)).toEqual([true, false]);
  });

  it('refuses what is no source, no claim and no element, and what cannot fall', () => {
    const refused = (id: string): unknown =>
      retractOf(openModel(guarded), { ...comparison, states: null, ids: [id], how: 'retract' }, question());
    expect(refused('secnd')).toEqual({
      refusal: 'misspelt-evidence',
      values: { name: 'secnd', meant: 'second' },
    });
    expect(refused('zzzzzzzz')).toMatchObject({ refusal: 'unknown-evidence' });
    expect(refused('decision-makers.p')).toEqual({
      refusal: 'cannot-fall',
      values: { name: 'decision-makers.p' },
    });
  });

  it('that only doubts leaves the model as it is and tells what rests on nothing better', () => {
    const found = retract(guarded, ['first', 'given'], 'doubt');
    expect(found.after).toBeNull();
    expect(found.fallen.map(({ path }) => path)).toEqual([
      'decision-makers.p.options.a',
      'decision-makers.q.options.d',
      'preferences.p.priorities.0',
      'preferences.q.priorities.0',
    ]);
    expect(found.headlines.map(({ cites, effect }) => [cites, effect.fell.length])).toEqual([[true, 0]]);
  });
});

describe('the flagship ›', () => {
  const text = textOf('iran-us-2020');

  it('has every headline with its smallest sets', { timeout: 60_000 }, () => {
    const found = trace(text);
    expect(sets(found)).toEqual([
      ['pressure,rights nash', 'c-activities + gone', 'c-war-includes-pressure + gone'],
      ['pressure,rights nash tehran', 'c-activities + gone', 'c-war-includes-pressure + gone'],
      [
        'talks,restrain,relief,withdraw seq',
        ...[
          'c-agenda-three-files + gone',
          'c-sectors + gone',
          'c-troops-bargain + gone',
          'a-pressure-excludes',
        ],
        ...['c-preserve + a-tehran-order', 'c-normal-unacceptable + a-transformation'],
      ],
      ['talks,restrain,relief,withdraw seq tehran', 'c-denial-disbelieved + a-believed-order'],
      [
        'talks,relief seq',
        ...['c-agenda-three-files + gone', 'c-sectors + gone'],
        ...['c-preserve + a-tehran-order', 'c-normal-unacceptable + a-transformation'],
      ],
      ['talks,relief,rights nash', 'c-activities + gone', 'c-agenda-three-files + gone', 'c-sectors + gone'],
      [
        'talks,pressure,rights nash',
        ...['c-activities + gone', 'c-agenda-three-files + gone', 'c-war-includes-pressure + gone'],
      ],
    ]);
    expect(found.headlines[0]!.headline.unless).toEqual([['measured']]);
    const count = (bearing: string): number =>
      Object.values(bearings(found)).filter((each) => each === bearing).length;
    expect([count('load-bearing'), count('jointly'), count('none'), count('context')]).toEqual([
      6, 6, 30, 10,
    ]);
    expect(found.unmarked).toEqual([]);
  });

  /** The file with something taken out by hand, and without what is expected of it. */
  const byHand = (change: (whole: string) => string): string =>
    change(text)
      .replace(/\nexpect:[\s\S]*?\nsources:/, '\nsources:')
      .replace(/\nnamed-states:[\s\S]*?(?=\n# ──)/, '');
  const asModeled = { ...comparison, views: [] };

  const equilibria = (written: string, keyOf: (values: Readonly<Record<string, string>>) => string) => {
    const found = compareVersions(openModel(written), asModeled, question());
    if (isRefusal(found) || 'ok' in found) throw new Error(JSON.stringify(found));
    return new Map(
      found.groups.flatMap(({ members, view, analysis, subject }) =>
        members.map(({ values }) => [
          `${view} ${keyOf(values)}`,
          analysis.results.map((each) =>
            each.equilibria
              .list()
              .map((s) => stateKey(subject, s))
              .sort(),
          ),
        ]),
      ),
    );
  };

  it.each([
    [
      'a-pressure-excludes',
      (whole: string) => whole.replace(/ {2}- id: pressure-excludes-relief[\s\S]*?(?= {2}- id: attack)/, ''),
    ],
    [
      'c-normal-unacceptable,a-transformation',
      (whole: string) => whole.replace('when: normalize or (talks and rights)', 'when: "false"'),
    ],
    [
      'c-sectors',
      (whole: string) =>
        whole
          .replaceAll(/\n *- \{statement: relief, claims: \[c-sectors\]\}/g, '')
          .replace(/\nfeasibility:.*/, '\nfeasibility:\n  - never: relief'),
    ],
  ])('without %s is the file with what rests on it taken out by hand', { timeout: 60_000 }, (ids, change) => {
    const found = retract(text, ids.split(','), 'retract', asModeled);
    const keyOf = (values: Readonly<Record<string, string>>): string => Object.values(values).join();
    const hand = equilibria(byHand(change), keyOf);
    const after = new Map(
      found.pairs.flatMap(({ before, after: left, members }) =>
        members.map(({ values }) => [
          `${before.view} ${keyOf(values)}`,
          left!.analysis.results.map((each) =>
            each.equilibria
              .list()
              .map((s) => stateKey(left!.subject, s))
              .sort(),
          ),
        ]),
      ),
    );
    expect(after).toEqual(hand);
  });
});
