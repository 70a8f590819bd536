/** What an edit changed besides what was asked, as data, and the sentences for it. */
import { type Catalogues, type Language, sayFrom, type Values } from '@modus-vivendi/engine';
import { ar } from './words/ar.ts';
import { en, type NoteId } from './words/en.ts';
import { fa } from './words/fa.ts';

export type { NoteId } from './words/en.ts';

export interface Note {
  readonly note: NoteId;
  readonly values: Values;
}

export const note = (id: NoteId, values: Values = {}): Note => ({ note: id, values });

const catalogues: Catalogues<NoteId> = { en, ar, fa };

export const sayNote = (language: Language, { note: id, values }: Note): string =>
  sayFrom(catalogues, language, id, values);
