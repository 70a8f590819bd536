/** The local server that serves this page from a folder, where there is one: its files, and what happens to them on disk. */
import type { Language } from '@modus-vivendi/engine';
import type { Disk, Found, Trouble, Written } from './disk.ts';
import { textOf } from './text-bytes.ts';

export interface ListedFile {
  readonly path: string;
  readonly kind: 'model' | 'text';
  /** In bytes. */
  readonly size: number;
  /** ISO 8601. */
  readonly modified: string;
}

export interface Server {
  /** The folder's own name; null where no folder is open. */
  readonly folder: string | null;
  /** The file to begin with, or a case of the library as `case:SLUG`. */
  readonly open: string | null;
  readonly language: Language | null;
  readonly files: readonly ListedFile[];
}

/** Says a file's trouble in the reader's words; told apart so that this module needs no catalogue. */
export interface Sayings {
  readonly language: () => Language;
  readonly notText: (file: string, line: number, byte: number) => string;
  readonly tooLarge: (file: string, megabytes: number) => string;
  readonly refused: (file: string) => string;
}

/** Asks once whether there is a server. The page in one file never asks: it may not, and nobody would answer. */
export async function findServer(): Promise<Server | null> {
  if (import.meta.env.MODE === 'one-file' || location.protocol === 'file:') return null;
  try {
    const response = await fetch('/api/workspace', { headers: { Accept: 'application/json' } });
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return response.ok && isJson ? serverOf(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Null where it is not what our server answers: another program may serve the page. */
export function serverOf(answer: unknown): Server | null {
  if (typeof answer !== 'object' || answer === null || !('name' in answer)) return null;
  const { name, open, language, files } = answer as Readonly<Record<string, unknown>>;
  return {
    folder: typeof name === 'string' ? name : null,
    open: typeof open === 'string' ? open : null,
    language: language === 'en' || language === 'ar' || language === 'fa' ? language : null,
    files: Array.isArray(files) ? (files as readonly ListedFile[]) : [],
  };
}

/** A file of the server's folder. */
export function serverDisk(path: string, sayings: Sayings, ask: typeof fetch = fetch): Disk {
  const address = (): string => `/api/file?path=${encodeURIComponent(path)}&lang=${sayings.language()}`;
  return {
    read: async (): Promise<Found> => {
      try {
        const response = await ask(address());
        if (response.status === 404) return { kind: 'gone' };
        if (!response.ok) return await refusedBy(response, path, sayings);
        const read = textOf(new Uint8Array(await response.arrayBuffer()));
        if (read.kind === 'too-large')
          return { kind: 'refused', sentence: sayings.tooLarge(path, read.megabytes) };
        if (read.kind === 'not-text')
          return { kind: 'refused', sentence: sayings.notText(path, read.line, read.byte) };
        return { kind: 'found', text: read.text, mark: response.headers.get('etag') ?? '' };
      } catch {
        return { kind: 'offline' };
      }
    },
    write: async (text, replaces): Promise<Written> => {
      const condition: Record<string, string> = replaces
        ? { 'If-Match': replaces.mark }
        : { 'If-None-Match': '*' };
      try {
        const response = await ask(address(), {
          method: 'PUT',
          body: text,
          headers: { 'Content-Type': 'text/plain; charset=utf-8', ...condition },
        });
        if (response.ok) return { kind: 'written', mark: response.headers.get('etag') ?? '' };
        if (response.status !== 412) return await refusedBy(response, path, sayings);
        // A version mark says that the file is there; without one it has been deleted.
        return { kind: replaces && !response.headers.has('etag') ? 'gone' : 'changed' };
      } catch {
        return { kind: 'offline' };
      }
    },
  };
}

async function refusedBy(response: Response, path: string, sayings: Sayings): Promise<Trouble> {
  const answer: unknown = await response.json().catch(() => null);
  const message =
    typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
  return { kind: 'refused', sentence: typeof message === 'string' ? message : sayings.refused(path) };
}

export interface ServerEvents {
  /** A file may have another version, or be there no more. */
  readonly changed: (path: string, isThere: boolean) => void;
  /** The list of files is another. */
  readonly listed: () => void;
  /** The server answers again after it did not, or does not answer. */
  readonly connected: (connected: boolean) => void;
}

/** Listens until the function returned is called. The browser connects again by itself. */
export function listenToServer({ changed, listed, connected }: ServerEvents): () => void {
  const source = new EventSource('/api/events');
  source.addEventListener('open', () => connected(true));
  source.addEventListener('error', () => connected(false));
  source.addEventListener('change', (event: MessageEvent<string>) => {
    const told: unknown = JSON.parse(event.data);
    if (typeof told === 'object' && told !== null && 'path' in told && typeof told.path === 'string')
      changed(told.path, !('etag' in told) || told.etag !== null);
  });
  source.addEventListener('files', listed);
  return () => source.close();
}
