/**
 * One formula for five concepts. After moving to s1, decision maker i can count on
 *
 *     V(s1) = min( r_i(s1), min over s2 in the others' reach from s1 of w(s2) )
 *
 * and s is stable for i exactly when V(s1) ≤ r_i(s) for every s1 in R_i(s). The concepts differ in the reach (none, moves,
 * improvements) and in the worth w of where it ends: r_i itself or, where i may move once more, the best that i can move to from there.
 * No filter "only improvements of i" is needed, because V(s1) never exceeds r_i(s1).
 *
 * Where only what is worse by a degree of strength deters, the worth of where it ends is lifted to just above the top of its block of states
 * less far apart: what lies in a lower block than s, and nothing else, is then worth at most r_i(s).
 */
import type { Game } from '../game/game.ts';
import type { Moves } from '../game/moves.ts';
import { StateSet } from '../game/state-set.ts';
import type { Refusal } from '../refusal.ts';
import type { Question } from './concept.ts';
import { flood } from './flood.ts';
import { rank } from './rank.ts';
import { leastByImprovements, leastByMoves, othersReversible } from './reversible.ts';

/** How the others may answer, whether the decision maker may move once more after that, and by which degree what deters has to be worse. */
export interface AnswerRule {
  readonly steps: 'none' | 'moves' | 'improvements';
  readonly countered: boolean;
  readonly degree?: number;
}

/** V(s1) for every state s1. Time O(arcs between cells + states × others), memory O(states). */
export function prospects(game: Game, i: number, rule: AnswerRule, question: Question): Int32Array | Refusal {
  const r = rank(game, i);
  if (rule.steps === 'none') return r;
  const worth = rule.countered ? bestWithin(game.moves[i]!, r, r) : r;
  const { degree } = rule;
  return leastAnswered(
    game,
    i,
    degree === undefined ? worth : lifted(game, i, worth, degree),
    rule.steps,
    question,
  );
}

/** Each worth, a rank of i's, raised to just above the highest rank of its block; where ranks are known, blocks are. */
function lifted(game: Game, i: number, worth: Int32Array, degree: number): Int32Array {
  const r = rank(game, i);
  const blocks = degree < 2 ? r : game.blocks[i]![degree - 2];
  const blockAt = new Int32Array(r.reduce((most, value) => Math.max(most, value), 0) + 1);
  if (blocks instanceof Int32Array) for (let s = 0; s < r.length; s++) blockAt[r[s]!] = blocks[s]!;
  const top = new Int32Array(blockAt.length);
  for (let s = 0; s < r.length; s++) {
    const block = blockAt[r[s]!]!;
    if (r[s]! > top[block]!) top[block] = r[s]!;
  }
  return worth.map((value) => top[blockAt[value]!]! + 1);
}

/** V of any worth that is nowhere less than r_i, by the quickest way there is. */
export function leastAnswered(
  game: Game,
  i: number,
  worth: Int32Array,
  steps: 'moves' | 'improvements',
  question: Question,
): Int32Array | Refusal {
  if (question.countermove === 'single' || !othersReversible(game, i))
    return flood(game, i, worth, steps, question);
  return steps === 'moves' ? leastByMoves(game, i, worth) : leastByImprovements(game, i, worth, question);
}

/** The states from which no move promises more than staying. */
export function heldStates(game: Game, i: number, prospect: Int32Array): StateSet {
  const r = rank(game, i);
  const { cellStart, cellOf } = game.moves[i]!;
  const best = bestFromCells(game.moves[i]!, prospect);
  const held = new StateSet(r.length);
  for (let s = 0; s < r.length; s++) {
    const there = cellStart ? largest(best, cellOf, cellStart[s]!, cellStart[s + 1]!) : best[cellOf[s]!]!;
    if (there <= r[s]!) held.add(s);
  }
  return held;
}

/**
 * For every state the larger of what staying is worth and the largest value that it can be moved to, where a state's value is nowhere more
 * than staying there. O(states + arcs between cells).
 */
export function bestWithin(moves: Moves, value: Int32Array, staying: Int32Array): Int32Array {
  const { cellStart, cellOf } = moves;
  const best = bestFromCells(moves, value);
  const within = new Int32Array(value.length);
  for (let s = 0; s < value.length; s++) {
    const here = staying[s]!;
    const there = cellStart ? largest(best, cellOf, cellStart[s]!, cellStart[s + 1]!) : best[cellOf[s]!]!;
    within[s] = here > there ? here : there;
  }
  return within;
}

/** From each cell the largest value that can be moved to, or kept. */
function bestFromCells({ cells, cellStart, cellOf, members, next }: Moves, value: Int32Array): Int32Array {
  const inside = new Int32Array(cells).fill(-1);
  if (cellStart)
    for (let cell = 0; cell < cells; cell++)
      inside[cell] = largest(value, members.to, members.start[cell]!, members.start[cell + 1]!);
  else {
    for (let s = 0; s < value.length; s++) {
      const cell = cellOf[s]!;
      if (value[s]! > inside[cell]!) inside[cell] = value[s]!;
    }
  }
  if (!next) return inside;
  const reached = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++)
    reached[cell] = largest(inside, next.to, next.start[cell]!, next.start[cell + 1]!);
  return reached;
}

/** The largest of the values at `places[begin] … places[end − 1]`, −1 of none. */
function largest(value: Int32Array, places: Int32Array, begin: number, end: number): number {
  let most = -1;
  for (let k = begin; k < end; k++) if (value[places[k]!]! > most) most = value[places[k]!]!;
  return most;
}
