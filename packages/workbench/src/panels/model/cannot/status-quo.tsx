/** Where things stand now: the state from which everything is looked at. */
import { useState } from 'react';
import { Button } from '../../../controls/buttons.tsx';
import { Select } from '../../../controls/fields.tsx';
import { setStatusQuo } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { type Editing, makeEdit } from '../editing.ts';
import { CombinationEditor, stateInWords, takenOf } from './combination-editor.tsx';

export function StatusQuo({ editing }: { readonly editing: Editing }) {
  const words = useWords();
  /** Whether it is being edited, has been, or was not yet: afterwards the focus comes back to the button. */
  const [editingNow, setEditing] = useState<'not-yet' | 'now' | 'done'>('not-yet');
  const isEditing = editingNow === 'now';
  const { conflict, layer, isReadOnly } = editing;
  const { statusQuo, graphStates } = conflict;
  const label = words('model.did-status-quo');
  return (
    <section className="card">
      <h3>{words('model.status-quo')}</h3>
      <p>{stateInWords(conflict, statusQuo, words)}</p>
      {statusQuo === null ? <p className="hint">{words('model.status-quo-help')}</p> : null}
      {isReadOnly ? null : conflict.form === 'graph' ? (
        <Select
          label={words('model.status-quo-state')}
          placeholder={words('model.choose')}
          choices={graphStates.map(({ key, name }) => ({ id: key, label: words.text(name, key) }))}
          value={statusQuo?.kind === 'graph' ? (graphStates[statusQuo.index]?.key ?? null) : null}
          onChange={(key) => makeEdit((text) => setStatusQuo(text, layer, [key]), label)}
        />
      ) : isEditing ? (
        <CombinationEditor
          conflict={conflict}
          start={takenOf(conflict, statusQuo)}
          label={words('model.status-quo-choose')}
          submitLabel={words('model.status-quo-set')}
          onCancel={() => setEditing('done')}
          onSubmit={(state) => {
            if (makeEdit((text) => setStatusQuo(text, layer, state), label)) setEditing('done');
          }}
        />
      ) : (
        <div className="row">
          <Button autoFocus={editingNow === 'done'} onPress={() => setEditing('now')}>
            {words('model.status-quo-choose')}
          </Button>
          {statusQuo === null ? null : (
            <Button tone="quiet" onPress={() => makeEdit((text) => setStatusQuo(text, layer, null), label)}>
              {words('model.status-quo-unset')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
