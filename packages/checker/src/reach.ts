/**
 * Reaches: closed sets that bound what the others can do.
 *
 * A reach against i is a set C of pairs (state, last mover j ≠ i). Let R^* be R for steps "moves", R⁺ for "improvements", R⁺ᵁ
 * for "possible-improvements", TRR for "relational-replies", fuzzy improvements and R^{+γ} for the last two.
 * C is closed when for every (t, j) ∈ C, every k ∉ {i, j} and every u ∈ R^*_k(t): (u, k) ∈ C. If C also holds (u, k) for every
 * k ≠ i and u ∈ R^*_k(s1), every legal sequence of the others from s1 stays in C, by induction on its length; so what holds at
 * every state of C holds wherever the others can answer s1. With single countermoves the first moves are all there is.
 */
import type { Game } from './moves.ts';
import { reject } from './problem.ts';
import { distinct, fields, inside, list, type Readers, word } from './shape.ts';

const kinds = [
  'moves',
  'improvements',
  'possible-improvements',
  'relational-replies',
  'fuzzy-improvements',
  'probable-improvements',
] as const;
export type Steps = (typeof kinds)[number];

/** The least worth to `against` that any state of the reach has, and where; the reach deters at s iff that is ≤ worth(s). */
export interface Least {
  readonly worth: number;
  readonly state: number;
}

export interface Reach {
  readonly against: number;
  readonly steps: Steps;
  /** Whether the reach holds state t with j as a last mover. */
  readonly holds: (t: number, j: number) => boolean;
  /** The states of the reach. */
  readonly states: readonly number[];
  /** Over the states t of the reach, the least worth(t). */
  readonly least: () => Least;
  /** Over the states t of the reach, the least of max worth({t} ∪ R_i(t)): what i can make of t. */
  readonly leastBest: () => Least;
}

/** The worth to i of the best it can make of t: max over t itself and R_i(t). */
function best(game: Game, i: number, t: number): number {
  const worth = game.worth[i]!; // i is a decision maker
  return game.moves(i, t).reduce((most, u) => Math.max(most, worth[u]!), worth[t]!);
}

/** Reads a reach and verifies that it is closed, each pair once. O(pairs · decision makers · moves). */
export function readReach(game: Game, read: Readers, value: unknown, path: string, single: boolean): Reach {
  const found = fields(value, path, ['against', 'steps', 'states']);
  const against = read.decisionMaker(found.against, inside(path, 'against'));
  const steps = word(found.steps, inside(path, 'steps'), kinds);
  const n = game.ids.length;
  const pairs = new Set<number>(); // (t, j) as t · n + j
  const states: { t: number; last: number[]; at: string }[] = [];
  const seen = new Set<number>();
  list(found.states, inside(path, 'states'), (item, at) => {
    if (!Array.isArray(item) || item.length !== 2)
      reject('malformed', at, { expected: 'a state and its last movers' });
    const [first, second] = item as readonly unknown[];
    const t = read.state(first, inside(at, 0));
    const last = distinct(second, inside(at, 1), read.decisionMaker);
    if (seen.has(t)) reject('repeated', at, { item: `state ${t + 1}` });
    if (last.includes(against)) reject('path-mover', inside(at, 1), { by: game.ids[against]! });
    seen.add(t);
    states.push({ t, last, at });
    for (const j of last) pairs.add(t * n + j);
  });
  const holds = (t: number, j: number): boolean => pairs.has(t * n + j);

  if (!single) {
    for (const { t, last, at } of states) {
      game.alive();
      for (let k = 0; k < n; k++) {
        if (k === against || !last.some((j) => j !== k)) continue; // k may move where someone else may have moved last
        for (const u of game[steps](k, t)) {
          if (!holds(u, k)) reject('reach-not-closed', at, { from: t + 1, to: u + 1, by: game.ids[k]! });
        }
      }
    }
  }

  const worth = game.worth[against]!;
  const least = (of: (t: number) => number) => {
    let known: Least | null = null;
    return (): Least => {
      known ??= states.reduce<Least>((low, { t }) => (of(t) < low.worth ? { worth: of(t), state: t } : low), {
        worth: Number.POSITIVE_INFINITY,
        state: -1,
      });
      return known;
    };
  };
  return {
    against,
    steps,
    holds,
    states: states.map(({ t }) => t),
    least: least((t) => worth[t]!),
    leastBest: least((t) => best(game, against, t)),
  };
}
