/** How things stand between the page and where its text is kept; what the bar above and the dialogs show. Not part of the model's state. */
import { create } from 'zustand';
import type { Origin } from '../store/store.ts';
import type { DiskState } from './disk-step.ts';
import type { Server } from './server.ts';

interface FileState {
  /** Whether this browser keeps what is written; null until that is known. */
  readonly keeps: 'browser' | 'memory' | null;
  /** Work is being written to the browser's storage. */
  readonly keeping: boolean;
  /** How the page and the file stand. */
  readonly disk: DiskState;
  /** The local server, where there is one. */
  readonly server: Server | null;
}

export const useFileState = create<FileState>()(() => ({
  keeps: null,
  keeping: false,
  disk: { kind: 'in-step' },
  server: null,
}));

export const fileState = (): FileState => useFileState.getState();
export const setFileState = (state: Partial<FileState>): void => useFileState.setState(state);

/** What a reader has to know, in the order of urgency. */
export type SaveState =
  | { readonly kind: 'changed' | 'gone' | 'offline' | 'refused' | 'unsaved' | 'saved'; readonly file: string }
  | { readonly kind: 'saving' | 'kept' | 'memory' };

/** The file that a document is saved to; null where it is none. */
export function fileOf(origin: Origin): string | null {
  if (origin.kind === 'workspace') return origin.path;
  return origin.kind === 'file' ? origin.name : null;
}

/** @param clean whether the text is the one last read from or written to its origin */
export function saveState(
  origin: Origin,
  clean: boolean,
  { keeps, keeping, disk }: Pick<FileState, 'keeps' | 'keeping' | 'disk'>,
): SaveState {
  const file = fileOf(origin);
  if (file !== null) {
    if (disk.kind === 'conflict') return { kind: 'changed', file };
    if (disk.kind === 'gone' || disk.kind === 'offline' || disk.kind === 'refused')
      return { kind: disk.kind, file };
    if (disk.kind === 'saving') return { kind: 'saving' };
    if (clean) return { kind: 'saved', file };
    if (origin.kind === 'workspace') return { kind: 'saving' };
  }
  if (keeps === 'memory') return { kind: 'memory' };
  if (keeping) return { kind: 'saving' };
  return file === null ? { kind: 'kept' } : { kind: 'unsaved', file };
}
