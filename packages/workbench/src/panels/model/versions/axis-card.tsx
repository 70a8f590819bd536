/** One axis: what could be otherwise, what the base model assumes on it, and the scenarios that assume something else. */
import type { Axis } from '@modus-vivendi/engine';
import type { ReactNode } from 'react';
import { TextField } from '../../../controls/fields.tsx';
import { removeAxis, setBaseName } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { ClaimsAttached } from '../claims-attached.tsx';
import { type Editing, makeEdit } from '../editing.ts';
import { ElementDetails, NameField } from '../element-texts.tsx';
import { RemoveButton } from '../remove-button.tsx';

export function AxisCard({
  axis: { id, name, base: baseId, baseName, claims },
  editing: { base, isBroken },
  children,
}: {
  readonly axis: Axis;
  readonly editing: Editing;
  /** Its scenarios. */
  readonly children: ReactNode;
}) {
  const words = useWords();
  const shown = words.text(name, id);
  const present = words.text(baseName, baseId);
  const path = ['axes', id];
  return (
    <section className="card axis" aria-label={shown}>
      <ElementDetails
        path={path}
        name={shown}
        isReadOnly={isBroken}
        withNote={false}
        head={
          <>
            <h3 className="grow">
              <NameField
                path={path}
                name={name}
                fallback={id}
                label={words('model.axis-name')}
                isReadOnly={isBroken}
              />
            </h3>
            <ClaimsAttached
              isPart
              path={path}
              claims={claims}
              conflict={base}
              name={shown}
              isReadOnly={isBroken}
            />
            {isBroken ? null : (
              <RemoveButton name={shown} thing={null} remove={(text) => removeAxis(text, id)} />
            )}
          </>
        }
      >
        <TextField
          label={words('model.axis-base-name')}
          value={present}
          isReadOnly={isBroken}
          onCommit={(said) =>
            makeEdit(
              (text) => setBaseName(text, id, { language: words.language, words: said.trim() }),
              words('model.did-change', { name: shown }),
            )
          }
        />
      </ElementDetails>
      <p>{words('model.axis-base', { name: present })}</p>
      {children}
    </section>
  );
}
