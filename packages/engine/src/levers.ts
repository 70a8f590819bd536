/** The question of levers, from a file to answers that have been checked by applying them. */
import { analyze } from './analysis/analyze.ts';
import { coalitionEvidence, refuseCoalitions } from './analysis/coalition.ts';
import { coalitionsOf, everyone } from './analysis/coalition-moves.ts';
import type { Question } from './analysis/concept.ts';
import { holding } from './analysis/hypergame.ts';
import { type Evolution, evolve } from './analysis/paths.ts';
import { conceptOf } from './analysis/registry.ts';
import { type Explanation, explainState } from './explain/explain-state.ts';
import { byName, type LeverChoice, leversOf } from './explain/lever-list.ts';
import type { LeverWorld } from './explain/lever-parts.ts';
import { type LeverGoal, type LookAt, type Trial, type TrialAsked, trialOf } from './explain/lever-trials.ts';
import { findLevers, type LeverAnswer, type LeverFindings, type LeverLimits } from './explain/levers.ts';
import { sameState } from './explain/same-conflict.ts';
import type { StateSet } from './game/state-set.ts';
import { type CoalitionConceptId, isCoalitionConceptId } from './model/concept-ids.ts';
import type { Lever } from './model/lever.ts';
import { changePlace } from './model/lever-change.ts';
import { addScenarios } from './model/lever-scenarios.ts';
import { leverVocabulary } from './model/lever-vocabulary.ts';
import { type ModelFile, openModel } from './model/read.ts';
import { axesOf, buildStages, crossed, scenarioOf, tellable, type Variant } from './model/variants.ts';
import { type Compiled, compile, type Outcome, seeBeliefs } from './pipeline.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { child, type MapNode } from './text/tree.ts';
import { writeBlock } from './text/write-yaml.ts';

export interface LeversAsked extends LeverGoal, LeverChoice, LeverLimits {
  /** Values of axes to keep to. */
  readonly scenario: readonly string[];
  readonly view: readonly string[];
  /** Whether the goal is to be met in every version: axes without a value to keep to are crossed. */
  readonly every: boolean;
}

/** An answer with what it leads to in the first version, worked out by the ordinary path. */
export interface LeverEffect extends LeverAnswer {
  /** The change as it is written under `change:` of a scenario. */
  readonly text: string;
  readonly then: Compiled;
  /** States that hold then and did not, by their index then; and states that held and do not, by their index now. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** Why each state asked about holds or not, once in the conflict or, side by side, in the conflict as each sees it. */
  readonly why: readonly { readonly subject: Compiled; readonly explanation: Explanation }[];
  /** By state that is to hold: how it can be reached from where things stand, by moves and by gains alone; null where nothing is said of that. */
  readonly ways: readonly {
    readonly to: number;
    readonly moves: Evolution;
    readonly gains: Evolution | null;
  }[];
}

export interface LeversFound extends Omit<LeverFindings, 'answers'> {
  readonly asked: LeversAsked;
  /** The first version as it is. */
  readonly now: Compiled;
  /** All versions in which the goal is to be met, as scenarios. */
  readonly versions: readonly (readonly string[])[];
  readonly answers: readonly LeverEffect[];
}

/** More than these are not gone through. */
const mostLevers = 20_000;

/** The cheapest sets of levers, each checked by applying it. */
export function askLevers(
  file: ModelFile,
  asked: LeversAsked,
  question: Question,
): LeversFound | Outcome | Refusal {
  const prepared = prepare(file, asked, question);
  if (!('world' in prepared)) return prepared;
  const { world, base, now, versions } = prepared;
  const findings = findLevers(world, base, asked, asked, question);
  // What was found before somebody lost patience is still told.
  const calm: Question = {
    ...question,
    budget: { ...question.budget, cancelled: () => false, progress: () => {} },
  };
  const before = holdingIn(file, now, asked, versions[0]!, calm);
  const answers = findings.answers.map((answer) =>
    effectOf(file, answer, asked, now, versions, before, calm),
  );
  return { ...findings, asked, now, versions, answers };
}

/** Every lever that is looked at, and what it costs. */
export function listLevers(
  file: ModelFile,
  asked: LeversAsked,
  question: Question,
): readonly Lever[] | Outcome | Refusal {
  const prepared = prepare(file, asked, question);
  return 'world' in prepared ? prepared.world.levers : prepared;
}

/** The model with each change as a scenario, on an axis of its own; the ids that they got. */
export const withChanges = (
  file: ModelFile,
  changes: readonly MapNode[],
): { readonly text: string; readonly ids: readonly string[] } | Refusal =>
  addScenarios(file.text, file.tree, changes);

