/**
 * Variants: one mechanism for scenarios, beliefs and one-off changes. An overlay is laid on the written tree, so that what results is read
 * and checked like any model and every problem is found at the place where it was written.
 *
 * Maps merge by id, recursively; lists, texts, and a decision maker's preferences are replaced whole; replaced keys keep their place, new
 * ones append; feasibility rules are added and dropped.
 */
import type { Report } from '../diagnostic.ts';
import { child, inLayer, type ListNode, type MapNode, type Node, withEntries } from '../text/tree.ts';
import { itemsOf, scalarsOf, scalarText } from './fields.ts';
import { mapForm, type Shape } from './schema.ts';
import { modelShape } from './shape.ts';
import { reportUnknown } from './suggest.ts';

/** Lays `change` on `base`; everything taken from it is marked as written in `layer`. */
export function overlay(base: MapNode, change: Node | undefined, layer: number, report: Report): MapNode {
  if (change?.kind !== 'map') return base;
  const { entries } = inLayer(change, layer) as MapNode;
  const merged = entries.map((each) => {
    const beneath = child(base, each.key);
    const shape = modelShape.fields[each.key]?.shape;
    const value =
      each.key === 'feasibility'
        ? changeRules(beneath, each.value, report)
        : merge(shape, beneath, each.value);
    return { ...each, value };
  });
  return withEntries(base, merged);
}

/** What is not in the language is merged as it stands; it was reported. */
function merge(shape: Shape | undefined, beneath: Node | undefined, above: Node): Node {
  // A key with nothing after it changes nothing: `options: {attack: }`.
  if (above.kind === 'scalar' && above.empty && beneath) return beneath;
  if (beneath?.kind !== 'map' || above.kind !== 'map') return above;
  const found = shape && mapForm(shape, above.entries);
  if (found?.whole) return above;
  const inside = (key: string): Shape | undefined =>
    found?.kind === 'map' ? found.fields[key]?.shape : found?.of;
  const merged = above.entries.map((each) => ({
    ...each,
    value: merge(inside(each.key), child(beneath, each.key), each.value),
  }));
  return withEntries(beneath, merged);
}

function changeRules(beneath: Node | undefined, change: Node, report: Report): Node {
  const rules: ListNode =
    beneath?.kind === 'list' ? beneath : { kind: 'list', items: [], span: change.span, layer: 0 };
  const known = new Set(rules.items.flatMap((rule) => ruleId(rule) ?? []));
  const dropped = new Set<string>();
  for (const { text, span } of scalarsOf(child(change, 'drop'))) {
    if (known.has(text)) dropped.add(text);
    else reportUnknown('unknown-rule', span, { name: text }, known, report);
  }
  const kept = rules.items.filter((rule) => !dropped.has(ruleId(rule) ?? ''));
  return { ...rules, items: [...kept, ...itemsOf(child(change, 'add'))] };
}

const ruleId = (rule: Node): string | null => scalarText(child(rule, 'id'));
