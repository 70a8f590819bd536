/** Reading single fields of the written tree. Shapes have been checked: what has the wrong shape was reported and is passed over here. */
import { error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { type ExpressionProblem, parseExpression, type Vocabulary } from '../text/expression.ts';
import { child, hasForeignTag, type Node, type ScalarNode } from '../text/tree.ts';
import type { Described, Expression, Text } from './conflict.ts';
import { listed, reportUnknown } from './suggest.ts';

export const noWhere: Span = { start: 0, end: 0 };

/** Whether something is written that can be read; what carries a foreign tag was reported with the shape. */
const isReadable = (node: Node | undefined): node is ScalarNode =>
  node?.kind === 'scalar' && !node.empty && !hasForeignTag(node);

export const scalarText = (node: Node | undefined): string | null => (isReadable(node) ? node.text : null);

export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : []);

export const entriesOf = (node: Node | undefined) => (node?.kind === 'map' ? node.entries : []);

/** A text by language, or a plain one under the model's own language. */
export function textOf(node: Node | undefined, language: string): Text | null {
  if (node?.kind === 'scalar') return node.empty ? null : { [language]: node.text };
  if (node?.kind !== 'map' || node.entries.length === 0) return null;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, scalarText(value) ?? '']));
}

export const scalarsOf = (node: Node | undefined): readonly ScalarNode[] =>
  isReadable(node) ? [node] : itemsOf(node).filter(isReadable);

export const claimsOf = (node: Node | undefined): readonly string[] =>
  itemsOf(child(node, 'claims')).flatMap((item) => scalarText(item) ?? []);

export function described(node: Node, language: string, span: Span = node.span): Described {
  return {
    name: textOf(child(node, 'name'), language),
    note: textOf(child(node, 'note') ?? child(node, 'description'), language),
    claims: claimsOf(node),
    span,
  };
}

/** Turns stretches of a scalar's content into spans of the file; where the content is folded or escaped, the whole scalar. O(length) once. */
export function spansWithin(node: ScalarNode, source: string): (start: number, end: number) => Span {
  const { text, span } = node;
  const shift = [0, 1].find((quote) => source.startsWith(text, span.start + quote));
  if (shift === undefined) return () => span;
  const inside = (at: number): number => Math.min(span.start + shift + at, span.end);
  return (start, end) => ({ start: inside(start), end: Math.max(inside(end), inside(start + 1)) });
}

/** Parses an expression and reports its problems at their places. Null where there are any. */
export function readExpression(
  node: Node | undefined,
  vocabulary: Vocabulary,
  source: string,
  report: Report,
): Expression | null {
  // What is missing or carries a mark of YAML was reported with the shape.
  if (node?.kind !== 'scalar' || node.empty || node.decoration) return null;
  if (node.text.trim() === '') {
    report(error('empty-expression', node.span));
    return null;
  }
  const { tree, problems } = parseExpression(node.text, vocabulary);
  const spanOf = spansWithin(node, source);
  for (const problem of problems) reportProblem(problem, spanOf(problem.start, problem.end), report);
  return tree && { text: node.text, numbering: vocabulary.numbering, tree, span: node.span };
}

/** Reports a problem of an expression or pattern, with what may have been meant. */
export function reportProblem({ code, values, known }: ExpressionProblem, span: Span, report: Report): void {
  const { name } = values;
  if (!known || typeof name !== 'string')
    report(error(code, span, values, code === 'leading-zero' ? 'plain-number' : undefined));
  else {
    const otherwise =
      code === 'unknown-level'
        ? ({ mend: 'one-of', values: { names: listed(known()) } } as const)
        : undefined;
    reportUnknown(code, span, { ...values, name }, report.full?.() ? [] : known(), report, otherwise);
  }
}
