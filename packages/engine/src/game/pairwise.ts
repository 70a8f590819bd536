/**
 * Preference stated pair by pair, compiled: into ranks where it is a ranking after all, otherwise into pairs beside the order by which the
 * rest compares.
 */
import type { PairwisePreference, StateIdentity } from '../model/conflict.ts';
import { certain, type StatedPairs, statedPairs, unitsOf } from '../model/stated-pairs.ts';
import {
  type Comparison,
  comparePair,
  comparePartially,
  type PairsStep,
  type PartialOrder,
} from './partial-order.ts';

/** Whether a pairwise preference is a ranking, and whether it leaves something unknown, is looked for among at most so many states. */
const mostCompared = 2048;

/** O(states² + pairs), with few states; otherwise O(pairs). `beneath`: what is stated beside the pairs, compiled; null where nothing is. */
export function pairwiseOrder(
  { comparisons, scale }: PairwisePreference,
  beneath: Int32Array | PartialOrder | null,
  m: number,
  indexOf: (identity: StateIdentity) => number,
): Int32Array | PartialOrder {
  const order: PartialOrder =
    beneath instanceof Int32Array ? [{ kind: 'ordered', level: beneath }] : (beneath ?? []);
  const indexed = comparisons.map(({ tiers, degree }) => ({
    tiers: tiers.map((tier) => tier.map(indexOf)),
    degree,
  }));
  const pairs = statedPairs(m, scale?.kind ?? 'fuzzy', indexed);
  let graded = false;
  for (const [t, s] of pairs.each()) graded ||= comparePair(pairs, t, s) === 'unknown';
  const step: PairsStep = {
    kind: 'pairs',
    pairs,
    otherwise: order,
    complete: !beneath || beneath instanceof Int32Array || settlesAll(m, pairs, order),
    graded,
  };
  const ranks = step.complete && !graded && m <= mostCompared ? ranksFrom(m, [step]) : null;
  return ranks ?? [step];
}

/** Whether every pair that the order beneath leaves unknown is stated. */
function settlesAll(m: number, pairs: StatedPairs, beneath: PartialOrder): boolean {
  if (m > mostCompared) return false;
  for (let s = 0; s < m; s++)
    for (let t = s + 1; t < m; t++)
      if (pairs.degree(t, s) === undefined && comparePartially(beneath, t, s) === 'unknown') return false;
  return true;
}

/** The ranks by which all pairs compare, where there are such: a state then is better than those that fewer states are worse than. */
function ranksFrom(m: number, order: PartialOrder): Int32Array | null {
  const worse = new Int32Array(m);
  for (let s = 0; s < m; s++)
    for (let t = 0; t < m; t++) if (comparePartially(order, s, t) === 'better') worse[s]!++;
  const levels = [...new Set(worse)].sort((a, b) => a - b);
  const rank = new Map(levels.map((level, k) => [level, k]));
  const ranks = worse.map((count) => rank.get(count)!);
  for (let s = 0; s < m; s++) {
    for (let t = s + 1; t < m; t++) {
      const found = comparePartially(order, t, s);
      if (found !== (ranks[t]! > ranks[s]! ? 'better' : ranks[t]! < ranks[s]! ? 'worse' : 'equal'))
        return null;
    }
  }
  return ranks;
}

/** Preference as a matter of degree, in exact units, with what a decision maker asks for. */
export type Degrees = {
  /** r_i(t, s), or P_i(t, s). Asked only of pairs that are settled. */
  readonly of: (t: number, s: number) => number;
} & (
  | { readonly kind: 'fuzzy'; readonly threshold: number }
  | {
      readonly kind: 'probabilistic';
      readonly alpha: number;
      readonly beta: number;
      readonly gamma: number;
    }
);

/** Null where nothing is a matter of degree. */
export function degreesOf(order: Int32Array | PartialOrder, { scale }: PairwisePreference): Degrees | null {
  const [step] = order instanceof Int32Array ? [] : order;
  if (step?.kind !== 'pairs' || !step.graded || !scale) return null;
  const { pairs, otherwise } = step;
  const of = (t: number, s: number): number =>
    pairs.degree(t, s) ?? reduced(comparePartially(otherwise, t, s), scale.kind);
  return scale.kind === 'fuzzy'
    ? { kind: 'fuzzy', of, threshold: unitsOf(scale.threshold) }
    : {
        kind: 'probabilistic',
        of,
        alpha: unitsOf(scale.alpha),
        beta: unitsOf(scale.beta),
        gamma: unitsOf(scale.gamma),
      };
}

/** The degree of what is certain. */
const reduced = (comparison: Comparison, scale: Degrees['kind']): number =>
  comparison === 'better' ? certain : comparison === 'equal' && scale === 'fuzzy' ? certain / 2 : 0;
