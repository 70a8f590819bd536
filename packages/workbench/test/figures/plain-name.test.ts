import { describe, expect, it } from 'vitest';
import { cut, directionOf, plainName, wrapName } from '../../src/figures/plain-name.ts';

const byCharacter = (text: string): number => [...text].length;

describe('plainName', () => {
  it('keeps one line of what can be seen', () => {
    expect(plainName('  two\nlines\tand \u2029 a gap ')).toBe('two lines and a gap');
    expect(plainName('safe\u202egnirts\u2066\u2069\u0000\u200f')).toBe('safegnirts');
    expect(plainName('half \ud83d a pair')).toBe('half a pair');
    expect(plainName('می‌خواهد')).toBe('می‌خواهد');
    expect(plainName('x'.repeat(9000))).toHaveLength(500);
  });
});

describe('directionOf', () => {
  it('is that of the first letter', () => {
    expect(directionOf('12 talks')).toBe('ltr');
    expect(directionOf('(۸۷) مذاکره talks', 'ltr')).toBe('rtl');
    expect(directionOf('87', 'rtl')).toBe('rtl');
  });
});

describe('wrapName', () => {
  it('breaks between words', () => {
    expect(wrapName('talks on three files', 10, 3, byCharacter)).toEqual(['talks on', 'three', 'files']);
  });

  it('ends in an ellipsis where there is no more room', () => {
    expect(wrapName('talks on three files and more', 10, 2, byCharacter)).toEqual(['talks on', 'three fil…']);
  });

  it('breaks inside a word only where a line cannot hold it, and never inside a letter', () => {
    expect(wrapName('abcdefghij', 4, 3, byCharacter)).toEqual(['abcd', 'efgh', 'ij']);
    const family = '👨‍👩‍👧';
    expect(wrapName(family.repeat(3), byCharacter(family), 3, byCharacter)).toEqual([family, family, family]);
  });

  it('ends for any width', () => {
    expect(wrapName('abc def', 0, 2, byCharacter)).toHaveLength(2);
    expect(wrapName('', 10, 2, byCharacter)).toEqual([]);
    expect(cut('abcdef', 4, byCharacter)).toBe('abc…');
  });
});
