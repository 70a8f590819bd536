/**
 * The whole journey on one screen:
 *
 *     text ─ openModel ─▶ tree ─ readConflict ─▶ conflict ─ compileGame ─▶ game ─ analyze ─▶ results ─ explain ─▶ argument ─ present ─▶ words
 */
import { analyze } from './analysis/analyze.ts';
import type { Question } from './analysis/concept.ts';
import { conceptOf } from './analysis/registry.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { type BeliefComparison, beliefsCompared } from './explain/beliefs.ts';
import { isAboutCoalitions, meetTogether } from './explain/coalition-expectations.ts';
import { type ExpectationResult, meet } from './explain/expectations.ts';
import { type Robust, type RobustAsked, robustFor } from './explain/robust.ts';
import type { Signals } from './explain/signals.ts';
import { type Survival, survivalOf, type Version } from './explain/survival.ts';
import { type Telling, tellingOf } from './explain/telling.ts';
import { type Answer, type BeliefVersion, type View, viewsOf } from './explain/views.ts';
import { compileGame, type Game } from './game/game.ts';
import { type Legend, legendOf } from './game/legend.ts';
import { holdersOf, statedViews, viewChains } from './model/beliefs.ts';
import { type ConceptId, isConceptId } from './model/concept-ids.ts';
import type { Conflict } from './model/conflict.ts';
import { type ModelFile, openModel, readConflict } from './model/read.ts';
import { indexOf, type Layers } from './model/references.ts';
import type { Structure } from './model/structure.ts';
import {
  axesOf,
  crossed,
  expectationVariants,
  leverVariants,
  scenarioOf,
  scenarioVariants,
  tellable,
  type Variant,
} from './model/variants.ts';
import { type Budget, defaultBudget, isRefusal, type Refusal, refuse } from './refusal.ts';

