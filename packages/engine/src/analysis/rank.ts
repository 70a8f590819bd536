/** Preference as numbers, and states in order of it. */
import type { Game } from '../game/game.ts';
import { type Lists, listsOf } from '../game/moves.ts';

/** r_i, of a game in which it is known. */
export function rank(game: Game, i: number): Int32Array {
  const ranks = game.ranks[i];
  if (!ranks) throw new Error(`the preference of decision maker ${i} is not a ranking`);
  return ranks;
}

/** The states at each level of a value 0…: a counting sort. */
export function byLevel(value: Int32Array): Lists {
  let top = 0;
  for (let s = 0; s < value.length; s++) if (value[s]! > top) top = value[s]!;
  return listsOf(top + 1, value);
}

/** The states in ascending order of a value 0…. */
export const ascending = (value: Int32Array): Int32Array => byLevel(value).to;
