/** The same drawing on a canvas, for graphs of more parts than elements are good for. */
import { type PointerEvent, useEffect, useRef } from 'react';
import { useTheme } from '../shell/page-attributes.ts';
import { type Drawn, type DrawnArc, type DrawnNode, type DrawnText, shades } from './drawn.ts';
import type { Lit } from './graph-drawing.tsx';
import { figureFace } from './measure.ts';
import { nameSize, smallSize } from './node-shape.ts';
import type { Size, View } from './use-view.ts';

interface Ink {
  readonly of: (property: string) => string;
}

/** Colors as the theme has them now. */
function inkNow(): Ink {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  return {
    of: (property) => {
      const name = property.replace(/^var\((.*)\)$/, '$1');
      let found = known.get(name);
      if (found === undefined) {
        found = style.getPropertyValue(name).trim();
        known.set(name, found);
      }
      return found;
    },
  };
}

export function CanvasMarks({
  drawn,
  view,
  box,
  lit,
  focused,
  onChoose,
  onPoint,
}: {
  readonly drawn: Drawn;
  readonly view: View;
  readonly box: Size;
  readonly lit: Lit | null;
  readonly focused: string | null;
  readonly onChoose: (key: string) => void;
  readonly onPoint: (key: string | null) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the colors are
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (!element || !pen || box.width === 0) return;
    const density = devicePixelRatio || 1;
    element.width = Math.round(box.width * density);
    element.height = Math.round(box.height * density);
    pen.setTransform(density * view.k, 0, 0, density * view.k, density * view.x, density * view.y);
    const ink = inkNow();
    for (const arc of drawn.arcs) drawArc(pen, arc, ink, lit);
    pen.globalAlpha = 1;
    for (const text of drawn.texts ?? []) drawText(pen, text, ink);
    for (const node of drawn.nodes) drawNode(pen, node, ink, lit, node.key === focused, view.k);
  }, [drawn, view, box, lit, focused, theme]);
  const under = (event: PointerEvent): string | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - left - view.x) / view.k;
    const y = (event.clientY - top - view.y) / view.k;
    const slack = 6 / view.k;
    const hit = drawn.nodes.findLast(
      (node) =>
        node.hub === null &&
        Math.abs(node.x - x) <= node.width / 2 + slack &&
        Math.abs(node.y - y) <= node.height / 2 + slack,
    );
    return hit?.key ?? null;
  };
  return (
    <canvas
      ref={canvas}
      className="graph-canvas"
      onPointerMove={(event) => onPoint(under(event))}
      onPointerLeave={() => onPoint(null)}
      onPointerUp={(event) => {
        const key = under(event);
        if (key !== null) onChoose(key);
      }}
    />
  );
}

function drawText(pen: CanvasRenderingContext2D, text: DrawnText, ink: Ink): void {
  pen.save();
  pen.translate(text.x, text.y);
  if (text.turned) pen.rotate(-Math.PI / 2);
  pen.font = `${text.strong ? 650 : 500} ${text.strong ? 13 : 11.5}px ${figureFace}`;
  pen.direction = text.direction;
  pen.textAlign = text.anchor === 'middle' ? 'center' : text.anchor;
  pen.fillStyle = ink.of(text.strong ? '--ink' : '--ink-2');
  pen.fillText(text.text, 0, 0);
  pen.restore();
}

function drawArc(pen: CanvasRenderingContext2D, arc: DrawnArc, ink: Ink, lit: Lit | null): void {
  const { shape, style, improving, joins, id } = arc;
  const on = lit?.arcs.has(id) ?? false;
  pen.globalAlpha = lit === null ? (joins && !improving ? 0.5 : 0.85) : on ? 1 : 0.12;
  pen.strokeStyle = ink.of(style.color);
  pen.fillStyle = pen.strokeStyle;
  pen.lineWidth = improving ? 2.4 : 1.1;
  pen.setLineDash(style.dash === 'none' ? [] : style.dash.split(' ').map(Number));
  pen.stroke(new Path2D(shape.path));
  pen.setLineDash([]);
  if (shape.head) pen.fill(new Path2D(shape.head));
  if (shape.bar) pen.stroke(new Path2D(shape.bar));
}

function drawNode(
  pen: CanvasRenderingContext2D,
  node: DrawnNode,
  ink: Ink,
  lit: Lit | null,
  focused: boolean,
  k: number,
): void {
  const { x, y, width, height, fill, hub, marks, lines, cell } = node;
  const corner = cell ? 2 : 8;
  pen.globalAlpha = lit === null || lit.nodes.has(node.key) ? 1 : 0.3;
  if (hub) {
    pen.fillStyle = ink.of(hub.color);
    pen.beginPath();
    pen.arc(x, y, 5, 0, 2 * Math.PI);
    pen.fill();
    return;
  }
  const rounded = (grow: number): void => {
    pen.beginPath();
    pen.roundRect(
      x - width / 2 - grow,
      y - height / 2 - grow,
      width + 2 * grow,
      height + 2 * grow,
      corner + grow,
    );
  };
  rounded(0);
  pen.fillStyle = ink.of('--surface');
  pen.fill();
  if (fill > 0) {
    const before = pen.globalAlpha;
    // From far away there is no room for anything but the shade.
    pen.globalAlpha = before * fill * (k < 0.45 ? 0.22 : 0.11);
    pen.fillStyle = ink.of('--accent');
    pen.fill();
    pen.globalAlpha = before;
  }
  const start = marks.includes('status-quo');
  pen.lineWidth = start ? 2.6 : 1.2;
  pen.strokeStyle = ink.of(start ? '--gold' : fill > 0 ? '--accent' : '--line-strong');
  pen.setLineDash(marks.includes('surprise') ? [4, 3] : []);
  pen.stroke();
  pen.setLineDash([]);
  if (marks.includes('chosen')) {
    rounded(cell ? 2 : 6);
    pen.lineWidth = 2.2;
    pen.strokeStyle = ink.of('--ink');
    pen.stroke();
  }
  if (fill === shades && !cell) {
    rounded(3.5);
    pen.lineWidth = 1.6;
    pen.strokeStyle = ink.of('--accent');
    pen.stroke();
  }
  if (focused) {
    rounded(cell ? 5 : 9);
    pen.lineWidth = 2.4 / Math.min(1, k);
    pen.strokeStyle = ink.of('--focus');
    pen.stroke();
  }
  // From far away only where things are and what is looked at is named, and large enough to be read.
  if (k * nameSize < 6 && !start && !marks.includes('chosen')) return;
  const larger = k * nameSize < 8 ? 9.5 / (k * nameSize) : 1;
  pen.textAlign = 'center';
  for (const line of lines) {
    if (larger > 1 && line.role !== 'name') continue;
    const isName = line.role === 'name';
    pen.font = `${isName ? 600 : 500} ${(isName ? nameSize : smallSize) * larger}px ${figureFace}`;
    pen.direction = line.direction;
    if (larger > 1) {
      pen.lineWidth = 3 * larger;
      pen.strokeStyle = ink.of('--surface');
      pen.strokeText(line.text, x, y + line.y * larger);
    }
    pen.fillStyle = ink.of(isName || fill > 0 ? '--ink' : '--ink-2');
    pen.fillText(line.text, x, y + line.y * larger);
  }
}
