/** Ways to put a value where another stands, the one that reads best first. */
import { isFlow } from './flow-elements.ts';
import { atColumn, type Spelled } from './insert-splices.ts';
import { columnOf, startOfLine } from './lines.ts';
import type { Splice } from './splice.ts';
import { entry, type Node } from './tree.ts';
import { writeBlock, writeValue } from './write-yaml.ts';

export function replacements(
  text: string,
  holder: Node,
  key: string,
  old: Node,
  spelled: Spelled,
): readonly Splice[] {
  const { block } = spelled;
  const asWritten = block === null || isFlow(text, holder) ? [] : [blockInPlace(text, holder, old, block)];
  return [...asWritten, ...inPlaces(text, holder, key, old, spelled)];
}

/** A block in the place of a value: where that stands behind its key, in the lines below. */
function blockInPlace(text: string, holder: Node, { span }: Node, block: string): Splice {
  const before = text.slice(startOfLine(text, span.start), span.start);
  if (holder.kind === 'list' || before.trim() === '')
    return { ...span, put: atColumn(block, columnOf(text, span.start)) };
  const column = columnOf(text, holder.span.start) + 2;
  const put = `\n${' '.repeat(column)}${atColumn(block, column)}`;
  return { start: span.start - / *$/.exec(before)![0].length, end: span.end, put };
}

function inPlaces(
  text: string,
  holder: Node,
  key: string,
  old: Node,
  { value, lines }: Spelled,
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
