/** Follows the open document to its file: writes it after a pause, and looks when something happened to it. */
import { type Document, useWorkbench, type Workbench, workbench } from '../store/store.ts';
import { type DiskState, type DiskStep, diskStep } from './disk-step.ts';
import { fileOf, fileState, setFileState } from './file-state.ts';
import { keepMarked } from './keeper.ts';
import { handleDisk, mayWrite } from './picked-file.ts';
import { sayings, spoken, tell } from './sayings.ts';
import { findServer, listenToServer, type Server, serverDisk } from './server.ts';

/** Milliseconds from an edit to its writing to the file, and between two tries while the server does not answer. */
const pause = 1000;
const patience = 4000;

/** A document and its file. What it held last stays known after another has been opened, so that it can be written to the end. */
interface Following {
  text: string;
  document: Document;
  readonly step: DiskStep;
}

let following: Following | null = null;
let waiting: ReturnType<typeof setTimeout> | null = null;
/** The trouble that the reader was told of last; it is not told twice. */
let told = '';

/** The step of the open document; null where it has no file that can be written in place. */
export const openStep = (): DiskStep | null => following?.step ?? null;

/** Begins to follow whatever is open. */
export function followDisk(server: Server | null): void {
  follow(workbench());
  useWorkbench.subscribe((now, before) => {
    if (now.document.id !== before.document.id || !sameFile(now.document, before.document)) {
      finish();
      follow(now);
    } else if (following) {
      following.text = now.history.present;
      following.document = now.document;
    }
    if (now.history.present !== before.history.present || now.document !== before.document) soon(pause);
  });
  addEventListener('focus', () => {
    if (workbench().document.origin.kind === 'file') void lookAtFile();
  });
  if (!server) return;
  const lookAt = (path: unknown, isThere = true): void => {
    const { origin } = workbench().document;
    if (origin.kind !== 'workspace' || origin.path !== path) return;
    void (isThere ? openStep()?.look() : openStep()?.vanish());
  };
  listenToServer({
    changed: lookAt,
    listed: () => void refreshFiles(),
    connected: (connected) => {
      if (connected && fileState().disk.kind === 'offline') void openStep()?.look();
    },
  });
  // Another tab's save is no news to the server, so the tabs tell each other.
  tabs?.addEventListener('message', ({ data }: MessageEvent<unknown>) => lookAt(data));
}

/** Writes what has not been written to the file yet, before something else is opened. */
export async function finishWriting(): Promise<void> {
  await saveQuietly(following);
}

export async function refreshFiles(): Promise<void> {
  const server = await findServer();
  if (server) setFileState({ server });
}

const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('modus-workspace');

const sameFile = ({ origin: a }: Document, { origin: b }: Document): boolean =>
  a === b ||
  (a.kind === 'workspace' && b.kind === 'workspace' && a.path === b.path) ||
  (a.kind === 'file' && b.kind === 'file' && a.handle === b.handle);

/** A file chosen in the browser is only looked at where the reader has let the page write to it. */
async function lookAtFile(): Promise<void> {
  const { origin } = workbench().document;
  if (origin.kind === 'file' && origin.handle && (await mayWrite(origin.handle))) await openStep()?.look();
}

/** Another document takes the place of this one: what is left to write is written. */
function finish(): void {
  const left = following;
  following = null;
  void saveQuietly(left);
}

function follow({ document, history }: Pick<Workbench, 'document' | 'history'>): void {
  const { origin } = document;
  told = '';
  setFileState({ disk: { kind: 'in-step' } });
  const disk =
    origin.kind === 'workspace'
      ? serverDisk(origin.path, sayings)
      : origin.kind === 'file' && origin.handle
        ? handleDisk(origin.handle, sayings)
        : null;
  if (!disk) return;
  const mine: Following = {
    text: history.present,
    document,
    step: diskStep(
      disk,
      pageFor(() => mine),
    ),
  };
  following = mine;
}

function pageFor(mine: () => Following): Parameters<typeof diskStep>[1] {
  const isOpen = (): boolean => following === mine();
  const name = (): string => fileOf(mine().document.origin) ?? '';
  return {
    text: () => mine().text,
    known: () => {
      const { origin, saved } = mine().document;
      return { text: saved, mark: origin.kind === 'workspace' ? origin.etag : '' };
    },
    remember: ({ text, mark }) => {
      const { document } = mine();
      const { origin } = document;
      const known = origin.kind === 'workspace' ? { ...origin, etag: mark } : origin;
      if (isOpen()) workbench().saved(text, known);
      else mine().document = { ...document, origin: known, saved: text };
      if (origin.kind === 'workspace' && document.saved !== text) tabs?.postMessage(origin.path);
    },
    take: (text, why) => {
      mine().text = text;
      if (!isOpen()) return;
      const words = spoken();
      const merged = why === 'merged';
      workbench().edit({ text }, 'outside', words(merged ? 'files.step-merged' : 'files.step-outside'));
      tell('info', words(merged ? 'files.merged' : 'files.changed-outside', { file: name() }));
    },
    tell: (state) => {
      if (isOpen()) show(state);
    },
    keepBoth: async (mineText, theirs) => {
      const words = spoken();
      const { id } = mine().document;
      await keepMarked(id, theirs, words('files.version-theirs', { file: name() })).catch(() => {});
      await keepMarked(id, mineText, words('files.version-mine')).catch(() => {});
    },
  };
}

function show(disk: DiskState): void {
  setFileState({ disk });
  const words = spoken();
  const file = fileOf(workbench().document.origin) ?? '';
  if (disk.kind === 'conflict') {
    if (workbench().dialog === null) workbench().openDialog('conflict');
    else
      workbench().say({
        tone: 'warning',
        sentence: words('files.state.changed', { file }),
        action: { label: words('files.decide'), run: () => workbench().openDialog('conflict') },
      });
  }
  if (disk.kind === 'gone') tellOnce(words('files.gone', { file }));
  if (disk.kind === 'refused') tellOnce(disk.sentence);
  if (disk.kind === 'offline') soon(patience);
  if (disk.kind === 'in-step') {
    told = '';
    soon(pause);
  }
}

function tellOnce(sentence: string): void {
  if (sentence !== told) tell('warning', sentence);
  told = sentence;
}

/** Writes after a pause, and again when something was written meanwhile. */
function soon(delay: number): void {
  if (waiting) clearTimeout(waiting);
  waiting = null;
  if (!following || following.text === following.document.saved) return;
  waiting = setTimeout(() => {
    waiting = null;
    void saveQuietly(following);
  }, delay);
}

/** Asks nothing of the reader: a file that the page may not write to is left for the next save. */
async function saveQuietly(what: Following | null): Promise<void> {
  if (!what || what.text === what.document.saved) return;
  const { origin } = what.document;
  if (origin.kind === 'file' && origin.handle && !(await mayWrite(origin.handle))) return;
  await what.step.save();
}
