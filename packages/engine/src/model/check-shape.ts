/** Holds a written tree against the shape of a model file and reports every difference at its place. */
import type { z } from 'zod';
import { closest, error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { entry, follow, type Node, plain } from '../text/tree.ts';
import { modelShape, reservedKeys } from './shape.ts';

type Issue = z.core.$ZodIssue;

/** True when the tree has the shape of a model. */
export function checkShape(tree: Node, report: Report): boolean {
  const result = modelShape.safeParse(plain(tree));
  if (result.success) return true;
  for (const issue of result.error.issues) reportIssue(issue, issue.path, tree, report);
  return false;
}

function reportIssue(issue: Issue, path: readonly PropertyKey[], tree: Node, report: Report): void {
  const { node, found } = follow(tree, path);
  const span = headOf(node);
  const missing = found < path.length;
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) unknownKey(key, issue.message.replace(/^keys /, '').split(' '), node, report);
      return;
    case 'invalid_union': {
      const branch = bestBranch(issue.errors);
      if (!branch) report(error('wrong-kind', span, { found: kindOf(node) }));
      else for (const inner of branch) reportIssue(inner, [...path, ...inner.path], tree, report);
      return;
    }
    case 'invalid_key': {
      const key = String(path[path.length - 1] ?? '');
      const parent = follow(tree, path.slice(0, -1)).node;
      const at = entry(parent, key)?.keySpan ?? span;
      const reason = issue.issues[0]?.message;
      if (reason === 'keyword') report(error('keyword-as-id', at, { name: key }, 'remove-or-rename'));
      else if (reason === 'language') report(error('bad-language', at, { name: key }));
      else report(error('bad-id', at, { name: key }, 'id-rule'));
      return;
    }
    case 'invalid_type':
      if (missing) report(error('missing-key', span, { key: String(path[found]) }));
      else report(error('wrong-type', span, { expected: issue.expected === 'record' ? 'object' : issue.expected, found: kindOf(node) }));
      return;
    case 'invalid_value':
    case 'invalid_format':
    case 'too_small':
    case 'custom':
      reportValue(issue.message, node, missing ? String(path[found]) : null, span, report);
      return;
    default:
      report(error('wrong-kind', span, { found: kindOf(node) }));
  }
}

function reportValue(message: string, node: Node, missing: string | null, span: Span, report: Report): void {
  const written = node.kind === 'scalar' ? node.text : '';
  if (missing !== null) report(error('missing-key', span, { key: missing }));
  else if (message.startsWith('one-of ')) {
    const names = message.slice('one-of '.length);
    const meant = closest(written, names.split(', '));
    report(error('not-one-of', span, { found: written, names }, meant ? 'did-you-mean' : undefined, meant ? { name: meant } : {}));
  } else if (message === 'id') report(error('bad-id', span, { name: written }, 'id-rule'));
  else if (message === 'keyword') report(error('keyword-as-id', span, { name: written }, 'remove-or-rename'));
  else if (message === 'whole-number') report(error('not-a-number', span, { found: written }));
  else if (message === 'decimal') report(error('not-a-decimal', span, { found: written }));
  else if (message === 'two-levels') report(error('two-levels', span));
  else report(error('empty-list', span));
}

function unknownKey(key: string, known: readonly string[], node: Node, report: Report): void {
  const found = entry(node, key);
  const span = found?.keySpan ?? node.span;
  if (reservedKeys.includes(key)) {
    report(error('reserved-key', span, { key }, 'remove-for-now'));
    return;
  }
  const meant = closest(key, known);
  report(error('unknown-key', span, { key }, meant ? 'did-you-mean' : 'one-of', meant ? { name: meant } : { names: known.join(', ') }));
}

/** Of a union, the branch whose kind fits and whose content does not. */
const bestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  branches
    .filter((issues) => !issues.some(({ code, path }) => path.length === 0 && code === 'invalid_type'))
    .sort((a, b) => a.length - b.length)[0];

const kindOf = (node: Node): string => (node.kind === 'map' ? 'object' : node.kind === 'list' ? 'array' : node.empty ? 'null' : 'string');

/** A map or list is pointed at by its beginning, not its whole extent. */
const headOf = ({ span }: Node): Span => ({ start: span.start, end: Math.max(span.start + 1, Math.min(span.end, span.start + 80)) });
