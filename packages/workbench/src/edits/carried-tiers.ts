/**
 * Where the states of a changed model stand in a ranking of the old ones. A state keeps the place of the state that it comes from: one that an
 * added option made out of it is tied with it, as if the option did not matter; states that became one have the best place that any of them
 * had. States that were not possible before stand last; in a ranking that leaves something unknown, apart.
 */
import {
  identityOf,
  isRefusal,
  levelsOf,
  type StateIdentity,
  type StateSpace,
  type Structure,
  vectorsOf,
} from '@modus-vivendi/engine';
import { type LevelChange, levelsBefore, noLevelChange } from './level-change.ts';
import type { Ranking } from './ranked-states.ts';
import type { RankedState, Tiers } from './ranking-value.ts';
import { wordsOf } from './vocabulary.ts';

export interface Carried {
  readonly tiers: Tiers;
  /** How many states were not possible before. */
  readonly added: number;
  /** Whether states of different places became one. */
  readonly collapsed: boolean;
}

/** Null where there are too many states to list. */
export function carriedTiers(
  ranking: Ranking,
  was: Structure,
  is: Structure,
  change: LevelChange | null,
): Carried | null {
  const [before, after] = [was.space(), is.space()];
  if (isRefusal(before) || isRefusal(after)) return null;
  const places = placesOf(ranking);
  const place = Array.from({ length: before.count }, (_, s) => places.get(keyOf(identityOf(was, before, s))));
  let collapsed = false;
  const tiers: RankedState[][] = ranking.parts.flatMap((part) => part.tiers.map(() => []));
  const added: RankedState[] = [];
  for (const [s, origins] of originsOf(was, is, before, after, change).entries()) {
    const found = origins.flatMap((origin) => place[origin] ?? []);
    collapsed ||= new Set(found).size > 1;
    const tier = found.length === 0 ? added : tiers[Math.min(...found)]!;
    tier.push(wordsOf(identityOf(is, after, s), is));
  }
  return { tiers: arranged(ranking, tiers, added), added: added.length, collapsed };
}

/** For each state of the changed model the old states that it comes from, by index; none for one that was not possible before. */
export function originsOf(
  was: Structure,
  is: Structure,
  before: StateSpace,
  after: StateSpace,
  change: LevelChange | null,
): readonly (readonly number[])[] {
  const shared = was.options.filter(({ id }) => is.optionIndex.has(id));
  const olds = new Map<string, number[]>();
  const indices = new Map<string, number>();
  for (let s = 0; s < before.count; s++) {
    indices.set(keyOf(identityOf(was, before, s)), s);
    for (const vector of Array.from(vectorsOf(before, s))) {
      const levels = levelsOf(before, vector);
      const key = shared.map(({ id }) => levels[was.optionIndex.get(id)!]!).join();
      const known = olds.get(key);
      if (known) known.push(s);
      else olds.set(key, [s]);
    }
  }
  /** The combinations of old levels that new ones come from; there are several where levels became one. */
  const sources = (levels: readonly number[]): readonly string[] =>
    shared.reduce<readonly string[]>(
      (keys, option, k) => {
        const own = change?.option === option.id ? change : noLevelChange(option);
        const known = levelsBefore(own, levels[is.optionIndex.get(option.id)!]!);
        return keys.flatMap((key) => known.map((old) => (k === 0 ? `${old}` : `${key},${old}`)));
      },
      [''],
    );
  return Array.from({ length: after.count }, (_, s) => {
    const own = indices.get(keyOf(combinedBefore(identityOf(is, after, s), was, is)));
    if (own !== undefined) return [own];
    const found = Array.from(vectorsOf(after, s)).flatMap((vector) =>
      sources(levelsOf(after, vector)).flatMap((key) => olds.get(key) ?? []),
    );
    return [...new Set(found)];
  });
}

const keyOf = (identity: StateIdentity | null): string => JSON.stringify(identity);

/** A combined state stays itself, whatever else it takes in: its old identity; null for what is none, or was none before. */
function combinedBefore(identity: StateIdentity, was: Structure, is: Structure): StateIdentity | null {
  if (identity.kind !== 'coalesced') return null;
  const index = was.coalesced.findIndex(({ id }) => id === is.coalesced[identity.index]!.id);
  return index < 0 ? null : { kind: 'coalesced', index };
}

/** The place of each ranked state, counted through all tiers. */
function placesOf({ parts }: Ranking): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const tiers = parts.flatMap((part) => part.tiers);
  for (const [k, tier] of tiers.entries()) for (const identity of tier) places.set(keyOf(identity), k);
  return places;
}

/** The tiers that still hold states, and what is new behind them. A strong step stays between what it separated. */
function arranged(ranking: Ranking, tiers: readonly RankedState[][], added: readonly RankedState[]): Tiers {
  let next = 0;
  const parts = ranking.parts.map((part) => {
    const kept: RankedState[][] = [];
    const strongAfter: number[] = [];
    for (const strong of part.strongAfter) {
      const states = tiers[next++]!;
      if (states.length > 0) {
        kept.push(states);
        strongAfter.push(strong);
      } else if (strongAfter.length > 0)
        strongAfter[strongAfter.length - 1] = Math.max(strongAfter.at(-1)!, strong);
    }
    if (strongAfter.length > 0) strongAfter[strongAfter.length - 1] = 0;
    return { tiers: kept, strongAfter };
  });
  const full = parts.filter((part) => part.tiers.length > 0);
  if (added.length === 0) return full;
  const last = { tiers: [added], strongAfter: [0] };
  const [only] = full;
  if (full.length !== 1 || !only || ranking.parts.length > 1) return [...full, last];
  return [{ tiers: [...only.tiers, ...last.tiers], strongAfter: [...only.strongAfter, 0] }];
}
