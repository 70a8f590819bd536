/** What is it about, who decides, and what can each do. */
import type { Language } from '@modus-vivendi/engine';
import { X } from 'lucide-react';
import { IconButton } from '../../controls/buttons.tsx';
import { Select, TextField } from '../../controls/fields.tsx';
import { keepPlace } from '../../controls/keep-focus.ts';
import { useWords } from '../../words/words.ts';
import { AddField } from '../model/add-field.tsx';
import {
  type Draft,
  decisionMakerNamed,
  optionNamed,
  withDecisionMaker,
  withOption,
  withoutDecisionMaker,
  withoutOption,
} from './draft.ts';

export interface StepProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function StepAbout({ draft, onChange }: StepProps) {
  const words = useWords();
  return (
    <>
      <TextField
        label={words('new.title-label')}
        value={draft.title}
        placeholder={words('new.title-example')}
        autoFocus
        onType={(title) => onChange({ ...draft, title })}
      />
      <Select
        label={words('new.language')}
        choices={(['en', 'ar', 'fa'] as const).map((id) => ({ id, label: words(`model.language.${id}`) }))}
        value={draft.language}
        onChange={(language: Language) => onChange({ ...draft, language })}
      />
    </>
  );
}

/** A name that can be changed or taken away. */
function NameLine({
  name,
  label,
  onName,
  onRemove,
}: {
  readonly name: string;
  readonly label: string;
  readonly onName: (name: string) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  return (
    <li className="new-line">
      <div className="grow">
        <TextField
          label={label}
          hideLabel
          value={name}
          onCommit={(written) => (written.trim() === '' ? undefined : onName(written.trim()))}
        />
      </div>
      <IconButton
        icon={<X size={14} aria-hidden="true" />}
        label={words('model.remove', { name })}
        onPress={() => {
          keepPlace();
          onRemove();
        }}
      />
    </li>
  );
}

export function StepWho({ draft, onChange }: StepProps) {
  const words = useWords();
  return (
    <>
      <ul className="plain-list" aria-label={words('model.decision-makers')}>
        {draft.decisionMakers.map(({ id, name }) => (
          <NameLine
            key={id}
            name={name}
            label={words('model.decision-maker-name')}
            onName={(written) => onChange(decisionMakerNamed(draft, id, written))}
            onRemove={() => onChange(withoutDecisionMaker(draft, id))}
          />
        ))}
      </ul>
      <AddField
        label={words('model.add-decision-maker')}
        action={words('model.add')}
        placeholder={words('model.add-decision-maker-example')}
        autoFocus
        onAdd={(name) => {
          onChange(withDecisionMaker(draft, name));
          return true;
        }}
      />
    </>
  );
}

export function StepCan({ draft, onChange }: StepProps) {
  const words = useWords();
  return (
    <>
      {draft.decisionMakers.map((decisionMaker, k) => (
        <section key={decisionMaker.id} className="new-side" aria-label={decisionMaker.name}>
          <h4>
            <bdi>{decisionMaker.name}</bdi>
          </h4>
          <ul className="plain-list" aria-label={words('model.options-of', { name: decisionMaker.name })}>
            {decisionMaker.options.map(({ id, name }) => (
              <NameLine
                key={id}
                name={name}
                label={words('model.option-name')}
                onName={(written) => onChange(optionNamed(draft, id, written))}
                onRemove={() => onChange(withoutOption(draft, id))}
              />
            ))}
          </ul>
          <AddField
            label={words('model.add-option', { name: decisionMaker.name })}
            hideLabel
            action={words('model.add')}
            placeholder={words('model.add-option', { name: decisionMaker.name })}
            autoFocus={k === 0}
            onAdd={(name) => {
              onChange(withOption(draft, decisionMaker.id, name));
              return true;
            }}
          />
        </section>
      ))}
    </>
  );
}
