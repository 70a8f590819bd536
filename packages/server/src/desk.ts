/**
 * The opened folder as the page knows it: which version of each file the page was last told of, and telling it when the disk says
 * otherwise. Reading, saving and looking at the disk happen one after another, so that none of them sees half of another.
 */
import { type ListedFile, type Listing, list } from './listing.ts';
import type { Folder } from './place.ts';
import { type Content, readContent } from './read.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { type Alarm, watchFolders } from './watch.ts';
import { type Condition, type Saved, save } from './write.ts';

/** What is told when the disk changes otherwise than by a save of the page. */
export interface Listener {
  /** Changed or created; or deleted, where there is no mark. */
  readonly changed: (path: string, etag: string | null) => void;
  readonly listed: (files: readonly ListedFile[], complete: boolean) => void;
}

export interface Desk {
  readonly read: (path: string) => Promise<Content | Refusal>;
  readonly save: (path: string, bytes: Uint8Array, condition: Condition) => Promise<Saved | Refusal>;
  readonly list: () => Promise<Listing>;
  /** Listens until the function returned is called; the disk is watched as long as anybody listens. */
  readonly listen: (listener: Listener) => () => void;
  /** Waits for what has been begun, and stops watching. */
  readonly close: () => Promise<void>;
}

/** @param patience milliseconds between two looks at a disk that does not report changes by itself */
export function openDesk(folder: Folder, patience = 3000): Desk {
  const told = new Map<string, string>();
  const listeners = new Set<Listener>();
  let seen: Listing | null = null;
  let alarm: Alarm | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  const tell = (path: string, etag: string | null): void => {
    if (etag === null) told.delete(path);
    else told.set(path, etag);
    for (const listener of listeners) listener.changed(path, etag);
  };

  /** Compares what is on disk with what the page was told. */
  const look = async (): Promise<void> => {
    if (listeners.size === 0) return;
    const before = seen;
    const now = await list(folder);
    seen = now;
    alarm?.watch(now.folders);
    const differs = [...now.stamps].filter(([path, stamp]) => before?.stamps.get(path) !== stamp);
    const suspects = before === null ? [] : differs.map(([path]) => path);
    const missing = [...(before?.stamps.keys() ?? [])].filter((path) => !now.stamps.has(path));
    const known =
      before === null ? [...told.keys()] : [...told.keys()].filter((path) => !now.stamps.has(path));
    for (const path of new Set([...suspects, ...missing, ...known])) {
      const content = await readContent(path, folder);
      const etag = isRefusal(content) ? null : content.etag;
      if (etag !== (told.get(path) ?? null) || (etag === null && missing.includes(path))) tell(path, etag);
    }
    if (before !== null && namesIn(before) !== namesIn(now))
      for (const listener of listeners) listener.listed(now.files, now.complete);
  };

  return {
    read: (path) =>
      inTurn(async () => {
        const content = await readContent(path, folder);
        if (!isRefusal(content)) told.set(path, content.etag);
        return content;
      }),
    save: (path, bytes, condition) =>
      inTurn(async () => {
        const saved = await save(path, bytes, condition, folder);
        if (!isRefusal(saved)) told.set(path, saved.etag);
        alarm?.ring();
        return saved;
      }),
    list: () => inTurn(() => list(folder)),
    listen: (listener) => {
      listeners.add(listener);
      alarm ??= watchFolders(() => inTurn(look), patience);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        alarm?.close();
        alarm = null;
        seen = null;
      };
    },
    close: async () => {
      listeners.clear();
      alarm?.close();
      alarm = null;
      await last;
    },
  };
}

const namesIn = ({ files }: Listing): string => files.map(({ path }) => path).join('\n');
