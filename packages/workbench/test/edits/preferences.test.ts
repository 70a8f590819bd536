/** Preferences as statements, rankings and weights, and from one to the other. */
import { describe, expect, it } from 'vitest';
import {
  addPriority,
  movePriority,
  removePriority,
  setPriority,
  setRanking,
  setVital,
  setWeights,
  toPriorities,
  toRanking,
} from '../../src/edits/index.ts';
import { river } from './river.ts';
import { changedLines, compiled, errorsIn, notesOf, orders, refusalOf, textOf } from './told.ts';

const lines = (edited: Parameters<typeof textOf>[0]): readonly string[] =>
  changedLines(river, textOf(edited));
const view = ['beliefs', 'downstream', 'change'];
const wet = ['scenarios', 'wet', 'change'];

describe('statements', () => {
  it('are added, among vital ones as vital', () => {
    expect(lines(addPriority(river, [], 'upstream', 'calm'))).toEqual(['+       - calm']);
    expect(lines(addPriority(river, [], 'upstream', 'calm', 0))).toEqual([
      '+       - {statement: calm, vital: true}',
    ]);
    expect(lines(addPriority(river, [], 'upstream', 'calm', 1))).toEqual(['+       - calm']);
    const bare = river.replace(/ {4}priorities:[\s\S]*?downstream/, '    priorities: []\n  downstream');
    expect(changedLines(bare, textOf(addPriority(bare, [], 'upstream', 'not attack')))).toEqual([
      '-     priorities: []',
      '+     priorities:',
      '+       - not attack',
    ]);
  });

  it('are changed with what they carry, and removed with their comments', () => {
    expect(lines(setPriority(river, [], 'upstream', 0, 'calm'))).toEqual([
      '-       - {statement: not fighting, vital: true, claims: [c-1]}',
      '+       - {statement: calm, vital: true, claims: [c-1]}',
    ]);
    expect(lines(removePriority(river, [], 'upstream', 0))).toEqual([
      '-       # peace above all',
      '-       - {statement: not fighting, vital: true, claims: [c-1]}',
    ]);
  });

  it('move; the vital ones stay first', () => {
    expect(lines(movePriority(river, [], 'upstream', 2, 1))).toEqual([
      '-       - escalate if attack',
      '+       - escalate if attack',
    ]);
    expect(lines(movePriority(river, [], 'upstream', 2, 0))).toEqual([
      '+       - {statement: not release, vital: true}',
      '-       - not release',
    ]);
    const down = movePriority(river, [], 'upstream', 0, 2);
    expect(notesOf(down)).toEqual(['vital-changed']);
    expect(textOf(down)).toContain(
      '- not release\n      # peace above all\n      - {statement: not fighting, claims: [c-1]}',
    );
    expect(notesOf(movePriority(river, [], 'upstream', 1, 2))).toEqual([]);
  });

  it('keep degrees of strength from growing down the list', () => {
    const graded = river
      .replace('- escalate if attack', '- {statement: escalate if attack, strength: 2}')
      .replace('vital: true', 'strength: 4');
    expect(textOf(movePriority(graded, [], 'upstream', 1, 0))).toContain(
      '- {statement: escalate if attack, strength: 4}',
    );
    expect(textOf(movePriority(graded, [], 'upstream', 0, 1))).toContain(
      '- {statement: not fighting, claims: [c-1], vital: true}',
    );
    expect(textOf(setVital(graded, [], 'upstream', 0))).toContain(
      '- {statement: not fighting, claims: [c-1]}',
    );
    expect(textOf(addPriority(graded, [], 'upstream', 'calm', 0))).toContain(
      '- {statement: calm, strength: 4}',
    );
  });

  it('become vital from the first on', () => {
    expect(lines(setVital(river, [], 'upstream', 2))).toEqual([
      '-       - escalate if attack',
      '+       - {statement: escalate if attack, vital: true}',
    ]);
    expect(lines(setVital(river, [], 'upstream', 0))).toEqual([
      '-       - {statement: not fighting, vital: true, claims: [c-1]}',
      '+       - {statement: not fighting, claims: [c-1]}',
    ]);
    expect(textOf(setVital(river, [], 'upstream', 1))).toBe(river);
  });

  it('of an overlay are copied from beneath first, where it has none of its own', () => {
    const edited = movePriority(river, view, 'upstream', 2, 1);
    expect(notesOf(edited)).toEqual(['copied-here']);
    expect(lines(edited)).toEqual([
      '+     change:',
      '+       preferences:',
      '+         upstream:',
      '+           claims: [c-2]',
      '+           priorities:',
      '+             - {statement: not fighting, vital: true, claims: [c-1]}',
      '+             - not release',
      '+             - escalate if attack',
    ]);
    expect(lines(addPriority(river, wet, 'upstream', 'calm'))).toEqual([
      '-         upstream: {priorities: [release]}',
      '+         upstream: {priorities: [release, calm]}',
    ]);
  });

  it('keep their meaning when they are copied to where options count differently', () => {
    const text = `modus: 1
title: T
decision-makers: {p: {options: {a: {}}}, q: {options: {b: {}}}}
preferences: {p: {priorities: [2, -1]}, q: {ranking: "4 > 3 > {1, 2}"}}
scenarios:
  s:
    change:
      decision-makers: {p: {options: {x: {}}}}
      feasibility:
        add:
          - never: x
`;
    const there = textOf(addPriority(text, ['scenarios', 's', 'change'], 'p', 'a'));
    expect(there).toContain('p: {priorities: [b, -1, a]}');
    const { conflict } = compiled(there, { scenario: ['s'] });
    expect(conflict.preferences[0]).toMatchObject({ priorities: [{}, {}, {}] });
    const ranked = textOf(
      setVital(
        textOf(toPriorities(text, ['scenarios', 's', 'change'], 'q')),
        ['scenarios', 's', 'change'],
        'q',
        0,
      ),
    );
    expect(errorsIn(ranked)).toEqual([]);
  });

  it('that cannot be read, or are not there, are refused', () => {
    expect(refusalOf(addPriority(river, [], 'upstream', 'atack'))).toBe('unreadable-expression');
    expect(refusalOf(addPriority(river, [], 'downstream', 'attack'))).toBe('unknown-path');
    expect(refusalOf(setPriority(river, [], 'upstream', 9, 'attack'))).toBe('unknown-path');
    expect(refusalOf(removePriority(river, [], 'upstream', 9))).toBe('unknown-path');
    expect(refusalOf(movePriority(river, [], 'upstream', 0, 9))).toBe('unknown-path');
    expect(refusalOf(setVital(river, [], 'downstream', 1))).toBe('unknown-path');
  });
});

