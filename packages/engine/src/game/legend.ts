/** The way back from integers to what people wrote: states to options taken, indices to ids. */
import type { Conflict } from '../model/conflict.ts';
import { levelIn, type StateSpace, vectorsOf } from '../model/state-space.ts';

export interface Legend {
  readonly conflict: Conflict;
  readonly space: StateSpace;
  /** Level index of every option in a state; null where members of a coalesced state differ. Empty in graph form. */
  readonly levels: (state: number) => readonly (number | null)[];
  /** The state's value in decimal; null for coalesced states and in graph form. */
  readonly decimal: (state: number) => number | null;
  /** Id of a coalesced state or key of a state of the graph form; null otherwise. */
  readonly key: (state: number) => string | null;
  /** Index of the state's name in `conflict.namedStates`, or −1. */
  readonly named: (state: number) => number;
}

export function legendOf(
  conflict: Conflict,
  space: StateSpace,
  indexOf: (identity: Conflict['namedStates'][number]['state']) => number,
): Legend {
  const names = new Map(conflict.namedStates.map(({ state }, k) => [indexOf(state), k] as const).reverse());
  const coalesced = new Map(
    space.coalescedState.flatMap((state, rule) => (state >= 0 ? [[state, rule] as const] : [])),
  );
  const graph = conflict.form === 'graph';
  return {
    conflict,
    space,
    levels: (state) => {
      if (graph) return [];
      const vectors = vectorsOf(space, state);
      const first = space.values[vectors[0]!]!;
      return space.levels.map((_, o) => {
        const level = levelIn(space, first, o);
        for (let k = 1; k < vectors.length; k++)
          if (levelIn(space, space.values[vectors[k]!]!, o) !== level) return null;
        return level;
      });
    },
    decimal: (state) => (graph || coalesced.has(state) ? null : space.values[vectorsOf(space, state)[0]!]!),
    key: (state) =>
      graph
        ? conflict.graphStates[state]!.key
        : coalesced.has(state)
          ? conflict.coalesced[coalesced.get(state)!]!.id
          : null,
    named: (state) => names.get(state) ?? -1,
  };
}