interface Prepared {
  readonly world: LeverWorld;
  readonly base: readonly Trial[];
  readonly now: Compiled;
  readonly versions: readonly (readonly string[])[];
}

function prepare(file: ModelFile, asked: LeversAsked, question: Question): Prepared | Outcome | Refusal {
  const { scenario, view, every } = asked;
  if (every && view.length > 0) return refuse('levers-every-view');
  if (conceptOf(asked.concept).grade === 'weak')
    return refuse('weak-not-holding', { concept: asked.concept });
  const versions = every ? versionsOf(file, scenario, question) : [scenario];
  if (!Array.isArray(versions)) return versions as Outcome | Refusal;
  const known = new Map<string, Outcome | Refusal>();
  const look = (variant: Variant): Outcome | Refusal => {
    if (variant.change) return compile(file, variant, question.budget);
    const key = JSON.stringify(variant);
    const outcome = known.get(key) ?? compile(file, variant, question.budget);
    known.set(key, outcome);
    return outcome;
  };
  const subjects: Compiled[] = [];
  for (const version of versions) {
    const outcome = look({ scenario: version, view });
    if (isRefusal(outcome) || !outcome.ok) return outcome;
    subjects.push(outcome.compiled);
  }
  const [now] = subjects as [Compiled, ...Compiled[]];
  const refusal = conceptOf(asked.concept).refuse(now.game) ?? refuseReach(asked, now);
  if (refusal) return refusal;
  const lookAt: LookAt = (version, chain, change) => {
    const outcome = look({ scenario: version, view: chain, ...(change ? { change } : {}) });
    return !isRefusal(outcome) && outcome.ok ? outcome.compiled : null;
  };
  const trial: TrialAsked = { goal: asked, view, first: now, look: lookAt };
  const base = versions.map((version) => trialOf(trial, version, undefined, [], []));
  if (!base.every((each) => each !== null)) return refuse('levers-unseen');
  const stages = buildStages(file.tree!, { scenario: versions[0]! }, () => {});
  if (isRefusal(stages)) return stages;
  const overlays = new Map(
    now.conflict.levers.stated.flatMap(({ id }) => {
      const stated = child(child(child(stages.trees.at(-1), 'levers'), 'stated'), id);
      const change = child(stated, 'change');
      return change?.kind === 'map' && !(view.length > 0 && child(change, 'beliefs'))
        ? [[id, change] as const]
        : [];
    }),
  );
  const levers = leversOf(
    now,
    {
      vocabulary: leverVocabulary(file.tree!, now, byName),
      tellable:
        asked.asSeen && view.length === 0
          ? tellable(file.tree!, { scenario: versions[0]! }).filter(({ fact }) => writable.has(fact.kind))
          : [],
      coalitions: joinable(asked, now),
      stated: [...overlays.keys()],
      same: (i) =>
        subjects.every(
          ({ conflict: { preferences } }) =>
            preferences[i]?.span.start === now.conflict.preferences[i]!.span.start,
        ),
    },
    asked,
  );
  if (levers.length > mostLevers)
    return refuse('too-many-levers', { count: levers.length, limit: mostLevers });
  const world: LeverWorld = {
    first: now,
    levers,
    overlays,
    context: {
      conflict: now.conflict,
      tree: stages.trees.at(-1)!,
      place: changePlace(stages.trees.at(-1)!, view, stages.leading),
      spelled: byName,
    },
    trials: (change, coalitions, told) => {
      const made = versions.map((version) => trialOf(trial, version, change, coalitions, told));
      return made.every((each) => each !== null) ? made : null;
    },
  };
  return { world, base, now, versions };
}

/** Facts whose correction can be written as an overlay. */
const writable: ReadonlySet<string> = new Set(['preferences', 'unknown', 'imagined']);

function versionsOf(
  file: ModelFile,
  scenario: readonly string[],
  question: Question,
): readonly (readonly string[])[] | Outcome | Refusal {
  const base = compile(file, {}, question.budget);
  if (isRefusal(base) || !base.ok) return base;
  const axes = axesOf(base.compiled.conflict, scenario);
  return isRefusal(axes) ? axes : crossed(axes).map(scenarioOf);
}

function refuseReach({ reach, to }: LeversAsked, { game }: Compiled): Refusal | null {
  if (!reach) return null;
  if (reach.from < 0) return refuse('no-status-quo');
  if (to.length === 0) return refuse('levers-reach-what');
  return reach.improving && game.ranks.some((ranks) => ranks === null) ? refuse('unknown-preference') : null;
}

