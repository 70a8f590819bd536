/**
 * The analyst's own texts, and the passages on which claims rest. They stay in this browser, beside the model and never in it: a source's
 * words are not ours to pass on.
 */
import { Dexie, liveQuery, type Table } from 'dexie';
import type { Document } from '../../store/store.ts';

export interface SourceText {
  readonly id: string;
  /** Which document it belongs to (`evidenceKey`). */
  readonly document: string;
  /** Id of the source in the model. */
  readonly source: string;
  readonly title: string;
  readonly text: string;
}

export interface Passage {
  readonly id: string;
  readonly document: string;
  readonly claim: string;
  /** The text it is from, and where: UTF-16 offsets. */
  readonly of: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Evidence {
  readonly texts: readonly SourceText[];
  readonly passages: readonly Passage[];
}

const database = new Dexie('modus-vivendi-evidence') as Dexie & {
  texts: Table<SourceText, string>;
  passages: Table<Passage, string>;
};
database.version(1).stores({ texts: 'id, document', passages: 'id, document, claim' });

/** What keeps a document's evidence together when it is opened again: its place, or, without one, this very document. */
export function evidenceKey({ id, origin }: Document): string {
  switch (origin.kind) {
    case 'case':
      return `case:${origin.slug}`;
    case 'workspace':
      return `workspace:${origin.path}`;
    case 'file':
      return `file:${origin.name}`;
    default:
      return `document:${id}`;
  }
}

const read = async (document: string): Promise<Evidence> => ({
  texts: await database.texts.where({ document }).toArray(),
  passages: await database.passages.where({ document }).toArray(),
});

/** Tells the evidence of a document now and whenever it changes, in this or another window. */
export function watchEvidence(
  document: string,
  told: (evidence: Evidence) => void,
  failed: () => void,
): () => void {
  const watching = liveQuery(() => read(document)).subscribe({ next: told, error: failed });
  return () => watching.unsubscribe();
}

export const addText = (text: SourceText): Promise<unknown> => database.texts.put(text);
export const addPassage = (passage: Passage): Promise<unknown> => database.passages.put(passage);
export const removePassage = (id: string): Promise<void> => database.passages.delete(id);

/** Takes a text away with its passages; what is given back puts them in place again. */
export async function removeText(text: SourceText): Promise<() => Promise<unknown>> {
  const passages = await database.passages.filter(({ of }) => of === text.id).toArray();
  await database.transaction('rw', database.texts, database.passages, async () => {
    await database.texts.delete(text.id);
    await database.passages.bulkDelete(passages.map(({ id }) => id));
  });
  return async () => {
    await database.texts.put(text);
    await database.passages.bulkPut(passages);
  };
}

/** Everything kept for a document, as a file of the analyst's own. */
export const evidenceOf = read;

/** Takes in what `evidenceOf` gave; anything that does not have its form is refused whole. */
export async function takeEvidence(document: string, json: string): Promise<boolean> {
  const found = parseEvidence(json);
  if (!found) return false;
  await database.transaction('rw', database.texts, database.passages, async () => {
    await database.texts.bulkPut(found.texts.map((each) => ({ ...each, document })));
    await database.passages.bulkPut(found.passages.map((each) => ({ ...each, document })));
  });
  return true;
}

export function parseEvidence(json: string): Evidence | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const { texts, passages } = (value ?? {}) as Partial<Record<keyof Evidence, unknown>>;
  const isText = (each: unknown): each is SourceText => hasStrings(each, ['id', 'source', 'title', 'text']);
  const isPassage = (each: unknown): each is Passage =>
    hasStrings(each, ['id', 'claim', 'of', 'quote']) &&
    Number.isSafeInteger((each as Passage).start) &&
    Number.isSafeInteger((each as Passage).end);
  if (!Array.isArray(texts) || !Array.isArray(passages)) return null;
  return texts.every(isText) && passages.every(isPassage) ? { texts, passages } : null;
}

const hasStrings = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
