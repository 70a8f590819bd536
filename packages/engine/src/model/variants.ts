/** Scenarios, views and one-off changes: which overlays are laid on the base model, in which order. */
import { closest, error, type Report, warning } from '../diagnostic.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { nodesAlong, replaceAt } from '../text/path.ts';
import { child, entry, type MapNode, type Node, placedAt } from '../text/tree.ts';
import { readYaml } from '../text/yaml.ts';
import {
  nestedBeliefs,
  pictureAt,
  stepText,
  typedBeliefs,
  typesOf,
  viewChains,
  viewStep,
} from './beliefs.ts';
import { checkShape } from './check-shape.ts';
import type { Axis, Conflict, Scenario } from './conflict.ts';
import { type Correction, correct, factsOf } from './corrections.ts';
import { numberingOf } from './decision-makers.ts';
import type { Element } from './elements.ts';
import { listExpectations } from './expectations.ts';
import { described, entriesOf, scalarsOf, scalarText, textOf } from './fields.ts';
import { overlay } from './overlay.ts';
import { listed, reportUnknown } from './suggest.ts';
import { type Lessened, withdraw } from './withdrawal.ts';

/** Which version of the conflict is meant. `set`: one-off changes, path and value as written. */
export interface Variant {
  readonly scenario?: readonly string[];
  readonly view?: readonly string[];
  readonly set?: readonly { readonly path: string; readonly value: string }[];
  /** After how many views of the chain the one-off changes are laid; after all of them unless said. */
  readonly setAfter?: number;
  /** What has been told to whom, before any view is taken. */
  readonly told?: readonly Correction[];
  /** Elements that no longer stand, wherever in the file they are written. */
  readonly withdrawn?: readonly Element[];
  /** A further overlay, laid after the scenarios. */
  readonly change?: MapNode | undefined;
}

export interface Stages {
  /** The file's tree without what is withdrawn. */
  readonly base: MapNode;
  /** The written tree after each layer; the first is the base model. */
  readonly trees: readonly MapNode[];
  /** Options unknown in each layer. */
  readonly hiddenIn: readonly ReadonlySet<string>[];
  /** Options unknown in the last layer. */
  readonly hidden: ReadonlySet<string>;
  /** Scenarios applied, in file order, without those that change nothing; after them, chosen types of beliefs. */
  readonly scenario: readonly string[];
  /** How many of the layers are scenarios. */
  readonly scenarios: number;
  /** The chain of views with the types found. */
  readonly view: readonly string[];
  /** What is believed in the last layer, and the types that are looked for first. */
  readonly beliefs: Node | undefined;
  readonly leading: ReadonlySet<string>;
}

/**
 * Builds the layers of a variant on the base model. A refusal says that the variant itself makes no sense. Where something is withdrawn,
 * the last layer is the model without it, and those beneath are as written: numbers and patterns keep what they were written to mean.
 */
export function buildStages(base: MapNode, variant: Variant, report: Report): Stages | Refusal {
  if (!variant.withdrawn?.length) return layStages({ tree: base, hidden: new Map() }, variant, report);
  const stages = layStages(withdraw(base, variant.withdrawn), variant, report);
  const left = (variant.scenario ?? []).find((id) =>
    variant.withdrawn?.some(({ path }) => path.split('.').at(-1) === id),
  );
  if ('refusal' in stages)
    return left === undefined || stages.refusal !== 'unknown-scenario'
      ? stages
      : refuse('withdrawn-scenario', { name: left });
  const written = layStages({ tree: base, hidden: new Map() }, { ...variant, view: stages.view }, () => {});
  if ('refusal' in written) return written;
  return {
    ...stages,
    trees: [...written.trees, stages.trees.at(-1)!],
    hiddenIn: [...written.hiddenIn, stages.hidden],
  };
}

