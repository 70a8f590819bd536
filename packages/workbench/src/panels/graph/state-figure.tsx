/** A figure whose nodes are states: to point at, to walk, to save, and said in words beneath. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import { arcShape, directRoute } from '../../figures/arc-shape.ts';
import type { Drawn } from '../../figures/drawn.ts';
import type { Lit } from '../../figures/graph-drawing.tsx';
import { arcKey, type GraphArc } from '../../figures/graph-parts.ts';
import { GraphView } from '../../figures/graph-view.tsx';
import { Legend, type LegendParts } from '../../figures/legend.tsx';
import { SaveMenu } from '../../figures/save-menu.tsx';
import { SavedGraph } from '../../figures/saved-graph.tsx';
import { sideStyle } from '../../figures/side-style.ts';
import type { MovesAsked } from '../../questions/graph-moves.ts';
import { useWords } from '../../words/words.ts';
import { MovesTable } from './moves-table.tsx';
import { useWalk, type Walk } from './use-walk.ts';

export interface StateFigureProps {
  readonly title: string;
  readonly drawn: Drawn;
  readonly arcs: readonly GraphArc[];
  readonly legend: LegendParts;
  /** What has to be said about the figure; with what can be done about it. */
  readonly notes: readonly { readonly text: string; readonly action?: ReactNode }[];
  /** Written beneath the figure, and beneath a saved one. */
  readonly beneath?: { readonly shown: ReactNode; readonly saved: readonly string[] } | undefined;
  readonly asked: Omit<MovesAsked, 'states' | 'most'>;
  /** The states shown, by key; the one looked at; the status quo. */
  readonly keys: readonly string[];
  readonly at: string | null;
  readonly statusQuo: string | null;
  /** The state of a node, where a state has several nodes. */
  readonly stateOf?: ((node: string) => string) | undefined;
  /** What is lit when a node is pointed at, instead of its neighbors. */
  readonly litAt?: ((node: string) => Lit) | undefined;
}

export function StateFigure(props: StateFigureProps) {
  const { title, drawn, arcs, legend, notes, beneath, asked, keys, at, statusQuo } = props;
  const { stateOf = (node: string) => node, litAt } = props;
  const words = useWords();
  const id = useId();
  const [pointed, setPointed] = useState<string | null>(null);
  const walk = useWalk(asked, at, keys, statusQuo);
  const nodeAt = (state: string | null): string | null =>
    state === null ? null : (drawn.nodes.find(({ key }) => stateOf(key) === state)?.key ?? null);
  const focused = nodeAt(walk.at);
  const target = nodeAt(walk.chosen?.to ?? null);
  const picture = useMemo(() => withMove(drawn, focused, target, walk), [drawn, focused, target, walk]);
  const lit = useMemo((): Lit | null => {
    if (pointed !== null) return litAt ? litAt(pointed) : around(pointed, drawn, arcs);
    if (walk.chosen === null || focused === null) return null;
    const nodes = new Set(target === null ? [focused] : [focused, target]);
    const id = target === null ? '' : arcKey({ from: focused, to: target, by: walk.chosen.by });
    return { nodes, arcs: new Set([id]) };
  }, [pointed, litAt, drawn, arcs, walk.chosen, focused, target]);
  // The state looked at comes first.
  const rows = useMemo(
    () => (at !== null && keys.includes(at) ? [at, ...keys.filter((key) => key !== at)] : keys),
    [at, keys],
  );
  const sheet = { title, notes: [...(beneath?.saved ?? []), ...notes.map(({ text }) => text)], legend };
  const described = [
    words('graph.summary', { states: keys.length, count: arcs.filter(({ plain }) => !plain).length }),
    ...notes.map(({ text }) => text),
  ];
  return (
    <figure className="state-figure">
      <GraphView
        drawn={picture}
        title={title}
        describedBy={`${id}-described`}
        details={`${id}-table`}
        lit={lit}
        focused={focused}
        target={target}
        center={nodeAt(at)}
        onChoose={(node) => walk.goTo(stateOf(node))}
        onPoint={setPointed}
        onKey={walk.onKey}
        told={walk.told}
        pointed={drawn.nodes.find(({ key }) => key === pointed)?.title ?? null}
      />
      <figcaption className="stack">
        <div className="row figure-foot">
          <Legend {...legend} />
          <SaveMenu
            title={title}
            description={[...described.slice(1), ...sentences(words, drawn, arcs, legend)].join('\n')}
            name={title}
            draw={() => <SavedGraph drawn={drawn} lit={null} sheet={sheet} words={words} />}
          />
        </div>
        {beneath?.shown ?? null}
        <div id={`${id}-described`} className="figure-notes hint">
          <p className="visually-hidden">{described[0]}</p>
          {notes.map(({ text, action }) => (
            <p key={text}>
              {text} {action ?? null}
            </p>
          ))}
          <p className="figure-keys">{words('graph.keys')}</p>
        </div>
      </figcaption>
      <MovesTable id={`${id}-table`} asked={asked} keys={rows} />
    </figure>
  );
}

/** The move being chosen, drawn also where the figure leaves it out (along a chain, or by way of a joint). */
function withMove(drawn: Drawn, from: string | null, to: string | null, { chosen }: Walk): Drawn {
  if (!chosen || from === null || to === null) return drawn;
  const id = arcKey({ from, to, by: chosen.by });
  const a = drawn.nodes.find(({ key }) => key === from);
  const b = drawn.nodes.find(({ key }) => key === to);
  if (!a || !b || drawn.arcs.some((arc) => arc.id === id)) return drawn;
  const improving = chosen.gain === 'better';
  const look = { head: improving ? 12 : 8, back: 0, bar: chosen.oneWay };
  return {
    ...drawn,
    arcs: [
      ...drawn.arcs,
      {
        id,
        by: chosen.by,
        shape: arcShape(directRoute(a, b, 24), look),
        style: sideStyle(chosen.by),
        improving,
        joins: false,
        emphasis: null,
        label: null,
      },
    ],
  };
}

/** A node with everything one line away from it; joints are passed through. */
function around(node: string, drawn: Drawn, arcs: readonly GraphArc[]): Lit {
  const joints = new Set(drawn.nodes.flatMap(({ key, hub }) => (hub ? [key] : [])));
  const nodes = new Set([node]);
  const lines = new Set<string>();
  const passed = new Set<string>();
  for (const arc of arcs) {
    if (arc.from !== node && arc.to !== node) continue;
    lines.add(arcKey(arc));
    for (const end of [arc.from, arc.to]) (joints.has(end) ? passed : nodes).add(end);
  }
  for (const arc of arcs) {
    if (!passed.has(arc.from) && !passed.has(arc.to)) continue;
    lines.add(arcKey(arc));
    nodes.add(arc.from).add(arc.to);
  }
  return { nodes, arcs: lines };
}

/** Arcs said one by one in a saved file; beyond so many nobody reads them there. */
const mostSaid = 200;

function sentences(
  words: ReturnType<typeof useWords>,
  { nodes }: Drawn,
  arcs: readonly GraphArc[],
  { decisionMakers }: LegendParts,
): readonly string[] {
  const titles = new Map(nodes.flatMap(({ key, title, hub }) => (hub ? [] : [[key, title] as const])));
  return arcs
    .filter(({ from, to, plain }) => !plain && titles.has(from) && titles.has(to))
    .slice(0, mostSaid)
    .map(({ from, to, by, improving }) =>
      words(improving ? 'graph.say.improvement' : 'graph.say.move', {
        by: decisionMakers[by] ?? '',
        from: titles.get(from) ?? '',
        to: titles.get(to) ?? '',
      }),
    );
}
