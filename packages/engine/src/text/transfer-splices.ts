/** Ways to move an entry from one map to another: its lines with their comments where both are blocks, else its value and its comments. */
import { blockElements } from './block-elements.ts';
import { elementLines, insertIntoBlock, openBlock } from './block-splices.ts';
import { commentsIn } from './comments.ts';
import { sizeOf } from './edit-tree.ts';
import { flowElements, isFlow } from './flow-elements.ts';
import { insertIntoFlow } from './flow-splices.ts';
import { blockColumn, keyIn } from './insert-splices.ts';
import { columnOf, endOfLine, startOfLine } from './lines.ts';
import { paste, type Splice, type Way } from './splice.ts';
import type { MapNode, Node } from './tree.ts';
import { writeJson, writeLine } from './write-yaml.ts';

/** How an entry arrives in its new map; that it leaves the old one is written elsewhere. `along`: the nodes from the root to the new map. */
export function arrivals(
  text: string,
  from: MapNode,
  at: number,
  along: readonly Node[],
  into: readonly string[],
  place: number,
): readonly Way[] {
  const target = along.at(-1) as MapNode;
  const { start, end } = extent(text, from, at);
  const { key, value } = from.entries[at]!;
  const comments = commentsIn(text, { ...from, entries: [from.entries[at]!] }, start, end);
  const name = keyIn(text, along[0]!, key);
  const line = `${name}: ${isFlow(text, along[0]!) ? writeJson(value) : writeLine(value)}`;
  const column = isFlow(text, target)
    ? sizeOf(target) === 0
      ? blockColumn(text, along, into)
      : null
    : columnOf(text, target.span.start);
  const inFlow = [
    ...aboveLine(text, target.span.start, comments),
    insertIntoFlow(text, target, Math.min(place, sizeOf(target)), line),
  ];
  if (column === null) return [inFlow];
  const asLines = isFlow(text, from)
    ? [...comments, line].join(`\n${' '.repeat(column)}`)
    : shifted(blockLines(text, from, at), column - columnOf(text, from.span.start)).trimStart();
  return isFlow(text, target)
    ? [openBlock(text, target, column, asLines), inFlow]
    : [[insertIntoBlock(text, target, place, asLines)]];
}

function extent(text: string, from: MapNode, at: number): { readonly start: number; readonly end: number } {
  if (!isFlow(text, from)) {
    const { from: start, to: end } = blockElements(text, from)[at]!;
    return { start, end };
  }
  const { from: start, to, comment } = flowElements(text, from)[at]!;
  return { start, end: Math.max(to, comment.end) };
}

const blockLines = (text: string, from: MapNode, at: number): string =>
  elementLines(text, blockElements(text, from)[at]!, columnOf(text, from.span.start));

const shifted = (lines: string, by: number): string =>
  lines
    .split('\n')
    .map((line) =>
      line.trim() === ''
        ? line
        : by >= 0
          ? ' '.repeat(by) + line
          : line.slice(Math.min(-by, /^ */.exec(line)![0].length)),
    )
    .join('\n');

/** Comments in lines of their own above the line of a place. */
function aboveLine(text: string, at: number, comments: readonly string[]): readonly Splice[] {
  if (comments.length === 0) return [];
  const start = startOfLine(text, at);
  const margin = /^ */.exec(text.slice(start, endOfLine(text, start)))![0];
  return [paste(start, comments.map((comment) => `${margin}${comment}\n`).join(''))];
}
