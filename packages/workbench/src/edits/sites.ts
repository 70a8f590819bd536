/** Every place in a model's text that refers to something: what is written there, in which layer, and which element it is part of. */
import { child, type MapNode, type WrittenNode } from '@modus-vivendi/engine';
import type { Layer, Path } from './edited.ts';
import { entriesOf, itemsOf, type Site, sectionSites, word } from './section-sites.ts';

export type { Site, SiteKind } from './section-sites.ts';

/** In the order of the file within each kind. O(length). */
export function sitesIn(tree: MapNode): readonly Site[] {
  return [
    ...sectionSites(tree, []),
    ...itemsOf(child(tree, 'expect')).flatMap(([k, item]) => expectationSites(item, ['expect', k])),
    ...entriesOf(child(tree, 'scenarios')).flatMap(([id, scenario]) => {
      const change = child(scenario, 'change');
      return change?.kind === 'map' ? sectionSites(change, ['scenarios', id, 'change']) : [];
    }),
  ];
}

function expectationSites(item: WrittenNode, own: Path): readonly Site[] {
  const layer: Layer = [];
  const ids = (kind: 'person' | 'scenario', key: string, separator: string): Site[] => {
    const node = child(item, key);
    const words = node?.kind === 'list' ? node.items.map(word) : [word(node)];
    return words
      .flatMap((each) => each.split(separator))
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .map((id): Site => ({ kind, id, node: node!, path: [...own, key], element: own, layer }));
  };
  const states = ['equilibria', 'stable', 'includes', 'excludes'].flatMap((key) =>
    itemsOf(child(item, key)).map(
      ([k, node]): Site => ({ kind: 'expected', node, path: [...own, key, k], element: own, layer }),
    ),
  );
  return [
    ...ids('person', 'by', ' '),
    ...ids('person', 'view', '/'),
    ...ids('scenario', 'scenario', ','),
    ...states,
  ];
}
