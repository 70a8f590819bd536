/** Saves the proof of the verdicts as a file, and has the independent checker look at it. */
import type { ConceptId } from '@modus-vivendi/engine';
import { FileCheck, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Select } from '../../controls/fields.tsx';
import { Notice, Working } from '../../controls/states-of-work.tsx';
import { download } from '../../files/download.ts';
import { fileNameFor, titleOf } from '../../files/title-of.ts';
import type { Checked } from '../../questions/certificate.ts';
import { useText } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { askOnce, type Outcome } from '../../worker/client.ts';

type Scope = 'state' | 'all';

type Finding =
  | { readonly kind: 'working' }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly sentence: string };

export function ProofCard({
  state,
  count,
  limit,
  concepts,
}: {
  readonly state: string;
  /** How many states there are. */
  readonly count: number;
  /** Above so many, a proof is made of single states. */
  readonly limit: number;
  readonly concepts: readonly ConceptId[];
}) {
  const words = useWords();
  const asked = useAsked();
  const text = useText();
  const [scope, setScope] = useState<Scope>('state');
  const [finding, setFinding] = useState<Finding | null>(null);
  // What was found is about what was asked then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the finding is about
  useEffect(() => setFinding(null), [asked, state, scope, concepts]);
  const fits = count <= limit;
  const about = { states: scope === 'all' && fits ? null : [state], among: concepts };
  const failed = (outcome: Outcome<'certificate' | 'certificateCheck'>): Finding | null => {
    if (outcome.kind === 'refused') return { kind: 'failed', sentence: outcome.sentence };
    if (outcome.kind === 'bug')
      return { kind: 'failed', sentence: words('shell.bug', { detail: outcome.detail }) };
    if (outcome.kind === 'broken') return { kind: 'failed', sentence: words('why.proof-broken') };
    return null;
  };
  const save = async (): Promise<void> => {
    setFinding({ kind: 'working' });
    const outcome = await askOnce('certificate', about, asked);
    setFinding(failed(outcome));
    if (outcome.kind !== 'value') return;
    const name = fileNameFor(titleOf(text, words.language)).replace(/\.modus\.yaml$/, '.proof.json');
    download(name, 'application/json', outcome.value.text);
  };
  const checkNow = async (): Promise<void> => {
    setFinding({ kind: 'working' });
    const outcome = await askOnce('certificateCheck', about, asked);
    setFinding(outcome.kind === 'value' ? { kind: 'checked', checked: outcome.value } : failed(outcome));
  };
  return (
    <section className="card why-proof">
      <h2>{words('why.proof')}</h2>
      <p className="hint">{words('why.proof-about')}</p>
      {isSecureContext ? (
        <div className="row">
          <Select<Scope>
            label={words('why.proof-scope')}
            value={fits ? scope : 'state'}
            onChange={setScope}
            choices={[
              { id: 'state', label: words('why.proof-state') },
              ...(fits ? [{ id: 'all' as const, label: words('why.proof-all', { count }) }] : []),
            ]}
          />
          <Button onPress={save}>
            <Save size={16} aria-hidden="true" />
            {words('why.proof-save')}
          </Button>
          <Button onPress={checkNow}>
            <FileCheck size={16} aria-hidden="true" />
            {words('why.proof-check')}
          </Button>
        </div>
      ) : (
        <Notice tone="warning">{words('why.proof-insecure')}</Notice>
      )}
      {fits ? null : <p className="hint">{words('why.proof-too-many', { limit })}</p>}
      <ProofFinding finding={finding} />
    </section>
  );
}

function ProofFinding({ finding }: { readonly finding: Finding | null }) {
  const words = useWords();
  switch (finding?.kind) {
    case 'working':
      return <Working progress={null} />;
    case 'failed':
      return <Notice tone="warning">{finding.sentence}</Notice>;
    case 'checked': {
      const { accepted, verdicts, problems } = finding.checked;
      if (accepted) return <Notice>{words('why.proof-accepted', { count: verdicts })}</Notice>;
      return (
        <Notice tone="error">
          {words('why.proof-rejected', { count: problems.length })}
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      );
    }
    default:
      return null;
  }
}
