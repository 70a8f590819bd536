/** States as people write them. */
import { describe, expect, it } from 'vitest';
import { advice, chain, diagnosed, model, numberOf, sound } from './models.ts';

const graded = {
  'decision-makers': '{p: {options: {a: {}, posture: {levels: [none, alert, war]}}}}',
  preferences: '{p: {priorities: []}}',
};
const statusQuo = (written: string, sections: Readonly<Record<string, string>> = {}): number => {
  const reading = sound(model({ 'status-quo': written, ...sections }));
  return numberOf(reading, reading.conflict.statusQuo);
};
const wrong = (written: string, sections: Readonly<Record<string, string>> = {}): readonly string[] =>
  diagnosed(model({ 'status-quo': written, ...sections }));

describe('the status quo', () => {
  it.each([
    ['{}', 1],
    ['[]', 1],
    ['none', 1],
    ['1', 1],
    ['[a]', 2],
    ['{a: yes}', 2],
    ['{a: yes, b: no}', 2],
    ['[a, c]', 6],
    ['[1, 3]', 6],
    ['a,c', 6],
    ['a', 2],
    ['[a=yes, c = yes]', 6],
    ['{1: yes}', 2],
    ['6', 6],
    ['"YNY"', 6],
    ['YNY', 6],
    ['NNN', 1],
  ])('%s', (written, number) => expect(statusQuo(written)).toBe(number));

  it.each([
    ['{posture: alert}', 3],
    ['[posture=war]', 5],
    ['[a, posture=war]', 6],
    ['posture=war', 5],
    ['a,posture=alert', 4],
  ])('by level: %s', (written, number) => expect(statusQuo(written, graded)).toBe(number));

  it('may be absent', () => expect(sound(model()).conflict.statusQuo).toBeNull());

  it('of a graph is a key or a number', () => {
    expect(statusQuo('s2', chain)).toBe(2);
    expect(statusQuo('3', chain)).toBe(3);
  });

  it('may be a coalesced state, by its id or through any of its members', () => {
    const coalesce = { coalesce: '[{as: both, when: a and b}]' };
    for (const written of ['both', '[a, b]', 'YYN', '7']) expect(statusQuo(written, coalesce)).toBe(7);
  });

  it('may be a named state', () =>
    expect(statusQuo('deal', { 'named-states': '{deal: {state: [a, c]}}' })).toBe(6));

  it('may be a pattern that fits one state only', () => {
    expect(statusQuo('"-NY"', { feasibility: '[{never: c and not a}]' })).toBe(5);
  });

  it.each([
    ['▸9', 'state-number'],
    ['▸0', 'state-number'],
    ['▸010', 'state-number'],
    ['▸-1', 'unknown-state'],
    ['▸"Y--"', 'ambiguous-state'],
    ['▸YN', 'pattern-length'],
    ['[▸d]', 'unknown-option'],
    ['[a, ▸a]', 'option-twice'],
    ['[▸a=maybe]', 'unknown-level'],
    ['{▸a: maybe}', 'unknown-level'],
    ['▸attack', 'unknown-state'],
    ['▸p', 'unknown-state'],
    ['[▸[a]]', 'expected-value'],
    ['▸!a', 'tag'],
    ['[▸! a]', 'tag'],
  ])('%s is wrong at its place', (written, code) => expect(wrong(written)).toEqual([code]));

  it('is not left empty', () => expect(diagnosed(`${model()}▸status-quo:\n`)).toEqual(['missing-value']));

  it('needs a level where there are several', () =>
    expect(wrong('[▸posture]', graded)).toEqual(['level-needed']));

  it('must be feasible, and says by which rule it is not', () => {
    const text = model({ 'status-quo': '▸[a, b]', feasibility: '[{id: apart, never: a and b}]' });
    expect(diagnosed(text)).toEqual(['infeasible-state']);
    expect(advice(text)).toEqual(['broken-rule: apart']);
    expect(wrong('▸YYN', { feasibility: '[{never: a and b}]' })).toEqual(['infeasible-state']);
    expect(
      wrong('▸YYN', { feasibility: '[{never: a and b and not c}]', coalesce: '[{as: both, when: a and b}]' }),
    ).toEqual(['infeasible-state']);
  });

  it('of a graph is not written by what is taken', () => {
    expect(wrong('▸[s1]', chain)).toEqual(['taken-in-graph-form']);
    expect(wrong('▸{}', chain)).toEqual(['taken-in-graph-form']);
    expect(wrong('▸s4', chain)).toEqual(['unknown-state']);
  });

  it('is told what was meant', () => {
    expect(advice(model({ 'status-quo': '[aa]' }))).toEqual(['did-you-mean: a']);
    expect(advice(model({ 'status-quo': 'somewhere' }))).toEqual(['how-to-write-a-state:']);
    expect(advice(model({ 'status-quo': '[posture=wr]', ...graded }))).toEqual(['did-you-mean: war']);
  });
});

describe('named states', () => {
  it('have ids, names and any way of writing a state', () => {
    const reading = sound(
      model({ 'named-states': '{x: {state: 3, name: X}, y: {state: [a, c]}, z: {state: "NNY"}}' }),
    );
    expect(reading.conflict.namedStates.map(({ id, state }) => `${id} ${numberOf(reading, state)}`)).toEqual([
      'x 3',
      'y 6',
      'z 5',
    ]);
  });

  it('share the namespace of options and are checked like the status quo', () => {
    expect(wrong('none', { 'named-states': '{▸a: {state: 1}, x: {state: ▸9}, ▸y: {}}' })).toEqual([
      'name-taken',
      'state-number',
      'missing-key',
    ]);
  });
});
