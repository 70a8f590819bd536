/** Undo and redo over every edit of the text, from whichever side it comes. Pure. */

export interface Step {
  readonly text: string;
  /** What was done, in words chosen when it was done; null for typing. */
  readonly label: string | null;
}

export interface History {
  readonly past: readonly Step[];
  readonly present: string;
  readonly future: readonly Step[];
  /** When the last edit came and from where, so that typing becomes one step. */
  readonly last: { readonly by: Editor; readonly at: number } | null;
}

/** `form`: a panel; `editor`: typing; `outside`: a file that changed on disk, or one opened in place of another. */
export type Editor = 'form' | 'editor' | 'outside';

/** Typing without a longer pause is one step. */
const pause = 800;
/** Steps kept, and characters kept in all of them together. */
const mostSteps = 1000;
const mostCharacters = 64_000_000;

export const startHistory = (text: string): History => ({ past: [], present: text, future: [], last: null });

export function edited(
  history: History,
  text: string,
  by: Editor,
  now: number,
  label: string | null = null,
): History {
  if (text === history.present) return history;
  const { last, past, present } = history;
  const together = by === 'editor' && last?.by === 'editor' && now - last.at < pause && past.length > 0;
  return {
    past: together ? past : trimmed([...past, { text: present, label }]),
    present: text,
    future: [],
    last: { by, at: now },
  };
}

export function undone({ past, present, future }: History): History | null {
  const step = past.at(-1);
  if (!step) return null;
  return {
    past: past.slice(0, -1),
    present: step.text,
    future: [{ text: present, label: step.label }, ...future],
    last: null,
  };
}

export function redone({ past, present, future }: History): History | null {
  const [step, ...later] = future;
  if (!step) return null;
  return {
    past: [...past, { text: present, label: step.label }],
    present: step.text,
    future: later,
    last: null,
  };
}

function trimmed(steps: readonly Step[]): readonly Step[] {
  let kept = Math.min(steps.length, mostSteps);
  let size = 0;
  for (let k = 0; k < kept; k++) {
    size += steps[steps.length - 1 - k]!.text.length;
    if (size > mostCharacters) kept = Math.max(1, k);
  }
  return steps.slice(steps.length - kept);
}
