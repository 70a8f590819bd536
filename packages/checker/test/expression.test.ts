import type { Expression } from '@modus-vivendi/engine';
import { describe, expect, test } from 'vitest';
import { compiler } from '../src/expression.ts';
import { Rejection } from '../src/problem.ts';
import { chicken, conflict } from './conflicts.ts';

const model = conflict({
  options: {
    one: ['a', 'b', 'a-b', 'n'],
    two: [{ id: 'posture', levels: ['none', 'alert', 'all-out'] }],
  },
  consequences: { war: 'posture = all-out', quiet: 'not war and not a', loop: 'pool', pool: 'loop' },
  coalesce: { gone: 'a or quiet' },
  preferences: { one: { priorities: [] }, two: { priorities: [] } },
});
const compile = compiler(model);
const expression = (text: string, numbering = ['a', 'b', 'a-b', 'n', 'posture']): Expression => ({
  text,
  numbering,
  span: { start: 0, end: 0 },
  tree: { kind: 'constant', value: true },
});
const levels = { a: 0, b: 1, 'a-b': 2, n: 3, posture: 4 } as const;
type Taken = Partial<Record<keyof typeof levels, number>>;
const holds = (text: string, taken: Taken, numbering?: string[]): boolean => {
  const point = [0, 0, 0, 0, 0];
  for (const [id, level] of Object.entries(taken)) point[levels[id as keyof typeof levels]] = level;
  return compile(expression(text, numbering))(point);
};

/** The truth table of a text over a and b, and a-b as third: "NNN", "YNN", … in increasing value. */
const table = (text: string): string =>
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((v) => (holds(text, { a: v & 1, b: (v >> 1) & 1, 'a-b': v >> 2 }) ? '1' : '0'))
    .join('');

describe('expressions', () => {
  test.each([
    ['not a and b', '(not a) and b'],
    ['a and b or a-b', '(a and b) or a-b'],
    ['a or b and a-b', 'a or (b and a-b)'],
    ['a or b xor a-b', '(a or b) xor a-b'],
    ['a xor b or a-b', '(a xor b) or a-b'],
    ['a xor b and a-b', 'a xor (b and a-b)'],
    ['a or b if a-b', '(a or b) or not a-b'],
    ['a if b or a-b', 'a or not (b or a-b)'],
    ['a if b if a-b', '(a if b) if a-b'],
    ['a if b iff a-b', '(a if b) iff a-b'],
    ['a iff b if a-b', '(a iff b) if a-b'],
    ['if a then b if a-b', 'not a or (b if a-b)'],
    ['if a then b or a-b', 'not a or b or a-b'],
    ['a-b and if a then b or a-b', 'a-b and (not a or b or a-b)'],
    ['not if a then b', 'a and not b'],
    ['if if a then b then a-b', 'not (not a or b) or a-b'],
    ['if a if b then a-b', 'not (a if b) or a-b'],
    ['- a & !b | --a-b', '(not a and not b) or a-b'],
    ['-1 & 3', 'not a and a-b'],
    ['NOT a AND b Or TRUE', 'true'],
    ['a=yes and b!=yes', 'a and not b'],
    ['1 = no', 'not a'],
    ['a && b || a-b', 'a and b or a-b'],
    ['-a-b', 'not a-b'],
    ['a xor a', 'false'],
  ])('%s is %s', (text, same) => {
    expect(table(text)).toBe(table(same));
  });

  test('levels, consequences and coalesced states', () => {
    expect(holds('posture', { posture: 1 })).toBe(true);
    expect(holds('posture = alert', { posture: 2 })).toBe(false);
    expect(holds('posture != all-out', { posture: 1 })).toBe(true);
    expect(holds('quiet', { posture: 1 })).toBe(true);
    expect(holds('quiet', { posture: 2 })).toBe(false);
    expect(holds('gone', { a: 1, posture: 2 })).toBe(true);
    expect(holds('gone or war', { posture: 2 })).toBe(true);
  });

  test('a pattern has a place for every entry of the numbering and is tried first', () => {
    expect(holds(' YN--- ', { a: 1, n: 1 })).toBe(true);
    expect(holds('YN---', { a: 1, b: 1 })).toBe(false);
    expect(holds('NY', { n: 1 }, ['posture', 'n'])).toBe(true);
    expect(holds('NY', { n: 1, posture: 1 }, ['posture', 'n'])).toBe(false);
    expect(holds('--', {}, ['a', 'b'])).toBe(true);
    expect(holds('2', { b: 1 }, ['a', 'b'])).toBe(true);
    expect(holds('2', { b: 1 }, ['b', 'a'])).toBe(false);
  });

  test('state keys in graph form', () => {
    const proposition = compiler(chicken)(expression('cc or not (cd or dc or cc)', []));
    expect([0, 1, 2, 3].map((state) => proposition([state]))).toEqual([true, false, false, true]);
  });

  test.each([
    '',
    'a b',
    'a and',
    '(a',
    'a)',
    'if a',
    'if a b',
    'a then b',
    'unknown',
    'A',
    '9',
    '0',
    'a = maybe',
    'war = yes',
    'a - b',
    'a @ b',
    'loop',
    '1.5',
    'a = b = yes',
    `${'('.repeat(9999)}a`,
  ])('%s is refused', (text) => {
    expect(() => compile(expression(text))).toThrow(Rejection);
  });

  test('long chains are no trouble', () => {
    expect(holds(Array.from({ length: 20_000 }, () => 'a').join(' and '), { a: 1 })).toBe(true);
  });
});
