/** How the conflict could get from one state to another: the shortest orders of moves, who must move, and where somebody must accept a loss. */
import {
  type Compiled,
  compareStates,
  type EvolutionStep,
  evolve,
  joinGrounds,
  moveGrounds,
  reachable,
  refuse,
  refuseUnranked,
  targets,
} from '@modus-vivendi/engine';
import { type Context, orEnd, Unanswered } from './context.ts';
import { type Obstacle, obstaclesBetween } from './paths-obstacles.ts';
import { type Mention, mention } from './state-list-mention.ts';
import type { Told } from './story.ts';

export interface PathStep extends Pick<Told, 'claims' | 'unmarked'> {
  /** Index and name of the decision maker who moves. */
  readonly by: number;
  readonly mover: string;
  readonly from: string;
  readonly to: string;
  /** What is taken up and what is dropped, in words. */
  readonly changes: string;
  /** What the move means to the mover, compared with where it starts. */
  readonly gain: EvolutionStep['gain'];
  /** Why; null where the preference is not known. */
  readonly comparison: string | null;
  /** Whether the mover could move straight back. */
  readonly back: boolean;
}

/** True, false: taken or not; a text: the level taken; null: it differs among the members of a coalesced state. */
export type Cell = boolean | string | null;

export interface PathState extends Mention {
  /** One cell for each option. */
  readonly cells: readonly Cell[];
}

export interface Paths {
  readonly from: PathState;
  readonly to: PathState;
  /** How many moves the shortest orders have; null where there is none. */
  readonly length: number | null;
  /** How many shortest orders there are in all; those beyond the bound are counted and not listed. */
  readonly total: number;
  readonly ways: readonly (readonly PathStep[])[];
  /** Every state on the ways listed. */
  readonly states: readonly PathState[];
  readonly options: readonly { readonly name: string; readonly owner: number }[];
  readonly decisionMakers: readonly string[];
  /** With any moves: how many it takes by gains alone. With gains alone: how many with any moves. Null: not to be had; undefined: not known. */
  readonly otherwise: number | null | undefined;
  /** How many states can be reached in all, and how many there are. */
  readonly reached: number;
  readonly count: number;
  /** Why there is no way; empty where there is one. */
  readonly obstacles: readonly Obstacle[];
}

export interface PathsAsked {
  /** Null: the status quo. */
  readonly from: string | null;
  readonly to: string;
  /** Only moves that are gains for whoever makes them. */
  readonly improving: boolean;
  readonly most: number;
}

/** Where a question starts; ends it where the model says nothing of that. */
export function startOf(from: string | null, context: Context): number {
  const s = from === null ? context.compiled().statusQuo : context.stateOf(from);
  if (s < 0) throw new Unanswered(refuse('no-status-quo'));
  return s;
}

/** Null: the goal is not possible in this version. */
export function paths({ from, to, improving, most }: PathsAsked, context: Context): Paths | null {
  const compiled = context.compiled();
  const { game, conflict } = compiled;
  const start = startOf(from, context);
  const goal = context.stateOf(to);
  if (goal < 0) return null;
  const known = game.ranks.every((ranks) => ranks !== null);
  const unranked = improving ? refuseUnranked(game) : null;
  if (unranked) throw new Unanswered(unranked);
  const found = orEnd(evolve(game, start, goal, improving, most, context.question));
  const otherwise = (): number | null => {
    const distance = orEnd(reachable(game, start, !improving, context.question)).distance[goal]!;
    return distance < 0 ? null : distance;
  };
  const speaker = context.speaker();
  const keys = new Set([start, goal, ...found.paths.flatMap((path) => path.map((step) => step.to))]);
  const state = pathStates(context);
  return {
    from: state(start),
    to: state(goal),
    length: found.length,
    total: found.total,
    ways: found.paths.map((path) => path.map(pathSteps(context, compiled))),
    states: [...keys].map(state),
    options: visible(compiled).map((o) => ({
      name: speaker.option(o),
      owner: conflict.options[o]!.owner,
    })),
    decisionMakers: conflict.decisionMakers.map((_, i) => speaker.decisionMaker(i)),
    otherwise: known ? otherwise() : undefined,
    reached: found.reachability.distance.reduce((count, distance) => (distance >= 0 ? count + 1 : count), 0),
    count: game.m,
    obstacles: found.length === null ? obstaclesBetween(context, start, goal) : [],
  };
}

const visible = ({ conflict }: Compiled): readonly number[] =>
  conflict.options.flatMap(({ hidden }, o) => (hidden ? [] : [o]));

function pathStates(context: Context): (s: number) => PathState {
  const compiled = context.compiled();
  const { conflict, legend } = compiled;
  const speaker = context.speaker();
  const shown = visible(compiled);
  return (s) => {
    const levels = legend.levels(s);
    const cells = shown.map((o): Cell => {
      const level = levels[o];
      if (level === null || level === undefined) return null;
      return conflict.options[o]!.levels.length > 2 ? speaker.level(o, level) : level > 0;
    });
    return { ...mention(context, s), cells };
  };
}

function pathSteps(context: Context, compiled: Compiled): (step: EvolutionStep) => PathStep {
  const speaker = context.speaker();
  const { game } = compiled;
  return ({ by, from, to, gain }) => {
    const compared = gain === 'unknown' ? null : compareStates(compiled, by, from, to);
    const moved = moveGrounds(compiled, from, to);
    const grounds = compared ? joinGrounds(compared.grounds, moved) : moved;
    return {
      by,
      mover: speaker.decisionMaker(by),
      from: context.keyOf(from),
      to: context.keyOf(to),
      changes: speaker.changes(from, to),
      gain,
      comparison: compared ? speaker.noun(compared.clause) : null,
      back: targets(game.moves[by]!, to).includes(from),
      claims: grounds.claims,
      unmarked: grounds.unmarked.map((noun) => speaker.noun(noun)),
    };
  };
}
