/** A ranking under the hand: states in tiers, best first, and what moving one of them makes of it. Pure. */

export interface Tiers {
  readonly tiers: readonly (readonly string[])[];
  /** By how many degrees the step from each tier to the next is stronger than a mild one. */
  readonly strongAfter: readonly number[];
}

/** Tiers that became empty go; a strong step stays with the tier above it. */
function settled(tiers: readonly (readonly string[])[], strongAfter: readonly number[]): Tiers {
  const kept: { tier: readonly string[]; strong: number }[] = [];
  for (const [k, tier] of tiers.entries()) {
    const strong = strongAfter[k] ?? 0;
    if (tier.length > 0) kept.push({ tier, strong });
    else if (kept.length > 0) kept[kept.length - 1]!.strong = Math.max(kept.at(-1)!.strong, strong);
  }
  if (kept.length > 0) kept[kept.length - 1]!.strong = 0;
  return { tiers: kept.map(({ tier }) => tier), strongAfter: kept.map(({ strong }) => strong) };
}

export const tierOf = ({ tiers }: Tiers, key: string): number =>
  tiers.findIndex((tier) => tier.includes(key));

/** As good as another state. */
export function joined(ranking: Tiers, key: string, other: string): Tiers {
  if (key === other || tierOf(ranking, other) < 0) return ranking;
  const to = tierOf(ranking, other);
  return settled(
    ranking.tiers.map((tier, k) => {
      const rest = tier.filter((each) => each !== key);
      return k === to ? [...rest, key] : rest;
    }),
    ranking.strongAfter,
  );
}

/** A place of its own, before or after the tier of another state. */
export function besides(ranking: Tiers, key: string, other: string, where: 'before' | 'after'): Tiers {
  const to = tierOf(ranking, other);
  if (to < 0 || (key === other && ranking.tiers[to]!.length === 1)) return ranking;
  const tiers: (readonly string[])[] = [];
  const strongAfter: number[] = [];
  for (const [k, tier] of ranking.tiers.entries()) {
    const strong = ranking.strongAfter[k] ?? 0;
    const rest = tier.filter((each) => each !== key);
    if (k === to && where === 'before') {
      tiers.push([key], rest);
      strongAfter.push(0, strong);
    } else if (k === to) {
      tiers.push(rest, [key]);
      strongAfter.push(0, strong);
    } else {
      tiers.push(rest);
      strongAfter.push(strong);
    }
  }
  return settled(tiers, strongAfter);
}

/** One step up or down: out of a tie to a place of its own, from there into the next tier. */
export function stepped(ranking: Tiers, key: string, way: 'up' | 'down'): Tiers {
  const at = tierOf(ranking, key);
  const tier = ranking.tiers[at];
  if (!tier) return ranking;
  if (tier.length > 1) return besides(ranking, key, key, way === 'up' ? 'before' : 'after');
  const next = ranking.tiers[way === 'up' ? at - 1 : at + 1]?.[0];
  return next === undefined ? ranking : joined(ranking, key, next);
}

/** Makes the step down from a tier strong, or plain again. */
export const strengthened = ({ tiers, strongAfter }: Tiers, at: number): Tiers => ({
  tiers,
  strongAfter: tiers.map((_, k) => (k === at ? (strongAfter[k] ? 0 : 1) : (strongAfter[k] ?? 0))),
});

/** The state as the edits write it: by what is taken, or by its own id where it has one. */
export const stateWords = (key: string, ids: ReadonlySet<string>): readonly string[] =>
  ids.has(key) ? [key] : key === 'none' ? [] : key.split(',');
