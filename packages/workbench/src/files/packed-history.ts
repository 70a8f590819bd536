/** The steps of undo and redo as small differences, so that keeping them costs little however large the text is. Pure. */
import type { History, Step } from '../store/history.ts';

/** A step as its difference from the text next to it: what `start` and `end` characters at both ends have between them. */
interface PackedStep {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string | null;
}

export interface PackedHistory {
  /** The nearest to the present first, in both directions. */
  readonly past: readonly PackedStep[];
  readonly future: readonly PackedStep[];
}

/** Steps and characters kept in each direction. */
const mostSteps = 400;
const mostCharacters = 4_000_000;

const known = new WeakMap<Step, { readonly beside: string; readonly packed: PackedStep }>();

export const packHistory = ({ past, present, future }: History): PackedHistory => ({
  past: packed([...past].reverse(), present),
  future: packed(future, present),
});

export const unpackHistory = (history: PackedHistory, present: string): History => ({
  past: unpacked(history.past, present).reverse(),
  present,
  future: unpacked(history.future, present),
  last: null,
});

function packed(steps: readonly Step[], present: string): readonly PackedStep[] {
  const found: PackedStep[] = [];
  let beside = present;
  let size = 0;
  for (const step of steps) {
    const remembered = known.get(step);
    const one = remembered?.beside === beside ? remembered.packed : difference(step, beside);
    known.set(step, { beside, packed: one });
    size += one.text.length;
    if (found.length === mostSteps || size > mostCharacters) break;
    found.push(one);
    beside = step.text;
  }
  return found;
}

function unpacked(steps: readonly PackedStep[], present: string): Step[] {
  let beside = present;
  return steps.map(({ start, end, text, label }) => {
    beside = beside.slice(0, start) + text + beside.slice(beside.length - end);
    return { text: beside, label };
  });
}

function difference({ text, label }: Step, beside: string): PackedStep {
  const shorter = Math.min(text.length, beside.length);
  let start = 0;
  while (start < shorter && text[start] === beside[start]) start++;
  let end = 0;
  while (end < shorter - start && text[text.length - 1 - end] === beside[beside.length - 1 - end]) end++;
  return { start, end, text: text.slice(start, text.length - end), label };
}
