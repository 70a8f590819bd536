/** What a decision maker prefers pair by pair, as it is written: its comparisons in words, with their degrees. */
import { type Compiled, indexOf, type PairwisePreference, type Speaker } from '@modus-vivendi/engine';

export interface WrittenPairs {
  /** How the order is written by which all other pairs compare; null where there is none. */
  readonly otherwise: 'priorities' | 'weights' | 'ranking' | null;
  readonly scale: PairwisePreference['scale'];
  readonly comparisons: readonly {
    /** Tiers of states, the best first. */
    readonly tiers: readonly (readonly string[])[];
    readonly degree: string | null;
  }[];
  /** How many comparisons there are beyond those. */
  readonly more: number;
}

/** More than these are not read through. */
const mostComparisons = 200;

export function pairsOf(
  { structure, legend }: Compiled,
  { otherwise, scale, comparisons }: PairwisePreference,
  speaker: Speaker,
): WrittenPairs {
  const shown = comparisons.slice(0, mostComparisons);
  return {
    otherwise: otherwise?.kind ?? null,
    scale,
    comparisons: shown.map(({ tiers, degree }) => ({
      tiers: tiers.map((tier) =>
        tier.map((identity) => speaker.state(indexOf(structure, legend.space, identity))),
      ),
      degree,
    })),
    more: comparisons.length - shown.length,
  };
}
