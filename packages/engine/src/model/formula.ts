/** Expressions with their names resolved to indices, and what they say of a state. */
import type { ExpressionTree } from '../text/expression.ts';

/** `level` −1 means "not at the first level". In graph form `state` is true at one state only. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'option'; readonly option: number; readonly level: number }
  | { readonly kind: 'state'; readonly state: number }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and' | 'or' | 'xor' | 'if' | 'iff'; readonly left: Formula; readonly right: Formula };

/** What the ids of an expression stand for. */
export interface Meanings {
  readonly option: (
    id: string,
  ) => { readonly index: number; readonly levels: readonly { readonly id: string }[] } | undefined;
  readonly named: (id: string) => Formula | undefined;
}

/** Resolves names. An id without a meaning cannot occur in a validated model and is a bug. */
export function resolve(tree: ExpressionTree, meanings: Meanings): Formula {
  switch (tree.kind) {
    case 'constant':
      return tree;
    case 'option':
    case 'level': {
      const option = meanings.option(tree.id);
      if (!option) throw new Error(`expression mentions the unknown option ${tree.id}`);
      const level = tree.kind === 'level' ? option.levels.findIndex(({ id }) => id === tree.level) : -1;
      if (tree.kind === 'level' && level < 0) return { kind: 'constant', value: false };
      return { kind: 'option', option: option.index, level };
    }
    case 'named': {
      const formula = meanings.named(tree.id);
      if (!formula) throw new Error(`expression mentions the unknown name ${tree.id}`);
      return formula;
    }
    case 'not':
      return { kind: 'not', of: resolve(tree.of, meanings) };
    default:
      return { kind: tree.kind, left: resolve(tree.left, meanings), right: resolve(tree.right, meanings) };
  }
}

/** False, true, or not yet known because it hangs on options without a level. */
export type Truth = 0 | 1 | 2;

/** Kleene's three-valued truth at a partial state; `levels[o]` is −1 where option o has no level yet. `state`: index in graph form. O(size). */
export function truth(formula: Formula, levels: ArrayLike<number>, state = -1): Truth {
  switch (formula.kind) {
    case 'constant':
      return formula.value ? 1 : 0;
    case 'option': {
      const level = levels[formula.option]!;
      if (level < 0) return 2;
      return (formula.level < 0 ? level > 0 : level === formula.level) ? 1 : 0;
    }
    case 'state':
      return formula.state === state ? 1 : 0;
    case 'not':
      return negation[truth(formula.of, levels, state)];
    case 'and':
      return both(formula.left, formula.right, levels, state);
    case 'or':
      return either(formula.left, formula.right, levels, state);
    case 'if': {
      const condition = truth(formula.right, levels, state);
      if (condition === 0) return 1;
      const left = truth(formula.left, levels, state);
      return left === 1 ? 1 : condition === 1 ? left : 2;
    }
    case 'iff':
      return equal(formula.left, formula.right, levels, state);
    case 'xor':
      return negation[equal(formula.left, formula.right, levels, state)];
  }
}

const negation: readonly [Truth, Truth, Truth] = [1, 0, 2];

function both(a: Formula, b: Formula, levels: ArrayLike<number>, state: number): Truth {
  const left = truth(a, levels, state);
  if (left === 0) return 0;
  const right = truth(b, levels, state);
  return right === 1 ? left : right;
}

function either(a: Formula, b: Formula, levels: ArrayLike<number>, state: number): Truth {
  const left = truth(a, levels, state);
  if (left === 1) return 1;
  const right = truth(b, levels, state);
  return right === 0 ? left : right;
}

function equal(a: Formula, b: Formula, levels: ArrayLike<number>, state: number): Truth {
  const left = truth(a, levels, state);
  if (left === 2) return 2;
  const right = truth(b, levels, state);
  return right === 2 ? 2 : left === right ? 1 : 0;
}

/** The options that a formula hangs on. */
export function optionsIn(formula: Formula, into: Set<number> = new Set()): Set<number> {
  if (formula.kind === 'option') into.add(formula.option);
  else if (formula.kind === 'not') optionsIn(formula.of, into);
  else if ('left' in formula) {
    optionsIn(formula.left, into);
    optionsIn(formula.right, into);
  }
  return into;
}

const not = (of: Formula): Formula => ({ kind: 'not', of });
const and = (left: Formula, right: Formula): Formula => ({ kind: 'and', left, right });
const or = (left: Formula, right: Formula): Formula => ({ kind: 'or', left, right });
const always: Formula = { kind: 'constant', value: true };

/** What must hold for a state to satisfy a rule whose parts are given. */
export function ruleFormula(
  kind: 'never' | 'if-then' | 'at-most-one' | 'at-least-one' | 'exactly-one',
  parts: readonly Formula[],
): Formula {
  switch (kind) {
    case 'never':
      return not(parts[0]!);
    case 'if-then':
      return { kind: 'if', left: parts[1]!, right: parts[0]! };
    case 'at-most-one':
      return atMostOne(parts);
    case 'at-least-one':
      return any(parts);
    case 'exactly-one':
      return and(atMostOne(parts), any(parts));
  }
}

/** Some part holds; a balanced tree. */
function any(parts: readonly Formula[]): Formula {
  if (parts.length <= 1) return parts[0] ?? not(always);
  const middle = parts.length >> 1;
  return or(any(parts.slice(0, middle)), any(parts.slice(middle)));
}

/** No two parts hold: none of one half with one of the other, nor two of the same half. O(parts × log parts) terms instead of one for each pair. */
function atMostOne(parts: readonly Formula[]): Formula {
  if (parts.length <= 1) return always;
  const middle = parts.length >> 1;
  const [some, others] = [parts.slice(0, middle), parts.slice(middle)];
  const within = and(atMostOne(some), atMostOne(others));
  const across = not(and(any(some), any(others)));
  return parts.length === 2 ? across : and(within, across);
}
