/** Random preferences stated pair by pair: every pair by itself, or some beside an order of the states. */
import fc from 'fast-check';
import { at, upTo } from '../oracle/conflict.ts';
import { arbitraryModel } from './model.ts';
import type { ModelSpec, Pairwise, Preference, Scale } from './spec.ts';
import { toPlain } from './to-plain.ts';

type Kind = Scale['kind'] | 'relation';

const some = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Round numbers, so that degrees often meet their thresholds exactly. */
const scaleOf: Readonly<Record<Kind, fc.Arbitrary<Scale | null>>> = {
  relation: fc.constant(null),
  fuzzy: fc.record({
    kind: fc.constant('fuzzy' as const),
    threshold: some(1, 100, 200, 400, 500, 800, 1000),
  }),
  probabilistic: fc.record({
    kind: fc.constant('probabilistic' as const),
    alpha: some(200, 400, 500, 900, 1000),
    beta: some(100, 300, 500, 800, 1000),
    gamma: some(0, 100, 300, 600, 900),
  }),
};

/** Models in which at least one decision maker states pairs; the others rank the states as ever. */
export function arbitraryPairwise(
  kind: Kind,
  { maxVectors = 12 }: { readonly maxVectors?: number } = {},
): fc.Arbitrary<ModelSpec> {
  return fc
    .record({
      model: arbitraryModel({ maxVectors }),
      makers: fc.array(
        fc.record({
          states: some<'nothing' | 'all' | 'some'>('all', 'some', 'nothing'),
          chain: fc.nat({ max: 4 }),
          dice: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 48 }),
          scale: scaleOf[kind],
        }),
        { minLength: 5, maxLength: 5 },
      ),
    })
    .map(({ model, makers }) => {
      const { n, m } = toPlain(model);
      const pairwise = upTo(n).map((i): Pairwise | null => {
        const { states, chain, dice, scale } = at(makers, i);
        if (states === 'nothing' && i > 0) return null;
        const beside = states === 'some';
        return { beside, scale, ...pairsFrom(m, beside, chain, dice, scale) };
      });
      const preferences = model.preferences.map((preference, i) =>
        pairwise[i] ? withoutStrength(preference) : preference,
      );
      return { ...model, preferences, pairwise };
    });
}

/** Strength is not stated beside pairs. */
function withoutStrength(preference: Preference): Preference {
  if (preference.kind === 'priorities') return { kind: 'priorities', statements: preference.statements };
  return preference.kind === 'ranking' ? { kind: 'ranking', tiers: preference.tiers } : preference;
}

/** First a ranking of a few states that is certain, then pairs that it says nothing of. */
function pairsFrom(
  m: number,
  beside: boolean,
  chain: number,
  dice: readonly number[],
  scale: Scale | null,
): Pick<Pairwise, 'comparisons' | 'meaning'> {
  const meaning = upTo(m).map(() => upTo(m).map((): number | null => null));
  const comparisons: { tiers: number[][]; degree: number | null }[] = [];
  const even = scale?.kind === 'probabilistic' ? 0 : 500;
  let rolled = 0;
  const die = (sides: number): number => at(dice, rolled++ % dice.length) % sides;
  const mean = (t: number, s: number, forth: number, back: number): void => {
    at(meaning, t)[s] = forth;
    at(meaning, s)[t] = back;
  };
  const say = (tiers: readonly (readonly number[])[], degree: number | null): void => {
    comparisons.push({ tiers: tiers.map((tier) => tier.map((s) => s + 1)), degree });
  };
  const ranked = upTo(Math.min(m, chain)).sort((a, b) => at(dice, a) - at(dice, b) || b - a);
  if (ranked.length > 1) {
    say(
      ranked.map((s) => [s]),
      null,
    );
    for (const [k, t] of ranked.entries()) for (const s of ranked.slice(k + 1)) mean(t, s, 1000, 0);
  }
  for (const a of upTo(m)) {
    for (const b of upTo(a)) {
      if (at(meaning, a)[b] !== null || (beside && die(3) > 0)) continue;
      const [t, s] = die(2) === 0 ? [a, b] : [b, a];
      const graded = scale !== null && die(5) > 0;
      if (!graded && die(4) === 0) {
        say([[t, s]], null);
        mean(t, s, even, even);
      } else if (!graded) {
        say([[t], [s]], null);
        mean(t, s, 1000, 0);
      } else {
        const forth = at([0, 100, 200, 350, 500, 600, 700, 850, 1000], die(9));
        const both = die(3) === 0;
        const back =
          scale.kind === 'fuzzy' || !both ? 1000 - forth : Math.floor((1000 - forth) / (1 + die(3)));
        say([[t], [s]], forth);
        if (both) say([[s], [t]], back);
        mean(t, s, forth, back);
      }
    }
  }
  return { comparisons, meaning };
}
