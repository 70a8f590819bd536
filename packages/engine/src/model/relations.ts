/** How decision makers stand to each other: attitudes and coalitions. */
import { error, type Report } from '../diagnostic.ts';
import { child, type Entry, type MapNode, type Node } from '../text/tree.ts';
import type { Attitude, DecisionMaker } from './conflict.ts';
import { decisionMakerIndex, reportUnknownDecisionMaker } from './decision-makers.ts';
import { entriesOf, itemsOf, scalarsOf, scalarText } from './fields.ts';

/** Who is stated to feel how toward whom. */
export function readAttitudes(
  tree: MapNode,
  decisionMakers: readonly DecisionMaker[],
  report: Report,
): Attitude[] {
  const index = new Map(decisionMakers.map(({ id }, i) => [id, i]));
  const indexOf = ({ key, keySpan }: Entry): number => {
    if (!index.has(key)) reportUnknownDecisionMaker(key, keySpan, decisionMakers, report);
    return index.get(key) ?? -1;
  };
  return entriesOf(child(tree, 'attitudes')).flatMap((holder) => {
    const of = indexOf(holder);
    return entriesOf(holder.value).flatMap((object): Attitude[] => {
      const toward = indexOf(object);
      const attitude = scalarText(object.value) as Attitude['attitude'] | null;
      return of >= 0 && toward >= 0 && attitude ? [{ of, toward, attitude }] : [];
    });
  });
}

/** Coalitions as lists of decision maker indices. */
export function readCoalitions(
  tree: MapNode,
  decisionMakers: readonly DecisionMaker[],
  report: Report,
): number[][] {
  return itemsOf(child(tree, 'coalitions')).map((list) => readCoalition(list, decisionMakers, report));
}

/** The members of one coalition, in the order written. */
export function readCoalition(
  list: Node,
  decisionMakers: readonly { readonly id: string }[],
  report: Report,
): number[] {
  const members = scalarsOf(list).map((member) => decisionMakerIndex(member, decisionMakers, report));
  const found = members.filter((member) => member !== null);
  if (new Set(found).size < found.length) report(error('coalition-repeats', list.span));
  if (list.kind === 'list' && list.items.length === 0) report(error('empty-list', list.span));
  return found;
}
