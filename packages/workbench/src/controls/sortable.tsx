/** A list whose items change places: by dragging with mouse, finger or keyboard, or with the buttons up and down. */
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button as AriaButton, useDrag, useDrop } from 'react-aria-components';
import { useWords } from '../words/words.ts';
import { IconButton } from './buttons.tsx';
import { keepOn } from './keep-focus.ts';
import { placeAfter, touchDrag } from './touch-drag.ts';

export interface Sortable {
  readonly id: string;
  readonly name: string;
}

export function SortableList<Item extends Sortable>({
  kind,
  label,
  items,
  onMove,
  isDisabled = false,
  children,
}: {
  /** Items of one kind may be dragged from one list into another. */
  readonly kind: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** `to`: the position afterwards. The item may come from another list of the same kind. */
  readonly onMove: (id: string, to: number) => void;
  readonly isDisabled?: boolean;
  /** `handle`: the grip and the two buttons, to be put where they suit. */
  readonly children: (item: Item, at: number, handle: ReactNode) => ReactNode;
}) {
  const type = `application/x-modus-${kind}`;
  const ids = items.map(({ id }) => id);
  const words = useWords();
  /** The position of the item dragged, where it is one of these. */
  const [from, setFrom] = useState(-1);
  return (
    <>
      <ul
        className="sortable"
        aria-label={label}
        data-drag-list
        onPointerDownCapture={touchDrag(ownItems, (dropped) => {
          const to = placeAfter(dropped);
          if (to !== dropped.from) onMove(ids[dropped.from]!, to); // a row is an item
        })}
      >
        {items.map((item, at) => (
          <SortableItem
            key={item.id}
            item={item}
            at={at}
            count={items.length}
            type={type}
            isDisabled={isDisabled}
            comesAfter={from >= 0 && from < at}
            onDrag={(isOn) => setFrom(isOn ? at : -1)}
            onMove={onMove}
          >
            {(handle) => children(item, at, handle)}
          </SortableItem>
        ))}
      </ul>
      {isDisabled ? null : (
        <DropPlace
          type={type}
          label={words('model.drop-last', { list: label })}
          onDrop={(id) => onMove(id, ids.includes(id) ? items.length - 1 : items.length)}
        />
      )}
    </>
  );
}

const ownItems = (list: HTMLElement): readonly HTMLElement[] =>
  [...list.children].filter((each): each is HTMLElement => each instanceof HTMLElement);

function SortableItem({
  item,
  at,
  count,
  type,
  isDisabled,
  comesAfter,
  onDrag,
  onMove,
  children,
}: {
  readonly item: Sortable;
  readonly at: number;
  readonly count: number;
  readonly type: string;
  readonly isDisabled: boolean;
  /** What is dragged now would come after this one. */
  readonly comesAfter: boolean;
  readonly onDrag: (isOn: boolean) => void;
  readonly onMove: (id: string, to: number) => void;
  readonly children: (handle: ReactNode) => ReactNode;
}) {
  const words = useWords();
  const place = useRef<HTMLLIElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    isDisabled,
    getItems: () => [{ [type]: item.id, 'text/plain': item.name }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => onDrag(true),
    onDragEnd: () => onDrag(false),
  });
  const { dropProps, isDropTarget } = useDrop({
    ref: place,
    isDisabled,
    getDropOperation: (types) => (types.has(type) ? 'move' : 'cancel'),
    onDrop: async ({ items: [dropped] }) => {
      if (dropped?.kind !== 'text') return;
      const id = await dropped.getText(type);
      if (id !== item.id) onMove(id, at);
    },
  });
  const { name } = item;
  const shift = (to: number): void => {
    const from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    keepOn(from, () => {
      const buttons = place.current?.querySelectorAll<HTMLElement>('.handle .shift button');
      return [...(buttons ?? [])].find((each) => !each.hasAttribute('disabled')) ?? null;
    });
    onMove(item.id, to);
  };
  const handle = isDisabled ? null : (
    <span className="handle">
      <span {...dragProps} className="grip-place">
        <AriaButton
          {...dragButtonProps}
          className="button quiet icon grip"
          aria-label={words('model.drag', { name })}
        >
          <GripVertical size={14} aria-hidden="true" />
        </AriaButton>
      </span>
      <span className="shift">
        <IconButton
          icon={<ArrowUp size={14} aria-hidden="true" />}
          label={words('model.up', { name })}
          isDisabled={at === 0}
          onPress={() => shift(at - 1)}
        />
        <IconButton
          icon={<ArrowDown size={14} aria-hidden="true" />}
          label={words('model.down', { name })}
          isDisabled={at === count - 1}
          onPress={() => shift(at + 1)}
        />
      </span>
    </span>
  );
  return (
    <li
      ref={place}
      {...dropProps}
      // The focus comes here while something is dragged by keyboard.
      tabIndex={-1}
      aria-label={name}
      className="sortable-item"
      data-dragging={isDragging || undefined}
      data-drop-target={isDropTarget ? (comesAfter ? 'after' : 'before') : undefined}
    >
      {children(handle)}
    </li>
  );
}

/** The place after the last item: also where the first item of an empty list is dropped. */
function DropPlace({
  type,
  label,
  onDrop,
}: {
  readonly type: string;
  readonly label: string;
  readonly onDrop: (id: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: place,
    getDropOperation: (types) => (types.has(type) ? 'move' : 'cancel'),
    onDrop: async ({ items: [dropped] }) => {
      if (dropped?.kind === 'text') onDrop(await dropped.getText(type));
    },
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a place to drop something on, not a set of fields
    <div
      ref={place}
      {...dropProps}
      role="group"
      tabIndex={-1}
      aria-label={label}
      className="sortable-last"
      data-drop-target={isDropTarget || undefined}
    />
  );
}
