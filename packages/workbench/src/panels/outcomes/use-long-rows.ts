/**
 * Which rows of a very long table are in sight. Browsers cannot make a page as high as a million rows, so beyond a height the track of the
 * scrollbar is shorter than the rows together and each step on it passes over more of them; keys still reach every row.
 */
import { type RefObject, useCallback, useEffect, useState } from 'react';

const mostHeight = 6_000_000;
const overscan = 3;
/** Columns are counted as in sight in steps of so many pixels, so that sideways scrolling redraws rarely. */
const sidewaysStep = 160;

export interface LongRows {
  /** The rows to draw. */
  readonly from: number;
  readonly to: number;
  /** Empty height above and below them, in pixels. */
  readonly above: number;
  readonly below: number;
  readonly inView: number;
  /** More than are ever drawn at once: rows that leave give their place to rows that come. */
  readonly pool: number;
  /** What is in sight sideways, in pixels from the beginning of the table. */
  readonly begin: number;
  readonly end: number;
  /** Whether the table goes on beyond that. */
  readonly goesOn: boolean;
  readonly onScroll: () => void;
  /** Scrolls no further than needed for the row to be seen whole. */
  readonly reveal: (row: number) => void;
}

export function useLongRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  headHeight: number,
): LongRows {
  const [{ top, height, begin, end, goesOn }, setPlace] = useState({
    top: 0,
    height: 600,
    begin: 0,
    end: 2000,
    goesOn: false,
  });
  const measure = useCallback(() => {
    const found = scroller.current;
    if (!found) return;
    // Negative in pages that run from right to left.
    const sideways = Math.abs(found.scrollLeft);
    setPlace({
      top: found.scrollTop,
      height: found.clientHeight,
      begin: Math.floor(sideways / sidewaysStep) * sidewaysStep,
      end: Math.ceil((sideways + found.clientWidth) / sidewaysStep) * sidewaysStep,
      goesOn: found.scrollWidth - found.clientWidth - sideways > 1,
    });
  }, [scroller]);
  useEffect(() => {
    const found = scroller.current;
    if (!found) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    // Columns that are folded or unfolded change the table's width.
    if (found.firstElementChild) observer.observe(found.firstElementChild);
    return () => observer.disconnect();
  }, [scroller, measure]);
  const view = Math.max(rowHeight, height - headHeight);
  const total = count * rowHeight;
  const track = Math.min(total, mostHeight);
  // How many pixels of rows one pixel of the track stands for.
  const ratio = total > mostHeight ? (total - view) / (track - view) : 1;
  const offset = Math.min(top * ratio, Math.max(0, total - view));
  const from = Math.max(0, Math.floor(offset / rowHeight) - overscan);
  const to = Math.min(count, Math.ceil((offset + view) / rowHeight) + overscan);
  const above = Math.max(0, ratio === 1 ? from * rowHeight : top - (offset - from * rowHeight));
  const reveal = (row: number): void => {
    const found = scroller.current;
    if (!found) return;
    const start = row * rowHeight;
    const wanted =
      start < offset ? start : start + rowHeight > offset + view ? start + rowHeight - view : null;
    if (wanted !== null) found.scrollTop = wanted / ratio;
    measure();
  };
  return {
    from,
    to,
    above,
    below: Math.max(0, track - above - (to - from) * rowHeight),
    begin,
    end,
    goesOn,
    pool: Math.ceil(view / rowHeight) + 2 * overscan + 2,
    inView: Math.max(1, Math.floor(view / rowHeight)),
    onScroll: measure,
    reveal,
  };
}
