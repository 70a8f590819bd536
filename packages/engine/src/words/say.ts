/**
 * Turns a message and its values into a sentence of one language.
 *
 * Plural forms, digits and lists come from the platform's Intl; what is added here is placeholders and the isolation of embedded
 * names, so that a left-to-right name inside a right-to-left sentence (or the reverse) cannot disturb the order of its neighbors.
 */
import { ar } from './ar.ts';
import { en, type Message, type MessageId } from './en.ts';
import { fa } from './fa.ts';

export type Language = 'en' | 'ar' | 'fa';

/** A string is a name and is isolated; a number is written in the language's digits; a phrase is already a piece of sentence. */
export type Value = string | number | { readonly phrase: string };
export type Values = Readonly<Record<string, Value>>;

/** One message per id in every language: an incomplete translation does not compile. */
export type Catalogues<Id extends string> = Readonly<Record<Language, Readonly<Record<Id, Message>>>>;

const catalogues: Catalogues<MessageId> = { en, ar, fa };

export const languages: readonly Language[] = ['en', 'ar', 'fa'];

/** Locale tags with the digits that readers of each language expect. */
export const locales: Record<Language, string> = { en: 'en', ar: 'ar-u-nu-arab', fa: 'fa-u-nu-arabext' };

const plurals: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  ar: new Intl.PluralRules('ar'),
  fa: new Intl.PluralRules('fa'),
};
const numbers: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 3 }),
  ar: new Intl.NumberFormat(locales.ar, { maximumFractionDigits: 3 }),
  fa: new Intl.NumberFormat(locales.fa, { maximumFractionDigits: 3 }),
};

export const isRightToLeft = (language: string): boolean =>
  /^(ar|fa|he|ur|ps|ckb|sd|ug|yi)(-|$)/.test(language);

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRightLetters = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/** Wraps a name in first-strong isolates where its direction may differ from the sentence's. */
export function isolate(name: string, language: Language): string {
  const foreign = isRightToLeft(language) ? leftToRightLetters : rightToLeftLetters;
  return foreign.test(name) ? `\u2068${name}\u2069` : name;
}

export const sayNumber = (language: Language, value: number): string => numbers[language].format(value);

/** The sentence for one of the engine's own messages. */
export const say = (language: Language, id: MessageId, values: Values = {}): string =>
  sayFrom(catalogues, language, id, values);

/** The sentence for a message of any catalogue. */
export const sayFrom = <Id extends string>(
  from: Catalogues<Id>,
  language: Language,
  id: Id,
  values: Values = {},
): string => sayMessage(language, from[language][id], values);

/** A message with its values filled in. A plural message chooses its form by the value called `count`. */
export function sayMessage(language: Language, message: Message, values: Values = {}): string {
  const form = typeof message === 'string' ? message : pluralForm(language, message, values.count);
  return form.replace(/\{([a-zA-Z]+)\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) return whole;
    if (typeof value === 'number') return sayNumber(language, value);
    return typeof value === 'string' ? isolate(value, language) : value.phrase;
  });
}

function pluralForm(language: Language, message: Exclude<Message, string>, count: Value | undefined): string {
  const category = typeof count === 'number' ? plurals[language].select(count) : 'other';
  return count === 0 && message.zero !== undefined ? message.zero : (message[category] ?? message.other);
}

const lists = new Map<string, Intl.ListFormat>();

/** "a, b and c" in the language; the items are finished phrases. */
export function sayList(
  language: Language,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const key = `${language} ${type}`;
  let format = lists.get(key);
  if (!format) {
    format = new Intl.ListFormat(locales[language], { type });
    lists.set(key, format);
  }
  return format.format(items);
}

/** Marks that turn the order in which text is shown. In a name they would turn the sentence around it, so they are not shown. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text in the wanted language, else in the model's own, else in English, else in whichever there is. */
export function chooseText(text: Readonly<Record<string, string>>, language: string, own: string): string {
  const chosen = text[language] ?? text[own] ?? text.en ?? Object.values(text)[0] ?? '';
  return chosen.replace(turning, '');
}
