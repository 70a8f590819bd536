/** Places in a tree by path: ids, and in lists positions from 0. */
import { child, entry, type Node, withEntries } from './tree.ts';

const positionRule = /^(0|[1-9]\d{0,8})$/;

/**
 * The tree with what stands at a path replaced; the last part of a path may also be a new key, or the position after the last. Null where
 * the path leads nowhere.
 */
export function replaceAt(root: Node, path: readonly string[], value: Node): Node | null {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (root.kind === 'list') {
    const at = positionRule.test(key) ? Number(key) : -1;
    if (at === root.items.length && rest.length === 0) return { ...root, items: [...root.items, value] };
    const item = root.items[at];
    const replaced = item && replaceAt(item, rest, value);
    return replaced ? { ...root, items: root.items.with(at, replaced) } : null;
  }
  if (root.kind !== 'map') return null;
  const existing = entry(root, key);
  if (!existing && rest.length > 0) return null;
  const replaced = existing ? replaceAt(existing.value, rest, value) : value;
  return (
    replaced &&
    withEntries(root, [existing ? { ...existing, value: replaced } : { key, keySpan: value.span, value }])
  );
}

/** What is found along a path, the root first; it ends early where the path leads to what is not written. */
export function nodesAlong(root: Node, path: readonly string[]): readonly Node[] {
  const nodes = [root];
  for (const key of path) {
    const node = nodes.at(-1)!;
    const next =
      node.kind === 'list'
        ? positionRule.test(key)
          ? node.items[Number(key)]
          : undefined
        : child(node, key);
    if (!next) break;
    nodes.push(next);
  }
  return nodes;
}
