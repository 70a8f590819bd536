/** What is kept between visits, in the browser's own database on this machine. */
import { Dexie, type EntityTable } from 'dexie';
import type { KeptDocument, ReaderSettings, Storage, Version } from './storage.ts';

/** Every database of the workbench has a name that begins so. */
const prefix = 'modus-';

interface Tables {
  documents: EntityTable<KeptDocument, 'id'>;
  versions: EntityTable<Version, 'id'>;
  contents: EntityTable<{ id: number; content: Uint8Array }, 'id'>;
  settings: EntityTable<ReaderSettings & { id: string }, 'id'>;
}

let opened: Dexie | null = null;

/** How long the database may take to open, in milliseconds: another tab with an older version could hold it. */
const patience = 4000;

/** Null where the browser keeps nothing: in some private windows, and for some pages opened from disk. */
export async function browserStorage(): Promise<Storage | null> {
  if (typeof indexedDB === 'undefined') return null;
  const db = new Dexie(`${prefix}workbench`) as Dexie & Tables;
  db.version(1).stores({
    documents: 'id, at',
    versions: '++id, document',
    contents: 'id',
    settings: 'id',
  });
  opened = db;
  const isOpen = db.open().then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
  return (await Promise.race([isOpen, late])) ? tablesAsStorage(db) : null;
}

const tablesAsStorage = (db: Dexie & Tables): Storage => ({
  kind: 'browser',
  documents: () => db.documents.orderBy('at').reverse().toArray(),
  document: async (id) => (await db.documents.get(id)) ?? null,
  keep: async (document) => {
    try {
      await db.documents.put(document);
    } catch (problem) {
      // Not every browser can keep the handle of a file; the name and the text it can.
      const { origin } = document;
      if (origin.kind !== 'file' || origin.handle === null) throw problem;
      await db.documents.put({ ...document, origin: { ...origin, handle: null } });
    }
  },
  drop: (id) =>
    db.transaction('rw', db.documents, db.versions, db.contents, async () => {
      const own = await db.versions.where('document').equals(id).primaryKeys();
      await db.versions.bulkDelete(own);
      await db.contents.bulkDelete(own);
      await db.documents.delete(id);
    }),
  versions: (document) =>
    document === undefined
      ? db.versions.toArray()
      : db.versions.where('document').equals(document).sortBy('id'),
  content: async (id) => (await db.contents.get(id))?.content ?? null,
  addVersion: (version, content) =>
    db.transaction('rw', db.versions, db.contents, async () => {
      const id = await db.versions.add({ ...version, size: content.length });
      await db.contents.add({ id, content });
    }),
  dropVersions: (ids) =>
    db.transaction('rw', db.versions, db.contents, async () => {
      await db.versions.bulkDelete([...ids]);
      await db.contents.bulkDelete([...ids]);
    }),
  settings: async () => (await db.settings.get('reader')) ?? null,
  keepSettings: async (settings) => void (await db.settings.put({ ...settings, id: 'reader' })),
});

/**
 * Deletes everything that the workbench keeps in this browser, whichever part of it made the database. Pages opened from disk share one
 * place with other such pages, so only databases with our own prefix go.
 */
export async function forgetEverything(): Promise<void> {
  opened?.close();
  for (const { name } of await indexedDB.databases()) if (name?.startsWith(prefix)) await Dexie.delete(name);
  for (const store of [localStorage, sessionStorage])
    for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
}
