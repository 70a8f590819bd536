/** A graph whose states stand in rows and columns: arrows bow out of the line that they run along. */
import { arcShape, directRoute } from './arc-shape.ts';
import { type Drawn, type DrawnArc, drawn } from './drawn.ts';
import type { GraphArc, GraphNode } from './graph-parts.ts';
import type { Point } from './layout.ts';
import { type GridLabels, gridPlaces } from './map-drawn.ts';
import type { NodeShape } from './node-shape.ts';

export interface GridAt extends GridLabels {
  /** Row and column of each node; the nodes after them are joints. */
  readonly row: readonly number[];
  readonly column: readonly number[];
}

export function gridDrawn(
  nodes: readonly GraphNode[],
  shapes: readonly NodeShape[],
  arcs: readonly GraphArc[],
  grid: GridAt,
): Drawn {
  const largest = (of: (shape: NodeShape) => number): number => Math.max(...shapes.map(of));
  const cell = { width: largest(({ width }) => width) + 40, height: largest(({ height }) => height) + 30 };
  const { texts, at, width, height } = gridPlaces(grid, cell);
  const ofKey = new Map(nodes.map(({ key }, k) => [key, k]));
  const places = nodes.map((_, k) =>
    k < grid.row.length ? at(grid.row[k]!, grid.column[k]!) : { x: 0, y: 0 },
  );
  // A joint stands beside the line of the states that it joins.
  for (let k = grid.row.length; k < nodes.length; k++) {
    const { key } = nodes[k]!;
    const ends = arcs.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : []));
    const joined = ends.map((end) => places[ofKey.get(end)!]!);
    const mean = (of: (point: Point) => number): number =>
      joined.reduce((sum, point) => sum + of(point), 0) / Math.max(1, joined.length);
    const inRow = joined.every(({ y }) => y === joined[0]?.y);
    places[k] = {
      x: mean(({ x }) => x) + (inRow ? 0 : cell.width * 0.42),
      y: mean(({ y }) => y) + (inRow ? cell.height * 0.42 : 0),
    };
  }
  const plain = drawn(nodes, shapes, arcs, { width, height, routes: [], nodes: places }, String, 0);
  const byKey = new Map(plain.nodes.map((node) => [node.key, node]));
  return {
    ...plain,
    texts,
    arcs: arcs.map((arc, k): DrawnArc => {
      const [a, b] = [byKey.get(arc.from)!, byKey.get(arc.to)!];
      const [from, to] = [ofKey.get(arc.from)!, ofKey.get(arc.to)!];
      const joint = from >= grid.row.length || to >= grid.row.length;
      const cells = joint
        ? 0
        : Math.abs(grid.row[from]! - grid.row[to]!) + Math.abs(grid.column[from]! - grid.column[to]!);
      const bulge = arc.plain || joint ? 0 : cells < 2 ? 8 : Math.min(70, 20 + 14 * cells);
      const look = { head: arc.plain ? 0 : 10, back: 0, bar: arc.oneWay };
      return { ...plain.arcs[k]!, shape: arcShape(directRoute(a, b, bulge), look) };
    }),
  };
}
