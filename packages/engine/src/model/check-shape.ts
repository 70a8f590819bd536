/** Holds a written tree against the shape of a model file and reports every difference at its place. */
import { type DiagnosticCode, error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { idPattern, keywords } from '../text/tokens.ts';
import { hasForeignTag, type MapNode, type Node, type ScalarNode } from '../text/tree.ts';
import {
  alternatives,
  decimalPattern,
  type KeyKind,
  languagePattern,
  type MapShape,
  mapAlternative,
  type ScalarKind,
  type Shape,
  wholeNumberPattern,
} from './schema.ts';
import { modelShape } from './shape.ts';
import { meant, reportUnknown } from './suggest.ts';

export function checkShape(tree: Node, report: Report): void {
  check(modelShape, tree, firstOf(tree.span), false, report);
}

/** `at`: where to point when something is missing. `partial`: in an overlay, what is required may be left out. */
function check(shape: Shape, node: Node, at: Span, partial: boolean, report: Report): void {
  const possible = alternatives(shape);
  if (possible.some(({ kind }) => kind === 'anything')) return;
  if (node.kind === 'scalar' && node.empty) {
    if (!possible.some(({ kind }) => kind === 'nothing')) report(error('missing-value', at));
    return;
  }
  if (node.kind === 'scalar') {
    const found = possible.find((each) => each.kind === 'scalar');
    if (found) checkScalar(found.scalar, node, report);
    else reportKind(possible, node, report);
    return;
  }
  if (node.kind === 'list') {
    const found = possible.find((each) => each.kind === 'list');
    if (!found) reportKind(possible, node, report);
    else if (node.items.length < found.least) report(error('empty-list', node.span));
    for (const item of found ? node.items : []) check(found!.of, item, firstOf(item.span), false, report);
    return;
  }
  const found = mapAlternative(
    shape,
    node.entries.map(({ key }) => key),
  );
  if (!found) reportKind(possible, node, report);
  else if (found.kind === 'map') checkFields(found, node, at, partial || found.overlay, report);
  else {
    if (node.entries.length < found.least) report(error('missing-value', at));
    for (const { key, keySpan, value } of node.entries) {
      checkKey(found.keys, key, keySpan, report);
      check(found.of, value, keySpan, partial, report);
    }
  }
}

function checkFields(
  { fields, reserved, open }: MapShape,
  node: MapNode,
  at: Span,
  partial: boolean,
  report: Report,
): void {
  const misspelt = new Set<string>();
  const known = Object.keys(fields);
  const names = known.join(', ');
  for (const { key, keySpan, value } of node.entries) {
    if (Object.hasOwn(fields, key)) check(fields[key]!.shape, value, keySpan, partial, report);
    else if (reserved.includes(key)) report(error('reserved-key', keySpan, { key }, 'remove-for-now'));
    else if (!open) {
      const near = meant(key, known, report);
      if (near !== null) misspelt.add(near);
      if (near === null) report(error('unknown-key', keySpan, { key }, 'one-of', { names }));
      else report(error('unknown-key', keySpan, { key }, 'did-you-mean', { name: near }));
    }
  }
  if (partial) return;
  const given = new Set(node.entries.map(({ key }) => key));
  for (const [key, { required }] of Object.entries(fields)) {
    if (required && !given.has(key) && !misspelt.has(key)) report(error('missing-key', at, { key }));
  }
}

function checkKey(kind: KeyKind, key: string, span: Span, report: Report): void {
  if (kind === 'id') checkId(key, span, report);
  else if (kind === 'language' && !languagePattern.test(key))
    report(error('bad-language', span, { name: key }));
}

function checkId(name: string, span: Span, report: Report): void {
  if (!idPattern.test(name)) report(error('bad-id', span, { name }, 'id-rule'));
  else if ((keywords as readonly string[]).includes(name))
    report(error('keyword-as-id', span, { name }, 'remove-or-rename'));
}

function checkScalar(kind: ScalarKind, node: ScalarNode, report: Report): void {
  const { text, span, decoration } = node;
  if (decoration !== null && kind.is === 'expression') {
    report(error('decorated-expression', span, { mark: decoration }, 'write-not-or-quote'));
  } else if (hasForeignTag(node)) {
    report(error('tag', span, { tag: decoration! }, 'remove-tag'));
  } else if (kind.is === 'id') checkId(text, span, report);
  else if (kind.is === 'whole-number' && !wholeNumberPattern.test(text))
    report(error('not-a-number', span, { found: text }));
  else if (kind.is === 'decimal' && !decimalPattern.test(text))
    report(error('not-a-decimal', span, { found: text }));
  else if (kind.is === 'one-of' && !kind.values.includes(text)) {
    const names = kind.values.join(', ');
    reportUnknown('not-one-of', span, { name: text, found: text, names }, kind.values, report);
  }
}

function reportKind(possible: readonly Shape[], node: Node, report: Report): void {
  const expected = ['scalar', 'list', 'map'].filter((kind) =>
    possible.some((shape) => shape.kind === kind || (kind === 'map' && shape.kind === 'entries')),
  );
  const words = expected.map((kind) => (kind === 'scalar' ? 'value' : kind)).join('-or-');
  report(error(`expected-${words}` as DiagnosticCode, firstOf(node.span)));
}

/** A map or list is pointed at by its beginning, not its whole extent. */
const firstOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 1) });
