/** What is kept on this machine between visits, behind an interface: in the browser's database, or in memory where there is none. */

import type { Settings } from '../store/settings.ts';
import type { Origin } from '../store/store.ts';
import type { PackedHistory } from './packed-history.ts';
import type { Kept } from './thinning.ts';

/** Settings that belong to the reader. */
export type ReaderSettings = Pick<
  Settings,
  'language' | 'theme' | 'panel' | 'concepts' | 'countermove' | 'textShown'
>;
/** Settings that belong to a document: what of it is looked at. */
export type Looking = Pick<Settings, 'scenario' | 'view' | 'state' | 'by' | 'concept' | 'baseline'>;

/** A document as it is now, everything needed to go on with it. */
export interface KeptDocument {
  readonly id: string;
  readonly origin: Origin;
  /** The folder that the local server had opened, for a document of a workspace. */
  readonly folder: string | null;
  readonly text: string;
  readonly saved: string;
  readonly history: PackedHistory;
  readonly looking: Looking;
  readonly at: number;
}

/** A version in the local history, without its text. */
export interface Version extends Kept {
  /** What led to it, in the reader's words then; null for typing. */
  readonly label: string | null;
}

export interface Storage {
  /** `memory`: gone with the page. */
  readonly kind: 'browser' | 'memory';
  /** The latest first. */
  readonly documents: () => Promise<readonly KeptDocument[]>;
  readonly document: (id: string) => Promise<KeptDocument | null>;
  readonly keep: (document: KeptDocument) => Promise<void>;
  /** Drops a document and its versions. */
  readonly drop: (id: string) => Promise<void>;
  /** All versions, of one document or of every one; in the order they were made. */
  readonly versions: (document?: string) => Promise<readonly Version[]>;
  /** The deflated text of a version; null where it has been dropped. */
  readonly content: (id: number) => Promise<Uint8Array | null>;
  readonly addVersion: (version: Omit<Version, 'id' | 'size'>, content: Uint8Array) => Promise<void>;
  readonly dropVersions: (ids: readonly number[]) => Promise<void>;
  readonly settings: () => Promise<Partial<ReaderSettings> | null>;
  readonly keepSettings: (settings: ReaderSettings) => Promise<void>;
}

export function memoryStorage(): Storage {
  const documents = new Map<string, KeptDocument>();
  const versions = new Map<number, { readonly version: Version; readonly content: Uint8Array }>();
  let settings: ReaderSettings | null = null;
  let last = 0;
  return {
    kind: 'memory',
    documents: async () => [...documents.values()].sort((a, b) => b.at - a.at),
    document: async (id) => documents.get(id) ?? null,
    keep: async (document) => void documents.set(document.id, document),
    drop: async (id) => {
      documents.delete(id);
      for (const { version } of [...versions.values()])
        if (version.document === id) versions.delete(version.id);
    },
    versions: async (document) =>
      [...versions.values()]
        .map(({ version }) => version)
        .filter((version) => document === undefined || version.document === document),
    content: async (id) => versions.get(id)?.content ?? null,
    addVersion: async (version, content) => {
      const id = ++last;
      versions.set(id, { version: { ...version, id, size: content.length }, content });
    },
    dropVersions: async (ids) => {
      for (const id of ids) versions.delete(id);
    },
    settings: async () => settings,
    keepSettings: async (kept) => {
      settings = kept;
    },
  };
}
