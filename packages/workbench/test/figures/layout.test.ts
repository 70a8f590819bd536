import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { describe, expect, it } from 'vitest';
import { arcShape, directRoute } from '../../src/figures/arc-shape.ts';
import { drawn, requestFor } from '../../src/figures/drawn.ts';
import type { GraphArc, GraphNode } from '../../src/figures/graph-parts.ts';
import { dotSource, type LayoutRequest, layoutBy, rowsLayout } from '../../src/figures/layout.ts';
import { nodeShape } from '../../src/figures/node-shape.ts';
import { sideStyle } from '../../src/figures/side-style.ts';
import { treeLayout } from '../../src/figures/tree-layout.ts';

const hostile = [
  '"]; node [label="gone"]; } digraph {',
  '<script>alert(1)</script>',
  'a\nb\u202e',
  'x'.repeat(500),
];
const nodes: readonly GraphNode[] = hostile.map((label, k) => ({ key: label, label, number: String(k + 1) }));
const arcs: readonly GraphArc[] = [0, 1, 2].map((k) => ({
  from: hostile[k]!,
  to: hostile[k + 1]!,
  by: k,
  improving: true,
  oneWay: k === 1,
}));
const shapes = nodes.map((node) => nodeShape(node, { statusQuo: 'status quo', direction: 'ltr' }));

const laidOut = async (request: LayoutRequest) => {
  const graphviz = await Graphviz.load();
  return layoutBy(request, (source, engine) => graphviz.layout(source, 'json0' as 'json', engine));
};

describe('layout', () => {
  it('never sees a name', () => {
    const source = dotSource(requestFor(nodes, shapes, arcs, 'dot'));
    expect(source).not.toContain('script');
    expect(source).not.toContain('gone');
  });

  it('gives every node a place of its own and every arc a curve, first down, then along', async () => {
    for (const direction of ['TB', 'LR', 'RL'] as const) {
      const request = requestFor(nodes, shapes, arcs, 'dot', { direction });
      const layout = await laidOut(request);
      expect(new Set(layout.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
      expect(layout.routes.every((route) => route !== null)).toBe(true);
      const [a, b] = layout.nodes as [(typeof layout.nodes)[0], (typeof layout.nodes)[0]];
      expect(direction === 'TB' ? a.y < b.y : direction === 'LR' ? a.x < b.x : a.x > b.x).toBe(true);
    }
  });

  it('lays out with springs, too', async () => {
    for (const engine of ['neato', 'fdp', 'sfdp'] as const) {
      const layout = await laidOut(requestFor(nodes, shapes, arcs, engine, { routed: false }));
      expect(layout.nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      expect(layout.width).toBeGreaterThan(0);
    }
  });

  it('asks another way when the answer has no places, and does without in the end', () => {
    const request = requestFor(nodes, shapes, arcs, 'sfdp');
    const asked: string[] = [];
    const layout = layoutBy(request, (_, engine) => {
      asked.push(engine);
      return '{"bb":"0,0,10,10","objects":[{"name":"n0","pos":"nan,nan"}]}';
    });
    expect(asked).toEqual(['sfdp', 'neato', 'dot']);
    expect(layout).toEqual(rowsLayout(request));
  });

  it('has a plain arrangement for when there is no layout to be had', () => {
    const layout = rowsLayout(requestFor(nodes, shapes, arcs, 'dot'));
    const picture = drawn(nodes, shapes, arcs, layout);
    expect(picture.arcs.every(({ shape }) => !/NaN/.test(shape.path))).toBe(true);
  });

  it('leaves out arcs whose ends are not shown', () => {
    const stray = [...arcs, { from: 'elsewhere', to: hostile[0]!, by: 0, improving: false, oneWay: false }];
    expect(drawn(nodes, shapes, stray, rowsLayout({ nodes: shapes, arcs: [] })).arcs).toHaveLength(3);
  });
});

describe('arcShape', () => {
  const box = (x: number, y: number) => ({ x, y, width: 20, height: 10 });

  it('begins and ends at the boxes, and bars what cannot be taken back', () => {
    const shape = arcShape(directRoute(box(0, 0), box(100, 0), 0), { head: 10, back: 0, bar: true });
    expect(shape.path).toMatch(/^M10 0C/);
    expect(shape.head).toMatch(/^M90 0L/);
    expect(shape.back).toBeNull();
    // Across the middle of what is left of the line before the head.
    expect(shape.bar).toBe('M48.9 7L48.9 -7');
  });

  it('holds also for boxes at the same place', () => {
    const shape = arcShape(directRoute(box(5, 5), box(5, 5), 12), { head: 10, back: 6, bar: true });
    expect(`${shape.path}${shape.head}${shape.back}${shape.bar}`).not.toMatch(/NaN|Infinity/);
  });
});

describe('treeLayout', () => {
  it('puts parents beside the middle of their children, and mirrors', () => {
    const items = [-1, 0, 0, 1].map((parent) => ({ parent, width: 40, height: 20 }));
    const { nodes: places, routes, width } = treeLayout(items, false);
    expect(routes).toHaveLength(3);
    expect(places[0]!.y).toBe((places[1]!.y + places[2]!.y) / 2);
    expect(places[3]!.x).toBeGreaterThan(places[1]!.x);
    const mirrored = treeLayout(items, true).nodes;
    expect(mirrored.map(({ x }) => width - x)).toEqual(places.map(({ x }) => x));
  });

  it('never lets two nodes of a column overlap', () => {
    const items = [
      { parent: -1, width: 40, height: 20 },
      { parent: 0, width: 40, height: 90 },
      { parent: 0, width: 40, height: 90 },
      { parent: 1, width: 40, height: 20 },
      { parent: 2, width: 40, height: 20 },
    ];
    const { nodes: places } = treeLayout(items, false);
    expect(places[2]!.y - places[1]!.y).toBeGreaterThanOrEqual(90);
  });
});

describe('sideStyle', () => {
  it('tells forty-two decision makers apart', () => {
    const looks = Array.from({ length: 42 }, (_, by) => JSON.stringify(sideStyle(by)));
    expect(new Set(looks).size).toBe(42);
  });
});
