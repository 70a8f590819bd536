/** What levers cost and what they may not touch, as written: the section `levers`. */
import { error, type Report } from '../diagnostic.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import type { LeverSettings } from './conflict.ts';
import { described, entriesOf, itemsOf, scalarsOf, scalarText } from './fields.ts';
import { leverKinds } from './lever-kinds.ts';
import { wholeNumberPattern } from './schema.ts';
import type { Structure } from './structure.ts';
import { reportUnknown } from './suggest.ts';

const mostCost = 1000;

export function readLeverSettings(tree: MapNode, structure: Structure, report: Report): LeverSettings {
  const section = child(tree, 'levers');
  const known = section ? touchable(tree, structure) : null;
  const check = (name: string, span: Node['span'], among: ReadonlySet<string>): void => {
    if (known && !among.has(name) && !isPlace(name, known.longest))
      reportUnknown('unknown-element', span, { name }, among, report, {
        mend: 'lever-elements',
        values: {},
      });
  };
  const cost = (node: Node | undefined): number | null => {
    const written = scalarText(node);
    if (node === undefined || written === null) return null;
    const found = Number(written);
    if (Number.isInteger(found) && found >= 1 && found <= mostCost) return found;
    // What is no whole number was reported with the shape.
    if (wholeNumberPattern.test(written))
      report(error('lever-cost', node.span, { found: written, limit: mostCost }));
    return null;
  };
  const costs = (node: Node | undefined): Record<string, number> =>
    Object.fromEntries(
      entriesOf(node).flatMap(({ key, value }) => {
        const found = cost(value);
        return found === null ? [] : [[key, found]];
      }),
    );
  const elements = child(section, 'element-costs');
  const kept = scalarsOf(child(section, 'cannot-touch'));
  if (known) {
    for (const { key, keySpan } of entriesOf(elements)) check(key, keySpan, known.ids);
    const all = new Set([...known.ids, ...leverKinds]);
    for (const { text, span } of kept) check(text, span, all);
  }
  return {
    costs: costs(child(section, 'costs')),
    elementCosts: costs(elements),
    cannotTouch: kept.map(({ text }) => text),
    stated: entriesOf(child(section, 'stated')).map(({ key, keySpan, value }) => ({
      ...described(value, structure.language, keySpan),
      id: key,
      cost: cost(child(value, 'cost')),
    })),
  };
}

interface Touchable {
  readonly ids: ReadonlySet<string>;
  /** By decision maker: how many places its longest list of priorities has. */
  readonly longest: ReadonlyMap<string, number>;
}

/** What can be named, anywhere in the file: scenarios and beliefs may know more than the base model. */
function touchable(tree: MapNode, { decisionMakers, options, consequences }: Structure): Touchable {
  const ids = new Set([...decisionMakers, ...options, ...consequences].map(({ id }) => id));
  const longest = new Map<string, number>();
  const visit = (node: Node): void => {
    for (const { key, value } of entriesOf(node)) {
      if (key === 'options' || key === 'consequences' || key === 'stated')
        for (const each of entriesOf(value)) ids.add(each.key);
      if (key === 'preferences')
        for (const each of entriesOf(value)) {
          const places = itemsOf(child(each.value, 'priorities')).length;
          longest.set(each.key, Math.max(longest.get(each.key) ?? 0, places));
        }
      visit(value);
    }
  };
  visit(tree);
  return { ids, longest };
}

const isPlace = (name: string, longest: ReadonlyMap<string, number>): boolean => {
  const [, by = '', place = ''] = /^(.*)\.([1-9]\d{0,5})$/.exec(name) ?? [];
  return Number(place) >= 1 && Number(place) <= (longest.get(by) ?? 0);
};
