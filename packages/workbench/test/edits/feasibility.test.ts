/** Rules, consequences, the status quo and named states, in the base model and in overlays. */
import { describe, expect, it } from 'vitest';
import {
  addConsequence,
  addNamedState,
  addRule,
  moveRule,
  removeConsequence,
  removeNamedState,
  removeRule,
  setConsequence,
  setNamedState,
  setRule,
  setStatusQuo,
} from '../../src/edits/index.ts';
import { river } from './river.ts';
import { changedLines, compiled, english, errorsIn, notesOf, persian, refusalOf, textOf } from './told.ts';

const lines = (edited: Parameters<typeof textOf>[0]): readonly string[] =>
  changedLines(river, textOf(edited));
const wet = ['scenarios', 'wet', 'change'];

describe('a rule', () => {
  it('is added in its place, with its reason', () => {
    const rule = { kind: 'if-then', parts: ['escalate', 'posture != war'], because: persian('چون') } as const;
    expect(lines(addRule(river, [], rule, 1))).toEqual([
      '+   - if: escalate',
      '+     then: posture != war',
      '+     because: {fa: چون}',
    ]);
    expect(lines(addRule(river, wet, { kind: 'never', parts: ['attack and release'] }))).toEqual([
      '-       feasibility: {drop: [war-footing]}',
      '+       feasibility: {drop: [war-footing], add: [{never: attack and release}]}',
    ]);
    const bare =
      'modus: 1\ntitle: T\ndecision-makers:\n  p: {options: {a: {}, b: {}}}\npreferences:\n  p: {priorities: []}\n';
    expect(changedLines(bare, textOf(addRule(bare, [], { kind: 'at-most-one', parts: ['a', 'b'] })))).toEqual(
      ['+ feasibility:', '+   - {at-most-one: [a, b]}'],
    );
  });

  it('is changed with what it carries; another kind takes the place of its words', () => {
    expect(lines(setRule(river, [], 1, { kind: 'if-then', parts: ['attack', 'posture = war'] }))).toEqual([
      '-   - {id: war-footing, if: attack, then: posture != none, because: no attack without mobilization}',
      '+   - {id: war-footing, if: attack, then: posture = war, because: no attack without mobilization}',
    ]);
    expect(
      lines(
        setRule(river, [], 1, {
          kind: 'never',
          parts: ['attack and posture = none'],
          because: english('So'),
        }),
      ),
    ).toEqual([
      '-   - {id: war-footing, if: attack, then: posture != none, because: no attack without mobilization}',
      '+   - {id: war-footing, never: attack and posture = none, because: So}',
    ]);
  });

  it('that is inherited is dropped, and changed in a copy; one without an id gets one', () => {
    const edited = textOf(
      setRule(river, wet, 0, { kind: 'never', parts: ['release and escalate and attack'] }),
    );
    expect(changedLines(river, edited)).toEqual([
      '-   - never: release and escalate',
      '+   - id: rule',
      '+     never: release and escalate',
      '-       feasibility: {drop: [war-footing]}',
      '+       feasibility: {drop: [war-footing, rule], add: [{id: rule, never: release and escalate and attack}]}',
    ]);
    expect(
      compiled(edited, { scenario: ['wet'] }).conflict.feasibility.map(({ parts }) => parts[0]!.text),
    ).toEqual(['release', 'release and escalate and attack']);
  });

  it('is removed; where scenarios drop it they no longer do', () => {
    expect(lines(removeRule(river, [], 0))).toEqual([
      '-   # both at once is absurd',
      '-   - never: release and escalate',
    ]);
    expect(lines(removeRule(river, [], 1))).toEqual([
      '-   - {id: war-footing, if: attack, then: posture != none, because: no attack without mobilization}',
      '-       feasibility: {drop: [war-footing]}',
    ]);
    // In the scenario the second rule is the third of the base.
    expect(lines(removeRule(river, wet, 1)).slice(-2)).toEqual([
      '-       feasibility: {drop: [war-footing]}',
      '+       feasibility: {drop: [war-footing, rule]}',
    ]);
  });

  it('moves among those of its layer', () => {
    expect(lines(moveRule(river, [], 2, 0))).toEqual([
      '+   - at-most-one: [release, escalate]',
      '-   - at-most-one: [release, escalate]',
    ]);
    expect(refusalOf(moveRule(river, wet, 1, 0))).toBe('unknown-path');
  });

  it('that makes impossible what is said of states takes it along; where things stand must stay possible', () => {
    const edited = addRule(river, [], { kind: 'never', parts: ['posture = alert and not attack'] });
    expect(refusalOf(edited)).toBe('would-break');
    expect(edited).toMatchObject({ problems: [{ code: 'infeasible-state' }] });
    const elsewhere = textOf(setStatusQuo(river, [], []));
    const made = addRule(elsewhere, [], { kind: 'never', parts: ['posture = alert and not attack'] });
    expect([...notesOf(made)].sort()).toEqual(['expectations-gone', 'named-states-gone']);
    expect(errorsIn(textOf(made))).toEqual([]);
  });

  it('must be readable, and there', () => {
    expect(refusalOf(addRule(river, [], { kind: 'never', parts: ['atack'] }))).toBe('unreadable-expression');
    expect(refusalOf(addRule(river, [], { kind: 'never', parts: [' '] }))).toBe('unreadable-expression');
    expect(refusalOf(setRule(river, [], 9, { kind: 'never', parts: ['attack'] }))).toBe('unknown-path');
    expect(refusalOf(removeRule(river, [], 9))).toBe('unknown-path');
  });
});

