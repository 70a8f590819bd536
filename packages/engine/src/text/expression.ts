/**
 * Expressions: propositions about a state. Text to syntax tree, never throwing.
 *
 * Binding, tightest first: not · and · or, xor · if, iff; all left-associative. `X if Y` means that Y implies X;
 * `if Y then X` takes the longest X. A string of Y, N and - with a place for every option is a pattern and is tried first.
 */
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Values } from '../words/say.ts';
import {
  ExpressionParser,
  type ExpressionProblem,
  type ExpressionTree,
  type Vocabulary,
} from './expression-parser.ts';

export type { ExpressionProblem, ExpressionTree, Vocabulary } from './expression-parser.ts';

export interface ParsedExpression {
  readonly tree: ExpressionTree | null;
  readonly problems: readonly ExpressionProblem[];
}

/** Levels of the tree; others walk it by recursion. A chain of operators without parentheses is as deep as it is long. */
export const deepestTree = 500;
const longestExpression = 20_000;

/** Parses an expression in O(length). `tree` is null exactly when there are problems. */
export function parseExpression(text: string, vocabulary: Vocabulary): ParsedExpression {
  if (text.length > longestExpression) {
    return {
      tree: null,
      problems: [
        { code: 'expression-too-long', start: 0, end: text.length, values: { limit: longestExpression } },
      ],
    };
  }
  const trimmed = text.trim();
  if (/^[YN-]+$/.test(trimmed)) {
    const start = text.indexOf(trimmed);
    const pattern = parsePattern(trimmed, start, vocabulary);
    if (pattern) return pattern;
  }
  const parser = new ExpressionParser(text, vocabulary);
  const tree = parser.parse();
  if (parser.problems.length > 0) return { tree: null, problems: parser.problems };
  if (heightOf(tree) <= deepestTree) return { tree, problems: [] };
  return {
    tree: null,
    problems: [{ code: 'expression-too-deep', start: 0, end: text.length, values: { limit: deepestTree } }],
  };
}

/** Recursion follows parentheses, whose nesting is bounded; chains, which lean to the left, are walked. */
function heightOf(tree: ExpressionTree): number {
  let height = 0;
  let above = 1;
  let rest = tree;
  for (; 'left' in rest; above++) {
    height = Math.max(height, above + heightOf(rest.right));
    rest = rest.left;
  }
  return Math.max(height, rest.kind === 'not' ? above + heightOf(rest.of) : above);
}

/** Null when the text is no pattern here (then it is read as an expression, or is one of another length). */
function parsePattern(
  text: string,
  start: number,
  { numbering, options }: Vocabulary,
): ParsedExpression | null {
  const fail = (code: DiagnosticCode, values: Values): ParsedExpression => ({
    tree: null,
    problems: [{ code, start, end: start + text.length, values }],
  });
  if (text.length !== numbering.length) {
    return fail('pattern-length', { places: text.length, options: numbering.length });
  }
  const gone = numbering.find((id) => !options.has(id));
  if (gone !== undefined) return fail('unknown-name', { name: gone });
  const graded = numbering.find((id) => options.get(id)!.length !== 2);
  if (graded !== undefined) return fail('pattern-levels', { option: graded });
  let tree: ExpressionTree | null = null;
  for (let k = 0; k < text.length; k++) {
    if (text[k] === '-') continue;
    const option: ExpressionTree = { kind: 'option', id: numbering[k]! };
    const place: ExpressionTree = text[k] === 'Y' ? option : { kind: 'not', of: option };
    tree = tree ? { kind: 'and', left: tree, right: place } : place;
  }
  return { tree: tree ?? { kind: 'constant', value: true }, problems: [] };
}

/** Every id that the expression mentions. */
export function mentioned(tree: ExpressionTree, into: Set<string> = new Set()): Set<string> {
  if (tree.kind === 'option' || tree.kind === 'level' || tree.kind === 'named') into.add(tree.id);
  else if (tree.kind === 'not') mentioned(tree.of, into);
  else if (tree.kind !== 'constant') {
    mentioned(tree.left, into);
    mentioned(tree.right, into);
  }
  return into;
}
