/** What in the model rests on a claim: chosen from everything a claim can be attached to, by name. */
import { Plus, X } from 'lucide-react';
import {
  Button as AriaButton,
  Autocomplete,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Button } from '../../controls/buttons.tsx';
import type { Element } from '../../questions/elements.ts';
import { useWords } from '../../words/words.ts';

const keyOf = (path: readonly string[]): string => path.join('\u0000');

export function ElementField({
  elements,
  chosen,
  onChange,
  onGo,
}: {
  readonly elements: readonly Element[];
  readonly chosen: readonly (readonly string[])[];
  readonly onChange: (paths: readonly (readonly string[])[]) => void;
  /** Leads to the element where it is edited. */
  readonly onGo?: (element: Element) => void;
}) {
  const words = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const groups = [...new Set(elements.map(({ group }) => group))];
  const keys = new Set(chosen.map(keyOf));
  return (
    <div className="field">
      <span className="field-label" id="rests-label">
        {words('evidence.attached-to')}
      </span>
      <div className="row">
        {elements
          .filter(({ path }) => keys.has(keyOf(path)))
          .map((element) => (
            <span key={keyOf(element.path)} className="chip removable">
              {onGo ? (
                <button type="button" className="state-link" onClick={() => onGo(element)}>
                  <bdi>{element.label}</bdi>
                </button>
              ) : (
                <bdi>{element.label}</bdi>
              )}
              <AriaButton
                className="chip-remove"
                aria-label={words('evidence.detach', { element: element.label })}
                onPress={() => onChange(chosen.filter((each) => keyOf(each) !== keyOf(element.path)))}
              >
                <X size={12} />
              </AriaButton>
            </span>
          ))}
        <DialogTrigger>
          <Button small>
            <Plus size={14} aria-hidden="true" />
            {words('evidence.attach')}
          </Button>
          <Popover className="popover element-popover" offset={4}>
            <Dialog className="element-dialog" aria-label={words('evidence.attach')}>
              <Autocomplete filter={contains}>
                <SearchField
                  className="palette-search"
                  aria-label={words('evidence.search-elements')}
                  autoFocus
                >
                  <Input placeholder={words('evidence.search-elements')} />
                </SearchField>
                <ListBox
                  className="listbox"
                  aria-label={words('evidence.attached-to')}
                  selectionMode="multiple"
                  selectedKeys={keys}
                  onSelectionChange={(selection) =>
                    onChange(
                      elements.flatMap(({ path }) =>
                        selection === 'all' || selection.has(keyOf(path)) ? [path] : [],
                      ),
                    )
                  }
                >
                  {groups.map((group) => (
                    <ListBoxSection key={group}>
                      <Header className="listbox-header">{words(`evidence.group.${group}`)}</Header>
                      {elements
                        .filter((each) => each.group === group)
                        .map(({ path, label }) => (
                          <ListBoxItem
                            key={keyOf(path)}
                            id={keyOf(path)}
                            textValue={label}
                            className="listbox-item"
                          >
                            <bdi>{label}</bdi>
                          </ListBoxItem>
                        ))}
                    </ListBoxSection>
                  ))}
                </ListBox>
              </Autocomplete>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
    </div>
  );
}
