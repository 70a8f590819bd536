/** A question asked by a component: the last good answer stays while a newer one is under way. */
import { dequal } from 'dequal';
import { useEffect, useRef, useState } from 'react';
import type { Asked } from '../questions/context.ts';
import type { ArgsOf, QuestionName, ValueOf } from '../questions/registry.ts';
import { useWorkbench } from '../store/store.ts';
import { standingQuestion } from './ahead.ts';
import { useAsked } from './asked.tsx';
import { ask, keyOfQuestion, knownAnswer, type Outcome } from './client.ts';

export interface Answered<T> {
  /** The latest good answer, perhaps of an earlier text while `waiting` or `broken`. */
  readonly value: T | undefined;
  /** `broken`: the text has errors; `refused`: an honest no, in `sentence`. */
  readonly status: 'waiting' | 'ready' | 'broken' | 'refused' | 'cancelled' | 'bug';
  readonly sentence: string | null;
  /** Between 0 and 1 while long work goes on; null when unknown. */
  readonly progress: number | null;
  /** Asks once more, after it was cancelled. */
  readonly again: () => void;
}

/** `args` null: nothing is asked. */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  args: ArgsOf<Name> | null,
): Answered<ValueOf<Name>> {
  const asked = useAsked();
  const mark = args === null ? null : JSON.stringify(args);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark stands for the arguments
  useEffect(() => (args === null ? undefined : standingQuestion(name, args)), [name, mark]);
  return useAnswerFor(name, args, asked);
}

/** The same for another text or version than the one looked at. */
export function useAnswerFor<Name extends QuestionName>(
  name: Name,
  args: ArgsOf<Name> | null,
  asked: Asked,
): Answered<ValueOf<Name>> {
  const key = args === null ? null : keyOfQuestion(name, args, asked);
  const last = useRef<ValueOf<Name> | undefined>(undefined);
  // What was true of another document is not shown for this one.
  const document = useWorkbench((state) => state.document.id);
  const shown = useRef(document);
  if (shown.current !== document) {
    shown.current = document;
    last.current = undefined;
  }
  const [found, setFound] = useState<{ key: string; outcome: Outcome<Name> } | null>(null);
  // An answer that was there before it was asked for; kept here, for the client forgets in the end.
  const ready = useRef<{ key: string; outcome: Outcome<Name> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [progress, setProgress] = useState<{ key: string; done: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for name, arguments and what is asked
  useEffect(() => {
    if (key === null || args === null || (ready.current?.key === key && attempt === 0)) return;
    return ask(
      name,
      args,
      asked,
      (outcome) => setFound({ key, outcome }),
      (done) => setProgress({ key, done }),
    );
  }, [key, attempt]);
  const known = key === null ? undefined : knownAnswer<Name>(key);
  if (key !== null && known && found?.key !== key && ready.current?.key !== key)
    ready.current = { key, outcome: known };
  const outcome = [found, ready.current].find((each) => each !== null && each.key === key)?.outcome;
  // What comes to the same stays the same object, so that whatever shows it need not be drawn anew.
  if (outcome?.kind === 'value' && !dequal(last.current, outcome.value))
    last.current = outcome.value as ValueOf<Name>;
  const again = (): void => {
    setFound(null);
    setAttempt(attempt + 1);
  };
  const base = { value: last.current, sentence: null, progress: null, again };
  if (!outcome) return { ...base, status: 'waiting', progress: progress?.key === key ? progress.done : null };
  switch (outcome.kind) {
    case 'value':
      return { ...base, status: 'ready' };
    case 'refused':
      return { ...base, status: 'refused', sentence: outcome.sentence };
    case 'bug':
      return { ...base, status: 'bug', sentence: outcome.detail };
    default:
      return { ...base, status: outcome.kind };
  }
}
