/** The conflict as pictures: states and moves, one decision maker's own, what can follow from the status quo, and where equilibria lie. */
import type { Conflict } from '@modus-vivendi/engine';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { EmptyState, Notice, Shown } from '../../controls/states-of-work.tsx';
import { useSettings } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { ChoiceBar } from './choice-bar.tsx';
import {
  choose,
  type FigureId,
  figureIds,
  type GraphChoices,
  type Scope,
  smallGraph,
  useChoices,
} from './choices.ts';
import { GroupsFigure } from './groups-figure.tsx';
import { MapFigure } from './map-figure.tsx';
import { MovesFigure } from './moves-figure.tsx';
import { TreeFigure } from './tree-figure.tsx';

export function GraphPanel() {
  const words = useWords();
  const { figure } = useChoices();
  const reading = useAnswer('read', {});
  return (
    <Tabs
      className="graph-panel"
      selectedKey={figure}
      onSelectionChange={(key) => choose({ figure: key as FigureId })}
    >
      <header className="graph-head">
        <h2>{words(`graph.heading.${figure}`)}</h2>
        <TabList className="tab-list" aria-label={words('panel.graph')}>
          {figureIds.map((id) => (
            <Tab key={id} id={id} className="tab">
              {words(`graph.figure.${id}`)}
            </Tab>
          ))}
        </TabList>
      </header>
      <TabPanel key={figure} id={figure} className="tab-panel">
        <Shown answer={reading}>
          {({ conflict, refused, stateCount }) =>
            conflict && stateCount > 0 ? (
              <Figure figure={figure} conflict={conflict} stateCount={stateCount} />
            ) : refused ? (
              <Notice tone="warning">{refused}</Notice>
            ) : (
              <EmptyState title={words('graph.empty')}>{words('graph.empty-hint')}</EmptyState>
            )
          }
        </Shown>
      </TabPanel>
    </Tabs>
  );
}

function Figure({
  figure,
  conflict,
  stateCount,
}: {
  readonly figure: FigureId;
  readonly conflict: Conflict;
  readonly stateCount: number;
}) {
  const words = useWords();
  const { by, state } = useSettings();
  const choices = useChoices();
  const { decisionMakers } = conflict;
  const name = (id: string): string =>
    words.text(decisionMakers.find((each) => each.id === id)?.name ?? null, id);
  const one = decisionMakers.find(({ id }) => id === by)?.id ?? decisionMakers[0]?.id;
  // Without a status quo the figure begins somewhere, and says where.
  const [begun, setBegun] = useState<string | null>(null);
  const at = state ?? (conflict.statusQuo ? null : begun);
  const scope = scopeOf(choices, stateCount, conflict, figure);
  const shown = decisionMakers.map(({ id }) => id).filter((id) => !choices.without.includes(id));
  const people = shown.length === decisionMakers.length ? null : shown;
  const moves = /^\d$/.test(scope) ? Number(scope) : null;
  const title = (id: string | null): string => {
    const list = (id === null ? shown : [id]).map(name);
    return words(`graph.title.${choices.steps}`, { people: { phrase: words.list(list) } });
  };
  return (
    <div className="graph-figure">
      <ChoiceBar figure={figure} conflict={conflict} scope={scope} at={at} />
      {figure === 'tree' ? <TreeFigure by={people} /> : null}
      {figure === 'map' ? <MapFigure stateCount={stateCount} /> : null}
      {figure === 'integrated' && scope.startsWith('group:') ? (
        <GroupsFigure by={scope.slice('group:'.length)} />
      ) : null}
      {figure === 'integrated' && !scope.startsWith('group:') ? (
        <MovesFigure
          onBegin={setBegun}
          title={title(null)}
          by={people}
          moves={moves}
          reachable={scope === 'reachable'}
          total={stateCount}
        />
      ) : null}
      {figure === 'one' && one !== undefined ? (
        <MovesFigure
          onBegin={setBegun}
          title={title(one)}
          by={[one]}
          moves={moves}
          reachable={scope === 'reachable'}
          total={stateCount}
        />
      ) : null}
    </div>
  );
}

/** How much is shown; what does not apply to this conflict or figure is left to the page. */
function scopeOf({ scope }: GraphChoices, stateCount: number, conflict: Conflict, figure: FigureId): Scope {
  const group = scope.startsWith('group:');
  const known =
    figure === 'integrated' &&
    conflict.form === 'option' &&
    conflict.decisionMakers.some(({ id }) => scope === `group:${id}`);
  if (scope !== 'auto' && (!group || known)) return scope;
  return stateCount <= smallGraph ? 'whole' : '1';
}
