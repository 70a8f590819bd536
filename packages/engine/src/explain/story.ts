/** A comparison told in a few sentences: what holds, why, what would be better for everyone, and what would change it. */

import type { Question } from '../analysis/concept.ts';
import { evolve } from '../analysis/paths.ts';
import { rank } from '../analysis/rank.ts';
import { conceptOf } from '../analysis/registry.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import { isRefusal } from '../refusal.ts';
import type { MessageId } from '../words/en.ts';
import { languages, say } from '../words/say.ts';
import {
  type Argument,
  allGrounds,
  argue,
  clause,
  conceptNames,
  decisionMaker,
  joinGrounds,
  type Noun,
  noGrounds,
  type Subject,
  state,
} from './argument.ts';
import { explainState } from './explain-state.ts';
import { sameState } from './same-conflict.ts';
import { holdingCount, type Survival, type SurvivingState, type VersionGroup } from './survival.ts';

/** Sentences about states of the first version: they are told with its names and numbers. */
export function tellStory(survival: Survival, question: Question): readonly Argument[] {
  const base = survival.groups.find(({ view }) => view.length === 0);
  // A weak concept says how states hold, not that they do.
  const concept = base?.analysis.results.find((each) => conceptOf(each.concept).grade !== 'weak')?.concept;
  if (!base || !concept) return [];
  const main = headlineState(survival, base, concept);
  if (!main)
    return [
      argue('story.nothing-holds', { meaning: { noun: 'meaning', concept }, concept: conceptNames(concept) }),
      argue('story.assumed', {}),
    ];
  return [
    ...whatHolds(survival, main, concept),
    ...why(survival, base, main, concept, question),
    ...whatIsBetter(survival, base, question),
    ...whatChanges(survival, main.state, concept),
    argue('story.assumed', {}),
  ];
}

interface Headline {
  readonly state: SurvivingState;
  /** Its index in the base version. */
  readonly here: number;
}

/** The status quo if it holds anywhere, otherwise what holds in most versions. */
function headlineState(survival: Survival, base: VersionGroup, concept: ConceptId): Headline | null {
  const holding = survival.states.filter(
    (each) =>
      holdingCount(survival, each, concept).holding > 0 && each.group === survival.groups.indexOf(base),
  );
  const found = holding.find(({ state: s }) => s === base.subject.statusQuo) ?? holding[0];
  return found ? { state: found, here: found.state } : null;
}

function whatHolds(survival: Survival, { state: main, here }: Headline, concept: ConceptId): Argument[] {
  const { holding, count } = holdingCount(survival, main, concept);
  const only = survival.groups.filter(
    ({ view, analysis }, g) =>
      view.length === 0 &&
      main.holds[g]?.[concept] &&
      analysis.results.find((each) => each.concept === concept)?.equilibria.count === 1,
  ).length;
  const values = {
    state: state(here),
    holding,
    count,
    meaning: { noun: 'meaning', concept } as const,
    concept: conceptNames(concept),
  };
  const first = argue(holding === count ? 'story.holds-everywhere' : 'story.holds-somewhere', values);
  return only > 0
    ? [first, argue(only === holding ? 'story.always-only' : 'story.only', { count: only })]
    : [first];
}

/** For each decision maker the nearest alternative and why it is no better, in the first version where the state holds. */
function why(
  { groups }: Survival,
  base: VersionGroup,
  { state: main, here }: Headline,
  concept: ConceptId,
  question: Question,
): Argument[] {
  const version = groups.find(
    ({ view, subject }, g) =>
      view.length === 0 && main.holds[g]?.[concept] && sameNumbering(base.subject, subject),
  );
  const explanation = version
    ? explainState(version.subject, here, { concepts: [concept], every: true, most: 1 }, question)
    : null;
  if (!explanation || isRefusal(explanation)) return [];
  return explanation.arguments.map(({ argument }) => {
    const first = argument.reasons.find(({ sentence: { values } }) => values.to && values.comparison);
    const { to, comparison, steps } = first?.sentence.values ?? {};
    const inner: Argument[] = [];
    // With foresight the comparison is about the end of a play, so the play is told.
    if (first && steps) inner.push(first);
    else if (first && to && comparison)
      inner.push(
        argue('story.nearest', { to, comparison }, joinGrounds(argument.grounds, allGrounds(first))),
      );
    return argue(argument.sentence.id, argument.sentence.values, noGrounds, inner);
  });
}

/** Whether states have the same numbers in both, so that what is said of the one can be said with the names of the other. */
const sameNumbering = (a: Subject, b: Subject): boolean =>
  a === b ||
  (a.game.m === b.game.m &&
    a.game.m <= 4096 &&
    Array.from({ length: a.game.m }, (_, s) => s).every((s) => sameState(a, s, b) === s));

/** A state better for everyone than the status quo that holds under some concept: a named one if there is. */
export function betterForEveryone(survival: Survival, base: VersionGroup): SurvivingState | undefined {
  const { game, statusQuo, legend } = base.subject;
  if (statusQuo < 0 || game.ranks.some((ranks) => ranks === null)) return undefined;
  const better = (s: number): boolean =>
    game.ranks.every((_, i) => rank(game, i)[s]! > rank(game, i)[statusQuo]!);
  const g = survival.groups.indexOf(base);
  const candidates = survival.states.filter((each) => each.group === g && better(each.state));
  return candidates.find((each) => legend.named(each.state) >= 0) ?? candidates[0];
}

