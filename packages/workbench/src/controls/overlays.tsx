/** What opens above the page: dialogs and menus. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  Menu as AriaMenu,
  Heading,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
} from 'react-aria-components';
import { useWords } from '../words/words.ts';
import { IconButton } from './buttons.tsx';

export function Dialog({
  title,
  isOpen,
  onClose,
  wide = false,
  children,
  footer,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}) {
  const words = useWords();
  return (
    <ModalOverlay
      className="backdrop"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={<X size={18} />} label={words('shell.close')} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {footer ? <footer className="dialog-foot">{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** A button, given as `trigger`, that opens a list of commands. */
export function Menu({
  trigger,
  commands,
  label,
}: {
  readonly trigger: ReactNode;
  readonly commands: readonly Command[];
  readonly label: string;
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={4}>
        <AriaMenu
          className="listbox"
          aria-label={label}
          onAction={(key) => commands.find(({ id }) => id === key)?.run()}
          disabledKeys={commands.flatMap(({ id, isDisabled }) => (isDisabled ? [id] : []))}
        >
          {commands.map(({ id, label: name, icon, shortcut }) => (
            <MenuItem key={id} id={id} textValue={name} className="listbox-item">
              {icon ?? null}
              <span className="grow">{name}</span>
              {shortcut ? <kbd>{shortcut}</kbd> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
