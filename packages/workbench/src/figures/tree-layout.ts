/** Where the nodes of a tree go: parents before their children in the direction of reading, each beside the middle of its children. */
import type { Layout, Point, Route } from './layout.ts';

interface Item {
  /** Place of the parent; −1 for the root. */
  readonly parent: number;
  readonly width: number;
  readonly height: number;
}

const between = 64;
const apart = 10;

/** Parents come before their children in the list. O(nodes). */
export function treeLayout(items: readonly Item[], mirrored: boolean): Layout {
  const depth: number[] = [];
  items.forEach(({ parent }, k) => {
    depth[k] = parent < 0 ? 0 : depth[parent]! + 1;
  });
  const columns: number[] = [];
  for (const [k, { width }] of items.entries()) columns[depth[k]!] = Math.max(columns[depth[k]!] ?? 0, width);
  const left: number[] = [];
  columns.forEach((_, d) => {
    left[d] = d === 0 ? 0 : left[d - 1]! + columns[d - 1]! + between;
  });
  const width = (left.at(-1) ?? 0) + (columns.at(-1) ?? 0);
  // How much room each node takes with all that follows from it: children come after parents, so from the end.
  const room = items.map(({ height }) => height);
  const below = items.map(() => 0);
  for (let k = items.length - 1; k >= 0; k--) {
    room[k] = Math.max(room[k]!, below[k]! - apart);
    const { parent } = items[k]!;
    if (parent >= 0) below[parent]! += room[k]! + apart;
  }
  const y: number[] = items.map(() => 0);
  const next: number[] = items.map(() => 0);
  items.forEach(({ parent }, k) => {
    const top = parent < 0 ? 0 : next[parent]!;
    if (parent >= 0) next[parent]! += room[k]! + apart;
    y[k] = top + room[k]! / 2;
    next[k] = y[k]! - (below[k]! - apart) / 2;
  });
  const flip = (x: number): number => (mirrored ? width - x : x);
  const nodes = items.map(({ width: w }, k): Point => ({ x: flip(left[depth[k]!]! + w / 2), y: y[k]! }));
  const routes = items.flatMap(({ parent }, k): Route[] => {
    if (parent < 0) return [];
    const start = { x: left[depth[parent]!]! + items[parent]!.width, y: y[parent]! };
    const end = { x: left[depth[k]!]!, y: y[k]! };
    const bend = (end.x - start.x) / 2;
    const curve = [start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end];
    return [{ curve: curve.map((p) => ({ x: flip(p.x), y: p.y })), start: null, end: null }];
  });
  return { width, height: room[0] ?? 0, nodes, routes };
}
