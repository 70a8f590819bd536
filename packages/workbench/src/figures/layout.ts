/**
 * Where the nodes of a graph go and along which curves its arcs run: what is asked of Graphviz and what it answers. Only numbers cross
 * that border; no name of a model is ever part of it.
 */

/** `dot`: in layers, arcs pointing down; `neato`, `fdp`, `sfdp`: spread out by springs, the last for the largest. */
export type Engine = 'dot' | 'neato' | 'fdp' | 'sfdp';

export interface LayoutRequest {
  readonly engine: Engine;
  /** Layers from top to bottom, or along the line of reading. */
  readonly direction: 'TB' | 'LR' | 'RL';
  /** In pixels. */
  readonly nodes: readonly { readonly width: number; readonly height: number }[];
  /** `pulls` false: drawn, but without a say in where nodes go. */
  readonly arcs: readonly { readonly from: number; readonly to: number; readonly pulls?: boolean }[];
  /** Whether arcs shall be led around nodes; where not, they are drawn straight. */
  readonly routed: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A chain of cubic curves: a first point, then three for each curve; ends that stand away from it are where the arrows' tips go. */
export interface Route {
  readonly curve: readonly Point[];
  readonly start: Point | null;
  readonly end: Point | null;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Centers, in the order asked. */
  readonly nodes: readonly Point[];
  /** In the order asked; null: draw it straight. */
  readonly routes: readonly (Route | null)[];
}

const inches = (pixels: number): string => (pixels / 72).toFixed(3);

export function dotSource({ engine, direction, nodes, arcs, routed }: LayoutRequest): string {
  const settings = [
    `rankdir=${direction}`,
    engine === 'dot'
      ? `nodesep=0.25 ranksep=${direction === 'TB' ? 0.5 : 0.4}`
      : 'overlap=prism overlap_scaling=-3 sep="+10"',
    ...(engine === 'neato' ? ['start=7 maxiter=300'] : []),
    `splines=${routed ? 'spline' : 'none'}`,
    'outputorder=nodesfirst',
  ];
  return [
    'digraph {',
    `graph [${settings.join(' ')}]`,
    'node [shape=box fixedsize=true label=""]',
    'edge [arrowsize=0.8]',
    ...nodes.map(({ width, height }, k) => `n${k} [width=${inches(width)} height=${inches(height)}]`),
    ...arcs.map(
      ({ from, to, pulls = true }, k) =>
        `n${from} -> n${to} [id=a${k}${pulls ? '' : engine === 'dot' ? ' constraint=false' : ' weight=0.1'}]`,
    ),
    '}',
  ].join('\n');
}

interface Answered {
  readonly bb?: string;
  readonly objects?: readonly { readonly name: string; readonly pos?: string }[];
  readonly edges?: readonly { readonly id?: string; readonly pos?: string }[];
}

/** Reads the answer, given as `json0`; its vertical axis points up, ours down. */
function readLayout(json: string, { nodes, arcs }: Pick<LayoutRequest, 'nodes' | 'arcs'>): Layout {
  const { bb = '0,0,0,0', objects = [], edges = [] } = JSON.parse(json) as Answered;
  const [left = 0, bottom = 0, right = 0, top = 0] = bb.split(',').map(Number);
  const point = (text: string): Point => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return { x: x - left, y: top - y };
  };
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }));
  for (const { name, pos } of objects) if (pos) places[Number(name.slice(1))] = point(pos);
  const routes: (Route | null)[] = arcs.map(() => null);
  for (const { id, pos } of edges) if (id && pos) routes[Number(id.slice(1))] = readRoute(pos, point);
  return { width: right - left, height: top - bottom, nodes: places, routes };
}

function readRoute(pos: string, point: (text: string) => Point): Route | null {
  let start: Point | null = null;
  let end: Point | null = null;
  const curve: Point[] = [];
  for (const part of pos.split(';')[0]!.trim().split(/\s+/)) {
    if (part.startsWith('s,')) start = point(part.slice(2));
    else if (part.startsWith('e,')) end = point(part.slice(2));
    else curve.push(point(part));
  }
  return curve.length < 4 ? null : { curve, start, end };
}

const isSound = ({ width, height, nodes }: Layout): boolean =>
  [width, height, ...nodes.flatMap(({ x, y }) => [x, y])].every(Number.isFinite);

/** Asks Graphviz, by way of `lay`. Where it gives no places that can be used (nodes all in one line can do that), it is asked another way. */
export function layoutBy(request: LayoutRequest, lay: (source: string, engine: Engine) => string): Layout {
  for (const engine of [request.engine, 'neato', 'dot'] as const) {
    const layout = readLayout(lay(dotSource({ ...request, engine }), engine), request);
    if (isSound(layout)) return engine === 'sfdp' ? spread(layout, request) : layout;
  }
  return rowsLayout(request);
}

/** The largest graphs are laid out as points, since making room between them takes far longer; here they are given the room on average. */
function spread(layout: Layout, { nodes }: LayoutRequest): Layout {
  const room = nodes.reduce((sum, { width, height }) => sum + (width + 26) * (height + 26), 0);
  const k = Math.max(1, Math.sqrt((room * 1.6) / Math.max(1, layout.width * layout.height)));
  const edge = 80;
  return {
    width: layout.width * k + 2 * edge,
    height: layout.height * k + 2 * edge,
    nodes: layout.nodes.map(({ x, y }) => ({ x: x * k + edge, y: y * k + edge })),
    routes: layout.routes.map(() => null),
  };
}

/** Where there is no Graphviz to ask: nodes in rows. */
export function rowsLayout({ nodes, arcs }: Pick<LayoutRequest, 'nodes' | 'arcs'>): Layout {
  const columns = Math.max(1, Math.ceil(Math.sqrt(nodes.length * 1.5)));
  const wide = Math.max(0, ...nodes.map(({ width }) => width)) + 40;
  const high = Math.max(0, ...nodes.map(({ height }) => height)) + 50;
  return {
    width: wide * Math.min(columns, nodes.length),
    height: high * Math.ceil(nodes.length / columns),
    nodes: nodes.map((_, k) => ({
      x: ((k % columns) + 0.5) * wide,
      y: (Math.floor(k / columns) + 0.5) * high,
    })),
    routes: arcs.map(() => null),
  };
}
