/** The command line's own sentences, in the language asked for. */
import { type Language, sayFrom, sayList, sayNumber, type Values } from '@modus-vivendi/engine';
import { ar } from './ar.ts';
import { en, type WordId } from './en.ts';
import { fa } from './fa.ts';

const catalogues = { en, ar, fa };

export interface Words {
  (id: WordId, values?: Values): string;
  readonly number: (value: number) => string;
  /** Finished phrases after one another, with the language's comma. */
  readonly join: (items: readonly string[]) => string;
  /** Finished phrases as "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

export function wordsIn(language: Language): Words {
  const words = (id: WordId, values?: Values): string => sayFrom(catalogues, language, id, values);
  return Object.assign(words, {
    number: (value: number) => sayNumber(language, value),
    join: (items: readonly string[]) => items.join(language === 'en' ? ', ' : '، '),
    list: (items: readonly string[]) => sayList(language, items),
  });
}
