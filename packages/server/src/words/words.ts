/** The server's own sentences, in the language of whoever reads them. */
import { isRightToLeft, type Language, languages, sayFrom } from '@modus-vivendi/engine';
import { mostBytes } from '../read.ts';
import type { RefusalCode } from '../refusal.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';

const catalogues = { en, ar, fa };

export const sayRefusal = (language: Language, code: RefusalCode, path: string): string =>
  sayFrom(catalogues, language, code, { path, limit: mostBytes / 1024 / 1024 });

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** The first of the languages named that is one of ours; each may be a tag such as `fa-IR`, or the browser's whole list of them. */
export function languageAmong(...named: readonly (string | null | undefined)[]): Language {
  const tags = named.flatMap((each) =>
    (each ?? '').split(',').map((tag) => tag.trim().split(/[-;]/)[0] ?? ''),
  );
  return tags.find(isLanguage) ?? 'en';
}

/** A page with nothing but one sentence on it. */
export const sentencePage = (language: Language, sentence: string): string =>
  `<!doctype html>\n<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">\n<meta charset="utf-8">\n<title>Modus Vivendi</title>\n<p>${inHtml(sentence)}</p>\n</html>\n`;

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
