/** Two texts line by line: what is the same and what is not. */
import { diffIndices } from 'node-diff3';

/** A stretch of lines: the same in both, or only on one side or the other. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly lines: readonly string[];
}

/** Lines that may differ on both sides together before they are no longer compared one by one, which takes time and memory. */
const mostCompared = 12_000;

export const linesOf = (text: string): readonly string[] => text.split('\n');

interface Difference {
  readonly buffer1: readonly [start: number, length: number];
  readonly buffer2: readonly [start: number, length: number];
}

/** Where `from` and `to` differ, in order. What is alike at both ends is set aside first: it costs nothing, and is nearly everything. */
export function differences(from: readonly string[], to: readonly string[]): readonly Difference[] {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  const left = from.slice(start, from.length - end);
  const right = to.slice(start, to.length - end);
  if (left.length + right.length === 0) return [];
  const whole: readonly Difference[] = [{ buffer1: [start, left.length], buffer2: [start, right.length] }];
  if (left.length === 0 || right.length === 0 || left.length + right.length > mostCompared) return whole;
  return (diffIndices([...left], [...right]) as unknown as readonly Difference[]).map(
    ({ buffer1, buffer2 }) => ({
      buffer1: [buffer1[0] + start, buffer1[1]],
      buffer2: [buffer2[0] + start, buffer2[1]],
    }),
  );
}

export function compareLines(from: string, to: string): readonly Stretch[] {
  const left = linesOf(from);
  const right = linesOf(to);
  const found: Stretch[] = [];
  const put = (kind: Stretch['kind'], lines: readonly string[]): void => {
    if (lines.length > 0) found.push({ kind, lines });
  };
  let at = 0;
  for (const { buffer1, buffer2 } of differences(left, right)) {
    put('same', left.slice(at, buffer1[0]));
    put('removed', left.slice(buffer1[0], buffer1[0] + buffer1[1]));
    put('added', right.slice(buffer2[0], buffer2[0] + buffer2[1]));
    at = buffer1[0] + buffer1[1];
  }
  put('same', left.slice(at));
  return found;
}

/** Lines added and removed between two texts. */
export function changeCount(stretches: readonly Stretch[]): {
  readonly added: number;
  readonly removed: number;
} {
  const count = (kind: Stretch['kind']): number =>
    stretches.reduce((sum, each) => sum + (each.kind === kind ? each.lines.length : 0), 0);
  return { added: count('added'), removed: count('removed') };
}
