/** Opening: a file of this machine, one of the served folder, a document that the browser has kept, or the model in a link. */
import { FileText, FolderOpen, History } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../controls/buttons.tsx';
import { TextField } from '../controls/fields.tsx';
import { Dialog } from '../controls/overlays.tsx';
import { useWorkbench, workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { fileOf, useFileState } from './file-state.ts';
import { refreshFiles } from './follow-disk.ts';
import { keepNow, kept } from './keeper.ts';
import { carriesModel } from './link.ts';
import { openFromDisk, openKept, openLink, openWorkspaceFile } from './open-document.ts';
import { originIn } from './sayings.ts';
import { shownTime } from './shown-time.ts';
import type { KeptDocument } from './storage.ts';
import { titleOf } from './title-of.ts';

const close = (): void => workbench().openDialog(null);
/** Files and documents shown before one has to look for them by name. */
const mostFiles = 60;
const mostRecent = 8;

export function OpenDialog() {
  const words = useWords();
  const server = useFileState((state) => state.server);
  return (
    <Dialog title={words('files.open-title')} isOpen onClose={close}>
      <div className="stack open-dialog">
        <section className="stack">
          <div className="row">
            <Button
              tone="primary"
              onPress={() => {
                close();
                void openFromDisk();
              }}
            >
              <FolderOpen size={16} aria-hidden="true" />
              {words('files.open-choose')}
            </Button>
            <Button onPress={() => workbench().openDialog('library')}>{words('files.library')}</Button>
            <Button onPress={() => workbench().openDialog('new')}>{words('files.new')}</Button>
          </div>
          <p className="hint">{words('files.open-drop')}</p>
        </section>
        {server?.folder == null ? null : <FolderFiles folder={server.folder} />}
        <RecentDocuments />
        <FromLink />
      </div>
    </Dialog>
  );
}

function FolderFiles({ folder }: { readonly folder: string }) {
  const words = useWords();
  const files = useFileState((state) => state.server?.files ?? []);
  const open = useWorkbench(({ document }) => fileOf(document.origin));
  const [wanted, setWanted] = useState('');
  useEffect(() => void refreshFiles(), []);
  const models = files.filter(({ kind }) => kind === 'model');
  const found = models.filter(({ path }) => path.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <section className="stack">
      <h3>{words('files.open-folder', { folder })}</h3>
      {models.length > 8 ? <TextField label={words('files.open-find')} value="" onType={setWanted} /> : null}
      {models.length === 0 ? <p className="hint">{words('files.open-folder-empty')}</p> : null}
      <ul className="file-list">
        {found.slice(0, mostFiles).map(({ path, modified }) => (
          <FileRow
            key={path}
            icon={<FileText size={16} aria-hidden="true" />}
            name={path}
            note={shownTime(words.language, Date.parse(modified))}
            isOpen={path === open}
            onOpen={() => openWorkspaceFile(path)}
          />
        ))}
      </ul>
      {found.length > mostFiles ? (
        <p className="hint">{words('files.open-more', { count: found.length - mostFiles })}</p>
      ) : null}
    </section>
  );
}

function RecentDocuments() {
  const words = useWords();
  const openId = useWorkbench(({ document }) => document.id);
  const [documents, setDocuments] = useState<readonly KeptDocument[]>([]);
  useEffect(() => {
    void keepNow()
      .then(() => kept().documents())
      .then(setDocuments, () => {});
  }, []);
  const others = documents.filter(({ id }) => id !== openId).slice(0, mostRecent);
  if (others.length === 0) return null;
  return (
    <section className="stack">
      <h3>{words('files.open-recent')}</h3>
      <ul className="file-list">
        {others.map((document) => (
          <FileRow
            key={document.id}
            icon={<History size={16} aria-hidden="true" />}
            name={titleOf(document.text, words.language) ?? words('shell.untitled')}
            note={`${originIn(words, document)} · ${shownTime(words.language, document.at)}`}
            isOpen={false}
            onOpen={() => openKept(document.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function FileRow({
  icon,
  name,
  note,
  isOpen,
  onOpen,
}: {
  readonly icon: ReactNode;
  readonly name: string;
  readonly note: string;
  readonly isOpen: boolean;
  readonly onOpen: () => Promise<boolean>;
}) {
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <Button
        tone="quiet"
        onPress={() => {
          close();
          void onOpen();
        }}
      >
        {icon}
        <bdi className="grow">{name}</bdi>
        <span className="hint">{note}</span>
      </Button>
    </li>
  );
}

function FromLink() {
  const words = useWords();
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = (address: string): void => {
    if (!carriesModel(address)) setProblem(words('files.open-link-none'));
    else
      void openLink(address).then((opened) => {
        if (opened) close();
      });
  };
  return (
    <section className="stack">
      <h3>{words('files.open-link')}</h3>
      <div className="from-link">
        <div className="grow">
          <TextField
            label={words('files.open-link-field')}
            value=""
            hint={words('files.open-link-hint')}
            problem={problem}
            onType={(typed) => {
              setLink(typed);
              setProblem(null);
            }}
          />
        </div>
        <Button isDisabled={link.trim() === ''} onPress={() => open(link)}>
          {words('files.open-it')}
        </Button>
      </div>
    </section>
  );
}
