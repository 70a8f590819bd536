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
  const jumps = itemsOf(child(item, 'jumps')).flatMap(([k, jump]) => {
    const path = [...own, 'jumps', k];
    return [
      ...members(child(jump, 'coalition'), [...path, 'coalition'], own),
      ...['from', 'to'].flatMap((key): Site[] => {
        const node = child(jump, key);
        return node ? [{ kind: 'expected', node, path: [...path, key], element: own, layer }] : [];
      }),
    ];
  });
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
    ...members(child(item, 'coalition'), [...own, 'coalition'], own),
    ...jumps,
    ...ids('person', 'view', '/'),
    ...ids('scenario', 'scenario', ','),
    ...states,
  ];
}

/** The members of a coalition; `all` is no name. */
const members = (list: WrittenNode | undefined, path: Path, element: Path): readonly Site[] =>
  itemsOf(list).map(
    ([k, node]): Site => ({ kind: 'person', id: word(node), node, path: [...path, k], element, layer: [] }),
  );
