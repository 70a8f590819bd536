import { describe, expect, it } from 'vitest';
import { type Known, shapeOf, writeShape } from '../../src/panels/model/expression-shape.ts';
import { completions } from '../../src/panels/model/expression-text.tsx';

const known: Known = {
  options: new Map([
    ['a', ['no', 'yes']],
    ['b', ['no', 'yes']],
    ['c', ['no', 'yes']],
    ['posture', ['none', 'alert', 'war']],
  ]),
  named: new Set(['fighting']),
};

describe('the shape of an expression', () => {
  it.each([
    ['a', 'a'],
    ['not a and b', 'not a and b'],
    ['a & !b', 'a and not b'],
    ['a or b or c', 'a or b or c'],
    ['not (a and b)', 'not (a and b)'],
    ['NOT (a or fighting)', 'not (a or fighting)'],
    ['posture = war', 'posture = war'],
    ['not posture = war', 'posture != war'],
    ['a if b', 'a if b'],
    ['if b and c then a', 'a if b and c'],
    ['a iff not (b and c)', 'a iff not (b and c)'],
    ['a xor b', 'a xor b'],
    ['a and b xor c', '(a and b) xor c'],
    ['not (a)', 'not a'],
  ])('%s is found, and written as %s', (text, written) => {
    const shape = shapeOf(text, known);
    expect(shape && writeShape(shape)).toBe(written);
  });

  it.each([
    'a and (b or c)',
    'a or b and c',
    'a xor b or c',
    'a if b if c',
    'unknown',
    'posture = peace',
    '1',
    'YN-',
    'a and',
  ])('%s has none', (text) => expect(shapeOf(text, known)).toBeNull());
});

describe('what may follow in an expression', () => {
  it('are names and words that begin so, and levels after an option', () => {
    expect(completions('a and fig', known)).toEqual(['fighting']);
    expect(completions('posture = ', known)).toEqual(['none', 'alert', 'war']);
    expect(completions('posture = a', known)).toEqual(['alert']);
    expect(completions('a and ', known)).toEqual([]);
  });
});
