import { speakerFor } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled } from '../games.ts';
import { runs } from '../oracle/runs.ts';

const model = (row: string, column = '[]'): string => `
modus: 1
title: t
decision-makers:
  row: {options: {a: {}, b: {levels: [low, middle, high]}}}
  column: {options: {c: {}, d: {}}}
consequences: {peace: {when: not a and not c, name: {en: peace}}}
preferences: {row: {priorities: [${row}]}, column: {priorities: ${column}}}
`;

/** A statement as it is said in English, without the quotation marks around it. */
function said(statement: string, language: 'en' | 'fa' | 'ar' = 'en'): string {
  const game = compiled(model(JSON.stringify(statement)));
  const { preferences } = game.conflict;
  if (preferences[0]?.kind !== 'priorities') throw new Error('priorities');
  return speakerFor(game, language).noun({
    noun: 'statement',
    statement: preferences[0].priorities[0]!.statements[0]!,
  });
}

const unquoted = (text: string): string => text.replace(/^“(.*)”$/, '$1');

describe('an expression in words ›', () => {
  it.each([
    ['a', 'a'],
    ['not a', 'not ‘a’'],
    ['b = high', 'b at high'],
    ['b != high', 'not ‘b’ at high'],
    ['a and c and d', '‘a’ and ‘c’ and ‘d’'],
    ['a and (c or d)', '‘a’ and (‘c’ or ‘d’)'],
    ['not (a or c)', 'not (‘a’ or ‘c’)'],
    ['a xor c', 'either ‘a’ or ‘c’'],
    ['a if c', '‘a’ whenever ‘c’'],
    ['if c then a', '‘a’ whenever ‘c’'],
    ['a iff not c', '‘a’ exactly when not ‘c’'],
    ['peace', 'peace'],
    ['true', 'always'],
  ])('%s', (statement, words) => {
    expect(unquoted(said(statement))).toBe(words);
  });

  it('uses names, in the language asked, and isolates foreign ones', () => {
    const named = compiled(model('a and c').replace('{a: {}', '{a: {name: {en: Attack, fa: حمله}}'));
    const { preferences } = named.conflict;
    if (preferences[0]?.kind !== 'priorities') throw new Error('priorities');
    const statement = preferences[0].priorities[0]!.statements[0]!;
    expect(speakerFor(named, 'en').noun({ noun: 'statement', statement })).toBe('“‘Attack’ and ‘c’”');
    const persian = speakerFor(named, 'fa').noun({ noun: 'statement', statement });
    expect(persian).toContain('حمله');
    expect(persian).not.toContain('\u2068حمله');
    expect(persian).toContain('\u2068c\u2069');
  });

  it('can be read one way only: read back, it is true at the same states', () => {
    const statement: fc.Arbitrary<string> = fc.letrec<{ statement: string }>((tie) => ({
      statement: fc.oneof(
        { depthSize: 'small', maxDepth: 4 },
        fc.constantFrom('a', 'c', 'd', 'b', 'b = middle', 'b = low', 'peace', 'true', 'false'),
        tie('statement').map((of) => `not (${of})`),
        fc
          .tuple(tie('statement'), fc.constantFrom('and', 'or', 'xor', 'if', 'iff'), tie('statement'))
          .map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
      ),
    })).statement;
    fc.assert(
      fc.property(statement, (written) => {
        const back = readBack(unquoted(said(written)));
        const { ranks } = compiled(model(JSON.stringify(written), JSON.stringify([back]))).game;
        expect({ back, ranks: ranks[1] }).toEqual({ back, ranks: ranks[0] });
      }),
      runs(300),
    );
  });
});

/** English words back to signs; “either” makes the next “or” at its depth an exclusive one. */
function readBack(words: string): string {
  const exclusive: boolean[] = [false];
  const signs: Readonly<Record<string, string>> = { always: 'true', never: 'false', whenever: 'if', at: '=' };
  return words
    .replaceAll('exactly when', 'iff')
    .replaceAll(/[‘’]/g, '')
    .replaceAll(/[()]/g, ' $& ')
    .split(/\s+/)
    .map((word) => {
      if (word === '(') exclusive.push(false);
      if (word === ')') exclusive.pop();
      if (word === 'either') {
        exclusive[exclusive.length - 1] = true;
        return '';
      }
      return word === 'or' && exclusive.at(-1) ? 'xor' : (signs[word] ?? word);
    })
    .filter(Boolean)
    .join(' ');
}
