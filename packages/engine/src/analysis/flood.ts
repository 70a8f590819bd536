/**
 * What the others can bring about, for all starting states at once.
 *
 * For every state p the least worth w among the states that the decision makers other than i can reach from p by a legal sequence
 * (nobody moves twice in a row). States are visited in ascending order of w and their label floods backward along the others' moves:
 * the first label to arrive is the least.
 *
 * What matters at a state is who moved last there. Write (p, k) for "at p, and k moved last". A sequence from (p, k) may go on with
 * anyone but k. So the first mover j1 to bring a label to p brings it to (p, k) for every k ≠ j1, a second, different mover to (p, j1),
 * and nothing more can happen at p. Each (p, k) is passed on to k's predecessors once. Within a cell they come in ascending order of
 * k's preference, so that those for whom the step would be an improvement are an initial stretch, and one pointer per cell, moving
 * only forward, hands each of them over once (scale.md 4, 5).
 */
import type { Game } from '../game/game.ts';
import { type Lists, listsOf, type Moves } from '../game/moves.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Question } from './concept.ts';
import { rank } from './prospect.ts';

/** No label has come to the state; otherwise 1 + the first mover, or `everyone`. */
const untouched = 0;
const everyone = 0xffff;

/**
 * Labels: the least worth in reach of at least one move, −1 where the others cannot move at all. Time O(states × others + arcs between
 * cells), memory O(states); `single` lets labels travel one move.
 */
export function flood(game: Game, i: number, worth: Int32Array, steps: 'moves' | 'improvements', question: Question): Int32Array | Refusal {
  const { n, m } = game;
  const label = new Int32Array(m).fill(-1);
  const came = new Uint16Array(m);
  const pending = new Stack(Math.max(64, m >> 3));
  const single = question.countermove === 'single';
  const others: Predecessors[] = [];
  for (let k = 0; k < n; k++) if (k !== i && game.moves[k]!.cells > 0) others.push(predecessors(game, k, steps));
  const order = ascending(worth);
  let current = 0;

  /** p can be moved into a labelled (q, by): what that tells of p. */
  const arrive = (p: number, by: number): void => {
    if (label[p]! < 0) label[p] = current;
    if (single) return;
    const first = came[p]!;
    if (first === everyone || first === by + 1) return;
    if (first === untouched) {
      came[p] = by + 1;
      for (const { mover } of others) if (mover !== by) pending.push(p, mover);
    } else {
      came[p] = everyone;
      pending.push(p, first - 1);
    }
  };
  const byMover: (Predecessors | undefined)[] = [];
  for (const other of others) byMover[other.mover] = other;

  for (let at = 0; at < m; at++) {
    if ((at & 0x3fff) === 0 && question.budget.cancelled()) return refuse('cancelled');
    const t = order[at]!;
    const first = came[t]!;
    if (first === everyone) continue;
    current = worth[t]!;
    came[t] = everyone;
    if (first === untouched) for (const { mover } of others) pending.push(t, mover);
    else pending.push(t, first - 1);
    while (pending.size > 0) {
      const k = pending.popMover();
      const q = pending.popState();
      byMover[k]!.passOn(q, arrive);
    }
  }
  return label;
}

/** One decision maker's moves seen from their ends. `passOn` names, once each over all calls, the states that k can move from into q. */
interface Predecessors {
  readonly mover: number;
  readonly passOn: (q: number, arrive: (p: number, by: number) => void) => void;
}

function predecessors(game: Game, k: number, steps: 'moves' | 'improvements'): Predecessors {
  const moves = game.moves[k]!;
  return steps === 'moves' ? allPredecessors(moves, k) : improvingPredecessors(moves, rank(game, k), k);
}

/** A cell is handed over whole the first time, but for q itself, which no move leads to from itself; q follows when another state of its cell comes. */
function allPredecessors({ cells, cellStart, cellOf, members, previous }: Moves, mover: number): Predecessors {
  const fresh = -2;
  const done = -1;
  const waiting = new Int32Array(cells).fill(fresh);
  const { start, to } = members;
  const passOn = (q: number, arrive: (p: number, by: number) => void): void => {
    const begin = cellStart ? cellStart[q]! : q;
    const end = cellStart ? cellStart[q + 1]! : q + 1;
    for (let c = begin; c < end; c++) {
      const cell = cellOf[c]!;
      const from = previous ? previous.start[cell]! : cell;
      const until = previous ? previous.start[cell + 1]! : cell + 1;
      for (let l = from; l < until; l++) {
        const source = previous ? previous.to[l]! : l;
        const left = waiting[source]!;
        if (left === done || left === q) continue;
        if (left >= 0) {
          waiting[source] = done;
          arrive(left, mover);
          continue;
        }
        waiting[source] = done;
        for (let k = start[source]!; k < start[source + 1]!; k++) {
          if (to[k] === q) waiting[source] = q;
          else arrive(to[k]!, mover);
        }
      }
    }
  };
  return { mover, passOn };
}

function improvingPredecessors(moves: Moves, r: Int32Array, mover: number): Predecessors {
  const { cellStart, cellOf, previous } = moves;
  const { start, to } = sortedMembers(moves, r);
  const pointer = start.slice(0, moves.cells);
  const passOn = (q: number, arrive: (p: number, by: number) => void): void => {
    const bar = r[q]!;
    const begin = cellStart ? cellStart[q]! : q;
    const end = cellStart ? cellStart[q + 1]! : q + 1;
    for (let c = begin; c < end; c++) {
      const cell = cellOf[c]!;
      const from = previous ? previous.start[cell]! : cell;
      const until = previous ? previous.start[cell + 1]! : cell + 1;
      for (let l = from; l < until; l++) {
        const source = previous ? previous.to[l]! : l;
        const last = start[source + 1]!;
        let next = pointer[source]!;
        while (next < last && r[to[next]!]! < bar) arrive(to[next++]!, mover);
        pointer[source] = next;
      }
    }
  };
  return { mover, passOn };
}

/** The members of each cell in ascending order of r. */
function sortedMembers({ cells, cellStart, cellOf, members }: Moves, r: Int32Array): Lists {
  const order = ascending(r);
  if (!cellStart) return listsOf(cells, order.length, (k) => cellOf[order[k]!]!, (k) => order[k]!);
  const fill = members.start.slice(0, cells);
  const to = new Int32Array(members.to.length);
  for (const s of order) for (let k = cellStart[s]!; k < cellStart[s + 1]!; k++) to[fill[cellOf[k]!]!++] = s;
  return { start: members.start, to };
}

/** The states in ascending order of a value 0…; counting sort. */
function ascending(value: Int32Array): Int32Array {
  let top = 0;
  for (let s = 0; s < value.length; s++) if (value[s]! > top) top = value[s]!;
  return listsOf(top + 1, value.length, (s) => value[s]!, (s) => s).to;
}

/** Pairs (state, mover), last in first out. */
class Stack {
  size = 0;
  private states: Int32Array;
  private movers: Uint16Array;

  constructor(room: number) {
    this.states = new Int32Array(room);
    this.movers = new Uint16Array(room);
  }

  push(state: number, mover: number): void {
    if (this.size === this.states.length) {
      const states = new Int32Array(this.size * 2);
      const movers = new Uint16Array(this.size * 2);
      states.set(this.states);
      movers.set(this.movers);
      this.states = states;
      this.movers = movers;
    }
    this.states[this.size] = state;
    this.movers[this.size++] = mover;
  }

  popMover(): number {
    return this.movers[this.size - 1]!;
  }

  popState(): number {
    return this.states[--this.size]!;
  }
}
