/** The places in one layer that refer to something, the beliefs stated in it included. */
import { child, type MapNode, type WrittenNode } from '@modus-vivendi/engine';
import type { Layer, Path } from './edited.ts';
import { keysOf } from './layers.ts';

interface Placed {
  readonly path: Path;
  readonly layer: Layer;
  /** The element that it is part of, and that goes when what it refers to goes. */
  readonly element: Path;
  readonly node: WrittenNode;
}

export type Site = Placed &
  (
    | {
        /** A proposition; `member`: one of those that a rule counts. */
        readonly kind: 'statement' | 'rule' | 'member' | 'forbidden';
      }
    /** The condition of a belief or of a type of one, which goes with it. */
    | { readonly kind: 'held' }
    | { readonly kind: 'definition'; readonly defines: string }
    | { readonly kind: 'status-quo' | 'expected' }
    | { readonly kind: 'named-state'; readonly defines: string }
    | { readonly kind: 'ranking'; readonly decisionMaker: string }
    /** The id of an option, as a key or an item. */
    | { readonly kind: 'weight' | 'hidden' | 'option'; readonly id: string }
    /** The id of a decision maker, as a key or an item. */
    | { readonly kind: 'person' | 'coalition'; readonly id: string }
    | { readonly kind: 'scenario' | 'dropped-rule'; readonly id: string }
  );

export type SiteKind = Site['kind'];

export const itemsOf = (node: WrittenNode | undefined): readonly (readonly [string, WrittenNode])[] =>
  node?.kind === 'list' ? node.items.map((item, k) => [String(k), item] as const) : [];
export const entriesOf = (node: WrittenNode | undefined): readonly (readonly [string, WrittenNode])[] =>
  node?.kind === 'map' ? node.entries.map(({ key, value }) => [key, value] as const) : [];
export const word = (node: WrittenNode | undefined): string => (node?.kind === 'scalar' ? node.text : '');

