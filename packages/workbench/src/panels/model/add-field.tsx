/** A field in which something new is named: Enter adds it, and the field stays for the next. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../controls/buttons.tsx';

export function AddField({
  label,
  action,
  placeholder = '',
  hideLabel = false,
  autoFocus = false,
  onAdd,
}: {
  readonly label: string;
  /** On the button. */
  readonly action: string;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
  /** False: not taken, what is written stays. */
  readonly onAdd: (name: string) => boolean;
}) {
  const [draft, setDraft] = useState('');
  const add = (): void => {
    const name = draft.trim();
    if (name !== '' && onAdd(name)) setDraft('');
  };
  return (
    <div className="add-field">
      <TextField
        className="field grow"
        value={draft}
        onChange={setDraft}
        autoFocus={autoFocus}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
          else event.continuePropagation();
        }}
        {...(hideLabel ? { 'aria-label': label } : {})}
      >
        {hideLabel ? null : <Label>{label}</Label>}
        <Input dir="auto" placeholder={placeholder} />
      </TextField>
      <Button isDisabled={draft.trim() === ''} onPress={add}>
        <Plus size={14} aria-hidden="true" />
        {action}
      </Button>
    </div>
  );
}
