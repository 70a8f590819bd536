/**
 * Changes to a model's text that leave everything else as it is, comments and spacing included: what stands at a path is found in the text
 * and spliced. Whatever is spliced is read back, and counts only when it says what was wanted.
 */
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { nodesAlong, replaceAt } from './path.ts';
import { child, entry, type MapNode, type Node, sameContent } from './tree.ts';
import { writeBlock, writeKey, writeLine, writeValue } from './write-yaml.ts';
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
  if (!wanted.wellFormed || wanted.diagnostics.length > 0) return refuse('unreadable-value', { path: path.join('.'), value });
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
function splices(text: string, root: Node, path: readonly string[], value: Node, raw: string): readonly Splice[] {
  const along = nodesAlong(root, path);
  const lines = [...(raw.includes('\n') ? [] : [raw]), writeLine(value)];
  const old = along[path.length];
  const holder = along[path.length - 1]!;
  const key = path.at(-1)!;
  return old ? replacements(text, holder, key, old, value, lines) : additions(text, holder, key, value, lines);
}

function replacements(text: string, holder: Node, key: string, old: Node, value: Node, lines: readonly string[]): readonly Splice[] {
  const { start, end } = old.span;
  const inPlace = lines.map((put): Splice => ({ start, end, put: text[start - 1] === ':' || text[start - 1] === '-' ? ` ${put}` : put }));
  const inFlow = /[{[]/.test(text[holder.span.start] ?? '');
  const column = columnOf(text, holder.span.start);
  const asValue = writeValue(value, column, holder.kind === 'list');
  const afterKey = holder.kind === 'map' ? text.indexOf(':', entry(holder, key)!.keySpan.end) + 1 : start;
  const gap = text.slice(afterKey, start);
  if (!gap.includes('\n')) {
    // It stands on the line of its key or dash.
    const block = old.kind !== 'scalar' && !/[{[]/.test(text[start] ?? '') ? [{ start, end, put: writeBlock(value, columnOf(text, start)) }] : [];
    const indented = { start: start - gap.length, end, put: asValue };
    const multiLine = asValue.includes('\n') && !inFlow;
    return multiLine ? [...block, indented, ...inPlace] : [...inPlace, ...block, indented];
  }
  // It stands in lines of its own: a block takes its place, anything else moves up to the key, before the comments between them.
  const moved = lines.map((put): Splice => ({ start: afterKey, end, put: ` ${put}${gap.trimEnd()}` }));
  const block: Splice = { start, end, put: writeBlock(value, columnOf(text, start)) };
  const indented: Splice = { start: afterKey, end, put: asValue };
  return value.kind === 'scalar' ? [...(asValue.includes('\n') ? [indented] : []), ...moved, ...inPlace] : [block, ...moved, ...inPlace];
}

function additions(text: string, holder: Node, key: string, value: Node, lines: readonly string[]): readonly Splice[] {
  if (holder.kind === 'scalar') return [];
  const { start, end } = holder.span;
  const named = (put: string): string => (holder.kind === 'map' ? `${writeKey(key)}: ${put}` : put);
  const size = holder.kind === 'map' ? holder.entries.length : holder.items.length;
  if (/[{[]/.test(text[start] ?? '')) {
    const last = holder.kind === 'map' ? lastEnd(text, holder) : holder.items.at(-1)?.span.end;
    return lines.map((put) => (size === 0 || last === undefined ? { start: start + 1, end: start + 1, put: named(put) } : { start: last, end: last, put: `, ${named(put)}` }));
  }
  const feed = text.indexOf('\n', end);
  const lineEnd = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  const column = columnOf(text, start);
  const opening = `\n${' '.repeat(column)}${holder.kind === 'map' ? `${writeKey(key)}:` : '-'}`;
  const put = [writeValue(value, column, holder.kind === 'list'), ...lines.map((line) => ` ${line}`)];
  return put.map((each) => ({ start: lineEnd, end: lineEnd, put: opening + each }));
}

/** Where the last entry of a map between braces ends; an entry without a value ends with its colon, if it has one. */
function lastEnd(text: string, map: MapNode): number {
  const last = map.entries.at(-1)!;
  const value = child(map, last.key)!;
  if (value.span.end > last.keySpan.end) return value.span.end;
  return text[last.keySpan.end] === ':' ? last.keySpan.end + 1 : last.keySpan.end;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);
