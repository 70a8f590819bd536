/** Reading single fields of the written tree. Shapes have been checked: what has the wrong shape was reported and is passed over here. */
import { error, type Report } from '../diagnostic.ts';
import { parseExpression, type Vocabulary } from '../text/expression.ts';
import type { Span } from '../span.ts';
import { child, type Node, type ScalarNode } from '../text/tree.ts';
import type { Described, Expression, Text } from './conflict.ts';

export const noWhere: Span = { start: 0, end: 0 };

export const scalarText = (node: Node | undefined): string | null => (node?.kind === 'scalar' && !node.empty ? node.text : null);

export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : []);

export const entriesOf = (node: Node | undefined) => (node?.kind === 'map' ? node.entries : []);

/** A text by language, or a plain one under the model's own language. */
export function textOf(node: Node | undefined, language: string): Text | null {
  if (node?.kind === 'scalar') return node.empty ? null : { [language]: node.text };
  if (node?.kind !== 'map' || node.entries.length === 0) return null;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, scalarText(value) ?? '']));
}

export const scalarsOf = (node: Node | undefined): readonly ScalarNode[] =>
  node?.kind === 'scalar' && !node.empty ? [node] : itemsOf(node).filter((item): item is ScalarNode => item.kind === 'scalar');

export const claimsOf = (node: Node | undefined): readonly string[] => itemsOf(child(node, 'claims')).flatMap((item) => scalarText(item) ?? []);

export function described(node: Node, language: string, span: Span = node.span): Described {
  return {
    name: textOf(child(node, 'name'), language),
    note: textOf(child(node, 'note') ?? child(node, 'description'), language),
    claims: claimsOf(node),
    span,
  };
}

/** A span of a scalar's content as a span of the file; where the content is folded or escaped, the whole scalar. */
export function spanWithin(node: ScalarNode, source: string, start: number, end: number): Span {
  const shift = source.startsWith(node.text, node.span.start) ? 0 : source.startsWith(node.text, node.span.start + 1) ? 1 : -1;
  return shift < 0 ? node.span : { start: node.span.start + shift + start, end: node.span.start + shift + Math.max(end, start + 1) };
}

/** Parses an expression and reports its problems at their places. Null where there are any. */
export function readExpression(node: Node | undefined, vocabulary: Vocabulary, source: string, report: Report): Expression | null {
  if (node?.kind !== 'scalar') return null;
  if (node.decoration) {
    report(error('decorated-expression', node.span, { mark: node.decoration }, 'write-not-or-quote'));
    return null;
  }
  if (node.text.trim() === '') {
    report(error('empty-expression', node.span));
    return null;
  }
  const { tree, problems } = parseExpression(node.text, vocabulary);
  for (const { code, start, end, values, mend, mendValues } of problems) {
    report(error(code, spanWithin(node, source, start, end), values, mend, mendValues));
  }
  return tree && { text: node.text, numbering: vocabulary.numbering, tree, span: node.span };
}
