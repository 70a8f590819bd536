/**
 * Random preferences of one decision maker, drawn before the states are known and then made to fit them.
 */
import fc from 'fast-check';
import { at, upTo } from '../oracle/conflict.ts';
import type { Expression } from './expression.ts';
import type { Scope } from './expression-arbitrary.ts';
import { fitted, looseExpression } from './expression-arbitrary.ts';
import type { Preference } from './spec.ts';

/** Preferences with statements about anything, weights for any options, or sort keys for any number of states. */
export type LoosePreference =
  | Extract<Preference, { kind: 'priorities' | 'weights' | 'either-order' }>
  | {
      readonly kind: 'parts';
      readonly keys: readonly number[];
      readonly parts: readonly number[];
      readonly strong: readonly number[];
    }
  | { readonly kind: 'ranking'; readonly keys: readonly number[]; readonly strong: readonly number[] };

/** Whole weights up to 20, and decimals whose floating sums would not be exact. */
const thousandths = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((whole) => whole * 1000),
  fc.integer({ min: -9, max: 9 }).map((tenth) => tenth * 100),
  fc.integer({ min: -9999, max: 9999 }),
);

/** Sort keys for states, few different (many ties) or many. */
export const rankingKeys: fc.Arbitrary<number[]> = fc.oneof(
  fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 64, size: 'max' }),
  fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 128, size: 'max' }),
);

/** By how many degrees steps down are stronger than mild ones, over and over. */
export const strongSteps: fc.Arbitrary<number[]> = fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2, 3), {
  minLength: 1,
  maxLength: 6,
});

/** Degrees of the first statements, none, some or all of them above 1; they do not grow. */
const strengths: fc.Arbitrary<number[]> = fc
  .array(fc.constantFrom(2, 2, 3, 4), { maxLength: 3 })
  .map((degrees) => [...degrees].sort((a, b) => b - a));

/** A few statements, perhaps none. */
export const shortStatements: fc.Arbitrary<readonly Expression[]> = fc.array(looseExpression, {
  maxLength: 8,
});

/** Priorities made of the given statements. */
export const loosePriorities = (
  statements: fc.Arbitrary<readonly Expression[]>,
): fc.Arbitrary<LoosePreference> =>
  fc.record({ kind: fc.constant('priorities' as const), statements, strengths });

/** Preferences of every kind, priorities made of the given statements. */
export const loosePreference = (
  statements: fc.Arbitrary<readonly Expression[]>,
): fc.Arbitrary<LoosePreference> =>
  fc.oneof(
    loosePriorities(statements),
    fc.record({
      kind: fc.constant('weights'),
      thousandths: fc.array(thousandths, { minLength: 24, maxLength: 24 }),
    }),
    fc.record({ kind: fc.constant('ranking'), keys: rankingKeys, strong: strongSteps }),
  ) as fc.Arbitrary<LoosePreference>;

/** Preferences of the kinds that leave some states unranked. */
export const looseUnknown = fc.oneof(
  fc.record({
    kind: fc.constant('either-order'),
    groups: fc.array(fc.array(looseExpression, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    strengths,
  }),
  fc.record({
    kind: fc.constant('parts'),
    keys: rankingKeys,
    parts: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 16 }),
    strong: strongSteps,
  }),
) as fc.Arbitrary<LoosePreference>;

/** The preference over the states of a model; what would tell members of a coalesced state apart is left out. */
export function fittedPreference(
  loose: LoosePreference,
  scope: Scope,
  states: readonly number[][][],
  sameForMembers: (expression: Expression) => boolean,
): Preference {
  switch (loose.kind) {
    case 'priorities': {
      const statements = loose.statements.map((statement) => fitted(statement, scope)).filter(sameForMembers);
      return {
        kind: 'priorities',
        statements,
        strengths: loose.strengths?.slice(0, statements.length) ?? [],
      };
    }
    case 'weights': {
      const weights = scope.levels.map((_, option) =>
        states.every((members) => new Set(members.map((vector) => vector[option])).size === 1)
          ? at(loose.thousandths, option % loose.thousandths.length)
          : 0,
      );
      return weights.every((weight) => weight === 0)
        ? { kind: 'priorities', statements: [] }
        : { kind: 'weights', thousandths: weights };
    }
    case 'ranking':
      return rankingByKey(states.length, loose.keys, loose.strong);
    case 'either-order': {
      const groups = loose.groups.map((group) =>
        group.map((statement) => fitted(statement, scope)).filter(sameForMembers),
      );
      return {
        kind: 'either-order',
        groups: groups.filter(({ length }) => length > 0),
        strengths: loose.strengths ?? [],
      };
    }
    case 'parts':
      return partsByKey(states.length, loose.keys, loose.parts, loose.strong);
  }
}

/** States 1..m ranked by key, with strong steps between tiers as told. */
export function rankingByKey(m: number, keys: readonly number[], strong: readonly number[]): Preference {
  const tiers = tiersByKey(m, keys);
  return { kind: 'ranking', tiers, strongAfter: tiers.map((_, k) => at(strong, k % strong.length)) };
}

/** States 1..m gathered by key, smaller keys first. */
function tiersByKey(m: number, keys: readonly number[]): number[][] {
  const key = (s: number): number => at(keys, s % keys.length);
  const distinct = [...new Set(upTo(m).map(key))].sort((a, b) => a - b);
  return distinct.map((k) =>
    upTo(m)
      .filter((s) => key(s) === k)
      .map((s) => s + 1),
  );
}

/** The same, the states first dealt out to parts. */
export function partsByKey(
  m: number,
  keys: readonly number[],
  dealt: readonly number[],
  strong: readonly number[] = [0],
): Preference {
  const tiers = tiersByKey(m, keys);
  const parts = [0, 1, 2].map((part) =>
    tiers
      .map((tier) => tier.filter((s) => dealt[(s - 1) % dealt.length] === part))
      .filter(({ length }) => length > 0),
  );
  const full = parts.filter(({ length }) => length > 0);
  return {
    kind: 'parts',
    parts: full,
    strongAfter: full.map((part) => part.map((_, k) => at(strong, k % strong.length))),
  };
}
