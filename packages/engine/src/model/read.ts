/**
 * From text to a validated conflict. Every problem is reported at its place and nothing stops at the first: a conflict results exactly
 * when there is no error.
 */
import { type Diagnostic, error, type Report } from '../diagnostic.ts';
import { type Budget, defaultBudget, isRefusal, type Refusal } from '../refusal.ts';
import { child, entry, type MapNode } from '../text/tree.ts';
import { readYaml } from '../text/yaml.ts';
import { checkShape } from './check-shape.ts';
import type { Attitude, Conflict, NamedState, Preference } from './conflict.ts';
import { checkCitations, readClaims, readSources } from './evidence.ts';
import { listExpectations, readExpectations } from './expectations.ts';
import { described, entriesOf, itemsOf, noWhere, scalarText, scalarsOf, textOf } from './fields.ts';
import { truth } from './formula.ts';
import { readPreferences, warnOfIdle } from './preferences.ts';
import { type Layers, readState } from './references.ts';
import { levelsOf, type StateSpace } from './state-space.ts';
import { decisionMakerIndex, numberingOf, readStructure, reportUnknownDecisionMaker, type Structure } from './structure.ts';
import { buildStages, readAxes, readBeliefs, readScenarios, type Variant } from './variants.ts';

/** A model file as read: its text unchanged, and its tree when it has the shape of a model. */
export interface ModelFile {
  readonly text: string;
  readonly tree: MapNode | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A conflict with the structure that states are looked up in. */
export interface Reading {
  readonly conflict: Conflict | null;
  readonly structure: Structure | null;
  readonly layers: Layers | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file's text and holds it against the shape of a model. O(length). */
export function openModel(text: string): ModelFile {
  const { tree, diagnostics } = readYaml(text);
  const found = [...diagnostics];
  const report: Report = (diagnostic) => found.push(diagnostic);
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  if (tree.kind !== 'map') {
    if (!broken) report(error('not-a-model', tree.span, {}, 'start-new'));
    return { text, tree: null, diagnostics: found };
  }
  if (broken && tree.entries.length === 0) return { text, tree: null, diagnostics: found };
  const shaped = checkShape(tree, report);
  return { text, tree: shaped || broken === false ? tree : null, diagnostics: found };
}

/** Reads the conflict of one variant of the file. A refusal says that the variant itself makes no sense. */
export function readConflict(file: ModelFile, variant: Variant = {}, budget: Budget = defaultBudget): Reading | Refusal {
  const diagnostics: Diagnostic[] = [...file.diagnostics];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const nothing = { conflict: null, structure: null, layers: null, diagnostics };
  if (!file.tree) return nothing;
  const stages = buildStages(file.tree, variant, report);
  if (isRefusal(stages)) return stages;
  const { trees, hidden } = stages;
  const numberings = trees.map(numberingOf);
  const context = { source: file.text, budget, numberings, hidden };
  const silent: Report = () => {};
  const structures = trees.map((tree, k) => readStructure(tree, k === trees.length - 1 ? context : { ...context, hidden: new Set() }, k === trees.length - 1 ? report : silent));
  const current = structures[structures.length - 1]!;
  const tree = trees[trees.length - 1]!;
  const { language } = current;

  const bare: Layers = { structures, current, named: [] };
  const structureSound = !diagnostics.some(({ severity }) => severity === 'error');
  if (structureSound) checkSatisfiable(current, report);
  const named = entriesOf(child(tree, 'named-states')).flatMap(({ key, keySpan, value }): NamedState[] => {
    const state = readState(child(value, 'state'), bare, variant.scenario?.length || variant.view?.length ? silent : report);
    return state ? [{ ...described(value, language, keySpan), id: key, state }] : [];
  });
  const layers: Layers = { ...bare, named };

  const statusQuo = readState(child(tree, 'status-quo'), layers, report);
  const preferences = readPreferences(tree, layers, file.text, report);
  const sources = readSources(tree, language);
  const claims = readClaims(tree, language, sources, report);
  checkCitations(tree, claims, sources, report);
  const axes = readAxes(tree, language);
  const scenarios = readScenarios(tree, axes, language, report);
  const beliefs = readBeliefs(child(tree, 'beliefs'), current.decisionMakers, language, report);
  const written = listExpectations(tree, new Set(axes.map(({ base }) => base)));
  const about = { scenario: stages.scenario, view: variant.view ?? [] };
  const expectations = variant.set?.length ? [] : readExpectations(written, about, layers, report);
  const attitudes = readAttitudes(tree, current, report);
  const coalitions = readCoalitions(tree, current, report);
  warnIdleStatements(preferences, current, report);

  if (diagnostics.some(({ severity }) => severity === 'error')) return { ...nothing, structure: current, layers };
  const conflict: Conflict = {
    form: current.form,
    ...about,
    language,
    title: textOf(child(tree, 'title'), language) ?? {},
    summary: textOf(child(tree, 'summary'), language),
    description: textOf(child(tree, 'description'), language),
    asOf: scalarText(child(tree, 'as-of')),
    decisionMakers: current.decisionMakers,
    options: current.options,
    graphStates: current.graphStates,
    consequences: current.consequences,
    feasibility: current.rules,
    coalesced: current.coalesced,
    forbidden: current.forbidden,
    statusQuo,
    namedStates: named,
    preferences: preferences as readonly Preference[],
    attitudes,
    coalitions,
    expectations,
    sources,
    claims,
    axes,
    scenarios,
    beliefs,
  };
  return { conflict, structure: current, layers, diagnostics };
}

/** Rules that leave no state, coalescing rules that overlap or claim nothing. */
function checkSatisfiable(structure: Structure, report: Report): void {
  const space = structure.space();
  if (isRefusal(space) || space.graph) return;
  if (space.values.length === 0) report(error('no-feasible-state', structure.rules[0]?.span ?? noWhere, {}, 'relax-a-rule'));
  if (space.overlapping > 0) report(error('coalesce-overlap', structure.coalesced[0]?.span ?? noWhere, { count: space.overlapping }));
  structure.coalesced.forEach(({ id, span }, k) => {
    if (space.coalescedState[k] === -1 && space.overlapping === 0) report(error('coalesce-nothing', span, { name: id }));
  });
}

const idleSearch = 4096;

function warnIdleStatements(preferences: readonly (Preference | null)[], structure: Structure, report: Report): void {
  const space = structure.form === 'graph' ? null : structure.space();
  if (!space || isRefusal(space) || space.values.length > idleSearch || space.values.length < 2) return;
  const vectors = allLevels(space);
  const decides = (tree: Parameters<Structure['formula']>[0]): boolean => {
    const formula = structure.formula(tree);
    const first = truth(formula, vectors[0]!);
    return vectors.some((levels) => truth(formula, levels) !== first);
  };
  warnOfIdle(preferences, ({ expression }) => decides(expression.tree), report);
}

const allLevels = (space: StateSpace): number[][] => Array.from(space.values, (_, vector) => levelsOf(space, vector));

function readAttitudes(tree: MapNode, { decisionMakers }: Structure, report: Report): Attitude[] {
  const indexOf = (id: string, span: { start: number; end: number }): number => {
    const index = decisionMakers.findIndex((each) => each.id === id);
    if (index < 0) reportUnknownDecisionMaker(id, span, decisionMakers, report);
    return index;
  };
  return entriesOf(entry(tree, 'attitudes')?.value).flatMap((holder) => {
    const of = indexOf(holder.key, holder.keySpan);
    return entriesOf(holder.value).flatMap((object): Attitude[] => {
      const toward = indexOf(object.key, object.keySpan);
      const attitude = scalarText(object.value) as Attitude['attitude'] | null;
      return of >= 0 && toward >= 0 && attitude ? [{ of, toward, attitude }] : [];
    });
  });
}

function readCoalitions(tree: MapNode, { decisionMakers }: Structure, report: Report): number[][] {
  return itemsOf(child(tree, 'coalitions')).map((list) => {
    const members = scalarsOf(list).map((member) => decisionMakerIndex(member, decisionMakers, report));
    const found = members.filter((member) => member !== null);
    if (new Set(found).size < found.length) report(error('coalition-repeats', list.span));
    if (list.kind === 'list' && list.items.length === 0) report(error('empty-list', list.span));
    return found;
  });
}
