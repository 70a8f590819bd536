/** Where in a text a passage stands, as an analyst would cite it; and how close a claim is to the words of its source. */

/** Paragraphs with where they begin and end: blank lines part them, or, in a text without any, line ends do. */
export function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const byBlankLines = /\n[^\S\n]*\n/.test(text.trim());
  return [...text.matchAll(byBlankLines ? /[^\n]+(?:\n(?!\s*\n)[^\n]*)*/g : /[^\n]+/g)].flatMap(
    ({ 0: found, index }) => {
      const lead = found.length - found.trimStart().length;
      const end = index + found.trimEnd().length;
      return end > index + lead ? [{ start: index + lead, end }] : [];
    },
  );
}

/** The paragraph in which a passage begins, counted from 1 (¶); 0 before the first. */
export function paragraphAt(text: string, offset: number): number {
  const at = paragraphsOf(text).findIndex(({ end }) => offset < end);
  return at < 0 ? paragraphsOf(text).length : at + 1;
}

/** As many words in a row as this may be shared by chance. */
const mostShared = 7;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a claim repeats its passage word for word over a longer stretch, and so is not in the analyst's own words. */
export function repeatsPassage(claim: string, passage: string): boolean {
  const quoted = ` ${wordsOf(passage).join(' ')} `;
  const words = wordsOf(claim);
  return words.some(
    (_, k) =>
      k + mostShared < words.length && quoted.includes(` ${words.slice(k, k + mostShared + 1).join(' ')} `),
  );
}
