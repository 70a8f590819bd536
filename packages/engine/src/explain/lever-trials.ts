/** What is asked of a conflict after levers: whether a state holds, in one version or several, as modeled or as each side sees it. */

import { answerRules, isAnsweredConcept } from '../analysis/answer-rules.ts';
import { coalitionEvidence } from '../analysis/coalition.ts';
import type { Coalition } from '../analysis/coalition-moves.ts';
import type { Question } from '../analysis/concept.ts';
import { reachable } from '../analysis/paths.ts';
import { conceptOf } from '../analysis/registry.ts';
import type { Game } from '../game/game.ts';
import { whereTrue } from '../game/where-true.ts';
import { stepText } from '../model/beliefs.ts';
import type { CoalitionConceptId, ConceptId } from '../model/concept-ids.ts';
import { isRefusal } from '../refusal.ts';
import type { MapNode } from '../text/tree.ts';
import type { Subject } from './argument.ts';
import { type Frame, frameOf, type Order } from './lever-preferences.ts';
import { projectedState, sameState } from './same-conflict.ts';

/** What is wanted. States are those of the first version as it is. */
export interface LeverGoal {
  readonly concept: ConceptId;
  /** States that are to hold, and states that are not to. */
  readonly to: readonly number[];
  readonly avoid: readonly number[];
  /** Where the states that are to hold must be reachable from, by moves or by gains alone; null where that is not asked. */
  readonly reach: { readonly from: number; readonly improving: boolean } | null;
  /** Whether each side is asked in the conflict as it sees it. */
  readonly asSeen: boolean;
}

/** Compiles a version with an overlay laid over it; null where that makes no conflict. */
export type LookAt = (
  scenario: readonly string[],
  view: readonly string[],
  change: MapNode | undefined,
) => Subject | null;

/** One decision maker, asked in one conflict: does it stay? −1: the state is none there. */
export interface Side {
  readonly frame: Frame;
  readonly by: number;
  readonly state: number;
  /** By decision maker of that conflict: whose preference there is the one that levers change, as an index in the version's conflict; −1: another one. */
  readonly follows: readonly number[];
}

/** One state in one version, and how each side is asked about it. */
export interface GoalState {
  readonly wanted: boolean;
  /** In the version; −1 where it is not feasible there. */
  readonly state: number;
  readonly sides: readonly Side[];
}

/** One version of the conflict with everything but preferences changed. */
export interface Trial {
  readonly root: Frame;
  readonly goals: readonly GoalState[];
  /** Where reaching starts; −1 where it is not feasible. */
  readonly from: number;
  readonly coalitions: readonly Coalition[];
}

export interface TrialAsked {
  readonly goal: LeverGoal;
  readonly view: readonly string[];
  /** The conflict in which the goal's states are numbered. */
  readonly first: Subject;
  readonly look: LookAt;
}

/** A version after an overlay, ready to be asked; null where it makes no conflict. `told`: whose preference whom has been told. */
export function trialOf(
  { goal, view, first, look }: TrialAsked,
  scenario: readonly string[],
  change: MapNode | undefined,
  coalitions: readonly Coalition[],
  told: readonly { readonly holder: string; readonly of: string }[],
): Trial | null {
  const subject = look(scenario, view, change);
  if (!subject) return null;
  const root = frameOf(subject);
  const seen = new Map<string, Frame | null>();
  const sideOf = (by: number, state: number): Side | null => {
    const own = (): Side => ({
      frame: root,
      by,
      state,
      follows: subject.conflict.decisionMakers.map((_, j) => j),
    });
    const { id } = subject.conflict.decisionMakers[by]!;
    const picture = goal.asSeen
      ? subject.conflict.pictures.find(
          ({ holder, when }) =>
            holder === id && when.every(({ tree }) => whereTrue(subject, tree).has(state)),
        )
      : undefined;
    if (!picture) return own();
    const step = stepText(picture);
    if (!seen.has(step)) {
      const looked = look(scenario, [...view, step], change);
      seen.set(step, looked && frameOf(looked));
    }
    const frame = seen.get(step);
    return frame ? sideIn(frame, subject, id, state, told) : null;
  };
  const goals: GoalState[] = [];
  for (const [wanted, states] of [
    [true, goal.to],
    [false, goal.avoid],
  ] as const)
    for (const s of states) {
      const state = sameState(first, s, subject);
      const sides = state < 0 ? [] : subject.conflict.decisionMakers.map((_, by) => sideOf(by, state));
      if (!sides.every((side) => side !== null)) return null;
      goals.push({ wanted, state, sides });
    }
  const from = goal.reach ? sameState(first, goal.reach.from, subject) : -1;
  return { root, goals, from, coalitions };
}

