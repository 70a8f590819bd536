/** Ways to take out, put in and move the elements of block collections: whole lines are cut and pasted. */
import { type BlockElement, blockElements } from './block-elements.ts';
import type { Collection } from './edit-tree.ts';
import { columnOf, endOfLine, startOfLine, startOfNextLine } from './lines.ts';
import { cut, paste, type Splice } from './splice.ts';
import type { Node } from './tree.ts';

const space = (column: number): string => ' '.repeat(column);

const isBlank = (text: string, line: number): boolean =>
  text.slice(line, endOfLine(text, line)).trim() === '';

/** Whether a blank line keeps an element apart from the one before it. */
const isApart = (text: string, { from }: BlockElement): boolean =>
  from > 0 && isBlank(text, startOfLine(text, from - 1));

/** `opening`: just behind the key or dash of the collection, where what is left of it is written when nothing is in it any more. */
export function removeFromBlock(
  text: string,
  holder: Collection,
  at: number,
  opening: number | null,
): readonly Splice[] {
  const elements = blockElements(text, holder);
  const element = elements[at]!;
  if (elements.length > 1) return [cutElement(text, elements, at)];
  const nothing = holder.kind === 'map' ? '{}' : '[]';
  if (!element.ownLine || opening === null) return [{ start: element.head, end: element.to, put: nothing }];
  return [paste(opening, ` ${nothing}`), cutElement(text, elements, at)];
}

/**
 * The whole lines of an element, and one of two blank lines that would come to stand together; of an element that begins behind a dash,
 * what follows moves up to the dash.
 */
function cutElement(text: string, elements: readonly BlockElement[], at: number): Splice {
  const element = elements[at]!;
  const { from, head, to, ownLine } = element;
  const following = startOfNextLine(text, to);
  if (ownLine) {
    const apart = isApart(text, element);
    const above = apart ? startOfLine(text, from - 1) : from;
    if (following === text.length && above > 0)
      return following > to ? cut(above, following) : cut(endOfLine(text, startOfLine(text, above - 1)), to);
    const isFirst = at === 0 && elements.length > 1;
    const blankBelow = following < text.length && isBlank(text, following);
    return cut(from, blankBelow && (apart || isFirst) ? startOfNextLine(text, following) : following);
  }
  if (elements.length === 1) return cut(head, to);
  const line = /^ *(?=[^\s])/.exec(text.slice(following, endOfLine(text, following)));
  return line ? cut(head, following + line[0].length) : cut(head, to);
}

/** `written`: the element's own lines as they stand in the collection, without the spaces before the first. */
export function insertIntoBlock(text: string, holder: Collection, at: number, written: string): Splice {
  const column = columnOf(text, holder.span.start);
  return pasteAt(text, blockElements(text, holder), at, space(column) + written, column);
}

/** Lines put before the element in a position, apart from it where elements are kept apart there; behind the last where there is none. */
function pasteAt(
  text: string,
  elements: readonly BlockElement[],
  at: number,
  lines: string,
  column: number,
): Splice {
  const next = elements[at];
  const neighbors = next
    ? [at > 0 ? next : elements[1]]
    : elements.slice(-2).filter((_, k, two) => k > 0 || two.length < elements.length);
  const apart = elements.length > 1 && neighbors.every((each) => each && isApart(text, each));
  const gap = apart ? '\n\n' : '\n';
  if (!next) return paste(elements[at - 1]!.to, gap + lines);
  return next.ownLine
    ? paste(next.from, lines + gap)
    : paste(next.head, lines.trimStart() + gap + space(column));
}

export function moveInBlock(text: string, holder: Collection, from: number, to: number): readonly Splice[] {
  const elements = blockElements(text, holder);
  const column = columnOf(text, holder.span.start);
  const lines = elementLines(text, elements[from]!, column);
  return [cutElement(text, elements, from), pasteAt(text, elements, to > from ? to + 1 : to, lines, column)];
}

/** The lines of an element with its comments, indented. */
export const elementLines = (
  text: string,
  { from, head, to, ownLine }: BlockElement,
  column: number,
): string => (ownLine ? text.slice(from, to) : space(column) + text.slice(head, to));

/** The collection opened as a block where `{}` or `[]`, or a single value, stands behind its key: `written` in the next line. */
export function openBlock(text: string, old: Node, column: number, written: string): readonly Splice[] {
  const { start, end } = old.span;
  const spaces = / *$/.exec(text.slice(startOfLine(text, start), start))![0].length;
  return [cut(start - spaces, end), paste(endOfLine(text, end), `\n${space(column)}${written}`)];
}
