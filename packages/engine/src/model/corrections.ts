/** Telling: what a decision maker believes, taken apart into facts of which each can be put right by itself. */
import {
  child,
  type Entry,
  entry,
  type MapNode,
  type Node,
  type ScalarNode,
  withEntries,
} from '../text/tree.ts';
import { numberingOf } from './decision-makers.ts';
import { entriesOf, scalarsOf } from './fields.ts';

/**
 * What somebody may be told: what another prefers; that an option exists, or does not; what is possible (rules, moves and what names
 * mean); how another sees the conflict; or all of it.
 */
export type Fact =
  | { readonly kind: 'preferences' | 'view'; readonly of: string }
  | { readonly kind: 'unknown' | 'imagined'; readonly option: string }
  | { readonly kind: 'possible' | 'everything' };

/** A fact told to one decision maker. Only its own view is corrected, with whatever it derives from it. */
export interface Correction {
  readonly holder: string;
  readonly fact: Fact;
}

/** Sections of a belief that say what is possible, beside options. */
const possible: ReadonlySet<string> = new Set(['feasibility', 'moves', 'coalesce', 'consequences', 'states']);

/**
 * What one decision maker could be told: the facts in its belief, all of them together where there is not exactly one, and how others see
 * the conflict who are not thought to see it so.
 */
export function factsOf(tree: MapNode, holder: string): readonly Fact[] {
  const belief = child(child(tree, 'beliefs'), holder);
  const parts = [belief, ...entriesOf(child(belief, 'types')).map(({ value }) => value)];
  const nested = new Set(parts.flatMap((part) => entriesOf(child(part, 'beliefs')).map(({ key }) => key)));
  const found = parts.flatMap((part) => factsIn(tree, part));
  const facts = [
    ...new Map(found.map((fact) => [JSON.stringify(fact), fact])).values(),
    ...[...nested].map((of): Fact => ({ kind: 'view', of })),
  ];
  if (belief && facts.length !== 1) facts.push({ kind: 'everything' });
  const others = entriesOf(child(tree, 'beliefs')).map(({ key }) => key);
  return [
    ...facts,
    ...others.filter((of) => of !== holder && !nested.has(of)).map((of): Fact => ({ kind: 'view', of })),
  ];
}

/** The facts in a belief or in a type of it, but for how others see the conflict. */
function factsIn(tree: MapNode, part: Node | undefined): readonly Fact[] {
  const change = child(part, 'change');
  const known = new Set(numberingOf(tree));
  const written = entriesOf(child(change, 'decision-makers')).flatMap(({ key, value }) =>
    entry(child(tree, 'decision-makers'), key)
      ? entriesOf(child(value, 'options')).map((each) => each.key)
      : [],
  );
  const facts: Fact[] = [
    ...entriesOf(child(change, 'preferences')).map(({ key }): Fact => ({ kind: 'preferences', of: key })),
    ...scalarsOf(child(part, 'hidden-options')).map(({ text }): Fact => ({ kind: 'unknown', option: text })),
    ...written.filter((id) => !known.has(id)).map((option): Fact => ({ kind: 'imagined', option })),
  ];
  if (written.some((id) => known.has(id)) || entriesOf(change).some(({ key }) => possible.has(key)))
    facts.push({ kind: 'possible' });
  return facts;
}

/** The model in which somebody has been told something; nobody else's belief changes. */
export function correct(tree: MapNode, { holder, fact }: Correction): MapNode {
  const beliefs = child(tree, 'beliefs');
  if (beliefs?.kind !== 'map') return tree;
  const written = child(beliefs, holder);
  const belief = written?.kind === 'map' ? written : { ...beliefs, entries: [] };
  const corrected = told(tree, belief, fact);
  const types = child(corrected, 'types');
  const all =
    types?.kind === 'map'
      ? put(
          corrected,
          'types',
          overEntries(types, ({ value }) => (value.kind === 'map' ? told(tree, value, fact) : value)),
        )
      : corrected;
  return put(tree, 'beliefs', put(beliefs, holder, all));
}

/** A belief, or a type of one, put right. */
function told(tree: MapNode, belief: MapNode, fact: Fact): MapNode {
  const change = child(belief, 'change');
  const known = new Set(numberingOf(tree));
  switch (fact.kind) {
    case 'everything':
      return { ...belief, entries: [] };
    case 'preferences':
      return within(belief, 'change', (all) => within(all, 'preferences', (each) => without(each, fact.of)));
    case 'unknown':
      return within(belief, 'hidden-options', (list) =>
        list.kind === 'list'
          ? {
              ...list,
              items: list.items.filter((item) => item.kind !== 'scalar' || item.text !== fact.option),
            }
          : list,
      );
    case 'imagined':
      return entriesOf(child(change, 'decision-makers')).some(({ value }) =>
        entry(child(value, 'options'), fact.option),
      )
        ? hide(belief, fact.option)
        : belief;
    case 'possible': {
      if (change?.kind !== 'map') return belief;
      const kept = { ...change, entries: change.entries.filter(({ key }) => !possible.has(key)) };
      const people = child(tree, 'decision-makers');
      const open = within(kept, 'decision-makers', (all) =>
        overEntries(all, (each) =>
          entry(people, each.key)
            ? within(each.value, 'options', (list) =>
                list.kind === 'map'
                  ? { ...list, entries: list.entries.filter(({ key }) => !known.has(key)) }
                  : list,
              )
            : each.value,
        ),
      );
      return put(belief, 'change', open);
    }
    case 'view': {
      const own = child(child(tree, 'beliefs'), fact.of);
      const nested = child(belief, 'beliefs');
      const all = nested?.kind === 'map' ? nested : { ...belief, entries: [] };
      return put(belief, 'beliefs', own ? put(all, fact.of, own) : without(all, fact.of));
    }
  }
}

/** An imagined option is put right by hiding it: what refers to it keeps its meaning. */
function hide(belief: MapNode, option: string): MapNode {
  const { span, layer } = belief;
  const item: ScalarNode = {
    kind: 'scalar',
    text: option,
    quoted: false,
    empty: false,
    decoration: null,
    span,
    layer,
  };
  const list = child(belief, 'hidden-options');
  const items = list?.kind === 'list' ? list.items : [];
  return put(belief, 'hidden-options', { kind: 'list', items: [...items, item], span, layer });
}

const put = (map: MapNode, key: string, value: Node): MapNode =>
  withEntries(map, [{ key, keySpan: entry(map, key)?.keySpan ?? map.span, value }]);

/** The same map with what stands under a key changed; as it is where nothing stands there. */
function within<N extends Node>(node: N, key: string, change: (value: Node) => Node): N {
  const value = child(node, key);
  return node.kind === 'map' && value ? (put(node, key, change(value)) as N) : node;
}

const without = (node: Node, key: string): Node =>
  node.kind === 'map' ? { ...node, entries: node.entries.filter((each) => each.key !== key) } : node;

const overEntries = (node: Node, change: (each: Entry) => Node): Node =>
  node.kind === 'map'
    ? { ...node, entries: node.entries.map((each) => ({ ...each, value: change(each) })) }
    : node;
