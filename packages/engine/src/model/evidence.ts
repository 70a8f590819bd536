/** Sources and claims, and whether what refers to them finds them. */
import { closest, error, type Report, warning } from '../diagnostic.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import type { Claim, ClaimKind, Source } from './conflict.ts';
import { entriesOf, itemsOf, scalarText, textOf } from './fields.ts';

export function readSources(tree: MapNode, language: string): readonly Source[] {
  return entriesOf(child(tree, 'sources')).map(({ key, keySpan, value }) => ({
    id: key,
    title: textOf(child(value, 'title'), language),
    author: authorOf(child(value, 'author')),
    issued: scalarText(child(value, 'issued')),
    reliability: scalarText(child(value, 'reliability')),
    cite: scalarText(child(value, 'cite')),
    url: scalarText(child(value, 'url')),
    span: keySpan,
  }));
}

/** A name, or CSL-JSON's list of `{family, given}`. */
function authorOf(node: Node | undefined): string | null {
  if (node?.kind === 'scalar') return scalarText(node);
  const names = itemsOf(node).map((each) => scalarText(child(each, 'family')) ?? scalarText(child(each, 'literal')) ?? scalarText(each) ?? '');
  return names.length > 0 ? names.join(', ') : null;
}

export function readClaims(tree: MapNode, language: string, sources: readonly Source[], report: Report): readonly Claim[] {
  const known = new Set(sources.map(({ id }) => id));
  return entriesOf(child(tree, 'claims')).map(({ key, keySpan, value }) => {
    const source = scalarText(child(value, 'source'));
    if (source !== null && !known.has(source)) unknown('unknown-source', source, child(value, 'source')!, known, report);
    return {
      id: key,
      text: textOf(child(value, 'text'), language) ?? { [language]: key },
      kind: (scalarText(child(value, 'kind')) ?? 'assumption') as ClaimKind,
      source,
      at: scalarText(child(value, 'at')),
      credibility: scalarText(child(value, 'credibility')),
      confidence: scalarText(child(value, 'confidence')) as Claim['confidence'],
      rating: scalarText(child(value, 'rating')) as Claim['rating'],
      context: scalarText(child(value, 'context')) === 'true',
      caveat: scalarText(child(value, 'caveat')) === 'true',
      span: keySpan,
    };
  });
}

/** Reports every reference to a claim or source that does not exist, wherever in the tree it stands, and every claim that nothing refers to. */
export function checkCitations(tree: MapNode, claims: readonly Claim[], sources: readonly Source[], report: Report): void {
  const claimIds = new Set(claims.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const cited = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item);
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      if (key === 'claims' && value.kind === 'list') {
        for (const item of value.items) {
          const id = scalarText(item);
          if (id === null) continue;
          cited.add(id);
          if (!claimIds.has(id)) unknown('unknown-claim', id, item, claimIds, report);
        }
      } else visit(value);
    }
  };
  for (const { key, value } of tree.entries) if (key !== 'claims' && key !== 'sources') visit(value);
  for (const item of itemsOf(child(tree, 'expect'))) {
    const source = scalarText(child(item, 'source'));
    if (source !== null && !sourceIds.has(source)) unknown('unknown-source', source, child(item, 'source')!, sourceIds, report);
  }
  for (const { id, context, caveat, span } of claims) {
    if (!cited.has(id) && !context && !caveat) report(warning('unused-claim', span, { name: id }, 'attach-claim'));
  }
}

function unknown(code: 'unknown-source' | 'unknown-claim', name: string, node: Node, known: ReadonlySet<string>, report: Report): void {
  const meant = closest(name, known);
  report(error(code, node.span, { name }, meant ? 'did-you-mean' : undefined, meant ? { name: meant } : {}));
}

