/** A new conflict, question by question: who decides, what can each do, what cannot go together, where are things now, who wants what most. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../controls/buttons.tsx';
import { Dialog } from '../../controls/overlays.tsx';
import { Notice } from '../../controls/states-of-work.tsx';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { useAnswerFor } from '../../worker/use-answer.ts';
import { type Draft, emptyDraft, optionsIn, textOf } from './draft.ts';
import { StepAbout, StepCan, StepWho } from './first-steps.tsx';
import { StepCannot } from './step-cannot.tsx';
import { StepNow } from './step-now.tsx';
import { StepWant } from './step-want.tsx';

const steps = ['about', 'who', 'can', 'cannot', 'now', 'want'] as const;
type Step = (typeof steps)[number];

/** What was answered so far: kept when the dialog is closed, so that nothing is lost by an Escape. */
let kept: { readonly draft: Draft; readonly step: Step } | null = null;

export function NewConflictDialog() {
  const words = useWords();
  const { language } = useSettings();
  const present = useAsked();
  const [state, setState] = useState(() => kept ?? { draft: emptyDraft(language), step: 'about' as Step });
  const { draft, step } = state;
  const go = (next: Partial<typeof state>): void => {
    kept = { ...state, ...next };
    setState(kept);
  };
  const change = (next: Draft): void => go({ draft: next });
  const at = steps.indexOf(step);
  const heading = useRef<HTMLHeadingElement>(null);
  // A step without a field of its own to begin with begins at its question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the step changes
  useEffect(() => {
    const section = heading.current?.parentElement;
    if (!section?.contains(document.activeElement)) heading.current?.focus();
  }, [step]);
  const isLast = at === steps.length - 1;
  const asked = useMemo(
    () => ({ ...present, text: textOf(draft, 'rules'), scenario: [], view: [] }),
    [present, draft],
  );
  const whole = useMemo(
    () => ({ ...present, text: textOf(draft), scenario: [], view: [] }),
    [present, draft],
  );
  const isCountable = optionsIn(draft).length > 0;
  const { value: counted } = useAnswerFor('rules', isCountable ? {} : null, asked);
  const { value: problems } = useAnswerFor('problems', isLast && isCountable ? {} : null, whole);
  const errors = isLast ? (problems ?? []).filter(({ severity }) => severity === 'error') : [];
  const missing =
    step === 'about'
      ? draft.title.trim() === ''
      : step === 'who'
        ? draft.decisionMakers.length === 0
        : step === 'can'
          ? !isCountable
          : step === 'cannot'
            ? counted?.feasible === 0
            : false;
  const [isPossible, setPossible] = useState(true);
  const stopped = missing || (step === 'now' && !isPossible);
  const close = (): void => workbench().openDialog(null);
  const finish = (): void => {
    const { open, show } = workbench();
    open(whole.text, { kind: 'new' });
    show(draft.decisionMakers.every(({ wishes }) => wishes.length > 0) ? 'overview' : 'model');
    kept = null;
    close();
    // What was pressed is gone: the keyboard goes on in the panel.
    setTimeout(() => document.getElementById('panel')?.focus(), 50);
  };
  const shared = { draft, onChange: change };
  return (
    <Dialog
      title={words('new.title')}
      isOpen
      onClose={close}
      wide
      footer={
        <>
          <Button tone="quiet" onPress={() => go({ draft: emptyDraft(language), step: 'about' })}>
            {words('new.over')}
          </Button>
          <span className="grow hint new-count" aria-live="polite">
            {isCountable && counted
              ? words('new.count', { count: counted.feasible, total: counted.total })
              : ''}
          </span>
          <Button isDisabled={at === 0} onPress={() => go({ step: steps[at - 1] ?? step })}>
            {words('new.back')}
          </Button>
          {isLast ? (
            <Button tone="primary" isDisabled={errors.length > 0} onPress={finish}>
              {words('new.finish')}
            </Button>
          ) : (
            <Button tone="primary" isDisabled={stopped} onPress={() => go({ step: steps[at + 1] ?? step })}>
              {words('new.next')}
            </Button>
          )}
        </>
      }
    >
      <div className="new-conflict">
        <ol className="new-steps" aria-label={words('new.steps')}>
          {steps.map((each, k) => (
            <li key={each} data-state={k < at ? 'done' : k === at ? 'now' : 'later'}>
              <span aria-current={k === at ? 'step' : undefined}>
                <span className="new-step-number" aria-hidden="true">
                  {words.number(k + 1)}
                </span>
                <span className="new-step-name">{words(`new.step.${each}`)}</span>
              </span>
            </li>
          ))}
        </ol>
        <section className="stack" aria-label={words(`new.question.${step}`)} key={step}>
          <h3 ref={heading} tabIndex={-1}>
            {words(`new.question.${step}`)}
          </h3>
          <p className="hint">{words(`new.help.${step}`)}</p>
          {step === 'about' ? <StepAbout {...shared} /> : null}
          {step === 'who' ? <StepWho {...shared} /> : null}
          {step === 'can' ? <StepCan {...shared} /> : null}
          {step === 'cannot' ? <StepCannot {...shared} counted={counted ?? null} /> : null}
          {step === 'now' ? <StepNow {...shared} asked={asked} onPossible={setPossible} /> : null}
          {step === 'want' ? <StepWant {...shared} asked={asked} /> : null}
          {errors.length > 0 ? (
            <Notice tone="warning">
              {errors.slice(0, 3).map(({ sentence, start, code }) => (
                <p key={`${code} ${start}`}>{sentence}</p>
              ))}
            </Notice>
          ) : null}
        </section>
      </div>
    </Dialog>
  );
}