function layStages({ tree: base, hidden }: Lessened, variant: Variant, report: Report): Stages | Refusal {
  const chosen = chooseScenarios(base, variant.scenario ?? []);
  if ('refusal' in chosen) return chosen;
  const { scenario, scenarios, leading } = chosen;
  const trees: MapNode[] = [base];
  const hiddenIn: ReadonlySet<string>[] = [hidden.get('') ?? new Set()];
  const top = (): MapNode => trees.at(-1)!;
  const lay = (tree: MapNode, unknown: ReadonlySet<string> = new Set()): void => {
    trees.push(tree);
    hiddenIn.push(new Set([...hiddenIn.at(-1)!, ...unknown]));
  };
  const layPicture = (picture: Node | undefined): void => {
    const tree = overlay(top(), child(picture, 'change'), trees.length, report);
    lay(tree, readHidden(picture, tree, report));
  };
  for (const id of scenarios) {
    const change = child(child(child(base, 'scenarios'), id), 'change');
    lay(overlay(top(), change, trees.length, report), hidden.get(id));
  }

  if (variant.change) lay(overlay(top(), variant.change, trees.length, report));

  const view = variant.view ?? [];
  const seen: string[] = [];
  const setAfter = variant.setAfter ?? view.length;
  if (setAfter === 0) {
    const refusal = laySet(variant, top, lay, trees);
    if (refusal) return refusal;
  }
  trees.push((variant.told ?? []).reduce(correct, trees.pop()!));
  let beliefs = child(top(), 'beliefs');
  for (const [k, written] of view.entries()) {
    const step = viewStep(written);
    const decisionMakers = child(top(), 'decision-makers');
    if (!entry(decisionMakers, step.holder))
      return unknown('unknown-view', step.holder, entriesOf(decisionMakers));
    const found = pictureAt(beliefs, step, leading);
    if (!found) return unknown('unknown-view', written, typesOf(child(beliefs, step.holder), leading));
    layPicture(found.belief);
    // A layer of its own even where there is no type, so that layers can be counted without knowing.
    layPicture(found.type);
    seen.push(stepText({ ...step, type: found.id }));
    beliefs = nestedBeliefs(found.belief, found.type);
    if (setAfter === k + 1) {
      const refusal = laySet(variant, top, lay, trees);
      if (refusal) return refusal;
    }
  }
  // What was required of the base model is required of the result, too.
  if (trees.length > 1) checkShape(top(), report);
  return {
    base,
    view: seen,
    trees,
    hiddenIn,
    hidden: hiddenIn.at(-1)!,
    scenario,
    scenarios: scenarios.length + (variant.change ? 1 : 0),
    beliefs,
    leading,
  };
}

/** Lays one-off changes; a refusal where one of them makes no sense. */
function laySet(
  { set = [] }: Variant,
  top: () => MapNode,
  lay: (tree: MapNode) => void,
  trees: readonly MapNode[],
): Refusal | null {
  for (const { path, value } of set) {
    const written = readYaml(value);
    if (value.trim() === '' || written.diagnostics.length > 0)
      return refuse('unreadable-value', { path, value });
    const steps = path.split('.');
    const changed = replaceAt(
      top(),
      steps,
      placedAt(written.tree, nodesAlong(top(), steps).at(-1)!.span, trees.length),
    );
    if (changed?.kind !== 'map') return refuse('unknown-path', { path });
    lay(changed);
  }
  return null;
}

function readHidden(belief: Node | undefined, tree: MapNode, report: Report): ReadonlySet<string> {
  const known = new Set(numberingOf(tree));
  const written = scalarsOf(child(belief, 'hidden-options'));
  for (const { text, span } of written)
    if (!known.has(text)) reportUnknown('unknown-option', span, { name: text }, known, report);
  return new Set(written.map(({ text }) => text).filter((id) => known.has(id)));
}

interface Chosen extends Pick<Stages, 'scenario' | 'leading'> {
  readonly scenarios: readonly string[];
}

