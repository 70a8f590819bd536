/** A button that opens a list to search in: what is chosen is handed on and the list closes, or stays open where several may be chosen. */
import { Check, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components';

export interface Pick {
  readonly id: string;
  readonly label: string;
  /** A second line; also searched. */
  readonly hint?: string;
}

export function Picker({
  trigger,
  label,
  searchLabel,
  none,
  picks,
  chosen,
  footer,
  onPick,
}: {
  /** The button. */
  readonly trigger: ReactNode;
  /** Of the list. */
  readonly label: string;
  readonly searchLabel: string;
  /** Said when nothing fits what is searched for. */
  readonly none: string;
  readonly picks: readonly Pick[];
  /** Given: several may be chosen, these are, and the list stays open. */
  readonly chosen?: readonly string[];
  readonly footer?: ReactNode;
  readonly onPick: (id: string) => void;
}) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <DialogTrigger>
      {trigger}
      <Popover className="popover picker" offset={4}>
        <Dialog className="picker-dialog" aria-label={label}>
          {({ close }) => (
            <Autocomplete filter={contains}>
              <SearchField className="palette-search picker-search" aria-label={searchLabel} autoFocus>
                <Search size={14} aria-hidden="true" />
                <Input placeholder={searchLabel} />
              </SearchField>
              <Menu
                className="listbox"
                aria-label={label}
                renderEmptyState={() => <p className="hint picker-none">{none}</p>}
                onAction={(key) => {
                  if (!chosen) close();
                  onPick(String(key));
                }}
                {...(chosen ? { selectionMode: 'multiple' as const, selectedKeys: chosen } : {})}
              >
                {picks.map(({ id, label: name, hint }) => (
                  <MenuItem
                    key={id}
                    id={id}
                    textValue={hint ? `${name} ${hint}` : name}
                    className="listbox-item"
                  >
                    {({ isSelected }) => (
                      <>
                        {chosen ? (
                          <Check size={14} className={isSelected ? '' : 'not-chosen'} aria-hidden="true" />
                        ) : null}
                        <span className="grow">
                          <Text slot="label" dir="auto" className="picker-name">
                            {name}
                          </Text>
                          {hint ? (
                            <Text slot="description" className="hint picker-name" dir="auto">
                              {hint}
                            </Text>
                          ) : null}
                        </span>
                      </>
                    )}
                  </MenuItem>
                ))}
              </Menu>
              {footer ? <div className="picker-foot">{footer}</div> : null}
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
