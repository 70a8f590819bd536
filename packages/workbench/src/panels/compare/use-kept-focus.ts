/** What is shifted moves in the page and loses the focus: it is given back to the same arrow, or to the other one at an end. */
import { type RefObject, useEffect, useRef } from 'react';

export interface KeptFocus {
  readonly list: RefObject<HTMLOListElement | null>;
  /** Called before the shift; `step`: which arrow was pressed. */
  readonly shifting: (id: string, step: 1 | -1) => void;
}

/** `ids`: of the list's items, in their order. The two arrows are the buttons in `.lever-steps`. */
export function useKeptFocus(ids: readonly string[]): KeptFocus {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly id: string; readonly step: 1 | -1 } | null>(null);
  const order = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the order is another
  useEffect(() => {
    if (!moved.current) return;
    const { id, step } = moved.current;
    moved.current = null;
    const item = list.current?.children[ids.indexOf(id)];
    const [up, down] = item?.querySelectorAll<HTMLButtonElement>('.lever-steps button') ?? [];
    const wanted = step === -1 ? [up, down] : [down, up];
    wanted.find((button) => button && !button.disabled)?.focus();
  }, [order]);
  return {
    list,
    shifting: (id, step) => {
      moved.current = { id, step };
    },
  };
}
