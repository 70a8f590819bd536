/** The kinds of edits. */

type Path = readonly string[];

/** Replaces what stands at a path; a new key, or the position after the last, adds. */
export interface Put {
  /** Ids, and in lists positions from 0. */
  readonly path: Path;
  /** YAML, as in a file; for prose, `JSON.stringify(text)`. What is written as a block stays one where it can. */
  readonly value: string;
}

/** Puts a new element into a collection. */
export interface Insert {
  /** The path of the collection. */
  readonly into: Path;
  /** The position of the new element. */
  readonly at: number;
  /** In maps. */
  readonly key?: string;
  readonly value: string;
}

/** Takes an element away. What is left of an emptied collection is `{}` or `[]`. */
export interface Remove {
  readonly path: Path;
  readonly remove: true;
  /** How many of the collections around it go as well when nothing else is in them; none unless said. */
  readonly emptied?: number;
}

/** Gives an element another position in its collection. */
export interface Move {
  readonly path: Path;
  /** The position afterwards. */
  readonly to: number;
}

/** Gives an entry another key; its position stays. */
export interface Rename {
  readonly path: Path;
  readonly key: string;
}

/** Moves an entry into another map, under the same key. */
export interface Transfer {
  readonly path: Path;
  /** The path of the other map. */
  readonly into: Path;
  /** The position there; after the last unless said. */
  readonly at?: number;
}

export type Edit = Put | Insert | Remove | Move | Rename | Transfer;
