/**
 * Expressions over a model as a tree, and their truth at a vector of levels. The text is in `expression-text.ts`;
 * no parser is needed, because trees come first here and text is made from them.
 */
import { at } from '../oracle/conflict.ts';

/** The connectives written between two operands; `left if right` is right ⇒ left. */
export type Connective = 'and' | 'or' | 'xor' | 'if' | 'iff';

/** A proposition about a state. Options, consequences and coalesced states are named by index. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'option'; readonly option: number }
  | { readonly kind: 'level'; readonly option: number; readonly level: number; readonly equal: boolean }
  | { readonly kind: 'consequence'; readonly consequence: number }
  | { readonly kind: 'coalesced'; readonly coalesced: number }
  | { readonly kind: 'pattern'; readonly signs: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: Connective; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'implies'; readonly premise: Expression; readonly conclusion: Expression };

/** What names stand for. */
export interface Meanings {
  readonly consequences: readonly { readonly when: Expression }[];
  readonly coalesce: readonly { readonly when: Expression }[];
}

/** Whether an expression holds at a vector of option levels. */
export function holds(expression: Expression, vector: readonly number[], meanings: Meanings): boolean {
  const truth = (part: Expression): boolean => holds(part, vector, meanings);
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'option':
      return at(vector, expression.option) !== 0;
    case 'level':
      return (at(vector, expression.option) === expression.level) === expression.equal;
    case 'consequence':
      return truth(at(meanings.consequences, expression.consequence).when);
    case 'coalesced':
      return truth(at(meanings.coalesce, expression.coalesced).when);
    case 'pattern':
      return [...expression.signs].every(
        (sign, o) => sign === '-' || (sign === 'Y') === (at(vector, o) !== 0),
      );
    case 'not':
      return !truth(expression.of);
    case 'and':
      return truth(expression.left) && truth(expression.right);
    case 'or':
      return truth(expression.left) || truth(expression.right);
    case 'xor':
      return truth(expression.left) !== truth(expression.right);
    case 'if':
      return truth(expression.left) || !truth(expression.right);
    case 'iff':
      return truth(expression.left) === truth(expression.right);
    case 'implies':
      return !truth(expression.premise) || truth(expression.conclusion);
  }
}