/** One variant of a model, ready to be asked: its conflict, its game, and the way back to names. */
export interface Compiled {
  readonly file: ModelFile;
  readonly variant: Variant;
  readonly conflict: Conflict;
  readonly structure: Structure;
  readonly layers: Layers;
  readonly game: Game;
  readonly legend: Legend;
  /** The index of the status quo, or −1. */
  readonly statusQuo: number;
  /** Warnings only. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of compiling: a game, or the problems that prevented it. */
export type Outcome =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads and compiles one variant of an opened model. */
export function compile(
  file: ModelFile,
  variant: Variant = {},
  budget: Budget = defaultBudget,
): Outcome | Refusal {
  const reading = readConflict(file, variant, budget);
  if (isRefusal(reading)) return reading;
  const diagnostics = [...reading.diagnostics];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const { conflict, structure, layers } = reading;
  if (!conflict || !structure || !layers) return { ok: false, diagnostics };
  const game = compileGame(conflict, structure, report);
  if (isRefusal(game)) return game;
  const space = structure.space();
  if (!game || isRefusal(space)) return { ok: false, diagnostics };
  const legend = legendOf(conflict, space, (identity) => indexOf(structure, space, identity));
  const statusQuo = conflict.statusQuo ? indexOf(structure, space, conflict.statusQuo) : -1;
  return {
    ok: true,
    compiled: { file, variant, conflict, structure, layers, game, legend, statusQuo, diagnostics },
  };
}

/** From text to a game in one step. */
export const compileText = (
  text: string,
  variant: Variant = {},
  budget: Budget = defaultBudget,
): Outcome | Refusal => compile(openModel(text), variant, budget);

/** Everything wrong with a model in any of its stated variants: the base, each scenario, each view, and whatever the expectations are about. */
export function checkModel(file: ModelFile, budget: Budget = defaultBudget): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const variant of statedVariants(file)) {
    const outcome = compile(file, variant, budget);
    const diagnostics = isRefusal(outcome)
      ? []
      : outcome.ok
        ? outcome.compiled.diagnostics
        : outcome.diagnostics;
    for (const diagnostic of diagnostics)
      found.set(JSON.stringify([diagnostic.code, diagnostic.span, diagnostic.values]), diagnostic);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Every version that the text states, once each: scenarios, views, and what expectations are about. */
function statedVariants(file: ModelFile): readonly Variant[] {
  if (!file.tree) return [{}];
  const variants: readonly Variant[] = [
    {},
    ...scenarioVariants(file.tree),
    ...viewChains(file.tree).map((view) => ({ view })),
    ...expectationVariants(file.tree),
  ];
  const once = new Map(
    variants.map((each) => [JSON.stringify([each.scenario ?? [], each.view ?? []]), each] as const),
  );
  return [...once.values(), ...leverVariants(file.tree)];
}

/** Checks every expectation in its own variant. Refusals and broken variants count as unanswered. */
export function checkExpectations(
  file: ModelFile,
  budget: Budget = defaultBudget,
): readonly ExpectationResult[] | Refusal {
  const results: ExpectationResult[] = [];
  for (const variant of file.tree ? expectationVariants(file.tree) : []) {
    const outcome = compile(file, variant, budget);
    if (isRefusal(outcome)) return outcome;
    if (!outcome.ok) continue;
    const { conflict, game } = outcome.compiled;
    for (const countermove of ['sequences', 'single'] as const) {
      const expectations = conflict.expectations.filter((each) => each.countermove === countermove);
      const ids = [...new Set(expectations.map(({ concept }) => concept))].filter(isConceptId);
      const analysis = analyze(game, ids, { countermove, budget });
      if (isRefusal(analysis)) return analysis;
      for (const expectation of expectations) {
        const found = isAboutCoalitions(expectation)
          ? meetTogether(expectation, outcome.compiled, analysis, budget)
          : meet(expectation, outcome.compiled, analysis);
        if (isRefusal(found)) return found;
        results.push(found);
      }
    }
  }
  return results.sort((a, b) => a.expectation.span.start - b.expectation.span.start);
}

export interface Compared {
  /** Values to keep to, by id of scenario or base value; axes without one are crossed. */
  readonly scenario: readonly string[];
  /** Views to compare beside the conflict as modeled; every stated one when absent. */
  readonly views: readonly (readonly string[])[] | null;
  readonly concepts: readonly ConceptId[];
  readonly set?: Variant['set'];
  /** Elements that no longer stand. */
  readonly withdrawn?: Variant['withdrawn'];
}

/** The same questions asked of every combination of the axes' values, as modeled and in each view. */
export function compareVersions(
  file: ModelFile,
  asked: Compared,
  question: Question,
): Survival | Outcome | Refusal {
  const { set = [], withdrawn = [] } = asked;
  const base = compile(file, { set, withdrawn }, question.budget);
  if (isRefusal(base) || !base.ok) return base;
  const axes = axesOf(base.compiled.conflict, asked.scenario);
  if (isRefusal(axes)) return axes;
  const views = [[], ...(asked.views ?? statedViews(base.compiled.conflict.beliefs))];
  const combinations = crossed(axes);
  const versions: Version[] = [];
  for (const [v, view] of views.entries()) {
    for (const [k, values] of combinations.entries()) {
      const variant = { scenario: scenarioOf(values), view, set, withdrawn };
      const outcome = compile(file, variant, question.budget);
      if (isRefusal(outcome) || !outcome.ok) return outcome;
      const analysis = analyze(outcome.compiled.game, asked.concepts, question);
      if (isRefusal(analysis)) return analysis;
      versions.push({ subject: outcome.compiled, analysis, values, view });
      question.budget.progress((v * combinations.length + k + 1) / (views.length * combinations.length));
    }
  }
  return survivalOf(axes, asked.concepts, versions);
}

export interface ReadingsAsked extends RobustAsked {
  /** Values to keep to; axes without one are crossed. */
  readonly scenario: readonly string[];
  readonly set?: Variant['set'];
}

/** What holds in all, some or none of the readings that the evidence allows, in every combination of the axes' values. */
export function robustOf(
  file: ModelFile,
  asked: ReadingsAsked,
  question: Question,
): Robust | Outcome | Refusal {
  const set = asked.set ?? [];
  const base = compile(file, { set }, question.budget);
  if (isRefusal(base) || !base.ok) return base;
  const axes = axesOf(base.compiled.conflict, asked.scenario);
  if (isRefusal(axes)) return axes;
  const placed: { subject: Compiled; values: Readonly<Record<string, string>> }[] = [];
  for (const values of crossed(axes)) {
    const outcome = compile(file, { scenario: scenarioOf(values), set }, question.budget);
    if (isRefusal(outcome) || !outcome.ok) return outcome;
    placed.push({ subject: outcome.compiled, values });
  }
  return robustFor(axes, placed, asked, question);
}

export interface BeliefsAsked {
  /** Values to keep to; axes without one are crossed. */
  readonly scenario: readonly string[];
  readonly concept: ConceptId;
  /** In whose eyes: as if what it sees were the conflict as modeled. */
  readonly view?: readonly string[];
  /** One-off changes of that conflict; beliefs in it are laid over them. */
  readonly set?: Variant['set'];
  /** Whether what telling would change is asked in every version, not in the first alone: that takes most of the time. */
  readonly tellAll?: boolean;
}

/**
 * What holds where everyone acts on its own view, who is surprised, and what telling would change, in every combination of the axes'
 * values. What telling somebody would change is not asked in somebody's eyes. Cost: one analysis for each view of each combination, and
 * again for each fact of each distinct version.
 */
export function compareBeliefs(
  file: ModelFile,
  { scenario, concept, view: root = [], set = [], tellAll = false }: BeliefsAsked,
  question: Question,
): BeliefComparison | Outcome | Refusal {
  if (conceptOf(concept).grade === 'weak') return refuse('weak-not-holding', { concept });
  const asked = { set, setAfter: root.length };
  const base = compile(file, { view: root, ...asked }, question.budget);
  if (isRefusal(base) || !base.ok) return base;
  const axes = axesOf(base.compiled.conflict, scenario);
  if (isRefusal(axes)) return axes;
  const seen = beliefsOf(file, concept, question, { view: root, ...asked });
  const combinations = crossed(axes);
  const versions: BeliefVersion[] = [];
  for (const values of combinations) {
    const view = seen({ scenario: scenarioOf(values) });
    if (!('chain' in view)) return view;
    versions.push({ values, view });
    question.budget.progress(versions.length / combinations.length);
  }
  let refused: Refusal | null = null;
  const tell = (
    { values, view }: BeliefVersion,
    signals: readonly Signals[],
    isFirst: boolean,
  ): readonly Telling[] => {
    if (!isFirst && !tellAll) return [];
    return tellable(file.tree!, { scenario: scenarioOf(values), view: root, ...asked }).flatMap(
      ({ holder, fact }) => {
        const told = seen({ scenario: scenarioOf(values), told: [{ holder, fact }] });
        if (isRefusal(told)) refused = told;
        const by = view.subject.conflict.decisionMakers.findIndex(({ id }) => id === holder);
        return tellingOf(view, 'chain' in told ? told : null, by, fact, signals) ?? [];
      },
    );
  };
  const compared = beliefsCompared(concept, axes, versions, tell, question);
  return refused ?? compared;
}

/** One version in everybody's eyes; nothing is compared with it, and nobody is told anything. */
export function seeBeliefs(
  file: ModelFile,
  { scenario, concept, view: root = [], set = [] }: BeliefsAsked,
  question: Question,
): View | Exclude<Outcome, { readonly ok: true }> | Refusal {
  return beliefsOf(file, concept, question, { view: root, set, setAfter: root.length })({ scenario });
}

type Failure = Exclude<Outcome, { readonly ok: true }> | Refusal;

/** The conflict in everybody's eyes in one variant; views that nothing was told about are compiled and answered once. */
function beliefsOf(file: ModelFile, concept: ConceptId, question: Question, asked: Variant) {
  const compiled = new Map<string, Outcome | Refusal>();
  const answers = new Map<Game, ReturnType<Answer>>();
  const answer: Answer = ({ game }) => {
    const known = answers.get(game);
    if (known) return known;
    const analysis = analyze(game, [concept], {
      ...question,
      budget: { ...question.budget, progress: () => {} },
    });
    const found = isRefusal(analysis)
      ? analysis
      : (analysis.results[0]?.stable ?? analysis.refusals[0]!.refusal);
    answers.set(game, found);
    return found;
  };
  return ({ scenario = [], told = [] }: Variant): View | Failure =>
    viewsOf<Failure>(
      (view) => {
        const concerned = told.filter(
          ({ holder, fact }) =>
            holder === holdersOf(view)[0] ||
            (view.length === 0 && (fact.kind === 'view' || fact.kind === 'everything')),
        );
        const key = JSON.stringify([scenario, view, concerned]);
        const outcome =
          compiled.get(key) ?? compile(file, { ...asked, scenario, view, told: concerned }, question.budget);
        compiled.set(key, outcome);
        return !isRefusal(outcome) && outcome.ok ? outcome.compiled : outcome;
      },
      answer,
      asked.view,
    );
}
