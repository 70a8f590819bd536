/** A ranking as it is written: a list of tiers, each state by what is taken. */
import type { StateWords } from './edited.ts';
import type { Value } from './yaml.ts';

export type RankedState = StateWords;

/** Parts whose states are mutually unknown; in each, tiers of equally preferred states, best first. */
export type Tiers = readonly {
  readonly tiers: readonly (readonly RankedState[])[];
  readonly strongAfter: readonly number[];
}[];

export function rankingValue(parts: Tiers): Value {
  return parts.flatMap(({ tiers, strongAfter }, p): readonly Value[] => [
    ...(p > 0 ? ['?'] : []),
    ...tiers.flatMap((tier, t) => [
      tierValue(tier),
      ...(strongAfter[t] && t < tiers.length - 1 ? ['>'.repeat(1 + strongAfter[t])] : []),
    ]),
  ]);
}

/** A tier of one state that needs one word is that word. */
export function tierValue(tier: readonly RankedState[]): Value {
  const states = tier.map(stateValue);
  const [only] = states;
  return states.length === 1 && typeof only === 'string' ? only : states;
}

/** `none` where nothing is taken. */
const stateValue = (words: RankedState): Value => (words.length <= 1 ? (words[0] ?? 'none') : words);
