/** For what opens in place of the button that was pressed: the focus goes to its first field. */
import { type RefObject, useEffect, useRef } from 'react';

/** `isWanted`: not every time that it appears. Read once. */
export function useFirstFocus<Place extends HTMLElement>(isWanted = true): RefObject<Place | null> {
  const place = useRef<Place>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    const inside = place.current;
    if (!isWanted || !inside || inside.contains(document.activeElement)) return;
    inside.querySelector<HTMLElement>('input:not([disabled]), textarea, button:not([disabled])')?.focus();
  }, []);
  return place;
}
