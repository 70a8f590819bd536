/** What the author says should be found of coalitions: what is stable for one or for all, and from where they jump. */
import { error, type Report } from '../diagnostic.ts';
import { child, type Node } from '../text/tree.ts';
import { isCoalitionConceptId } from './concept-ids.ts';
import type { Expectation } from './conflict.ts';
import { itemsOf, scalarText } from './fields.ts';
import { type Layers, readState } from './references.ts';
import { readCoalition } from './relations.ts';

const ascending = (members: readonly number[]): number[] => [...members].sort((a, b) => a - b);

export function readTogether(
  node: Node,
  layers: Layers,
  report: Report,
): Pick<Expectation, 'coalition' | 'jumps'> {
  const { decisionMakers } = layers.current;
  const members = (list: Node): number[] => ascending(readCoalition(list, decisionMakers, report));
  const named = child(node, 'coalition');
  const jumps = child(node, 'jumps');
  return {
    coalition: named ? (scalarText(named) === 'all' ? 'all' : members(named)) : null,
    jumps: jumps
      ? itemsOf(jumps).flatMap((item) => {
          const [list, from, to] = ['coalition', 'from', 'to'].map((key) => child(item, key));
          const coalition = list ? members(list) : [];
          const start = from && readState(from, layers, report);
          const end = to && readState(to, layers, report);
          return list && start && end ? [{ coalition, from: start, to: end }] : [];
        })
      : null,
  };
}

/** What contradicts itself: coalition concepts go with `coalition`, and with nothing that is about decision makers who act alone. */
export function checkTogether(node: Node, concept: string, span: Expectation['span'], report: Report): void {
  const together = isCoalitionConceptId(concept);
  const apart = (first: string, second: string): void =>
    report(error('expectation-mixed', span, { first, second }));
  const has = (key: string): boolean => child(node, key) !== undefined;
  if (has('jumps')) {
    if (together) apart('jumps', concept);
    for (const key of ['by', 'stable', 'equilibria', 'includes', 'excludes', 'count'])
      if (has(key)) apart('jumps', key);
    return;
  }
  if (together && !has('coalition')) report(error('coalition-missing', span, { concept }));
  if (has('coalition') && !together) apart('coalition', concept);
  if (!has('coalition')) return;
  for (const key of ['by', 'equilibria']) if (has(key)) apart('coalition', key);
  if (scalarText(child(node, 'countermove')) === 'single') apart('coalition', 'countermove: single');
}
