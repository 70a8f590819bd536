/** Saving, on the reader's word: to the file it came from, to another, or as a download where the browser writes no files. */
import { workbench } from '../store/store.ts';
import { fileState } from './file-state.ts';
import { openStep } from './follow-disk.ts';
import { keepNow } from './keeper.ts';
import { askToWrite, download, handleDisk, pickPlace, writesInPlace } from './picked-file.ts';
import { sayings, spoken, tell } from './sayings.ts';
import { serverDisk } from './server.ts';
import { fileNameFor, titleOf } from './title-of.ts';

/** A name for the open document's file: its own, the case's, or one made of its title. */
export function suggestedName(): string {
  const { document, history, settings } = workbench();
  const { origin } = document;
  if (origin.kind === 'file') return origin.name;
  if (origin.kind === 'workspace') return origin.path.split('/').at(-1)!; // split() gives at least one part
  if (origin.kind === 'case') return `${origin.slug}.modus.yaml`;
  return fileNameFor(titleOf(history.present, settings.language));
}

/** Where it has no file yet, asks for one. */
export async function save(): Promise<void> {
  await keepNow();
  const { origin } = workbench().document;
  const step = openStep();
  if (fileState().disk.kind === 'conflict') return workbench().openDialog('conflict');
  if (origin.kind === 'file' && origin.handle) {
    if (await askToWrite(origin.handle)) await step?.save(true);
    else tell('warning', spoken()('files.no-permission', { file: origin.name }));
    return;
  }
  if (step) return step.save(true);
  if (origin.kind === 'file') return downloadAs(origin.name);
  return saveAs();
}

/** In a folder of the local server the name is asked for in a dialog; otherwise by the browser. */
export async function saveAs(): Promise<void> {
  if (fileState().server?.folder != null) return workbench().openDialog('save-as');
  await saveOnThisMachine();
}

/** Writes to a file that the reader chooses in the browser's own dialog, or downloads it. */
export async function saveOnThisMachine(): Promise<void> {
  const name = suggestedName();
  if (!writesInPlace()) return downloadAs(name);
  const words = spoken();
  const handle = await pickPlace(name, words('files.kind'));
  if (!handle) return;
  const text = workbench().history.present;
  const written = await handleDisk(handle, sayings).write(text, null);
  if (written.kind === 'written') workbench().saved(text, { kind: 'file', name: handle.name, handle });
  else tell('warning', words('files.refused', { file: handle.name }));
}

/** Makes a new file in the folder; false, with a sentence said, where that cannot be. */
export async function saveInFolder(name: string): Promise<boolean> {
  const path = nameWithEnding(name);
  const words = spoken();
  const text = workbench().history.present;
  const written = await serverDisk(path, sayings).write(text, null);
  if (written.kind === 'written') {
    workbench().saved(text, { kind: 'workspace', path, etag: written.mark });
    return true;
  }
  const sentences = {
    changed: words('files.name-taken', { file: path }),
    gone: words('files.no-folder', { file: path }),
    offline: words('files.no-server', { file: path }),
  };
  tell('warning', written.kind === 'refused' ? written.sentence : sentences[written.kind]);
  return false;
}

export const nameWithEnding = (name: string): string => {
  const plain = name.trim().replace(/(\.modus)?(\.ya?ml)?$/i, '');
  return `${plain === '' ? 'conflict' : plain}.modus.yaml`;
};

/** The text as a file that the browser puts where it puts downloads. */
export function downloadAs(name: string): void {
  const text = workbench().history.present;
  download(name, new Blob([text], { type: 'application/yaml' }));
  const { origin } = workbench().document;
  if (origin.kind !== 'workspace' && !(origin.kind === 'file' && origin.handle))
    workbench().saved(text, { kind: 'file', name, handle: null });
  tell('info', spoken()('files.downloaded', { file: name }));
}
