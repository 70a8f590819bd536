/**
 * From text to a validated conflict. Every problem is reported at its place and nothing stops at the first: a conflict results exactly
 * when there is no error.
 */
import { type Diagnostic, type DiagnosticCode, error, type Report } from '../diagnostic.ts';
import { type Budget, defaultBudget, isRefusal, type Refusal } from '../refusal.ts';
import type { Span } from '../span.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import { readYaml } from '../text/yaml.ts';
import { checkTypeNames, readBeliefs, readPictures, typeAxes } from './beliefs.ts';
import { checkShape } from './check-shape.ts';
import type { Conflict, NamedState, Preference, StateIdentity } from './conflict.ts';
import { numberingOf } from './decision-makers.ts';
import { checkCitations, readClaims, readSources } from './evidence.ts';
import { checkSubjects, listExpectations, readExpectations } from './expectations.ts';
import { described, entriesOf, noWhere, scalarText, textOf } from './fields.ts';
import { gather } from './gather.ts';
import { asIdentity, carry, feasibleLevels } from './identities.ts';
import { canHold, warnOfIdle } from './idle-statements.ts';
import { readLeverSettings } from './lever-settings.ts';
import { readPreferences } from './preferences.ts';
import { type Layers, readState } from './references.ts';
import { readAttitudes, readCoalitions } from './relations.ts';
import { readStructure, type Structure } from './structure.ts';
import { baseNames, buildStages, readAxes, readScenarios, type Variant } from './variants.ts';

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
  const { tree, wellFormed, diagnostics } = readYaml(text);
  const found = gather(diagnostics);
  const file = (model: MapNode | null): ModelFile => ({
    text,
    tree: model,
    diagnostics: found.diagnostics(),
  });
  // What is not YAML has no shape to speak of.
  if (!wellFormed) return file(null);
  if (tree.kind !== 'map') {
    if (!found.hasErrors())
      found.report(
        error(
          'not-a-model',
          { start: tree.span.start, end: Math.min(tree.span.end, tree.span.start + 1) },
          {},
          'start-new',
        ),
      );
    return file(null);
  }
  checkShape(tree, found.report);
  return file(tree);
}

/** Reads the conflict of one variant of the file. A refusal says that the variant itself makes no sense. */
export function readConflict(
  file: ModelFile,
  variant: Variant = {},
  budget: Budget = defaultBudget,
): Reading | Refusal {
  const found = gather(file.diagnostics);
  const { report } = found;
  const result = (parts: Partial<Omit<Reading, 'diagnostics'>>): Reading => ({
    conflict: null,
    structure: null,
    layers: null,
    ...parts,
    diagnostics: found.diagnostics(),
  });
  if (!file.tree) return result({});
  const stages = buildStages(file.tree, variant, report);
  if (isRefusal(stages)) return stages;
  const { trees, hiddenIn } = stages;
  const tree = trees.at(-1)!;
  const numberings = trees.map(numberingOf);
  const structures: Structure[] = [];
  for (const [k, each] of trees.entries()) {
    // A layer that changes nothing is the one beneath it.
    const same = each === trees[k - 1] && hiddenIn[k]!.size === hiddenIn[k - 1]!.size;
    const context = { source: file.text, budget, numberings, hidden: hiddenIn[k]! };
    structures.push(
      same ? structures[k - 1]! : readStructure(each, context, each === tree ? report : silent),
    );
  }
  const current = structures.at(-1)!;
  const { language, decisionMakers } = current;

  // Where what is possible is not known, neither is which states there are: nothing is said of them then.
  const sound = !found
    .diagnostics()
    .some(({ severity, span }) => severity === 'error' && concernsStates(span, file.tree!));
  const ofStates: Report = sound
    ? report
    : Object.assign(
        (diagnostic: Diagnostic) => (aboutStates.has(diagnostic.code) ? undefined : report(diagnostic)),
        report,
      );
  if (sound) checkSatisfiable(current, report);
  const isWhole = !variant.withdrawn?.length;
  const layers = {
    structures,
    current,
    ...readNamedStates(tree, { structures, current, named: [] }, ofStates),
  };

  const everythingSeen = (): Structure =>
    readStructure(
      isWhole ? tree : trees.at(-2)!,
      { source: file.text, budget, numberings, hidden: new Set() },
      silent,
    );
  // Without what made it possible, where things stood is no longer a state, which is nobody's mistake.
  const ofStatusQuo = isWhole ? ofStates : excused(ofStates);
  const statusQuo = readStatusQuo(child(tree, 'status-quo'), layers, everythingSeen, ofStatusQuo);
  const preferences = readPreferences(tree, layers, file.text, ofStates);
  checkCitations(trees[0]!, report);
  const ownAxes = readAxes(tree, language);
  const ownScenarios = readScenarios(tree, ownAxes, language, report);
  checkTypeNames(
    stages.base,
    new Set([...ownAxes.map(({ base }) => base), ...ownScenarios.map(({ id }) => id)]),
    report,
  );
  const types = typeAxes(stages.base, decisionMakers, language);
  const axes = [...ownAxes, ...types.axes];
  const scenarios = [...ownScenarios, ...types.scenarios];
  const beliefs = readBeliefs(child(tree, 'beliefs'), decisionMakers, language, report);
  const pictures = readPictures(
    stages.beliefs,
    {
      leading: stages.leading,
      language,
      read: current.expression,
      canHold: (when) => !sound || canHold(when, current),
      layer: stages.scenarios,
    },
    report,
  );
  // What the author expects is said of the model with all that it rests on.
  const written = isWhole ? listExpectations(tree, baseNames(file.tree)) : [];
  checkSubjects(written, new Set(scenarios.map(({ id }) => id)), decisionMakers, report);
  const about = { scenario: stages.scenario, view: variant.view ?? [] };
  const expectations = variant.set?.length ? [] : readExpectations(written, about, layers, ofStates);
  const attitudes = readAttitudes(tree, decisionMakers, report);
  const coalitions = readCoalitions(tree, decisionMakers, report);
  const levers = readLeverSettings(tree, current, trees.length === 1 ? report : silent);
  // In a variant a statement may well be settled; only in the base model is that worth a word.
  if (sound && trees.length === 1) warnOfIdle(preferences, current, report);

  if (found.hasErrors()) return result({ structure: current, layers });
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
    namedStates: layers.named,
    preferences: preferences as readonly Preference[],
    attitudes,
    coalitions,
    levers,
    expectations,
    sources: readSources(tree, language),
    claims: readClaims(tree, language),
    axes,
    scenarios,
    beliefs,
    pictures,
  };
  return result({ conflict, structure: current, layers });
}

