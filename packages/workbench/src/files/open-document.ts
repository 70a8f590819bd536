/** Every way in which a document comes into the page. The one before is kept in the local history; nothing is ever written over. */
import { startHistory } from '../store/history.ts';
import { type Origin, useWorkbench, workbench } from '../store/store.ts';
import { askOnce } from '../worker/client.ts';
import { fileState } from './file-state.ts';
import { finishWriting, openStep } from './follow-disk.ts';
import { goOnKeeping, keepNow, kept } from './keeper.ts';
import { caseText, openCase } from './library.ts';
import { carriesModel, type Linked, readLink } from './link.ts';
import { unpackHistory } from './packed-history.ts';
import { isModelName, type Picked, pickedOf, pickFile } from './picked-file.ts';
import { sayings, spoken, tell } from './sayings.ts';
import { serverDisk } from './server.ts';
import { receiveExtras } from './share-extras.ts';
import type { KeptDocument, Looking } from './storage.ts';
import { claim } from './tabs.ts';
import { textOf } from './text-bytes.ts';

const nothingLookedAt: Looking = {
  scenario: [],
  view: [],
  state: null,
  by: null,
  concept: null,
  baseline: null,
};

/** Lets the reader choose a file of this machine. */
export async function openFromDisk(): Promise<void> {
  const picked = await pickFile(spoken()('files.kind'));
  if (picked) await openPicked(picked);
}

/** A file dropped on the page, with its handle where the browser gives one. */
export async function openDropped(item: DataTransferItem): Promise<void> {
  const dropped = item as DataTransferItem & {
    readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  };
  // Both are asked at once: what was dropped is gone after this turn.
  const file = item.getAsFile();
  const handle = await dropped.getAsFileSystemHandle?.().catch(() => null);
  if (!file) return;
  if (!isModelName(file.name)) {
    tell('warning', spoken()('files.not-model', { file: file.name }));
    return;
  }
  await openPicked(await pickedOf(file, handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null));
}

async function openPicked({ name, handle, bytes }: Picked): Promise<void> {
  const read = textOf(bytes);
  if (read.kind === 'too-large') return tell('warning', sayings.tooLarge(name, read.megabytes));
  if (read.kind === 'not-text') return tell('warning', sayings.notText(name, read.line, read.byte));
  await finishWriting();
  await openAs(read.text, { kind: 'file', name, handle }, async ({ origin }) =>
    origin.kind === 'file' && origin.handle && handle ? origin.handle.isSameEntry(handle) : false,
  );
}

/** Opens a file of the local server's folder. */
export async function openWorkspaceFile(path: string): Promise<boolean> {
  await finishWriting();
  const { origin } = workbench().document;
  if (origin.kind === 'workspace' && origin.path === path) {
    await openStep()?.look();
    return true;
  }
  const found = await serverDisk(path, sayings).read();
  const words = spoken();
  if (found.kind === 'found') {
    const folder = fileState().server?.folder ?? null;
    await openAs(
      found.text,
      { kind: 'workspace', path, etag: found.mark },
      async (other) =>
        other.origin.kind === 'workspace' && other.origin.path === path && other.folder === folder,
    );
    return true;
  }
  if (found.kind === 'refused') tell('warning', found.sentence);
  else tell('warning', words(found.kind === 'gone' ? 'files.no-file' : 'files.no-server', { file: path }));
  return false;
}

/** A file that was open before goes on with its local history, and with what had not been written to it. */
async function openAs(
  text: string,
  origin: Origin,
  same: (other: KeptDocument) => Promise<boolean>,
): Promise<void> {
  for (const other of await kept().documents()) {
    if (!(await same(other).catch(() => false))) continue;
    // A version of a workspace file stays the one last known until both have been brought together.
    await restore({ ...other, origin: origin.kind === 'workspace' ? other.origin : origin });
    if (text !== other.saved) await openStep()?.look();
    return;
  }
  workbench().open(text, origin);
}

