/** What every edit of the model's text takes and gives. */
import type { Diagnostic, Refusal } from '@modus-vivendi/engine';
import type { Note } from './notes.ts';

/** Where something stands in the text: ids, and in lists positions from 0. */
export type Path = readonly string[];

/**
 * Which part of the file an edit is made in: `[]` is the base model; `['scenarios', ID, 'change']`, `['beliefs', HOLDER, 'change']`,
 * `['beliefs', H1, 'beliefs', H2, 'change']` and `['scenarios', ID, 'change', 'beliefs', HOLDER, 'change']` are overlays.
 */
export type Layer = readonly string[];

/** The new text. `id`: of what was added. `notes`: what else was changed with it, to be said to whoever edits. */
export interface Changed {
  readonly text: string;
  readonly id?: string;
  readonly notes?: readonly Note[];
}

/** A refusal changes nothing; where the model would have had an error that it does not have now, `problems` say which. */
export type Refused = Refusal & { readonly problems?: readonly Diagnostic[] };

export type Edited = Changed | Refused;

/** Words in one language. */
export interface Words {
  readonly language: string;
  readonly words: string;
}

/** A state by what is taken: `['release', 'posture=war']`; the id of a coalesced or named state, or the key of one in graph form, stands alone. */
export type StateWords = readonly string[];
