/**
 * One formula for five concepts (scale.md 0). After moving to s1, decision maker i can count on
 *
 *     V(s1) = min( r_i(s1), min over s2 in the others' reach from s1 of w(s2) )
 *
 * and s is stable for i exactly when V(s1) ≤ r_i(s) for every s1 in R_i(s). The concepts differ in the reach (none, moves,
 * improvements) and in the worth w of where it ends: r_i itself or, where i may move once more, the best that i can move to from there.
 * No filter "only improvements of i" is needed, because V(s1) never exceeds r_i(s1).
 */
import type { Game } from '../game/game.ts';
import type { Lists, Moves } from '../game/moves.ts';
import { StateSet } from '../game/state-set.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Question } from './concept.ts';
import { flood } from './flood.ts';

/** How the others may answer, and whether the decision maker may move once more after that. */
export interface AnswerRule {
  readonly steps: 'none' | 'moves' | 'improvements';
  readonly countered: boolean;
}

/** r_i, of a game in which it is known. */
export function rank(game: Game, i: number): Int32Array {
  const ranks = game.ranks[i];
  if (!ranks) throw new Error(`the preference of decision maker ${i} is not a ranking`);
  return ranks;
}

/** V(s1) for every state s1. Time O(arcs between cells + states × others), memory O(states). */
export function prospects(game: Game, i: number, rule: AnswerRule, question: Question): Int32Array | Refusal {
  const r = rank(game, i);
  if (rule.steps === 'none') return r;
  const worth = rule.countered ? bestWithin(game.moves[i]!, r) : r;
  const answered = flood(game, i, worth, rule.steps, question);
  if (isRefusal(answered)) return answered;
  for (let s = 0; s < answered.length; s++) if (answered[s]! < 0 || answered[s]! > r[s]!) answered[s] = r[s]!;
  return answered;
}

/** The states from which no move promises more than staying. */
export function heldStates(game: Game, i: number, prospect: Int32Array): StateSet {
  const r = rank(game, i);
  const best = bestWithin(game.moves[i]!, prospect);
  const held = new StateSet(game.m);
  for (let s = 0; s < game.m; s++) if (best[s]! <= r[s]!) held.add(s);
  return held;
}

/** For every state the largest value among itself and the states it can be moved to. O(states + arcs between cells). */
export function bestWithin(moves: Moves, value: Int32Array): Int32Array {
  const { cells, cellStart, cellOf, members, next } = moves;
  const inside = largestInCells(cells, members, value);
  const reached = next ? largestReached(cells, next, inside) : inside;
  const best = new Int32Array(value);
  for (let s = 0; s < value.length; s++) {
    const begin = cellStart ? cellStart[s]! : s;
    const end = cellStart ? cellStart[s + 1]! : s + 1;
    for (let k = begin; k < end; k++) {
      const here = reached[cellOf[k]!]!;
      if (here > best[s]!) best[s] = here;
    }
  }
  return best;
}

function largestInCells(cells: number, { start, to }: Lists, value: Int32Array): Int32Array {
  const largest = new Int32Array(cells).fill(-1);
  for (let cell = 0; cell < cells; cell++) {
    for (let k = start[cell]!; k < start[cell + 1]!; k++) {
      const here = value[to[k]!]!;
      if (here > largest[cell]!) largest[cell] = here;
    }
  }
  return largest;
}

function largestReached(cells: number, { start, to }: Lists, inside: Int32Array): Int32Array {
  const largest = new Int32Array(cells).fill(-1);
  for (let cell = 0; cell < cells; cell++) {
    for (let k = start[cell]!; k < start[cell + 1]!; k++) {
      const here = inside[to[k]!]!;
      if (here > largest[cell]!) largest[cell] = here;
    }
  }
  return largest;
}

