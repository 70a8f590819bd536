/** Holds a written tree against the shape of a model file and reports every difference at its place. */
import { type DiagnosticCode, error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { idPattern, keywords } from '../text/tokens.ts';
import {
  entry,
  hasForeignTag,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
} from '../text/tree.ts';
import {
  decimalPattern,
  type Forms,
  formsOf,
  type KeyKind,
  languagePattern,
  type MapShape,
  mapForm,
  type ScalarKind,
  type Shape,
  wholeNumberPattern,
} from './schema.ts';
import { modelShape } from './shape.ts';
import { listed, meant, reportUnknown } from './suggest.ts';

export function checkShape(tree: Node, report: Report): void {
  check(modelShape, tree, firstOf(tree.span), false, report);
}

/** `at`: where to point when something is missing. `partial`: in an overlay, what is required may be left out. */
function check(shape: Shape, node: Node, at: Span, partial: boolean, report: Report): void {
  const forms = formsOf(shape);
  if (forms.anything) return;
  if (node.kind === 'scalar') {
    if (node.empty) {
      if (!forms.nothing) report(error('missing-value', at));
    } else if (forms.scalar) checkScalar(forms.scalar.scalar, node, report);
    else reportKind(forms, node, report);
  } else if (node.kind === 'list') {
    if (!forms.list) reportKind(forms, node, report);
    else checkList(forms.list.of, forms.list.least, node, report);
  } else {
    const form = mapForm(shape, node.entries);
    if (!form) reportKind(forms, node, report);
    else if (form.kind === 'map') checkFields(form, node, at, partial || form.overlay, report);
    else {
      if (node.entries.length < form.least) report(error('missing-value', at));
      for (const { key, keySpan, value } of node.entries) {
        checkKey(form.keys, key, keySpan, report);
        check(form.of, value, keySpan, partial, report);
      }
    }
  }
}

function checkList(of: Shape, least: number, node: ListNode, report: Report): void {
  if (node.items.length < least) report(error('empty-list', node.span));
  for (const item of node.items) check(of, item, firstOf(item.span), false, report);
}

function checkFields(
  { fields, required, reserved, open }: MapShape,
  node: MapNode,
  at: Span,
  partial: boolean,
  report: Report,
): void {
  const misspelt = new Set<string>();
  let known: readonly string[] | null = null;
  for (const { key, keySpan, value } of node.entries) {
    if (Object.hasOwn(fields, key)) check(fields[key]!.shape, value, keySpan, partial, report);
    else if (reserved.includes(key)) report(error('reserved-key', keySpan, { key }, 'remove-for-now'));
    else if (!open) {
      known ??= Object.keys(fields);
      const near = meant(key, known, report);
      if (near !== null) misspelt.add(near);
      if (near === null)
        report(error('unknown-key', keySpan, { key }, 'one-of', { names: listed(known, 50) }));
      else report(error('unknown-key', keySpan, { key }, 'did-you-mean', { name: near }));
    }
  }
  for (const key of partial ? [] : required) {
    if (!entry(node, key) && !misspelt.has(key)) report(error('missing-key', at, { key }));
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

function reportKind({ scalar, list, maps }: Forms, node: Node, report: Report): void {
  const expected = [scalar ? 'value' : [], list ? 'list' : [], maps.length > 0 ? 'map' : []]
    .flat()
    .join('-or-');
  report(error(`expected-${expected}` as DiagnosticCode, firstOf(node.span)));
}

/** A map or list is pointed at by its beginning, not its whole extent. */
const firstOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 1) });
