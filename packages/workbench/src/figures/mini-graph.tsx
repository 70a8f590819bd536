/**
 * A small graph inside an explanation: a few states, the moves between them, what matters lit. Every state is a button when `onChoose` is
 * given; what is drawn is also said in words for those who do not see it.
 */
import { useId, useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { useLayout } from '../worker/layout-client.ts';
import { drawn, requestFor } from './drawn.ts';
import { GraphMarks } from './graph-drawing.tsx';
import { arcKey, type GraphArc, type GraphNode, type Highlight } from './graph-parts.ts';
import { Legend, type LegendParts } from './legend.tsx';
import { nodeShape } from './node-shape.ts';
import { plainName } from './plain-name.ts';
import { SaveMenu } from './save-menu.tsx';
import { SavedGraph } from './saved-graph.tsx';

export type { GraphArc, GraphNode, Highlight } from './graph-parts.ts';

export interface MiniGraphProps {
  /** What the figure shows, in a few words: its accessible name. */
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly arcs: readonly GraphArc[];
  /** Names of all decision makers by index, for the legend and the words. */
  readonly decisionMakers: readonly string[];
  readonly highlight?: Highlight | null | undefined;
  readonly onChoose?: ((key: string) => void) | undefined;
  /** Layers along the line of reading rather than from top to bottom: for paths. */
  readonly alongReading?: boolean | undefined;
  /** Given: the figure can be saved under this name. */
  readonly savedAs?: string | undefined;
}

export function MiniGraph({
  title,
  nodes,
  arcs,
  decisionMakers,
  highlight = null,
  onChoose,
  alongReading = false,
  savedAs,
}: MiniGraphProps) {
  const words = useWords();
  const id = useId();
  const drawable = useMemo(() => {
    const known = new Set(nodes.map(({ key }) => key));
    return arcs.filter(({ from, to }) => known.has(from) && known.has(to));
  }, [nodes, arcs]);
  const shapes = useMemo(
    () =>
      nodes.map((node) =>
        nodeShape(node, { statusQuo: words('graph.status-quo'), direction: words.direction }),
      ),
    [nodes, words],
  );
  const direction = alongReading ? (words.direction === 'rtl' ? 'RL' : 'LR') : 'TB';
  const request = useMemo(
    () => (nodes.length === 0 ? null : requestFor(nodes, shapes, drawable, 'dot', { direction })),
    [nodes, shapes, drawable, direction],
  );
  const layout = useLayout(request);
  const picture = useMemo(
    () => (layout ? drawn(nodes, shapes, drawable, layout, words.number) : null),
    [layout, nodes, shapes, drawable, words],
  );
  const lit = useMemo(
    () =>
      highlight
        ? { nodes: new Set(highlight.nodes ?? []), arcs: new Set((highlight.arcs ?? []).map(arcKey)) }
        : null,
    [highlight],
  );
  const names = new Map(nodes.map(({ key, label, number }) => [key, `${plainName(label)} (${number})`]));
  const sentences = drawable.map((arc) =>
    words(arc.improving ? 'graph.say.improvement' : 'graph.say.move', {
      by: decisionMakers[arc.by] ?? '',
      from: names.get(arc.from) ?? '',
      to: names.get(arc.to) ?? '',
    }),
  );
  const legend: LegendParts = {
    decisionMakers: decisionMakers.map((name, by) => (drawable.some((arc) => arc.by === by) ? name : null)),
    improvements: drawable.some(({ improving }) => improving),
    moves: drawable.some(({ improving }) => !improving),
    oneWay: drawable.some(({ oneWay }) => oneWay),
  };
  return (
    <figure className="mini-graph" aria-label={title}>
      <div className="mini-graph-space">
        {picture ? (
          // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a field set
          <svg
            className="graph-svg"
            role="group"
            aria-label={title}
            aria-describedby={`${id}-words`}
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            width={picture.width}
            height={picture.height}
          >
            <GraphMarks drawn={picture} lit={lit} onChoose={onChoose} buttons />
          </svg>
        ) : null}
      </div>
      <Legend {...legend} />
      {picture && savedAs !== undefined ? (
        <SaveMenu
          title={title}
          description={sentences.join('\n')}
          name={savedAs}
          draw={() => (
            <SavedGraph drawn={picture} lit={lit} sheet={{ title, notes: [], legend }} words={words} />
          )}
        />
      ) : null}
      <div id={`${id}-words`} className="visually-hidden">
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </figure>
  );
}
