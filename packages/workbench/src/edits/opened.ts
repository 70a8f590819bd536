/** A text opened for editing: its tree, and what each layer comes to, read when first asked for. */
import {
  type Budget,
  child,
  defaultBudget,
  type Edit,
  editText,
  isRefusal,
  type MapNode,
  type ModelFile,
  nodesAlong,
  openModel,
  type Reading,
  type Refusal,
  readConflict,
  refuse,
  type Structure,
  type WrittenNode,
} from '@modus-vivendi/engine';
import type { Edited, Layer, Path } from './edited.ts';
import { layersIn, variantOf } from './layers.ts';
import type { Note } from './notes.ts';

/** With more states an edit would keep its user waiting; nobody ranks that many by hand. */
export const editBudget: Budget = { ...defaultBudget, states: 1 << 17 };

export interface Opened {
  readonly file: ModelFile;
  readonly text: string;
  readonly tree: MapNode;
  /** What plain strings are written in. */
  readonly language: string;
  readonly isGraph: boolean;
  readonly layers: readonly Layer[];
  /** What stands at a path. */
  readonly at: (path: Path) => WrittenNode | undefined;
  /** Null where the layer makes no sense. */
  readonly reading: (layer: Layer) => ReadLayer | null;
}

/** A reading whose structure is known, even where there are errors. */
export type ReadLayer = Reading & {
  readonly structure: Structure;
  readonly layers: NonNullable<Reading['layers']>;
};

/** The text opened last: the steps of one edit open the same one again and again. */
let last: Opened | null = null;

export function open(text: string): Opened | Refusal {
  if (last?.text === text) return last;
  const file = openModel(text);
  const { tree } = file;
  if (!tree) return refuse('unreadable-text');
  const language = child(tree, 'language');
  const readings = new Map<string, ReadLayer | null>();
  const read = (layer: Layer): ReadLayer | null => {
    const found = readConflict(file, variantOf(layer), editBudget);
    if (isRefusal(found)) return null;
    const { structure, layers } = found;
    return structure && layers ? { ...found, structure, layers } : null;
  };
  last = {
    file,
    text,
    tree,
    language: language?.kind === 'scalar' && language.text !== '' ? language.text : 'en',
    isGraph: child(tree, 'states') !== undefined,
    layers: layersIn(tree),
    at: (path) => nodesAlong(tree, path)[path.length],
    reading: (layer) => {
      const key = layer.join('/');
      if (!readings.has(key)) readings.set(key, read(layer));
      return readings.get(key)!;
    },
  };
  return last;
}

/** Makes edits of a text; what was added and what is to be said come with it. */
export function make(
  text: string,
  edits: readonly Edit[],
  more: { readonly id?: string; readonly notes?: readonly Note[] } = {},
): Edited {
  const edited = editText(text, edits);
  if (isRefusal(edited)) return edited;
  const { id, notes = [] } = more;
  return { ...edited, ...(id === undefined ? {} : { id }), ...(notes.length > 0 ? { notes } : {}) };
}

/** One change after another; the ids and notes of all of them, the last id winning. Stops at the first refusal. */
export function inTurn(text: string, ...steps: readonly ((text: string) => Edited)[]): Edited {
  let done: Exclude<Edited, Refusal> = { text };
  for (const step of steps) {
    const next = step(done.text);
    if (isRefusal(next)) return next;
    const notes = [...(done.notes ?? []), ...(next.notes ?? [])];
    done = { ...done, ...next, ...(notes.length > 0 ? { notes } : {}) };
  }
  return done;
}

/** Opens a text and changes it. */
export function changed(text: string, change: (model: Opened) => Edited): Edited {
  const model = open(text);
  return isRefusal(model) ? model : change(model);
}

export const unknownPath = (path: Path): Refusal => refuse('unknown-path', { path: path.join('.') });
