/**
 * Random feasibility rules, drawn before the options are known and then made to fit them.
 */
import fc from 'fast-check';
import type { Scope } from './expression-arbitrary.ts';
import { fitted, looseExpression, looseExpressionOrPattern } from './expression-arbitrary.ts';
import type { Member, Rule } from './spec.ts';

/** A rule whose references are still any numbers. */
type LooseRule =
  | Exclude<Rule, { members: unknown }>
  | {
      readonly kind: 'at-most-one' | 'at-least-one' | 'exactly-one';
      readonly members: readonly LooseMember[];
    };
type LooseMember = { readonly consequence: boolean; readonly index: number };

/** The rule with every reference made to fit. */
export function fittedRule(rule: LooseRule, scope: Scope): Rule {
  switch (rule.kind) {
    case 'never':
      return { kind: 'never', when: fitted(rule.when, scope) };
    case 'if':
      return { kind: 'if', premise: fitted(rule.premise, scope), conclusion: fitted(rule.conclusion, scope) };
    default: {
      const members = rule.members.map(
        ({ consequence, index }): Member =>
          consequence && scope.consequences > 0
            ? { consequence: index % scope.consequences }
            : { option: index % scope.levels.length },
      );
      const distinct = [...new Map(members.map((member) => [JSON.stringify(member), member])).values()];
      return { kind: rule.kind, members: distinct };
    }
  }
}

const looseMembers = fc.array(fc.record({ consequence: fc.boolean(), index: fc.nat({ max: 23 }) }), {
  minLength: 2,
  maxLength: 4,
});

/** Rules of every kind. */
export const looseRule = fc.oneof(
  fc.record({ kind: fc.constant('never' as const), when: looseExpressionOrPattern }),
  fc.record({ kind: fc.constant('if' as const), premise: looseExpression, conclusion: looseExpression }),
  fc.record({
    kind: fc.constantFrom('at-most-one' as const, 'at-least-one' as const, 'exactly-one' as const),
    members: looseMembers,
  }),
);
