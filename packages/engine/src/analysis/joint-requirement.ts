/**
 * Counting preferences where what one decision maker needs depends on what the others prefer: under SEQ and SSEQ, where answers have to be
 * improvements. All strict orders of the states that matter are gone through once for each decision maker whose preference is open; those
 * that come to the same, for it and for the others, are counted together, and then every combination is looked at.
 */
import type { Game } from '../game/game.ts';
import { targets } from '../game/moves.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Question } from './concept.ts';
import { departures, legalSequences } from './legal-sequences.ts';
import type { AnswerRule } from './prospect.ts';
import { rank } from './rank.ts';

/** Preferences that come to the same here: what is preferred to what, by the states' places in one of them. */
interface Kind {
  readonly prefers: (a: number, b: number) => boolean;
  /** How many strict orders of the states that matter are of this kind. */
  readonly orders: bigint;
}

/** The most states that may matter to one decision maker: their orders are gone through. */
const mostStates = 9;
/** The most combinations of kinds looked at. */
const mostCombinations = 300_000;

export interface JointCount {
  /** Strict orders of all varying decision makers under which the target is stable for each of them; and for everyone. */
  readonly stable: bigint;
  readonly equilibrium: bigint;
}

/** Refuses where too much would have to be gone through. Time O(orders of what matters + combinations × reach). */
export function countJointly(
  game: Game,
  target: number,
  varying: readonly number[],
  rule: AnswerRule,
  question: Question,
): JointCount | Refusal {
  const everyone = Array.from({ length: game.n }, (_, j) => j);
  const kinds: (readonly Kind[])[] = [];
  let share = 1n;
  for (const j of everyone) {
    if (!varying.includes(j)) {
      const r = rank(game, j);
      kinds.push([{ prefers: (a, b) => r[a]! > r[b]!, orders: 1n }]);
      continue;
    }
    const { states, pairs } = whatMatters(game, j, target, question);
    if (states.length > mostStates)
      return refuse('orders-too-many', { states: states.length, most: mostStates });
    const found = kindsOf(states, pairs, question);
    if (!found) return refuse('cancelled');
    kinds.push(found);
    for (let k = states.length + 1; k <= game.m; k++) share *= BigInt(k);
  }
  const combinations = kinds.reduce((product, each) => product * each.length, 1);
  if (combinations > mostCombinations)
    return refuse('combinations-too-many', { count: combinations, most: mostCombinations });
  let [stable, equilibrium] = [0n, 0n];
  const chosen: Kind[] = [];
  const isStable = (i: number): boolean => holds(game, i, target, rule, question, chosen);
  let looked = 0;
  const choose = (j: number, orders: bigint): boolean => {
    if (j < game.n)
      return kinds[j]!.every((kind) => {
        chosen[j] = kind;
        return choose(j + 1, orders * kind.orders);
      });
    if ((++looked & 0x3ff) === 0) {
      if (question.budget.cancelled()) return false;
      question.budget.progress(looked / combinations);
    }
    if (varying.every(isStable)) {
      stable += orders;
      if (everyone.every((i) => varying.includes(i) || isStable(i))) equilibrium += orders;
    }
    return true;
  };
  if (!choose(0, 1n)) return refuse('cancelled');
  return { stable: stable * share, equilibrium: equilibrium * share };
}

function holds(
  game: Game,
  i: number,
  target: number,
  { steps, countered }: AnswerRule,
  { countermove }: Question,
  kinds: readonly Kind[],
): boolean {
  const own = (s: number): readonly number[] => targets(game.moves[i]!, s);
  const bad = (s: number): boolean => !kinds[i]!.prefers(s, target);
  const group = Array.from({ length: game.n }, (_, j) => j).filter((j) => j !== i);
  const depart = (s: number, j: number): readonly number[] => {
    const all = targets(game.moves[j]!, s);
    return steps === 'improvements' ? all.filter((t) => kinds[j]!.prefers(t, s)) : all;
  };
  const longest = countermove === 'single' ? 1 : Number.POSITIVE_INFINITY;
  return own(target).every(
    (to) =>
      bad(to) ||
      (steps !== 'none' &&
        legalSequences(
          to,
          { group, steps, longest },
          depart,
          (t) => bad(t) && (!countered || own(t).every(bad)),
        ).sufficient >= 0),
  );
}

/** The pairs of states whose order by j matters to anyone here, and the states in them. */
function whatMatters(
  game: Game,
  j: number,
  target: number,
  question: Question,
): { readonly states: readonly number[]; readonly pairs: readonly (readonly [number, number])[] } {
  const pairs: (readonly [number, number])[] = [];
  const depart = departures(game, 'moves');
  const longest = question.countermove === 'single' ? 1 : Number.POSITIVE_INFINITY;
  /** Where i can move to, and all that may come of it when the others answer with whatever moves. */
  const reach = (i: number): ReadonlySet<number> => {
    const group = Array.from({ length: game.n }, (_, k) => k).filter((k) => k !== i);
    return new Set(
      targets(game.moves[i]!, target).flatMap((to) => [
        to,
        ...legalSequences(to, { group, steps: 'moves', longest }, depart).state,
      ]),
    );
  };
  // For j itself: how what it would come to, and what it could make of that, compares with the target.
  const own = [...reach(j)].flatMap((s) => [s, ...targets(game.moves[j]!, s)]);
  for (const s of new Set(own)) if (s !== target) pairs.push([s, target]);
  // For the others: which of j's moves there are gains.
  const sources = new Set<number>();
  for (let i = 0; i < game.n; i++) if (i !== j) for (const s of reach(i)) sources.add(s);
  for (const from of sources) for (const to of targets(game.moves[j]!, from)) pairs.push([to, from]);
  return { states: [...new Set(pairs.flat())], pairs };
}

/** Every strict order of the states, gathered by what it says of the pairs; null when cancelled. */
function kindsOf(
  states: readonly number[],
  pairs: readonly (readonly [number, number])[],
  { budget }: Question,
): readonly Kind[] | null {
  const place = new Map(states.map((s, k) => [s, k]));
  const compared = pairs.map(([a, b]): readonly [number, number] => [place.get(a)!, place.get(b)!]);
  const kinds = new Map<string, { ranks: readonly number[]; orders: bigint }>();
  const ranks: number[] = [];
  let seen = 0;
  const arrange = (k: number, left: number): boolean => {
    if (k === states.length) {
      if ((++seen & 0xfff) === 0 && budget.cancelled()) return false;
      const said = compared.map(([a, b]) => (ranks[a]! > ranks[b]! ? '1' : '0')).join('');
      const known = kinds.get(said);
      if (known) known.orders++;
      else kinds.set(said, { ranks: [...ranks], orders: 1n });
      return true;
    }
    for (let r = 0; r < states.length; r++) {
      if (((left >> r) & 1) === 0) continue;
      ranks[k] = r;
      if (!arrange(k + 1, left & ~(1 << r))) return false;
    }
    return true;
  };
  if (!arrange(0, (1 << states.length) - 1)) return null;
  return [...kinds.values()].map(({ ranks: by, orders }) => ({
    prefers: (a, b) => by[place.get(a)!]! > by[place.get(b)!]!,
    orders,
  }));
}
