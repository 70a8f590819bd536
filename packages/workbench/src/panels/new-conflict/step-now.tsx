/** Where things stand now: what is taken, checked against what is possible. */
import { useEffect } from 'react';
import { Notice } from '../../controls/states-of-work.tsx';
import type { Asked } from '../../questions/context.ts';
import { useWords } from '../../words/words.ts';
import { useAnswerFor } from '../../worker/use-answer.ts';
import { TakenPicker } from '../model/taken-picker.tsx';
import { optionsIn } from './draft.ts';
import type { StepProps } from './first-steps.tsx';

export function StepNow({
  draft,
  onChange,
  asked,
  onPossible,
}: StepProps & { readonly asked: Asked; readonly onPossible: (possible: boolean) => void }) {
  const words = useWords();
  const { taken } = draft;
  const text = optionsIn(draft)
    .map(({ id }) => (taken.includes(id) ? id : `not ${id}`))
    .join(' and ');
  const { value, status } = useAnswerFor('modelExpression', { text }, asked);
  const isPossible = status !== 'ready' || value?.holds == null || value.holds > 0;
  useEffect(() => {
    onPossible(isPossible);
    return () => onPossible(true);
  }, [isPossible, onPossible]);
  return (
    <>
      <TakenPicker
        groups={draft.decisionMakers.map(({ id, name, options }) => ({
          id,
          name,
          options: options.map((option) => ({ ...option, levels: ['no', 'yes'] })),
        }))}
        value={Object.fromEntries(taken.map((id) => [id, 1]))}
        onChange={(id, level) =>
          onChange({ ...draft, taken: level > 0 ? [...taken, id] : taken.filter((each) => each !== id) })
        }
      />
      {isPossible ? (
        <p className="hint" aria-live="polite">
          {words(taken.length === 0 ? 'new.now-nothing' : 'model.combination-possible')}
        </p>
      ) : (
        <Notice tone="warning">{words('model.combination-impossible')}</Notice>
      )}
    </>
  );
}
