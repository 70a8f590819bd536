/** States that people talk about, by name. */
import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../../controls/buttons.tsx';
import { TextField } from '../../../controls/fields.tsx';
import { addNamedState, removeNamedState, setNamedState } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { type Editing, makeEdit } from '../editing.ts';
import { ElementHead } from '../element-head.tsx';
import { ElementDetails } from '../element-texts.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { CombinationEditor, stateInWords, takenOf } from './combination-editor.tsx';

export function NamedStates({ editing }: { readonly editing: Editing }) {
  const words = useWords();
  /** The state edited, by id; '' for a new one. */
  const [edited, setEdited] = useState<string | null>(null);
  /** The one edited last: the focus comes back to its button. */
  const [last, setLast] = useState<string | null>(null);
  const [name, setName] = useState('');
  const { conflict, layer, isReadOnly } = editing;
  const done = (): void => {
    setLast(edited);
    setEdited(null);
    setName('');
  };
  return (
    <section className="card">
      <h3>{words('model.named-states')}</h3>
      <p className="hint">{words('model.named-states-lead')}</p>
      {conflict.namedStates.map(({ id, name: said, state, claims }) => {
        const path = [...layer, 'named-states', id];
        const shown = words.text(said, id);
        return (
          <section key={id} className="named-state" aria-label={shown}>
            <ElementDetails
              path={path}
              name={shown}
              isReadOnly={isReadOnly}
              withNote={false}
              head={
                <ElementHead
                  isPart
                  level="h4"
                  label={words('model.named-state-name')}
                  name={said}
                  {...{ path, id, claims, conflict, isReadOnly }}
                >
                  <IconButton
                    icon={<Pencil size={14} aria-hidden="true" />}
                    label={words('model.edit', { name: shown })}
                    autoFocus={last === id}
                    onPress={() => setEdited(id)}
                  />
                  <RemoveButton
                    name={shown}
                    thing={{ namedState: id }}
                    remove={(text) => removeNamedState(text, layer, id)}
                  />
                </ElementHead>
              }
            />
            {edited === id && !isReadOnly ? (
              <CombinationEditor
                conflict={conflict}
                start={takenOf(conflict, state)}
                label={shown}
                submitLabel={words('model.named-state-set')}
                onCancel={done}
                onSubmit={(taken) => {
                  const label = words('model.did-change', { name: shown });
                  if (makeEdit((text) => setNamedState(text, layer, id, taken), label)) done();
                }}
              />
            ) : (
              <p className="hint" dir="auto">
                {stateInWords(conflict, state, words)}
              </p>
            )}
          </section>
        );
      })}
      {isReadOnly ? null : edited === '' ? (
        <div className="rule-editor">
          <TextField
            label={words('model.named-state-name')}
            value={name}
            placeholder={words('model.named-state-example')}
            onType={setName}
            autoFocus
          />
          <CombinationEditor
            conflict={conflict}
            start={takenOf(conflict, conflict.statusQuo)}
            label={words('model.named-state-add')}
            submitLabel={words('model.named-state-add')}
            onCancel={done}
            onSubmit={(taken) => {
              const written = name.trim();
              if (written === '') return;
              const called = { language: words.language, words: written };
              const label = words('model.did-add', { name: written });
              if (makeEdit((text) => addNamedState(text, layer, called, taken), label)) done();
            }}
          />
        </div>
      ) : (
        <Button autoFocus={last === ''} onPress={() => setEdited('')}>
          <Plus size={14} aria-hidden="true" />
          {words('model.named-state-add')}
        </Button>
      )}
    </section>
  );
}
