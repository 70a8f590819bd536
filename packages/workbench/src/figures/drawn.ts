/** From nodes and arcs with a layout to what is drawn: every place, curve and word settled. Used alike by the SVG and the canvas. */
import { type ArcShape, arcShape, directRoute } from './arc-shape.ts';
import { arcKey, type GraphArc, type GraphNode, type Mark, marksOf } from './graph-parts.ts';
import type { Engine, Layout, LayoutRequest } from './layout.ts';
import type { Line, NodeShape } from './node-shape.ts';
import { plainName } from './plain-name.ts';
import { type SideStyle, sideStyle } from './side-style.ts';

export interface DrawnNode extends NodeShape {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  /** 0: not an equilibrium; 1–4: under more and more of the concepts; 4: under all of them, which is ringed as well. */
  readonly fill: 0 | 1 | 2 | 3 | 4;
  readonly hub: SideStyle | null;
  readonly group: boolean;
  /** A cell of a map, with corners. */
  readonly cell?: boolean | undefined;
  /** All of its name, for pointers. */
  readonly title: string;
}

export interface DrawnArc {
  readonly id: string;
  readonly by: number;
  readonly shape: ArcShape;
  readonly style: SideStyle;
  readonly improving: boolean;
  readonly joins: boolean;
  readonly emphasis: string | null;
  readonly label: string | null;
}

/** Words beside the nodes: what the rows and columns of a map are. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
  /** Read upward. */
  readonly turned: boolean;
  readonly strong: boolean;
}

export interface Drawn {
  readonly texts?: readonly DrawnText[] | undefined;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly arcs: readonly DrawnArc[];
}

/** In how many steps of shade equilibria are shown. */
export const shades = 4;

export const shadeOf = (strength: number | undefined): DrawnNode['fill'] =>
  strength === undefined || strength <= 0
    ? 0
    : ((strength >= 1 ? shades : Math.min(shades - 1, Math.ceil(strength * shades))) as DrawnNode['fill']);

/** What to ask the layout for. Arcs with an end that is not shown are left out of both. */
export function requestFor(
  nodes: readonly GraphNode[],
  shapes: readonly NodeShape[],
  arcs: readonly GraphArc[],
  engine: Engine,
  options: { readonly direction?: LayoutRequest['direction']; readonly routed?: boolean } = {},
): LayoutRequest {
  const place = new Map(nodes.map(({ key }, k) => [key, k]));
  return {
    engine,
    direction: options.direction ?? 'TB',
    routed: options.routed ?? true,
    nodes: shapes.map(({ width, height }) => ({ width: width + 8, height: height + 8 })),
    arcs: arcs.map(({ from, to, improving, plain, emphasis }) => ({
      from: place.get(from)!,
      to: place.get(to)!,
      pulls: improving || plain === true || emphasis !== undefined,
    })),
  };
}

export function drawn(
  nodes: readonly GraphNode[],
  shapes: readonly NodeShape[],
  arcs: readonly GraphArc[],
  layout: Layout,
  number: (value: number) => string = String,
  margin = 16,
): Drawn {
  const places = new Map<string, DrawnNode>();
  nodes.forEach((node, k) => {
    const { x, y } = layout.nodes[k] ?? { x: 0, y: 0 };
    places.set(node.key, {
      ...shapes[k]!,
      key: node.key,
      x: x + margin,
      y: y + margin,
      marks: marksOf(node),
      fill: shadeOf(node.strength),
      hub: node.hub === undefined ? null : sideStyle(node.hub),
      group: node.group ?? false,
      title: [plainName(node.label), node.number === '' ? '' : `(${node.number})`].filter(Boolean).join(' '),
    });
  });
  const shift = { x: margin, y: margin };
  const between = new Map<string, number>();
  const lines = arcs.flatMap((arc, k): DrawnArc[] => {
    const a = places.get(arc.from);
    const b = places.get(arc.to);
    if (!a || !b) return [];
    const pair = arc.from < arc.to ? `${arc.from}\n${arc.to}` : `${arc.to}\n${arc.from}`;
    const earlier = between.get(pair) ?? 0;
    between.set(pair, earlier + 1);
    const routed = layout.routes[k] ?? null;
    const route = routed
      ? {
          curve: routed.curve.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y })),
          start: routed.start && { x: routed.start.x + shift.x, y: routed.start.y + shift.y },
          end: routed.end && { x: routed.end.x + shift.x, y: routed.end.y + shift.y },
        }
      : directRoute(a, b, arc.plain ? 0 : 14 + 16 * earlier);
    const head = arc.plain ? 0 : arc.improving ? 12 : 7;
    return [
      {
        id: arcKey(arc),
        by: arc.by,
        shape: arcShape(route, { head, back: arc.back ? 6 : 0, bar: arc.oneWay }),
        style: sideStyle(arc.by),
        improving: arc.improving,
        joins: arc.plain ?? false,
        emphasis: arc.emphasis === undefined ? null : number(arc.emphasis),
        label: arc.label ?? null,
      },
    ];
  });
  return {
    width: layout.width + 2 * margin,
    height: layout.height + 2 * margin,
    nodes: [...places.values()],
    arcs: lines,
  };
}
