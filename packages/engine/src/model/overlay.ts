/**
 * Variants: one mechanism for scenarios, beliefs and one-off changes. An overlay is laid on the written tree, so that what results is read
 * and checked like any model and every problem is found at the place where it was written.
 *
 * Maps merge by id, recursively; lists, and a decision maker's preferences, are replaced whole; replaced keys keep their place, new ones
 * append; feasibility rules are added and dropped.
 */
import { error, type Report } from '../diagnostic.ts';
import { child, entry, inLayer, type ListNode, type MapNode, type Node, withEntry } from '../text/tree.ts';

/** Lays `change` on `base`; everything taken from it is marked as written in `layer`. */
export function overlay(base: MapNode, change: Node | undefined, layer: number, report: Report): MapNode {
  if (change?.kind !== 'map') return base;
  let result = base;
  for (const each of change.entries) {
    const beneath = child(result, each.key);
    const value =
      each.key === 'feasibility'
        ? changeRules(beneath, each.value, layer, report)
        : merge(each.key, beneath, inLayer(each.value, layer), each.key === 'preferences' ? 1 : Number.POSITIVE_INFINITY);
    result = withEntry(result, { ...each, value });
  }
  return result;
}

/**
 * `depth`: how many levels of maps merge before values are replaced whole. Texts by language are values, not maps of elements: half a
 * translation must not keep the other half of the old text.
 */
function merge(key: string, beneath: Node | undefined, above: Node, depth: number): Node {
  if (beneath?.kind !== 'map' || above.kind !== 'map' || depth === 0 || isText(key, above)) return above;
  return above.entries.reduce(
    (merged, each) => withEntry(merged, { ...each, value: merge(each.key, child(merged, each.key), each.value, depth - 1) }),
    beneath,
  );
}

const textKeys = new Set(['title', 'summary', 'description', 'name', 'note', 'text', 'because', 'base-name']);
const isText = (key: string, node: MapNode): boolean => textKeys.has(key) && node.entries.every(({ value }) => value.kind === 'scalar');

function changeRules(beneath: Node | undefined, change: Node, layer: number, report: Report): Node {
  const rules: ListNode =
    beneath?.kind === 'list' ? beneath : { kind: 'list', items: [], span: change.span, layer: 0 };
  if (change.kind !== 'map') return rules;
  const dropped = new Set<string>();
  const drop = child(change, 'drop');
  for (const item of drop?.kind === 'list' ? drop.items : []) {
    if (item.kind !== 'scalar') continue;
    if (rules.items.some((rule) => ruleId(rule) === item.text)) dropped.add(item.text);
    else report(error('unknown-rule', item.span, { name: item.text }));
  }
  const added = child(change, 'add');
  const items = rules.items.filter((rule) => !dropped.has(ruleId(rule) ?? ''));
  return {
    ...rules,
    items: [...items, ...(added?.kind === 'list' ? added.items.map((rule) => inLayer(rule, layer)) : [])],
  };
}

const ruleId = (rule: Node): string | null => {
  const id = child(rule, 'id');
  return id?.kind === 'scalar' ? id.text : null;
};

/** Replaces what stands at a path (ids and, in lists, positions from 0). Null where the path leads nowhere. */
export function replaceAt(root: Node, path: readonly string[], value: Node): Node | null {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (root.kind === 'list') {
    const at = Number(key);
    const item = /^\d+$/.test(key) ? root.items[at] : undefined;
    const replaced = item
      ? replaceAt(item, rest, value)
      : rest.length === 0 && at === root.items.length
        ? value
        : null;
    return replaced && { ...root, items: root.items.with(Math.min(at, root.items.length - 1), replaced) };
  }
  if (root.kind !== 'map') return null;
  const existing = entry(root, key);
  if (!existing) return rest.length === 0 ? withEntry(root, { key, keySpan: value.span, value }) : null;
  const replaced = replaceAt(existing.value, rest, value);
  return replaced && withEntry(root, { ...existing, value: replaced });
}
