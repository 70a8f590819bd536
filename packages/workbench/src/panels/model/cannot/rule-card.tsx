/** One rule: what it says, why, and what it rules out, alone and with the others. */
import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from '../../../controls/buttons.tsx';
import { TextField } from '../../../controls/fields.tsx';
import { removeRule, setRule } from '../../../edits/index.ts';
import type { RuleEffect } from '../../../questions/rules.ts';
import { useWords } from '../../../words/words.ts';
import { ClaimsAttached } from '../claims-attached.tsx';
import { type Editing, makeEdit } from '../editing.ts';
import { Disclosed } from '../element-texts.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { Examples, ruleSentence } from './rule-words.tsx';

export function RuleCard({
  editing,
  at,
  effect,
  handle,
}: {
  readonly editing: Editing;
  readonly at: number;
  readonly effect: RuleEffect | null;
  readonly handle: ReactNode;
}) {
  const words = useWords();
  /** Whether it is being edited, has been, or was not yet: afterwards the focus comes back to the button. */
  const [editingNow, setEditing] = useState<'not-yet' | 'now' | 'done'>('not-yet');
  const isEditing = editingNow === 'now';
  const { conflict, layer, isReadOnly } = editing;
  const rule = conflict.feasibility[at];
  if (!rule) return null;
  const { kind, parts, because, claims } = rule;
  const written = parts.map(({ text }) => text);
  const name = words('model.rule-number', { number: at + 1 });
  const sentence = ruleSentence(words, kind, effect?.parts ?? written);
  const label = words('model.did-change', { name });
  if (isEditing && !isReadOnly) {
    return (
      <RuleEditor
        editing={editing}
        at={at}
        start={{ kind, parts: written }}
        submitLabel={words('model.rule-save')}
        onCancel={() => setEditing('done')}
        onSubmit={(changed) => {
          if (makeEdit((text) => setRule(text, layer, at, changed), label)) setEditing('done');
        }}
      />
    );
  }
  return (
    <div className="rule">
      <Disclosed
        title={words('model.rule-more')}
        of={name}
        head={
          <>
            {handle}
            <p className="grow rule-sentence">{sentence}</p>
            <ClaimsAttached
              path={['feasibility', String(at)]}
              claims={claims}
              conflict={conflict}
              name={name}
              isReadOnly={isReadOnly || layer.length > 0}
            />
            {isReadOnly ? null : (
              <>
                <IconButton
                  icon={<Pencil size={14} aria-hidden="true" />}
                  label={words('model.edit', { name })}
                  autoFocus={editingNow === 'done'}
                  onPress={() => setEditing('now')}
                />
                <RemoveButton name={name} thing={null} remove={(text) => removeRule(text, layer, at)} />
              </>
            )}
          </>
        }
      >
        {effect ? <Examples title={words('model.rule-examples')} examples={effect.examples} /> : null}
        <TextField
          label={words('model.because')}
          value={because?.[words.language] ?? ''}
          isReadOnly={isReadOnly}
          onCommit={(said) =>
            makeEdit(
              (text) =>
                setRule(text, layer, at, {
                  kind,
                  parts: written,
                  because: { language: words.language, words: said.trim() },
                }),
              label,
            )
          }
        />
      </Disclosed>
      {because ? (
        <p className="because" dir="auto">
          {words.text(because, '')}
        </p>
      ) : null}
      {effect ? (
        <p className="hint">
          {words('model.rule-removes', { count: effect.removed })}{' '}
          {words('model.rule-alone', { count: effect.alone })}
        </p>
      ) : null}
    </div>
  );
}
