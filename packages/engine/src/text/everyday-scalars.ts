/** Scalars in the usual ways of writing. Each reader gives null where the writing is unusual; then the YAML library reads the file. */
import { hasHalfCharacter } from './characters.ts';
import type { ScalarNode } from './tree.ts';

/** `null`: not written in one of the usual ways. */
export type Found = ScalarNode | null;

export const scalarNode = (
  text: string,
  start: number,
  end: number,
  quoted = false,
  empty = false,
): ScalarNode => ({
  kind: 'scalar',
  text,
  quoted,
  empty,
  decoration: null,
  span: { start, end },
  layer: 0,
});

/** Where the line ends, before its line feed (and the carriage return before that). */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** `"…"` or `'…'` on one line. */
export const readQuoted = (text: string, at: number): Found =>
  text[at] === '"' ? readDoubleQuoted(text, at) : readSingleQuoted(text, at);

function readDoubleQuoted(text: string, at: number): Found {
  let close = text.indexOf('"', at + 1);
  while (close > 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  if (close < 0) return null;
  const inside = text.slice(at + 1, close);
  if (inside.includes('\n')) return null;
  if (!inside.includes('\\')) return scalarNode(inside, at, close + 1, true);
  try {
    const content = JSON.parse(text.slice(at, close + 1)) as string;
    return hasHalfCharacter(content) ? null : scalarNode(content, at, close + 1, true);
  } catch {
    return null;
  }
}

function isEscaped(text: string, quote: number): boolean {
  let k = quote;
  while (text[k - 1] === '\\') k--;
  return (quote - k) % 2 === 1;
}

function readSingleQuoted(text: string, at: number): Found {
  let close = text.indexOf("'", at + 1);
  while (close > 0 && text[close + 1] === "'") close = text.indexOf("'", close + 2);
  if (close < 0) return null;
  const inside = text.slice(at + 1, close);
  return inside.includes('\n') ? null : scalarNode(inside.replaceAll("''", "'"), at, close + 1, true);
}

/** A plain scalar cannot begin with what means something else in YAML. */
const plainStart = /[^\s"'&*!|>%@`{}[\],#?:-]|-(?=[^\s,[\]{}])/y;

const startsPlain = (text: string, at: number): boolean => {
  plainStart.lastIndex = at;
  return plainStart.test(text);
};

/** The rest of a line, without its comment. */
export function readPlainLine(text: string, at: number): Found {
  if (!startsPlain(text, at)) return null;
  const line = text.slice(at, lineEnd(text, at));
  const comment = line.indexOf(' #');
  const content = withoutEndingSpaces(comment < 0 ? line : line.slice(0, comment));
  return content.includes(': ') || content.endsWith(':')
    ? null
    : scalarNode(content, at, at + content.length);
}

const withoutEndingSpaces = (text: string): string => (text.endsWith(' ') ? text.replace(/ +$/, '') : text);

const flowPlain = /[^,[\]{}\n\r#:]*/y;

/** A plain scalar between brackets or braces, up to a comma, a closing sign, the colon of a key or the end of the line. */
export function readPlainInFlow(text: string, at: number): Found {
  if (!startsPlain(text, at)) return null;
  let end = at;
  for (;;) {
    flowPlain.lastIndex = end;
    flowPlain.test(text);
    end = flowPlain.lastIndex;
    const stop = text[end];
    if (stop === '#' && text[end - 1] === ' ') return null;
    if (stop !== '#' && (stop !== ':' || /[\s,[\]{}]/.test(text[end + 1] ?? ' '))) break;
    end++;
  }
  const content = withoutEndingSpaces(text.slice(at, end));
  return scalarNode(content, at, at + content.length);
}

const blockHeader = /([|>])([+-]?) *(?: #[^\n]*)?\r?\n/y;

/** A block scalar (`|`, `>`) in a collection at `column`, and where the line after it begins. */
export function readBlockScalar(
  text: string,
  at: number,
  column: number,
): { readonly node: ScalarNode; readonly next: number } | null {
  blockHeader.lastIndex = at;
  const header = blockHeader.exec(text);
  if (!header) return null;
  const lines: string[] = [];
  let indent = -1;
  let next = blockHeader.lastIndex;
  while (next < text.length) {
    const end = lineEnd(text, next);
    let first = next;
    while (first < end && text[first] === ' ') first++;
    const here = first - next;
    if (first === end) {
      if (here > Math.max(indent, 0)) return null;
      lines.push('');
    } else {
      if (indent < 0) indent = here;
      if (indent <= column) return null;
      if (here < indent) break;
      lines.push(text.slice(next + indent, end));
    }
    const feed = text.indexOf('\n', next);
    next = feed < 0 ? text.length : feed + 1;
  }
  let written = lines.length;
  while (written > 0 && lines[written - 1] === '') written--;
  const folded = header[1] === '>';
  if (
    written === 0 ||
    header[2] === '+' ||
    (folded && lines.slice(0, written).some((line) => line === '' || line[0] === ' '))
  )
    return null;
  const content =
    lines.slice(0, written).join(folded ? ' ' : '\n') +
    (header[2] === '-' || text[next - 1] !== '\n' ? '' : '\n');
  return { node: scalarNode(content, at, at + text.slice(at, next).trimEnd().length, true), next };
}
