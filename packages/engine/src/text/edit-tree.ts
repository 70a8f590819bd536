/** What a tree says after an edit: the measure that every edited text is held against. Null where the edit makes no sense. */
import { nodesAlong } from './path.ts';
import { type Entry, entry, type ListNode, type MapNode, type Node } from './tree.ts';

export type Collection = MapNode | ListNode;

export const sizeOf = (node: Collection): number =>
  node.kind === 'map' ? node.entries.length : node.items.length;

/** The position of an element by the last part of its path; −1 where there is none. */
export function positionOf(node: Node, key: string): number {
  if (node.kind === 'map') return node.entries.findIndex((each) => each.key === key);
  return nodesAlong(node, [key]).length > 1 ? Number(key) : -1;
}

/** The tree with the collection, or whatever else stands at a path, changed. */
export function changeAt(
  root: Node,
  path: readonly string[],
  change: (node: Node) => Node | null,
): Node | null {
  const [key, ...rest] = path;
  if (key === undefined) return change(root);
  const at = positionOf(root, key);
  if (at < 0) return null;
  if (root.kind === 'list') {
    const changed = changeAt(root.items[at]!, rest, change);
    return changed && { ...root, items: root.items.with(at, changed) };
  }
  if (root.kind !== 'map') return null;
  const old = root.entries[at]!;
  const value = changeAt(old.value, rest, change);
  return value && { ...root, entries: root.entries.with(at, { ...old, value }) };
}

export function withoutElement(node: Node, key: string): Node | null {
  const at = positionOf(node, key);
  if (at < 0 || node.kind === 'scalar') return null;
  return node.kind === 'map'
    ? { ...node, entries: node.entries.toSpliced(at, 1) }
    : { ...node, items: node.items.toSpliced(at, 1) };
}

/** `key`: of a map's new entry. */
export function withElement(node: Node, key: string | null, value: Node, at: number): Node | null {
  if (node.kind === 'scalar' || at < 0 || at > sizeOf(node)) return null;
  if (node.kind === 'list') return { ...node, items: node.items.toSpliced(at, 0, value) };
  if (key === null || entry(node, key)) return null;
  return { ...node, entries: node.entries.toSpliced(at, 0, { key, keySpan: value.span, value }) };
}

export function withElementMoved(node: Node, key: string, to: number): Node | null {
  const from = positionOf(node, key);
  if (node.kind === 'scalar' || from < 0 || to < 0 || to >= sizeOf(node)) return null;
  return node.kind === 'map'
    ? { ...node, entries: moved(node.entries, from, to) }
    : { ...node, items: moved(node.items, from, to) };
}

const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);

export function withKeyRenamed(node: Node, key: string, name: string): Node | null {
  const at = positionOf(node, key);
  if (node.kind !== 'map' || at < 0 || (name !== key && entry(node, name))) return null;
  const renamed: Entry = { ...node.entries[at]!, key: name };
  return { ...node, entries: node.entries.with(at, renamed) };
}
