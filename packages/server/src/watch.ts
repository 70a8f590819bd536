/**
 * Noticing that something happened in some folders: the operating system's own reports, gathered for a moment, and a slow regular look
 * for disks that report nothing. Folders are watched one by one: watching a tree would, on Linux, walk through all that is hidden in it.
 */
import { type FSWatcher, watch } from 'node:fs';

export interface Alarm {
  /** From now on these folders are watched, and no others. */
  readonly watch: (folders: readonly string[]) => void;
  /** Something has happened that should be looked at soon. */
  readonly ring: () => void;
  readonly close: () => void;
}

/** How long reports are gathered, in milliseconds: programs save a file in several steps. */
const moment = 80;

/** Looks once at the beginning, and then whenever something may have changed; never twice at the same time. */
export function watchFolders(look: () => Promise<void>, patience: number): Alarm {
  const watchers = new Map<string, FSWatcher>();
  let closed = false;
  let soon: NodeJS.Timeout | null = null;
  const ring = (): void => {
    if (closed || soon !== null) return;
    soon = setTimeout(() => {
      soon = null;
      void run();
    }, moment);
  };
  const run = async (): Promise<void> => {
    // A disk that cannot be looked at now may be there again at the next look.
    if (!closed) await look().catch(() => {});
  };
  const regular = setInterval(ring, patience);
  regular.unref();
  void run();

  const leave = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    ring,
    watch: (folders) => {
      if (closed) return;
      const wanted = new Set(folders);
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) leave(folder);
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, { persistent: false }, ring);
          watcher.on('error', () => leave(folder));
          watchers.set(folder, watcher);
          // What happened before it was watched is not reported.
          ring();
        } catch {
          // Too many are watched already, or the folder has just gone: the regular look is left.
        }
      }
    },
    close: () => {
      closed = true;
      clearInterval(regular);
      if (soon !== null) clearTimeout(soon);
      for (const folder of [...watchers.keys()]) leave(folder);
    },
  };
}
