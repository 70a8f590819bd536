/** Bringing in a text: pasted or opened, with who wrote it and when. It becomes a source of the model; its words stay with the analyst. */
import { isRefusal } from '@modus-vivendi/engine';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../controls/buttons.tsx';
import { TextField } from '../../controls/fields.tsx';
import { Dialog } from '../../controls/overlays.tsx';
import { addSource } from '../../edits/index.ts';
import { workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { addText } from './passages.ts';

/** More than this is a book; its passages would be hard to find and slow to mark. */
const mostCharacters = 2_000_000;

export function TextDialog({
  document,
  source,
  onClose,
}: {
  readonly document: string;
  /** A source that the model has already; null: a new one. */
  readonly source: { readonly id: string; readonly title: string } | null;
  readonly onClose: (opened: string | null) => void;
}) {
  const words = useWords();
  const [title, setTitle] = useState(source?.title ?? '');
  const [author, setAuthor] = useState('');
  const [issued, setIssued] = useState('');
  const [text, setText] = useState('');
  const tooLong = text.length > mostCharacters;
  const save = async (): Promise<void> => {
    const { history, settings, edit } = workbench();
    let id = source?.id;
    if (id === undefined) {
      const result = addSource(history.present, {
        title: { language: settings.language, words: title.trim() },
        ...(author.trim() ? { author: author.trim() } : {}),
        ...(issued.trim() ? { issued: issued.trim() } : {}),
      });
      if (!edit(result, 'form', words('evidence.source-added'))) return;
      id = isRefusal(result) ? undefined : result.id;
    }
    if (id === undefined) return;
    const kept = crypto.randomUUID();
    await addText({
      id: kept,
      document,
      source: id,
      title: title.trim() || id,
      text: text.replace(/\r\n?/g, '\n'),
    });
    onClose(kept);
  };
  return (
    <Dialog
      title={words('evidence.add-text')}
      isOpen
      wide
      onClose={() => onClose(null)}
      footer={
        <>
          <Button onPress={() => onClose(null)}>{words('shell.cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={text.trim() === '' || title.trim() === '' || tooLong}
            onPress={() => void save()}
          >
            {words('evidence.keep-text')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="hint">{words('evidence.stays')}</p>
        {source ? null : (
          <div className="claim-form-row">
            <TextField
              label={words('evidence.title')}
              value={title}
              onType={setTitle}
              onCommit={setTitle}
              autoFocus
            />
            <TextField
              label={words('evidence.author')}
              value={author}
              onType={setAuthor}
              onCommit={setAuthor}
            />
            <TextField
              label={words('evidence.issued')}
              value={issued}
              onType={setIssued}
              onCommit={setIssued}
              placeholder="2020-10-23"
            />
          </div>
        )}
        <TextField
          label={words('evidence.text')}
          value={text}
          onType={setText}
          onCommit={setText}
          lines={14}
          problem={tooLong ? words('evidence.too-long', { count: mostCharacters }) : null}
        />
        <FileTrigger
          acceptedFileTypes={['.txt', '.md', 'text/plain', 'text/markdown']}
          onSelect={async (files) => {
            const file = files?.[0];
            if (!file) return;
            setText(await file.text());
            if (title.trim() === '') setTitle(file.name.replace(/\.\w+$/, ''));
          }}
        >
          <Button>{words('evidence.open-text')}</Button>
        </FileTrigger>
      </div>
    </Dialog>
  );
}
