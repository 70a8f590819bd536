/** The bar above: what is open, whether it is kept, undo and redo, language, appearance, the text. */
import {
  Command as CommandIcon,
  Ellipsis,
  FileCode2,
  Languages,
  Moon,
  Redo2,
  Sun,
  Undo2,
} from 'lucide-react';
import { IconButton, IconToggle } from '../controls/buttons.tsx';
import { type Command, Menu } from '../controls/overlays.tsx';
import { FilesMenu } from '../files/files-menu.tsx';
import { useSettings, useWorkbench, workbench } from '../store/store.ts';
import { useWords, type Words } from '../words/words.ts';
import { useAnswer } from '../worker/use-answer.ts';
import { useNarrow, useTheme } from './page-attributes.ts';
import { shownKeys } from './shortcuts.ts';

export function TopBar() {
  const words = useWords();
  const narrow = useNarrow();
  const canUndo = useWorkbench(({ history }) => history.past.length > 0);
  const canRedo = useWorkbench(({ history }) => history.future.length > 0);
  const { undo, redo } = workbench();
  return (
    <header className="top-bar">
      <span className="brand-mark" aria-hidden="true" />
      <Title />
      <FilesMenu />
      <span className="grow" />
      <IconButton
        icon={<Undo2 size={18} className="directed" />}
        label={words('shell.undo')}
        shortcut={shownKeys('Mod+Z')}
        isDisabled={!canUndo}
        onPress={undo}
      />
      <IconButton
        icon={<Redo2 size={18} className="directed" />}
        label={words('shell.redo')}
        shortcut={shownKeys('Mod+Shift+Z')}
        isDisabled={!canRedo}
        onPress={redo}
      />
      {narrow ? <MoreMenu /> : <Tools />}
    </header>
  );
}

function Title() {
  const words = useWords();
  const { value } = useAnswer('read', {});
  return (
    <h1 className="title" dir="auto">
      {words.text(value?.base?.title ?? null, words('shell.untitled'))}
    </h1>
  );
}

/** What there is room for beside the title on anything wider than a telephone. */
function Tools() {
  const words = useWords();
  const { textShown } = useSettings();
  const theme = useTheme();
  const { set, openDialog } = workbench();
  return (
    <>
      <IconButton
        icon={<CommandIcon size={18} />}
        label={words('shell.commands')}
        shortcut={shownKeys('Mod+K')}
        onPress={() => openDialog('palette')}
      />
      <Menu
        label={words('shell.language')}
        commands={languageCommands(words)}
        trigger={<IconButton icon={<Languages size={18} />} label={words('shell.language')} />}
      />
      <IconButton
        icon={theme === 'dark' ? <Sun size={18} /> : <Moon size={18} />}
        label={words('command.theme')}
        onPress={() => set({ theme: theme === 'dark' ? 'light' : 'dark' })}
      />
      <IconToggle
        icon={<FileCode2 size={18} />}
        label={words(textShown ? 'shell.text-hide' : 'shell.text-show')}
        isSelected={textShown}
        onChange={(selected) => set({ textShown: selected })}
      />
    </>
  );
}

/** The same in one menu. */
function MoreMenu() {
  const words = useWords();
  const { textShown } = useSettings();
  const theme = useTheme();
  const { set, openDialog } = workbench();
  const commands: Command[] = [
    { id: 'commands', label: words('shell.commands'), run: () => openDialog('palette') },
    {
      id: 'text',
      label: words(textShown ? 'shell.text-hide' : 'shell.text-show'),
      run: () => set({ textShown: !textShown }),
    },
    {
      id: 'theme',
      label: words('command.theme'),
      run: () => set({ theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    ...languageCommands(words),
  ];
  return (
    <Menu
      label={words('shell.more')}
      commands={commands}
      trigger={<IconButton icon={<Ellipsis size={18} />} label={words('shell.more')} />}
    />
  );
}

const languageCommands = (words: Words): readonly Command[] =>
  (['en', 'ar', 'fa'] as const).map((language) => ({
    id: language,
    label: words(`command.language.${language}`),
    run: () => workbench().set({ language }),
  }));
