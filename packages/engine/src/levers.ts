/** The question of levers, from a file to answers that have been checked by applying them. */
import { analyze } from './analysis/analyze.ts';
import { refuseCoalitions } from './analysis/coalition.ts';
import { coalitionsOf, everyone } from './analysis/coalition-moves.ts';
import type { Question } from './analysis/concept.ts';
import { holding } from './analysis/hypergame.ts';
import { conceptOf } from './analysis/registry.ts';
import type { Subject } from './explain/argument.ts';
import { effectOf } from './explain/lever-effects.ts';
import type { LeverEffect, LeversAsked, LeversFound } from './explain/lever-findings.ts';
import { byName, leversOf } from './explain/lever-list.ts';
import type { LeverWorld } from './explain/lever-parts.ts';
import { writePreference } from './explain/lever-preferences.ts';
import { type LookAt, type Trial, type TrialAsked, trialOf } from './explain/lever-trials.ts';
import { findLevers, type LeverAnswer } from './explain/levers.ts';
import type { StateSet } from './game/state-set.ts';
import { isCoalitionConceptId } from './model/concept-ids.ts';
import type { Fact } from './model/corrections.ts';
import type { Lever } from './model/lever.ts';
import { changePlace } from './model/lever-change.ts';
import { addScenarios } from './model/lever-scenarios.ts';
import { leverVocabulary } from './model/lever-vocabulary.ts';
import { type ModelFile, openModel } from './model/read.ts';
import { axesOf, buildStages, crossed, scenarioOf, tellable, type Variant } from './model/variants.ts';
import { type Compiled, compile, type Outcome, seeBeliefs } from './pipeline.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { child, type MapNode } from './text/tree.ts';

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
  const answers = findings.answers.map((answer) => applied(file, answer, asked, prepared, before, calm));
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
          ? tellable(file.tree!, { scenario: versions[0]! }).filter(({ fact }) => isWritable(fact, now))
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

/** Whether the correction can be written as an overlay. */
function isWritable(fact: Fact, now: Subject): boolean {
  if (fact.kind !== 'preferences') return fact.kind === 'unknown' || fact.kind === 'imagined';
  const of = now.conflict.decisionMakers.findIndex(({ id }) => id === fact.of);
  return of >= 0 && writePreference(of, now) !== undefined;
}

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
  { game }: Subject,
  { asSeen, concept, view }: LeversAsked,
  scenario: readonly string[],
  question: Question,
): StateSet | null {
  if (asSeen) {
    const seen = seeBeliefs(file, { scenario, concept, view }, question);
    return 'chain' in seen ? holding(seen.game) : null;
  }
  const analysis = analyze(game, [concept], question);
  return isRefusal(analysis) ? null : (analysis.results[0]?.equilibria ?? null);
}

/** An answer applied to the text, read and asked by the ordinary path. */
function applied(
  file: ModelFile,
  answer: LeverAnswer,
  asked: LeversAsked,
  { now, versions }: Prepared,
  before: StateSet | null,
  question: Question,
): LeverEffect {
  const added = withChanges(file, [answer.change]);
  if (isRefusal(added)) throw new Error(`a change cannot be written: ${added.refusal}`);
  const changed = openModel(added.text);
  const scenarioWith = (scenario: readonly string[]): readonly string[] => [...scenario, ...added.ids];
  const look: LookAt = (scenario, view) => {
    const outcome = compile(changed, { scenario: scenarioWith(scenario), view }, question.budget);
    if (isRefusal(outcome) || !outcome.ok) throw new Error('a change makes no conflict');
    return outcome.compiled;
  };
  return effectOf(
    answer,
    {
      asked,
      now,
      versions,
      look,
      before,
      holding: (then) => holdingIn(changed, then, asked, scenarioWith(versions[0]!), question),
    },
    question,
  );
}
