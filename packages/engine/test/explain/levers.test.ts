/** What levers say of small conflicts. */
import {
  askLevers,
  type Compiled,
  type ConceptId,
  compile,
  defaultBudget,
  isRefusal,
  type LeversAsked,
  type LeversFound,
  leverAnswerStory,
  leversHead,
  listLevers,
  openModel,
  type Question,
  speakerFor,
  withChanges,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';

const question: Question = { countermove: 'sequences', budget: defaultBudget };

const channel = (levers = '{}', more = '', shippers = '[not leave, not pay, dredge]'): string => `modus: 1
title: Who keeps the channel open
decision-makers:
  port: {options: {dredge: {}}}
  shippers: {options: {pay: {}, leave: {}}}
feasibility:
  - never: pay and leave
status-quo: {}
preferences:
  port: {priorities: [not leave, pay, not dredge]}
  shippers: {priorities: ${shippers}}
levers: ${levers}
${more}`;

const base: LeversAsked = {
  concept: 'nash',
  to: [3],
  avoid: [],
  reach: null,
  asSeen: false,
  costs: {},
  keep: [],
  by: null,
  only: null,
  most: 10,
  further: 0,
  upTo: null,
  tries: 1_000_000,
  scenario: [],
  view: [],
  every: false,
};

function found(text: string, over: Partial<LeversAsked> = {}): LeversFound {
  const answer = askLevers(openModel(text), { ...base, ...over }, question);
  if (!('answers' in answer)) throw new Error(JSON.stringify(answer).slice(0, 300));
  return answer;
}

const said = (each: LeversFound): readonly string[] => {
  const speaker = speakerFor(each.now, 'en');
  return each.answers.map((answer) =>
    leverAnswerStory(answer, each, speaker)
      .slice(0, answer.levers.length)
      .map(({ text }) => text)
      .join(' '),
  );
};

describe('levers', () => {
  it('of one kind alone are combined until they do', () => {
    const each = found(channel(), { only: ['drop'] });
    expect([each.least, said(each)]).toEqual([
      2,
      [
        'Port would give up “not ‘dredge’” (now in place 3 of its priorities). Shippers would give up “not ‘pay’” (now in place 2 of its priorities).',
      ],
    ]);
  });

  it('come one-way', () => {
    const each = found(channel(), { only: ['one-way'] });
    expect(said(each)).toEqual([
      'Port could not take back ‘dredge’ once it is taken. Shippers could not take back ‘pay’ once it is taken.',
    ]);
    expect(each.sets).toBe(7);
  });

  it('that cost more than another way are passed over', () => {
    expect(found(channel('{costs: {one-way: 3}}'), { only: ['one-way', 'drop'] }).least).toBe(2);
    expect(found(channel('{element-costs: {port: 5}}'), { only: ['one-way', 'drop'] }).least).toBe(6);
    expect(
      found(channel('{costs: {one-way: 3}}'), { only: ['one-way', 'drop'], costs: { 'one-way': 1, drop: 3 } })
        .least,
    ).toBe(2);
  });

  it('leave alone what they may not touch, whoever says so', () => {
    const touching = (text: string, over: Partial<LeversAsked> = {}): boolean => {
      const list = listLevers(openModel(text), { ...base, ...over }, question);
      if (!Array.isArray(list)) throw new Error('refused');
      return list.some(
        ({ action, touches }) =>
          action.kind === 'add' || touches.includes('port') || touches.includes('shippers.2'),
      );
    };
    expect(touching(channel())).toBe(true);
    expect(touching(channel('{cannot-touch: [add, port, shippers.2]}'))).toBe(false);
    expect(touching(channel(), { keep: ['add', 'port', 'shippers.2'] })).toBe(false);
  });

  it('that the author states are used whole', () => {
    const stated = '{stated: {subsidy: {change: {preferences: {port: {priorities: [dredge iff pay]}}}}}}';
    const each = found(channel(stated), { only: ['stated', 'one-way', 'drop'] });
    expect(said(each)).toContain(
      'Shippers would give up “not ‘pay’” (now in place 2 of its priorities). Subsidy.',
    );
    // Nothing else is changed of a preference that is replaced.
    expect(said(each).some((text) => text.includes('Port would') && text.includes('Subsidy'))).toBe(false);
  });

  it('are not needed where it is so already', () => {
    const each = found(channel(), { to: [0] });
    expect([each.least, each.sets, leversHead(each, speakerFor(each.now, 'en')).at(-1)]).toEqual([
      0,
      0,
      expect.stringContaining('nothing has to change'),
    ]);
  });

  it('may not exist, and then all were tried', () => {
    const each = found(channel(), { only: ['remove'] });
    expect([each.least, each.sets, each.stopped]).toEqual([null, 8, null]);
  });

  it('that were not all looked at say up to which cost they were', () => {
    const each = found(channel(), { only: ['drop'], tries: 5 });
    expect([each.least, each.complete, each.stopped]).toEqual([null, 0, 'tries']);
  });

  it('are broken off when nobody waits any more', () => {
    const cancelled: Question = { ...question, budget: { ...defaultBudget, cancelled: () => true } };
    const answer = askLevers(
      openModel(channel()),
      { ...base, further: 3, concept: 'gmr', to: [1] },
      cancelled,
    );
    expect('answers' in answer ? answer.stopped : answer).toBe('cancelled');
  });

  it('that make some act together let a state be left', () => {
    const text = channel('{}', '', '[not leave, dredge, not pay]');
    const each = found(text, { to: [], avoid: [0], only: ['join'] });
    expect(said(each)).toEqual(['Port and shippers would act together.']);
    expect(each.answers[0]?.text.trim()).toBe('coalitions: [[port, shippers]]');
  });

  it('must lead there, too, if asked', () => {
    const reach = { from: 0, improving: true };
    const each = found(channel(), { reach, only: ['drop', 'move', 'add'] });
    for (const { ways } of each.answers) expect(ways.map(({ gains }) => gains?.length)).not.toContain(null);
    expect(each.answers.length).toBeGreaterThan(0);
  });

  it('do in every version what they do in one', () => {
    const versions =
      'axes: {mood: {base: calm}}\nscenarios: {angry: {axis: mood, change: {preferences: {shippers: {priorities: [not pay, not leave]}}}}}';
    const each = found(channel('{}', versions), { to: [1], every: true, concept: 'nash' });
    expect(each.versions).toEqual([['calm'], ['angry']]);
    // What differs between the versions is left as it is.
    expect(each.answers.flatMap(({ levers }) => levers.map(({ action }) => action.kind))).not.toContain(
      'tell',
    );
    const list = listLevers(openModel(channel('{}', versions)), { ...base, every: true }, question);
    if (!Array.isArray(list)) throw new Error('refused');
    expect(list.some(({ action }) => action.kind === 'drop' && action.by === 1)).toBe(false);
    expect(list.some(({ action }) => action.kind === 'drop' && action.by === 0)).toBe(true);
  });

  it('are refused where the question makes no sense', () => {
    const refusal = (over: Partial<LeversAsked>): unknown => {
      const answer = askLevers(openModel(channel()), { ...base, ...over }, question);
      return isRefusal(answer) ? answer.refusal : answer;
    };
    expect(refusal({ concept: 'seq-strong' as ConceptId })).toBe('no-strength');
    expect(refusal({ concept: 'seq-weak' as ConceptId })).toBe('weak-not-holding');
    expect(refusal({ every: true, view: ['port'] })).toBe('levers-every-view');
    expect(refusal({ to: [], avoid: [0], reach: { from: 0, improving: false } })).toBe('levers-reach-what');
    expect(refusal({ reach: { from: -1, improving: false } })).toBe('no-status-quo');
  });

  it('are written as scenarios that are the same conflict when read back', () => {
    const file = openModel(channel());
    const each = found(channel(), { only: ['drop', 'one-way', 'add'] });
    const added = withChanges(
      file,
      each.answers.map(({ change }) => change),
    );
    if (isRefusal(added)) throw new Error(added.refusal);
    for (const [k, { then }] of each.answers.entries()) {
      const outcome = compile(openModel(added.text), { scenario: [added.ids[k]!] });
      const game = isRefusal(outcome) || !outcome.ok ? null : outcome.compiled.game;
      expect(game?.ranks).toEqual((then as Compiled).game.ranks);
      expect(game?.moves.map(({ next }) => next)).toEqual(
        (then as Compiled).game.moves.map(({ next }) => next),
      );
    }
  });
});
