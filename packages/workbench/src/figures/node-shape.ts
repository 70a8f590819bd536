/** How large each node is and what is written in it, line by line. */
import type { GraphNode } from './graph-parts.ts';
import { marksOf } from './graph-parts.ts';
import { measureIn } from './measure.ts';
import { cut, directionOf, plainName, wrapName } from './plain-name.ts';

export const nameSize = 12.5;
export const smallSize = 10.5;
const lineHeight = 17;
const smallHeight = 15;
const widest = 150;
const narrowest = 46;
const mostLines = 3;

export interface Line {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  /** Baseline, from the node's center. */
  readonly y: number;
  readonly role: 'name' | 'number' | 'place';
}

export interface NodeShape {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Words that a figure writes itself, in the reader's language. */
export interface NodeWords {
  readonly statusQuo: string;
  readonly direction: 'ltr' | 'rtl';
}

export function nodeShape(node: GraphNode, { statusQuo, direction }: NodeWords): NodeShape {
  if (node.hub !== undefined) return { width: 12, height: 12, lines: [] };
  const name = measureIn(nameSize, 600);
  const small = measureIn(smallSize, 500);
  const whole = plainName(node.label);
  const lines = node.brief ? [] : wrapName(whole, widest, mostLines, name);
  const place = marksOf(node).includes('status-quo') ? [cut(statusQuo, widest, small)] : [];
  const number = [[node.number, node.badge ?? ''].filter(Boolean).map(plainName).join(' · ')].flatMap(
    (text) => (text === '' ? [] : [cut(text, widest, small)]),
  );
  const texts = [
    ...place.map((text) => ({ text, role: 'place' as const })),
    ...lines.map((text) => ({ text, role: 'name' as const })),
    ...number.map((text) => ({ text, role: 'number' as const })),
  ];
  const own = directionOf(whole, direction);
  const width = Math.max(
    narrowest,
    ...texts.map(({ text, role }) => (role === 'name' ? name : small)(text) + 24),
  );
  const heights = texts.map(({ role }) => (role === 'name' ? lineHeight : smallHeight));
  const total = heights.reduce((sum, each) => sum + each, 0);
  let top = -total / 2;
  return {
    width: Math.ceil(width),
    height: Math.ceil(total + 12),
    lines: texts.map(({ text, role }, k) => {
      const y = top + heights[k]! * 0.74;
      top += heights[k]!;
      return { text, role, y, direction: role === 'name' ? own : direction };
    }),
  };
}
