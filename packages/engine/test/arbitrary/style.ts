/**
 * One stream of small choices, by which the same model is spelled in many ways. It belongs to the model's data, so
 * a failing text can be made again, and seed 0 always takes the first (plainest) way, which is what shrinking seeks.
 */
export interface Style {
  /** An integer from 0 to count-1; 0 for the plainest style. */
  readonly pick: (count: number) => number;
  /** True once in `odds` times; never for the plainest style. */
  readonly rarely: (odds: number) => boolean;
  /** One of the spellings; the first for the plainest style. */
  readonly among: <T>(first: T, ...rest: readonly T[]) => T;
  /** The items in a random order; as they are for the plainest style. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** The choices that follow from a seed (mulberry32). */
export function styleFrom(seed: number): Style {
  let state = seed | 0;
  const pick = (count: number): number => {
    if (seed === 0) return 0;
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    pick,
    rarely: (odds) => pick(odds) === odds - 1 && odds > 1,
    among: (first, ...rest) => [first, ...rest][pick(rest.length + 1)] ?? first,
    shuffled: (items) => {
      if (seed === 0) return [...items];
      return items
        .map((item) => ({ item, key: pick(1 << 20) }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    },
  };
}
