/**
 * Status quo analysis (Li, Kilgour & Hipel 2005; docs/theory.md 13): what can be reached from a state in how many moves of a legal sequence of all
 * decision makers, and along which shortest paths.
 */
import type { Game } from '../game/game.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Question } from './concept.ts';
import { departures } from './legal-sequences.ts';
import type { Move } from './move.ts';
import { compare } from './rank.ts';
import { successors } from './successors.ts';

export interface Reachability {
  /** Least number of moves to each state, −1 where it cannot be reached; 0 at the start. */
  readonly distance: Int32Array;
  /** Row h: the states with a new last mover after h moves, each with those movers. Row 0 is the start. */
  readonly rows: readonly (readonly { readonly state: number; readonly movers: readonly number[] }[])[];
}

export interface EvolutionStep extends Move {
  readonly from: number;
  /** Whether the mover likes the state it moves to better, equally, or less than the one it leaves. */
  readonly gain: 'better' | 'equal' | 'worse' | 'unknown';
}

export interface Evolution {
  readonly reachability: Reachability;
  /** Length of the shortest legal sequences; null where there is none. */
  readonly length: number | null;
  readonly paths: readonly (readonly EvolutionStep[])[];
  /** How many shortest sequences there are in all; those beyond the bound are counted and not listed. */
  readonly total: number;
}

interface Search {
  readonly reachability: Reachability;
  /** Least number of moves to each pair, state × n + last mover; 0 where it cannot be reached. */
  readonly depth: Int32Array;
}

/** Breadth first over pairs (state, last mover). Time O(pairs + sizes of cells), memory O(pairs). */
function search(game: Game, from: number, improving: boolean, question: Question): Search | Refusal {
  const { n, m } = game;
  const leave = game.moves.map((_, j) => successors(game, j, improving ? 'improvements' : 'moves'));
  const handed = new Int32Array(Math.max(1, ...game.moves.map(({ members }) => members.to.length)));
  const distance = new Int32Array(m).fill(-1);
  distance[from] = 0;
  const depth = new Int32Array(m * n);
  /** Pairs in the order they were found, the start first as a pair without a mover. */
  const found: number[] = [-1];
  for (let at = 0; at < found.length; at++) {
    if ((at & 0x3ff) === 0 && question.budget.cancelled()) return refuse('cancelled');
    const pair = found[at]!;
    const state = pair < 0 ? from : Math.floor(pair / n);
    const mover = pair < 0 ? -1 : pair % n;
    const h = pair < 0 ? 0 : depth[pair]!;
    for (let j = 0; j < n; j++) {
      if (j === mover) continue;
      const count = leave[j]!(state, handed);
      for (let k = 0; k < count; k++) {
        const t = handed[k]!;
        const reached = t * n + j;
        if (depth[reached]! > 0) continue;
        depth[reached] = h + 1;
        if (distance[t]! < 0) distance[t] = h + 1;
        found.push(reached);
      }
    }
  }
  let rows: Reachability['rows'] | null = null;
  const reachability: Reachability = {
    distance,
    get rows() {
      rows ??= rowsOf(from, found.slice(1), depth, n);
      return rows;
    },
  };
  return { reachability, depth };
}

function rowsOf(from: number, found: readonly number[], depth: Int32Array, n: number): Reachability['rows'] {
  const rows: Map<number, number[]>[] = [];
  for (const pair of [...found].sort((a, b) => a - b)) {
    const h = depth[pair]! - 1;
    const row = rows[h] ?? new Map<number, number[]>();
    rows[h] = row;
    const state = Math.floor(pair / n);
    row.set(state, [...(row.get(state) ?? []), pair % n]);
  }
  const start = { state: from, movers: [] };
  return [[start], ...rows.map((row) => [...row].map(([state, movers]) => ({ state, movers })))];
}

/**
 * Shortest legal sequences from one state to another: all are counted, at most `most` listed, in the order of decision makers and states.
 * `improving`: every move must be an improvement for its mover over the state just before it.
 */
export function evolve(
  game: Game,
  from: number,
  to: number,
  improving: boolean,
  most: number,
  question: Question,
): Evolution | Refusal {
  const found = search(game, from, improving, question);
  if ('refusal' in found) return found;
  const { reachability, depth } = found;
  const length = reachability.distance[to]!;
  if (length < 0) return { reachability, length: null, paths: [], total: 0 };
  if (length === 0) return { reachability, length: 0, paths: [[]], total: 1 };

  const depart = departures(game, improving ? 'improvements' : 'moves');
  /** Pairs that lead to the goal in the remaining moves, and in how many ways; found backward from forward by memory. */
  const ways = new Map<number, number>();
  const successors = (state: number, mover: number, h: number): Move[] => {
    const moves: Move[] = [];
    for (let j = 0; j < game.n; j++) {
      if (j === mover) continue;
      for (const t of depart(state, j))
        if (depth[t * game.n + j] === h + 1 && (h + 1 < length || t === to)) moves.push({ by: j, to: t });
    }
    return moves;
  };
  const count = (state: number, mover: number, h: number): number => {
    if (h === length) return state === to ? 1 : 0;
    const pair = state * (game.n + 1) + mover + 1;
    const known = ways.get(pair);
    if (known !== undefined) return known;
    let sum = 0;
    for (const move of successors(state, mover, h)) sum += count(move.to, move.by, h + 1);
    ways.set(pair, sum);
    return sum;
  };
  const total = count(from, -1, 0);
  const paths: EvolutionStep[][] = [];
  const list = (state: number, mover: number, h: number, path: readonly EvolutionStep[]): void => {
    if (paths.length >= most) return;
    if (h === length) {
      paths.push([...path]);
      return;
    }
    for (const move of successors(state, mover, h)) {
      if (count(move.to, move.by, h + 1) > 0)
        list(move.to, move.by, h + 1, [
          ...path,
          { ...move, from: state, gain: compare(game, move.by, move.to, state) },
        ]);
    }
  };
  list(from, -1, 0, []);
  return { reachability, length, paths, total };
}

export function reachable(
  game: Game,
  from: number,
  improving: boolean,
  question: Question,
): Reachability | Refusal {
  const found = search(game, from, improving, question);
  return 'refusal' in found ? found : found.reachability;
}