export function sectionSites(section: MapNode, layer: Layer): readonly Site[] {
  const at = (...path: Path): Path => [...layer, ...path];
  const site = (kind: object, node: WrittenNode | undefined, path: Path, element: Path = path): Site[] =>
    node ? [{ ...kind, node, path, layer, element } as Site] : [];
  const statements = (list: WrittenNode | undefined, path: Path): Site[] =>
    itemsOf(list).flatMap(([k, item]) => {
      const own = [...path, k];
      if (item.kind !== 'map') return site({ kind: 'statement' }, item, own);
      return [
        ...site({ kind: 'statement' }, child(item, 'statement'), [...own, 'statement'], own),
        ...statements(child(item, 'either-order'), [...own, 'either-order']),
      ];
    });
  const rules = child(section, 'feasibility');
  const ruleList = rules?.kind === 'map' ? child(rules, 'add') : rules;
  const rulePath = rules?.kind === 'map' ? at('feasibility', 'add') : at('feasibility');
  const preferences = child(section, 'preferences');
  return [
    ...entriesOf(child(section, 'decision-makers')).flatMap(([id, who]) => [
      ...site({ kind: 'person', id }, who, at('decision-makers', id)),
      ...entriesOf(child(who, 'options')).flatMap(([option, node]) =>
        site({ kind: 'option', id: option }, node, at('decision-makers', id, 'options', option)),
      ),
    ]),
    ...entriesOf(child(section, 'consequences')).flatMap(([id, node]) => {
      const own = at('consequences', id);
      return node.kind === 'map'
        ? site({ kind: 'definition', defines: id }, child(node, 'when'), [...own, 'when'], own)
        : site({ kind: 'definition', defines: id }, node, own);
    }),
    ...itemsOf(ruleList).flatMap(([k, item]) => {
      const own = [...rulePath, k];
      const single = ['never', 'if', 'then'].flatMap((key) =>
        site({ kind: 'rule' }, child(item, key), [...own, key], own),
      );
      const counted = ['at-most-one', 'at-least-one', 'exactly-one'].flatMap((key) =>
        itemsOf(child(item, key)).flatMap(([m, member]) =>
          site({ kind: 'member' }, member, [...own, key, m], own),
        ),
      );
      return [...single, ...counted];
    }),
    ...itemsOf(child(rules, 'drop')).flatMap(([k, item]) =>
      site({ kind: 'dropped-rule', id: word(item) }, item, at('feasibility', 'drop', k)),
    ),
    ...itemsOf(child(section, 'coalesce')).flatMap(([k, item]) =>
      site(
        { kind: 'definition', defines: word(child(item, 'as')) },
        child(item, 'when'),
        at('coalesce', k, 'when'),
        at('coalesce', k),
      ),
    ),
    ...site({ kind: 'status-quo' }, child(section, 'status-quo'), at('status-quo')),
    ...entriesOf(child(section, 'named-states')).flatMap(([id, node]) => {
      const own = at('named-states', id);
      return site({ kind: 'named-state', defines: id }, child(node, 'state'), [...own, 'state'], own);
    }),
    ...entriesOf(preferences).flatMap(([id, node]) => {
      const own = at('preferences', id);
      return [
        ...site({ kind: 'person', id }, node, own),
        ...statements(child(node, 'priorities'), [...own, 'priorities']),
        ...entriesOf(child(node, 'weights')).flatMap(([option, weight]) =>
          site({ kind: 'weight', id: option }, weight, [...own, 'weights', option]),
        ),
        ...site({ kind: 'ranking', decisionMaker: id }, child(node, 'ranking'), [...own, 'ranking'], own),
      ];
    }),
    ...itemsOf(child(child(section, 'moves'), 'forbidden')).flatMap(([k, item]) => {
      const own = at('moves', 'forbidden', k);
      return [
        ...site({ kind: 'person', id: word(child(item, 'by')) }, child(item, 'by'), [...own, 'by'], own),
        ...['from', 'to'].flatMap((key) => site({ kind: 'forbidden' }, child(item, key), [...own, key], own)),
      ];
    }),
    ...entriesOf(child(section, 'attitudes')).flatMap(([id, node]) => [
      ...site({ kind: 'person', id }, node, at('attitudes', id)),
      ...entriesOf(node).flatMap(([other, each]) =>
        site({ kind: 'person', id: other }, each, at('attitudes', id, other)),
      ),
    ]),
    ...itemsOf(child(section, 'coalitions')).flatMap(([k, list]) =>
      itemsOf(list).flatMap(([m, member]) =>
        site({ kind: 'coalition', id: word(member) }, member, at('coalitions', k, m), at('coalitions', k)),
      ),
    ),
    ...beliefSites(child(section, 'beliefs'), layer, layer, layer),
  ];
}

/** `beside`: the path that the beliefs stand beside; `layer`: in which the holders' keys are written; `around`: by which conditions are read. */
function beliefSites(
  beliefs: WrittenNode | undefined,
  beside: Path,
  layer: Layer,
  around: Layer,
): readonly Site[] {
  const picture = (node: WrittenNode | undefined, own: Path): readonly Site[] => {
    const change = child(node, 'change');
    const when = child(node, 'when');
    return [
      ...(when
        ? [{ kind: 'held', node: when, path: [...own, 'when'], element: own, layer: around } as const]
        : []),
      ...itemsOf(child(node, 'hidden-options')).map(([k, item]): Site => {
        const path = [...own, 'hidden-options', k];
        return { kind: 'hidden', id: word(item), node: item, path, element: path, layer: [...own, 'change'] };
      }),
      ...(change?.kind === 'map' ? sectionSites(change, [...own, 'change']) : []),
      ...beliefSites(child(node, 'beliefs'), own, layer, [...own, 'change']),
    ];
  };
  return keysOf(beliefs).flatMap((holder): readonly Site[] => {
    const own = [...beside, 'beliefs', holder];
    const belief = child(beliefs, holder)!;
    const types = child(belief, 'types');
    return [
      { kind: 'person', id: holder, node: belief, path: own, element: own, layer },
      ...picture(belief, own),
      ...keysOf(types).flatMap((type) => picture(child(types, type), [...own, 'types', type])),
    ];
  });
}
