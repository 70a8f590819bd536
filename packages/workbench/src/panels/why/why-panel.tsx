/** Why a state holds, or who would leave it: the state, everyone's verdicts, the arguments with their moves, and the proof. */
import { Home, Route, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { StatePicker } from '../../controls/state-picker.tsx';
import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import { ToldLines } from '../../controls/told-lines.tsx';
import type { WhyState } from '../../questions/why-state.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { ArgumentSection } from './argument-section.tsx';
import { ProofCard } from './proof-card.tsx';
import { RestsCard } from './rests-card.tsx';
import { StateCard } from './state-card.tsx';
import { VerdictTable } from './verdict-table.tsx';

export function WhyPanel() {
  const words = useWords();
  const { state } = useSettings();
  const about = useAnswer('whyState', { state });
  return (
    <article className="why">
      <p className="lead">{words('why.intro')}</p>
      <div className="why-bar">
        <StatePicker
          label={words('why.state')}
          value={state}
          onChange={(key) => workbench().set({ state: key })}
        />
        <div className="row">
          {state === null ? null : (
            <Button tone="quiet" small onPress={() => workbench().set({ state: null })}>
              <Home size={15} aria-hidden="true" />
              {words('why.to-status-quo')}
            </Button>
          )}
          <Button tone="quiet" small onPress={() => workbench().show('graph')}>
            <Waypoints size={15} aria-hidden="true" />
            {words('why.to-graph')}
          </Button>
          <Button tone="quiet" small onPress={() => workbench().show('paths')}>
            <Route size={15} className="directed" aria-hidden="true" />
            {words('why.to-paths')}
          </Button>
        </div>
      </div>
      <Shown answer={about}>
        {(found) =>
          found === null ? (
            <EmptyState title={words('why.impossible')}>{words('why.impossible-hint')}</EmptyState>
          ) : (
            <WhyOf about={found} />
          )
        }
      </Shown>
    </article>
  );
}

/** How many gains are gone through at first, and how many at most when more are asked for. */
const fewGains = 6;
const manyGains = 40;

function WhyOf({ about }: { readonly about: WhyState }) {
  const words = useWords();
  const { by, concept, concepts } = useSettings();
  const [most, setMost] = useState(fewGains);
  const asked = { state: about.key, among: concepts, most };
  const general = useAnswer('why', { ...asked, by: null, concept: null });
  const chosen = useAnswer('why', { ...asked, by, concept });
  const disagreement = useAnswer('whyDisagreement', { state: about.key, among: concepts });
  const rows = concept === null || concepts.includes(concept) ? concepts : [...concepts, concept];
  return (
    <div className="stack">
      <div className="why-top">
        <StateCard state={about} />
        <section className="card">
          <h2>{words('why.verdicts')}</h2>
          {general.value?.about.key === about.key ? <ToldLines lines={general.value.headline} /> : null}
          <p className="hint">{words('why.verdicts-hint')}</p>
          <VerdictTable
            state={about.key}
            sides={about.sides}
            concepts={rows}
            isAsked={general.status !== 'waiting' && chosen.status !== 'waiting'}
          />
          {by !== null || concept !== null ? (
            <Button tone="quiet" small onPress={() => workbench().set({ by: null, concept: null })}>
              {words('why.all-arguments')}
            </Button>
          ) : null}
        </section>
      </div>
      {disagreement.value && disagreement.value.length > 0 ? (
        <section className="card">
          <h2>{words('why.disagree')}</h2>
          <ToldLines lines={disagreement.value} />
        </section>
      ) : null}
      <Shown answer={chosen}>
        {(found) =>
          found?.about.key !== about.key ? null : (
            <div className="stack">
              {found.arguments.map((argument) => (
                <ArgumentSection
                  key={`${found.about.key} ${argument.by} ${argument.concept}`}
                  argument={argument}
                  about={found.about}
                  onMore={() => setMost(manyGains)}
                />
              ))}
              <RestsCard claims={found.claims} unmarked={found.unmarked} caveats={found.about.caveats} />
            </div>
          )
        }
      </Shown>
      <ProofCard state={about.key} count={about.count} limit={about.mostProven} concepts={concepts} />
    </div>
  );
}
