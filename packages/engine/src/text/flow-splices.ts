/** Ways to take out, put in and move the elements between brackets or braces. The first way that reads back well is taken. */
import type { Collection } from './edit-tree.ts';
import { type FlowElement, flowElements } from './flow-elements.ts';
import { beginsLine, columnOf, endOfLine, startOfLine, startOfNextLine } from './lines.ts';
import { cut, paste, type Splice, type Way } from './splice.ts';

export function removeFromFlow(text: string, holder: Collection, at: number): readonly Way[] {
  const elements = flowElements(text, holder);
  const element = elements[at]!;
  const next = elements[at + 1];
  const before = elements[at - 1];
  const behind = endOf(element);
  const alone = cut(element.from, behind);
  if (elements.length === 1) {
    const inside = cut(holder.span.start + 1, holder.span.end - 1);
    const comments = text.slice(inside.start, element.from) + text.slice(behind, inside.end);
    return [comments.trim() === '' ? [inside] : [], [alone]].filter((way) => way.length > 0);
  }
  if (fillsLines(text, element)) {
    const lines = cut(startOfLine(text, element.from), startOfNextLine(text, behind));
    if (next) return [[lines]];
    const comma = before!.comma!;
    return hasComment(text, before!.to, element.from)
      ? [[cut(comma, comma + 1), lines]]
      : [[cut(before!.to, behind)]];
  }
  if (next)
    return [...(hasComment(text, behind, next.from) ? [] : [[cut(element.from, next.from)]]), [alone]];
  const comma = before!.comma!;
  return hasComment(text, before!.to, element.from)
    ? [[cut(comma, comma + 1), alone], [alone]]
    : [[cut(before!.to, behind)]];
}

const endOf = ({ to, comma, comment }: FlowElement): number =>
  comment.end > comment.start ? comment.end : comma === null ? to : comma + 1;

const hasComment = (text: string, from: number, to: number): boolean => /#/.test(text.slice(from, to));

const fillsLines = (text: string, element: FlowElement): boolean =>
  beginsLine(text, element.from) &&
  text.slice(endOf(element), endOfLine(text, endOf(element))).trim() === '' &&
  endOfLine(text, endOf(element)) < text.length;

/** `written`: the element on one line. */
export function insertIntoFlow(text: string, holder: Collection, at: number, written: string): Splice {
  const elements = flowElements(text, holder);
  const next = elements[at];
  if (!next) {
    const last = elements.at(-1)?.to;
    return last === undefined ? paste(holder.span.start + 1, written) : paste(last, `, ${written}`);
  }
  return beginsLine(text, next.head)
    ? paste(next.from, `${written},\n${' '.repeat(columnOf(text, next.from))}`)
    : paste(next.from, `${written}, `);
}

/** What stands between the elements stays; they change places, with their comments where these still end their lines. */
export function moveInFlow(text: string, holder: Collection, from: number, to: number): readonly Way[] {
  const elements = flowElements(text, holder);
  const order = [...elements.keys()].toSpliced(from, 1).toSpliced(to, 0, from);
  const changed = elements.flatMap((slot, k) =>
    order[k] === k ? [] : [{ slot, element: elements[order[k]!]! }],
  );
  const own = changed.map(
    ({ slot, element }): Splice => ({
      start: slot.from,
      end: slot.to,
      put: text.slice(element.from, element.to),
    }),
  );
  const comments = changed.map(({ slot: { comment }, element }): Splice => {
    const put = text.slice(element.comment.start, element.comment.end);
    return { ...comment, put };
  });
  const bare = changed.map(
    ({ slot, element }): Splice => ({
      start: slot.head,
      end: slot.to,
      put: text.slice(element.head, element.to),
    }),
  );
  return [[...own, ...comments], own, bare];
}
