/** Beliefs that are held in some states, several believed types, and what moves tell: small conflicts worked out by hand. */
import {
  argueOutcome,
  argueSignals,
  argueVersions,
  type BeliefComparison,
  type ConceptId,
  compareBeliefs,
  defaultBudget,
  isRefusal,
  openModel,
  proseOf,
  speakerFor,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { stateKey } from '../../src/explain/survival.ts';
import { tellsWhat } from '../../src/present/signal-tables.ts';

const question = { countermove: 'sequences', budget: defaultBudget } as const;

function asked(text: string, concept: ConceptId = 'nash', more: object = {}): BeliefComparison {
  const found = compareBeliefs(openModel(text), { scenario: [], concept, ...more }, question);
  if (isRefusal(found) || 'ok' in found) throw new Error(JSON.stringify(found));
  return found;
}

const keys = ({ groups: [first] }: BeliefComparison, set: { list: () => number[] }): string[] =>
  set.list().map((s) => stateKey(first!.view.subject, s));

const holding = (compared: BeliefComparison): string[] => keys(compared, compared.groups[0]!.outcomes.holds);

const foreseen = (compared: BeliefComparison, by: number): string[] =>
  keys(compared, compared.groups[0]!.outcomes.expectations[by]!.foresees);

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

function said(compared: BeliefComparison, key: string): string {
  const { subject } = compared.groups[0]!.view;
  const s = Array.from({ length: subject.game.m }, (_, k) => k).find((k) => stateKey(subject, k) === key)!;
  return argueOutcome(compared, s, question)
    .flatMap(({ subject: own, argument }) => proseOf(speakerFor(own, 'en'), argument))
    .map(({ text }) => plain(text))
    .join('\n');
}

/** A answers nothing; b answers x with y, unless a is right about it. */
const answering = (belief: string): string => `modus: 1
title: Answering
decision-makers: {a: {options: {x: {}}}, b: {options: {y: {}}}}
status-quo: {}
preferences:
  a: {priorities: [not y, x]}
  b: {priorities: [y iff x]}
${belief}`;

describe('a belief held in some states', () => {
  const held = (when: string): BeliefComparison =>
    asked(answering(`beliefs: {a: {${when}change: {preferences: {b: {priorities: [not y]}}}}}`), 'seq');

  it('does not count where its holder stands outside them, even for moves that lead into them', () => {
    // At none a sees b as modeled, and fears its answer to x; that it would believe otherwise at x does not matter.
    expect(holding(held('when: x, '))).toEqual(['none', 'x,y']);
    expect(holding(held(''))).toEqual(['x,y']);
    expect(holding(asked(answering(''), 'seq'))).toEqual(['none', 'x,y']);
  });

  it('counts where its holder stands in them', () => {
    const compared = held('when: x, ');
    expect(foreseen(compared, 0)).toEqual(['none', 'x']);
    expect(said(compared, 'x,y')).toContain('It would be a surprise for a.');
    expect(said(compared, 'x,y')).toContain('B would leave');
  });

  it('can be expected to last once it is there and not before, and the other way round', () => {
    const compared = asked(
      answering('beliefs: {a: {when: not x, change: {preferences: {b: {priorities: [not y]}}}}}'),
    );
    // Where x is taken, a sees b as modeled.
    expect(foreseen(compared, 0)).toEqual(['x,y']);
    const text = said(compared, 'x,y');
    expect(text).toContain('a would not hold its belief, which it holds only where this is so: “not ‘x’”');
    expect(text).toContain('Going by what it holds in [nothing taken] (1), a would not expect it to hold');
    expect(said(compared, 'x')).not.toContain('surprise');
  });

  it('surprises one of three only where it is held', () => {
    const compared = asked(`modus: 1
title: Three
decision-makers: {a: {options: {x: {}}}, b: {options: {y: {}}}, c: {options: {z: {}}}}
preferences:
  a: {priorities: [x]}
  b: {priorities: []}
  c: {priorities: [z iff x]}
beliefs: {c: {when: y, change: {preferences: {a: {priorities: [not x]}}}}}`);
    expect(holding(compared)).toEqual(['x,z', 'x,y,z']);
    expect([0, 1].map((by) => foreseen(compared, by))).toEqual([
      ['x,z', 'x,y,z'],
      ['x,z', 'x,y,z'],
    ]);
    expect(foreseen(compared, 2)).toEqual(['y', 'x,z']);
  });

  it('whose moves cannot be taken back is left for good', () => {
    const text = (change: string): string => `modus: 1
title: For good
decision-makers: {a: {options: {x: {}}}, b: {options: {y: {change: ${change}}}}}
status-quo: {}
preferences: {a: {priorities: [x iff y]}, b: {priorities: [not y]}}
beliefs: {a: {when: not y, change: {preferences: {b: {priorities: [y]}}}}}`;
    // With y taken a sees b as modeled: it would take y back if it could.
    expect(foreseen(asked(text('either')), 0)).toEqual([]);
    expect(foreseen(asked(text('take-only')), 0)).toEqual(['x,y']);
    expect(holding(asked(text('take-only')))).toEqual(['none', 'x,y']);
  });
});

describe('believed types', () => {
  const types = `modus: 1
title: Types
decision-makers: {a: {options: {x: {}}}, b: {options: {y: {}, z: {}}}}
status-quo: {}
preferences: {a: {priorities: []}, b: {priorities: [y]}}
beliefs:
  a:
    types:
      idle: {name: Idle, change: {preferences: {b: {priorities: []}}}}
      grim: {name: Grim, change: {preferences: {b: {priorities: [z, not y]}}}}`;

  const tells = (compared: BeliefComparison): Record<string, string> => {
    const { view, signals } = compared.groups[0]!;
    return Object.fromEntries(
      signals[0]!.moves.map((each) => [stateKey(view.subject, each.to), tellsWhat(each)]),
    );
  };

  it('are asked each by itself, and together decide what a move tells', () => {
    const compared = asked(types);
    expect(compared.combinations).toBe(2);
    // To be indifferent is to gain nothing: a tie is no gain.
    expect(tells(compared)).toEqual({ y: 'credible', z: 'some', 'y,z': 'some' });
    const [signals] = compared.groups[0]!.signals;
    const told = argueSignals(compared, compared.groups[0]!, signals!)
      .flatMap(({ subject, argument }) => proseOf(speakerFor(subject, 'en'), argument))
      .map(({ text }) => plain(text));
    expect(told[0]).toBe('What a move by b from [nothing taken] (1) would tell a:');
    expect(told).toContain('One of these is a gain for b as modeled: a credible sign.');
    expect(told).toContain('After [+ z] (5), a could still believe in this b, and in no other: Grim.');
  });

  it('that are held in the same states, none of them more than once, come to one version', () => {
    const both = types.replace('Idle,', 'Idle, when: x,').replace('Grim,', 'Grim, when: not x,');
    const compared = asked(both);
    expect([compared.combinations, compared.groups.length]).toEqual([2, 1]);
    expect(tells(compared)).toEqual({ y: 'credible', z: 'nothing', 'y,z': 'nothing' });
    expect(compared.groups[0]!.signals[0]!.types.length).toBe(1);
  });

  it('say what would be otherwise if another one were held', () => {
    const compared = asked(types);
    const [only, ...others] = argueVersions(compared).map((argument) =>
      proseOf(speakerFor(compared.groups[0]!.view.subject, 'en'), argument).map(({ text }) => plain(text)),
    );
    expect(others).toEqual([]);
    expect(only![0]).toBe('If instead ‘a’ were ‘Grim’:');
    expect(only!.some((text) => text.startsWith('A would no longer expect'))).toBe(true);
  });

  it('gain what the others could answer only in a concept in which replies count', () => {
    const answered = `modus: 1
title: Answered
decision-makers: {a: {options: {x: {}}}, b: {options: {y: {}}}}
status-quo: {}
preferences: {a: {priorities: [x iff y]}, b: {priorities: []}}
beliefs: {a: {change: {preferences: {b: {priorities: [not x, y]}}}}}`;
    const worth = (concept: ConceptId) => asked(answered, concept).groups[0]!.signals[0]!.moves[0]!.worth;
    expect(worth('nash')).toEqual(['gain']);
    expect(worth('seq')).toEqual(['answered-gain']);
  });
});

describe('one-off changes and views', () => {
  const text = answering('beliefs: {a: {change: {preferences: {b: {priorities: [not y]}}}}}');

  it('change what everyone looks at, beliefs included', () => {
    const set = [{ path: 'beliefs.a.when', value: 'x' }];
    expect(holding(asked(text, 'seq', { set }))).toEqual(['none', 'x,y']);
    const other = [{ path: 'preferences.b', value: '{priorities: [not y]}' }];
    expect(holding(asked(text, 'seq', { set: other }))).toEqual(['x']);
  });

  it('tell it in the eyes of one, to whom nothing is told', () => {
    const compared = asked(text, 'seq', { view: ['a'] });
    expect(holding(compared)).toEqual(['x']);
    expect(compared.groups[0]!.tellings).toEqual([]);
  });
});
