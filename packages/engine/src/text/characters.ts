/** Characters that no model should hold: what is no text at all, halves of characters, and marks that make text show otherwise than it reads. */
import { error, type Report, warning } from '../diagnostic.ts';

// By code points, so that of surrogates only halves match.
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

const mostReported = 20;

/** Reports suspicious characters; false when the text is no text. O(length). */
export function checkCharacters(text: string, report: Report): boolean {
  let found = 0;
  for (const match of text.matchAll(suspicious)) {
    if (++found > mostReported) break;
    const span = { start: match.index, end: match.index + 1 };
    const code = match[0].charCodeAt(0);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    if (code >= 0xd800 && code <= 0xdfff) {
      report(error('unpaired-surrogate', span, { name }, 'remove-character'));
    } else if (code >= 0x2000 && code < 0xfffe) {
      report(warning('bidi-control', span, { name }, 'remove-character'));
    } else {
      report(error('not-text', span, { name }));
      return false;
    }
  }
  return true;
}

/** Whether a text holds half of a character. */
export const hasHalfCharacter = (text: string): boolean => /\p{Surrogate}/u.test(text);
