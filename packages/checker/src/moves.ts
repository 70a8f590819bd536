/**
 * The game as the checker sees it: states, moves and preferences in integers, all rebuilt from the validated conflict.
 *
 *   R_i(s)   the states decision maker i can move to from s
 *   R_i⁺(s) = {t ∈ R_i(s) : t ≻_i s}, its unilateral improvements
 *
 * Option form: i moves from one point to another that differs in i's options only, each changing in an allowed direction.
 * Graph form: i moves along its arcs. Forbidden moves are taken away. Where points coalesce, i can move from s to t ≠ s when
 * it can from some point of s to some point of t.
 */
import type { Conflict } from '@modus-vivendi/engine';
import { compiler } from './expression.ts';
import type { Comparison, Degrees, Liking } from './liking.ts';
import { exceeds, fuzzilyBetter } from './pairs.ts';
import { likingOf, strengthOf } from './preference.ts';
import { reject } from './problem.ts';
import { listStates } from './states.ts';

export interface Game {
  /** Ids of the decision makers, by index. */
  readonly ids: readonly string[];
  /** How many states there are; they count from 0 here and from 1 in certificates. */
  readonly count: number;
  /** R_i(s), without repetition. */
  readonly moves: (i: number, s: number) => readonly number[];
  /** R_i⁺(s), without repetition. */
  readonly improvements: (i: number, s: number) => readonly number[];
  /** R_i⁺ᵁ(s): improvements, and moves of which it is unknown whether they are. */
  readonly 'possible-improvements': (i: number, s: number) => readonly number[];
  /** TRR_i(s): moves to states that i prefers relationally. */
  readonly 'relational-replies': (i: number, s: number) => readonly number[];
  /** {t ∈ R_i(s) : t is a fuzzy improvement on s for i}. */
  readonly 'fuzzy-improvements': (i: number, s: number) => readonly number[];
  /** R_i^{+γ}(s), with i's own γ. */
  readonly 'probable-improvements': (i: number, s: number) => readonly number[];
  /** How i likes t beside s. */
  readonly compare: (i: number, t: number, s: number) => Comparison;
  /** t TRP_i s: t suits the attitudes of i, beside s. */
  readonly suits: (i: number, t: number, s: number) => boolean;
  /** How surely i prefers one state to another; null where it is no matter of degree to it. */
  readonly degrees: readonly (Degrees | null)[];
  /** Whether everyone's preference is known between all states; otherwise who is the first of whom it is not. */
  readonly unknown: string | null;
  /** Whether everyone ranks the states; otherwise who is the first that does not. */
  readonly unranked: string | null;
  /** Whether any attitude is stated. */
  readonly attitudes: boolean;
  /** t ≻_i s ⇔ worth[i][t] > worth[i][s]. Of a preference that is no ranking nothing may be asked here. */
  readonly worth: readonly Int32Array[];
  /** The degree by which i prefers s to t, 0 where it does not. */
  readonly strength: (i: number, s: number, t: number) => number;
  /** The largest by which anybody tells states apart. */
  readonly largestDegree: number;
  /** Whether every state is one option vector, so that moves can be made jointly. */
  readonly vectors: boolean;
  /** The value of the vector that is state s, for sums of moves: Σ level · stride. */
  readonly value: (s: number) => number;
  /** The state whose vector has this value, or -1 where that is infeasible. */
  readonly stateAt: (value: number) => number;
  /** Throws when the check is to stop. */
  readonly alive: () => void;
}

type Claim = (i: number, t: number, s: number) => boolean;

