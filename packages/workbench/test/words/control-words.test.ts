/** The library of controls has no Persian, so the page gives it some: nothing that the page uses is left out, and no value is lost. */
import type { Message } from '@modus-vivendi/engine';
import englishStrings from 'react-aria-components/i18n/en-US';
import { describe, expect, it } from 'vitest';
import { controls } from '../../src/words/fa/controls.ts';

type Said = string | ((values: unknown, formatter: unknown) => string);
const english = englishStrings as unknown as Readonly<Record<string, Readonly<Record<string, Said>>>>;

/** Stands for the library's formatter: counts in words. */
const formatter = {
  plural: (count: number, forms: Record<string, Said>) => String(forms.other && count),
  number: String,
};

/** The values that a message of the library reads. */
function valuesOf(said: Said): ReadonlySet<string> {
  const read = new Set<string>();
  const values = new Proxy({}, { get: (_, key) => read.add(String(key)) && 'x' });
  if (typeof said === 'function') said(values, formatter);
  return read;
}

const placesIn = (message: Message): ReadonlySet<string> =>
  new Set(
    [...(typeof message === 'string' ? message : message.other).matchAll(/\{([a-zA-Z]+)\}/g)].map(
      ([, name]) => name!,
    ),
  );

describe('the Persian of the controls', () => {
  it.each(Object.keys(controls))('says everything that the library says: %s', (name) => {
    expect(Object.keys(controls[name]!).sort()).toEqual(Object.keys(english[name]!).sort());
    for (const [key, message] of Object.entries(controls[name]!))
      expect({ key, values: placesIn(message) }).toEqual({ key, values: valuesOf(english[name]![key]!) });
  });
});
