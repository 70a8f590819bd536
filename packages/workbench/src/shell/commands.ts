/** Everything that can be done from anywhere: the palette lists it, shortcuts call it. */
import { fileCommands } from '../files/commands.ts';
import { panelIds } from '../store/settings.ts';
import { workbench } from '../store/store.ts';
import { startTour } from '../tour/tour.tsx';
import type { Words } from '../words/words.ts';

export interface PageCommand {
  readonly id: string;
  readonly label: string;
  /** As `event.code`-free keys: "Mod+K"; Mod is Control, or Command on a Mac. */
  readonly keys?: string;
  readonly run: () => void;
}

export function pageCommands(words: Words): readonly PageCommand[] {
  const { undo, redo, set, settings, show, openDialog } = workbench();
  return [
    { id: 'palette', label: words('command.palette'), keys: 'Mod+K', run: () => openDialog('palette') },
    ...panelIds.map((panel, k) => ({
      id: `go.${panel}`,
      label: words('command.go', { panel: words(`panel.${panel}`) }),
      keys: `Alt+${k + 1}`,
      run: () => show(panel),
    })),
    { id: 'undo', label: words('command.undo'), keys: 'Mod+Z', run: undo },
    { id: 'redo', label: words('command.redo'), keys: 'Mod+Shift+Z', run: redo },
    ...fileCommands(words).map((command) => ({ ...command, id: `file.${command.id}` })),
    {
      id: 'text',
      label: words('command.text'),
      keys: 'Mod+E',
      run: () => set({ textShown: !workbench().settings.textShown }),
    },
    {
      id: 'theme',
      label: words('command.theme'),
      run: () => set({ theme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' }),
    },
    ...(['en', 'ar', 'fa'] as const)
      .filter((language) => language !== settings.language)
      .map((language) => ({
        id: `language.${language}`,
        label: words(`command.language.${language}`),
        run: () => set({ language }),
      })),
    { id: 'tour', label: words('tour.start'), run: () => void startTour() },
    { id: 'shortcuts', label: words('command.shortcuts'), keys: '?', run: () => openDialog('shortcuts') },
    { id: 'print', label: words('command.print'), keys: 'Mod+P', run: () => print() },
  ];
}
