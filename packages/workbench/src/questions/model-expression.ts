/** One expression while it is being written: what is wrong with it, how it is said, and in how many states it holds. */
import { sayDiagnostic, sayMend } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { combinationsOf, orNull, readExpression, said } from './model-combinations.ts';

export interface ExpressionAnswer {
  /** What is wrong and what would mend it, as sentences; empty when it can be read. */
  readonly problems: readonly string[];
  /** In words. */
  readonly said: string | null;
  /** In how many feasible states it holds; null where that cannot be told. */
  readonly holds: number | null;
  readonly feasible: number;
}

export function modelExpression(
  { text }: { readonly text: string },
  { asked, compiled, speaker }: Context,
): ExpressionAnswer {
  const subject = compiled();
  const { expression, problems } = readExpression(subject, text);
  const sentences = problems.map((problem) =>
    [sayDiagnostic(asked.language, problem), sayMend(asked.language, problem)]
      .flatMap((each) => each ?? [])
      .join('. '),
  );
  const feasible = subject.game.m;
  if (!expression) return { problems: sentences, said: null, holds: null, feasible };
  const counted = combinationsOf(subject);
  const holds =
    counted &&
    orNull(() => {
      const { diagrams, all } = counted;
      return diagrams.count(diagrams.and(all(), diagrams.of(subject.structure.formula(expression.tree))));
    });
  return { problems: [], said: said(speaker(subject), expression), holds, feasible };
}
