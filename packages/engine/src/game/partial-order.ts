/**
 * A preference that leaves some states unranked. Two states are compared step by step, and the first step on which they differ decides:
 * the better of two levels; the one at which all the statements hold on which they differ, neither being known to be better where there is
 * no such one; or nothing is known of states in different parts.
 */
export type OrderStep =
  | { readonly kind: 'ordered'; readonly level: Int32Array }
  /** Statements of which it is unknown which matters more: those that hold at each state, as bits, in as many words as it takes. */
  | { readonly kind: 'nested'; readonly held: readonly Int32Array[] }
  | { readonly kind: 'apart'; readonly part: Int32Array };

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
