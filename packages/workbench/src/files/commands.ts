/** What can be done with files, for the menu, the palette and the shortcuts. */
import { workbench } from '../store/store.ts';
import type { Words } from '../words/words.ts';
import { save, saveAs } from './save-document.ts';

export interface FileCommand {
  readonly id: 'new' | 'open' | 'save' | 'save-as' | 'library' | 'share' | 'history' | 'export';
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
}

export function fileCommands(words: Words): readonly FileCommand[] {
  const { openDialog } = workbench();
  return [
    { id: 'new', label: words('files.new'), run: () => openDialog('new') },
    { id: 'open', label: words('files.open'), keys: 'Mod+O', run: () => openDialog('files') },
    { id: 'save', label: words('files.save'), keys: 'Mod+S', run: () => void save() },
    { id: 'save-as', label: words('files.save-as'), keys: 'Mod+Shift+S', run: () => void saveAs() },
    { id: 'library', label: words('files.library'), run: () => openDialog('library') },
    { id: 'share', label: words('files.share'), run: () => openDialog('share') },
    { id: 'history', label: words('files.history'), run: () => openDialog('history') },
    { id: 'export', label: words('files.export'), run: () => openDialog('export') },
  ];
}