/** Goes on with a document that was kept on this machine, with its undo history and what of it was looked at. */
export async function restore(kept: KeptDocument): Promise<void> {
  const document = await renewed(kept);
  const id = (await claim(document.id)) ? document.id : crypto.randomUUID();
  goOnKeeping(id, document.text);
  const origin = reachable(document);
  useWorkbench.setState(({ settings }) => ({
    history: unpackHistory(document.history, document.text),
    document: { id, origin, saved: document.saved },
    settings: { ...settings, ...nothingLookedAt, ...document.looking },
  }));
}

/** A case that the reader has done nothing to is read from the library, which may have a newer version of it. */
async function renewed(document: KeptDocument): Promise<KeptDocument> {
  const { origin, text, saved, history } = document;
  if (origin.kind !== 'case' || text !== saved || history.past.length + history.future.length > 0)
    return document;
  const now = (await caseText(origin.slug)) ?? text;
  return { ...document, text: now, saved: now };
}

/** A file of another folder than the one served now cannot be written; its name stays known. */
function reachable({ origin, folder }: KeptDocument): Origin {
  const server = fileState().server;
  if (origin.kind !== 'workspace' || (server !== null && server.folder === folder)) return origin;
  return { kind: 'file', name: origin.path.split('/').at(-1)!, handle: null }; // split() gives at least one part
}

/** Opens a document of the local history in place of the present one. */
export async function openKept(id: string): Promise<boolean> {
  await finishWriting();
  await keepNow();
  const document = await kept().document(id);
  if (!document) return false;
  await restore(document);
  if (workbench().document.origin.kind === 'workspace') await openStep()?.look();
  return true;
}

/** A case of the library, as a copy that the reader may change. */
export async function openCopyOfCase(slug: string): Promise<boolean> {
  await finishWriting();
  return openCase(slug);
}

/** The model in a link. It was made by a stranger: it comes as a document of its own, and nothing of what was open is touched. */
export async function openLink(address: string): Promise<boolean> {
  const read = await readLink(address);
  const words = spoken();
  if (read.kind !== 'link') {
    tell('warning', words(`files.link-${read.kind}`));
    return false;
  }
  await finishWriting();
  const hadAnother = workbench().history.present !== '' || (await kept().documents()).length > 0;
  const { text, view, extras } = read.linked;
  useWorkbench.setState(({ settings }) => ({
    history: startHistory(text),
    document: { id: crypto.randomUUID(), origin: { kind: 'link' }, saved: text },
    settings: { ...settings, ...nothingLookedAt, panel: view.panel },
  }));
  void lookAs(read.linked);
  if (extras) await receiveExtras(extras).catch(() => {});
  tell('info', words(hadAnother ? 'files.link-opened-beside' : 'files.link-opened'));
  return true;
}

/** Looks at what the link says, as far as the model has it. */
async function lookAs({ text, view }: Linked): Promise<void> {
  if (view.scenario.length + view.view.length === 0 && view.state === null) return;
  const { language, countermove } = workbench().settings;
  const asked = { text, scenario: [], view: [], language, countermove };
  const outcome = await askOnce('read', {}, asked);
  if (outcome.kind !== 'value' || workbench().history.present !== text) return;
  const { base, views } = outcome.value;
  const scenarios = base?.scenarios.map(({ id }) => id) ?? [];
  workbench().set({
    scenario: scenarios.filter((id) => view.scenario.includes(id)),
    view: views.find((chain) => chain.join('/') === view.view.join('/')) ?? [],
    state: view.state,
  });
}

/** Takes the model out of the page's own address, where it need not stay. */
export async function openAddress(): Promise<boolean> {
  if (!carriesModel(location.hash)) return false;
  const { hash } = location;
  history.replaceState(history.state, '', location.pathname + location.search);
  return openLink(hash);
}
