/**
 * Status quo analysis (Li, Kilgour & Hipel 2005; docs/theory.md 13): what can be reached from a state in how many moves of a legal sequence of all
 * decision makers, and along which shortest paths.
 */
import type { Game } from '../game/game.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Question } from './concept.ts';
import { departures } from './legal-sequences.ts';
import type { Move } from './move.ts';
import { rank } from './rank.ts';

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
  /** Depth of each pair state × n + mover. */
  readonly depth: Map<number, number>;
}

/** Breadth first over pairs (state, last mover). O(pairs × departures). */
function search(game: Game, from: number, improving: boolean, question: Question): Search | Refusal {
  const depart = departures(game, improving ? 'improvements' : 'moves');
  const distance = new Int32Array(game.m).fill(-1);
  distance[from] = 0;
  const depth = new Map<number, number>();
  const rows: { state: number; movers: number[] }[][] = [[{ state: from, movers: [] }]];
  let frontier: { state: number; mover: number }[] = [{ state: from, mover: -1 }];
  for (let h = 1; frontier.length > 0; h++) {
    const next: { state: number; mover: number }[] = [];
    const row = new Map<number, number[]>();
    let visits = 0;
    for (const { state, mover } of frontier) {
      if ((++visits & 0x3ff) === 0 && question.budget.cancelled()) return refuse('cancelled');
      for (let j = 0; j < game.n; j++) {
        if (j === mover) continue;
        for (const t of depart(state, j)) {
          const pair = t * game.n + j;
          if (depth.has(pair)) continue;
          depth.set(pair, h);
          if (distance[t]! < 0) distance[t] = h;
          next.push({ state: t, mover: j });
          row.set(t, [...(row.get(t) ?? []), j]);
        }
      }
    }
    if (row.size > 0)
      rows.push([...row].map(([state, movers]) => ({ state, movers })).sort((a, b) => a.state - b.state));
    frontier = next;
  }
  return { reachability: { distance, rows }, depth };
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
        if (depth.get(t * game.n + j) === h + 1 && (h + 1 < length || t === to)) moves.push({ by: j, to: t });
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
          { ...move, from: state, gain: gainOf(game, move.by, state, move.to) },
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

function gainOf(game: Game, i: number, from: number, to: number): EvolutionStep['gain'] {
  if (!game.ranks[i]) return 'unknown';
  const r = rank(game, i);
  return r[to]! > r[from]! ? 'better' : r[to]! < r[from]! ? 'worse' : 'equal';
}
