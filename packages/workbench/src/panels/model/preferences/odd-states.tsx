/** Feasible states that look odd, each with its reason, and what to do about it. */
import { Ban, Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../../controls/buttons.tsx';
import { Shown } from '../../../controls/states-of-work.tsx';
import { addRule } from '../../../edits/index.ts';
import type { OddState } from '../../../questions/odd-states.ts';
import { useText, workbench } from '../../../store/store.ts';
import { useWords, type Words } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import { type Editing, makeEdit } from '../editing.ts';
import { ExpressionField } from '../expression-field.tsx';
import { callFine, callNothingFine, useFine } from './session.ts';

export function OddStates({ editing }: { readonly editing: Editing }) {
  const words = useWords();
  const isQuiet = useQuietText();
  const answer = useAnswer('oddStates', isQuiet ? {} : null);
  const fine = useFine();
  return (
    <section className="odd-states" aria-labelledby="odd-states-title">
      <h3 id="odd-states-title">{words('preferences.odd')}</h3>
      <p className="hint">{words('preferences.odd-lead')}</p>
      <Shown answer={answer}>
        {({ found, partly }) => {
          const shown = found.filter(({ id }) => !fine.includes(id));
          const hidden = found.length - shown.length;
          return (
            <>
              {partly ? <p className="hint">{words('preferences.odd-partly')}</p> : null}
              {shown.length === 0 ? <p>{words('preferences.odd-none')}</p> : null}
              <ul>
                {shown.map((odd) => (
                  <Odd key={odd.id} odd={odd} editing={editing} />
                ))}
              </ul>
              {hidden > 0 ? (
                <p className="hint">
                  {words('preferences.odd-fine-all', { count: hidden })}{' '}
                  <Button small tone="quiet" onPress={callNothingFine}>
                    {words('preferences.odd-show-again')}
                  </Button>
                </p>
              ) : null}
            </>
          );
        }}
      </Shown>
    </section>
  );
}

/** How long the text stays as it is before states are looked through, in milliseconds: whoever goes on editing waits for other answers. */
const quiet = 500;

function useQuietText(): boolean {
  const text = useText();
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRead(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  return read === text;
}

function Odd({ odd, editing }: { readonly odd: OddState; readonly editing: Editing }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const what = oddWords(odd, words);
  const { state, never } = odd;
  return (
    <li className="odd">
      <p>{what}</p>
      <div className="row">
        {state ? (
          <Button small tone="quiet" onPress={() => workbench().show('why', { state: state.key })}>
            {words('preferences.odd-look')}
          </Button>
        ) : null}
        {never !== null && !editing.isReadOnly ? (
          <Button
            small
            aria-label={words('preferences.odd-never-of', { what: { phrase: what } })}
            onPress={() => setOpen(!isOpen)}
          >
            <Ban size={14} aria-hidden="true" />
            {words('preferences.odd-never')}
          </Button>
        ) : null}
        <Button
          small
          aria-label={words('preferences.odd-fine-of', { what: { phrase: what } })}
          onPress={() => callFine(odd.id)}
        >
          <Check size={14} aria-hidden="true" />
          {words('preferences.odd-fine')}
        </Button>
      </div>
      {isOpen && never !== null ? (
        <div className="card">
          <ExpressionField
            value={never}
            conflict={editing.conflict}
            label={words('preferences.odd-never-label')}
            submitLabel={words('preferences.odd-never-submit')}
            onCancel={() => setOpen(false)}
            onCommit={(expression) => {
              const taken = makeEdit(
                (text) => addRule(text, editing.layer, { kind: 'never', parts: [expression] }),
                words('preferences.did.never'),
              );
              if (taken) setOpen(false);
            }}
          />
        </div>
      ) : null}
    </li>
  );
}

function oddWords({ kind, state, count, names }: OddState, words: Words): string {
  return words(`preferences.odd.${kind}`, {
    state: { phrase: state?.said ?? '' },
    count,
    option: names.option,
    other: names.other,
    by: { phrase: names.by },
    statement: { phrase: names.statement },
  });
}