/** The ids in file order; base names of axes and first types of beliefs are accepted and change nothing. */
function chooseScenarios(base: MapNode, wanted: readonly string[]): Chosen | Refusal {
  const scenarios = entriesOf(child(base, 'scenarios'));
  const baseNames = entriesOf(child(base, 'axes')).flatMap(({ key, value }) => [
    { axis: key, name: scalarText(child(value, 'base')) },
  ]);
  const typed = typedBeliefs(base);
  const ofType = (id: string): string | undefined =>
    typed.find(({ types }) => types.some(({ key }) => key === id))?.holders.join('/');
  const taken = new Map<string, string>();
  for (const id of wanted) {
    const found = scenarios.find(({ key }) => key === id);
    const axis = found
      ? scalarText(child(found.value, 'axis'))
      : (baseNames.find(({ name }) => name === id)?.axis ?? ofType(id));
    if (axis === undefined)
      return unknown('unknown-scenario', id, [
        ...scenarios,
        ...baseNames.map(({ name }) => ({ key: name ?? '' })),
        ...typed.flatMap(({ types }) => types),
      ]);
    const other = axis === null ? undefined : taken.get(axis);
    if (other !== undefined && other !== id)
      return refuse('same-axis', { first: other, second: id, axis: axis ?? '' });
    if (axis !== null) taken.set(axis, id);
  }
  const applied = scenarios.map(({ key }) => key).filter((key) => wanted.includes(key));
  const types = typed.flatMap(({ types: [first, ...others] }) => ({ first, others }));
  return {
    scenarios: applied,
    scenario: [
      ...applied,
      ...types.flatMap(({ others }) => others.map(({ key }) => key)).filter((key) => wanted.includes(key)),
    ],
    leading: new Set(
      typed.flatMap(({ types: all }) => all.map(({ key }) => key)).filter((key) => wanted.includes(key)),
    ),
  };
}

function unknown(
  code: 'unknown-scenario' | 'unknown-view',
  name: string,
  known: readonly { readonly key: string }[],
): Refusal {
  const names = known.map(({ key }) => key);
  return refuse(code, { name, names: closest(name, names.slice(0, 1000)) ?? (listed(names) || '–') });
}

export function readAxes(tree: MapNode, language: string): readonly Axis[] {
  return entriesOf(child(tree, 'axes')).map(({ key, keySpan, value }) => ({
    ...described(value, language, keySpan),
    id: key,
    holders: null,
    base: scalarText(child(value, 'base')) ?? 'base',
    baseName: textOf(child(value, 'base-name'), language),
  }));
}

export function readScenarios(
  tree: MapNode,
  axes: readonly Axis[],
  language: string,
  report: Report,
): readonly Scenario[] {
  const bases = new Map<string, string>();
  for (const { id, base, span } of axes) {
    if (bases.has(base)) report(error('name-taken', span, { name: base }, 'remove-or-rename'));
    bases.set(base, id);
  }
  const axisIds = new Set(axes.map(({ id }) => id));
  return entriesOf(child(tree, 'scenarios')).map(({ key, keySpan, value }) => {
    const axis = scalarText(child(value, 'axis'));
    const probability = scalarText(child(value, 'probability'));
    if (bases.has(key))
      report(error('scenario-is-base', keySpan, { name: key, axis: bases.get(key)! }, 'remove-or-rename'));
    if (axis !== null && !axisIds.has(axis))
      report(warning('unnamed-axis', child(value, 'axis')!.span, { name: axis }, 'declare-axis'));
    if (Number(probability) < 0 || Number(probability) > 1) {
      report(error('probability', child(value, 'probability')!.span, { found: probability! }));
    }
    return {
      ...described(value, language, keySpan),
      id: key,
      axis,
      probability: probability === null ? null : Number(probability),
    };
  });
}

/** What each decision maker could be told in one version of a model, by the beliefs stated there; nothing in somebody's eyes. */
export function tellable(base: MapNode, variant: Variant): readonly Correction[] {
  const stages = buildStages(base, variant, () => {});
  if ('refusal' in stages || variant.view?.length) return [];
  const tree = stages.trees.at(-1)!;
  return entriesOf(child(tree, 'decision-makers')).flatMap(({ key: holder }) =>
    factsOf(tree, holder).map((fact) => ({ holder, fact })),
  );
}

