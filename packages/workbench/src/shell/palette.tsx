/** The command palette: every command by name. */
import { Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { pageCommands } from './commands.ts';
import { shownKeys } from './shortcuts.ts';

export function Palette() {
  const words = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const close = (): void => workbench().openDialog(null);
  const commands = pageCommands(words).filter(({ id }) => id !== 'palette');
  return (
    <ModalOverlay
      className="backdrop palette-backdrop"
      isOpen
      onOpenChange={(open) => !open && close()}
      isDismissable
    >
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={words('shell.commands')}>
          <Autocomplete filter={contains}>
            <SearchField className="palette-search" aria-label={words('command.search')} autoFocus>
              <Search size={16} aria-hidden="true" />
              <Input placeholder={words('command.search')} />
            </SearchField>
            <Menu
              className="listbox"
              aria-label={words('shell.commands')}
              renderEmptyState={() => <p className="hint">{words('command.none')}</p>}
              onAction={(key) => {
                close();
                commands.find(({ id }) => id === key)?.run();
              }}
            >
              {commands.map(({ id, label, keys }) => (
                <MenuItem key={id} id={id} textValue={label} className="listbox-item">
                  <span className="grow">{label}</span>
                  {keys ? <kbd>{shownKeys(keys)}</kbd> : null}
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
