/** Legal sequences: moves by members of a group, nobody moving twice in a row. */
import type { Game } from './moves.ts';

/** R_H(s), s among it where a sequence returns there; with `single`, one move only. Pairs (state, last mover), breadth first. */
export function legalReach(game: Game, H: readonly number[], s: number, single: boolean): Set<number> {
  const n = game.ids.length;
  const pairs = new Set<number>();
  const extend = (t: number, last: number): void => {
    for (const j of H) if (j !== last) for (const u of game.moves(j, t)) pairs.add(u * n + j);
  };
  extend(s, -1);
  if (!single) for (const pair of pairs) extend(Math.floor(pair / n), pair % n);
  return new Set([...pairs].map((pair) => Math.floor(pair / n)));
}
