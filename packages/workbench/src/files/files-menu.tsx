/** Where the text is kept, and whether it is: the menu of files, and the sign of how things stand, in words and with an icon. */
import {
  ChevronDown,
  CloudOff,
  Download,
  FilePlus2,
  FolderOpen,
  HardDrive,
  History,
  Library,
  Link,
  LoaderCircle,
  type LucideIcon,
  MonitorCheck,
  PencilLine,
  Save,
  SaveAll,
  TriangleAlert,
} from 'lucide-react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Button } from '../controls/buttons.tsx';
import { Menu } from '../controls/overlays.tsx';
import { shownKeys } from '../shell/shortcuts.ts';
import { useWorkbench, workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { type FileCommand, fileCommands } from './commands.ts';
import { type SaveState, saveState, useFileState } from './file-state.ts';
import { save } from './save-document.ts';

const icons: Readonly<Record<FileCommand['id'], LucideIcon>> = {
  new: FilePlus2,
  open: FolderOpen,
  save: Save,
  'save-as': SaveAll,
  library: Library,
  share: Link,
  history: History,
  export: Download,
};

export function FilesMenu() {
  const words = useWords();
  return (
    <div className="files">
      <Menu
        label={words('files.menu')}
        trigger={
          <Button tone="quiet">
            {words('files.menu')}
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
        commands={fileCommands(words).map(({ id, label, keys, run }) => {
          const Icon = icons[id];
          return {
            id,
            label,
            icon: <Icon size={16} aria-hidden="true" />,
            ...(keys ? { shortcut: shownKeys(keys) } : {}),
            run,
          };
        })}
      />
      <SaveSign />
    </div>
  );
}

const signs: Readonly<Record<SaveState['kind'], { readonly icon: LucideIcon; readonly tone: string }>> = {
  saved: { icon: HardDrive, tone: 'good' },
  kept: { icon: MonitorCheck, tone: 'good' },
  saving: { icon: LoaderCircle, tone: 'plain' },
  unsaved: { icon: PencilLine, tone: 'plain' },
  changed: { icon: TriangleAlert, tone: 'warning' },
  gone: { icon: TriangleAlert, tone: 'warning' },
  offline: { icon: CloudOff, tone: 'warning' },
  refused: { icon: TriangleAlert, tone: 'warning' },
  memory: { icon: TriangleAlert, tone: 'warning' },
};

function SaveSign() {
  const words = useWords();
  const document = useWorkbench((state) => state.document);
  const clean = useWorkbench(({ history, document: { saved } }) => history.present === saved);
  const keeps = useFileState((state) => state.keeps);
  const keeping = useFileState((state) => state.keeping);
  const disk = useFileState((state) => state.disk);
  const state = saveState(document.origin, clean, { keeps, keeping, disk });
  const { icon: Icon, tone } = signs[state.kind];
  const says = words(`files.state.${state.kind}`, 'file' in state ? { file: state.file } : {});
  return (
    <TooltipTrigger delay={400}>
      <AriaButton className={`save-sign ${tone}`} onPress={() => act(state)}>
        <Icon size={14} aria-hidden="true" />
        <span>{says}</span>
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {words(`files.state.${state.kind}-hint`)}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** The next thing to do about it. */
function act({ kind }: SaveState): void {
  if (kind === 'changed') workbench().openDialog('conflict');
  else if (kind === 'saved' || kind === 'kept' || kind === 'saving') workbench().openDialog('history');
  else void save();
}
