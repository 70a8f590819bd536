/** The written model: maps, lists and scalars with their places, before anything is known of what they mean. Immutable. */
import type { Span } from '../span.ts';

/** No model nests deeper. */
export const deepestNesting = 100;
/** Nor does any have more entries and items, once aliases are written out. */
export const mostNodes = 400_000;

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

/** A tag other than YAML's own; `!attack` is no negation but such a tag. */
export const hasForeignTag = ({ decoration }: ScalarNode): boolean =>
  decoration !== null && /^!(?!!)/.test(decoration);

export const emptyMap = (span: Span): MapNode => ({ kind: 'map', entries: [], span, layer: 0 });

const largeMap = 16;
const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>();

/** The entry of a key. Large maps are indexed when first asked, so that many questions stay cheap. */
export function entry(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  if (node.entries.length < largeMap) return node.entries.find((each) => each.key === key);
  let index = indexes.get(node);
  if (!index) {
    index = new Map(node.entries.map((each) => [each.key, each]));
    indexes.set(node, index);
  }
  return index.get(key);
}

export const child = (node: Node | undefined, key: string): Node | undefined => entry(node, key)?.value;

/** The same tree marked as written in a layer. */
export function inLayer(node: Node, layer: number): Node {
  return rebuilt(node, (each) => ({ ...each, layer }));
}

/** The same tree with every place replaced: what was not read from the file points at what it stands for. */
export function placedAt(node: Node, span: Span, layer: number): Node {
  return rebuilt(
    node,
    (each) => ({ ...each, span, layer }),
    () => span,
  );
}

function rebuilt(
  node: Node,
  change: <Kind extends Node>(node: Kind) => Kind,
  key = (span: Span): Span => span,
): Node {
  if (node.kind === 'scalar') return change(node);
  if (node.kind === 'list')
    return change({ ...node, items: node.items.map((item) => rebuilt(item, change, key)) });
  const entries = node.entries.map((each) => ({
    ...each,
    keySpan: key(each.keySpan),
    value: rebuilt(each.value, change, key),
  }));
  return change({ ...node, entries });
}

/** The same map with entries replaced in their places, or appended. */
export function withEntries(map: MapNode, replacements: readonly Entry[]): MapNode {
  const merged = new Map(map.entries.map((each) => [each.key, each]));
  for (const each of replacements) merged.set(each.key, each);
  return { ...map, entries: [...merged.values()] };
}

/** Whether two trees say the same, wherever and however they are written. */
export function sameContent(a: Node, b: Node): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.text === b.text && a.empty === b.empty;
  if (a.kind === 'list') {
    return (
      b.kind === 'list' &&
      a.items.length === b.items.length &&
      a.items.every((item, k) => sameContent(item, b.items[k]!))
    );
  }
  return (
    b.kind === 'map' &&
    a.entries.length === b.entries.length &&
    a.entries.every(
      ({ key, value }, k) => key === b.entries[k]!.key && sameContent(value, b.entries[k]!.value),
    )
  );
}
