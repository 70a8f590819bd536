/** Files chosen in the browser: with the File System Access API, where they can be written again, or as a plain upload and download. */
import type { Disk, Found, Written } from './disk.ts';
import type { Sayings } from './server.ts';
import { mostBytes, textOf } from './text-bytes.ts';

/** The parts of the API that TypeScript does not know yet. */
interface Permitting {
  readonly queryPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
}
interface FileType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}
interface Pickers {
  readonly showOpenFilePicker?: (options: {
    types: readonly FileType[];
    excludeAcceptAllOption: boolean;
  }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: {
    suggestedName: string;
    types: readonly FileType[];
  }) => Promise<FileSystemFileHandle>;
}

const pickers = globalThis as Pickers;

/** What the names of model files end in. */
const endings = ['.yaml', '.yml', '.json'] as const;
export const isModelName = (name: string): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));

export interface Picked {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  readonly bytes: Uint8Array;
}

/** Whether a file can be written again where it was opened. */
export const writesInPlace = (): boolean => pickers.showSaveFilePicker !== undefined;

/** Lets the reader choose a file; null where none was chosen. Must be called from a press of a key or button. */
export async function pickFile(description: string): Promise<Picked | null> {
  if (!pickers.showOpenFilePicker) return pickByInput();
  const handles = await unlessCancelled(
    pickers.showOpenFilePicker({
      types: [{ description, accept: { 'application/yaml': endings } }],
      excludeAcceptAllOption: false,
    }),
  );
  const [handle] = handles ?? [];
  return handle ? pickedOf(await handle.getFile(), handle) : null;
}

/** Reads no more than can be opened: a larger file is refused by its size. */
export async function pickedOf(file: File, handle: FileSystemFileHandle | null): Promise<Picked> {
  const bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
  return { name: file.name, handle, bytes };
}

const pickByInput = (): Promise<Picked | null> =>
  new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = [...endings, 'application/yaml'].join(',');
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) pickedOf(file, null).then(resolve, reject);
      else resolve(null);
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });

/** Lets the reader choose where to write; null where nothing was chosen. */
export async function pickPlace(
  suggestedName: string,
  description: string,
): Promise<FileSystemFileHandle | null> {
  if (!pickers.showSaveFilePicker) return null;
  return unlessCancelled(
    pickers.showSaveFilePicker({
      suggestedName,
      types: [{ description, accept: { 'application/yaml': ['.yaml'] } }],
    }),
  );
}

async function unlessCancelled<T>(choice: Promise<T>): Promise<T | null> {
  try {
    return await choice;
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return null;
    throw problem;
  }
}

/** Hands the reader a file to keep wherever the browser puts files. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const mayWrite = async (handle: FileSystemFileHandle): Promise<boolean> =>
  ((await (handle as Permitting).queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';

/** Asks the reader where need be, so it must be called from a press of a key or button. */
export const askToWrite = async (handle: FileSystemFileHandle): Promise<boolean> =>
  (await mayWrite(handle)) ||
  (await (handle as Permitting).requestPermission?.({ mode: 'readwrite' })) === 'granted';

/** A chosen file. Its own text is its mark: the browser tells nothing better. */
export function handleDisk(handle: FileSystemFileHandle, sayings: Sayings): Disk {
  const read = async (): Promise<Found> => {
    try {
      const { bytes } = await pickedOf(await handle.getFile(), handle);
      const found = textOf(bytes);
      if (found.kind === 'too-large')
        return { kind: 'refused', sentence: sayings.tooLarge(handle.name, found.megabytes) };
      if (found.kind === 'not-text')
        return { kind: 'refused', sentence: sayings.notText(handle.name, found.line, found.byte) };
      return { kind: 'found', text: found.text, mark: '' };
    } catch (problem) {
      return problem instanceof DOMException && problem.name === 'NotFoundError'
        ? { kind: 'gone' }
        : { kind: 'refused', sentence: sayings.refused(handle.name) };
    }
  };
  return {
    read,
    write: async (text, replaces): Promise<Written> => {
      if (replaces) {
        const found = await read();
        if (found.kind !== 'found') return found;
        if (found.text !== replaces.text) return { kind: 'changed' };
      }
      try {
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
        return { kind: 'written', mark: '' };
      } catch {
        return { kind: 'refused', sentence: sayings.refused(handle.name) };
      }
    },
  };
}
