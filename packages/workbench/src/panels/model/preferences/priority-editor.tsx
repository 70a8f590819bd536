/** One priority in detail: the statement itself, its name, a note, and the claims it rests on. */
import { useEffect, useRef } from 'react';
import { Button } from '../../../controls/buttons.tsx';
import { TextField } from '../../../controls/fields.tsx';
import { setName, setNote, setPriority } from '../../../edits/index.ts';
import type { PriorityLine } from '../../../questions/order-statements.ts';
import { workbench } from '../../../store/store.ts';
import { useWords } from '../../../words/words.ts';
import { ClaimsAttached } from '../claims-attached.tsx';
import { makeEdit } from '../editing.ts';
import { ExpressionField } from '../expression-field.tsx';
import { changePreference } from './preference-edits.ts';
import type { PreferenceProps } from './preference-props.ts';
import { saidOf } from './priority-row.tsx';

export function PriorityEditor({
  by,
  name,
  at,
  line,
  editing: { layer, conflict, isReadOnly },
  stated,
  onClose,
}: PreferenceProps & {
  /** Place among the priorities, from 0. */
  readonly at: number;
  readonly line: PriorityLine;
  /** The version looked at says this list itself, so that there is something to name and to note on. */
  readonly stated: boolean;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  const [statement] = line.statements;
  const path = [...layer, 'preferences', by, 'priorities', String(at)];
  const { language } = words;
  const title = words('preferences.number', { number: at + 1 });
  return (
    <section
      ref={card}
      tabIndex={-1}
      className="card stack priority-editor"
      aria-label={`${title}: ${saidOf(line, words)}`}
    >
      <div className="row">
        <h4 className="grow">{title}</h4>
        <Button small onPress={onClose}>
          {words('preferences.done')}
        </Button>
      </div>
      {line.statements.length > 1 || !statement ? (
        <p>
          {words('preferences.group-in-text')}{' '}
          <Button small tone="quiet" onPress={() => workbench().set({ textShown: true })}>
            {words('preferences.in-text')}
          </Button>
        </p>
      ) : (
        <>
          <ExpressionField
            value={statement.raw}
            conflict={conflict}
            label={words('preferences.statement')}
            submitLabel={words('preferences.save')}
            isReadOnly={isReadOnly}
            onCommit={(expression) => {
              const taken = changePreference(
                by,
                (text) => setPriority(text, layer, by, at, expression),
                words('preferences.did.set', { by: name }),
              );
              if (taken) onClose();
            }}
          />
          {stated ? (
            <>
              <TextField
                label={words('preferences.name')}
                hint={words('preferences.name-hint')}
                value={statement.name?.[language] ?? ''}
                placeholder={words.text(statement.name, '')}
                isReadOnly={isReadOnly}
                onCommit={(said) =>
                  makeEdit(
                    (text) => setName(text, path, { language, words: said }),
                    words('preferences.did.name', { by: name }),
                  )
                }
              />
              <TextField
                label={words('preferences.note')}
                lines={2}
                value={statement.note?.[language] ?? ''}
                placeholder={words.text(statement.note, '')}
                isReadOnly={isReadOnly}
                onCommit={(said) =>
                  makeEdit(
                    (text) => setNote(text, path, { language, words: said }),
                    words('preferences.did.note', { by: name }),
                  )
                }
              />
              <div className="row">
                <span className="hint">{words('preferences.rests-on')}</span>
                <ClaimsAttached
                  isPart
                  path={path}
                  claims={statement.claims}
                  conflict={conflict}
                  name={statement.said}
                  isReadOnly={isReadOnly}
                />
              </div>
            </>
          ) : (
            <p className="hint">{words('preferences.inherited')}</p>
          )}
        </>
      )}
    </section>
  );
}
