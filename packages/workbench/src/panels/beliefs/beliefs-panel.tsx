/** Who sees the conflict how: what happens when each acts on its own picture, whom it surprises, and what telling would change. */
import { useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { DataTable } from '../../controls/data-table.tsx';
import { Select } from '../../controls/fields.tsx';

import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import type { BelievedOutcome } from '../../questions/beliefs.ts';
import type { Told } from '../../questions/story.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { Outline } from './outline.tsx';
import { SideBySide } from './side-by-side.tsx';

const asked = ['nash', 'gmr', 'smr', 'seq'] as const;
type Asked = (typeof asked)[number];

export function BeliefsPanel() {
  const words = useWords();
  const [concept, setConcept] = useState<Asked>('seq');
  const answer = useAnswer('beliefs', { concept });
  return (
    <article className="beliefs">
      <header className="beliefs-head">
        <p className="lead grow">{words('beliefs.lead')}</p>
        <Select
          label={words('beliefs.concept')}
          choices={asked.map((id) => ({ id, label: words(`beliefs.concept.${id}`) }))}
          value={concept}
          onChange={(id) => setConcept(id as Asked)}
        />
      </header>
      <Shown answer={answer}>
        {({ stated, outcomes, more, tellings, signals, versions, tables }) => (
          <div className="stack">
            {stated ? null : (
              <EmptyState title={words('beliefs.none')}>{words('beliefs.none-hint')}</EmptyState>
            )}
            {outcomes.length === 0 ? <p>{words('beliefs.nothing')}</p> : null}
            {outcomes.map((outcome) => (
              <Outcome key={outcome.key} outcome={outcome} />
            ))}
            {more > 0 ? <p className="hint">{words('beliefs.more', { count: more })}</p> : null}
            {stated ? <SideBySide concept={concept} /> : null}
            <Findings of="telling" findings={tellings} />
            <Findings of="signals" findings={signals} />
            <Findings of="versions" findings={versions} />
            <p className="hint">{words('beliefs.assumed')}</p>
            {tables.map((table) => (
              <DataTable key={table.caption} table={table} />
            ))}
          </div>
        )}
      </Shown>
    </article>
  );
}

function Outcome({ outcome: { key, title, holds, lines } }: { readonly outcome: BelievedOutcome }) {
  const words = useWords();
  return (
    <section className={`card believed ${holds ? 'holds' : ''}`} aria-label={title}>
      <h2>{title}</h2>
      <Outline lines={lines} />
      <div className="row">
        <Button tone="quiet" small onPress={() => workbench().show('why', { state: key, by: null })}>
          {words('beliefs.to-why')}
        </Button>
        <Button tone="quiet" small onPress={() => workbench().show('graph', { state: key })}>
          {words('beliefs.to-graph')}
        </Button>
      </div>
    </section>
  );
}

function Findings({
  of,
  findings,
}: {
  readonly of: 'telling' | 'signals' | 'versions';
  readonly findings: readonly (readonly Told[])[];
}) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <section className="card" aria-label={words(`beliefs.${of}`)}>
      <h2>{words(`beliefs.${of}`)}</h2>
      <p className="hint">{words(`beliefs.${of}-hint`)}</p>
      {findings.map((lines) => (
        <Outline key={lines[0]?.text} lines={lines} />
      ))}
    </section>
  );
}
