import {
  type Catalogues,
  chooseText,
  isolate,
  isRightToLeft,
  sayFrom,
  sayList,
  sayNumber,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';

const greeting = { one: '{count} state of {name}', other: '{count} states of {name}' };
const catalogues: Catalogues<'plain' | 'counted' | 'none'> = {
  en: {
    plain: 'to {name}: {text} ({count})',
    counted: greeting,
    none: { zero: 'nothing', other: '{count} things' },
  },
  fa: {
    plain: 'به {name}: {text} ({count})',
    counted: greeting,
    none: { zero: 'هیچ', other: '{count} چیز' },
  },
  ar: {
    plain: 'إلى {name}: {text} ({count})',
    counted: {
      zero: 'لا شيء',
      one: 'حالة',
      two: 'حالتان',
      few: '{count} حالات',
      many: '{count} حالة',
      other: '{count} حالة.',
    },
    none: { zero: 'لا شيء', other: '{count}' },
  },
};

describe('a message ›', () => {
  it('takes names, numbers and phrases in its places, and leaves a place without a value as it is', () => {
    expect(sayFrom(catalogues, 'en', 'plain', { name: 'row', text: { phrase: 'well' }, count: 1000 })).toBe(
      'to row: well (1,000)',
    );
    expect(sayFrom(catalogues, 'en', 'plain', { name: 'row' })).toBe('to row: {text} ({count})');
  });

  it('does not look for places in what is put in', () => {
    expect(sayFrom(catalogues, 'en', 'plain', { name: '{text}', text: '{name}', count: 1 })).toBe(
      'to {text}: {name} (1)',
    );
  });

  it('chooses the plural form of its language by the count', () => {
    const counted = (count: number): string => sayFrom(catalogues, 'ar', 'counted', { count });
    expect([0, 1, 2, 3, 11, 100].map(counted)).toEqual([
      'لا شيء',
      'حالة',
      'حالتان',
      '٣ حالات',
      '١١ حالة',
      '١٠٠ حالة.',
    ]);
    expect([1, 2].map((count) => sayFrom(catalogues, 'en', 'counted', { count, name: 'a' }))).toEqual([
      '1 state of a',
      '2 states of a',
    ]);
  });

  // Persian counts none as one, and English as other: what is said of none must not depend on that.
  it('says what it has to say of none, whatever the grammar', () => {
    expect(
      (['en', 'fa', 'ar'] as const).map((language) => sayFrom(catalogues, language, 'none', { count: 0 })),
    ).toEqual(['nothing', 'هیچ', 'لا شيء']);
  });

  it('isolates foreign names and not phrases', () => {
    expect(sayFrom(catalogues, 'fa', 'plain', { name: 'Syria', text: { phrase: 'Syria' }, count: 5 })).toBe(
      'به \u2068Syria\u2069: Syria (۵)',
    );
  });
});

describe('isolation ›', () => {
  it('wraps what may run against the sentence, and nothing else', () => {
    expect(isolate('Syria', 'fa')).toBe('\u2068Syria\u2069');
    expect(isolate('سوریه', 'fa')).toBe('سوریه');
    expect(isolate('سوریه', 'en')).toBe('\u2068سوریه\u2069');
    expect(isolate('Syria', 'en')).toBe('Syria');
    expect(isolate('ناتو NATO', 'fa')).toBe('\u2068ناتو NATO\u2069');
  });
});

describe('languages ›', () => {
  it('know their direction', () => {
    expect(['ar', 'fa', 'fa-AF', 'he', 'en', 'far', 'arn'].map(isRightToLeft)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('write numbers in their digits', () => {
    expect([sayNumber('en', 1234567), sayNumber('fa', 0.5), sayNumber('ar', -3)]).toEqual([
      '1,234,567',
      '۰٫۵',
      expect.stringMatching(/٣/),
    ]);
  });

  it('join lists as they do', () => {
    expect(sayList('en', ['a', 'b', 'c'])).toBe('a, b, and c');
    expect(sayList('en', ['a', 'b'], 'disjunction')).toBe('a or b');
    expect(sayList('fa', ['الف', 'ب'])).toBe('الف و ب');
    expect(sayList('en', [])).toBe('');
  });

  it('choose a text in the language asked, else the model’s own, else English, else any', () => {
    const text = { fa: 'ف', en: 'e', ar: 'ع' };
    expect([
      chooseText(text, 'ar', 'fa'),
      chooseText({ fa: 'ف', en: 'e' }, 'ar', 'fa'),
      chooseText({ en: 'e', de: 'd' }, 'ar', 'fa'),
      chooseText({ de: 'd' }, 'ar', 'fa'),
    ]).toEqual(['ع', 'ف', 'e', 'd']);
    expect(chooseText({}, 'en', 'en')).toBe('');
  });
});
