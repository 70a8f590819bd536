/**
 * Dragging by finger or pen from a row's grip. Browsers begin to drag by touch after a long press only, some never do, and meanwhile they
 * scroll; here the row follows at once. Mouse and keyboard are left to the library.
 */
import type { PointerEvent as ReactPointerEvent } from 'react';

export interface Dropped {
  /** Places among the rows: of the one that was dragged, and of the one that it was dropped on or beside. */
  readonly from: number;
  readonly over: number;
  readonly where: 'before' | 'after' | 'on';
}

/** So many pixels make a drag of a touch. */
const least = 6;
/** Near the edge of what scrolls, it scrolls: within so many pixels, by so many a frame. */
const edge = 56;
const step = 9;

/**
 * For the list's element, which is marked `data-drag-list`: `rowsIn` finds its rows, `joins` tells whether one may be dropped on another.
 * A list may stand in a row of another one; what is taken in it is its own.
 */
export const touchDrag =
  (
    rowsIn: (list: HTMLElement) => readonly HTMLElement[],
    onDrop: (dropped: Dropped) => void,
    { joins = false }: { readonly joins?: boolean } = {},
  ) =>
  (event: ReactPointerEvent<HTMLElement>): void => {
    const grip = (event.target as Element).closest<HTMLElement>('.grip-place');
    const list = event.currentTarget;
    if (!grip || event.pointerType === 'mouse' || grip.closest('[data-drag-list]') !== list) return;
    const rows = rowsIn(list);
    const from = rows.findIndex((row) => row.contains(grip));
    if (from < 0) return;
    follow(grip, event.nativeEvent, rows, from, joins, onDrop);
  };

function follow(
  grip: HTMLElement,
  { pointerId, clientY }: PointerEvent,
  rows: readonly HTMLElement[],
  from: number,
  joins: boolean,
  onDrop: (dropped: Dropped) => void,
): void {
  const line = document.createElement('div');
  const scroller = scrollerOf(grip);
  let y = clientY;
  let isDrag = false;
  let frame = 0;
  const show = (): void => {
    const { over, where } = placeAt(rows, y, joins);
    const { left, width, top, bottom, height } = rows[over]!.getBoundingClientRect();
    line.className = where === 'on' ? 'touch-drop on' : 'touch-drop';
    line.style.cssText = `left:${left}px;width:${width}px;top:${where === 'after' ? bottom : top}px;${where === 'on' ? `height:${height}px` : ''}`;
  };
  const scroll = (): void => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = y < top + edge ? -step : y > bottom - edge ? step : 0;
    if (by !== 0) scroller.scrollBy(0, by);
    show();
    frame = requestAnimationFrame(scroll);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    y = event.clientY;
    if (isDrag || Math.abs(y - clientY) < least) return;
    isDrag = true;
    rows[from]!.classList.add('lifted');
    document.body.append(line);
    scroll();
  };
  const ended = new AbortController();
  const onEnd = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerId !== pointerId) return;
    ended.abort();
    cancelAnimationFrame(frame);
    line.remove();
    rows[from]!.classList.remove('lifted');
    if (isDrag && event.type === 'pointerup') onDrop({ from, ...placeAt(rows, y, joins) });
  };
  const { signal } = ended;
  // A long press would begin the browser's own drag beside this one, or open a menu.
  const refuse = (event: Event): void => event.preventDefault();
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', onEnd, { signal });
  addEventListener('pointercancel', onEnd, { signal });
  addEventListener('blur', onEnd, { signal });
  addEventListener('dragstart', refuse, { signal, capture: true });
  addEventListener('contextmenu', refuse, { signal, capture: true });
}

function placeAt(
  rows: readonly HTMLElement[],
  y: number,
  joins: boolean,
): { readonly over: number; readonly where: Dropped['where'] } {
  const below = rows.findIndex((row) => row.getBoundingClientRect().bottom > y);
  const over = below < 0 ? rows.length - 1 : below;
  const { top, height } = rows[over]!.getBoundingClientRect();
  const part = (y - top) / height;
  if (joins && part > 0.3 && part < 0.7) return { over, where: 'on' };
  return { over, where: part < 0.5 ? 'before' : 'after' };
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight + 1)
      return each;
  return document.documentElement;
}

/** The place afterwards of a row that was dropped before or after another. */
export const placeAfter = ({ from, over, where }: Dropped): number =>
  (over > from ? over - 1 : over) + (where === 'after' ? 1 : 0);
