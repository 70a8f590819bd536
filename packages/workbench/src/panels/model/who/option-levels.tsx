/** How far an option can be taken: not at all or wholly, or by degrees with names. */
import type { Option } from '@modus-vivendi/engine';
import { X } from 'lucide-react';
import { Button, IconButton } from '../../../controls/buttons.tsx';
import { TextField } from '../../../controls/fields.tsx';
import { type LevelWords, setLevels } from '../../../edits/index.ts';
import { useWords } from '../../../words/words.ts';
import { AddField } from '../add-field.tsx';
import { makeEdit } from '../editing.ts';

export function OptionLevels({
  option,
  name,
  isReadOnly,
}: {
  readonly option: Option;
  readonly name: string;
  readonly isReadOnly: boolean;
}) {
  const words = useWords();
  const { id, levels } = option;
  const put = (next: readonly LevelWords[] | null): boolean =>
    makeEdit((text) => setLevels(text, id, next, words.language), words('model.did-change', { name }));
  const kept: readonly LevelWords[] = levels.map((level) => ({ id: level.id }));
  if (levels.length === 2) {
    if (isReadOnly) return null;
    return (
      <div className="levels">
        <p className="hint">{words('model.two-levels')}</p>
        <AddField
          label={words('model.add-level', { name })}
          hideLabel
          action={words('model.add')}
          placeholder={words('model.add-level-more')}
          onAdd={(written) => put([...kept, { name: written }])}
        />
      </div>
    );
  }
  return (
    <div className="levels">
      <h5 className="list-title">{words('model.levels')}</h5>
      <ol>
        {levels.map((level, k) => (
          <li key={level.id} className="row">
            <TextField
              label={words(k === 0 ? 'model.level-first' : 'model.level-name', { number: k })}
              hideLabel
              value={words.text(level.name, level.id)}
              isReadOnly={isReadOnly}
              onCommit={(written) => put(kept.with(k, { id: level.id, name: written.trim() }))}
            />
            {isReadOnly || k === 0 ? null : (
              <IconButton
                icon={<X size={14} aria-hidden="true" />}
                label={words('model.remove', { name: words.text(level.name, level.id) })}
                onPress={() => put(kept.toSpliced(k, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {isReadOnly ? null : (
        <>
          <AddField
            label={words('model.add-level', { name })}
            hideLabel
            action={words('model.add')}
            placeholder={words('model.add-level-more')}
            onAdd={(written) => put([...kept, { name: written }])}
          />
          <Button small tone="quiet" onPress={() => put(null)}>
            {words('model.levels-two-again')}
          </Button>
        </>
      )}
    </div>
  );
}
