/**
 * Names in figures. A model's text is somebody else's: control characters, line breaks and direction marks are taken out of it, it is cut
 * where it is too long, and it is broken into lines here, because a picture that is saved cannot rely on the page to do so.
 */

/** Controls, direction marks and isolates, lone surrogates and noncharacters: nothing of a name is lost with them, and none may stand in an SVG file. */
const troublesome =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}]/gu;

/** The longest name that is looked at; what is beyond is never shown. */
const mostCharacters = 500;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const split = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

export const plainName = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .replace(/[\s\u2028\u2029\u0085]+/gu, ' ')
    .replace(troublesome, '')
    .replace(/ +/g, ' ')
    .trim();

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of the first letter, as `dir="auto"` finds it. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl' = 'ltr'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined ? otherwise : rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

export type Measure = (text: string) => number;

/** At most `lines` lines of at most `width`; what does not fit ends in an ellipsis. Words are broken only where one is wider than a line. */
export function wrapName(name: string, width: number, lines: number, measure: Measure): readonly string[] {
  const found: string[] = [];
  let line = '';
  const words = plainName(name).split(' ').filter(Boolean);
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (found.length === lines - 1) {
      found.push(cut(longer, width, measure));
      return found;
    }
    if (line !== '') {
      found.push(line);
      line = '';
      k--;
      continue;
    }
    const kept = fitting(word, width, measure);
    found.push(kept);
    words[k] = word.slice(kept.length);
    k--;
  }
  if (line !== '') found.push(line);
  return found;
}

/** As much of a text as fits, with an ellipsis. */
export function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  return `${fitting(text, width - measure('…'), measure).trimEnd()}…`;
}

/** The longest beginning that fits, at least one character. */
function fitting(text: string, width: number, measure: Measure): string {
  const parts = split(text);
  let low = 1;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(parts.slice(0, middle).join('')) <= width) low = middle;
    else high = middle - 1;
  }
  return parts.slice(0, low).join('');
}
