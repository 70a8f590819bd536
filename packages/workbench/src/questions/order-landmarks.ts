/** The states that people talk about, and where they stand in an order of preference. */
import { type Compiled, indexOf, type Speaker, stateKey } from '@modus-vivendi/engine';
import type { Standing } from './order-standing.ts';

/** A state that people talk about, and its index in the list. */
export interface Landmark {
  readonly key: string;
  readonly label: string;
  /** From 1 for the best; null where it is shared by states whose order is unknown. */
  readonly place: number | null;
  readonly at: number;
  readonly statusQuo: boolean;
}

const mostLandmarks = 40;

/** The states that have a name here. */
export const namedIn = ({ conflict, structure, legend: { space } }: Compiled): readonly number[] =>
  conflict.namedStates.map(({ state }) => indexOf(structure, space, state)).filter((s) => s >= 0);

export function landmarksOf(
  compiled: Compiled,
  { tierOf, order: list, starts, unsure }: Standing,
  speaker: Speaker,
): Landmark[] {
  const { statusQuo } = compiled;
  const states = new Set([
    ...(statusQuo >= 0 ? [statusQuo] : []),
    ...namedIn(compiled).slice(0, mostLandmarks),
  ]);
  const at = (s: number): number => {
    let k = starts[tierOf[s]!]!;
    while (list[k] !== s) k++;
    return k;
  };
  return [...states]
    .map(
      (s): Landmark => ({
        key: stateKey(compiled, s),
        label: speaker.stateName(s) ?? speaker.taken(s),
        place: unsure?.has(tierOf[s]!) ? null : tierOf[s]! + 1,
        at: at(s),
        statusQuo: s === statusQuo,
      }),
    )
    .sort((a, b) => a.at - b.at);
}
