/**
 * Moves of several decision makers as one player: any change of their options together, in one step, between feasible states, each option in a
 * direction that it allows (docs/theory.md 10.5). What lies in between need not be feasible, which is what sets this apart from moves in turn.
 * A move that one of them is forbidden is forbidden to all who make it with a change of that one's options.
 */
import type { Conflict } from '../model/conflict.ts';
import { levelIn, type StateSpace } from '../model/state-space.ts';
import type { Structure } from '../model/structure.ts';
import { bit, columnsOf } from './columns.ts';

/** For each state where the members can go, ascending. Option form only. O(vectors × changes of the members' options). */
export function jointMoves(
  conflict: Conflict,
  structure: Structure,
  space: StateSpace,
  members: readonly number[],
): readonly (readonly number[])[] {
  const options = members.flatMap((i) => conflict.decisionMakers[i]!.options);
  const column = columnsOf(space);
  const forbidden = conflict.forbidden
    .filter(({ by }) => members.includes(by))
    .map(({ by, from, to }) => ({
      own: conflict.decisionMakers[by]!.options,
      from: column(structure.formula(from.tree)),
      to: column(structure.formula(to.tree)),
    }));
  const level = (v: number, o: number): number => levelIn(space, space.values[v]!, o);
  const allowed = (v: number, w: number): boolean =>
    options.every((o) => {
      const step = level(w, o) - level(v, o);
      const { change } = conflict.options[o]!;
      return step === 0 || change === 'either' || (change === 'take-only') === step > 0;
    }) &&
    !forbidden.some(
      ({ own, from, to }) =>
        bit(from, v) === 1 && bit(to, w) === 1 && own.some((o) => level(v, o) !== level(w, o)),
    );
  const alike = new Map<number, number[]>();
  for (let v = 0; v < space.values.length; v++) {
    const rest = options.reduce((value, o) => value - level(v, o) * space.weights[o]!, space.values[v]!);
    alike.set(rest, [...(alike.get(rest) ?? []), v]);
  }
  const stateOf = (v: number): number => space.stateOf?.[v] ?? v;
  const found = Array.from({ length: space.count }, () => new Set<number>());
  for (const group of alike.values())
    for (const v of group)
      for (const w of group)
        if (stateOf(v) !== stateOf(w) && allowed(v, w)) found[stateOf(v)]!.add(stateOf(w));
  return found.map((to) => [...to].sort((a, b) => a - b));
}
