/**
 * What comparisons say of single pairs of states, as degrees in exact integers. A relation is the special case in which every degree is 1, 0
 * or, of equally good states, ½.
 */
import type { DegreeScale } from './conflict.ts';

/** The degree 1. Decimals have at most twelve places, so that every degree, sum and difference of degrees is a whole number of these units. */
export const certain = 1e12;

/** A decimal from 0 to 1 in units; one that lies outside gives a number that does so, too. */
export function unitsOf(decimal: string): number {
  const [whole = '', fraction = ''] = decimal.replace(/^[-+]/, '').split('.');
  const units = Number(whole || '0') * certain + Number(fraction.padEnd(12, '0'));
  return decimal.startsWith('-') ? -units : units;
}

export interface StatedPairs {
  readonly scale: DegreeScale['kind'];
  /** How many pairs are stated. */
  readonly count: number;
  /** The degree to which the first state is preferred to the second, in units; undefined where nothing is stated of the two. */
  readonly degree: (t: number, s: number) => number | undefined;
  /** Every pair stated, once in either order. */
  readonly each: () => Iterable<readonly [number, number]>;
}

/** A ranking of some states by index, with the degree to which the better of two is preferred. */
export interface IndexedComparison {
  readonly tiers: readonly (readonly number[])[];
  readonly degree: string | null;
}

/** How two comparisons of the same pair do not go together: they state the same degree differently, or degrees that do not add up. */
export type Clash = { readonly of: 'degree' } | { readonly of: 'sum'; readonly sum: number };

/**
 * Gathers pairs. A degree that is stated in one direction only leaves the rest to the other. `clash`: told of each comparison, by its place, that
 * says of states t and s what an earlier one does not; the earlier one counts. Time and memory O(pairs).
 */
export function statedPairs(
  m: number,
  scale: DegreeScale['kind'],
  comparisons: readonly IndexedComparison[],
  clash: (at: number, t: number, s: number, how: Clash) => void = () => {},
): StatedPairs {
  const over = new Map<number, number>();
  let count = 0;
  const state = (at: number, t: number, s: number, degree: number): void => {
    const known = over.get(t * m + s);
    const back = over.get(s * m + t);
    const sum = degree + (back ?? 0);
    if (known !== undefined) {
      if (known !== degree) clash(at, t, s, { of: 'degree' });
    } else if (back !== undefined && (scale === 'fuzzy' ? sum !== certain : sum > certain)) {
      clash(at, t, s, { of: 'sum', sum: sum / certain });
    } else {
      if (back === undefined) count++;
      over.set(t * m + s, degree);
    }
  };
  const equal = scale === 'fuzzy' ? certain / 2 : 0;
  for (const [at, { tiers, degree }] of comparisons.entries()) {
    const stated = degree === null ? certain : unitsOf(degree);
    for (const [k, tier] of tiers.entries()) {
      for (const [p, t] of tier.entries()) {
        for (const s of tier.slice(p + 1)) {
          state(at, t, s, equal);
          state(at, s, t, equal);
        }
        for (const s of tiers.slice(k + 1).flat()) {
          state(at, t, s, stated);
          if (degree === null) state(at, s, t, 0);
        }
      }
    }
  }
  return {
    scale,
    count,
    degree: (t, s) => {
      const stated = over.get(t * m + s);
      if (stated !== undefined) return stated;
      const back = over.get(s * m + t);
      return back === undefined ? undefined : certain - back;
    },
    each: function* () {
      for (const key of over.keys()) {
        const [t, s] = [Math.floor(key / m), key % m];
        if (t < s || !over.has(s * m + t)) yield [t, s];
      }
    },
  };
}

/** How many pairs a comparison of so many states is about. */
export const pairsAmong = (states: number): number => (states * (states - 1)) / 2;