function sideIn(
  frame: Frame,
  root: Subject,
  holder: string,
  state: number,
  told: readonly { readonly holder: string; readonly of: string }[],
): Side {
  const { conflict } = frame.subject;
  return {
    frame,
    by: conflict.decisionMakers.findIndex(({ id }) => id === holder),
    state: projectedState(root, state, frame.subject).state,
    follows: conflict.decisionMakers.map(({ id }, j) => {
      const there = root.conflict.decisionMakers.findIndex((each) => each.id === id);
      const inherited =
        there >= 0 && root.conflict.preferences[there]!.span.start === conflict.preferences[j]!.span.start;
      return inherited || told.some((each) => each.holder === holder && each.of === id) ? there : -1;
    }),
  };
}

/** The conflicts that a trial asks about, each once. */
export const framesOf = ({ root, goals }: Trial): readonly Frame[] => [
  ...new Set([root, ...goals.flatMap(({ sides }) => sides.map(({ frame }) => frame))]),
];

/** The orders that take the place of preferences, by decision maker of a trial's version; null where it stays as it is. */
export type Orders = (frame: Frame, i: number) => Order | null | 'none';

/** A memory of verdicts that depend on one decision maker's own preference alone. */
export type Remember = (side: Side, ask: () => boolean) => boolean;

/** Whether a trial gives what is wanted once preferences are replaced; a conflict of which the question cannot be asked does not. */
export function tryGoal(
  trial: Trial,
  goal: LeverGoal,
  orders: Orders,
  question: Question,
  remember: Remember,
): boolean {
  const concept = conceptOf(goal.concept);
  const own = isAnsweredConcept(goal.concept) && answerRules[goal.concept].steps !== 'improvements';
  const games = new Map<Frame, Game | null>();
  /** Null where it cannot be asked. */
  const gameOf = (frame: Frame, follows: readonly number[]): Game | null => {
    const known = games.get(frame);
    if (known !== undefined) return known;
    const made = replaced(frame, follows, orders);
    const askable = made && !concept.refuse(made) ? made : null;
    games.set(frame, askable);
    return askable;
  };
  const root = gameOf(
    trial.root,
    trial.root.subject.conflict.decisionMakers.map((_, j) => j),
  );
  if (!root) return false;
  const together = (state: number): boolean =>
    trial.coalitions.every(
      (H) => coalitionEvidence(root, H, state, `c-${goal.concept}` as CoalitionConceptId).stable,
    );
  const reached = (state: number): boolean => {
    const { reach } = goal;
    if (!reach) return true;
    if (trial.from < 0 || (reach.improving && root.ranks.some((ranks) => ranks === null))) return false;
    const found = reachable(root, trial.from, reach.improving, question);
    return !isRefusal(found) && found.distance[state]! >= 0;
  };
  for (const { wanted, state, sides } of trial.goals) {
    let holds = state >= 0;
    for (const side of sides) {
      const game = gameOf(side.frame, side.follows);
      if (!game) return false;
      if (!holds) continue;
      const ask = (): boolean => {
        const evidence = side.state < 0 ? null : concept.evidence(game, side.by, side.state, question);
        return evidence !== null && !isRefusal(evidence) && evidence.stable;
      };
      holds = own ? remember(side, ask) : ask();
      // Who asks for it to hold need not hear the others out.
      if (!holds && wanted) return false;
    }
    if ((holds && together(state)) !== wanted || (wanted && !reached(state))) return false;
  }
  return true;
}

/** The game of a frame with some preferences replaced; null where one of them gives no order there. */
function replaced({ subject, context }: Frame, follows: readonly number[], orders: Orders): Game | null {
  const { game } = subject;
  const ranks = [...game.ranks];
  const blocks = [...game.blocks];
  const partial = [...game.partial];
  let changed = false;
  for (const [j, i] of follows.entries()) {
    const order = i < 0 ? null : orders({ subject, context }, i);
    if (order === 'none') return null;
    if (!order) continue;
    ranks[j] = order.ranks;
    blocks[j] = order.blocks;
    partial[j] = order.partial;
    changed = true;
  }
  return changed ? { ...game, ranks, blocks, partial } : game;
}
