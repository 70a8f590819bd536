/** The files of the folder that the workbench may show: near ones first, and never more than can be looked at often. */
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Folder, isPlainName, type Kind, kindOf, locate } from './place.ts';
import { isRefusal } from './refusal.ts';

export interface ListedFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly kind: Kind;
  /** In bytes. */
  readonly size: number;
  /** When it was last written, as ISO 8601. */
  readonly modified: string;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** False where there is more than can be listed. */
  readonly complete: boolean;
  /** By path: changes whenever the file may have changed. */
  readonly stamps: ReadonlyMap<string, string>;
  /** The folders that were looked into. */
  readonly folders: readonly string[];
}

const most = { depth: 8, folders: 400, files: 2000 } as const;

export async function list(folder: Folder): Promise<Listing> {
  const found: Found[] = [];
  const folders: string[] = [];
  let complete = true;
  let level: string[] = [''];
  for (let depth = 0; level.length > 0; depth++) {
    const below: string[] = [];
    for (const parent of level) {
      if (depth > most.depth || folders.length === most.folders || found.length === most.files) {
        complete = false;
        break;
      }
      const full = path.join(folder.root, parent);
      folders.push(full);
      const entries = (await readdir(full, { withFileTypes: true }).catch(() => []))
        .filter(({ name }) => isPlainName(name))
        .map((entry) => ({ entry, name: parent === '' ? entry.name : `${parent}/${entry.name}` }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      below.push(...entries.filter(({ entry }) => entry.isDirectory()).map(({ name }) => name));
      const ours = entries.filter(({ entry, name }) => !entry.isDirectory() && kindOf(name, folder) !== null);
      const room = most.files - found.length;
      if (ours.length > room) complete = false;
      const looked = await Promise.all(
        ours.slice(0, room).map(({ entry, name }) => look(name, entry.isSymbolicLink(), folder)),
      );
      found.push(...looked.flatMap((each) => each ?? []));
    }
    level = below;
  }
  found.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  return {
    files: found.map(({ file }) => file),
    stamps: new Map(found.map(({ file, stamp }) => [file.path, stamp])),
    folders,
    complete,
  };
}

interface Found {
  readonly file: ListedFile;
  readonly stamp: string;
}

/** A file as it is now; a link only where it ends at a file that could have been listed itself. */
async function look(name: string, isLink: boolean, folder: Folder): Promise<Found | null> {
  const place = isLink ? await locate(name, folder) : { file: path.join(folder.root, name), name };
  const stat = isRefusal(place) ? null : await lstat(place.file).catch(() => null);
  if (stat === null || !stat.isFile()) return null;
  const { size, mtime, mtimeMs, ctimeMs, ino } = stat;
  return {
    file: { path: name, kind: kindOf(name, folder)!, size, modified: mtime.toISOString() }, // asked by the caller
    stamp: `${size} ${mtimeMs} ${ctimeMs} ${ino}`,
  };
}
