/** One option: its name, in which direction it can be moved, its levels, and what it rests on. */
import type { ReactNode } from 'react';
import { Select } from '../../../controls/fields.tsx';
import { type OptionChange, removeOption, setChange } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { ClaimsAttached } from '../claims-attached.tsx';
import { type Editing, makeEdit } from '../editing.ts';
import { ElementDetails, NameField } from '../element-texts.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { OptionLevels } from './option-levels.tsx';

const directions: readonly OptionChange[] = ['either', 'take-only', 'drop-only'];

export function OptionRow({
  editing,
  o,
  handle,
  isReadOnly,
}: {
  readonly editing: Editing;
  readonly o: number;
  readonly handle: ReactNode;
  readonly isReadOnly: boolean;
}) {
  const words = useWords();
  const { conflict, layer } = editing;
  const option = conflict.options[o];
  const owner = option && conflict.decisionMakers[option.owner];
  if (!option || !owner) return null;
  const { id, name, claims, change, levels, hidden } = option;
  const shown = words.text(name, id);
  const path = ['decision-makers', owner.id, 'options', id];
  const kind = levels.length > 2 ? 'levels' : 'two';
  return (
    <div className="option-row">
      <ElementDetails
        path={path}
        name={shown}
        isReadOnly={isReadOnly}
        head={
          <>
            {handle}
            <div className="grow">
              <NameField
                path={path}
                name={name}
                fallback={id}
                label={words('model.option-name')}
                isReadOnly={isReadOnly}
              />
            </div>
            <Select
              label={words('model.direction-of', { name: shown })}
              hideLabel
              isDisabled={isReadOnly || editing.kind === 'mixed'}
              choices={directions.map((each) => ({
                id: each,
                label: words(`model.direction.${each}.${kind}`),
              }))}
              value={change}
              onChange={(to) =>
                to === change
                  ? undefined
                  : makeEdit(
                      (text) => setChange(text, layer, id, to),
                      words('model.did-change', { name: shown }),
                    )
              }
            />
            <ClaimsAttached
              path={path}
              claims={claims}
              conflict={conflict}
              name={shown}
              isReadOnly={isReadOnly}
            />
            {isReadOnly ? null : (
              <RemoveButton name={shown} thing={{ option: id }} remove={(text) => removeOption(text, id)} />
            )}
          </>
        }
      >
        <OptionLevels option={option} name={shown} isReadOnly={isReadOnly} />
      </ElementDetails>
      {hidden ? <p className="hint">{words('model.option-hidden')}</p> : null}
      {levels.length > 2 ? (
        <p className="hint levels-line">
          {words('model.levels-are', {
            levels: { phrase: words.list(levels.map((level) => words.text(level.name, level.id))) },
          })}
        </p>
      ) : null}
    </div>
  );
}
