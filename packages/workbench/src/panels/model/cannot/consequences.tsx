/** Named consequences: what a state amounts to, defined by what is taken, usable wherever an option is. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '../../../controls/buttons.tsx';
import { TextField } from '../../../controls/fields.tsx';
import { addConsequence, removeConsequence, setConsequence } from '../../../edits/index.ts';
import type { RulesAnswer } from '../../../questions/rules.ts';
import { useWords } from '../../../words/words.ts';
import { type Editing, makeEdit } from '../editing.ts';
import { ElementHead } from '../element-head.tsx';
import { ElementDetails } from '../element-texts.tsx';
import { ExpressionField } from '../expression-field.tsx';
import { RemoveButton } from '../remove-button.tsx';

export function Consequences({
  editing,
  answer,
}: {
  readonly editing: Editing;
  readonly answer: RulesAnswer | null;
}) {
  const words = useWords();
  /** Whether one is being added, has been, or was not yet: afterwards the focus comes back to the button. */
  const [adding, setAdding] = useState<'not-yet' | 'now' | 'done'>('not-yet');
  const { conflict, layer, isReadOnly } = editing;
  return (
    <section className="card">
      <h3>{words('model.consequences')}</h3>
      <p className="hint">{words('model.consequences-lead')}</p>
      {conflict.consequences.map(({ id, name, when, claims }) => {
        const path = [...layer, 'consequences', id];
        const shown = words.text(name, id);
        const found = answer?.consequences.find((each) => each.id === id);
        return (
          <section key={id} className="consequence" aria-label={shown}>
            <ElementDetails
              path={path}
              name={shown}
              isReadOnly={isReadOnly}
              withNote={false}
              head={
                <ElementHead
                  level="h4"
                  label={words('model.consequence-name')}
                  {...{ path, name, id, claims, conflict, isReadOnly }}
                >
                  <RemoveButton
                    name={shown}
                    thing={{ consequence: id }}
                    remove={(text) => removeConsequence(text, layer, id)}
                  />
                </ElementHead>
              }
            />
            <ExpressionField
              label={words('model.consequence-when')}
              value={when.text}
              conflict={conflict}
              isReadOnly={isReadOnly}
              showsReading={false}
              onCommit={(expression) =>
                makeEdit(
                  (text) => setConsequence(text, layer, id, expression),
                  words('model.did-change', { name: shown }),
                )
              }
            />
            {found?.holds == null || !answer ? null : (
              <p className="hint">
                {words('model.holds-in', { count: found.holds, states: answer.feasible })}
              </p>
            )}
          </section>
        );
      })}
      {isReadOnly ? null : adding === 'now' ? (
        <NewConsequence editing={editing} onDone={() => setAdding('done')} />
      ) : (
        <Button autoFocus={adding === 'done'} onPress={() => setAdding('now')}>
          <Plus size={14} aria-hidden="true" />
          {words('model.consequence-add')}
        </Button>
      )}
    </section>
  );
}

function NewConsequence({ editing, onDone }: { readonly editing: Editing; readonly onDone: () => void }) {
  const words = useWords();
  const [name, setName] = useState('');
  const { conflict, layer } = editing;
  return (
    <Group className="rule-editor" aria-label={words('model.consequence-add')}>
      <TextField
        label={words('model.consequence-name')}
        value=""
        placeholder={words('model.consequence-example')}
        onType={setName}
        autoFocus
      />
      <ExpressionField
        label={words('model.consequence-when')}
        value=""
        conflict={conflict}
        submitLabel={words('model.consequence-add')}
        onCancel={onDone}
        onCommit={(expression) => {
          const said = name.trim();
          if (said === '') return;
          const done = makeEdit(
            (text) => addConsequence(text, layer, { language: words.language, words: said }, expression),
            words('model.did-add', { name: said }),
          );
          if (done) onDone();
        }}
      />
    </Group>
  );
}