const scenarioIds = (tree: MapNode): readonly string[] =>
  entriesOf(child(tree, 'scenarios')).map(({ key }) => key);

/** Every lever that the author states, laid on the base model. */
export const leverVariants = (tree: MapNode): readonly Variant[] =>
  entriesOf(child(child(tree, 'levers'), 'stated')).flatMap(({ value }) => {
    const change = child(value, 'change');
    return change?.kind === 'map' ? [{ change }] : [];
  });

/** Every scenario by itself, and the views that it states. */
export const scenarioVariants = (tree: MapNode): readonly Variant[] =>
  entriesOf(child(tree, 'scenarios')).flatMap(({ key, value }) => [
    { scenario: [key] },
    ...viewChains(child(value, 'change')).map((view) => ({ scenario: [key], view })),
  ]);

/** What changes nothing when it is chosen: names of the base model on axes, and first types of beliefs. */
export const baseNames = (tree: MapNode): ReadonlySet<string> =>
  new Set([
    ...entriesOf(child(tree, 'axes')).flatMap(({ value }) => scalarText(child(value, 'base')) ?? []),
    ...typedBeliefs(tree).flatMap(({ types }) => types[0]?.key ?? []),
  ]);

/** The variants that expectations are about, each once; the base model first where any is about it. */
export function expectationVariants(tree: MapNode): readonly Variant[] {
  const bases = baseNames(tree);
  const order = [
    ...scenarioIds(tree),
    ...typedBeliefs(tree).flatMap(({ types }) => types.map(({ key }) => key)),
  ];
  const variants = new Map<string, Variant>();
  for (const { scenario, view } of listExpectations(tree, bases)) {
    const sorted = [...scenario].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    variants.set(`${sorted.join(',')} ${view.join('/')}`, { scenario: sorted, view });
  }
  return [...variants.values()];
}

/** Stands for the base model on the axis of a scenario that names none. */
const noScenario = 'base';

export interface CrossedAxis {
  readonly id: string;
  /** The base value first. */
  readonly values: readonly string[];
}

/**
 * The axes to cross: those that scenarios lie on, and one more for each scenario without an axis (it applies or it does not). An axis of
 * which a value is wanted keeps to that value.
 */
export function axesOf(
  { axes, scenarios }: Pick<Conflict, 'axes' | 'scenarios'>,
  wanted: readonly string[],
): readonly CrossedAxis[] | Refusal {
  const ids = [...new Set([...axes.map(({ id }) => id), ...scenarios.flatMap(({ axis }) => axis ?? [])])];
  const crossed = ids.map(
    (id): CrossedAxis => ({
      id,
      values: [
        axes.find((axis) => axis.id === id)?.base ?? noScenario,
        ...scenarios.filter(({ axis }) => axis === id).map((each) => each.id),
      ],
    }),
  );
  const alone = scenarios
    .filter(({ axis }) => axis === null)
    .map(({ id }): CrossedAxis => ({ id, values: [noScenario, id] }));
  const all = [...crossed, ...alone].filter(({ values }) => values.length > 1);
  const stranger = wanted.find((value) => !all.some(({ values }) => values.includes(value)));
  if (stranger !== undefined)
    return unknown(
      'unknown-scenario',
      stranger,
      all.flatMap(({ values }) => values.map((key) => ({ key }))),
    );
  return all.map(({ id, values }) => ({
    id,
    values: values.some((value) => wanted.includes(value))
      ? values.filter((value) => wanted.includes(value))
      : values,
  }));
}

/** Every combination of the axes' values; the last axis changes fastest. */
export const crossed = (axes: readonly CrossedAxis[]): readonly Readonly<Record<string, string>>[] =>
  axes.reduce<Readonly<Record<string, string>>[]>(
    (all, { id, values }) => all.flatMap((each) => values.map((value) => ({ ...each, [id]: value }))),
    [{}],
  );

/** The scenarios that a combination of values comes to. */
export const scenarioOf = (values: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(values).filter((value) => value !== noScenario);
