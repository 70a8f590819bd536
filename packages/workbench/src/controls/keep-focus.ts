/** Keeps the keyboard's place when what has the focus goes away or is moved: whoever works by keyboard goes on where they were. */

const reachable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** How long the page is given to make the change, in frames: an edit is answered by the worker first. */
const patience = 120;

const canTakeFocus = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  !element.hasAttribute('disabled') &&
  element.closest('[inert], [aria-hidden="true"]') === null &&
  element.getClientRects().length > 0;

/**
 * To be called before the change. When `from` (what has the focus, unless said) is gone, the focus goes to what came after it, or, where
 * nothing is left there, to what came before it.
 */
export function keepPlace(from: Element | null = document.activeElement): void {
  const region = from?.closest('[role="dialog"], main, body');
  if (!from || !region) return;
  const all = [...region.querySelectorAll(reachable)];
  const at = all.indexOf(from);
  if (at < 0) return;
  const candidates = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
  later(
    () => !from.isConnected,
    () => candidates.find(canTakeFocus)?.focus(),
  );
}

/** To be called before the change: a button that is moved keeps the focus, or, where it can no longer be pressed, hands it to the other. */
export function keepOn(from: HTMLElement | null, other: () => HTMLElement | null): void {
  if (!from) return;
  let frames = 0;
  const look = (): void => {
    const isLost = document.activeElement !== from || from.hasAttribute('disabled');
    const elsewhere = document.activeElement !== document.body && document.activeElement !== from;
    if (isLost && !elsewhere) {
      const target = canTakeFocus(from) ? from : other();
      if (target && canTakeFocus(target)) {
        target.focus();
        return;
      }
    }
    if (frames++ < patience && !elsewhere) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function later(isDone: () => boolean, then: () => void): void {
  let frames = 0;
  const look = (): void => {
    if (isDone()) then();
    else if (frames++ < patience) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
