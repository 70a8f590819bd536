/**
 * What would have to be taken away to change an answer: the smallest sets of supports whose loss does, each with no proper subset that does
 * it too. Answers need not be monotone (losing more can bring an answer back), so nothing is concluded from a larger or a smaller loss.
 *
 * A thing falls with all of its supports. So only unions of the supports of things need be tried: any other set loses nothing more than a
 * smaller one.
 */
import type { Budget } from '../refusal.ts';

export interface Supported {
  /** The supports of each thing, ascending and not empty; supports are numbered from 0. */
  readonly supports: readonly (readonly number[])[];
  readonly questions: number;
  /** Whether a thing can matter to a question. */
  readonly matters: (question: number, thing: number) => boolean;
  /** Whether the answer to a question changes when these things, ascending, are lost. */
  readonly changes: (question: number, lost: readonly number[]) => boolean;
}

export interface SearchLimits {
  /** The most supports in a set. */
  readonly size: number;
  /** The most sets to try; the search ends before a size that would exceed it. */
  readonly tries: number;
}

export interface SmallestSets {
  /** By question: the smallest sets found, by size, then by number. */
  readonly sets: readonly (readonly (readonly number[])[])[];
  /** By question: how many sets of each size, from 0, were tried. */
  readonly tried: readonly (readonly number[])[];
  /** Sets of up to this size were all tried. */
  readonly size: number;
  /** No larger set is left to try. */
  readonly complete: boolean;
  /** What ended the search before it was complete, if not the size asked for. */
  readonly stopped: 'tries' | 'cancelled' | null;
}

export function smallestSets(
  { supports, questions, matters, changes }: Supported,
  limits: SearchLimits,
  budget: Budget,
): SmallestSets {
  const found: number[][][] = Array.from({ length: questions }, () => []);
  const tried: number[][] = Array.from({ length: questions }, () => [0]);
  const levels = unionsBySize(supports);
  let spent = 0;
  let size = 0;
  for (let next = levels.next(limits.tries); next; next = levels.next(limits.tries - spent)) {
    const open = { sets: found, tried, size, complete: false } as const;
    if (next.size > limits.size) return { ...open, stopped: null };
    if (next.sets === null || spent + next.sets.length > limits.tries) return { ...open, stopped: 'tries' };
    for (const counts of tried) counts.push(0);
    for (const [k, set] of next.sets.entries()) {
      const lost = lostWith(set, supports);
      for (let q = 0; q < questions; q++) {
        if (found[q]!.some((smaller) => isWithin(smaller, set))) continue;
        if (
          !isSpanned(
            set,
            lost.filter((thing) => matters(q, thing)).map((thing) => supports[thing]!),
          )
        )
          continue;
        const changed = changes(q, lost);
        // An answer that was given up is none.
        if (budget.cancelled()) return { ...open, stopped: 'cancelled' };
        tried[q]![next.size]!++;
        if (changed) found[q]!.push([...set]);
      }
      budget.progress((spent + k + 1) / Math.max(1, Math.min(limits.tries, spent + next.sets.length)));
    }
    spent += next.sets.length;
    size = next.size;
  }
  return { sets: found, tried, size, complete: true, stopped: null };
}

/** The things that lose all of their supports. */
const lostWith = (set: readonly number[], supports: Supported['supports']): number[] =>
  supports.flatMap((each, thing) => (isWithin(each, set) ? [thing] : []));

const isWithin = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((each) => whole.includes(each));

/** Whether the parts, all within the set, make it up. */
function isSpanned(set: readonly number[], parts: readonly (readonly number[])[]): boolean {
  const covered = new Set(parts.flat());
  return covered.size === set.length;
}

/** Unions of supports, one size after the other; null instead of the sets where there are more than wanted. */
function unionsBySize(supports: Supported['supports']) {
  const parts = [...new Map(supports.map((each) => [each.join(), each])).values()];
  const all = new Set(parts.flat()).size;
  const smaller: (readonly number[])[][] = [[[]]];
  return {
    next: (most: number): { size: number; sets: (readonly number[])[] | null } | null => {
      const size = smaller.length;
      if (size > all) return null;
      const sets = new Map<string, readonly number[]>();
      for (const part of parts) {
        for (let below = Math.max(0, size - part.length); below < size; below++) {
          for (const set of smaller[below]!) {
            const union = [...new Set([...set, ...part])];
            if (union.length !== size) continue;
            union.sort((a, b) => a - b);
            sets.set(union.join(), union);
          }
          if (sets.size > most) return { size, sets: null };
        }
      }
      const sorted = [...sets.values()].sort((a, b) => compareLists(a, b));
      smaller.push(sorted);
      return { size, sets: sorted };
    },
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, k) => value !== b[k]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
