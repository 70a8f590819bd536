/** One state in a ranking: its place, and the buttons that move it step by step. */
import { ArrowDown, ArrowUp, ChevronsDown, GripVertical } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import { IconButton, IconToggle, RowButtons } from '../../../controls/buttons.tsx';
import { useWords } from '../../../words/words.ts';

export interface RankedRow {
  /** The key of the state. */
  readonly id: string;
  /** Its tier, from 0 for the best. */
  readonly at: number;
  /** The first, or the last, of its tier in the list. */
  readonly first: boolean;
  readonly last: boolean;
  readonly tied: boolean;
}

export function RankingRow({
  row: { id, at, first, last, tied },
  label,
  isStrong,
  isPartStart,
  lastTier,
  isReadOnly,
  onStep,
  onStrong,
}: {
  readonly row: RankedRow;
  readonly label: string;
  /** The step down from its tier is a strong one. */
  readonly isStrong: boolean;
  /** Here begins a part that cannot be compared with those above. */
  readonly isPartStart: boolean;
  readonly lastTier: number;
  readonly isReadOnly: boolean;
  readonly onStep: (way: 'up' | 'down') => void;
  readonly onStrong: () => void;
}) {
  const words = useWords();
  const said = { said: label };
  return (
    <GridListItem
      id={id}
      textValue={`${words('preferences.place', { number: at + 1 })}: ${label}`}
      className="priority ranked"
      data-row={id}
      data-tied={(tied && !first) || undefined}
      data-strong={isStrong || undefined}
      data-part={isPartStart || undefined}
    >
      {isReadOnly ? null : (
        <span className="grip-place">
          <AriaButton
            slot="drag"
            className="button quiet icon grip"
            aria-label={words('preferences.drag', said)}
          >
            <GripVertical size={16} aria-hidden="true" />
          </AriaButton>
        </span>
      )}
      <span className="priority-number">{first ? words.number(at + 1) : '='}</span>
      <div className="grow priority-words">
        {isPartStart ? <span className="hint">{words('preferences.part-unknown')}</span> : null}
        <span dir="auto">{label}</span>
        {first ? null : <span className="visually-hidden">{words('preferences.tie-with')}</span>}
        {isStrong ? <span className="chip vital-chip">{words('preferences.strong-step')}</span> : null}
      </div>
      {isReadOnly ? null : (
        <RowButtons>
          <span data-does="up">
            <IconButton
              icon={<ArrowUp size={16} aria-hidden="true" />}
              label={words('preferences.up', said)}
              isDisabled={at === 0 && !tied}
              onPress={() => onStep('up')}
            />
          </span>
          <span data-does="down">
            <IconButton
              icon={<ArrowDown size={16} aria-hidden="true" />}
              label={words('preferences.down', said)}
              isDisabled={at === lastTier && !tied}
              onPress={() => onStep('down')}
            />
          </span>
          {last && at < lastTier ? (
            <IconToggle
              icon={<ChevronsDown size={16} aria-hidden="true" />}
              label={words(isStrong ? 'preferences.strong-undo' : 'preferences.strong-make', said)}
              isSelected={isStrong}
              onChange={onStrong}
            />
          ) : null}
        </RowButtons>
      )}
    </GridListItem>
  );
}
