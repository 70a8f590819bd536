/** The combinations of a conflict's options, what its rules leave of them, and how they are said. */
import type { Compiled, Diagnostic, Expression, Rule, Speaker } from '@modus-vivendi/engine';
import { type Diagram, type Diagrams, diagramsFor, TooIntricate } from './model-diagrams.ts';

export interface Combinations {
  readonly diagrams: Diagrams;
  /** What each rule asks, in the order of the rules. */
  readonly rules: readonly Diagram[];
  /** What all rules ask together, but for those at the positions given. */
  readonly all: (without?: number) => Diagram;
  /** How many combinations there are before any rule. */
  readonly total: number;
}

const made = new WeakMap<Compiled['structure'], Combinations | null>();

/** Null in graph form, and where the rules are too intricate to count. */
export function combinationsOf({ structure }: Compiled): Combinations | null {
  const known = made.get(structure);
  if (known !== undefined) return known;
  const found = structure.form === 'graph' ? null : orNull(() => countedBy(structure));
  made.set(structure, found);
  return found;
}

/** Null where the rules are too intricate to count. */
export function orNull<T>(count: () => T): T | null {
  try {
    return count();
  } catch (problem) {
    if (problem instanceof TooIntricate) return null;
    throw problem;
  }
}

function countedBy({ options, ruleFormulas }: Compiled['structure']): Combinations {
  const diagrams = diagramsFor(options.map(({ hidden, levels }) => (hidden ? 1 : levels.length)));
  const rules = ruleFormulas.map(diagrams.of);
  const memo = new Map<number, Diagram>();
  const all = (without = -1): Diagram => {
    const known = memo.get(without);
    if (known !== undefined) return known;
    const found = rules.reduce<Diagram>(
      (joined, rule, k) => (k === without ? joined : diagrams.and(joined, rule)),
      1,
    );
    memo.set(without, found);
    return found;
  };
  return { diagrams, rules, all, total: diagrams.count(1) };
}

/** What a combination takes, each option in words. */
export const takenIn = (
  { conflict }: Compiled,
  speaker: Speaker,
  levels: readonly number[],
): readonly string[] =>
  levels.flatMap((level, o) => {
    if (level === 0) return [];
    const option = conflict.options[o]!;
    return [
      option.levels.length > 2 ? `${speaker.option(o)}: ${speaker.level(o, level)}` : speaker.option(o),
    ];
  });

const nowhere = { start: 0, end: 0 };

/** An expression in words. The engine says it as a quotation; the outer marks are left to whoever puts it into a sentence. */
export const said = (speaker: Speaker, expression: Pick<Expression, 'tree'>): string =>
  speaker
    .noun({
      noun: 'statement',
      statement: {
        name: null,
        note: null,
        claims: [],
        span: nowhere,
        expression: { text: '', numbering: [], span: nowhere, tree: expression.tree },
      },
    })
    .replace(/^[“«](.*)[”»]$/su, '$1');

/** An expression read as if it stood in the conflict as asked, with what is wrong with it. */
export function readExpression(
  { structure, layers }: Compiled,
  text: string,
): { readonly expression: Expression | null; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const layer = layers.structures.length - 1;
  const expression = structure.expression(
    {
      kind: 'scalar',
      text,
      quoted: false,
      empty: text.trim() === '',
      decoration: null,
      span: { start: 0, end: text.length },
      layer,
    },
    (problem) => problems.push(problem),
  );
  return { expression: problems.length > 0 ? null : expression, problems };
}

/** What must hold for a rule to be kept, as a diagram. */
export function ruleDiagram(diagrams: Diagrams, kind: Rule['kind'], parts: readonly Diagram[]): Diagram {
  const { and, not } = diagrams;
  const never = (a: Diagram, b: Diagram): Diagram => not(and(a, b));
  const [first = 1, second = 1] = parts;
  const some = not(parts.reduce((joined, part) => and(joined, not(part)), 1));
  const atMostOne = parts.reduce<Diagram>(
    (joined, part, k) => parts.slice(k + 1).reduce((inner, other) => and(inner, never(part, other)), joined),
    1,
  );
  switch (kind) {
    case 'never':
      return not(first);
    case 'if-then':
      return not(and(first, not(second)));
    case 'at-most-one':
      return atMostOne;
    case 'at-least-one':
      return some;
    case 'exactly-one':
      return and(some, atMostOne);
  }
}
