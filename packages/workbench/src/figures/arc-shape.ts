/** The curves of arcs, their heads, and the bar across one that cannot be taken back. */
import type { Point, Route } from './layout.ts';

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface ArcShape {
  readonly path: string;
  /** Closed outlines; `back` for the move back. */
  readonly head: string | null;
  readonly back: string | null;
  readonly bar: string | null;
  readonly middle: Point;
}

export interface ArcLook {
  /** Length of the head; 0 for none. */
  readonly head: number;
  readonly back: number;
  readonly bar: boolean;
}

const r = (value: number): string => (Math.round(value * 10) / 10).toString();
const at = ({ x, y }: Point): string => `${r(x)} ${r(y)}`;
const plus = (p: Point, q: Point, k = 1): Point => ({ x: p.x + q.x * k, y: p.y + q.y * k });
const from = (p: Point, q: Point): Point => ({ x: q.x - p.x, y: q.y - p.y });
const length = ({ x, y }: Point): number => Math.hypot(x, y) || 1;
const unit = (p: Point): Point => ({ x: p.x / length(p), y: p.y / length(p) });
const aside = ({ x, y }: Point): Point => ({ x: -y, y: x });

/** Where the line from the center of a box toward a point leaves the box. */
function edge(box: Box, toward: Point): Point {
  const d = from(box, toward);
  const k = Math.min(
    d.x === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(d.x),
    d.y === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(d.y),
  );
  return k < 1 ? plus(box, d, k) : { x: box.x, y: box.y };
}

/** A gentle curve between two boxes; `bulge` keeps arcs between the same two apart. */
export function directRoute(a: Box, b: Box, bulge: number): Route {
  const side = aside(unit(from(a, b)));
  const middle = plus({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, side, bulge);
  const start = edge(a, middle);
  const end = edge(b, middle);
  return {
    curve: [start, plus(start, from(start, middle), 2 / 3), plus(end, from(end, middle), 2 / 3), end],
    start: null,
    end: null,
  };
}

export function arcShape({ curve, start, end }: Route, { head, back, bar }: ArcLook): ArcShape {
  const points = [...curve];
  const last = points.length - 1;
  const tip = end ?? points[last]!;
  const tail = start ?? points[0]!;
  const into = unit(from(points[last - 1]!, tip));
  const outOf = unit(from(points[1]!, tail));
  const begin = back > 0 ? plus(tail, outOf, -back) : tail;
  const finish = head > 0 ? plus(tip, into, -head * 0.85) : tip;
  points[0] = begin;
  points[last] = finish;
  const path = points.reduce(
    (text, point, k) => (k === 0 ? `M${at(point)}` : `${text}${k % 3 === 1 ? 'C' : ' '}${at(point)}`),
    '',
  );
  const half = Math.floor((points.length - 1) / 3 / 2) * 3;
  const [p, c, d, q] = [points[half]!, points[half + 1]!, points[half + 2]!, points[half + 3]!];
  const middle = {
    x: (p.x + 3 * c.x + 3 * d.x + q.x) / 8,
    y: (p.y + 3 * c.y + 3 * d.y + q.y) / 8,
  };
  const across = aside(unit({ x: q.x + d.x - c.x - p.x, y: q.y + d.y - c.y - p.y }));
  return {
    path,
    head: head > 0 ? arrowHead(tip, into, head, 0.42) : null,
    back: back > 0 ? arrowHead(tail, outOf, back, 0.36) : null,
    bar: bar ? `M${at(plus(middle, across, 7))}L${at(plus(middle, across, -7))}` : null,
    middle,
  };
}

function arrowHead(tip: Point, along: Point, size: number, spread: number): string {
  const foot = plus(tip, along, -size);
  const side = aside(along);
  return `M${at(tip)}L${at(plus(foot, side, size * spread))}L${at(plus(foot, side, -size * spread))}Z`;
}