function whatIsBetter(survival: Survival, base: VersionGroup, question: Question): Argument[] {
  const { game, statusQuo } = base.subject;
  const g = survival.groups.indexOf(base);
  const best = betterForEveryone(survival, base);
  const concept = best && [...survival.concepts].reverse().find((id) => best.holds[g]?.[id]);
  if (!best || !concept) return [];
  const { holding, count } = holdingCount(survival, best, concept);
  const values = {
    state: state(best.state),
    reference: state(statusQuo),
    holding,
    count,
    meaning: { noun: 'meaning', concept } as const,
    concept: conceptNames(concept),
  };
  const reasons: Argument[] = [];
  const path = evolve(game, statusQuo, best.state, false, 1, question);
  if (!isRefusal(path) && path.length !== null) {
    reasons.push(argue('story.better-reach', { count: path.length }));
    const gains = evolve(game, statusQuo, best.state, true, 1, question);
    if (!isRefusal(gains) && gains.length === null) reasons.push(argue('story.better-loss', {}));
  }
  return [argue('story.better', values, noGrounds, reasons), ...inViews(survival, best, concept)];
}

function inViews(survival: Survival, { state: s, holds }: SurvivingState, concept: ConceptId): Argument[] {
  const views = new Map<string, boolean[]>();
  survival.groups.forEach(({ view }, g) => {
    if (view.length === 1)
      views.set(view[0]!, [...(views.get(view[0]!) ?? []), holds[g]?.[concept] ?? false]);
  });
  return [...views].flatMap(([holder, held]) => {
    const by = survival.groups[0]!.subject.conflict.decisionMakers.findIndex(({ id }) => id === holder);
    const values = { holder: decisionMaker(by), state: state(s) };
    if (held.every((each) => !each)) return [argue('story.not-in-view', values)];
    return held.every((each) => each) ? [argue('story.also-in-view', values)] : [];
  });
}

type Condition = readonly { readonly axis: string; readonly value: string }[];

/**
 * The values by which a version in which the state falls differs from the base, and, where those alone would also describe a version in
 * which it stands, the values on the other axes that set the two apart.
 */
function conditionsOf(
  { axes }: Survival,
  { covers }: VersionGroup,
  standing: readonly VersionGroup[],
): Condition {
  const differs = ({ id, values }: Survival['axes'][number]): boolean => !covers[id]!.includes(values[0]!);
  const partial = ({ id, values }: Survival['axes'][number]): boolean => covers[id]!.length < values.length;
  const chosen = axes.filter(differs);
  const mistaken = (): VersionGroup | undefined =>
    standing.find((other) =>
      chosen.every(({ id }) => covers[id]!.some((value) => other.covers[id]!.includes(value))),
    );
  for (const axis of axes.filter((each) => partial(each) && !differs(each))) {
    const other = chosen.length > 0 ? mistaken() : undefined;
    if (other && !covers[axis.id]!.some((value) => other.covers[axis.id]!.includes(value))) chosen.push(axis);
  }
  return chosen.map(({ id }) => ({ axis: id, value: covers[id]![0]! }));
}

/** The versions, of the conflict as modeled, in which the headline state no longer holds: by what differs from the base. */
function whatChanges(survival: Survival, main: SurvivingState, concept: ConceptId): Argument[] {
  const falling = survival.groups.filter(
    ({ view }, g) => view.length === 0 && main.holds[g] && !main.holds[g]?.[concept],
  );
  if (falling.length === 0) return [argue('story.never-falls', {})];
  const { conflict } = survival.groups[0]!.subject;
  const standing = survival.groups.filter(({ view }, g) => view.length === 0 && main.holds[g]?.[concept]);
  const conditions = falling.map((group) => conditionsOf(survival, group, standing));
  const within = (part: Condition, whole: Condition): boolean =>
    part.every(({ axis, value }) => whole.some((each) => each.axis === axis && each.value === value));
  const least = conditions.filter(
    (each, k) =>
      !conditions.some((other, l) => l !== k && within(other, each) && (other.length < each.length || l < k)),
  );
  if (least.some((each) => each.length === 0))
    return [argue('story.not-in-base', { state: state(main.state) })];
  const where = least.map(
    (each): Noun => ({
      noun: 'list',
      items: each.map(({ axis, value }) =>
        clause({
          id: 'story.where',
          values: {
            axis: { noun: 'text', text: axisText(conflict, axis) },
            value: { noun: 'text', text: valueText(conflict, value, axis) },
          },
        }),
      ),
    }),
  );
  return [
    argue('story.falls', { state: state(main.state), values: { noun: 'list', items: where, any: true } }),
  ];
}

export const axisText = (
  conflict: VersionGroup['subject']['conflict'],
  axis: string,
): Readonly<Record<string, string>> =>
  conflict.axes.find(({ id }) => id === axis)?.name ??
  conflict.scenarios.find(({ id }) => id === axis)?.name ?? { en: axis };

/** The name of a scenario, or of the base value of an axis; a scenario without an axis is taken or not. */
export function valueText(
  conflict: VersionGroup['subject']['conflict'],
  value: string,
  axis: string,
): Readonly<Record<string, string>> {
  const alone = conflict.scenarios.find(({ id }) => id === axis)?.axis === null;
  if (alone) return inEveryLanguage(value === axis ? 'value.yes' : 'value.no');
  const scenario = conflict.scenarios.find(({ id }) => id === value)?.name;
  return scenario ?? conflict.axes.find(({ base }) => base === value)?.baseName ?? { en: value };
}

const inEveryLanguage = (id: MessageId): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((language) => [language, say(language, id)]));
