/**
 * The words that the library of controls says by itself (how to drag, what was chosen), in the language that the page is in now.
 *
 * The library reads them from two symbols of the window, as its own provider would put them there; that provider writes a script into
 * the page, which the page's policy forbids, and knows one language for as long as the page lives. A message may be a function, so
 * every one of these asks for the language when it is said.
 */
import { type Message, sayMessage, type Values } from '@modus-vivendi/engine';
import arabicStrings from 'react-aria-components/i18n/ar-AE';
import englishStrings from 'react-aria-components/i18n/en-US';
import { workbench } from '../store/store.ts';
import { controls as persian } from './fa/controls.ts';

type Given = readonly [values: Values | undefined, formatter: unknown];
/** By package and name: a sentence, or what makes one of values and of what formats plurals. */
type Strings = Readonly<Record<string, Readonly<Record<string, string | ((...given: Given) => string)>>>>;

// The library declares a type in the place of these values.
const english = englishStrings as unknown as Strings;
const arabic = arabicStrings as unknown as Strings;

function say(name: string, key: string, given: Given): string {
  const { language } = workbench().settings;
  const ours: Message | undefined = language === 'fa' ? persian[name]?.[key] : undefined;
  if (ours !== undefined) return sayMessage('fa', ours, given[0]);
  const theirs = (language === 'ar' ? arabic[name]?.[key] : undefined) ?? english[name]?.[key] ?? '';
  return typeof theirs === 'function' ? theirs(...given) : theirs;
}

const messages = Object.fromEntries(
  Object.entries(english).map(([name, own]) => [
    name,
    Object.fromEntries(Object.keys(own).map((key) => [key, (...given: Given) => say(name, key, given)])),
  ]),
);

/** To be called before anything is drawn. */
export function giveControlsTheirWords(): void {
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'en-US',
    [Symbol.for('react-aria.i18n.strings')]: messages,
  });
}
