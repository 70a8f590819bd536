/** A document's title without reading the whole model, for lists and file names: also of a text that is broken elsewhere. */
import type { Language } from '@modus-vivendi/engine';

/** Null where the text has none in plain sight. */
export function titleOf(text: string, language: Language): string | null {
  const lines = text.slice(0, 20_000).split('\n');
  const at = lines.findIndex((line) => /^title\s*:/.test(line));
  if (at < 0) return null;
  const own = scalar(lines[at]!.slice(lines[at]!.indexOf(':') + 1)); // the line was found by its colon
  if (own !== null) return own;
  const byLanguage = new Map<string, string>();
  for (const line of lines.slice(at + 1)) {
    if (/^\S/.test(line)) break;
    const [, key, rest] = /^\s+([a-z]{2,3})\s*:\s*(.*)$/.exec(line) ?? [];
    const words = scalar(rest ?? '');
    if (key !== undefined && words !== null && !byLanguage.has(key)) byLanguage.set(key, words);
  }
  return byLanguage.get(language) ?? byLanguage.get('en') ?? [...byLanguage.values()][0] ?? null;
}

/** A name for the file of a document: the title's letters and digits in any script. */
export function fileNameFor(title: string | null): string {
  const words =
    (title ?? '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > 50) break;
    name = longer;
  }
  return `${name === '' ? 'conflict' : name}.modus.yaml`;
}

function scalar(written: string): string | null {
  const plain = written.trim();
  const quoted = /^"((?:[^"\\]|\\["\\])*)"/.exec(plain)?.[1]?.replace(/\\(["\\])/g, '$1');
  const single = /^'((?:[^']|'')*)'/.exec(plain)?.[1]?.replaceAll("''", "'");
  const words = quoted ?? single ?? plain.replace(/\s+#.*$/, '');
  return words === '' || /^[{[|>&*!#]/.test(words) ? null : words.slice(0, 300);
}
