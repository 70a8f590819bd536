/**
 * What is stated pair by pair, said of the states of a changed model. A state that an added option made out of another compares as that one
 * does, and is as good as it where no order stands beside the pairs; of states that became one, what was stated first counts; states that were
 * not possible before are the worst, where no order says otherwise.
 */
import {
  identityOf,
  indexOf,
  isRefusal,
  type PairwisePreference,
  type Structure,
} from '@modus-vivendi/engine';
import { originsOf } from './carried-tiers.ts';
import type { LevelChange } from './level-change.ts';
import { wordsOf } from './vocabulary.ts';
import type { PairWords } from './written-pairs.ts';

export interface CarriedPairs {
  readonly pairs: readonly PairWords[];
  /** How many states were put behind all others. */
  readonly added: number;
  readonly collapsed: boolean;
}

interface Indexed {
  readonly tiers: readonly (readonly number[])[];
  readonly degree: string | null;
}

/** Null where there are too many states to list. */
export function carriedPairs(
  { comparisons, otherwise }: PairwisePreference,
  was: Structure,
  is: Structure,
  change: LevelChange | null,
): CarriedPairs | null {
  const [before, after] = [was.space(), is.space()];
  if (isRefusal(before) || isRefusal(after)) return null;
  const origins = originsOf(was, is, before, after, change);
  const images: number[][] = Array.from({ length: before.count }, () => []);
  for (const [s, from] of origins.entries()) for (const old of from) images[old]!.push(s);
  const written = comparisons.map(
    ({ tiers, degree }): Indexed => ({
      tiers: tiers.map((tier) => tier.map((identity) => indexOf(was, before, identity))),
      degree,
    }),
  );
  const collapsed = origins.some((from) => from.length > 1);
  const split = images.some((each) => each.length > 1);
  const moved =
    collapsed || (split && otherwise !== null)
      ? oneByOne(written, images)
      : written.map(({ tiers, degree }) => ({
          tiers: tiers.map((tier) => tier.flatMap((old) => images[old]!)).filter(({ length }) => length > 0),
          degree,
        }));
  const added = otherwise ? [] : [...origins.keys()].filter((s) => origins[s]!.length === 0);
  const all = [
    ...moved,
    ...twins(images, !otherwise && (collapsed || before.count === 1)),
    ...behind(added, after.count),
  ];
  const words = (s: number) => wordsOf(identityOf(is, after, s), is);
  const pairs = all
    .filter(({ tiers }) => tiers.flat().length > 1)
    .map(({ tiers, degree }) => ({ tiers: tiers.map((tier) => tier.map(words)), degree }));
  return { pairs, added: added.length, collapsed };
}

/** Every pair by itself; of two new states only what was said of the first two old ones that they come from. */
function oneByOne(written: readonly Indexed[], images: readonly (readonly number[])[]): readonly Indexed[] {
  const sources = new Map<string, string>();
  const pairOf = (a: number, b: number): string => [Math.min(a, b), Math.max(a, b)].join();
  return written.flatMap(({ tiers, degree }) =>
    tiers.flatMap((tier, k) => {
      const below = tiers.slice(k + 1).flat();
      return tier.flatMap((t, p) =>
        [
          ...tier.slice(p + 1).map((s) => [s, true] as const),
          ...below.map((s) => [s, false] as const),
        ].flatMap(([s, tied]) =>
          images[t]!.flatMap((x) =>
            images[s]!.flatMap((y): Indexed[] => {
              if (x === y) return [];
              const source = sources.get(pairOf(x, y)) ?? pairOf(t, s);
              sources.set(pairOf(x, y), source);
              if (source !== pairOf(t, s)) return [];
              return [tied ? { tiers: [[x, y]], degree: null } : { tiers: [[x], [y]], degree }];
            }),
          ),
        ),
      );
    }),
  );
}

/** New states that come of the same old one are equally good. */
const twins = (images: readonly (readonly number[])[], asked: boolean): readonly Indexed[] =>
  asked ? images.filter(({ length }) => length > 1).map((each) => ({ tiers: [each], degree: null })) : [];

/** States worse than all others, and as good as each other. */
function behind(added: readonly number[], count: number): readonly Indexed[] {
  const others = Array.from({ length: count }, (_, s) => s).filter((s) => !added.includes(s));
  return [
    ...(added.length > 1 ? [{ tiers: [added], degree: null }] : []),
    ...others.flatMap((s) => added.map((x): Indexed => ({ tiers: [[s], [x]], degree: null }))),
  ];
}
