/** Ids made of names: a short spelling in ASCII, free among those taken. Once given, an id stays, whatever becomes of the name. */
import { child, idPattern, keywords, type MapNode } from '@modus-vivendi/engine';
import { keysOf } from './layers.ts';
import type { Opened } from './opened.ts';

/** Letters of the Arabic script as they are read, vowels that are not written left out; and Latin letters that do not come apart. */
const letters: Readonly<Record<string, string>> = {
  ...{
    ا: 'a',
    آ: 'a',
    أ: 'a',
    إ: 'i',
    ء: '',
    ؤ: 'o',
    ئ: 'y',
    ى: 'a',
    ب: 'b',
    پ: 'p',
    ت: 't',
    ث: 's',
    ج: 'j',
  },
  ...{ چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z' },
  ...{ ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ک: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n' },
  ...{
    و: 'v',
    ه: 'h',
    ة: 'h',
    ۀ: 'h',
    ی: 'y',
    ي: 'y',
    ß: 'ss',
    æ: 'ae',
    ø: 'o',
    đ: 'd',
    ł: 'l',
    ı: 'i',
    œ: 'oe',
  },
};

const longestId = 40;

/**
 * An id made of a name. `fallback`: what it is called when nothing of the name can be spelled, and what goes before a name that begins
 * with a digit.
 */
export function freshId(name: string, taken: Iterable<string>, fallback = 'item'): string {
  const known = new Set(taken);
  const spelled = [...name.normalize('NFC').toLowerCase()]
    .map((sign) => letters[sign] ?? latin(sign) ?? '-')
    .join('')
    .split('-')
    .filter((word) => word !== '');
  while (spelled.length > 1 && spelled.join('-').length > longestId) spelled.pop();
  const short = spelled.join('-').slice(0, longestId);
  const id = short === '' ? fallback : /^\d/.test(short) ? `${fallback}-${short}` : short;
  if (isFree(id, known)) return id;
  let k = 2;
  while (!isFree(`${id}-${k}`, known)) k++;
  return `${id}-${k}`;
}

/** What a sign is in plain letters and digits; null for spaces, signs and other scripts, an empty text for marks. */
function latin(sign: string): string | null {
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  const digit = /^[\u0660-\u0669\u06f0-\u06f9]$/.test(plain) ? String(plain.codePointAt(0)! & 15) : plain;
  return /^[a-z0-9]*$/.test(digit) ? digit : /^['’]$/.test(sign) ? '' : null;
}

/** `none` is how a state in which nothing is taken is written. */
const isFree = (id: string, known: ReadonlySet<string>): boolean =>
  idPattern.test(id) && !known.has(id) && id !== 'none' && !(keywords as readonly string[]).includes(id);

/** The names of options, decision makers, consequences and states, which share one namespace, in every layer. */
export function namesTaken({ tree, layers, at }: Opened): ReadonlySet<string> {
  const names = new Set<string>();
  const take = (each: readonly string[]): void => {
    for (const name of each) names.add(name);
  };
  for (const layer of layers) {
    const section = layer.length === 0 ? tree : (at(layer) as MapNode);
    const people = child(section, 'decision-makers');
    take(keysOf(people));
    for (const id of keysOf(people)) take(keysOf(child(child(people, id), 'options')));
    for (const key of ['consequences', 'named-states', 'states']) take(keysOf(child(section, key)));
    const coalesce = child(section, 'coalesce');
    if (coalesce?.kind !== 'list') continue;
    for (const item of coalesce.items) {
      const as = child(item, 'as');
      if (as?.kind === 'scalar') take([as.text]);
    }
  }
  return names;
}
