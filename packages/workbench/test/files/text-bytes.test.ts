import { describe, expect, it } from 'vitest';
import { mostBytes, textOf } from '../../src/files/text-bytes.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))));

describe('bytes of a file', () => {
  it('are read as UTF-8, with or without a mark at the beginning', () => {
    expect(textOf(bytes('عنوان: ۱\n'))).toEqual({ kind: 'text', text: 'عنوان: ۱\n' });
    expect(textOf(bytes([0xef, 0xbb, 0xbf], 'a\r\nb'))).toEqual({ kind: 'text', text: 'a\r\nb' });
    expect(textOf(bytes())).toEqual({ kind: 'text', text: '' });
  });
  it('that are not UTF-8 are refused with their place', () => {
    expect(textOf(bytes('one\n', 'caf', [0xe9], ' au lait\n'))).toEqual({
      kind: 'not-text',
      line: 2,
      byte: 4,
    });
    expect(textOf(bytes([0xff, 0xfe], 'm'))).toEqual({ kind: 'not-text', line: 1, byte: 1 });
    expect(textOf(bytes('a\nب', [0xd8]))).toEqual({ kind: 'not-text', line: 2, byte: 3 });
  });
  it('that are too many are refused', () => {
    expect(textOf(new Uint8Array(mostBytes + 1))).toEqual({ kind: 'too-large', megabytes: 16 });
  });
});
