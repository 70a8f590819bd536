/** Where claims and sources are named. */
import type { MapNode, WrittenNode } from '@modus-vivendi/engine';
import type { Path } from './edited.ts';

export interface Citation {
  /** Of the id itself. */
  readonly path: Path;
  /** Of what rests on the claim, or names the source. */
  readonly element: Path;
}

/** Every list of claims that names a claim, or every `source` that names a source, in all layers. O(length). */
export function citationsOf(
  tree: MapNode,
  thing: { readonly claim: string } | { readonly source: string },
): readonly Citation[] {
  const isThis = (node: WrittenNode, id: string): boolean => node.kind === 'scalar' && node.text === id;
  const visit = (node: WrittenNode, path: Path): readonly Citation[] => {
    if (node.kind === 'list') return node.items.flatMap((item, k) => visit(item, [...path, String(k)]));
    if (node.kind !== 'map') return [];
    return node.entries.flatMap(({ key, value }) => {
      const own = [...path, key];
      if ('claim' in thing && key === 'claims' && value.kind === 'list')
        return value.items.flatMap((item, k) =>
          isThis(item, thing.claim) ? [{ path: [...own, String(k)], element: path }] : [],
        );
      const cites = 'source' in thing && key === 'source' && isThis(value, thing.source);
      return cites ? [{ path: own, element: path }] : visit(value, own);
    });
  };
  return visit(tree, []);
}
