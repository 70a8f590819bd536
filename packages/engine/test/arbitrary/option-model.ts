/**
 * Random models in option form. Everything is drawn loosely in one record and made to fit by one map, so any part
 * shrinks on its own; what would make the model invalid (a rule that leaves no state, coalesced states that overlap,
 * a statement that tells members of a coalesced state apart) is left out.
 */
import fc from 'fast-check';
import { at } from '../oracle/conflict.ts';
import type { Expression } from './expression.ts';
import { holds } from './expression.ts';
import type { Scope } from './expression-arbitrary.ts';
import { fitted, looseExpression, looseExpressionOrPattern } from './expression-arbitrary.ts';
import { distinctIds, levelSets } from './names.ts';
import {
  fittedPreference,
  loosePreference,
  loosePriorities,
  looseUnknown,
  shortStatements,
} from './preference-arbitrary.ts';
import { fittedRule, looseRule } from './rule-arbitrary.ts';
import type { OptionModel, OptionSpec } from './spec.ts';
import { feasibleVectors, statesOf } from './states.ts';

/** Bounds on what is drawn. */
export interface OptionModelBounds {
  /** Bound on the number of vectors before the feasibility rules; 128 if not given. */
  readonly maxVectors?: number;
  /** Bound on the number of decision makers, at least 2; 5 if not given. */
  readonly maxDecisionMakers?: number;
  /** Whether states may be coalesced; true if not given. */
  readonly coalesce?: boolean;
  /** Whether moves may be forbidden; true if not given. */
  readonly forbidden?: boolean;
  /** Whether preferences may be partly unknown; false if not given. */
  readonly unknown?: boolean;
  /** Whether everyone has priorities; false if not given. */
  readonly priorities?: boolean;
  /** Statements lists to draw priorities from, instead of the usual short ones. */
  readonly statements?: fc.Arbitrary<readonly Expression[]>;
}

type LooseOption = Pick<OptionSpec, 'levels' | 'change'>;

const looseOption: fc.Arbitrary<LooseOption> = fc.record({
  levels: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...levelSets) },
  ),
  change: fc.oneof(
    { weight: 3, arbitrary: fc.constant('either' as const) },
    { weight: 1, arbitrary: fc.constantFrom('take-only' as const, 'drop-only' as const) },
  ),
});

/** Models in option form. */
export function arbitraryOptionModel(bounds: OptionModelBounds = {}): fc.Arbitrary<OptionModel> {
  const { maxVectors = 128, maxDecisionMakers = 5, coalesce = true, forbidden = true } = bounds;
  const { statements = shortStatements, unknown = false, priorities = false } = bounds;
  const known = (priorities ? loosePriorities : loosePreference)(statements);
  return fc
    .record({
      makers: fc.array(fc.array(looseOption, { maxLength: 4 }), {
        minLength: 2,
        maxLength: maxDecisionMakers,
      }),
      names: fc.tuple(fc.nat({ max: 68 }), fc.nat({ max: 67 })),
      consequences: fc.array(looseExpressionOrPattern, { maxLength: 3 }),
      rules: fc.array(looseRule, { maxLength: 4 }),
      coalesce: coalesce
        ? fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.array(looseExpressionOrPattern, { minLength: 1, maxLength: 2 }) },
          )
        : fc.constant([]),
      forbidden: fc.array(fc.record({ by: fc.nat({ max: 4 }), from: looseExpression, to: looseExpression }), {
        maxLength: forbidden ? 2 : 0,
      }),
      preferences: fc.array(unknown ? fc.oneof(known, looseUnknown) : known, {
        minLength: maxDecisionMakers,
        maxLength: maxDecisionMakers,
      }),
      statusQuo: fc.option(fc.nat({ max: 4095 }), { freq: 8 }),
      style: fc.nat(),
    })
    .map((loose) => {
      const makers = withinBound(loose.makers, maxVectors);
      const levels = makers.flat().map((option) => option.levels?.length ?? 2);
      const ids = distinctIds(makers.length + levels.length + 5, ...loose.names);
      const take = (): string => ids.shift() ?? 'p';

      let model: OptionModel = {
        kind: 'options',
        decisionMakers: makers.map((options) => ({
          id: take(),
          options: options.map((option) => ({ id: take(), ...option })),
        })),
        consequences: loose.consequences.map((when, k) => ({
          id: take(),
          when: fitted(when, { levels, consequences: k, coalesced: 0 }),
        })),
        rules: [],
        coalesce: [],
        forbidden: [],
        preferences: [],
        statusQuo: null,
        style: loose.style,
      };

      const scope: Scope = { levels, consequences: model.consequences.length, coalesced: 0 };
      for (const rule of loose.rules) {
        const longer = { ...model, rules: [...model.rules, fittedRule(rule, scope)] };
        if (feasibleVectors(longer).length > 0) model = longer;
      }
      const feasible = feasibleVectors(model);
      for (const when of loose.coalesce) {
        const block = { as: take(), when: fitted(when, scope) };
        const members = feasible.filter((vector) => holds(block.when, vector, model));
        const free = members.every(
          (vector) => !model.coalesce.some((other) => holds(other.when, vector, model)),
        );
        if (members.length > 0 && free) model = { ...model, coalesce: [...model.coalesce, block] };
      }

      const states = statesOf(model);
      const full: Scope = { ...scope, coalesced: model.coalesce.length };
      /** Whether an expression says the same of all members of each state. */
      const sameForMembers = (expression: Expression): boolean =>
        states.every(
          (members) => new Set(members.map((vector) => holds(expression, vector, model))).size === 1,
        );
      return {
        ...model,
        forbidden: loose.forbidden
          .map(({ by, from, to }) => ({
            by: by % makers.length,
            from: fitted(from, full),
            to: fitted(to, full),
          }))
          .filter(({ from, to }) => sameForMembers(from) && sameForMembers(to)),
        preferences: makers.map((_, i) =>
          fittedPreference(at(loose.preferences, i), full, states, sameForMembers),
        ),
        statusQuo: loose.statusQuo === null ? null : at(feasible, loose.statusQuo % feasible.length),
      };
    });
}

/** As many of the options as the bound on vectors allows; at least one. */
function withinBound(makers: readonly (readonly LooseOption[])[], maxVectors: number): LooseOption[][] {
  let vectors = 1;
  const kept = makers.map((options) =>
    options.filter((option) => {
      const levels = option.levels?.length ?? 2;
      if (vectors * levels > maxVectors) return false;
      vectors *= levels;
      return true;
    }),
  );
  if (kept.some((options) => options.length > 0)) return kept;
  return kept.map((options, i) => (i === 0 ? [{ levels: null, change: 'either' as const }] : options));
}
