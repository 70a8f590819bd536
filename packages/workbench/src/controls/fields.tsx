/** Fields in which one thing is chosen or written. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import {
  Select as AriaSelect,
  TextField as AriaTextField,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string;
}

export function Select<Id extends string>({
  label,
  hideLabel = false,
  choices,
  value,
  onChange,
  isDisabled = false,
  placeholder,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly choices: readonly Choice<Id>[];
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <AriaSelect
      className="field select"
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label>{label}</Label>}
      <Button className="button select-button">
        <SelectValue dir="auto" />
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="listbox">
          {choices.map(({ id, label: name, hint }) => (
            <ListBoxItem key={id} id={id} textValue={name} className="listbox-item">
              <Text slot="label">{name}</Text>
              {hint ? (
                <Text slot="description" className="hint">
                  {hint}
                </Text>
              ) : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** A line or more of text. `onCommit` is called when the field is left or Enter is pressed, and only with something new. */
export function TextField({
  label,
  hideLabel = false,
  value,
  onCommit,
  onType,
  placeholder,
  hint,
  problem,
  lines = 1,
  isReadOnly = false,
  autoFocus = false,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onCommit?: (value: string) => void;
  /** At every key, for what shall be seen at once. */
  readonly onType?: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  readonly lines?: number;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
}) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = (): void => {
    if (draft !== value) onCommit?.(draft);
  };
  return (
    <AriaTextField
      className="field"
      value={draft}
      onChange={(text) => {
        setDraft(text);
        onType?.(text);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey)) commit();
        else if (event.key === 'Escape' && draft !== value) setDraft(value);
        else event.continuePropagation();
      }}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(problem)}
      autoFocus={autoFocus}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label>{label}</Label>}
      {lines > 1 ? (
        <TextArea dir="auto" rows={lines} placeholder={placeholder ?? ''} />
      ) : (
        <Input dir="auto" placeholder={placeholder ?? ''} />
      )}
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      {problem ? <FieldError className="problem">{problem}</FieldError> : null}
    </AriaTextField>
  );
}
