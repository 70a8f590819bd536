/** The state that the reader looks at, with what can be asked about it. */
import { CircleHelp, Route, Waypoints } from 'lucide-react';
import { Button } from '../../controls/buttons.tsx';
import { GroundsAskedFor } from '../../controls/grounds.tsx';
import type { Outcomes } from '../../questions/outcomes.ts';
import type { OutcomeQuery } from '../../questions/outcomes-order.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

export function ChosenState({
  query,
  table: { concepts },
}: {
  readonly query: OutcomeQuery;
  readonly table: Outcomes;
}) {
  const words = useWords();
  const { state } = useSettings();
  const { value } = useAnswer('outcomePlace', state === null ? null : { query, key: state });
  if (state === null || value === undefined) return null;
  if (value === null)
    return (
      <section className="chosen-state" aria-label={words('outcomes.chosen')}>
        <p className="grow">{words('outcomes.chosen-gone')}</p>
      </section>
    );
  const { name, taken, number, holds } = value.row;
  const held = concepts.flatMap(({ short }, k) => (holds & (1 << k) ? [short] : []));
  return (
    <section className="chosen-state" aria-label={words('outcomes.chosen')}>
      <div className="grow">
        <p className="what">
          <b dir="auto">{name ?? taken}</b>{' '}
          <span className="hint">{words('outcomes.number', { number })}</span>{' '}
          <GroundsAskedFor about={{ ask: { state } }} of={name ?? taken} />
        </p>
        <p className="hint">
          {held.length > 0
            ? words('outcomes.chosen-holds', { concepts: { phrase: words.list(held) } })
            : words('outcomes.chosen-not')}
          {value.position < 0 ? <> {words('outcomes.chosen-left-out')}</> : null}
        </p>
      </div>
      <Button small tone="primary" onPress={() => workbench().show('why')}>
        <CircleHelp size={15} aria-hidden="true" />
        {words(held.length > 0 ? 'outcomes.to-why' : 'outcomes.to-why-not')}
      </Button>
      <Button small onPress={() => workbench().show('graph')}>
        <Waypoints size={15} aria-hidden="true" />
        {words('outcomes.to-graph')}
      </Button>
      <Button small onPress={() => workbench().show('paths')}>
        <Route size={15} aria-hidden="true" />
        {words('outcomes.to-paths')}
      </Button>
    </section>
  );
}
