/** Keeps the focus where the hand is while rows of a list change places, and moves them by key. */
import type { KeyboardEvent } from 'react';

/** Alt with an arrow moves the row that has the focus. Null for any other key; otherwise the key is used up. */
export function movedByKey(
  event: KeyboardEvent<HTMLElement>,
): { readonly id: string; readonly by: -1 | 1 } | null {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  const id = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
  if (by === null || !event.altKey || id === undefined) return null;
  event.preventDefault();
  event.stopPropagation();
  return { id, by };
}

/** A row that is moved in the document loses the focus that was in it; it is given back to the same button. */
export function keepFocus(list: HTMLElement | null, id: string): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-does]')?.dataset.does;
  if (focused) requestAnimationFrame(() => focusIn(list, id, focused));
}

/** The rows of a list, in order. */
export const rowsIn = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-row]'),
];

export function focusIn(list: HTMLElement | null, id: string, does: string): void {
  requestAnimationFrame(() => {
    const row = list ? rowsIn(list).find((each) => each.dataset.row === id) : undefined;
    const wanted = row?.querySelector<HTMLElement>(
      `[data-does="${does}"] button, button[data-does="${does}"]`,
    );
    const other = row?.querySelector<HTMLElement>('button:not([disabled])');
    (wanted && !wanted.hasAttribute('disabled') ? wanted : other)?.focus();
  });
}
