/** G2 and G1: states and the moves between them, of all decision makers or of one. */
import { useEffect, useMemo, useRef } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { EmptyState, Shown, Working } from '../../controls/states-of-work.tsx';
import { type Drawn, drawn, requestFor } from '../../figures/drawn.ts';
import { gridDrawn } from '../../figures/grid-drawn.ts';
import type { Engine } from '../../figures/layout.ts';
import { nodeShape } from '../../figures/node-shape.ts';
import { useOrientedLayout } from '../../figures/use-oriented-layout.ts';
import type { GraphAnswer, GraphAsked } from '../../questions/graph.ts';
import { useSettings } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { choose, firstStates, mostStates, useChoices } from './choices.ts';
import { legendOf, type Parts, partsOf } from './parts.ts';
import { RankingLine, rankingText } from './ranking-line.tsx';
import { StateFigure } from './state-figure.tsx';

export function MovesFigure({
  title,
  onBegin,
  by,
  moves,
  reachable,
  total,
}: {
  readonly title: string;
  /** Told the state in the middle, by its key. */
  readonly onBegin: (key: string | null) => void;
  /** Ids of the decision makers shown; null: all. */
  readonly by: readonly string[] | null;
  /** How far around the state looked at; null: everywhere. */
  readonly moves: number | null;
  /** Only what can be reached from the status quo. */
  readonly reachable: boolean;
  /** How many states there are. */
  readonly total: number;
}) {
  const words = useWords();
  const { concepts, state } = useSettings();
  const { steps, most, markAll } = useChoices();
  const asked: GraphAsked = {
    steps,
    by,
    state,
    moves,
    reachable,
    most: moves === null && total <= mostStates ? mostStates : most,
    concepts,
    markAll,
  };
  const answer = useAnswer('graph', asked);
  const begun = answer.value?.center ?? null;
  useEffect(() => onBegin(begun), [begun, onBegin]);
  return (
    <Shown answer={answer}>
      {(value) =>
        value.states.length === 0 ? (
          <EmptyState title={words('graph.empty')}>{words('graph.empty-hint')}</EmptyState>
        ) : (
          <Laid title={title} asked={asked} answer={value} />
        )
      }
    </Shown>
  );
}

function Laid({
  title,
  asked,
  answer,
}: {
  readonly title: string;
  readonly asked: GraphAsked;
  readonly answer: GraphAnswer;
}) {
  const words = useWords();
  const chosen = asked.state ?? answer.center;
  const parts = useMemo(() => partsOf(words, answer, chosen), [words, answer, chosen]);
  const shapes = useMemo(
    () =>
      parts.nodes.map((node) =>
        nodeShape(node, { statusQuo: words('graph.status-quo'), direction: words.direction }),
      ),
    [parts, words],
  );
  const { grid } = answer;
  const engine = engineFor(parts, answer.form);
  const request = useMemo(
    () => (grid ? null : requestFor(parts.nodes, shapes, parts.arcs, engine, { routed: engine === 'dot' })),
    [grid, parts, shapes, engine],
  );
  const layout = useOrientedLayout(request);
  const picture = useMemo(() => {
    if (grid) return gridDrawn(parts.nodes, shapes, parts.arcs, { ...grid, direction: words.direction });
    return layout ? drawn(parts.nodes, shapes, parts.arcs, layout, words.number) : null;
  }, [grid, layout, parts, shapes, words]);
  // While another figure is laid out the last one stays, and with it the reader's place in it.
  const last = useRef<{
    readonly picture: Drawn;
    readonly parts: Parts;
    readonly answer: GraphAnswer;
  } | null>(null);
  if (picture) last.current = { picture, parts, answer };
  if (!last.current) return <Working progress={null} />;
  const { picture: shown, parts: shownParts, answer: shownAnswer } = last.current;
  return (
    <>
      {picture ? null : <Working progress={null} />}
      <StateFigure
        title={title}
        drawn={shown}
        arcs={shownParts.arcs}
        legend={legendOf(shownAnswer, shownParts.arcs)}
        notes={notesOf(words, shownAnswer, asked, shownParts)}
        beneath={
          shownAnswer.ranking
            ? {
                shown: <RankingLine answer={shownAnswer} />,
                saved: [rankingText(words, shownAnswer)],
              }
            : undefined
        }
        asked={asked}
        keys={shownAnswer.states.map(({ key }) => key)}
        at={chosen}
        statusQuo={shownAnswer.states.find(({ statusQuo }) => statusQuo)?.key ?? null}
      />
    </>
  );
}

/** In layers while they are read; what is tied by joints, or large, is spread out instead. */
function engineFor({ nodes, arcs }: Parts, form: GraphAnswer['form']): Engine {
  if (nodes.length > 160 || arcs.length > 450) return 'sfdp';
  if (form !== 'joints') return 'dot';
  return nodes.length > 60 ? 'sfdp' : 'neato';
}

function notesOf(
  words: ReturnType<typeof useWords>,
  { states, called, total, form, markedAll, unknown, center, grid, rails }: GraphAnswer,
  { moves, most, reachable, steps }: GraphAsked,
  { brief, arcs }: Parts,
): readonly { readonly text: string; readonly action?: React.ReactNode }[] {
  const shown = states.length;
  const middle = states.find(({ key }) => key === center);
  const name = middle ? words('graph.named', { label: middle.label, number: middle.number }) : '';
  const around = { state: { phrase: name }, shown, count: called, moves: moves ?? 0, total };
  const more = most < mostStates && shown < called && (
    <Button small onPress={() => choose({ most: Math.min(mostStates, Math.max(most, firstStates) * 2) })}>
      {words('graph.show-more')}
    </Button>
  );
  return [
    ...(shown < called
      ? [{ text: words(moves === null ? 'graph.note.part' : 'graph.note.part-around', around), action: more }]
      : moves !== null && shown < total
        ? [{ text: words('graph.note.around', around) }]
        : reachable && shown < total
          ? [{ text: words('graph.note.reachable', around) }]
          : []),
    ...(arcs.length === 0
      ? [{ text: words(steps === 'improvements' ? 'graph.note.no-improvements' : 'graph.note.no-moves') }]
      : []),
    ...(form === 'each' ? [] : [{ text: words('graph.note.chains') }]),
    ...(rails
      ? [{ text: words('graph.note.grid') }]
      : grid
        ? [{ text: words('graph.note.rows', { people: { phrase: grid.rows.title } }) }]
        : []),
    ...(brief ? [{ text: words('graph.note.brief') }] : []),
    ...(unknown.length > 0
      ? [{ text: words('graph.note.unknown', { people: { phrase: words.list(unknown) } }) }]
      : []),
    ...(markedAll
      ? []
      : [
          {
            text: words('graph.note.nash-only'),
            action: (
              <Button small onPress={() => choose({ markAll: true })}>
                {words('graph.mark-all')}
              </Button>
            ),
          },
        ]),
  ];
}
