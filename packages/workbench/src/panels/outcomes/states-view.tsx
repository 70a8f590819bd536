/** The first view of the outcomes: what holds among all states, in a sentence and in the table of them. */
import { Download } from 'lucide-react';
import { memo } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { EmptyState, Notice, Shown } from '../../controls/states-of-work.tsx';
import type { Outcomes } from '../../questions/outcomes.ts';
import type { OutcomeQuery, OutcomeSort } from '../../questions/outcomes-order.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { askOnce } from '../../worker/client.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { Mark } from './cells.tsx';
import { ChosenState } from './chosen-state.tsx';
import { ConceptsMenu } from './concepts-menu.tsx';
import { ActiveFilter, Filter } from './filter.tsx';
import { saveCsv } from './save-csv.ts';
import { StatesTable } from './states-table.tsx';
import { Summary } from './summary.tsx';
import { noFilter, setView, useOutcomeQuery, useOutcomesView } from './view.ts';

export function StatesView() {
  const words = useWords();
  const query = useOutcomeQuery();
  const answer = useAnswer('outcomes', query);
  return (
    <Shown answer={answer}>
      {(table) => (
        <div className="states-view">
          <Summary table={table} />
          {table.unasked === null ? null : (
            <Notice tone="warning">
              {words('outcomes.nothing-asked', { reason: { phrase: table.unasked } })}
            </Notice>
          )}
          <Tools table={table} query={query} />
          <ActiveFilter table={table} />
          {table.shown > 0 ? (
            <StatesTable table={table} query={query} />
          ) : (
            <EmptyState
              title={words('outcomes.none-shown')}
              action={<Button onPress={() => setView(noFilter)}>{words('outcomes.clear')}</Button>}
            >
              {words('outcomes.none-shown-hint')}
            </EmptyState>
          )}
          <ChosenState query={query} table={table} />
        </div>
      )}
    </Shown>
  );
}

const Tools = memo(function Tools({
  table,
  query,
}: {
  readonly table: Outcomes;
  readonly query: OutcomeQuery;
}) {
  const words = useWords();
  const { sort, reversed } = useOutcomesView();
  const asked = useAsked();
  const sorts: readonly { readonly id: string; readonly label: string; readonly sort: OutcomeSort }[] = [
    ...(table.concepts.length > 0
      ? [{ id: 'concepts', label: words('outcomes.sort.concepts'), sort: { by: 'concepts' } as const }]
      : []),
    { id: 'number', label: words('outcomes.sort.number'), sort: { by: 'number' } },
    ...table.sides
      .filter(({ ranked }) => ranked)
      .map(({ id, name }) => ({
        id: `rank ${id}`,
        label: words('outcomes.sort.rank', { by: name }),
        sort: { by: 'rank', of: id } as const,
      })),
  ];
  const current = sort.by === 'rank' ? `rank ${sort.of}` : sort.by;
  const save = async (): Promise<void> => {
    const found = await askOnce('outcomesCsv', query, asked);
    if (found.kind === 'refused') workbench().say({ tone: 'warning', sentence: found.sentence });
    if (found.kind !== 'value') return;
    if ('csv' in found.value) saveCsv(words('outcomes.file-states'), found.value.csv);
    else
      workbench().say({
        tone: 'warning',
        sentence: words('outcomes.csv-too-many', { count: found.value.tooMany, limit: found.value.limit }),
      });
  };
  return (
    <div className="row tools">
      <p className="hint legend grow">
        <span>
          <Mark tone="everyone" /> {words('outcomes.legend.everyone')}
        </span>
        <span>
          <Mark tone="one" /> {words('outcomes.legend.one')}
        </span>
        <span>{words('outcomes.legend.press')}</span>
      </p>
      <Select
        label={words('outcomes.sort')}
        choices={sorts}
        value={sorts.some(({ id }) => id === current) ? current : 'number'}
        onChange={(id) => {
          const chosen = sorts.find((each) => each.id === id);
          if (chosen) setView({ sort: chosen.sort, reversed: chosen.id === current && !reversed });
        }}
      />
      <Filter table={table} />
      <ConceptsMenu table={table} />
      <Button small onPress={() => void save()}>
        <Download size={15} aria-hidden="true" />
        {words('outcomes.csv')}
      </Button>
    </div>
  );
});
