/** What is added to the versions: scenarios, axes for them, beliefs. */
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '../../../controls/buttons.tsx';
import { Select, TextField } from '../../../controls/fields.tsx';
import { addAxis, addScenario } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { AddField } from '../add-field.tsx';
import { makeEdit } from '../editing.ts';

/** `name`: of the axis. */
export function NewScenario({ axis, name }: { readonly axis: string | null; readonly name: string }) {
  const words = useWords();
  const label = axis === null ? words('model.scenario-add') : words('model.scenario-add-on', { name });
  return (
    <AddField
      label={label}
      hideLabel
      action={words('model.add')}
      placeholder={label}
      onAdd={(written) =>
        makeEdit(
          (text) => addScenario(text, axis, { language: words.language, words: written }),
          words('model.did-add', { name: written }),
        )
      }
    />
  );
}

export function NewAxis() {
  const words = useWords();
  /** Whether one is being added, has been, or was not yet: afterwards the focus comes back to the button. */
  const [adding, setOpen] = useState<'not-yet' | 'now' | 'done'>('not-yet');
  const [name, setName] = useState('');
  const [present, setPresent] = useState('');
  const { language } = words;
  if (adding !== 'now')
    return (
      <div>
        <Button autoFocus={adding === 'done'} onPress={() => setOpen('now')}>
          {words('model.axis-add')}
        </Button>
      </div>
    );
  return (
    <Group className="rule-editor" aria-label={words('model.axis-add')}>
      <TextField
        label={words('model.axis-name')}
        value=""
        placeholder={words('model.axis-example')}
        onType={setName}
        autoFocus
      />
      <TextField
        label={words('model.axis-base-name')}
        value=""
        placeholder={words('model.axis-base-example')}
        onType={setPresent}
      />
      <div className="row">
        <Button
          tone="primary"
          isDisabled={name.trim() === '' || present.trim() === ''}
          onPress={() => {
            const done = makeEdit(
              (text) => addAxis(text, { language, words: name.trim() }, { language, words: present.trim() }),
              words('model.did-add', { name: name.trim() }),
            );
            if (!done) return;
            setOpen('done');
            setName('');
            setPresent('');
          }}
        >
          {words('model.axis-add')}
        </Button>
        <Button onPress={() => setOpen('done')}>{words('shell.cancel')}</Button>
      </div>
    </Group>
  );
}

export function NewBelief({
  label,
  choices,
  onAdd,
}: {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly onAdd: (id: string) => void;
}) {
  const words = useWords();
  if (choices.length === 0) return null;
  return (
    <Select
      label={label}
      placeholder={words('model.choose')}
      choices={choices}
      value={null}
      onChange={onAdd}
    />
  );
}
