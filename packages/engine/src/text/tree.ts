/** The written model: maps, lists and scalars with their places, before anything is known of what they mean. Immutable. */
import type { Span } from '../span.ts';

/** `layer`: 0 for the base model, k for the k-th overlay applied; numbers and patterns are read by the layer they were written in. */
interface Placed {
  readonly span: Span;
  readonly layer: number;
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  /** The source text of a plain scalar (`-1`, `010`, `no`, `~`), the content of a quoted one. */
  readonly text: string;
  readonly quoted: boolean;
  /** Nothing written at all, as after `key:`. */
  readonly empty: boolean;
  /** A tag, anchor or alias stands on it, as written. */
  readonly decoration: string | null;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export type Node = ScalarNode | MapNode | ListNode;

export const emptyMap = (span: Span): MapNode => ({ kind: 'map', entries: [], span, layer: 0 });

export function entry(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((each) => each.key === key) : undefined;
}

export const child = (node: Node | undefined, key: string): Node | undefined => entry(node, key)?.value;

/** What stands at a path of keys and indices, or the nearest enclosing node and how much of the path was found. */
export function follow(
  root: Node,
  path: readonly PropertyKey[],
): { readonly node: Node; readonly found: number } {
  let node = root;
  for (let k = 0; k < path.length; k++) {
    const next =
      node.kind === 'map'
        ? child(node, String(path[k]))
        : node.kind === 'list'
          ? node.items[Number(path[k])]
          : undefined;
    if (!next) return { node, found: k };
    node = next;
  }
  return { node, found: path.length };
}

/** The same tree marked as written in a layer. */
export function inLayer(node: Node, layer: number): Node {
  if (node.kind === 'scalar') return { ...node, layer };
  if (node.kind === 'list') return { ...node, layer, items: node.items.map((item) => inLayer(item, layer)) };
  return {
    ...node,
    layer,
    entries: node.entries.map((each) => ({ ...each, value: inLayer(each.value, layer) })),
  };
}

/** The same map with one entry replaced in its place, or appended. */
export function withEntry(map: MapNode, replacement: Entry): MapNode {
  const at = map.entries.findIndex((each) => each.key === replacement.key);
  const entries = at < 0 ? [...map.entries, replacement] : map.entries.with(at, replacement);
  return { ...map, entries };
}

/** Plain data for checking shapes: scalars as their text (null where nothing is written), maps without a prototype. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.empty ? null : node.text;
  if (node.kind === 'list') return node.items.map(plain);
  const map: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    Object.defineProperty(map, key, {
      value: plain(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return map;
}
