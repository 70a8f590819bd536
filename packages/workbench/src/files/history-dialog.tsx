/** The local history: earlier versions of every document kept in this browser, what differs, going back, and forgetting it all. */
import { useEffect, useMemo, useState } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { Button } from '../controls/buttons.tsx';
import { Select } from '../controls/fields.tsx';
import { Dialog } from '../controls/overlays.tsx';
import { EmptyState, Notice } from '../controls/states-of-work.tsx';
import { useWorkbench, workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { forgetEverything } from './browser-storage.ts';
import { DiffView } from './diff-view.tsx';
import { useFileState } from './file-state.ts';
import { keepNow, kept, stopKeeping } from './keeper.ts';
import { changeCount, compareLines } from './lines.ts';
import { openKept } from './open-document.ts';
import { originIn, tell } from './sayings.ts';
import { shownTime } from './shown-time.ts';
import { expand } from './squeeze.ts';
import type { KeptDocument, Version } from './storage.ts';
import { mostBytes } from './text-bytes.ts';
import { titleOf } from './title-of.ts';

const close = (): void => workbench().openDialog(null);

export function HistoryDialog() {
  const words = useWords();
  const open = useWorkbench(({ document }) => document);
  const [documents, setDocuments] = useState<readonly KeptDocument[]>([]);
  const [chosen, setChosen] = useState(open.id);
  const [forgetting, setForgetting] = useState(false);
  useEffect(() => {
    void keepNow()
      .then(() => kept().documents())
      .then(setDocuments, () => {});
  }, []);
  if (forgetting) return <Forget onKeep={() => setForgetting(false)} />;
  const title = (document: KeptDocument): string =>
    titleOf(document.text, words.language) ?? words('shell.untitled');
  return (
    <Dialog
      title={words('files.history-title')}
      isOpen
      onClose={close}
      wide
      footer={
        <Button tone="danger" onPress={() => setForgetting(true)}>
          {words('files.forget')}
        </Button>
      }
    >
      <div className="stack">
        {documents.length > 1 ? (
          <Select
            label={words('files.history-of')}
            value={chosen}
            onChange={setChosen}
            choices={documents.map((document) => ({
              id: document.id,
              label:
                document.id === open.id
                  ? words('files.history-this', { title: title(document) })
                  : title(document),
              hint: `${originIn(words, document)} · ${shownTime(words.language, document.at)}`,
            }))}
          />
        ) : null}
        <Versions key={chosen} document={chosen} isOpen={chosen === open.id} />
      </div>
    </Dialog>
  );
}

function Versions({ document, isOpen }: { readonly document: string; readonly isOpen: boolean }) {
  const words = useWords();
  const keeps = useFileState((state) => state.keeps);
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    void keepNow()
      .then(() => kept().versions(document))
      .then(
        (found) => setVersions([...found].reverse()),
        () => setVersions([]),
      );
  }, [document]);
  const openIt = isOpen ? null : (
    <Button
      onPress={() => {
        close();
        void openKept(document);
      }}
    >
      {words('files.history-open')}
    </Button>
  );
  if (versions === null) return null;
  if (versions.length === 0)
    return (
      <EmptyState title={words('files.history-empty')} action={openIt}>
        {words(keeps === 'memory' ? 'files.history-empty-memory' : 'files.history-empty-hint')}
      </EmptyState>
    );
  return (
    <>
      {keeps === 'memory' ? <Notice tone="warning">{words('files.history-empty-memory')}</Notice> : null}
      <div className="history">
        <ListBox
          className="listbox history-list"
          aria-label={words('files.history-versions')}
          selectionMode="single"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => setChosen(keys === 'all' ? null : (([...keys][0] as number) ?? null))}
        >
          {versions.map(({ id, at, label }, k) => {
            const time = shownTime(words.language, at);
            const first = k === versions.length - 1;
            const what = label ?? words(first ? 'files.history-opened' : 'files.history-typing');
            return (
              <ListBoxItem key={id} id={id} textValue={`${time} ${what}`} className="listbox-item">
                <Text slot="label">{time}</Text>
                <Text slot="description" className="hint">
                  <bdi>{what}</bdi>
                </Text>
              </ListBoxItem>
            );
          })}
        </ListBox>
        <div className="stack history-preview">
          {openIt}
          {chosen === null ? (
            <p className="hint">{words('files.history-choose')}</p>
          ) : (
            <Preview key={chosen} id={chosen} document={document} isOpen={isOpen} />
          )}
        </div>
      </div>
    </>
  );
}

function Preview({
  id,
  document,
  isOpen,
}: {
  readonly id: number;
  readonly document: string;
  readonly isOpen: boolean;
}) {
  const words = useWords();
  const present = useWorkbench(({ history }) => history.present);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    void textsOf(id, isOpen ? null : document, present).then(setTexts);
  }, [id, document, isOpen, present]);
  const earlier = texts?.earlier ?? null;
  const stretches = useMemo(
    () => (texts && earlier !== null ? compareLines(texts.now, earlier) : []),
    [texts, earlier],
  );
  if (!texts) return null;
  if (earlier === null) return <p className="hint">{words('files.history-gone')}</p>;
  const { added, removed } = changeCount(stretches);
  const goBack = async (): Promise<void> => {
    close();
    if (!isOpen && !(await openKept(document))) return;
    if (workbench().edit({ text: earlier }, 'outside', words('files.step-restored')))
      tell('info', words('files.history-restored'));
  };
  return (
    <>
      {added + removed === 0 ? (
        <p>{words('files.history-same')}</p>
      ) : (
        <>
          <p>
            {words('files.history-differs', {
              removed: { phrase: words('files.history-lines-less', { count: removed }) },
              added: { phrase: words('files.history-lines-more', { count: added }) },
            })}
          </p>
          <DiffView stretches={stretches} />
          <div className="row">
            <Button tone="primary" onPress={() => void goBack()}>
              {words('files.history-restore')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

interface Texts {
  /** The text of the version; null where it is no longer kept. */
  readonly earlier: string | null;
  /** The text of its document as it is now. */
  readonly now: string;
}

async function textsOf(id: number, other: string | null, present: string): Promise<Texts> {
  const content = await kept().content(id);
  const found = content ? await expand(content, mostBytes * 2) : null;
  const now = other === null ? present : ((await kept().document(other))?.text ?? '');
  return { earlier: found?.kind === 'text' ? found.text : null, now };
}

function Forget({ onKeep }: { readonly onKeep: () => void }) {
  const words = useWords();
  const forget = async (): Promise<void> => {
    await stopKeeping();
    await forgetEverything();
    location.reload();
  };
  return (
    <Dialog
      title={words('files.forget-title')}
      isOpen
      onClose={onKeep}
      footer={
        <>
          <Button onPress={onKeep}>{words('files.forget-no')}</Button>
          <Button tone="danger" onPress={() => void forget()}>
            {words('files.forget-yes')}
          </Button>
        </>
      }
    >
      <p>{words('files.forget-what')}</p>
    </Dialog>
  );
}
