/**
 * Strength of preference as blocks. For each degree of strength above a mild one: the states between two steps of that degree or more. One state
 * is preferred to another by the degree, or more, exactly when its block is the higher one. Where preference is partly unknown the blocks are
 * partly ordered themselves.
 */
import type { Preference, RankingPart, StateIdentity } from '../model/conflict.ts';
import type { PartialOrder } from './partial-order.ts';
import { type RankContext, ranksOf } from './ranks.ts';

/** What ranks would be if only differences of a degree, or more, counted. */
export type Blocks = Int32Array | PartialOrder;

/** One for each degree from 2 up to the largest by which any states differ; none where all differ mildly. O(degrees × statements × states). */
export function blocksOf(preference: Preference, context: RankContext): readonly Blocks[] {
  const found: Blocks[] = [];
  for (let degree = 2; degree <= largestDegree(preference); degree++) {
    const part = strongPart(preference, degree);
    const blocks = part && ranksOf(part, context);
    if (!blocks || 'differs' in blocks || !tellsApart(blocks)) break;
    found.push(blocks);
  }
  return found;
}

function largestDegree(preference: Preference): number {
  switch (preference.kind) {
    case 'priorities':
      return Math.max(1, ...preference.priorities.map(({ strength }) => strength));
    case 'weights':
    case 'pairwise':
      return 1;
    case 'ranking':
      return 1 + Math.max(0, ...preference.parts.flatMap(({ strongAfter }) => strongAfter));
  }
}

/** What is left of a preference when only differences of the degree count: its first statements, or its tiers merged between such steps. */
function strongPart(preference: Preference, degree: number): Preference | null {
  switch (preference.kind) {
    case 'priorities':
      return {
        ...preference,
        priorities: preference.priorities.filter(({ strength }) => strength >= degree),
      };
    case 'weights':
    case 'pairwise':
      return null;
    case 'ranking': {
      const parts = preference.parts.map((part) => mergedTiers(part, degree));
      return parts.some(({ tiers }) => tiers.length > 1) ? { ...preference, parts } : null;
    }
  }
}

function mergedTiers({ tiers, strongAfter }: RankingPart, degree: number): RankingPart {
  const merged: StateIdentity[][] = [];
  for (const [k, tier] of tiers.entries()) {
    if (k === 0 || strongAfter[k - 1]! >= degree - 1) merged.push([]);
    merged[merged.length - 1]!.push(...tier); // the first tier opened one
  }
  return { tiers: merged, strongAfter: merged.map(() => 0) };
}

/** Whether any states differ. */
function tellsApart(blocks: Blocks): boolean {
  const varies = (values: Int32Array): boolean => values.some((value) => value !== values[0]);
  if (blocks instanceof Int32Array) return varies(blocks);
  return blocks.some((step) =>
    step.kind === 'ordered' ? varies(step.level) : step.kind === 'nested' && step.held.some(varies),
  );
}
