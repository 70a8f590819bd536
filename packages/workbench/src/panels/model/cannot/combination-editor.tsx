/** A state put together option by option, with whether it is feasible said at once. */
import type { Conflict } from '@modus-vivendi/engine';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '../../../controls/buttons.tsx';
import { useFirstFocus } from '../../../controls/use-first-focus.ts';
import type { StateWords } from '../../../edits/index.ts';
import { useWords, type Words } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';
import { type TakenGroup, TakenPicker } from '../taken-picker.tsx';

export function CombinationEditor({
  conflict,
  start,
  label,
  submitLabel,
  onSubmit,
  onCancel,
}: {
  readonly conflict: Conflict;
  /** Level index by option. */
  readonly start: Readonly<Record<string, number>>;
  readonly label: string;
  readonly submitLabel: string;
  readonly onSubmit: (state: StateWords) => void;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const place = useFirstFocus<HTMLDivElement>();
  const [taken, setTaken] = useState(start);
  const text = combinationText(conflict, taken);
  const { value, status } = useAnswer('modelExpression', text === '' ? null : { text });
  const isPossible = text === '' || value?.holds == null || value.holds > 0;
  return (
    <Group ref={place} className="combination" aria-label={label}>
      <TakenPicker
        groups={groupsOf(conflict, words)}
        value={taken}
        onChange={(option, level) => setTaken({ ...taken, [option]: level })}
      />
      <p className={isPossible ? 'hint' : 'problem'} aria-live="polite">
        {words(isPossible ? 'model.combination-possible' : 'model.combination-impossible')}
      </p>
      <div className="row">
        <Button
          tone="primary"
          isDisabled={status === 'ready' && !isPossible}
          onPress={() => onSubmit(stateWords(conflict, taken))}
        >
          {submitLabel}
        </Button>
        <Button onPress={onCancel}>{words('shell.cancel')}</Button>
      </div>
    </Group>
  );
}

const seen = ({ options }: Conflict) => options.filter(({ hidden }) => !hidden);

const groupsOf = (conflict: Conflict, words: Words): readonly TakenGroup[] =>
  conflict.decisionMakers.map(({ id, name }, i) => ({
    id,
    name: words.text(name, id),
    options: seen(conflict)
      .filter(({ owner }) => owner === i)
      .map((option) => ({
        id: option.id,
        name: words.text(option.name, option.id),
        levels: option.levels.map((level) => words.text(level.name, level.id)),
      })),
  }));

/** The combination as an expression that holds there and nowhere else. */
const combinationText = (conflict: Conflict, taken: Readonly<Record<string, number>>): string =>
  seen(conflict)
    .map(({ id, levels }) => {
      const level = taken[id] ?? 0;
      if (level === 0) return `not ${id}`;
      return levels.length > 2 ? `${id} = ${levels[level]?.id ?? ''}` : id;
    })
    .join(' and ');

const stateWords = (conflict: Conflict, taken: Readonly<Record<string, number>>): StateWords =>
  seen(conflict).flatMap(({ id, levels }) => {
    const level = taken[id] ?? 0;
    if (level === 0) return [];
    return [levels.length > 2 ? `${id}=${levels[level]?.id ?? ''}` : id];
  });

/** Level index by option, of a state in option form. */
export const takenOf = (
  conflict: Conflict,
  state: Conflict['statusQuo'],
): Readonly<Record<string, number>> =>
  state?.kind === 'vector'
    ? Object.fromEntries(conflict.options.map(({ id }, o) => [id, state.levels[o] ?? 0]))
    : {};

/** A state in words: what is taken; the name where the state has no options of its own. */
export function stateInWords(conflict: Conflict, state: Conflict['statusQuo'], words: Words): string {
  if (state === null) return words('model.status-quo-none');
  if (state.kind === 'graph') {
    const found = conflict.graphStates[state.index];
    return found ? words.text(found.name, found.key) : '';
  }
  if (state.kind === 'coalesced') {
    const found = conflict.coalesced[state.index];
    return found ? words.text(found.name, found.id) : '';
  }
  const taken = state.levels.flatMap((level, o) => {
    const option = conflict.options[o];
    if (!option || level === 0 || option.hidden) return [];
    const name = words.text(option.name, option.id);
    const at = option.levels[level];
    return option.levels.length > 2 && at
      ? [words('model.literal-level', { name, level: words.text(at.name, at.id) })]
      : [name];
  });
  return taken.length === 0 ? words('model.nothing-taken') : words.list(taken);
}
