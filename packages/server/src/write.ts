/** Saving a file: whole or not at all, and never over a version that the writer has not seen. */
import { randomBytes } from 'node:crypto';
import { access, constants, link, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Folder, isWritable, locate, locateNew, type Place } from './place.ts';
import { etagOf, readPlace } from './read.ts';
import { isRefusal, type Refusal, refusalFor, refuse } from './refusal.ts';

/** What a save asks of the disk: that the file is still one of these versions, or that there is none yet. */
export type Condition = { readonly match: readonly string[] } | 'absent';

export interface Saved {
  readonly etag: string;
  readonly created: boolean;
}

export async function save(
  name: string,
  bytes: Uint8Array,
  condition: Condition,
  folder: Folder,
): Promise<Saved | Refusal> {
  const place = await (condition === 'absent' ? locateNew(name, folder) : locate(name, folder));
  if (isRefusal(place)) {
    const gone = condition !== 'absent' && place.refusal === 'no-file';
    return gone ? { refusal: 'changed', etag: null } : place;
  }
  if (condition !== 'absent' && !isWritable(name, folder)) return refuse('not-writable');
  const temporary = path.join(path.dirname(place.file), `.modus-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const met = await (condition === 'absent'
      ? create(place, temporary, bytes)
      : replace(place, temporary, bytes, condition.match));
    return met ?? { etag: etagOf(bytes), created: condition === 'absent' };
  } catch (problem) {
    return refusalFor(problem);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

async function create(place: Place, temporary: string, bytes: Uint8Array): Promise<Refusal | null> {
  await writeTemporary(temporary, bytes, null);
  try {
    // A link, unlike a rename, does not replace what somebody else has put there in the meantime.
    await link(temporary, place.file);
    return null;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && (await stat(place.file).catch(() => null)) === null) {
      await rename(temporary, place.file);
      return null;
    }
    if (code !== 'EEXIST') throw problem;
    const found = await readPlace(place);
    return { refusal: 'exists', etag: isRefusal(found) ? null : found.etag };
  }
}

/** The version on disk is looked at last, when only the renaming is left to be done. */
async function replace(
  place: Place,
  temporary: string,
  bytes: Uint8Array,
  match: readonly string[],
): Promise<Refusal | null> {
  await access(place.file, constants.W_OK);
  await writeTemporary(temporary, bytes, (await stat(place.file)).mode & 0o7777);
  const found = await readPlace(place);
  if (isRefusal(found)) return found.refusal === 'no-file' ? { refusal: 'changed', etag: null } : found;
  if (!match.includes(found.etag)) return { refusal: 'changed', etag: found.etag };
  await rename(temporary, place.file);
  return null;
}

/** On the disk before it returns, so that no crash leaves an empty file in place of a model. */
async function writeTemporary(file: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