/** Builds the game; O(combinations · rules + states · (statements + decision makers)). */
export function buildGame(conflict: Conflict, signal: { readonly aborted: boolean } | undefined): Game {
  const alive = (): void => {
    if (signal?.aborted === true) reject('aborted', '');
  };
  const compile = compiler(conflict);
  const states = listStates(conflict, compile, alive);
  const { values, stateOf, strides, radices } = states;
  const level = (p: number, option: number): number =>
    Math.floor(values[p]! / strides[option]!) % radices[option]!;

  /** For each decision maker, the points it can move to from a point, forbidden moves aside. */
  const possible = conflict.decisionMakers.map(({ options, arcs }) => {
    if (conflict.form === 'graph') {
      const targets = new Map<number, number[]>();
      for (const [from, to] of arcs) targets.set(from, [...(targets.get(from) ?? []), to]);
      return (p: number) =>
        (targets.get(values[p]!) ?? []).map(states.pointAt).filter((q) => q >= 0 && q !== p);
    }
    const own = Uint32Array.from(values.keys(), (p) =>
      options.reduce((sum, k) => sum + level(p, k) * strides[k]!, 0),
    );
    const strategies = [...new Set(own)].sort((a, b) => a - b);
    const oneWay = options.filter((k) => conflict.options[k]?.change !== 'either');
    const allowed = (p: number, q: number): boolean =>
      oneWay.every((k) => {
        const step = level(q, k) - level(p, k);
        return conflict.options[k]?.change === 'take-only' ? step >= 0 : step <= 0;
      });
    return (p: number) => {
      const others = values[p]! - own[p]!;
      const points: number[] = [];
      for (const strategy of strategies) {
        const q = states.pointAt(others + strategy);
        if (q >= 0 && q !== p && allowed(p, q)) points.push(q);
      }
      return points;
    };
  });

  const forbidden = conflict.forbidden.map(({ by, from, to }) => {
    const [isFrom, isTo] = [compile(from), compile(to)];
    const mark = (holds: typeof isFrom) =>
      Uint8Array.from(values.keys(), (p) => (holds(states.coordinates(p)) ? 1 : 0));
    return { by, from: mark(isFrom), to: mark(isTo) };
  });
  const arcs = possible.map((targets, i) => {
    const deleted = forbidden.filter(({ by }) => by === i);
    if (deleted.length === 0) return targets;
    return (p: number) =>
      targets(p).filter((q) => !deleted.some(({ from, to }) => from[p] === 1 && to[q] === 1));
  });

  const likings = conflict.decisionMakers.map((_, i) => likingOf(conflict, i, states, compile));
  const worth = likings.map((liking) => liking.worth ?? new Int32Array(0));
  const compare = (i: number, t: number, s: number): Comparison => likings[i]!.compare(t, s);
  const strengths = likings.map((liking, i) => strengthOf(conflict, i, states, compile, liking.compare));

  /** e_ij; toward oneself + and toward others 0 unless stated. */
  const attitude = conflict.decisionMakers.map((_, i) =>
    conflict.decisionMakers.map((__, j) => {
      const stated = conflict.attitudes.findLast(({ of, toward }) => of === i && toward === j)?.attitude;
      return stated ?? (i === j ? 'positive' : 'neutral');
    }),
  );
  const suits = (i: number, t: number, s: number): boolean =>
    attitude[i]!.every((e, j) => {
      if (e === 'neutral') return true;
      const atLeastAsGood = ['better', 'equal'].includes(compare(j, t, s));
      return e === 'positive' ? atLeastAsGood : !atLeastAsGood;
    });
  const plainVectors = states.plain && conflict.form === 'option';
  const moves = (i: number, s: number): readonly number[] => {
    const move = arcs[i]!; // i is a decision maker
    if (plainVectors) return move(s); // a state is its point
    const reached = new Set(
      states
        .members(s)
        .flatMap(move)
        .map((q) => stateOf[q]!),
    );
    reached.delete(s);
    return [...reached];
  };
  const first = (claim: (liking: Liking) => boolean): string | null =>
    conflict.decisionMakers[likings.findIndex(claim)]?.id ?? null;
  const degrees = likings.map((liking) => liking.degrees);
  const surely: Claim = (i, t, s) => fuzzilyBetter(degrees[i]!, compare(i, t, s), t, s);
  const probably: Claim = (i, t, s) => exceeds(degrees[i]!, 'gamma', compare(i, t, s), t, s);
  return {
    ids: conflict.decisionMakers.map(({ id }) => id),
    count: states.count,
    moves,
    improvements: (i, s) => moves(i, s).filter((t) => compare(i, t, s) === 'better'),
    'possible-improvements': (i, s) =>
      moves(i, s).filter((t) => ['better', 'unknown'].includes(compare(i, t, s))),
    'relational-replies': (i, s) => moves(i, s).filter((t) => suits(i, t, s)),
    'fuzzy-improvements': (i, s) => moves(i, s).filter((t) => surely(i, t, s)),
    'probable-improvements': (i, s) => moves(i, s).filter((t) => probably(i, t, s)),
    compare,
    degrees,
    suits,
    unknown: first(({ unknown }) => unknown),
    unranked: first(({ worth }) => worth === null),
    attitudes: conflict.attitudes.length > 0,
    worth,
    strength: (i, s, t) => strengths[i]!.of(s, t),
    largestDegree: Math.max(...strengths.map(({ largest }) => largest)),
    vectors: plainVectors,
    value: (s) => values[s]!, // only asked where a state is its point
    stateAt: states.pointAt,
    alive,
  };
}
