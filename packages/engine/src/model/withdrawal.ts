/**
 * Withdrawal: the written model without some of its elements. What falls leaves the list that it stands in; what others refer to keeps its
 * name and says nothing: an option is held at its first level, a consequence never holds, a preference becomes indifference. What lies
 * over something else gives it back.
 */
import { child, entry, type MapNode, type Node, type ScalarNode, withEntries } from '../text/tree.ts';
import { canFall, type Element } from './elements.ts';
import { scalarText } from './fields.ts';

/** Claims taken back, and elements taken back by themselves, by path. */
export interface Withdrawn {
  readonly claims: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/** The elements that no longer stand: those named, and those all of whose claims are withdrawn; not what is written inside of one. */
export function fallenAmong(elements: readonly Element[], withdrawn: Withdrawn): readonly Element[] {
  const fallen = elements.filter(
    (each) =>
      canFall(each) &&
      (withdrawn.elements.has(each.path) ||
        (each.claims.length > 0 && each.claims.every((id) => withdrawn.claims.has(id)))),
  );
  const paths = new Set(fallen.map(({ path }) => path));
  return fallen.filter(({ path }) => !isWithin(path, paths));
}

function isWithin(path: string, paths: ReadonlySet<string>): boolean {
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1))
    if (paths.has(path.slice(0, at))) return true;
  return false;
}

export interface Lessened {
  readonly tree: MapNode;
  /** Options that fell where a scenario, or the base model under the empty id, brings them in. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The written model without the fallen elements. O(fallen × their depth and siblings). */
export function withdraw(tree: MapNode, fallen: readonly Element[]): Lessened {
  const edits = new Map<string, (node: Node) => Node | null>();
  const hidden = new Map<string, Set<string>>();
  const imagined = new Map<string, string[]>();
  const rules = new Set<string>();
  for (const each of fallen) {
    if (each.kind === 'option' && each.over.length === 0) {
      const option = each.path.slice(each.path.lastIndexOf('.') + 1);
      const picture = each.path.lastIndexOf('.change.decision-makers.');
      if (each.place.holders.length > 0)
        imagined.set(each.path.slice(0, picture), [
          ...(imagined.get(each.path.slice(0, picture)) ?? []),
          option,
        ]);
      else {
        const layer = each.place.scenario ?? '';
        hidden.set(layer, (hidden.get(layer) ?? new Set()).add(option));
      }
    } else edits.set(each.path, (node) => replacement(each, node));
    if (each.kind === 'rule') rules.add(scalarText(child(each.node, 'id')) ?? '');
  }
  for (const [picture, options] of imagined) edits.set(picture, (node) => hide(node, options));
  const paths = [...edits.keys(), ...(rules.size > 0 ? dropLists(tree) : [])];
  for (const path of paths.slice(edits.size)) edits.set(path, (node) => withoutScalars(node, rules));
  const result = rewrite(tree, '', edits, prefixesOf(paths));
  return { tree: result?.kind === 'map' ? result : tree, hidden };
}

function prefixesOf(paths: readonly string[]): ReadonlySet<string> {
  const prefixes = new Set(['']);
  for (const path of paths)
    for (let at = path.indexOf('.'); at > 0; at = path.indexOf('.', at + 1)) prefixes.add(path.slice(0, at));
  return prefixes;
}

/** What is left of the node on a path; null where it goes. */
function rewrite(
  node: Node,
  path: string,
  edits: ReadonlyMap<string, (node: Node) => Node | null>,
  prefixes: ReadonlySet<string>,
): Node | null {
  const inside = prefixes.has(path) ? rewriteParts(node, path, edits, prefixes) : node;
  const edit = edits.get(path);
  return edit && inside ? edit(inside) : inside;
}

function rewriteParts(
  node: Node,
  path: string,
  edits: ReadonlyMap<string, (node: Node) => Node | null>,
  prefixes: ReadonlySet<string>,
): Node | null {
  const at = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
  if (node.kind === 'list') {
    const items = node.items.flatMap((item, k) => rewrite(item, at(k), edits, prefixes) ?? []);
    return { ...node, items };
  }
  if (node.kind === 'scalar') return node;
  const entries = node.entries.flatMap((each) => {
    const value = rewrite(each.value, at(each.key), edits, prefixes);
    return value ? [{ ...each, value }] : [];
  });
  const result = { ...node, entries };
  const types = child(node, 'types');
  if (types?.kind === 'map' && isEmpty(child(result, 'types'))) return emptied(result, types);
  return isEmpty(child(result, 'either-order')) ? null : result;
}

const isEmpty = (node: Node | undefined): boolean =>
  (node?.kind === 'list' && node.items.length === 0) || (node?.kind === 'map' && node.entries.length === 0);

/** Where no believed type is left the first one stays and says nothing, so that what is believed is what the belief itself says. */
function emptied(belief: MapNode, types: MapNode): MapNode {
  const first = types.entries.slice(0, 1).map((each) => ({ ...each, value: withoutParts(each.value) }));
  return withEntries(belief, [{ key: 'types', keySpan: types.span, value: { ...types, entries: first } }]);
}

const withoutParts = (node: Node): MapNode => ({
  kind: 'map',
  entries: [],
  span: node.span,
  layer: node.layer,
});

function replacement({ kind, over }: Element, node: Node): Node | null {
  if (over.length > 0) return null;
  switch (kind) {
    case 'consequence': {
      const never = scalar('false', node);
      return node.kind === 'map'
        ? withEntries(node, [{ key: 'when', keySpan: entry(node, 'when')!.keySpan, value: never }])
        : never;
    }
    case 'preference': {
      const none: Node = { kind: 'list', items: [], span: node.span, layer: node.layer };
      const indifferent = withoutParts(node);
      return withEntries(indifferent, [{ key: 'priorities', keySpan: node.span, value: none }]);
    }
    case 'belief':
      return withoutParts(node);
    default:
      return null;
  }
}

const scalar = (text: string, { span, layer }: Node): ScalarNode => ({
  kind: 'scalar',
  text,
  quoted: false,
  empty: false,
  decoration: null,
  span,
  layer,
});

function hide(picture: Node, options: readonly string[]): Node {
  if (picture.kind !== 'map') return picture;
  const list = child(picture, 'hidden-options');
  const items = [...(list?.kind === 'list' ? list.items : []), ...options.map((id) => scalar(id, picture))];
  const { span, layer } = picture;
  return withEntries(picture, [
    { key: 'hidden-options', keySpan: span, value: { kind: 'list', items, span, layer } },
  ]);
}

const withoutScalars = (node: Node, gone: ReadonlySet<string>): Node =>
  node.kind === 'list'
    ? { ...node, items: node.items.filter((item) => item.kind !== 'scalar' || !gone.has(item.text)) }
    : node;

/** Paths of the lists by which changes drop rules: a rule that has fallen need not be dropped. */
function dropLists(node: Node, path = '', found: string[] = []): string[] {
  if (node.kind !== 'map') return found;
  for (const { key, value } of node.entries) {
    const at = path === '' ? key : `${path}.${key}`;
    if (key === 'drop' && path.endsWith('.feasibility')) found.push(at);
    else if (value.kind === 'map') dropLists(value, at, found);
  }
  return found;
}
