/** Sources and claims, and whether what refers to them finds them. */
import { type Report, warning } from '../diagnostic.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import type { Claim, ClaimKind, Source } from './conflict.ts';
import { entriesOf, itemsOf, scalarText, textOf } from './fields.ts';
import { reportUnknown } from './suggest.ts';

export function readSources(tree: MapNode, language: string): readonly Source[] {
  return entriesOf(child(tree, 'sources')).map(({ key, keySpan, value }) => ({
    id: key,
    title: textOf(child(value, 'title'), language),
    author: authorOf(child(value, 'author')),
    issued: scalarText(child(value, 'issued')),
    type: scalarText(child(value, 'type')),
    reliability: scalarText(child(value, 'reliability')),
    descriptor: textOf(child(value, 'descriptor'), language),
    cite: scalarText(child(value, 'cite')),
    url: scalarText(child(value, 'url')),
    span: keySpan,
  }));
}

/** A name, or CSL-JSON's list of `{family, given}`. */
function authorOf(node: Node | undefined): string | null {
  if (node?.kind === 'scalar') return scalarText(node);
  const names = itemsOf(node).map(
    (each) =>
      scalarText(child(each, 'family')) ?? scalarText(child(each, 'literal')) ?? scalarText(each) ?? '',
  );
  return names.length > 0 ? names.join(', ') : null;
}

export function readClaims(tree: MapNode, language: string): readonly Claim[] {
  return entriesOf(child(tree, 'claims')).map(({ key, keySpan, value }) => ({
    id: key,
    text: textOf(child(value, 'text'), language) ?? { [language]: key },
    kind: (scalarText(child(value, 'kind')) ?? 'assumption') as ClaimKind,
    source: scalarText(child(value, 'source')),
    at: scalarText(child(value, 'at')),
    credibility: scalarText(child(value, 'credibility')),
    confidence: scalarText(child(value, 'confidence')) as Claim['confidence'],
    rating: scalarText(child(value, 'rating')) as Claim['rating'],
    note: textOf(child(value, 'note'), language),
    context: scalarText(child(value, 'context')) === 'true',
    caveat: scalarText(child(value, 'caveat')) === 'true',
    span: keySpan,
  }));
}

/** What there is to refer to; a scenario or belief may add to it. */
interface Known {
  readonly claims: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * Reports every reference to a claim or source that does not exist, wherever in the file it stands, and every claim that nothing refers to.
 * `base`: the file as written, in which all scenarios and beliefs stand.
 */
export function checkCitations(base: MapNode, report: Report): void {
  const cited = new Set<string>();
  const resolve = (
    code: 'unknown-claim' | 'unknown-source',
    node: Node,
    known: ReadonlySet<string>,
  ): void => {
    const name = scalarText(node);
    if (name === null) return;
    if (code === 'unknown-claim') cited.add(name);
    if (!known.has(name)) reportUnknown(code, node.span, { name }, known, report);
  };
  const visit = (node: Node, known: Known): void => {
    for (const item of itemsOf(node)) visit(item, known);
    for (const { key, value } of entriesOf(node)) {
      if (key === 'claims' && value.kind === 'list')
        for (const item of value.items) resolve('unknown-claim', item, known.claims);
      else if (key === 'change') visitModel(value, known);
      else visit(value, known);
    }
  };
  const visitModel = (model: Node, beneath: Known): void => {
    const known = {
      claims: withKeys(beneath.claims, child(model, 'claims')),
      sources: withKeys(beneath.sources, child(model, 'sources')),
    };
    for (const { key, value } of entriesOf(model))
      if (key !== 'claims' && key !== 'sources') visit(value, known);
    for (const each of [
      ...entriesOf(child(model, 'claims')).map(({ value }) => value),
      ...itemsOf(child(model, 'expect')),
    ]) {
      const source = child(each, 'source');
      if (source) resolve('unknown-source', source, known.sources);
    }
  };
  visitModel(base, { claims: new Set(), sources: new Set() });
  for (const { key, keySpan, value } of entriesOf(child(base, 'claims'))) {
    const loose = ['context', 'caveat'].some((mark) => scalarText(child(value, mark)) === 'true');
    if (!cited.has(key) && !loose) report(warning('unused-claim', keySpan, { name: key }, 'attach-claim'));
  }
}

function withKeys(known: ReadonlySet<string>, map: Node | undefined): ReadonlySet<string> {
  const more = entriesOf(map);
  return more.length === 0 ? known : new Set([...known, ...more.map(({ key }) => key)]);
}
