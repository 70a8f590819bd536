/** Expressions by name. */
import { describe, expect, it } from 'vitest';
import { parseExpression, type Vocabulary } from '../../src/text/expression.ts';
import { spellByName, spellExpression } from '../../src/text/expression-spelling.ts';

const vocabulary: Vocabulary = {
  options: new Map([
    ['release', ['no', 'yes']],
    ['escalate', ['no', 'yes']],
    ['attack', ['no', 'yes']],
  ]),
  named: new Set(['fighting']),
  numbering: ['release', 'escalate', 'attack'],
};

describe('an expression by name', () => {
  it.each([
    ['-1 & 3', '-release & attack'],
    ['not 1  and(2)or 3', 'not release  and(escalate)or attack'],
    ['3or(2)', 'attack or(escalate)'],
    ['1 = yes if fighting', 'release = yes if fighting'],
    ['1!=1', null],
    ['YY-', 'release and escalate'],
    [' N-N', 'not release and not attack'],
    ['---', 'true'],
    ['attack  AND fighting', 'attack  AND fighting'],
    ['4', null],
    ['nobody', null],
  ])('%s is %s', (text, spelled) => expect(spellByName(text, vocabulary)).toBe(spelled));
});

describe('a tree as an expression', () => {
  it.each([
    'release and escalate or attack',
    '(release or escalate) and attack',
    'release and (escalate and attack)',
    'not (release and escalate)',
    'not not release',
    'release != yes',
    'not release = yes and attack',
    'release if escalate if attack',
    'release if (escalate if attack)',
    '(release iff escalate) xor fighting or true',
    'not (release iff false)',
  ])('%s is read as it was', (text) => {
    const { tree } = parseExpression(text, vocabulary);
    const spelled = spellExpression(tree!);
    expect(parseExpression(spelled, vocabulary).tree).toEqual(tree);
    expect(spelled.length).toBeLessThanOrEqual(text.length);
  });
});
