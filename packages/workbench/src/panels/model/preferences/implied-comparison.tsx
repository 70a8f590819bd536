/** Help against misuse: asks whether the most telling comparison that the preference implies is meant, and, if not, what would turn it around. */
import { Check, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../controls/buttons.tsx';
import { Grounds } from '../../../controls/grounds.tsx';
import type { Asking, Telling } from '../../../questions/telling.ts';
import { useText } from '../../../store/store.ts';
import { useWords, type Words } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import { Mending } from './mending.tsx';
import type { PreferenceProps } from './preference-props.ts';
import { settle, useBefore, useSettled } from './session.ts';

export function ImpliedComparison({
  by,
  name,
  editing,
  isCurrent,
}: PreferenceProps & {
  /** What follows from the present text is shown already: asking comes after it. */
  readonly isCurrent: boolean;
}) {
  const words = useWords();
  const text = useText();
  const before = useBefore(by);
  const settled = useSettled(by);
  const { value, status } = useAnswer('telling', isCurrent ? { by, before, settled } : null);
  const [step, setStep] = useState<'asking' | 'answered' | 'mending'>('asking');
  // Every change is asked about anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what changes
  useEffect(() => setStep('asking'), [text]);
  const card = useRef<HTMLElement>(null);
  const [moved, setMoved] = useState(false);
  /** The buttons that were pressed are gone after it: the focus goes to the first of those that take their place. */
  const go = (next: typeof step): void => {
    setStep(next);
    setMoved(true);
  };
  useEffect(() => {
    if (!moved) return;
    setMoved(false);
    card.current?.querySelector<HTMLElement>('.implied-answers button')?.focus();
  }, [moved]);
  if (!value || status === 'refused') return null;
  if (!value.telling && !value.unknown && settled.length === 0) return null;
  const isStale = status === 'waiting';
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={isStale ? 'card implied stale' : 'card implied'}
      aria-label={words('preferences.check')}
      aria-busy={isStale}
    >
      <h3>{words('preferences.check')}</h3>
      <div aria-live="polite">
        {step === 'answered' ? null : <Reversed value={value} />}
        {step === 'answered' || !value.telling ? (
          <p className="hint">
            {value.unknown ? words('preferences.ask-unknown') : null}
            {settled.length > 0 ? words('preferences.confirmed', { count: settled.length }) : null}{' '}
            {value.telling || value.unknown ? null : words('preferences.nothing-to-ask')}
          </p>
        ) : (
          <Question telling={value.telling} name={name} />
        )}
      </div>
      <div className="implied-answers">
        {step === 'answered' && value.telling ? (
          <Button small onPress={() => go('asking')}>
            {words('preferences.another')}
          </Button>
        ) : null}
        {step === 'asking' && value.telling ? (
          <div className="row">
            <Button
              small
              tone="primary"
              isDisabled={isStale}
              onPress={() => {
                settle(by, value.telling!.id);
                go('answered');
              }}
            >
              <Check size={14} aria-hidden="true" />
              {words('preferences.yes')}
            </Button>
            <Button small isDisabled={isStale} onPress={() => go('mending')}>
              <Undo2 size={14} aria-hidden="true" className="directed" />
              {words('preferences.no')}
            </Button>
          </div>
        ) : null}
        {step === 'mending' && value.telling ? (
          <Mending
            by={by}
            name={name}
            editing={editing}
            telling={value.telling}
            onTaken={() => card.current?.focus()}
            onBack={() => go('asking')}
          />
        ) : null}
      </div>
    </section>
  );
}

const Reversed = ({ value: { reversed, telling } }: { readonly value: Asking }) => {
  const words = useWords();
  if (reversed === null || reversed === 0) return null;
  return (
    <p className="hint">
      {words('preferences.check-reversed', { count: reversed })}{' '}
      {telling?.kind === 'turned' ? words('preferences.check-turned') : null}
    </p>
  );
};

function Question({ telling, name }: { readonly telling: Telling; readonly name: string }) {
  const words = useWords();
  const { against, claims, unmarked } = telling;
  return (
    <>
      <p className="implied-question" dir="auto">
        {questionOf(telling, name, words)}
        <Grounds claims={claims} unmarked={unmarked} />
      </p>
      {against.length > 0 ? (
        <p className="hint" dir="auto">
          {words('preferences.although', { statements: { phrase: words.list(against) } })}
        </p>
      ) : null}
    </>
  );
}

function questionOf({ kind, preferred, other, because }: Telling, by: string, words: Words): string {
  const states = { by, preferred: { phrase: preferred.said }, other: { phrase: other.said } };
  if (kind === 'tied') return words('preferences.imply-equal', states);
  if (because.at === null)
    return words('preferences.imply-clause', { ...states, reason: { phrase: because.said } });
  return words('preferences.imply', {
    ...states,
    statement: { phrase: because.said },
    number: because.at + 1,
  });
}
