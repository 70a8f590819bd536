/**
 * Entries and items between brackets or braces as stretches of text. To an element belong the comment lines directly above it, where it
 * begins its line, and the comment behind it (and its comma) on its last line.
 */
import type { Collection } from './edit-tree.ts';
import { beginsLine, commentColumn, endOfLine, startOfLine } from './lines.ts';
import type { Entry, Node } from './tree.ts';

export interface FlowElement {
  /** Where its comments above begin; its head where there are none. */
  readonly from: number;
  readonly head: number;
  /** Where its own text ends. */
  readonly to: number;
  /** Its comma; null behind the last where there is none. */
  readonly comma: number | null;
  /** The comment behind it, with the spaces before; empty where there is none. */
  readonly comment: { readonly start: number; readonly end: number };
}

/** Whether a collection is written between brackets or braces. */
export const isFlow = (text: string, { kind, span }: Node): boolean =>
  kind !== 'scalar' && /[{[]/.test(text[span.start] ?? '');

/** O(length of the collection). */
export function flowElements(text: string, holder: Collection): readonly FlowElement[] {
  const bounds =
    holder.kind === 'map'
      ? holder.entries.map((each) => ({ head: each.keySpan.start, to: endOfEntry(text, each) }))
      : holder.items.map(({ span }) => ({ head: span.start, to: span.end }));
  let least = holder.span.start + 1;
  return bounds.map(({ head, to }) => {
    const from = firstComment(text, head, least);
    const sign = signAfter(text, to);
    const comma = text[sign] === ',' ? sign : null;
    const after = comma === null ? to : comma + 1;
    const found = /^ *#/.test(text.slice(after, endOfLine(text, after)));
    const comment = { start: after, end: found ? endOfLine(text, after) : after };
    least = comment.end;
    return { from, head, to, comma, comment };
  });
}

/** Where an entry between braces ends; one without a value ends with its colon, if it has one. */
function endOfEntry(text: string, { value, keySpan }: Entry): number {
  if (value.span.end > keySpan.end) return value.span.end;
  return text[keySpan.end] === ':' ? keySpan.end + 1 : keySpan.end;
}

/** The first character behind a place that neither is space nor stands in a comment. */
function signAfter(text: string, at: number): number {
  return at + /^(?:\s|(?<=\s)#[^\n]*)*/.exec(text.slice(at))![0].length;
}

function firstComment(text: string, head: number, least: number): number {
  if (!beginsLine(text, head)) return head;
  let from = head;
  for (let line = startOfLine(text, head); line > least; ) {
    line = startOfLine(text, line - 1);
    const column = commentColumn(text, line);
    if (line < least || column < 0) break;
    from = line + column;
  }
  return from;
}
