/** What a version of a list of priorities changes against the base model's. */
import type { Preference, Priority } from '@modus-vivendi/engine';

/** What became of a statement against the base model; `from`: its place there, from 0. */
export type PriorityChange =
  | { readonly kind: 'same' | 'added' }
  | { readonly kind: 'moved'; readonly from: number };

const sameKey = ({ statements }: Priority): string =>
  JSON.stringify(statements.map(({ expression }) => expression.text.replace(/\s+/g, ' ')));

/** What an overlay changes: what is new, what is gone, and, of the rest, the fewest that must have been moved. */
export function difference(
  now: Preference,
  base: Preference | null,
): {
  changes: readonly (PriorityChange | null)[] | null;
  dropped: readonly (Priority & { readonly at: number })[];
} {
  if (base?.kind !== 'priorities' || now.kind !== 'priorities') return { changes: null, dropped: [] };
  const free = new Map<string, number[]>();
  for (const [k, priority] of base.priorities.entries())
    free.set(sameKey(priority), [...(free.get(sameKey(priority)) ?? []), k]);
  const origin = now.priorities.map((priority) => free.get(sameKey(priority))?.shift() ?? -1);
  const kept = longestRising(origin);
  const changes = origin.map((from, k): PriorityChange | null =>
    from < 0 ? { kind: 'added' } : kept.has(k) ? { kind: 'same' } : { kind: 'moved', from },
  );
  const dropped = [...free.values()].flat().sort((a, b) => a - b);
  return { changes, dropped: dropped.map((at) => ({ ...base.priorities[at]!, at })) };
}

/** Positions of a longest rising subsequence of the numbers from 0; −1 does not count. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best: { length: number; before: number }[] = [];
  let end = -1;
  for (const [k, value] of numbers.entries()) {
    best.push({ length: 1, before: -1 });
    if (value < 0) continue;
    for (let j = 0; j < k; j++)
      if (numbers[j]! >= 0 && numbers[j]! < value && best[j]!.length >= best[k]!.length)
        best[k] = { length: best[j]!.length + 1, before: j };
    if (end < 0 || best[k]!.length > best[end]!.length) end = k;
  }
  const kept = new Set<number>();
  for (let k = end; k >= 0; k = best[k]!.before) kept.add(k);
  return kept;
}
