import { certain, type StatedPairs } from '../model/stated-pairs.ts';

/**
 * A preference that leaves some states unranked, or that is no ranking. Two states are compared step by step, and the first step on which they differ decides:
 * the better of two levels; what is
 * stated of the two, or how they compare otherwise; the one at which all the statements hold on which they differ, neither being known to be better where there is
 * no such one; or nothing is known of states in different parts.
 */
export type OrderStep =
  | { readonly kind: 'ordered'; readonly level: Int32Array }
  /** Statements of which it is unknown which matters more: those that hold at each state, as bits, in as many words as it takes. */
  | { readonly kind: 'nested'; readonly held: readonly Int32Array[] }
  | { readonly kind: 'apart'; readonly part: Int32Array }
  | PairsStep;

/** Pairs of states that are stated one by one; all others compare by an order. */
export interface PairsStep {
  readonly kind: 'pairs';
  readonly pairs: StatedPairs;
  readonly otherwise: PartialOrder;
  /** Whether every pair is settled, be it by degrees. */
  readonly complete: boolean;
  /** Whether any pair is settled by a degree alone, neither certain nor out of the question nor as good. */
  readonly graded: boolean;
}

export type PartialOrder = readonly OrderStep[];

/** What is known of t when it is compared with s. */
export type Comparison = 'better' | 'equal' | 'worse' | 'unknown';

/** Cost: the number of steps, at worst. */
export function comparePartially(order: PartialOrder, t: number, s: number): Comparison {
  for (const step of order) {
    switch (step.kind) {
      case 'ordered':
        if (step.level[t] !== step.level[s]) return step.level[t]! > step.level[s]! ? 'better' : 'worse';
        break;
      case 'apart':
        if (step.part[t] !== step.part[s]) return 'unknown';
        break;
      case 'pairs': {
        const found = comparePair(step.pairs, t, s) ?? comparePartially(step.otherwise, t, s);
        if (found !== 'equal') return found;
        break;
      }
      case 'nested': {
        let gained = 0;
        let lost = 0;
        for (const held of step.held) {
          gained |= held[t]! & ~held[s]!;
          lost |= held[s]! & ~held[t]!;
        }
        if (gained !== 0 || lost !== 0) return lost === 0 ? 'better' : gained === 0 ? 'worse' : 'unknown';
      }
    }
  }
  return 'equal';
}

/** What is certain of a pair that is stated: what is a matter of degree is not known. Null where nothing is stated. */
export function comparePair({ scale, degree }: StatedPairs, t: number, s: number): Comparison | null {
  const [forth, back] = [degree(t, s), degree(s, t)];
  if (forth === undefined || back === undefined) return null;
  if (forth === certain) return 'better';
  if (back === certain) return 'worse';
  const even = scale === 'fuzzy' ? certain / 2 : 0;
  return forth === even && back === even ? 'equal' : 'unknown';
}
