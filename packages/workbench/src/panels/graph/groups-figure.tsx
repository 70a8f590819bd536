/** The conflict from afar: a node for each thing that one decision maker can do, and where it would best move. */
import { useId, useMemo, useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Shown, Working } from '../../controls/states-of-work.tsx';
import { drawn, requestFor } from '../../figures/drawn.ts';
import { arcKey, type GraphArc, type GraphNode } from '../../figures/graph-parts.ts';
import { GraphView } from '../../figures/graph-view.tsx';
import { Legend, type LegendParts } from '../../figures/legend.tsx';
import { nodeShape } from '../../figures/node-shape.ts';
import { SaveMenu } from '../../figures/save-menu.tsx';
import { SavedGraph } from '../../figures/saved-graph.tsx';
import { useOrientedLayout } from '../../figures/use-oriented-layout.ts';
import type { GroupsAnswer } from '../../questions/graph-groups.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { choose, useChoices } from './choices.ts';

/** Groups that can be told apart in one figure. */
const mostGroups = 32;

export function GroupsFigure({ by }: { readonly by: string }) {
  const { concepts } = useSettings();
  const { markAll } = useChoices();
  const answer = useAnswer('graphGroups', { by, concepts, markAll, most: mostGroups, mostArcs: 2 });
  return <Shown answer={answer}>{(value) => <Groups answer={value} />}</Shown>;
}

function Groups({ answer }: { readonly answer: GroupsAnswer }) {
  const words = useWords();
  const id = useId();
  const [at, setAt] = useState(0);
  const [pointed, setPointed] = useState<string | null>(null);
  const [spoken, setSpoken] = useState(false);
  const { groups, decisionMaker, by, total, groupCount, markedAll, concepts } = answer;
  const nodes = useMemo(
    () =>
      groups.map(
        (group, k): GraphNode => ({
          key: String(k),
          label: group.label || words('graph.group.nothing'),
          number: words('graph.group.states', { count: group.states }),
          mark: [
            ...(group.statusQuo ? (['status-quo'] as const) : []),
            ...(group.equilibria > 0 ? (['equilibrium'] as const) : []),
          ],
          strength: concepts.length === 0 ? 0 : group.strongest.length / concepts.length,
          badge:
            group.equilibria > 0 ? words('graph.group.equilibria', { count: group.equilibria }) : undefined,
          group: true,
        }),
      ),
    [groups, concepts, words],
  );
  const arcs = useMemo(
    () =>
      answer.arcs.map(
        ({ from, to, states }): GraphArc => ({
          from: String(from),
          to: String(to),
          by,
          improving: true,
          oneWay: false,
          label: words.number(states),
        }),
      ),
    [answer, by, words],
  );
  const shapes = useMemo(
    () =>
      nodes.map((node) =>
        nodeShape(node, { statusQuo: words('graph.status-quo'), direction: words.direction }),
      ),
    [nodes, words],
  );
  const request = useMemo(() => requestFor(nodes, shapes, arcs, 'dot'), [nodes, shapes, arcs]);
  const layout = useOrientedLayout(request);
  const picture = useMemo(
    () => (layout ? drawn(nodes, shapes, arcs, layout) : null),
    [layout, nodes, shapes, arcs],
  );
  const lit = useMemo(() => {
    if (pointed === null) return null;
    const mine = arcs.filter(({ from, to }) => from === pointed || to === pointed);
    return {
      nodes: new Set([pointed, ...mine.flatMap(({ from, to }) => [from, to])]),
      arcs: new Set(mine.map(arcKey)),
    };
  }, [pointed, arcs]);
  if (!picture) return <Working progress={null} />;
  const title = words('graph.title.groups', { by: decisionMaker });
  const legend: LegendParts = {
    decisionMakers: Array.from({ length: by + 1 }, (_, k) => (k === by ? decisionMaker : null)),
    equilibria: groups.some(({ equilibria }) => equilibria > 0),
    statusQuo: groups.some(({ statusQuo }) => statusQuo),
  };
  const notes = [
    words('graph.group.note', { by: decisionMaker, count: total, groups: groups.length }),
    ...(groups.length < groupCount
      ? [words('graph.group.part', { shown: groups.length, count: groupCount, by: decisionMaker })]
      : []),
    ...(answer.arcsCut ? [words('graph.group.arrows')] : []),
    ...(markedAll ? [] : [words('graph.group.unmarked')]),
  ];
  const open = (key: string): void => {
    const group = groups[Number(key)];
    if (!group) return;
    workbench().set({ state: group.example });
    choose({ scope: '1' });
  };
  const told = (k: number): string => {
    const group = groups[k];
    return group
      ? words('graph.group.told', {
          label: group.label || words('graph.group.nothing'),
          count: group.states,
          equilibria: group.equilibria,
          stays: group.stays,
          by: decisionMaker,
        })
      : '';
  };
  const onKey = (key: string): boolean => {
    const step = { ArrowDown: 1, ArrowRight: 1, PageDown: 1, ArrowUp: -1, ArrowLeft: -1, PageUp: -1 }[key];
    if (step !== undefined) setAt((at + step + groups.length) % groups.length);
    else if (key === 'Enter') open(String(at));
    else return false;
    setSpoken(true);
    return true;
  };
  return (
    <figure className="state-figure">
      <GraphView
        drawn={picture}
        title={title}
        describedBy={`${id}-notes`}
        details={`${id}-table`}
        lit={lit}
        focused={String(at)}
        center={String(at)}
        onChoose={open}
        onPoint={setPointed}
        onKey={onKey}
        told={spoken ? told(at) : ''}
        pointed={pointed === null ? null : told(Number(pointed))}
      />
      <figcaption className="stack">
        <div className="row figure-foot">
          <Legend {...legend} />
          <SaveMenu
            title={title}
            description={[...notes, ...groups.map((_, k) => told(k))].join('\n')}
            name={title}
            draw={() => (
              <SavedGraph drawn={picture} lit={null} sheet={{ title, notes, legend }} words={words} />
            )}
          />
        </div>
        <div className="figure-notes hint" id={`${id}-notes`}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {markedAll ? null : (
            <Button small onPress={() => choose({ markAll: true })}>
              {words('graph.mark-all')}
            </Button>
          )}
        </div>
      </figcaption>
      <div className="graph-words" id={`${id}-table`}>
        <h3 id={`${id}-table-title`}>{words('graph.table.title')}</h3>
        <ul className="group-list">
          {groups.map((group, k) => (
            <li key={group.example}>
              <button type="button" className="link-button" onClick={() => open(String(k))}>
                {told(k)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}
