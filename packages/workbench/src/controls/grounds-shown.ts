/**
 * Whose grounds are shown just now: one card for the whole page, beside the element that is pointed at, focused or pressed. It comes after a
 * moment, stays while the pointer or the focus is on the element or in the card, and goes with Escape.
 */
import type { FocusEvent, PointerEvent } from 'react';
import { create } from 'zustand';
import type { GroundsAsked } from '../questions/grounds-of.ts';

/** What something rests on, known already or to be asked. */
export type About =
  | { readonly claims: readonly string[]; readonly unmarked: readonly string[] }
  | { readonly ask: GroundsAsked };

export interface ShownGrounds {
  readonly anchor: Element;
  readonly about: About;
  /** Pressed: the card takes the focus and stays until it is closed. */
  readonly by: 'pointer' | 'focus' | 'press';
}

export const useShownGrounds = create<{ readonly shown: ShownGrounds | null }>()(() => ({ shown: null }));

/** In milliseconds. Another card follows sooner on one that is there. */
const pause = { before: 550, between: 150, after: 250 };
let coming: ReturnType<typeof setTimeout> | undefined;
let going: ReturnType<typeof setTimeout> | undefined;

const present = (): ShownGrounds | null => useShownGrounds.getState().shown;
const settle = (shown: ShownGrounds | null): void => {
  clearTimeout(coming);
  clearTimeout(going);
  useShownGrounds.setState({ shown });
};

export const closeGrounds = (): void => settle(null);
export const pressGrounds = (anchor: Element, about: About): void => settle({ anchor, about, by: 'press' });

/** The pointer or the focus has come to something. */
export function comeTo(anchor: Element, about: About, by: 'pointer' | 'focus'): void {
  const now = present();
  clearTimeout(coming);
  if (now?.anchor === anchor) stayAtGrounds();
  else if (now?.by !== 'press')
    coming = setTimeout(
      () => anchor.isConnected && settle({ anchor, about, by }),
      now ? pause.between : pause.before,
    );
}

/** It has left again. */
export function leaveGrounds(): void {
  clearTimeout(coming);
  clearTimeout(going);
  const now = present();
  if (now && now.by !== 'press')
    // What is on its way to another element is not called off.
    going = setTimeout(() => useShownGrounds.setState({ shown: null }), pause.after);
}

/** It is on the element still, or in the card. */
export const stayAtGrounds = (): void => clearTimeout(going);

/** Spread over an element, whatever is in it: pointing at it or coming to it by keyboard shows what it rests on. */
export const restsOn = (about: About) => ({
  onPointerEnter: ({ currentTarget, pointerType }: PointerEvent<Element>): void => {
    if (pointerType === 'mouse') comeTo(currentTarget, about, 'pointer');
  },
  onPointerLeave: leaveGrounds,
  // What is pressed is not asked about.
  onPointerDown: (): void => clearTimeout(coming),
  onFocus: ({ currentTarget, target }: FocusEvent<Element>): void => {
    if (target.matches(':focus-visible')) comeTo(currentTarget, about, 'focus');
  },
  onBlur: leaveGrounds,
});
