/**
 * Every reversible decision maker's cells as ladders: each in ascending order of that decision maker's preference, with a −1 below its
 * first step. They are sorted once per game: a game is a value, so what it says never changes. Memory: two numbers a state and decision maker.
 */
import type { Game } from '../game/game.ts';
import { byLevel, rank } from './rank.ts';

interface Ladders {
  readonly lists: (Int32Array | undefined)[];
  readonly below: Int32Array;
}

const memory = new WeakMap<Game, Ladders>();

function laddersOf(game: Game): Ladders {
  const known = memory.get(game) ?? { lists: [], below: new Int32Array(game.m * game.n) };
  memory.set(game, known);
  return known;
}

/** The states of k's cells, one ladder after the other. */
export function ladder(game: Game, k: number): Int32Array {
  const { lists, below } = laddersOf(game);
  lists[k] ??= sortCells(game, k, below);
  return lists[k];
}

/** At s × n + k: where on k's ladder the best of the states stands that k likes less than s, of those whose ladder has been asked for. */
export const stepsBelow = (game: Game): Int32Array => laddersOf(game).below;

function sortCells(game: Game, k: number, below: Int32Array): Int32Array {
  const { cells, cellOf, members } = game.moves[k]!;
  const list = new Int32Array(game.m + cells).fill(-1);
  /** For each cell the place filled last, the height of its state, and the last place of lesser height. */
  const latest = Int32Array.from({ length: cells }, (_, cell) => members.start[cell]! + cell);
  const height = new Int32Array(cells).fill(-1);
  const lower = new Int32Array(cells);
  const levels = byLevel(rank(game, k));
  for (let level = 0; level + 1 < levels.start.length; level++) {
    for (let at = levels.start[level]!; at < levels.start[level + 1]!; at++) {
      const s = levels.to[at]!;
      const cell = cellOf[s]!;
      if (height[cell] !== level) {
        height[cell] = level;
        lower[cell] = latest[cell]!;
      }
      below[s * game.n + k] = lower[cell]!;
      list[++latest[cell]!] = s;
    }
  }
  return list;
}
