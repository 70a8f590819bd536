/**
 * Strength of preference as blocks: the states between two strong steps. One state is strongly preferred to another exactly when its block
 * is the higher one. Null where nothing is strongly preferred to anything, or where preference is partly unknown.
 */
import type { Preference, StateIdentity } from '../model/conflict.ts';
import { type RankContext, ranksOf } from './ranks.ts';

/** Dense from 0, the higher the better: the ranks that the strong steps alone would give. O(vital statements × states). */
export function blocksOf(preference: Preference, context: RankContext): Int32Array | null {
  const strong = strongPart(preference);
  const blocks = strong && ranksOf(strong, context);
  return blocks instanceof Int32Array && blocks.some((block) => block > 0) ? blocks : null;
}

/** What is left of a preference when only strong differences count: its vital statements, or its tiers merged between strong steps. */
function strongPart(preference: Preference): Preference | null {
  switch (preference.kind) {
    case 'priorities':
      return { ...preference, priorities: preference.priorities.filter(({ vital }) => vital) };
    case 'weights':
    case 'pairwise':
      return null;
    case 'ranking':
      return {
        ...preference,
        parts: preference.parts.map(({ tiers, strongAfter }) => {
          const merged = mergedTiers(tiers, strongAfter);
          return { tiers: merged, strongAfter: merged.map((_, k) => k < merged.length - 1) };
        }),
      };
  }
}

function mergedTiers(
  tiers: readonly (readonly StateIdentity[])[],
  strongAfter: readonly boolean[],
): readonly (readonly StateIdentity[])[] {
  const merged: StateIdentity[][] = [];
  for (const [k, tier] of tiers.entries()) {
    if (k === 0 || strongAfter[k - 1]) merged.push([]);
    merged[merged.length - 1]!.push(...tier); // the first tier opened one
  }
  return merged;
}
