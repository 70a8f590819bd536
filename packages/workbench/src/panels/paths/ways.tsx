/** The shortest ways: how many there are and what they cost, one of them step by step, and all of them in one figure. */
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type GraphArc, type GraphNode, MiniGraph } from '../../figures/mini-graph.tsx';
import type { PathStep, Paths, PathsAsked } from '../../questions/paths.ts';
import { workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { named } from './no-way.tsx';
import { Ribbon } from './ribbon.tsx';
import { WayTable } from './way-table.tsx';

export function Ways({
  paths,
  improving,
  asked,
}: {
  readonly paths: Paths;
  readonly improving: boolean;
  readonly asked: PathsAsked;
}) {
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const { ways, total } = paths;
  const k = Math.min(chosen, ways.length - 1);
  const way = ways[k]!; // there is a way, so at least one is listed
  return (
    <div className="stack">
      <section className="card paths-found">
        <h2>{summary(words, paths)}</h2>
        <p>{costs(words, paths, improving)}</p>
        {ways.length > 1 ? (
          <ToggleButtonGroup
            className="paths-ways"
            aria-label={words('paths.ways')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[String(k)]}
            onSelectionChange={(keys) => setChosen(Number([...keys][0]))}
          >
            {ways.map((each, number) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a way is its place in the list
              <ToggleButton key={number} id={String(number)} className="button small paths-way">
                <span>
                  {words('paths.way-of', { number: number + 1, movers: { phrase: inOrder(words, each) } })}
                </span>
                <span className="hint">{losses(words, each)}</span>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : null}
        <Ribbon paths={paths} way={way} />
      </section>
      <WayTable paths={paths} way={way} number={k + 1} asked={asked} />
      {ways.length > 1 ? (
        <section className="card">
          <h2>{words(total > ways.length ? 'paths.drawing-some' : 'paths.drawing')}</h2>
          <MiniGraph
            title={words(total > ways.length ? 'paths.drawing-some' : 'paths.drawing')}
            nodes={nodesOf(words, paths)}
            arcs={arcsOf(ways)}
            decisionMakers={paths.decisionMakers}
            highlight={{ nodes: [paths.from.key, ...way.map(({ to }) => to)], arcs: way }}
            onChoose={(key) => workbench().show('why', { state: key })}
            alongReading
            savedAs="paths"
          />
        </section>
      ) : null}
    </div>
  );
}

function summary(words: Words, { from, to, length, ways, total }: Paths): string {
  const ends = { from: named(words, from), to: named(words, to) };
  return [
    words('paths.length', { ...ends, count: length ?? 0 }),
    words('paths.orders', { count: total }),
    ...(total > ways.length ? [words('paths.shown', { count: ways.length })] : []),
  ].join(' ');
}

/** Whether somebody must accept a loss, and what gains alone would take. */
function costs(words: Words, { ways, total, otherwise }: Paths, improving: boolean): string {
  if (improving) return typeof otherwise === 'number' ? words('paths.any-takes', { count: otherwise }) : '';
  if (otherwise === undefined) return '';
  const free = ways.some((way) => way.every(({ gain }) => gain === 'better' || gain === 'equal'));
  const loss = free ? 'paths.no-losses' : ways.length < total ? 'paths.losses-shown' : 'paths.losses';
  const gains =
    otherwise === null ? words('paths.gains-never') : words('paths.gains-take', { count: otherwise });
  return `${words(loss)} ${gains}`;
}

/** "Tehran, then Washington" */
const inOrder = (words: Words, way: readonly PathStep[]): string =>
  way
    .map(({ mover }) => mover)
    .reduce((first, next) => words('paths.then', { first: { phrase: first }, next }));

function losses(words: Words, way: readonly PathStep[]): string {
  const movers = [...new Set(way.filter(({ gain }) => gain === 'worse').map(({ mover }) => mover))];
  if (way.some(({ gain }) => gain === 'unknown')) return '';
  if (movers.length === 0) return words('paths.way-lossless');
  return words('paths.way-loss', { movers: { phrase: words.list(movers) } });
}

const nodesOf = (words: Words, { states, from, to }: Paths): readonly GraphNode[] =>
  states.map(({ key, name, taken, number }) => ({
    key,
    label: name ?? taken,
    number: words.number(number),
    ...(key === from.key ? { mark: 'start' as const } : key === to.key ? { mark: 'goal' as const } : {}),
  }));

/** Every move of every way, once, with its place in the way. */
function arcsOf(ways: Paths['ways']): readonly GraphArc[] {
  const arcs = new Map<string, GraphArc>();
  for (const way of ways)
    for (const [k, { from, to, by, gain, back }] of way.entries())
      arcs.set(`${by} ${from} ${to}`, {
        from,
        to,
        by,
        improving: gain === 'better',
        oneWay: !back,
        emphasis: k + 1,
      });
  return [...arcs.values()];
}
