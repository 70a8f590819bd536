/** What an element is called and what is said of it: in the reader's language in place, in the others behind a small button. */
import type { Text } from '@modus-vivendi/engine';
import { ChevronRight } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { IconButton } from '../../controls/buttons.tsx';
import { TextField } from '../../controls/fields.tsx';
import { type Path, setDescription, setName, setNote } from '../../edits/index.ts';
import type { ElementTexts } from '../../questions/model-texts.ts';
import { useWords, type WordId } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { makeEdit } from './editing.ts';

/** The name as a field: what is written there stands in the reader's language, other languages keep theirs. */
export function NameField({
  path,
  name,
  fallback,
  label,
  isReadOnly,
}: {
  readonly path: Path;
  readonly name: Text | null;
  readonly fallback: string;
  readonly label: string;
  readonly isReadOnly: boolean;
}) {
  const words = useWords();
  return (
    <TextField
      label={label}
      hideLabel
      value={words.text(name, fallback)}
      isReadOnly={isReadOnly}
      onCommit={(written) =>
        makeEdit(
          (text) => setName(text, path, { language: words.language, words: written.trim() }),
          words('model.did-rename', { name: words.text(name, fallback) }),
        )
      }
    />
  );
}

const otherLanguages = ['en', 'ar', 'fa'] as const;
const nothing: ElementTexts = { name: {}, description: {}, note: {} };

/** Description and note, and name and description in the languages that are not the reader's. */
export function ElementDetails({
  path,
  name,
  isReadOnly,
  withNote = true,
  head,
  children,
}: {
  readonly path: Path;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly withNote?: boolean;
  /** The line of the element, at the end of which the button stands. */
  readonly head: React.ReactNode;
  readonly children?: React.ReactNode;
}) {
  const words = useWords();
  const { value } = useAnswer('modelTexts', {});
  const texts = value?.[path.join('/')] ?? nothing;
  const { language } = words;
  const say = (set: typeof setName, what: WordId, to: string) => (written: string) =>
    makeEdit(
      (text) => set(text, path, { language: to, words: written.trim() }),
      words('model.did-describe', { what: { phrase: words(what) }, name }),
    );
  return (
    <Disclosed title={words('model.details')} of={name} head={head}>
      {children}
      <TextField
        label={words('model.description')}
        lines={2}
        value={texts.description[language] ?? ''}
        isReadOnly={isReadOnly}
        onCommit={say(setDescription, 'model.description', language)}
      />
      {withNote ? (
        <TextField
          label={words('model.note')}
          value={texts.note[language] ?? ''}
          isReadOnly={isReadOnly}
          onCommit={say(setNote, 'model.note', language)}
        />
      ) : null}
      <Disclosed title={words('model.other-languages')} of={name}>
        {otherLanguages
          .filter((other) => other !== language)
          .map((other) => (
            <div key={other} className="other-language" lang={other}>
              <TextField
                label={words('model.name-in', { language: words(`model.language.${other}`) })}
                value={texts.name[other] ?? ''}
                isReadOnly={isReadOnly}
                onCommit={say(setName, 'model.name', other)}
              />
              <TextField
                label={words('model.description-in', { language: words(`model.language.${other}`) })}
                value={texts.description[other] ?? ''}
                isReadOnly={isReadOnly}
                onCommit={say(setDescription, 'model.description', other)}
              />
            </div>
          ))}
      </Disclosed>
    </Disclosed>
  );
}

/** Something one step away: a line that opens, or, with `head`, a button at the end of a line. `of`: what it is about, for its full name. */
export function Disclosed({
  title,
  of,
  head,
  children,
}: {
  readonly title: string;
  readonly of?: string;
  readonly head?: React.ReactNode;
  readonly children: React.ReactNode;
}) {
  const words = useWords();
  const label = of === undefined ? title : words('model.part-of', { part: { phrase: title }, name: of });
  return (
    <Disclosure className="disclosed">
      {head === undefined ? (
        <Heading className="disclosed-head">
          <AriaButton slot="trigger" className="button quiet small" aria-label={label}>
            <ChevronRight size={14} className="forward disclosed-mark" aria-hidden="true" />
            {title}
          </AriaButton>
        </Heading>
      ) : (
        <div className="element-head disclosed-head">
          {head}
          <IconButton
            slot="trigger"
            icon={<ChevronRight size={16} className="forward disclosed-mark" aria-hidden="true" />}
            label={label}
          />
        </div>
      )}
      <DisclosurePanel>
        <div className="disclosed-body">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
