/** Chooses a state by its name, by what is taken in it, or by its number; any number of states. */
import { ChevronDown, Search } from 'lucide-react';
import { useId, useState } from 'react';
import {
  Button as AriaButton,
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
  Text,
} from 'react-aria-components';
import type { ListedState } from '../questions/state-list.ts';
import { useWords, type Words } from '../words/words.ts';
import { useAnswer } from '../worker/use-answer.ts';

export interface StatePickerProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** The key of the chosen state; null: the status quo. */
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  /** Shown while the value is null, where that does not stand for the status quo. */
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

export function StatePicker({
  label,
  hideLabel = false,
  value,
  onChange,
  placeholder,
  isDisabled = false,
}: StatePickerProps) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { value: answer, status } = useAnswer('stateList', { typed: null, chosen: value });
  const isEmpty = value === null && placeholder !== undefined;
  const chosen = isEmpty ? null : (answer?.chosen ?? null);
  const choose = (key: string): void => {
    setOpen(false);
    onChange(key);
  };
  return (
    <div className="field state-picker">
      <span id={id} className={hideLabel ? 'visually-hidden' : 'react-aria-Label'}>
        {label}
      </span>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <AriaButton
          className="button select-button"
          aria-labelledby={`${id} ${id}-value`}
          isDisabled={isDisabled}
        >
          <span id={`${id}-value`} className="state-picker-value">
            {chosen ? (
              <StateFace state={chosen} />
            ) : isEmpty ? (
              <span className="hint">{placeholder}</span>
            ) : status === 'ready' ? (
              <span className="hint">{words('why.picker-none')}</span>
            ) : null}
          </span>
          <ChevronDown size={14} aria-hidden="true" />
        </AriaButton>
        <Popover className="popover state-picker-popover" offset={4}>
          <Dialog className="state-picker-dialog" aria-label={label}>
            <Finder label={label} chosen={value} onChoose={choose} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function Finder({
  label,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const { value: answer, status } = useAnswer('stateList', { typed, chosen });
  const found = answer?.found ?? [];
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette-search" aria-label={words('why.picker-search')} autoFocus>
        <Search size={16} aria-hidden="true" />
        <Input dir="auto" placeholder={words('why.picker-search')} />
      </SearchField>
      <Menu
        className="listbox state-picker-list"
        aria-label={label}
        selectionMode="single"
        selectedKeys={answer?.chosen ? [answer.chosen.key] : []}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() =>
          status === 'waiting' ? null : <p className="hint state-picker-empty">{words('why.picker-empty')}</p>
        }
      >
        {found.map((state) => (
          <MenuItem
            key={state.key}
            id={state.key}
            textValue={state.name ?? state.taken}
            className="listbox-item"
          >
            <Text slot="label" className="grow">
              <StateFace state={state} />
            </Text>
            <Text slot="description" className="hint">
              {marks(words, state)}
            </Text>
          </MenuItem>
        ))}
      </Menu>
      {answer && answer.count > found.length && typed === '' ? (
        <p className="hint state-picker-foot">{words('why.picker-count', { count: answer.count })}</p>
      ) : null}
    </Autocomplete>
  );
}

/** A state's name, or what is taken in it, and after that its number. */
export const StateFace = ({ state }: { readonly state: Pick<ListedState, 'name' | 'taken' | 'number'> }) => {
  const words = useWords();
  return (
    <>
      <bdi className={state.name === null ? undefined : 'state-face-name'}>{state.name ?? state.taken}</bdi>{' '}
      <span className="state-face-number">{words('why.number', { number: state.number })}</span>
    </>
  );
};

const marks = (words: Words, { statusQuo, holds }: ListedState): string =>
  [
    ...(statusQuo ? [words('why.status-quo')] : []),
    ...(holds.length > 0 ? [words('why.picker-holds', { concepts: words.list(holds) })] : []),
  ].join(' · ');