const silent: Report = () => {};

const excused =
  (report: Report): Report =>
  (diagnostic) =>
    diagnostic.code === 'infeasible-state' ? undefined : report(diagnostic);

/** Sections that have no say in which states there are. */
const besideStates = new Set([
  'title',
  'summary',
  'description',
  'as-of',
  'status-quo',
  'named-states',
  'preferences',
  'attitudes',
  'coalitions',
  'expect',
  'sources',
  'claims',
  'axes',
  'levers',
]);

const concernsStates = ({ start }: Span, tree: MapNode): boolean =>
  !tree.entries.some(
    ({ key, keySpan, value }) =>
      besideStates.has(key) && keySpan.start <= start && start <= Math.max(keySpan.end, value.span.end),
  );

const aboutStates: ReadonlySet<DiagnosticCode> = new Set([
  'ranking-misses',
  'ranking-repeats',
  'state-number',
  'infeasible-state',
  'ambiguous-state',
  'numbers-need-states',
]);

/** Rules that leave no state, coalescing rules that overlap or claim nothing. */
function checkSatisfiable(structure: Structure, report: Report): void {
  const space = structure.space();
  if (isRefusal(space) || space.graph) return;
  if (space.values.length === 0)
    report(error('no-feasible-state', structure.rules[0]?.span ?? noWhere, {}, 'relax-a-rule'));
  else if (space.overlapping > 0)
    report(error('coalesce-overlap', structure.coalesced[0]?.span ?? noWhere, { count: space.overlapping }));
  else {
    structure.coalesced.forEach(({ id, span }, k) => {
      if (space.coalescedState[k] === -1) report(error('coalesce-nothing', span, { name: id }));
    });
  }
}

/**
 * Where things stand. In a view that does not know some option, and says nothing of its own about where things stand: what its holder sees
 * of it, that option at its first level.
 */
function readStatusQuo(
  node: Node | undefined,
  layers: Layers,
  everythingSeen: () => Structure,
  report: Report,
): StateIdentity | null {
  const { current, structures } = layers;
  const own = node && structures[node.layer]?.options.some(({ hidden }) => hidden);
  if (!node || own || !current.options.some(({ hidden }) => hidden)) return readState(node, layers, report);
  const open = everythingSeen();
  const all = structures.map((structure) => (structure === current ? open : structure));
  const seen = readState(node, { ...layers, structures: all, current: open }, report);
  const state = seen && carry(seen, open, current);
  if (state?.kind !== 'vector') return state;
  const levels = state.levels.map((level, o) => (current.options[o]!.hidden ? 0 : level));
  if (feasibleLevels(levels, current)) return asIdentity(current, levels);
  report(error('infeasible-state', node.span, { state: '–' }));
  return null;
}

/** Names for states. In a variant that makes such a state infeasible the name stands for nothing, which is no mistake of its author. */
function readNamedStates(
  tree: MapNode,
  layers: Layers,
  report: Report,
): Pick<Required<Layers>, 'named' | 'gone'> {
  const named: NamedState[] = [];
  const gone = new Set<string>();
  for (const { key, keySpan, value } of entriesOf(child(tree, 'named-states'))) {
    const node = child(value, 'state');
    const written = node && (layers.structures[node.layer] ?? layers.current);
    const state = readState(node, layers, written === layers.current ? report : excused(report));
    if (state) named.push({ ...described(value, layers.current.language, keySpan), id: key, state });
    else gone.add(key);
  }
  return { named, gone };
}
