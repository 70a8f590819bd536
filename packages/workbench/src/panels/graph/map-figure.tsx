/** G5: the map of equilibria. */
import { useId, useMemo, useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import type { DrawnNode } from '../../figures/drawn.ts';
import { GraphView } from '../../figures/graph-view.tsx';
import { Legend } from '../../figures/legend.tsx';
import { mapDrawn } from '../../figures/map-drawn.ts';
import { SaveMenu } from '../../figures/save-menu.tsx';
import { SavedGraph } from '../../figures/saved-graph.tsx';
import type { MapAnswer, MapCell } from '../../questions/equilibria-map.ts';
import { quickStates } from '../../questions/graph-marking.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { choose, useChoices } from './choices.ts';

/** Rows and columns that can be read. */
const most = { mostRows: 48, mostColumns: 64 };

export function MapFigure({ stateCount }: { readonly stateCount: number }) {
  const words = useWords();
  const { concepts } = useSettings();
  const { rows, markAll } = useChoices();
  const wanted = stateCount <= quickStates || markAll;
  const answer = useAnswer('equilibriaMap', wanted ? { rows, concepts, ...most } : null);
  if (!wanted)
    return (
      <EmptyState
        title={words('graph.map.long', { count: stateCount })}
        action={
          <Button tone="primary" onPress={() => choose({ markAll: true })}>
            {words('graph.mark-all')}
          </Button>
        }
      >
        {words('graph.map.long-hint')}
      </EmptyState>
    );
  return <Shown answer={answer}>{(value) => <Charted answer={value} />}</Shown>;
}

function Charted({ answer }: { readonly answer: MapAnswer }) {
  const words = useWords();
  const id = useId();
  const { state } = useSettings();
  const [at, setAt] = useState<string | null>(state);
  const [pointed, setPointed] = useState<string | null>(null);
  const [spoken, setSpoken] = useState(false);
  const { rows, columns, cells, concepts, total, equilibria, gathered, ignored } = answer;
  const byKey = useMemo(() => new Map(cells.map((cell) => [cell.key, cell])), [cells]);
  const here =
    at !== null && byKey.has(at)
      ? at
      : (cells.find(({ statusQuo }) => statusQuo)?.key ?? cells[0]?.key ?? null);
  const picture = useMemo(
    () =>
      mapDrawn({
        rows,
        columns,
        direction: words.direction,
        cells: cells.map((cell) => ({
          row: cell.row,
          column: cell.column,
          key: cell.key,
          title: cell.label,
          text: cell.holds.length > 0 ? words.number(cell.holds.length) : '',
          strength: concepts.length === 0 ? 0 : cell.holds.length / concepts.length,
          marks: [
            ...(cell.statusQuo ? (['status-quo'] as const) : []),
            ...(cell.holds.length > 0 ? (['equilibrium'] as const) : []),
            ...(cell.key === state ? (['chosen'] as const) : []),
          ],
        })),
      }),
    [rows, columns, cells, concepts, state, words],
  );
  const title = words('graph.title.map');
  const notes = [
    words('graph.map.note', { count: equilibria, total }),
    ...(rows.options.length > 0 && !gathered
      ? [words('graph.map.whose', { rows: { phrase: rows.title }, columns: { phrase: columns.title } })]
      : []),
    ...(gathered ? [words('graph.map.gathered', { options: { phrase: words.list(ignored) } })] : []),
  ];
  const legend = {
    decisionMakers: [],
    equilibria: equilibria > 0,
    statusQuo: cells.some(({ statusQuo }) => statusQuo),
  };
  const told = (key: string | null): string => {
    const cell = key === null ? undefined : byKey.get(key);
    return cell ? cellWords(words, cell, concepts) : '';
  };
  const onKey = (key: string): boolean => {
    const direction = arrows[key];
    if (direction && here !== null) {
      const next = neighbor(picture.nodes, here, direction);
      if (next !== null) setAt(next);
    } else if (key === 'Enter' && here !== null) workbench().set({ state: here });
    else return false;
    setSpoken(true);
    return true;
  };
  const strongest = useMemo(
    () =>
      cells
        .filter(({ holds }) => holds.length > 0)
        .sort((a, b) => b.holds.length - a.holds.length)
        .slice(0, 100),
    [cells],
  );
  return (
    <figure className="state-figure">
      <GraphView
        drawn={picture}
        title={title}
        describedBy={`${id}-notes`}
        details={`${id}-table`}
        lit={null}
        focused={here}
        center={here}
        onChoose={(key) => {
          setAt(key);
          workbench().set({ state: key });
        }}
        onPoint={setPointed}
        onKey={onKey}
        told={spoken ? told(here) : ''}
        pointed={pointed === null ? null : told(pointed)}
      />
      <figcaption className="stack">
        <div className="row figure-foot">
          <Legend {...legend} />
          <SaveMenu
            title={title}
            description={[...notes, ...strongest.map(({ key }) => told(key))].join('\n')}
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
        </div>
      </figcaption>
      <div className="graph-words" id={`${id}-table`}>
        <h3 id={`${id}-table-title`}>{words('graph.table.title')}</h3>
        {strongest.length === 0 ? <p className="hint">{words('graph.map.none')}</p> : null}
        <ul className="group-list">
          {strongest.map((cell) => (
            <li key={cell.key}>
              <button
                type="button"
                className="link-button"
                onClick={() => workbench().set({ state: cell.key })}
              >
                {cellWords(words, cell, concepts)}
              </button>
            </li>
          ))}
        </ul>
        {equilibria > strongest.length ? (
          <p className="hint">{words('graph.table.shown', { shown: strongest.length, count: equilibria })}</p>
        ) : null}
      </div>
    </figure>
  );
}

function cellWords(words: Words, cell: MapCell, concepts: MapAnswer['concepts']): string {
  const names = concepts.flatMap(({ id, name }) => (cell.holds.includes(id) ? [name] : []));
  const values = {
    state: { phrase: cell.label },
    concepts: { phrase: words.list(names) },
    count: cell.states,
    equilibria: cell.equilibria,
  };
  if (cell.states > 1) return words('graph.map.several', values);
  return words(names.length > 0 ? 'graph.map.holds' : 'graph.map.falls', values);
}

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest cell straight on, or null at the edge. */
function neighbor(
  nodes: readonly DrawnNode[],
  from: string,
  { x, y }: { readonly x: number; readonly y: number },
): string | null {
  const start = nodes.find(({ key }) => key === from);
  if (!start) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const ahead = (node.x - start.x) * x + (node.y - start.y) * y;
    const aside = Math.abs((node.x - start.x) * y) + Math.abs((node.y - start.y) * x);
    if (ahead <= 0.5 || aside > 0.5 || ahead >= least) continue;
    least = ahead;
    best = node.key;
  }
  return best;
}
