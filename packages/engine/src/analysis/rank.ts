/** Preference as numbers, states in order of it, and the comparison of two states. */
import type { Game } from '../game/game.ts';
import { type Lists, listsOf } from '../game/moves.ts';
import { type Comparison, comparePartially } from '../game/partial-order.ts';

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

/** What is known of i's liking for t when it is compared with s. */
export function compare(game: Game, i: number, t: number, s: number): Comparison {
  const r = game.ranks[i];
  if (r) return r[t]! > r[s]! ? 'better' : r[t]! < r[s]! ? 'worse' : 'equal';
  const order = game.partial[i];
  if (!order) throw new Error(`decision maker ${i} has no preference`);
  return comparePartially(order, t, s);
}

/** Whether i prefers s to t by a degree of strength or more. */
export function prefersBy(game: Game, i: number, degree: number, s: number, t: number): boolean {
  if (degree < 2) return compare(game, i, t, s) === 'worse';
  const blocks = game.blocks[i]![degree - 2];
  if (!blocks) return false;
  return blocks instanceof Int32Array ? blocks[t]! < blocks[s]! : comparePartially(blocks, t, s) === 'worse';
}

/** The degree of strength by which i prefers s to t; 0 where it does not. */
export function degreeBetween(game: Game, i: number, s: number, t: number): number {
  let degree = 0;
  while (prefersBy(game, i, degree + 1, s, t)) degree++;
  return degree;
}

/** The largest degree of strength by which anybody prefers one state to another. */
export const largestDegree = ({ blocks }: Game): number =>
  1 + blocks.reduce((most, each) => Math.max(most, each.length), 0);

/** How i likes states seen from s, as a number to sort by: its rank where it has one, otherwise whether it is surely better. */
export function likingFrom(game: Game, i: number, s: number): (t: number) => number {
  const r = game.ranks[i];
  return (t) => (r ? r[t]! : compare(game, i, t, s) === 'better' ? 1 : 0);
}
