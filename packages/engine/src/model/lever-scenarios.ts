/** Changes written into a model's text, as scenarios on an axis of their own. */
import { isRefusal, type Refusal } from '../refusal.ts';
import { type Edit, editText } from '../text/edit.ts';
import { child, type MapNode } from '../text/tree.ts';
import { writeBlock } from '../text/write-yaml.ts';
import { typedBeliefs } from './beliefs.ts';
import { entriesOf, scalarText } from './fields.ts';
import { mapNode, written } from './lever-change.ts';

/** The text with each change as a scenario, and the ids that they got: new ones, so that all else keeps its meaning. */
export function addScenarios(
  text: string,
  tree: MapNode | null,
  changes: readonly MapNode[],
): { readonly text: string; readonly ids: readonly string[] } | Refusal {
  const [scenarios, axes] = [child(tree ?? undefined, 'scenarios'), child(tree ?? undefined, 'axes')];
  const taken = new Set([
    ...entriesOf(scenarios).map(({ key }) => key),
    ...entriesOf(axes).flatMap(({ key, value }) => [key, scalarText(child(value, 'base')) ?? '']),
    ...(tree ? typedBeliefs(tree).flatMap(({ types }) => types.map(({ key }) => key)) : []),
  ]);
  const fresh = (name: string): string => {
    let id = name;
    for (let k = 2; taken.has(id); k++) id = `${name}-${k}`;
    taken.add(id);
    return id;
  };
  const axis = fresh('levers');
  const base = fresh('as-it-is');
  const ids = changes.map((_, k) => fresh(`lever-${k + 1}`));
  const put = (section: 'scenarios' | 'axes', key: string, value: MapNode, known: boolean): Edit => ({
    path: known ? [section, key] : [section],
    value: writeBlock(known ? value : mapNode({ [key]: value }), 0),
  });
  const hasEntries = (node: typeof axes): boolean => entriesOf(node).length > 0;
  const edited = editText(text, [
    put('axes', axis, mapNode({ base: written(base) }), hasEntries(axes)),
    ...changes.map((change, k) =>
      put('scenarios', ids[k]!, mapNode({ axis: written(axis), change }), k > 0 || hasEntries(scenarios)),
    ),
  ]);
  return isRefusal(edited) ? edited : { text: edited.text, ids };
}
