/**
 * Keeps a document and its file in step, both ways, without losing either side's edits. One thing is done at a time; what the file holds is
 * read anew each time. Edits on both sides are merged by lines; where they meet, the reader decides, and until
 * then nothing is written.
 */
import type { Disk, KnownVersion, Trouble, Written } from './disk.ts';
import { reconcile } from './reconcile.ts';

export interface Conflict {
  readonly base: string;
  readonly theirs: string;
  readonly mark: string;
}

export type DiskState =
  | { readonly kind: 'in-step' | 'saving' | 'gone' | 'offline' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | ({ readonly kind: 'conflict' } & Conflict);

/** What a step needs of the page; everything is asked anew each time, because the reader goes on writing. */
export interface StepPage {
  /** The text as it is. */
  readonly text: () => string;
  /** What the file held when the page last knew. */
  readonly known: () => KnownVersion;
  /** Records what the file holds now. */
  readonly remember: (version: KnownVersion) => void;
  /** Puts another text in place, as an edit that can be undone. */
  readonly take: (text: string, why: 'outside' | 'merged') => void;
  readonly tell: (state: DiskState) => void;
  /** Puts both versions in the local history, before anything happens to them. */
  readonly keepBoth: (mine: string, theirs: string) => Promise<void>;
}

export interface DiskStep {
  /** Writes the text to the file; `anew`: also where the file has been deleted. */
  readonly save: (anew?: boolean) => Promise<void>;
  /** The file may hold another version, or be there no more. */
  readonly look: () => Promise<void>;
  /** The file is known to be there no more. */
  readonly vanish: () => Promise<void>;
  /** Ends a conflict with the text that the reader has put together. */
  readonly settle: (text: string) => Promise<void>;
  readonly state: () => DiskState;
}

export function diskStep(disk: Disk, page: StepPage): DiskStep {
  let state: DiskState = { kind: 'in-step' };
  let last: Promise<void> = Promise.resolve();
  /** What was put in the local history last: the file may be looked at again before the reader has decided. */
  let kept = { mine: '', theirs: '' };
  const become = (next: DiskState): void => {
    state = next;
    page.tell(next);
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work, work);
    return last;
  };
  const trouble = (found: Trouble): void => become(found);

  /** Reads the file and brings both together. */
  const meet = async (): Promise<void> => {
    const found = await disk.read();
    if (found.kind !== 'found') return trouble(found);
    const { text: theirs, mark } = found;
    const base = page.known().text;
    const mine = page.text();
    const what = reconcile(base, mine, theirs);
    if (what.kind === 'conflict') {
      if (state.kind !== 'conflict' || kept.mine !== mine || kept.theirs !== theirs) {
        kept = { mine, theirs };
        await page.keepBoth(mine, theirs);
      }
      return become({ kind: 'conflict', base, theirs, mark });
    }
    if (what.kind !== 'keep') page.take(what.text, what.kind === 'take' ? 'outside' : 'merged');
    page.remember({ mark, text: theirs });
    become({ kind: 'in-step' });
  };

  const put = async (anew: boolean): Promise<void> => {
    const text = page.text();
    const known = page.known();
    if (!anew && state.kind === 'in-step' && text === known.text) return;
    if (!anew && (state.kind === 'conflict' || state.kind === 'gone')) return;
    const isGone = state.kind === 'gone';
    // While nobody answers, each new try would only flicker.
    if (state.kind !== 'offline') become({ kind: 'saving' });
    const written = await disk.write(text, isGone ? null : known);
    await after(written, text);
  };

  const after = async (written: Written, text: string): Promise<void> => {
    if (written.kind === 'written') {
      page.remember({ mark: written.mark, text });
      return become({ kind: 'in-step' });
    }
    if (written.kind !== 'changed') return trouble(written);
    await meet();
    // What was merged is written by the next save, which the page makes because text and file differ.
  };

  return {
    save: (anew = false) => inTurn(() => put(anew)),
    look: () => inTurn(meet),
    vanish: () => inTurn(async () => become({ kind: 'gone' })),
    settle: (text) =>
      inTurn(async () => {
        if (state.kind !== 'conflict') return;
        const { theirs, mark } = state;
        page.take(text, 'merged');
        page.remember({ mark, text: theirs });
        become({ kind: 'in-step' });
        await put(false);
      }),
    state: () => state,
  };
}
