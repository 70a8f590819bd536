/** What to do when a file turns out to hold another text than the page last knew. Pure. */
import { conflictsIn, merge, settled } from './merge.ts';

export type Reconciled =
  /** Both sides say the same, or the file has nothing new: the page's text stands. */
  | { readonly kind: 'keep' }
  /** The page has nothing of its own: the file's text is taken. */
  | { readonly kind: 'take'; readonly text: string }
  /** Both have changed different lines. */
  | { readonly kind: 'merged'; readonly text: string }
  /** Both have changed the same lines: the reader decides. */
  | { readonly kind: 'conflict' };

/** @param base the text that both sides last had in common */
export function reconcile(base: string, mine: string, theirs: string): Reconciled {
  if (theirs === mine || theirs === base) return { kind: 'keep' };
  if (mine === base) return { kind: 'take', text: theirs };
  const pieces = merge(base, mine, theirs);
  return conflictsIn(pieces) > 0 ? { kind: 'conflict' } : { kind: 'merged', text: settled(pieces) };
}
