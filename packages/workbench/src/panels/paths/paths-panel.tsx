/** How the conflict could get from where it is, or from any state, to a chosen outcome; and what can be reached at all. */
import { ArrowUpDown, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { StatePicker } from '../../controls/state-picker.tsx';
import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { NoWay } from './no-way.tsx';
import { ReachCard } from './reach-card.tsx';
import { Suggestions } from './suggestions.tsx';
import { Ways } from './ways.tsx';

/** The most orders that are listed; all are counted. */
const mostWays = 12;

type Moves = 'any' | 'gains';

export function PathsPanel() {
  const words = useWords();
  const { state: to } = useSettings();
  const [from, setFrom] = useState<string | null>(null);
  const [moves, setMoves] = useState<Moves>('any');
  const improving = moves === 'gains';
  const asked = to === null ? null : { from, to, improving, most: mostWays };
  const answer = useAnswer('paths', asked);
  return (
    <article className="paths">
      <p className="lead">{words('paths.intro')}</p>
      <div className="paths-bar">
        <StatePicker label={words('paths.from')} value={from} onChange={setFrom} />
        <IconButton
          icon={<ArrowUpDown size={16} className="directed" />}
          label={words('paths.swap')}
          isDisabled={to === null}
          onPress={() => {
            const start = answer.value?.from.key ?? from;
            setFrom(to);
            workbench().set({ state: start });
          }}
        />
        <StatePicker
          label={words('paths.to')}
          value={to}
          placeholder={words('paths.choose')}
          onChange={(key) => workbench().set({ state: key })}
        />
        <Select<Moves>
          label={words('paths.moves')}
          value={moves}
          onChange={setMoves}
          choices={[
            { id: 'any', label: words('paths.any') },
            { id: 'gains', label: words('paths.gains') },
          ]}
        />
        {to === null ? null : (
          <Button tone="quiet" small onPress={() => workbench().show('why')}>
            <CircleHelp size={15} aria-hidden="true" />
            {words('paths.why')}
          </Button>
        )}
      </div>
      {asked === null ? (
        <Suggestions onChoose={(key) => workbench().set({ state: key })} />
      ) : (
        <Shown answer={answer}>
          {(found) =>
            found === null ? (
              <EmptyState title={words('paths.impossible')}>{words('paths.impossible-hint')}</EmptyState>
            ) : found.length === 0 ? (
              <Suggestions
                said={words('paths.already')}
                onChoose={(key) => workbench().set({ state: key })}
              />
            ) : found.length === null ? (
              <NoWay paths={found} improving={improving} onAny={() => setMoves('any')} />
            ) : (
              <Ways
                key={`${found.from.key} ${found.to.key}`}
                paths={found}
                improving={improving}
                asked={asked}
              />
            )
          }
        </Shown>
      )}
      <ReachCard from={from} improving={improving} onChoose={(key) => workbench().set({ state: key })} />
    </article>
  );
}
