/** What an answer leads to once it is applied: checked, compared with what was, and explained. */
import { coalitionEvidence } from '../analysis/coalition.ts';
import type { Coalition } from '../analysis/coalition-moves.ts';
import type { Question } from '../analysis/concept.ts';
import { evolve } from '../analysis/paths.ts';
import { conceptOf } from '../analysis/registry.ts';
import type { Game } from '../game/game.ts';
import type { StateSet } from '../game/state-set.ts';
import type { CoalitionConceptId } from '../model/concept-ids.ts';
import { isRefusal } from '../refusal.ts';
import { writeBlock } from '../text/write-yaml.ts';
import type { Subject } from './argument.ts';
import { explainCoalition } from './explain-coalition.ts';
import { explainState } from './explain-state.ts';
import type { LeverEffect, LeversAsked } from './lever-findings.ts';
import { type LookAt, type Trial, trialOf } from './lever-trials.ts';
import type { LeverAnswer } from './levers.ts';
import { sameState } from './same-conflict.ts';

export interface Applied {
  readonly asked: LeversAsked;
  readonly now: Subject;
  readonly versions: readonly (readonly string[])[];
  /** Compiles a version of the model to which the answer has been applied. */
  readonly look: LookAt;
  /** What holds in the first version as it is, and once changed; null where that is not answered. */
  readonly before: StateSet | null;
  readonly holding: (then: Subject) => StateSet | null;
}

/** An answer that does not do what it was found to do is a mistake of ours. */
export function effectOf(
  answer: LeverAnswer,
  { asked, now, versions, look, before, holding }: Applied,
  question: Question,
): LeverEffect {
  const coalitions = answer.levers.flatMap(({ action }) =>
    action.kind === 'join' ? [action.coalition] : [],
  );
  const trials = versions.map((version) => {
    const goal = { goal: asked, view: asked.view, first: now, look };
    const trial = trialOf(goal, version, undefined, coalitions, []);
    if (!trial || !meets(trial, asked, question))
      throw new Error('a change does not do what it was found to do');
    return trial;
  });
  const trial = trials[0]!; // there is at least one version
  const then = trial.root.subject;
  const after = holding(then);
  const held = (s: number): boolean => {
    const earlier = sameState(then, s, now);
    return earlier >= 0 && before !== null && before.has(earlier);
  };
  return {
    ...answer,
    text: writeBlock(answer.change, 0),
    then,
    gained: before && after ? after.list().filter((s) => !held(s)) : [],
    lost: before && after ? before.list().filter((s) => !lives(now, s, then, after)) : [],
    why: trial.goals.flatMap(({ sides }) =>
      asked.asSeen
        ? sides.flatMap(({ frame, by, state }) => explained(frame.subject, state, asked, [by], question))
        : sides
            .slice(0, 1)
            .flatMap(({ state }) =>
              coalitions.length > 0
                ? together(then, state, coalitions, asked)
                : explained(then, state, asked, null, question),
            ),
    ),
    ways: waysTo(trial, asked, then, question),
  };
}

const lives = (from: Subject, s: number, to: Subject, after: StateSet): boolean => {
  const later = sameState(from, s, to);
  return later >= 0 && after.has(later);
};

/** The goal asked by the bulk question, which has nothing in common with the search. */
function meets({ goals, from, root, coalitions }: Trial, asked: LeversAsked, question: Question): boolean {
  const { concept, reach } = asked;
  const stays = (game: Game, i: number, s: number): boolean => {
    const stable = conceptOf(concept).refuse(game)
      ? null
      : conceptOf(concept).stableStates(game, i, question);
    return stable !== null && !isRefusal(stable) && stable.has(s);
  };
  const { game } = root.subject;
  return goals.every(({ wanted, state, sides }) => {
    const holds =
      state >= 0 &&
      sides.every(({ frame, by, state: there }) => there >= 0 && stays(frame.subject.game, by, there)) &&
      coalitions.every((H) => coalitionEvidence(game, H, state, `c-${concept}` as CoalitionConceptId).stable);
    if (holds !== wanted || !wanted || !reach) return holds === wanted;
    const found = from < 0 ? null : evolve(game, from, state, reach.improving, 0, question);
    return found !== null && !isRefusal(found) && found.length !== null;
  });
}

function explained(
  subject: Subject,
  state: number,
  { concept }: LeversAsked,
  by: readonly number[] | null,
  question: Question,
): LeverEffect['why'] {
  if (state < 0) return [];
  const found = explainState(
    subject,
    state,
    { concepts: [concept], every: false, most: 2, ...(by ? { by } : {}) },
    question,
  );
  if (isRefusal(found)) return [];
  const reasons = found.arguments.map(({ argument }) => argument);
  // One side's stay says nothing of what everybody does.
  return [{ subject, told: by ? reasons : [...found.headline, ...reasons] }];
}

/** What coalitions would do. */
const together = (
  subject: Subject,
  state: number,
  coalitions: readonly Coalition[],
  { concept }: LeversAsked,
): LeverEffect['why'] =>
  coalitions.flatMap((H) => {
    const found = explainCoalition(subject, H, state, [`c-${concept}` as CoalitionConceptId], 1);
    return isRefusal(found) ? [] : [{ subject, told: [...found.headline, ...found.arguments.slice(0, 1)] }];
  });

function waysTo(
  { goals, from: start }: Trial,
  { reach }: LeversAsked,
  { game, statusQuo }: Subject,
  question: Question,
): LeverEffect['ways'] {
  const from = reach ? start : statusQuo;
  const known = game.ranks.every((ranks) => ranks !== null);
  return goals.flatMap(({ wanted, state: to }) => {
    if (!wanted || to < 0 || from < 0) return [];
    const moves = evolve(game, from, to, false, 1, question);
    const gains = known ? evolve(game, from, to, true, 1, question) : null;
    return isRefusal(moves) || isRefusal(gains) ? [] : [{ from, to, moves, gains }];
  });
}
