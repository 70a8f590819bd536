/**
 * Entries and items of block collections as stretches of lines. To an element belong the comment lines directly above it, unless they are
 * indented deeper (then they end what stands above), the comment behind its last line, and comment lines below that are indented deeper.
 */
import type { Collection } from './edit-tree.ts';
import { beginsLine, columnOf, commentColumn, endOfLine, startOfLine, startOfNextLine } from './lines.ts';

export interface BlockElement {
  /** Where its first line begins, comments above included; its head where something else stands before it on its line (`- key: …`). */
  readonly from: number;
  /** Its own first character: of its key, or its dash. */
  readonly head: number;
  /** Where its last line ends, before the line feed. */
  readonly to: number;
  readonly ownLine: boolean;
}

/** O(length of the collection). */
export function blockElements(text: string, holder: Collection): readonly BlockElement[] {
  const column = columnOf(text, holder.span.start);
  const elements: BlockElement[] = [];
  const nodes = holder.kind === 'map' ? holder.entries.map(({ value }) => value) : holder.items;
  for (const [k, { span }] of nodes.entries()) {
    const before = elements.at(-1);
    const head =
      holder.kind === 'map'
        ? holder.entries[k]!.keySpan.start
        : before
          ? nextDash(text, before.to)
          : holder.span.start;
    const ownLine = beginsLine(text, head);
    const end = Math.max(span.end, holder.kind === 'map' ? holder.entries[k]!.keySpan.end : head);
    elements.push({
      from: ownLine ? firstLine(text, head, before?.to ?? 0, column) : head,
      head,
      to: lastLineEnd(text, end, column),
      ownLine,
    });
  }
  return elements;
}

/** The next character that neither is a space nor stands in a comment. */
function nextDash(text: string, after: number): number {
  let line = startOfNextLine(text, after);
  while (line < text.length && /^\s*(#|$)/.test(text.slice(line, endOfLine(text, line))))
    line = startOfNextLine(text, line);
  return line + /^ */.exec(text.slice(line, endOfLine(text, line)))![0].length;
}

function firstLine(text: string, head: number, least: number, column: number): number {
  let first = startOfLine(text, head);
  while (first > least) {
    const line = startOfLine(text, first - 1);
    const found = commentColumn(text, line);
    if (line < least || line === first || found < 0 || found > column) break;
    first = line;
  }
  return first;
}

function lastLineEnd(text: string, end: number, column: number): number {
  let last = endOfLine(text, end);
  for (let line = startOfNextLine(text, last); line < text.length; line = startOfNextLine(text, line)) {
    const found = commentColumn(text, line);
    if (found > column) last = endOfLine(text, line);
    else if (found >= 0 || text.slice(line, endOfLine(text, line)).trim() !== '') break;
  }
  return last;
}
