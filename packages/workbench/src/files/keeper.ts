/**
 * Keeps the open document on this machine while it is written, with its undo history and its earlier versions, so that a crash or a closed
 * window loses nothing. Writing waits for a short pause; what is on the way when the page is hidden goes at once.
 */
import { useWorkbench, type Workbench, workbench } from '../store/store.ts';
import { fileState, setFileState } from './file-state.ts';
import { packHistory } from './packed-history.ts';
import { squeeze } from './squeeze.ts';
import type { KeptDocument, Looking, ReaderSettings, Storage } from './storage.ts';
import { claim, rememberHere } from './tabs.ts';
import { oldestBeyond, thinned } from './thinning.ts';

/** Milliseconds between two writings; more for long texts, which take longer to write. The first edit after a rest is written at once. */
const pause = (text: string): number => 400 + text.length / 20_000;
/** Milliseconds between two versions in the local history. */
const versionPace = 3000;
/** Documents kept; and how often the versions are thinned, in milliseconds. */
const mostDocuments = 60;
const thinningPace = 60_000;

type Content = Pick<Workbench, 'history' | 'document' | 'settings'>;

let storage: Storage | null = null;
let waiting: ReturnType<typeof setTimeout> | null = null;
/** What was written last, and when. */
let written: { readonly id: string; readonly text: string; readonly at: number } | null = null;
let last: Promise<unknown> = Promise.resolve();
/** By document: the newest version in the local history, and when it was made. */
const newest = new Map<string, { readonly text: string; readonly at: number }>();
let thinnedAt = 0;
let stopped = false;

/** The storage in use. */
export const kept = (): Storage => storage!; // `startKeeping` comes before the page is shown

/** Begins to keep whatever is open. */
export function startKeeping(place: Storage): void {
  storage = place;
  setFileState({ keeps: place.kind });
  useWorkbench.subscribe((now, before) => {
    if (stopped) return;
    if (now.document.id !== before.document.id) {
      leave(before);
      void claim(now.document.id);
      rememberHere(now.document.id);
    }
    if (
      now.history !== before.history ||
      now.document !== before.document ||
      now.settings !== before.settings
    )
      soon();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keepNow();
  });
  addEventListener('pagehide', () => void keepNow());
  addEventListener('beforeunload', (event) => {
    const { history, document: open } = workbench();
    if (!stopped && fileState().keeps === 'memory' && history.present !== open.saved) event.preventDefault();
  });
}

/** Nothing is kept any more: everything is about to be forgotten. */
export async function stopKeeping(): Promise<void> {
  stopped = true;
  if (waiting) clearTimeout(waiting);
  await last;
}

/** Writes what has not been written yet. */
export function keepNow(): Promise<unknown> {
  if (waiting) clearTimeout(waiting);
  waiting = null;
  if (!stopped) write(workbench(), true);
  return last;
}

/** Goes on with a document that was kept before, so that its text is not taken for a new version. */
export function goOnKeeping(id: string, text: string): void {
  newest.set(id, { text, at: Date.now() });
}

/** Puts a text into the local history of a document, marked so that it is not thinned. */
export const keepMarked = (document: string, text: string, label: string): Promise<void> =>
  inTurn(() => addVersion(document, text, label, true));

function soon(): void {
  const { history, document: open } = workbench();
  if (written?.id === open.id && written.text !== history.present) setFileState({ keeping: true });
  if (waiting) return;
  const due = (written?.at ?? 0) + pause(history.present) - Date.now();
  waiting = setTimeout(
    () => {
      waiting = null;
      write(workbench(), false);
    },
    Math.max(0, due),
  );
}

/** The document before another was opened: kept as it was, unless nothing was done to it. */
function leave(content: Content): void {
  const { history, document: left } = content;
  const untouched = history.past.length + history.future.length === 0 && history.present === left.saved;
  const elsewhere = left.origin.kind === 'case' || left.origin.kind === 'new';
  if (untouched && elsewhere && !newest.has(left.id)) void inTurn(() => kept().drop(left.id));
  else write(content, true);
}

/** @param whole also as a version, however short a time after the last */
function write({ history, document: open, settings }: Content, whole: boolean): void {
  if (open.saved === '' && history.present === '' && history.past.length === 0) return;
  written = { id: open.id, text: history.present, at: Date.now() };
  const { scenario, view, state, by, concept, baseline } = settings;
  const looking: Looking = { scenario, view, state, by, concept, baseline };
  const { language, theme, panel, concepts, countermove, textShown } = settings;
  const reader: ReaderSettings = { language, theme, panel, concepts, countermove, textShown };
  const document: KeptDocument = {
    id: open.id,
    origin: open.origin,
    folder: open.origin.kind === 'workspace' ? (fileState().server?.folder ?? null) : null,
    text: history.present,
    saved: open.saved,
    history: packHistory(history),
    looking,
    at: written.at,
  };
  const place = kept();
  // Begun at once, because the page may be closing; the database keeps the order.
  const keeping = [place.keep(document), place.keepSettings(reader)];
  last = Promise.all([last, ...keeping])
    .then(() => keepVersions(document, history.past.at(-1)?.label ?? null, whole))
    .then(
      () => setFileState({ keeps: place.kind, keeping: waiting !== null }),
      () => makeRoom(Date.now(), true).then(giveUp, giveUp),
    );
}

/** The first edit keeps the text as it was opened, too. */
async function keepVersions(
  { id, text, saved }: KeptDocument,
  label: string | null,
  whole: boolean,
): Promise<void> {
  const before = newest.get(id);
  if (text === (before?.text ?? saved)) return;
  const wait = before ? before.at + versionPace - Date.now() : 0;
  if (wait > 0 && !whole) {
    setTimeout(soon, wait);
    return;
  }
  if (before === undefined && (await kept().versions(id)).length === 0)
    await addVersion(id, saved, null, false);
  await addVersion(id, text, label, false);
}

async function addVersion(
  document: string,
  text: string,
  label: string | null,
  marked: boolean,
): Promise<void> {
  const now = Date.now();
  newest.set(document, { text, at: now });
  await kept().addVersion({ document, at: now, label, marked }, await squeeze(text));
  if (now - thinnedAt < thinningPace) return;
  thinnedAt = now;
  await makeRoom(now, false);
}

/** @param full the browser takes nothing more: half of the versions have to go */
async function makeRoom(now: number, full: boolean): Promise<void> {
  const place = kept();
  const versions = await place.versions();
  const gone = new Set(thinned(versions, now));
  const left = versions.filter(({ id }) => !gone.has(id));
  const half = left.reduce((sum, { size }) => sum + size, 0) / 2;
  await place.dropVersions([...gone, ...(full ? oldestBeyond(left, half) : oldestBeyond(left))]);
  for (const { id } of (await place.documents()).slice(mostDocuments)) await place.drop(id);
}

/** What was to be written is not: the sign in the bar says so until a writing succeeds again. */
function giveUp(): void {
  setFileState({ keeps: 'memory', keeping: false });
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