/** Who could join: asked only of states that are to be prevented, because to ask more of a state never makes it hold. */
function joinable(
  { avoid, asSeen, concept }: LeversAsked,
  { game }: Compiled,
): readonly (readonly number[])[] {
  if (avoid.length === 0 || asSeen || !isCoalitionConceptId(`c-${concept}`) || refuseCoalitions(game))
    return [];
  return coalitionsOf(everyone(game)).filter(({ length }) => length > 1);
}

/** What holds in a version: its equilibria, or what holds as each side sees it. */
function holdingIn(
  file: ModelFile,
  compiled: Compiled,
  { asSeen, concept, view }: LeversAsked,
  scenario: readonly string[],
  question: Question,
): StateSet | null {
  if (asSeen) {
    const seen = seeBeliefs(file, { scenario, concept, view }, question);
    return 'chain' in seen ? holding(seen.game) : null;
  }
  const analysis = analyze(compiled.game, [concept], question);
  return isRefusal(analysis) ? null : (analysis.results[0]?.equilibria ?? null);
}

function effectOf(
  file: ModelFile,
  answer: LeverAnswer,
  asked: LeversAsked,
  now: Compiled,
  versions: readonly (readonly string[])[],
  before: StateSet | null,
  question: Question,
): LeverEffect {
  const added = withChanges(file, [answer.change]);
  if (isRefusal(added)) throw new Error(`a change cannot be written: ${added.refusal}`);
  const changed = openModel(added.text);
  const compiled = (scenario: readonly string[], view: readonly string[]): Compiled => {
    const outcome = compile(changed, { scenario: [...scenario, ...added.ids], view }, question.budget);
    if (isRefusal(outcome) || !outcome.ok)
      throw new Error(`a change makes no conflict: ${JSON.stringify(outcome).slice(0, 2000)}`);
    return outcome.compiled;
  };
  const look: LookAt = (scenario, view) => compiled(scenario, view);
  const coalitions = answer.levers.flatMap(({ action }) =>
    action.kind === 'join' ? [action.coalition] : [],
  );
  const trials = versions.map((version) => {
    const trial = trialOf(
      { goal: asked, view: asked.view, first: now, look },
      version,
      undefined,
      coalitions,
      [],
    );
    if (!trial || !meets(trial, asked, question))
      throw new Error('a change does not do what it was found to do');
    return trial;
  });
  const [trial] = trials as [Trial, ...Trial[]];
  const then = trial.root.subject as Compiled;
  const after = holdingIn(changed, then, asked, [...versions[0]!, ...added.ids], question);
  const held = (s: number): boolean => {
    const earlier = sameState(then, s, now);
    return earlier >= 0 && before!.has(earlier);
  };
  const why = trial.goals.flatMap(({ sides }) =>
    asked.asSeen
      ? sides.flatMap(({ frame, by, state }) =>
          explained(frame.subject as Compiled, state, asked, [by], question),
        )
      : sides.slice(0, 1).flatMap(({ state }) => explained(then, state, asked, null, question)),
  );
  return {
    ...answer,
    text: writeBlock(answer.change, 0),
    then,
    gained: before && after ? after.list().filter((s) => !held(s)) : [],
    lost: before && after ? before.list().filter((s) => !lives(now, s, then, after)) : [],
    why,
    ways: waysTo(trial, asked, then, question),
  };
}

const lives = (from: Compiled, s: number, to: Compiled, after: StateSet): boolean => {
  const later = sameState(from, s, to);
  return later >= 0 && after.has(later);
};

/** The goal asked by the bulk question, which has nothing in common with the search. */
function meets({ goals, from, root, coalitions }: Trial, asked: LeversAsked, question: Question): boolean {
  const { concept, reach } = asked;
  const stays = (game: Compiled['game'], i: number, s: number): boolean => {
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
  subject: Compiled,
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
  return isRefusal(found) ? [] : [{ subject, explanation: found }];
}

function waysTo(
  { goals }: Trial,
  { reach }: LeversAsked,
  then: Compiled,
  question: Question,
): LeverEffect['ways'] {
  const known = then.game.ranks.every((ranks) => ranks !== null);
  return goals.flatMap(({ wanted, state }) => {
    const from = reach ? -1 : then.statusQuo;
    return wanted && state >= 0 && from >= 0 ? wayFrom(from, state, known, then, question) : [];
  });
}

function wayFrom(
  from: number,
  to: number,
  known: boolean,
  { game }: Compiled,
  question: Question,
): LeverEffect['ways'] {
  const moves = evolve(game, from, to, false, 1, question);
  const gains = known ? evolve(game, from, to, true, 1, question) : null;
  return isRefusal(moves) || isRefusal(gains) ? [] : [{ to, moves, gains }];
}
