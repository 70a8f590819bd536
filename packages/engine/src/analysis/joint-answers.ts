/**
 * Answers given at the same time: while i makes an improvement, some of the others make improvements of their own from the same state,
 * and all the changes take effect together (docs/theory.md 5.6). In option form a move changes the mover's own options only, so the joint
 * state's value is the sum of the targets' values less as many times the starting value as there are moves beyond the first.
 */
import type { Game } from '../game/game.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { refuseUnranked } from './askable.ts';
import type { Move } from './move.ts';
import { rank } from './rank.ts';

/** Joint moves need option vectors, one for each state, and known preferences. */
export function refuseJoint(game: Game): Refusal | null {
  return refuseUnranked(game) ?? (game.values ? null : refuse('joint-needs-options'));
}

/** The state with the given value, or −1. */
function stateWithValue(values: Float64Array, value: number): number {
  if (values[value] === value) return value;
  let low = 0;
  let high = values.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! === value) return middle;
    if (values[middle]! < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * The first choice of movers and moves that, made together with i's improvement s → s1, ends in a feasible state that i likes no better
 * than s; null where there is none. `available[j]`: the moves that j may take part with. Cost: the number of choices, at worst.
 */
export function jointAnswer(
  game: Game,
  i: number,
  s: number,
  s1: number,
  available: readonly (readonly number[])[],
): { readonly moves: readonly Move[]; readonly joint: number } | null {
  const { values } = game;
  if (!values) throw new Error('joint moves asked of a game without option vectors');
  const r = rank(game, i);
  const movers = available.flatMap((moves, j) => (j !== i && moves.length > 0 ? [j] : []));
  const chosen: Move[] = [];
  const search = (k: number, value: number): number => {
    if (chosen.length > 0) {
      const joint = stateWithValue(values, value);
      if (joint >= 0 && r[joint]! <= r[s]!) return joint;
    }
    for (let next = k; next < movers.length; next++) {
      const by = movers[next]!;
      for (const to of available[by]!) {
        chosen.push({ by, to });
        const joint = search(next + 1, value + values[to]! - values[s]!);
        if (joint >= 0) return joint;
        chosen.pop();
      }
    }
    return -1;
  };
  const joint = search(0, values[s1]!);
  return joint < 0 ? null : { moves: [...chosen], joint };
}
