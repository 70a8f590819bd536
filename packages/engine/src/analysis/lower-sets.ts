/**
 * The sets L that meet a requirement: how many there are of each size, and the least of them. The requirement, which can only become true as
 * L grows, is held as a binary decision diagram over the states that it names.
 */
import { type Refusal, refuse } from '../refusal.ts';
import type { Requirement } from './requirement.ts';

/** Nodes 0 and 1 are false and true; the others ask whether a variable's state lies in L. */
interface Diagram {
  readonly root: number;
  /** The states named, in the order in which the diagram asks for them. */
  readonly states: readonly number[];
  readonly variable: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What a diagram may grow to. */
const mostNodes = 1 << 18;

class TooLarge extends Error {}

/** Refuses what cannot be held. */
export function diagramOf(requirement: Requirement): Diagram | Refusal {
  const order = new Map<number, number>();
  // Ways of several states keep together, and come before single states: in option form these are the others' columns.
  const ways = requirement.flatMap((each) => each.ways);
  for (const way of [...ways].sort((a, b) => Number(b.length > 1) - Number(a.length > 1)))
    for (const s of way) if (!order.has(s)) order.set(s, order.size);
  const variable: number[] = [order.size, order.size];
  const low: number[] = [0, 1];
  const high: number[] = [0, 1];
  const unique = new Map<string, number>();
  const node = (v: number, lo: number, hi: number): number => {
    if (lo === hi) return lo;
    const key = `${v} ${lo} ${hi}`;
    let found = unique.get(key);
    if (found === undefined) {
      if (variable.length >= mostNodes) throw new TooLarge();
      found = variable.push(v) - 1;
      low.push(lo);
      high.push(hi);
      unique.set(key, found);
    }
    return found;
  };
  const combine = (operation: 'and' | 'or') => {
    const [decides, leaves] = operation === 'and' ? [0, 1] : [1, 0];
    const known = new Map<string, number>();
    const apply = (a: number, b: number): number => {
      if (a === decides || b === decides) return decides;
      if (a === leaves || a === b) return b;
      if (b === leaves) return a;
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      let found = known.get(key);
      if (found === undefined) {
        const v = Math.min(variable[a]!, variable[b]!);
        const down = (n: number, side: readonly number[]): number => (variable[n] === v ? side[n]! : n);
        found = node(v, apply(down(a, low), down(b, low)), apply(down(a, high), down(b, high)));
        known.set(key, found);
      }
      return found;
    };
    return apply;
  };
  const [and, or] = [combine('and'), combine('or')];
  const whole = (way: readonly number[]): number =>
    way
      .map((s) => order.get(s)!)
      .sort((a, b) => b - a)
      .reduce((above, v) => node(v, 0, above), 1);
  try {
    const root = requirement.reduce(
      (met, each) =>
        and(
          met,
          each.ways.reduce((some, way) => or(some, whole(way)), 0),
        ),
      1,
    );
    return { root, states: [...order.keys()], variable, low, high };
  } catch (problem) {
    if (problem instanceof TooLarge) return refuse('requirement-too-large', { count: mostNodes });
    throw problem;
  }
}

/** Coefficients held at a time when orders are counted. */
const mostCoefficients = 1_500_000;

/**
 * How many strict orders of m states meet the requirement. Were every other state below the target with chance t, independently, the chance
 * that the requirement is met would be a polynomial P(t); and as the place of the target among the others is as likely one as another, the
 * share of orders is the integral of P from 0 to 1. Exact; O(nodes × states named) operations on long numbers; refuses what is too large.
 */
export function ordersMeeting({ root, states, low, high }: Diagram, factorial: bigint): bigint | Refusal {
  const reached = new Set<number>();
  for (const pending = [root]; pending.length > 0; ) {
    const n = pending.pop()!;
    if (n < 2 || reached.has(n)) continue;
    reached.add(n);
    pending.push(low[n]!, high[n]!);
  }
  if (reached.size * states.length > mostCoefficients)
    return refuse('requirement-too-large', { count: mostCoefficients });
  const known = new Map<number, readonly bigint[]>([
    [0, []],
    [1, [1n]],
  ]);
  const chance = (n: number): readonly bigint[] => {
    let found = known.get(n);
    if (!found) {
      const [below, above] = [chance(low[n]!), chance(high[n]!)];
      const length = Math.max(below.length, above.length) + 1;
      found = Array.from(
        { length },
        (_, k) => (below[k] ?? 0n) + (k > 0 ? (above[k - 1] ?? 0n) - (below[k - 1] ?? 0n) : 0n),
      );
      known.set(n, found);
    }
    return found;
  };
  return chance(root).reduce((all, coefficient, k) => {
    return coefficient === 0n ? all : all + (coefficient * factorial) / BigInt(k + 1);
  }, 0n);
}

/** The least sets that meet the requirement, the smallest first, at most so many; `more`: there are others. */
export function leastSets(
  { root, states, variable, low, high }: Diagram,
  most: number,
): { readonly sets: readonly (readonly number[])[]; readonly more: boolean } {
  // Of each node only the smallest are carried upward, so that one may seem least only because a smaller one was left behind.
  const limit = 4 * most;
  let cut = false;
  const known = new Map<number, readonly (readonly number[])[]>([
    [0, []],
    [1, [[]]],
  ]);
  const find = (n: number): readonly (readonly number[])[] => {
    let found = known.get(n);
    if (!found) {
      const without = find(low[n]!);
      const own = find(high[n]!).filter((set) => !without.some((each) => each.every((v) => set.includes(v))));
      const all = [...without, ...own.map((set) => [variable[n]!, ...set])].sort(
        (a, b) => a.length - b.length,
      );
      cut ||= all.length > limit;
      found = all.slice(0, limit);
      known.set(n, found);
    }
    return found;
  };
  const holds = (set: ReadonlySet<number>): boolean => {
    let n = root;
    while (n > 1) n = set.has(variable[n]!) ? high[n]! : low[n]!;
    return n === 1;
  };
  const isLeast = (set: readonly number[]): boolean =>
    set.every((v) => !holds(new Set(set.filter((each) => each !== v))));
  const all = find(root).filter((set) => !cut || isLeast(set));
  const named = all.slice(0, most).map((set) => set.map((v) => states[v]!).sort((a, b) => a - b));
  return { sets: named.sort(bySizeThenNumbers), more: cut || all.length > most };
}

function bySizeThenNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((s, k) => s !== b[k]);
  return a.length - b.length || (at < 0 ? 0 : a[at]! - b[at]!);
}
