/** Comments of a text, which no tree holds. */
import { endOfLine } from './lines.ts';
import type { Node } from './tree.ts';

/** The comments in a stretch of the text, in order, without what stands around them. `node`: all that is written there. O(length). */
export function commentsIn(text: string, node: Node, start: number, end: number): readonly string[] {
  const comments: string[] = [];
  const gap = (from: number, to: number): void => {
    for (const { index } of text.slice(from, to).matchAll(/(?<![^\s,[\]{}])#/g)) {
      if (from + index < covered) continue;
      covered = endOfLine(text, from + index);
      comments.push(text.slice(from + index, Math.min(covered, end)).trimEnd());
    }
  };
  let covered = 0;
  let at = start;
  for (const [from, to] of written(node)) {
    if (to <= start || from >= end) continue;
    gap(at, from);
    const header = /^[|>][-+\d]*[ \t]+(#.*)/.exec(text.slice(from, endOfLine(text, from)));
    if (header) comments.push(header[1]!.trimEnd());
    at = Math.max(at, to);
  }
  gap(at, end);
  return comments;
}

/** Where keys and scalars stand, in order. */
function* written(node: Node): Generator<readonly [number, number]> {
  if (node.kind === 'scalar') yield [node.span.start, node.span.end];
  else if (node.kind === 'list') for (const item of node.items) yield* written(item);
  else {
    for (const { keySpan, value } of node.entries) {
      yield [keySpan.start, keySpan.end];
      yield* written(value);
    }
  }
}
