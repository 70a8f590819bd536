/** A file that a document is saved to, wherever it is: in the folder of the local server, or chosen in the browser. */

/** Why a file could be neither read nor written. Sentences are finished, in the reader's language. */
export type Trouble =
  | { readonly kind: 'gone' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly sentence: string };

export type Found = { readonly kind: 'found'; readonly text: string; readonly mark: string } | Trouble;
/** `changed`: the file holds another version than the one that was to be replaced. */
export type Written =
  | { readonly kind: 'written'; readonly mark: string }
  | { readonly kind: 'changed' }
  | Trouble;

/** A version of the file as the page last knew it; null where the file is to be made anew. */
export interface KnownVersion {
  readonly mark: string;
  readonly text: string;
}

export interface Disk {
  readonly read: () => Promise<Found>;
  readonly write: (text: string, replaces: KnownVersion | null) => Promise<Written>;
}