const small = `modus: 1
title: T
decision-makers:
  p: {options: {a: {}}}
  q: {options: {b: {}}}
preferences:
  p:
    priorities:
      - {statement: b, vital: true, claims: [c-1], note: As said}
      - -1
  q: {weights: {a: 1, b: 2}}
claims:
  c-1: {text: T, kind: judgment}
`;

describe('a preference said in another way', () => {
  it('as a ranking puts every state in its place, strong steps and claims included', () => {
    const edited = toRanking(small, [], 'p');
    expect(changedLines(small, textOf(edited))).toEqual([
      '-     priorities:',
      '-       - {statement: b, vital: true, claims: [c-1], note: As said}',
      '-       - -1',
      '+     ranking:',
      '+       - b',
      '+       - [[a, b]]',
      '+       - ">>"',
      '+       - none',
      '+       - a',
      '+     claims: [c-1]',
    ]);
    expect(notesOf(edited)).toEqual(['claims-kept', 'remarks-gone']);
    expect(orders(textOf(edited))).toEqual(orders(small));
    expect(textOf(toRanking(textOf(edited), [], 'p'))).toBe(textOf(edited));
  });

  it('as statements needs few where few will do', () => {
    const ranked = textOf(toRanking(small, [], 'p'));
    expect(textOf(toPriorities(ranked, [], 'p'))).toContain('- {statement: b, vital: true}\n      - not a\n');
    expect(textOf(toPriorities(small, [], 'q'))).toContain('priorities: [b, a]');
    expect(orders(textOf(toPriorities(small, [], 'q')))).toEqual(orders(small));
  });

  it('is refused where something is unknown', () => {
    const unknown = small.replace('{weights: {a: 1, b: 2}}', '{ranking: "1 > 2 ? 3 > 4"}');
    expect(refusalOf(toRanking(unknown.replace('- -1', '- either-order: [a, not a]'), [], 'p'))).toBe(
      'not-exact',
    );
    expect(refusalOf(toPriorities(unknown, [], 'q'))).toBe('not-exact');
    expect(refusalOf(toPriorities(small, [], 'r'))).toBe('unknown-path');
    expect(refusalOf(toRanking(`${small}x: 1\n`, [], 'p'))).toBe('mend-first');
  });

  it('is written whole as a ranking or as weights', () => {
    const ranking = { tiers: [[['b']], [[], ['a', 'b']], [['a']]], strongAfter: [1] };
    expect(changedLines(small, textOf(setRanking(small, [], 'q', ranking)))).toEqual([
      '-   q: {weights: {a: 1, b: 2}}',
      '+   q: {ranking: [b, ">>", [none, [a, b]], a]}',
    ]);
    expect(refusalOf(setRanking(small, [], 'q', { tiers: [[['b']]] }))).toBe('would-break');
    expect(changedLines(small, textOf(setWeights(small, [], 'q', { b: '-0.5' })))).toEqual([
      '-   q: {weights: {a: 1, b: 2}}',
      '+   q: {weights: {b: -0.5}}',
    ]);
    expect(refusalOf(setWeights(small, [], 'q', { b: 'much' }))).toBe('would-break');
  });
});
