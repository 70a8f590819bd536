/** Reading a file of the folder, and the mark of its content. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Folder, locate, type Place } from './place.ts';
import { isRefusal, type Refusal, refusalFor, refuse } from './refusal.ts';

/** The most bytes of a file that is read or saved; the engine reads no larger model. */
export const mostBytes = 16 * 1024 * 1024;

export interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** The same bytes have the same mark, and no others have it. */
export const etagOf = (bytes: Uint8Array): string => `"${createHash('sha256').update(bytes).digest('hex')}"`;

export async function readContent(name: string, folder: Folder): Promise<Content | Refusal> {
  const place = await locate(name, folder);
  return isRefusal(place) ? place : readPlace(place);
}

/** Reads what is a plain file when it is opened; a pipe or a device is never waited for. */
export async function readPlace({ file }: Place): Promise<Content | Refusal> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = await handle.stat();
    if (!stat.isFile()) return refuse('no-file');
    if (stat.size > mostBytes) return refuse('too-large');
    const bytes = new Uint8Array(await handle.readFile());
    return bytes.length > mostBytes ? refuse('too-large') : { bytes, etag: etagOf(bytes) };
  } catch (problem) {
    return refusalFor(problem);
  } finally {
    await handle?.close();
  }
}
