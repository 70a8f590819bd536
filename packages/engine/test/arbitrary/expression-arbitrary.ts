/**
 * Random expressions. They are drawn before it is known what there is to talk about, with any index anywhere, and
 * then made to fit a model; so the parts of a model shrink independently of each other.
 */
import fc from 'fast-check';
import { at } from '../oracle/conflict.ts';
import type { Expression } from './expression.ts';

const index = fc.nat({ max: 23 });

const { expression } = fc.letrec<{ expression: Expression; atom: Expression; option: Expression }>((tie) => ({
  option: fc.record({ kind: fc.constant('option'), option: index }),
  atom: fc.oneof(
    { arbitrary: tie('option'), weight: 8 },
    {
      arbitrary: fc.record({ kind: fc.constant('level'), option: index, level: index, equal: fc.boolean() }),
      weight: 4,
    },
    { arbitrary: fc.record({ kind: fc.constant('consequence'), consequence: index }), weight: 3 },
    { arbitrary: fc.record({ kind: fc.constant('coalesced'), coalesced: index }), weight: 1 },
    { arbitrary: fc.record({ kind: fc.constant('constant'), value: fc.boolean() }), weight: 1 },
  ) as fc.Arbitrary<Expression>,
  expression: fc.oneof(
    { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
    { arbitrary: tie('atom'), weight: 4 },
    { arbitrary: fc.record({ kind: fc.constant('not'), of: tie('expression') }), weight: 2 },
    {
      arbitrary: fc.record({
        kind: fc.constantFrom('and', 'or', 'xor', 'if', 'iff'),
        left: tie('expression'),
        right: tie('expression'),
      }),
      weight: 4,
    },
    {
      arbitrary: fc.record({
        kind: fc.constant('implies'),
        premise: tie('expression'),
        conclusion: tie('expression'),
      }),
      weight: 1,
    },
  ) as fc.Arbitrary<Expression>,
}));

const pattern = fc
  .array(fc.constantFrom('-', 'N', 'Y'), { minLength: 1, maxLength: 8 })
  .map((signs): Expression => ({ kind: 'pattern', signs: signs.join('') }));

/** Expressions whose references are still any numbers. */
export const looseExpression: fc.Arbitrary<Expression> = expression;

/** The same, or sometimes a pattern over all options. */
export const looseExpressionOrPattern: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 4, arbitrary: expression },
  { weight: 1, arbitrary: pattern },
);

/** What an expression may speak of. */
export interface Scope {
  /** The number of levels of each option; at least one option. */
  readonly levels: readonly number[];
  readonly consequences: number;
  readonly coalesced: number;
}

/** The expression with every reference made to fit; what has nothing to refer to becomes an option. */
export function fitted(loose: Expression, scope: Scope): Expression {
  const fit = (part: Expression): Expression => fitted(part, scope);
  const option = (k: number): number => k % scope.levels.length;
  switch (loose.kind) {
    case 'constant':
      return loose;
    case 'option':
      return { kind: 'option', option: option(loose.option) };
    case 'level':
      return {
        ...loose,
        option: option(loose.option),
        level: loose.level % at(scope.levels, option(loose.option)),
      };
    case 'consequence':
      return scope.consequences === 0
        ? { kind: 'option', option: option(loose.consequence) }
        : { kind: 'consequence', consequence: loose.consequence % scope.consequences };
    case 'coalesced':
      return scope.coalesced === 0
        ? { kind: 'option', option: option(loose.coalesced) }
        : { kind: 'coalesced', coalesced: loose.coalesced % scope.coalesced };
    case 'pattern':
      return scope.levels.every((levels) => levels === 2)
        ? {
            kind: 'pattern',
            signs: loose.signs.padEnd(scope.levels.length, '-').slice(0, scope.levels.length),
          }
        : { kind: 'option', option: option(loose.signs.length) };
    case 'not':
      return { kind: 'not', of: fit(loose.of) };
    case 'implies':
      return { kind: 'implies', premise: fit(loose.premise), conclusion: fit(loose.conclusion) };
    default:
      return { kind: loose.kind, left: fit(loose.left), right: fit(loose.right) };
  }
}
