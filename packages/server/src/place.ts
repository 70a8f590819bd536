/** Which names inside the opened folder may be read or written, in whatever spelling they come. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Refusal, refusalFor, refuse } from './refusal.ts';

/** A model file can be edited; a text is there to be read beside it. */
export type Kind = 'model' | 'text';

export interface Folder {
  /** Its real path, without links. */
  readonly root: string;
  /** The file that the user named, relative to the root; it may have any name. */
  readonly opened: string | null;
}

export interface Place {
  /** The real path. */
  readonly file: string;
  /** As the page names it. */
  readonly name: string;
}

const longest = 1024;

/** What a new model file ends in. */
const modelSuffix = '.modus.yaml';

/** Whether a part of a path is a plain name: nothing hidden, nothing that leads elsewhere, no packages of programs. */
export const isPlainName = (part: string): boolean =>
  part !== '' &&
  part !== 'node_modules' &&
  !part.startsWith('.') &&
  !/[. ]$/.test(part) &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a name
  !/[\u0000-\u001f\u007f/\\]/.test(part) &&
  !(process.platform === 'win32' && /[:*?"<>|]/.test(part));

/** The parts of a path relative to the folder, written with `/`; null where it is none, or was encoded once more than it should be. */
function partsOf(name: string): readonly string[] | null {
  if (name.length > longest || /^[a-z]:|%(00|25|2e|2f|5c)/i.test(name)) return null;
  const parts = name.split('/');
  return parts.every(isPlainName) ? parts : null;
}

/** What a file is by its name; null for files that are none of the workbench's business. */
export function kindOf(name: string, { opened }: Folder): Kind | null {
  if (name === opened || /\.modus\.ya?ml$/i.test(name)) return 'model';
  return /\.(ya?ml|txt|md)$/i.test(name) ? 'text' : null;
}

/** Models can be saved, and other YAML files, which may hold a model under another name. */
export const isWritable = (name: string, folder: Folder): boolean =>
  kindOf(name, folder) === 'model' || /\.ya?ml$/i.test(name);

/** Where an existing file really is. Links are followed as long as they end at a file that could have been named itself. */
export async function locate(name: string, folder: Folder): Promise<Place | Refusal> {
  const parts = partsOf(name);
  if (parts === null || kindOf(name, folder) === null) return refuse('bad-path');
  const file = await realPath(path.join(folder.root, ...parts));
  if (typeof file !== 'string') return file;
  const inside = nameOf(file, folder);
  return inside === null || kindOf(inside, folder) === null ? refuse('bad-path') : { file, name };
}

/** Where a new file would be: in a folder that exists, under a name that says it is a model. */
export async function locateNew(name: string, folder: Folder): Promise<Place | Refusal> {
  const parts = partsOf(name);
  if (parts === null) return refuse('bad-path');
  const last = parts.at(-1)!; // split() gives at least one part
  if (!last.endsWith(modelSuffix)) return refuse('not-creatable');
  const parent = await realPath(path.join(folder.root, ...parts.slice(0, -1)));
  if (typeof parent !== 'string') return parent;
  if (parent !== folder.root && nameOf(parent, folder) === null) return refuse('bad-path');
  return { file: path.join(parent, last), name };
}

async function realPath(file: string): Promise<string | Refusal> {
  try {
    return await realpath(file);
  } catch (problem) {
    return refusalFor(problem);
  }
}

/** The name of a real path relative to the folder; null where it is outside or hidden. */
function nameOf(file: string, { root }: Folder): string | null {
  const relative = path.relative(root, file);
  if (path.isAbsolute(relative)) return null;
  const name = relative.split(path.sep).join('/');
  return partsOf(name) === null ? null : name;
}
