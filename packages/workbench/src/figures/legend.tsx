/** What the colors, dashes, heads and shades of a graph mean: beside the figure, and in a saved one beneath it. */
import type { ReactNode } from 'react';
import { useWords, type Words } from '../words/words.ts';
import { shades } from './drawn.ts';
import { measureIn } from './measure.ts';
import { cut, plainName } from './plain-name.ts';
import { sideStyle } from './side-style.ts';

export interface LegendParts {
  /** Names by index; null: not shown in this figure. */
  readonly decisionMakers: readonly (string | null)[];
  readonly moves?: boolean | undefined;
  readonly improvements?: boolean | undefined;
  readonly oneWay?: boolean | undefined;
  readonly joints?: boolean | undefined;
  readonly merged?: boolean | undefined;
  readonly rails?: boolean | undefined;
  readonly equilibria?: boolean | undefined;
  readonly statusQuo?: boolean | undefined;
  /** Names of those whom some states would surprise. */
  readonly surprises?: readonly string[] | undefined;
}

interface Item {
  readonly id: string;
  readonly text: string;
  readonly width: number;
  /** Drawn within `width` × 16. */
  readonly sample: ReactNode;
}

const rowHeight = 24;
const textSize = 12;
const gap = 22;
const widestName = 240;

const head = 'M37 8L25 13L25 3Z';
const smallHead = 'M37 8L30 10.7L30 5.3Z';

export function legendItems(parts: LegendParts, words: Words): readonly Item[] {
  const item = (on: boolean | undefined, id: string, text: string, sample: ReactNode, width = 38): Item[] =>
    on ? [{ id, text, sample, width }] : [];
  return [
    ...parts.decisionMakers.flatMap((name, by) =>
      item(
        name !== null,
        `by ${by}`,
        cut(plainName(name ?? ''), widestName, measureIn(textSize, 500)),
        <path
          d="M2 8H36"
          className="arc-line legend-line"
          style={{ color: sideStyle(by).color }}
          strokeDasharray={sideStyle(by).dash}
        />,
      ),
    ),
    ...item(
      parts.improvements,
      'improvement',
      words('graph.legend.improvement'),
      <g className="arc improving">
        <path d="M2 8H28" className="arc-line" />
        <path d={head} className="arc-head" />
      </g>,
    ),
    ...item(
      parts.moves,
      'move',
      words('graph.legend.move'),
      <g className="arc indifferent">
        <path d="M2 8H32" className="arc-line" />
        <path d={smallHead} className="arc-head" />
      </g>,
    ),
    ...item(
      parts.oneWay,
      'one-way',
      words('graph.legend.one-way'),
      <g className="arc indifferent">
        <path d="M2 8H32" className="arc-line" />
        <path d={smallHead} className="arc-head" />
        <path d="M18 2V14" className="arc-bar" />
      </g>,
    ),
    ...item(
      parts.joints,
      'joint',
      words('graph.legend.joint'),
      <g className="arc indifferent">
        <path d="M4 3L19 8L4 13M34 3L19 8L34 13" className="arc-line" />
        <circle cx={19} cy={8} r={4} className="hub" fill="currentColor" />
      </g>,
    ),
    ...item(
      parts.merged,
      'merged',
      words('graph.legend.merged'),
      <g className="arc improving">
        <path d="M2 3L15 8L2 13M15 8H30" className="arc-line" />
        <path d={head} className="arc-head" />
        <circle cx={15} cy={8} r={4} className="hub" fill="currentColor" />
      </g>,
    ),
    ...item(
      parts.rails,
      'rail',
      words('graph.legend.rail'),
      <g className="arc indifferent">
        <path d="M2 8H36" className="arc-line" />
      </g>,
    ),
    ...item(
      parts.equilibria,
      'equilibria',
      words('graph.legend.equilibria'),
      <g>
        {Array.from({ length: shades }, (_, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a shade is its index
          <g key={k} transform={`translate(${k * 26 + 3} 2)`}>
            {k + 1 === shades ? (
              <rect x={-2.5} y={-2} width={23} height={16} rx={5} className="node-ring" />
            ) : null}
            <rect width={18} height={12} rx={3} className={`node-box fill-${k + 1}`} />
          </g>
        ))}
      </g>,
      shades * 26,
    ),
    ...item(
      parts.statusQuo,
      'status-quo',
      words('graph.legend.status-quo'),
      <rect x={2} y={2} width={20} height={12} rx={3} className="legend-status-quo" />,
      24,
    ),
    ...item(
      (parts.surprises ?? []).length > 0,
      'surprise',
      words('graph.legend.surprise', { by: { phrase: words.list(parts.surprises ?? []) } }),
      <rect x={2} y={2} width={20} height={12} rx={3} className="legend-surprise" />,
      24,
    ),
  ];
}

export function Legend(parts: LegendParts) {
  const words = useWords();
  return (
    <ul className="graph-legend" aria-label={words('graph.legend')}>
      {legendItems(parts, words).map(({ id, text, width, sample }) => (
        <li key={id}>
          <svg width={width} height={16} aria-hidden="true">
            {sample}
          </svg>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** How the items go into rows of a width, in the direction of reading. */
function legendPlaces(items: readonly Item[], width: number) {
  const measure = measureIn(textSize, 500);
  let x = 0;
  let row = 0;
  const places = items.map((item) => {
    const wide = item.width + 8 + measure(item.text);
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const place = { item, x, y: row * rowHeight };
    x += wide + gap;
    return place;
  });
  return { places, height: items.length > 0 ? (row + 1) * rowHeight : 0 };
}

export const legendHeight = (items: readonly Item[], width: number): number =>
  legendPlaces(items, width).height;

/** The legend as part of a drawing. */
export function LegendMarks({
  items,
  width,
  x,
  y,
  direction,
}: {
  readonly items: readonly Item[];
  readonly width: number;
  readonly x: number;
  readonly y: number;
  readonly direction: 'ltr' | 'rtl';
}) {
  const mirrored = direction === 'rtl';
  return (
    <g transform={`translate(${x} ${y})`}>
      {legendPlaces(items, width).places.map(({ item, ...at }) => (
        <g
          key={item.id}
          className="legend-item"
          transform={`translate(${mirrored ? width - at.x - item.width : at.x} ${at.y})`}
        >
          {item.sample}
          <text className="legend-text" x={mirrored ? -8 : item.width + 8} y={12} direction={direction}>
            {item.text}
          </text>
        </g>
      ))}
    </g>
  );
}
