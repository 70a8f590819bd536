/** At which states a proposition holds: the truth of it everywhere at once, for askers who see states and not vectors. */
import type { StateSpace } from '../model/state-space.ts';
import type { Structure } from '../model/structure.ts';
import { bit, columnsOf } from './columns.ts';
import type { Legend } from './legend.ts';
import { StateSet } from './state-set.ts';

/** Columns of single options are made once for each space. */
const evaluators = new WeakMap<StateSpace, ReturnType<typeof columnsOf>>();

/** A coalesced state counts when every member of it does. Time O(size of the expression × states / 32 + states). */
export function whereTrue(
  { structure, legend: { space } }: { readonly structure: Structure; readonly legend: Legend },
  tree: Parameters<Structure['formula']>[0],
): StateSet {
  const evaluate = evaluators.get(space) ?? columnsOf(space);
  evaluators.set(space, evaluate);
  const column = evaluate(structure.formula(tree));
  const holding = new StateSet(space.count);
  const { stateOf } = space;
  if (!stateOf) {
    for (let s = 0; s < space.count; s++) if (bit(column, s) === 1) holding.add(s);
    return holding;
  }
  const failing = new StateSet(space.count);
  for (let v = 0; v < stateOf.length; v++) if (bit(column, v) === 0) failing.add(stateOf[v]!);
  for (let s = 0; s < space.count; s++) if (!failing.has(s)) holding.add(s);
  return holding;
}
