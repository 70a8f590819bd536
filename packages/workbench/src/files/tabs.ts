/** One document in several tabs: two must not write it, and a tab that is loaded anew goes on with its own. */

let release: (() => void) | null = null;
let held: string | null = null;

/** How long the holder is waited for, in milliseconds: a page being loaded anew lets go a moment later. */
const patience = 300;

/** Holds a document for this tab, and lets go of the one before; false where another tab has it. */
export async function claim(id: string): Promise<boolean> {
  if (!navigator.locks || id === held) return true;
  const before = release;
  const mine = await new Promise<boolean>((resolve) => {
    navigator.locks
      .request(`modus-document-${id}`, { signal: AbortSignal.timeout(patience) }, () => {
        resolve(true);
        return new Promise<void>((letGo) => {
          release = letGo;
        });
      })
      .catch((problem: unknown) => {
        // A browser that has no locks for this page cannot tell tabs apart: the document is taken.
        resolve(!(problem instanceof DOMException && /Timeout|Abort/.test(problem.name)));
      });
  });
  if (!mine) return false;
  before?.();
  held = id;
  return true;
}

const here = 'modus-document';

export function rememberHere(id: string): void {
  try {
    sessionStorage.setItem(here, id);
  } catch {
    // Where the browser keeps nothing, the page begins anew.
  }
}

/** The document that this tab had open before it was loaded anew; null in a new tab. */
export function rememberedHere(): string | null {
  try {
    return sessionStorage.getItem(here);
  } catch {
    return null;
  }
}
