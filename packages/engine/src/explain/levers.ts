/**
 * The cheapest sets of levers that bring a state about or prevent it: what they are, what then holds, and that less will not do. Levers are
 * what would have to change in the conflict as modeled; nothing is said of whether anybody can or should change it.
 */
import type { Question } from '../analysis/concept.ts';
import { type Choice, isMinimal, type Share, searchLevers, waysOf } from '../analysis/lever-search.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Lever, LeverAction } from '../model/lever.ts';
import type { MapNode } from '../text/tree.ts';
import { LeverParts, type LeverWorld } from './lever-parts.ts';
import { type LeverGoal, type Side, type Trial, tryGoal } from './lever-trials.ts';

export interface LeverLimits {
  /** The most answers given. */
  readonly most: number;
  /** How far beyond the least cost answers of other kinds are looked for. */
  readonly further: number;
  /** The highest cost that is of interest; null for any. */
  readonly upTo: number | null;
  /** How much is looked at before the search stops with what it has. */
  readonly tries: number;
}

/** A set of levers that does, and none of whose parts does. */
export interface LeverAnswer {
  readonly cost: number;
  readonly levers: readonly Lever[];
  /** How many other sets of this cost come to the same. */
  readonly same: number;
  /** The overlay that makes the change. */
  readonly change: MapNode;
  /** Whether it is a first one of its kinds of levers: what changes, and for whom. */
  readonly newKind: boolean;
}

export interface LeverFindings {
  /** How many levers there are in all. */
  readonly levers: number;
  readonly least: number | null;
  /** Those of least cost first; then those of other kinds that cost more. */
  readonly answers: readonly LeverAnswer[];
  /** How many conflicts that do there are at the least cost, and how many sets of levers lead to them. */
  readonly leastConflicts: number;
  readonly leastSets: number;
  readonly complete: number;
  /** The sets cheaper than the least, none of which does, and the conflicts that they come to. */
  readonly sets: number;
  readonly conflicts: number;
  readonly stopped: 'tries' | 'cancelled' | null;
  /** Every set of least cost that was found, one after the other. */
  readonly everyLeast: () => Iterable<readonly Lever[]>;
}

/** `base`: the versions as they are. */
export function findLevers(
  world: LeverWorld,
  base: readonly Trial[],
  goal: LeverGoal,
  limits: LeverLimits,
  question: Question,
): LeverFindings {
  const parts = new LeverParts(world, base);
  const quiet: Question = { ...question, budget: { ...question.budget, progress: () => {} } };
  const fits = fitting(parts, goal, quiet);
  const found = searchLevers(parts.parts, fits, {
    further: limits.further,
    upTo: limits.upTo,
    tries: limits.tries,
    cancelled: question.budget.cancelled,
    progress: question.budget.progress,
  });
  const atLeast = found.choices.filter(({ cost }) => cost === found.least);
  const kinds = new Set<string>();
  const answer = (cost: number, choice: Choice, set: readonly (readonly number[])[]): LeverAnswer => {
    const levers = parts.leversIn(set);
    const kind = kindOf(levers, world);
    const newKind = !kinds.has(kind);
    kinds.add(kind);
    return { cost, levers, same: countWays(choice) - 1, change: parts.change(set), newKind };
  };
  const cheapest = varied(
    atLeast.map(({ choice }) => ({ choice, set: gentlest(choice, parts) })),
    ({ set }) => kindOf(parts.leversIn(set), world),
  );
  const answers = cheapest.slice(0, limits.most).map(({ choice, set }) => answer(found.least!, choice, set));
  for (const { set } of cheapest) kinds.add(kindOf(parts.leversIn(set), world));
  for (const { cost, choice } of found.choices) {
    if (cost === found.least || answers.length >= 2 * limits.most) continue;
    const set = gentlest(choice, parts);
    if (!kinds.has(kindOf(parts.leversIn(set), world)) && isMinimal(set, found.shareOf, fits))
      answers.push(answer(cost, choice, set));
  }
  return {
    levers: world.levers.length,
    least: found.least,
    answers,
    leastConflicts: atLeast.length,
    leastSets: atLeast.reduce((sum, { choice }) => sum + countWays(choice), 0),
    complete: found.complete,
    sets: found.sets,
    conflicts: found.conflicts,
    stopped: found.stopped,
    everyLeast: function* () {
      for (const { choice } of atLeast) for (const set of waysOf(choice)) yield parts.leversIn(set);
    },
  };
}

/** Whether a choice does what is wanted in every version. Verdicts that depend on one preference alone are remembered. */
function fitting(parts: LeverParts, goal: LeverGoal, question: Question): (choice: Choice) => boolean {
  const memory = new WeakMap<Side, WeakMap<Share, boolean>>();
  return (choice) => {
    const trials = parts.trialsOf(choice);
    if (!trials) return false;
    const orders = parts.ordersOf(choice);
    return trials.every((trial) =>
      tryGoal(trial, goal, orders, question, (side, ask) => {
        const i = side.follows[side.by]!;
        if (i < 0) return ask();
        const known = memory.get(side) ?? new WeakMap<Share, boolean>();
        memory.set(side, known);
        const verdict = known.get(choice[i]!) ?? ask();
        known.set(choice[i]!, verdict);
        return verdict;
      }),
    );
  };
}

const countWays = (choice: Choice): number => choice.reduce((product, { ways }) => product * ways.length, 1);

/** Of the sets that come to the same, one that moves things least. */
function gentlest(choice: Choice, parts: LeverParts): readonly (readonly number[])[] {
  return choice.map(({ ways }, part) => {
    const distance = (way: readonly number[]): number =>
      way.reduce((sum, k) => sum + distanceOf(parts.world.levers[parts.members[part]![k]!]!), 0);
    return ways.reduce((best, way) => (distance(way) < distance(best) ? way : best));
  });
}

/** How far something is moved; what is dropped is not moved, and what is added comes last. */
function distanceOf({ action }: Lever): number {
  switch (action.kind) {
    case 'move':
      return action.gap > action.place ? action.gap - action.place - 1 : action.place - action.gap;
    case 'add':
      return 1000;
    default:
      return 0;
  }
}

/** What changes, and for whom: two answers of one kind differ in the particulars only. */
const kindOf = (levers: readonly Lever[], { first: { conflict } }: LeverWorld): string =>
  levers
    .map(({ action }) => `${action.kind} ${aboutOf(action, conflict)}`)
    .sort()
    .join('+');

function aboutOf(action: LeverAction, { decisionMakers, options }: Conflict): string {
  switch (action.kind) {
    case 'one-way':
    case 'remove':
      return options[action.option]!.id;
    case 'tell':
      return action.holder;
    case 'join':
      return '';
    case 'stated':
      return action.id;
    default:
      return decisionMakers[action.by]!.id;
  }
}

/** The first of each kind, then the second of each, and so on. */
function varied<T>(items: readonly T[], kind: (item: T) => string): readonly T[] {
  const rounds: T[][] = [];
  const seen = new Map<string, number>();
  for (const item of items) {
    const round = seen.get(kind(item)) ?? 0;
    seen.set(kind(item), round + 1);
    rounds[round] ??= [];
    rounds[round].push(item);
  }
  return rounds.flat();
}
