/** Places as people count them. */
import { places } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';

const at = (text: string, offset: number): string => {
  const { line, column } = places(text)(offset);
  return `${line}:${column}`;
};

describe('a place', () => {
  it('counts lines however they end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(at(`a${end}b${end}${end}cd`, 3 + 3 * end.length)).toBe('4:2');
  });

  it('counts columns in code points', () => {
    expect(at('😀😀x', 4)).toBe('1:3');
    expect(at('سلام x', 5)).toBe('1:6');
    expect(at('e\u0301x', 2)).toBe('1:3');
  });

  it('does not count a byte order mark', () => {
    expect(at('\ufeffab', 0)).toBe('1:1');
    expect(at('\ufeffab', 2)).toBe('1:2');
  });

  it('keeps inside the text', () => {
    expect([at('ab', -5), at('ab', 99), at('', 0)]).toEqual(['1:1', '1:3', '1:1']);
  });
});
