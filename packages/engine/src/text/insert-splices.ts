/** Ways to put a new element into a collection, the one that reads best first. */
import { insertIntoBlock, openBlock } from './block-splices.ts';
import { type Collection, sizeOf } from './edit-tree.ts';
import { isFlow } from './flow-elements.ts';
import { insertIntoFlow } from './flow-splices.ts';
import { columnOf } from './lines.ts';
import type { Splice } from './splice.ts';
import { entry, type Node } from './tree.ts';
import { writeKey, writeValue } from './write-yaml.ts';

/** A value with the ways in which it can be spelled. */
export interface Spelled {
  readonly value: Node;
  /** On one line. */
  readonly lines: readonly string[];
  /** As it was written, if that was as a block: its lines, the first without spaces before it. */
  readonly block: string | null;
}

/** `key`: in a map, as it is to be written. */
export interface NewElement extends Spelled {
  readonly key: string;
}

/** `along`: the nodes from the root to the collection. */
export function insertions(
  text: string,
  along: readonly Node[],
  path: readonly string[],
  at: number,
  element: NewElement,
): readonly (readonly Splice[])[] {
  const holder = along.at(-1) as Collection;
  const { key, value, lines } = element;
  if (!isFlow(text, holder)) {
    const column = columnOf(text, holder.span.start);
    return inBlock(holder, column, element).map((each) => [insertIntoBlock(text, holder, at, each)]);
  }
  const name = holder.kind === 'map' ? `${key}: ` : '';
  const inside = lines.map((line) => [insertIntoFlow(text, holder, at, name + line)]);
  const opens = sizeOf(holder) === 0 && (value.kind === 'map' || element.block !== null);
  const column = opens ? blockColumn(text, along, path) : null;
  return column === null
    ? inside
    : [...inBlock(holder, column, element).map((each) => openBlock(text, holder, column, each)), ...inside];
}

/** An element as it is written in a block in a column. */
function inBlock(
  { kind }: Collection,
  column: number,
  { key, value, lines, block }: NewElement,
): readonly string[] {
  const opening = kind === 'map' ? `${key}:` : '-';
  const own = block === null ? [] : [behind(kind === 'list' && value.kind === 'map', block, column + 2)];
  return [...own, writeValue(value, column, kind === 'list'), ...lines.map((line) => ` ${line}`)].map(
    (each) => opening + each,
  );
}

const behind = (dash: boolean, block: string, column: number): string =>
  (dash ? ' ' : `\n${' '.repeat(column)}`) + atColumn(block, column);

/** The lines of a block whose first begins where the cursor is, in a column. */
export const atColumn = (block: string, column: number): string =>
  block.replace(/\n(?=.)/g, `\n${' '.repeat(column)}`);

/** Where the elements of an empty collection behind a key would stand if it were a block; null where it cannot be one. */
export function blockColumn(text: string, along: readonly Node[], path: readonly string[]): number | null {
  const above = along.at(-2);
  const key = path.at(-1);
  const found = above && key !== undefined ? entry(above, key) : undefined;
  return found && !isFlow(text, above!) ? columnOf(text, found.keySpan.start) + 2 : null;
}

/** A key as the file writes its keys. */
export const keyIn = (text: string, root: Node, key: string): string =>
  isFlow(text, root) ? JSON.stringify(key) : writeKey(key);
