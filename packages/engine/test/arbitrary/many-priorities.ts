/**
 * Models with more than 53 priorities, where a sum of powers of two in floating point would lose the last ones: a few
 * telling statements, then many that hold everywhere or nowhere, then again a few that decide between states the
 * first ones leave equal.
 */
import fc from 'fast-check';
import type { Expression } from './expression.ts';
import { looseExpression } from './expression-arbitrary.ts';
import { arbitraryOptionModel } from './option-model.ts';
import type { OptionModel } from './spec.ts';

const idle: fc.Arbitrary<Expression> = fc.oneof(
  fc.boolean().map((value): Expression => ({ kind: 'constant', value })),
  fc.tuple(fc.nat({ max: 6 }), fc.boolean()).map(([option, always]): Expression => {
    const left: Expression = { kind: 'option', option };
    return { kind: always ? 'or' : 'and', left, right: { kind: 'not', of: left } };
  }),
);

const longStatements: fc.Arbitrary<readonly Expression[]> = fc
  .tuple(
    fc.array(looseExpression, { maxLength: 2 }),
    fc.array(idle, { minLength: 54, maxLength: 70 }),
    fc.array(looseExpression, { minLength: 1, maxLength: 5 }),
  )
  .map((parts) => parts.flat());

/** Models in which every decision maker has more than 53 priorities. */
export function arbitraryManyPriorities(): fc.Arbitrary<OptionModel> {
  return arbitraryOptionModel({ maxVectors: 32, coalesce: false, statements: longStatements }).filter(
    (model) => model.preferences.some(({ kind }) => kind === 'priorities'),
  );
}
