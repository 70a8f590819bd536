/** G3: what can follow from the status quo, move by move; a state that comes up more than once lights in all its places. */
import { useMemo } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import { drawn } from '../../figures/drawn.ts';
import type { Lit } from '../../figures/graph-drawing.tsx';
import { arcKey, type GraphArc, type GraphNode } from '../../figures/graph-parts.ts';
import { nodeShape } from '../../figures/node-shape.ts';
import { treeLayout } from '../../figures/tree-layout.ts';
import type { TreeAnswer } from '../../questions/tree.ts';
import { useSettings } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { choose, useChoices } from './choices.ts';
import { nodeOf } from './parts.ts';
import { StateFigure } from './state-figure.tsx';

export function TreeFigure({ by }: { readonly by: readonly string[] | null }) {
  const words = useWords();
  const { concepts } = useSettings();
  const { treeSteps, depth, breadth, markAll } = useChoices();
  const answer = useAnswer('tree', { root: null, by, steps: treeSteps, depth, breadth, concepts, markAll });
  return (
    <Shown answer={answer}>
      {(value) =>
        value.nodes.length === 0 ? (
          <EmptyState title={words('graph.tree.no-status-quo')}>
            {words('graph.tree.no-status-quo-hint')}
          </EmptyState>
        ) : (
          <Grown answer={value} by={by} />
        )
      }
    </Shown>
  );
}

function Grown({ answer, by }: { readonly answer: TreeAnswer; readonly by: readonly string[] | null }) {
  const words = useWords();
  const { state, concepts: asked } = useSettings();
  const { treeSteps, breadth, markAll } = useChoices();
  const { nodes: found, decisionMakers, concepts, cut } = answer;
  const nodes = useMemo(
    () =>
      found.map((each, k): GraphNode => {
        // A state without a name is told by what the move to it changes.
        const label = each.named || each.changes === '' ? each.label : each.changes;
        const node = nodeOf(words, { ...each, label }, concepts, state, false);
        return {
          ...node,
          key: String(k),
          number:
            each.more > 0 ? words('graph.tree.more', { number: each.number, count: each.more }) : node.number,
        };
      }),
    [found, concepts, state, words],
  );
  const arcs = useMemo(
    () =>
      found.flatMap(({ parent, by: mover, improving, oneWay }, k): GraphArc[] =>
        parent < 0 ? [] : [{ from: String(parent), to: String(k), by: mover, improving, oneWay }],
      ),
    [found],
  );
  const picture = useMemo(() => {
    const shapes = nodes.map((node) =>
      nodeShape(node, { statusQuo: words('graph.status-quo'), direction: words.direction }),
    );
    const items = shapes.map((shape, k) => ({ ...shape, parent: found[k]!.parent }));
    return drawn(nodes, shapes, arcs, treeLayout(items, words.direction === 'rtl'));
  }, [nodes, arcs, found, words]);
  const litAt = useMemo(() => litCopies(found), [found]);
  const keys = useMemo(() => [...new Set(found.map(({ key }) => key))], [found]);
  const root = found[0]!;
  const notes = [
    ...(found.length === 1
      ? [
          {
            text: words(treeSteps === 'improvements' ? 'graph.tree.no-improvements' : 'graph.tree.no-moves', {
              label: root.label,
            }),
            action:
              treeSteps === 'improvements' ? (
                <Button small onPress={() => choose({ treeSteps: 'moves' })}>
                  {words('graph.tree.all-moves')}
                </Button>
              ) : undefined,
          },
        ]
      : [{ text: words('graph.tree.note') }]),
    ...(cut
      ? [
          {
            text: words('graph.tree.cut', { count: breadth }),
            action: (
              <Button small onPress={() => choose({ breadth: breadth * 2 })}>
                {words('graph.show-more')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <StateFigure
      title={words('graph.title.tree', { label: root.label })}
      drawn={picture}
      arcs={arcs}
      legend={{
        decisionMakers: decisionMakers.map((name, k) => (arcs.some((arc) => arc.by === k) ? name : null)),
        improvements: arcs.some(({ improving }) => improving),
        moves: arcs.some(({ improving }) => !improving),
        oneWay: arcs.some(({ oneWay }) => oneWay),
        equilibria: found.some(({ holds }) => holds.length > 0),
        statusQuo: found.some(({ statusQuo }) => statusQuo),
      }}
      notes={notes.map(({ text, action }) => ({ text, ...(action ? { action } : {}) }))}
      asked={{ by, steps: treeSteps, concepts: asked, markAll }}
      keys={keys}
      at={state !== null && keys.includes(state) ? state : root.key}
      statusQuo={root.statusQuo ? root.key : null}
      stateOf={(node) => found[Number(node)]?.key ?? node}
      litAt={litAt}
    />
  );
}

/** Every copy of the state of a node, with the way to each from the root. */
const litCopies =
  (found: TreeAnswer['nodes']) =>
  (node: string): Lit => {
    const key = found[Number(node)]?.key;
    const nodes = new Set<string>();
    const arcs = new Set<string>();
    found.forEach((each, k) => {
      if (each.key !== key) return;
      nodes.add(String(k));
      for (let at = k; found[at]!.parent >= 0; at = found[at]!.parent) {
        const { parent, by } = found[at]!;
        arcs.add(arcKey({ from: String(parent), to: String(at), by }));
        nodes.add(String(parent));
      }
    });
    return { nodes, arcs };
  };
