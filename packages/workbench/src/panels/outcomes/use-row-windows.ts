/** Rows by their place in the table, asked for in windows as they come into sight. */
import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { OutcomeRow, OutcomeWindow } from '../../questions/outcome-rows.ts';
import type { OutcomeQuery } from '../../questions/outcomes-order.ts';
import { standingQuestion } from '../../worker/ahead.ts';
import { useAsked } from '../../worker/asked.tsx';
import { ask } from '../../worker/client.ts';

/** As the worker cuts them. */
const rowsInWindow = 100;
/** Windows kept; what was scrolled away from is asked for again. */
const mostWindows = 30;
/** How long a window must be in sight before it is asked for, in milliseconds. */
const pause = 40;

interface Kept extends OutcomeWindow {
  /** Of an earlier question: shown until the first window of the present one is there. */
  stale: boolean;
}

export function useRowWindows(
  query: OutcomeQuery,
  from: number,
  to: number,
  shape: string,
): (place: number) => OutcomeRow | undefined {
  const asked = useAsked();
  const kept = useRef(new Map<number, Kept>());
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const first = Math.floor(from / rowsInWindow);
  const last = Math.floor(Math.max(from, to - 1) / rowsInWindow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question makes every window old
  useEffect(() => {
    for (const window of kept.current.values()) window.stale = true;
  }, [asked, query]);
  useEffect(() => {
    const forget = Array.from({ length: last - first + 1 }, (_, k) =>
      standingQuestion('outcomeRows', { query, window: first + k }),
    );
    return () => {
      for (const each of forget) each();
    };
  }, [query, first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: windows of another question are not waited for
  const wanted = useMemo(() => ({ still: true }), [asked, query]);
  const asking = useRef<typeof wanted | null>(null);
  useEffect(() => {
    wanted.still = true;
    return () => {
      wanted.still = false;
    };
  }, [wanted]);
  useEffect(() => {
    const windows = kept.current;
    const missing = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter(
      (window) => windows.get(window)?.stale !== false,
    );
    if (missing.length === 0) return;
    const fetch = (): void => {
      for (const window of missing) {
        // Never withdrawn: a window takes milliseconds, and giving up a question that runs would end the worker with all it knows.
        ask('outcomeRows', { query, window }, asked, (outcome) => {
          if (outcome.kind !== 'value' || !wanted.still) return;
          for (const [each, { stale }] of windows) if (stale) windows.delete(each);
          windows.delete(window);
          windows.set(window, { ...outcome.value, stale: false });
          const [oldest] = windows.keys();
          if (windows.size > mostWindows && oldest !== undefined) windows.delete(oldest);
          redraw();
        });
      }
    };
    // What is only scrolled past is not asked for; another question waits for nothing.
    if (asking.current !== wanted) {
      asking.current = wanted;
      fetch();
      return;
    }
    const timer = setTimeout(fetch, pause);
    return () => clearTimeout(timer);
  }, [asked, query, first, last, wanted]);
  return (place) => {
    const window = kept.current.get(Math.floor(place / rowsInWindow));
    return window?.shape === shape ? window.rows[place % rowsInWindow] : undefined;
  };
}
