/** What the page says for itself, in the reader's language; everything about conflicts is said by the engine. */
import {
  type Catalogues,
  chooseText,
  isRightToLeft,
  type Language,
  sayFrom,
  sayList,
  sayNumber,
  type Text,
  type Values,
} from '@modus-vivendi/engine';
import { useMemo } from 'react';
import { useWorkbench } from '../store/store.ts';
import { ar } from './ar/index.ts';
import { en, type WordId } from './en/index.ts';
import { fa } from './fa/index.ts';

const catalogues: Catalogues<WordId> = { en, ar, fa };

export type { WordId } from './en/index.ts';

export interface Words {
  (id: WordId, values?: Values): string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** A text of the model in the reader's language, else in the model's own, else whichever there is. */
  readonly text: (text: Text | null, fallback: string) => string;
}

const made = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const known = made.get(language);
  if (known) return known;
  const words: Words = Object.assign(
    (id: WordId, values: Values = {}) => sayFrom(catalogues, language, id, values),
    {
      language,
      direction: isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const),
      number: (value: number) => sayNumber(language, value),
      list: (items: readonly string[], type?: 'conjunction' | 'disjunction') =>
        sayList(language, items, type),
      text: (text: Text | null, fallback: string) => (text && chooseText(text, language, 'en')) || fallback,
    },
  );
  made.set(language, words);
  return words;
}

export function useWords(): Words {
  const language = useWorkbench(({ settings }) => settings.language);
  return useMemo(() => wordsIn(language), [language]);
}
