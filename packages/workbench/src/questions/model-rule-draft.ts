/** What would be left if a rule were added, or put in place of another: while it is being written, before the text is touched. */
import { type Rule, sayDiagnostic, sayMend } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { combinationsOf, orNull, readExpression, ruleDiagram, takenIn } from './model-combinations.ts';
import type { TakenWords } from './rules.ts';

export interface RuleDraft {
  /** What is wrong with each part; nothing where it can be read. */
  readonly problems: readonly (string | null)[];
  /** Null where it cannot be told: a part is wrong, or the rules are too intricate. */
  readonly effect: {
    /** Feasible states with the rule. */
    readonly left: number;
    /** Of those that there would be without it, how many go. */
    readonly gone: number;
    readonly examples: readonly TakenWords[];
    /** Whether the status quo would go. */
    readonly statusQuo: boolean;
    /** Names of the named states that would go. */
    readonly named: readonly string[];
  } | null;
}

const examplesShown = 3;

export function modelRuleDraft(
  {
    at,
    kind,
    parts,
  }: { readonly at: number | null; readonly kind: Rule['kind']; readonly parts: readonly string[] },
  { asked, compiled, speaker }: Context,
): RuleDraft {
  const subject = compiled();
  const speak = speaker(subject);
  const { conflict, structure } = subject;
  const read = parts.map((part) => readExpression(subject, part));
  const problems = read.map(({ problems: [first] }) =>
    first
      ? [sayDiagnostic(asked.language, first), sayMend(asked.language, first)]
          .flatMap((each) => each ?? [])
          .join('. ')
      : null,
  );
  const trees = read.flatMap(({ expression }) => expression?.tree ?? []);
  const counted = combinationsOf(subject);
  if (!counted || trees.length < parts.length || trees.length === 0) return { problems, effect: null };
  const { diagrams } = counted;
  const effect = orNull(() => {
    const others = counted.all(at ?? -1);
    const rule = ruleDiagram(
      diagrams,
      kind,
      trees.map((tree) => diagrams.of(structure.formula(tree))),
    );
    const left = diagrams.and(others, rule);
    const gone = diagrams.and(others, diagrams.not(rule));
    const goes = (levels: readonly number[]): boolean => diagrams.and(gone, diagramOf(levels)) !== 0;
    const diagramOf = (levels: readonly number[]): number =>
      levels.reduce<number>(
        (joined, level, o) =>
          conflict.options[o]!.hidden
            ? joined
            : diagrams.and(joined, diagrams.of({ kind: 'option', option: o, level })),
        1,
      );
    const { statusQuo } = conflict;
    return {
      left: diagrams.count(left),
      gone: diagrams.count(gone),
      examples: diagrams.some(gone, examplesShown).map((levels) => takenIn(subject, speak, levels)),
      statusQuo: statusQuo?.kind === 'vector' && goes(statusQuo.levels),
      named: conflict.namedStates.flatMap(({ id, name, state }) =>
        state.kind === 'vector' && goes(state.levels) ? [speak.text(name, id)] : [],
      ),
    };
  });
  return { problems, effect };
}
