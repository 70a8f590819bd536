/** Small conflicts in which somebody is mistaken as the model sees it: what holds, who is surprised, what telling would change. */
import {
  argueOutcome,
  type BeliefComparison,
  compareBeliefs,
  defaultBudget,
  isRefusal,
  openModel,
  proseOf,
  speakerFor,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { equilibriaOf } from '../../src/analysis/hypergame.ts';
import { classOf, marksOf, type OutcomeClass } from '../../src/explain/outcomes.ts';
import { stateKey } from '../../src/explain/survival.ts';
import { imaginedIn } from '../../src/present/belief-tables.ts';

const question = { countermove: 'sequences', budget: defaultBudget } as const;

/** Two sides with one option each; the guard would patrol whatever the crew does, unless told otherwise. */
const harbor = (rest: string, crew = '[tunnel, land iff not patrol]'): string => `modus: 1
title: The harbor
decision-makers:
  guard: {options: {patrol: {}}}
  crew: {options: {land: {}, tunnel: {}}}
feasibility: [{id: one-way, never: land and tunnel}]
status-quo: {}
preferences:
  guard: {priorities: [not tunnel, not land, patrol]}
  crew: {priorities: ${crew}}
${rest}`;

function asked(text: string, scenario: readonly string[] = []): BeliefComparison {
  const found = compareBeliefs(openModel(text), { scenario, concept: 'nash' }, question);
  if (isRefusal(found) || 'ok' in found) throw new Error(JSON.stringify(found));
  return found;
}

const first = (compared: BeliefComparison): BeliefComparison['groups'][number] => compared.groups[0]!;

function holdingIn(compared: BeliefComparison): string[] {
  const { view, outcomes } = first(compared);
  return outcomes.holds.list().map((s) => stateKey(view.subject, s));
}

function classIn(compared: BeliefComparison): OutcomeClass[] {
  const { outcomes } = first(compared);
  return outcomes.holds.list().map((s) => classOf(marksOf(outcomes, s)));
}

function foreseenBy(compared: BeliefComparison, by: number): string[] {
  const { view, outcomes } = first(compared);
  return outcomes.expectations[by]!.foresees.list().map((s) => stateKey(view.subject, s));
}

function said(compared: BeliefComparison, key: string): string {
  const { subject } = first(compared).view;
  const s = Array.from({ length: subject.game.m }, (_, k) => k).find((k) => stateKey(subject, k) === key)!;
  return argueOutcome(compared, s, question)
    .flatMap(({ subject: own, argument }) => proseOf(speakerFor(own, 'en'), argument))
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''))
    .join('\n');
}

describe('an option that a side does not know of', () => {
  const hidden = asked(harbor('beliefs: {guard: {hidden-options: [tunnel]}}'));

  it('is taken to be at its first level, and the state comes as a surprise', () => {
    expect(holdingIn(hidden)).toEqual(['patrol,tunnel']);
    expect(classIn(hidden)).toEqual(['stealthy-steady']);
    expect(foreseenBy(hidden, 0)).toEqual(['patrol']);
    expect(foreseenBy(hidden, 1)).toEqual(['patrol,tunnel']);
  });

  it('is named, with what the side would take the state for and how it would come about', () => {
    const text = said(hidden, 'patrol,tunnel');
    expect(text).toContain('not knowing of ‘tunnel’');
    expect(text).toContain('It would take it for [patrol] (2).');
    expect(text).toContain('2 moves lead there from [nothing taken] (1)');
  });

  it('can be told', () => {
    const telling = first(hidden).tellings.find(({ holder }) => holder === 0);
    expect(telling!.fact).toEqual({ kind: 'unknown', option: 'tunnel' });
    expect(telling!.changes!.foresees.more.count).toBe(1);
    expect(telling!.changes!.holds.more.count + telling!.changes!.holds.fewer.count).toBe(0);
  });
});

describe('an imagined option', () => {
  const text = harbor(
    'beliefs: {guard: {change: {decision-makers: {crew: {options: {bribe: {name: Bribe}}}}, preferences: {crew: {priorities: [bribe, tunnel]}}}}}',
  );

  it('is an equilibrium in the eyes of its believer only', () => {
    const { view } = first(asked(text));
    const seen = view.nested[0]![0]!;
    const fancied = imaginedIn(view, seen)!;
    const expected = equilibriaOf(seen.game).list();
    expect(expected.map((s) => stateKey(seen.subject, s))).toEqual(['patrol,tunnel,bribe']);
    expect(expected.every((s) => fancied.has(s))).toBe(true);
    expect(fancied.count).toBe(view.subject.game.m);
  });

  it('can be told not to exist, by itself or with everything else', () => {
    const facts = first(asked(text)).tellings.map(({ fact }) => fact.kind);
    expect(facts).toEqual(['preferences', 'imagined', 'everything']);
  });
});

const preferencesTold = (compared: BeliefComparison) =>
  first(compared).tellings.find(({ fact }) => fact.kind === 'preferences');

describe('a preference believed to be another', () => {
  const mistaken = harbor(
    'beliefs: {crew: {change: {preferences: {guard: {priorities: [not patrol]}}}}}',
    '[land iff not patrol, not tunnel]',
  );

  it('surprises whoever believes it, for a reason that is told on both sides', () => {
    const compared = asked(mistaken);
    expect(holdingIn(compared)).toEqual(['patrol']);
    expect(classIn(compared)).toEqual(['steady-unforeseen']);
    const text = said(compared, 'patrol');
    expect(text).toContain(
      'Guard would leave [patrol] (2) for [− patrol] (1): it would bring “not ‘patrol’”',
    );
    expect(text).toContain('going from [patrol] (2) to [− patrol] (1) would be no gain for it');
  });

  it('is given away by a move that only the guard as modeled would gain by', () => {
    const telling = preferencesTold(asked(mistaken));
    expect(telling!.sign!.by).toBe(0);
    expect(telling!.sign!.moves!.length).toBe(1);
    expect(telling!.changes!.foresees.more.count).toBe(1);
  });

  it('is no sign where some believed type would gain by it, too', () => {
    const types = `${mistaken}
axes: {type: {base: lazy}}
scenarios: {eager: {axis: type, change: {beliefs: {crew: {change: {preferences: {guard: {priorities: [patrol]}}}}}}}}`;
    const compared = asked(types);
    expect(compared.groups.length).toBe(2);
    expect(preferencesTold(compared)!.sign!.moves).toEqual([]);
    expect(preferencesTold(asked(types, ['lazy']))!.sign!.moves!.length).toBe(1);
  });
});

describe('what another is thought to believe', () => {
  const nested = asked(
    harbor(
      'beliefs:\n  guard: {hidden-options: [tunnel]}\n  crew:\n    beliefs:\n      guard: {hidden-options: [tunnel]}\n',
    ),
  );

  it('lets a side foresee what surprises the other', () => {
    expect(foreseenBy(nested, 1)).toEqual(['patrol,tunnel']);
    expect(foreseenBy(nested, 0)).toEqual(['patrol']);
  });
});

describe('a view in which a state is not possible', () => {
  it('does not say that its holder stays there', () => {
    const compared = asked(harbor('beliefs: {guard: {change: {feasibility: {add: [{never: tunnel}]}}}}'));
    expect(holdingIn(compared)).toEqual([]);
    expect(said(compared, 'patrol,tunnel')).toContain('is not possible');
    expect(first(compared).tellings.map(({ fact }) => fact.kind)).toEqual(['possible', 'view']);
  });
});
