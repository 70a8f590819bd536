/**
 * Changes to a model's text that leave everything else as it is, comments and spacing included: what stands at a path is found in the text
 * and spliced. Whatever is spliced is read back, and counts only when it says what was wanted.
 */
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { nodesAlong, replaceAt } from './path.ts';
import { entry, type ListNode, type MapNode, type Node, sameContent } from './tree.ts';
import { writeBlock, writeJson, writeKey, writeLine, writeValue } from './write-yaml.ts';
import { readYaml } from './yaml.ts';

export interface Edit {
  /** Ids, and in lists positions from 0; a new key, or the position after the last, adds. */
  readonly path: readonly string[];
  /** YAML, as in a file; for prose, `JSON.stringify(text)`. */
  readonly value: string;
}

/** The text with all edits made, in their order. Cost: reading the text a few times for each edit. */
export function editText(text: string, edits: readonly Edit[]): { readonly text: string } | Refusal {
  let edited = text;
  for (const each of edits) {
    const next = editOnce(edited, each);
    if (isRefusal(next)) return next;
    edited = next.text;
  }
  return { text: edited };
}

function editOnce(text: string, { path, value }: Edit): { readonly text: string } | Refusal {
  const before = readYaml(text);
  if (!before.wellFormed) return refuse('unreadable-text');
  const wanted = readYaml(value);
  if (!wanted.wellFormed || wanted.diagnostics.length > 0)
    return refuse('unreadable-value', { path: path.join('.'), value });
  const result = replaceAt(before.tree, path, wanted.tree);
  if (!result || path.length === 0) return refuse('unknown-path', { path: path.join('.') });
  if (sameContent(before.tree, result)) return { text };
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  for (const { start, end, put } of splices(text, before.tree, path, wanted.tree, value.trim())) {
    const edited = text.slice(0, start) + put.replace(/\r?\n/g, lineEnd) + text.slice(end);
    const after = readYaml(edited);
    if (after.wellFormed && sameContent(after.tree, result)) return { text: edited };
  }
  return refuse('not-editable', { path: path.join('.') });
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Ways to make the change, the one that reads best first. */
function splices(
  text: string,
  root: Node,
  path: readonly string[],
  value: Node,
  raw: string,
): readonly Splice[] {
  const along = nodesAlong(root, path);
  const inJson = isFlow(text, root);
  const lines = [
    inJson ? [writeJson(value)] : [],
    raw.includes('\n') ? [] : [raw],
    [writeLine(value)],
  ].flat();
  const old = along[path.length];
  const holder = along[path.length - 1]!;
  const key = path.at(-1)!;
  if (old) return replacements(text, holder, key, old, value, lines);
  return holder.kind === 'scalar'
    ? []
    : additions(text, holder, inJson ? JSON.stringify(key) : writeKey(key), value, lines);
}

/** Whether a collection is written between brackets or braces. */
const isFlow = (text: string, { kind, span }: Node): boolean =>
  kind !== 'scalar' && /[{[]/.test(text[span.start] ?? '');

function replacements(
  text: string,
  holder: Node,
  key: string,
  old: Node,
  value: Node,
  lines: readonly string[],
): readonly Splice[] {
  const { start, end } = old.span;
  const tight = text[start - 1] === ':' || text[start - 1] === '-';
  const inPlace = lines.flatMap((put): Splice[] =>
    (tight ? (start < end ? ['', ' '] : [' ', '']) : ['']).map((space) => ({ start, end, put: space + put })),
  );
  const asValue = writeValue(value, columnOf(text, holder.span.start), holder.kind === 'list');
  const block: Splice = { start, end, put: writeBlock(value, columnOf(text, start)) };
  const afterKey = holder.kind === 'map' ? text.indexOf(':', entry(holder, key)!.keySpan.end) + 1 : start;
  const gap = text.slice(afterKey, start);
  if (!gap.includes('\n')) {
    // It stands on the line of its key or dash.
    const indented = { start: start - gap.length, end, put: asValue };
    if (old.kind !== 'scalar' && !isFlow(text, old) && value.kind !== 'scalar') return [block, ...inPlace];
    return asValue.includes('\n') && !isFlow(text, holder) ? [indented, ...inPlace] : [...inPlace, indented];
  }
  // It stands in lines of its own: a block takes its place, anything else moves up to the key, before the comments between them.
  const moved = lines.map((put): Splice => ({ start: afterKey, end, put: ` ${put}${gap.trimEnd()}` }));
  const indented: Splice = { start: afterKey, end, put: asValue };
  return value.kind === 'scalar'
    ? [...(asValue.includes('\n') ? [indented] : []), ...moved, ...inPlace]
    : [block, ...moved, ...inPlace];
}

/** `key`: as written. */
function additions(
  text: string,
  holder: MapNode | ListNode,
  key: string,
  value: Node,
  lines: readonly string[],
): readonly Splice[] {
  const { start, end } = holder.span;
  const name = holder.kind === 'map' ? `${key}: ` : '';
  if (isFlow(text, holder)) {
    const last = holder.kind === 'map' ? lastEnd(text, holder) : holder.items.at(-1)?.span.end;
    if (last === undefined)
      return lines.map((put) => ({ start: start + 1, end: start + 1, put: name + put }));
    return lines.map((put) => ({ start: last, end: last, put: `, ${name}${put}` }));
  }
  const feed = text.indexOf('\n', end);
  const lineEnd = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  const column = columnOf(text, start);
  const opening = `\n${' '.repeat(column)}${holder.kind === 'map' ? `${key}:` : '-'}`;
  const put = [writeValue(value, column, holder.kind === 'list'), ...lines.map((line) => ` ${line}`)];
  return put.map((each) => ({ start: lineEnd, end: lineEnd, put: opening + each }));
}

/** Where the last entry of a map between braces ends; an entry without a value ends with its colon, if it has one. */
function lastEnd(text: string, { entries }: MapNode): number | undefined {
  const last = entries.at(-1);
  if (!last) return undefined;
  const { value, keySpan } = last;
  if (value.span.end > keySpan.end) return value.span.end;
  return text[keySpan.end] === ':' ? keySpan.end + 1 : keySpan.end;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);
