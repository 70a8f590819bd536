/**
 * Preference stated pair by pair. d(t, s) is the degree to which t is preferred to s: what a comparison says of the two; 1 − d(s, t) where
 * one speaks of the other direction only; and otherwise what the order beneath gives, 1 for better and 0 for worse. Of states held equally
 * good both degrees are ½ where preference is fuzzy (or a plain relation), and 0 where degrees are probabilities. Exact: in units of 10⁻¹².
 */
import type { PairwisePreference, StateIdentity } from '@modus-vivendi/engine';
import type { Comparison, Degrees, Liking } from './liking.ts';
import { reject } from './problem.ts';

const one = 10n ** 12n;

/** Whether t is a fuzzy improvement on s: α(t, s) = r(t, s) − r(s, t) ≥ γ. What is no matter of degree is one when it is better. */
export function fuzzilyBetter(
  degrees: Degrees | null,
  comparison: Comparison,
  t: number,
  s: number,
): boolean {
  if (degrees?.scale.kind !== 'fuzzy') return comparison === 'better';
  return degrees.of(t, s) - degrees.of(s, t) >= units(degrees.scale.threshold);
}

/** Whether P(t, s) exceeds 1 − α, 1 − β or γ. */
export function exceeds(
  degrees: Degrees | null,
  bound: 'alpha' | 'beta' | 'gamma',
  comparison: Comparison,
  t: number,
  s: number,
): boolean {
  if (degrees?.scale.kind !== 'probabilistic') return comparison === 'better';
  const stated = units(degrees.scale[bound]);
  return degrees.of(t, s) > (bound === 'gamma' ? stated : one - stated);
}

/** A decimal in units. */
function units(decimal: string): bigint {
  const [, sign = '', whole = '', places = ''] = /^([-+]?)(\d*)\.?(\d{0,12})$/.exec(decimal.trim()) ?? [];
  if (whole + places === '') return reject('bad-model', '', { problem: `"${decimal}" is not a degree` });
  return BigInt((sign === '-' ? '-' : '') + whole + places.padEnd(12, '0'));
}

/** Whether the pairs make a ranking is looked for among at most so many states; more are never answered pair by pair. */
const LIMIT = 2048;

/** How the states are liked. `beneath`: the order of those pairs that no comparison is about. */
export function pairwise(
  { comparisons, scale }: PairwisePreference,
  beneath: Liking | null,
  count: number,
  stateOf: (identity: StateIdentity) => number,
  by: string,
): Liking {
  const places = comparisons.map(({ tiers, degree }) => ({
    tier: new Map(tiers.flatMap((tier, k) => tier.map((identity) => [stateOf(identity), k] as const))),
    degree: degree === null ? null : units(degree),
  }));
  const even = scale?.kind === 'probabilistic' ? 0n : one / 2n;
  const about = Array.from({ length: count }, (_, s) => places.filter(({ tier }) => tier.has(s)));
  /** What comparisons say of this direction. */
  const stated = (t: number, s: number): bigint | null => {
    for (const { tier, degree } of about[t]!) {
      const [a, b] = [tier.get(t)!, tier.get(s)];
      if (b === undefined) continue;
      if (a === b) return even;
      if (a < b) return degree ?? one;
      if (degree === null) return 0n;
    }
    return null;
  };
  const ordered = (t: number, s: number): Comparison =>
    beneath
      ? beneath.compare(t, s)
      : reject('bad-model', '', { problem: `${by} does not compare ${t + 1} and ${s + 1}` });
  const degree = (t: number, s: number): bigint | null => {
    if (t === s) return even;
    const forth = stated(t, s);
    if (forth !== null) return forth;
    const back = stated(s, t);
    if (back !== null) return one - back;
    const found = ordered(t, s);
    return found === 'unknown' ? null : found === 'better' ? one : found === 'worse' ? 0n : even;
  };
  let graded = false;
  const compare = (t: number, s: number): Comparison => {
    const [forth, back] = [degree(t, s), degree(s, t)];
    if (forth === null || back === null) return 'unknown';
    if (forth === one) return 'better';
    if (back === one) return 'worse';
    return forth === even && back === even ? 'equal' : 'unknown';
  };
  let unknown = false;
  for (const s of Array(count <= LIMIT ? count : 0).keys()) {
    for (let t = s + 1; t < count; t++) {
      unknown ||= degree(t, s) === null;
      graded ||= degree(t, s) !== null && compare(t, s) === 'unknown';
    }
  }
  const of = (t: number, s: number): bigint => degree(t, s) ?? 0n; // not asked where something is unknown
  return {
    worth: graded || unknown ? null : worthFrom(count <= LIMIT ? count : 0, compare),
    compare,
    unknown: unknown || count > LIMIT,
    degrees: graded && scale ? { scale, of } : null,
  };
}

/** Worths by which all states compare, if there are any: how many states each is preferred to. */
function worthFrom(count: number, compare: (t: number, s: number) => Comparison): Int32Array | null {
  const states = [...Array(count).keys()];
  const worth = Int32Array.from(
    states,
    (t) => states.filter((s) => s !== t && compare(t, s) === 'better').length,
  );
  const agrees = (t: number, s: number): boolean =>
    compare(t, s) === (worth[t]! > worth[s]! ? 'better' : worth[t]! < worth[s]! ? 'worse' : 'equal');
  return count > 0 && states.every((t) => states.every((s) => agrees(t, s))) ? worth : null;
}
