/** A state that something became of: its name or what is taken in it, and whether it is still possible. */
import type { ChangedState } from '../../questions/changes.ts';
import type { Words } from '../../words/words.ts';

export function ChangedStateName({
  state: { name, taken, number, before },
  words,
}: {
  readonly state: ChangedState;
  readonly words: Words;
}) {
  return (
    <span className="change-state">
      <span dir="auto" className={name === null ? '' : 'named'}>
        {name ?? taken}
      </span>{' '}
      <span className="hint">
        {number === null
          ? words('compare.not-possible')
          : before
            ? words('outcomes.number', { number })
            : words('compare.newly-possible', { number })}
      </span>
    </span>
  );
}
