import { describe, expect, it } from 'vitest';
import { shownDate } from '../../src/files/shown-time.ts';

describe('a date that a source carries', () => {
  it('is written as the reader does, in its own calendar', () => {
    expect(shownDate('en', '2020-10-23')).toBe('23 Oct 2020');
    expect(shownDate('fa', '2020-10-23')).toBe('۲۳ اکتبر ۲۰۲۰');
    expect(shownDate('ar', '2020-10')).toMatch(/٢٠٢٠/);
    expect(shownDate('fa', '1975')).toMatch(/^۱۹۷۵/);
  });

  it('is left as it is where it is none', () => {
    for (const written of ['spring 1991', '2020-13-01', '']) expect(shownDate('fa', written)).toBe(written);
  });
});