describe('a consequence', () => {
  it('is added, changed and removed with what mentions it', () => {
    expect(addConsequence(river, [], english('Full war'), 'attack and posture = war')).toMatchObject({
      id: 'full-war',
    });
    expect(lines(addConsequence(river, [], english('Full war'), 'attack'))).toEqual([
      '+   full-war: {name: Full war, when: attack}',
    ]);
    expect(lines(setConsequence(river, [], 'calm', 'not fighting'))).toEqual([
      '-   calm: not attack',
      '+   calm: not fighting',
    ]);
    expect(lines(setConsequence(river, [], 'fighting', 'attack'))).toEqual([
      '-   fighting: {when: attack or posture = war, claims: [c-1]}',
      '+   fighting: {when: attack, claims: [c-1]}',
    ]);
    expect(lines(removeConsequence(river, [], 'fighting'))).toEqual([
      '-   fighting: {when: attack or posture = war, claims: [c-1]}',
      '-       # peace above all',
      '-       - {statement: not fighting, vital: true, claims: [c-1]}',
    ]);
  });

  it('in an overlay means something else there, until it is taken back', () => {
    const there = textOf(setConsequence(river, wet, 'fighting', 'posture = war'));
    expect(there).toContain('      consequences:\n        fighting: {when: posture = war}\n');
    expect(textOf(removeConsequence(there, wet, 'fighting'))).toBe(river);
  });

  it('cannot go in a circle, or be set where it is not', () => {
    expect(refusalOf(setConsequence(river, [], 'calm', 'calm'))).toBe('would-break');
    expect(refusalOf(setConsequence(river, [], 'storm', 'attack'))).toBe('unknown-path');
    expect(refusalOf(removeConsequence(river, [], 'storm'))).toBe('unknown-path');
  });
});

describe('a state', () => {
  it('as the status quo is written by what is taken, or as a map', () => {
    expect(lines(setStatusQuo(river, [], ['release', 'posture=war']))).toEqual([
      '- status-quo: {posture: alert}',
      '+ status-quo: [release, posture=war]',
    ]);
    expect(lines(setStatusQuo(river, [], { release: 'yes' }))).toEqual([
      '- status-quo: {posture: alert}',
      '+ status-quo: {release: yes}',
    ]);
    expect(lines(setStatusQuo(river, [], ['now']))).toEqual([
      '- status-quo: {posture: alert}',
      '+ status-quo: now',
    ]);
    expect(textOf(setStatusQuo(river, [], null))).not.toContain('status-quo');
    const there = textOf(setStatusQuo(river, wet, ['release']));
    expect(compiled(there, { scenario: ['wet'] }).conflict.statusQuo).toEqual({
      kind: 'vector',
      levels: [1, 0, 0, 0],
    });
    expect(textOf(setStatusQuo(there, wet, null))).toBe(river);
  });

  it('gets a name, another meaning, and loses it with what speaks of it', () => {
    expect(lines(addNamedState(river, [], english('War'), ['attack', 'posture=war']))).toEqual([
      '+   war: {state: [attack, posture=war], name: War}',
    ]);
    expect(lines(setNamedState(river, [], 'now', []))).toEqual([
      '-   now: {state: [posture=alert], name: Now}',
      '+   now: {state: [], name: Now}',
    ]);
    const gone = removeNamedState(river, [], 'now');
    expect(notesOf(gone)).toEqual(['named-states-gone', 'expectations-gone']);
    expect(errorsIn(textOf(gone))).toEqual([]);
  });

  it('must be possible', () => {
    expect(refusalOf(setStatusQuo(river, [], ['release', 'escalate']))).toBe('would-break');
    expect(refusalOf(addNamedState(river, [], english('X'), ['attack']))).toBe('would-break');
    expect(refusalOf(setNamedState(river, [], 'then', []))).toBe('unknown-path');
  });
});
