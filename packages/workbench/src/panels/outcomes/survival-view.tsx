/** What survives: the versions of the conflict by the states that hold in some of them. */
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { EmptyState, Notice, Shown } from '../../controls/states-of-work.tsx';
import { axesOf } from '../../shell/version-bar.tsx';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { askOnce } from '../../worker/client.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { ConceptsMenu } from './concepts-menu.tsx';
import { saveCsv } from './save-csv.ts';
import { SurvivalSection } from './survival-section.tsx';
import { useOutcomeQuery } from './view.ts';

const firstColumns = 12;
/** States of all versions together beyond which the reader is asked first. */
const quickWork = 3_000_000;

export function SurvivalView() {
  const words = useWords();
  const { concepts } = useSettings();
  const [most, setMost] = useState(firstColumns);
  const [wanted, setWanted] = useState(false);
  const { value: reading } = useAnswer('read', {});
  const base = reading?.base;
  const axes = base ? axesOf(base, words) : [];
  const versions = axes.reduce(
    (product, { choices }) => product * choices.length,
    1 + (reading?.views.length ?? 0),
  );
  const large = versions * (reading?.stateCount ?? 0) > quickWork;
  const ready = base !== undefined && base !== null && versions > 1 && (!large || wanted);
  const asked = useAsked();
  const args = { concepts, most };
  const answer = useAnswer('survival', ready ? args : null);
  const { value: table } = useAnswer('outcomes', useOutcomeQuery());
  if (!base) return null;
  if (versions <= 1)
    return (
      <EmptyState
        title={words('outcomes.one-version')}
        action={<Button onPress={() => workbench().show('model')}>{words('outcomes.to-model')}</Button>}
      >
        {words('outcomes.one-version-hint')}
      </EmptyState>
    );
  if (!ready)
    return (
      <EmptyState
        title={words('outcomes.many-versions', { count: versions, states: reading?.stateCount ?? 0 })}
        action={
          <Button tone="primary" onPress={() => setWanted(true)}>
            {words('outcomes.compare-anyway')}
          </Button>
        }
      >
        {words('outcomes.many-versions-hint')}
      </EmptyState>
    );
  const save = async (): Promise<void> => {
    const found = await askOnce(
      'survivalCsv',
      {
        ...args,
        words: {
          view: words('shell.view'),
          asModeled: words('shell.as-modeled'),
          any: words('outcomes.any-value'),
          assumed: words('shell.scenario-on'),
          notAssumed: words('shell.scenario-off'),
          impossible: words('outcomes.impossible'),
        },
      },
      asked,
    );
    if (found.kind === 'value') saveCsv(words('outcomes.file-survival'), found.value);
  };
  return (
    <Shown answer={answer}>
      {(grid) => (
        <div className="stack">
          <div className="row tools">
            <p className="grow lead">{words('outcomes.survival-lead')}</p>
            {table ? <ConceptsMenu table={table} /> : null}
            <Button small onPress={() => void save()}>
              <Download size={15} aria-hidden="true" />
              {words('outcomes.csv')}
            </Button>
          </div>
          <Notice>{words('outcomes.no-likelihood')}</Notice>
          {grid.unasked !== null ? (
            <EmptyState title={words('outcomes.cannot-ask')}>
              {words('outcomes.cannot-ask-hint', { reason: { phrase: grid.unasked } })}
            </EmptyState>
          ) : grid.columns.length === 0 ? (
            <EmptyState title={words('outcomes.nothing-survives')}>
              {words('outcomes.nothing-survives-hint')}
            </EmptyState>
          ) : (
            grid.sections.map((section) => (
              <SurvivalSection key={section.view.join('/')} grid={grid} section={section} />
            ))
          )}
          {grid.left > 0 ? (
            <p className="row hint">
              {words('outcomes.states-left', { count: grid.left })}
              <Button small onPress={() => setMost(most * 2)}>
                {words('outcomes.show-more')}
              </Button>
            </p>
          ) : null}
          {grid.cut ? <p className="hint">{words('outcomes.survival-cut')}</p> : null}
        </div>
      )}
    </Shown>
  );
}
