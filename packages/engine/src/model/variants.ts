/** Scenarios, views and one-off changes: which overlays are laid on the base model, in which order. */
import { closest, error, type Report, warning } from '../diagnostic.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import { readYaml } from '../text/yaml.ts';
import type { Axis, Belief, Scenario } from './conflict.ts';
import { claimsOf, described, entriesOf, scalarText, scalarsOf, textOf } from './fields.ts';
import { overlay, replaceAt } from './overlay.ts';
import { reportUnknownDecisionMaker } from './structure.ts';

/** Which version of the conflict is meant. `set`: one-off changes, path and value as written. */
export interface Variant {
  readonly scenario?: readonly string[];
  readonly view?: readonly string[];
  readonly set?: readonly { readonly path: string; readonly value: string }[];
}

export interface Stages {
  /** The written tree after each layer; the first is the base model. */
  readonly trees: readonly MapNode[];
  readonly hidden: ReadonlySet<string>;
  /** Scenarios applied, in file order, without those that change nothing. */
  readonly scenario: readonly string[];
}

export function buildStages(base: MapNode, variant: Variant, report: Report): Stages | Refusal {
  const chosen = chooseScenarios(base, variant.scenario ?? []);
  if ('refusal' in chosen) return chosen;
  const trees = [base];
  const top = (): MapNode => trees[trees.length - 1]!;
  for (const id of chosen) trees.push(overlay(top(), child(child(child(base, 'scenarios'), id), 'change'), trees.length, report));

  const hidden = new Set<string>();
  let beliefs = child(top(), 'beliefs');
  for (const holder of variant.view ?? []) {
    if (!entry(child(base, 'decision-makers'), holder)) return unknown('unknown-view', holder, entriesOf(child(base, 'decision-makers')));
    const belief = child(beliefs, holder);
    const tree = overlay(top(), child(belief, 'change'), trees.length, report);
    trees.push(tree);
    for (const { text, span } of scalarsOf(child(belief, 'hidden-options'))) {
      const known = entriesOf(child(tree, 'decision-makers')).some(({ value }) => entry(child(value, 'options'), text));
      if (known) hidden.add(text);
      else report(error('unknown-option', span, { name: text }));
    }
    beliefs = child(belief, 'beliefs');
  }
  for (const { path, value } of variant.set ?? []) {
    const changed = replaceAt(top(), path.split('.'), withoutPlaces(readYaml(value).tree, trees.length));
    if (changed?.kind !== 'map') return refuse('unknown-path', { path });
    trees.push(changed);
  }
  return { trees, hidden, scenario: chosen };
}

/** The ids in file order; base names of axes are accepted and change nothing. */
function chooseScenarios(base: MapNode, wanted: readonly string[]): readonly string[] | Refusal {
  const scenarios = entriesOf(child(base, 'scenarios'));
  const baseNames = entriesOf(child(base, 'axes')).flatMap(({ key, value }) => [{ axis: key, name: scalarText(child(value, 'base')) }]);
  const taken = new Map<string, string>();
  for (const id of wanted) {
    const found = scenarios.find(({ key }) => key === id);
    const axis = found ? scalarText(child(found.value, 'axis')) : baseNames.find(({ name }) => name === id)?.axis;
    if (axis === undefined) return unknown('unknown-scenario', id, [...scenarios, ...baseNames.map(({ name }) => ({ key: name ?? '' }))]);
    const other = axis === null ? undefined : taken.get(axis);
    if (other !== undefined && other !== id) return refuse('same-axis', { first: other, second: id, axis: axis ?? '' });
    if (axis !== null) taken.set(axis, id);
  }
  return scenarios.map(({ key }) => key).filter((key) => wanted.includes(key));
}

function unknown(code: 'unknown-scenario' | 'unknown-view', name: string, known: readonly { readonly key: string }[]): Refusal {
  const names = known.map(({ key }) => key);
  return refuse(code, { name, names: closest(name, names) ?? (names.join(', ') || '–') });
}

function withoutPlaces(node: Node, layer: number): Node {
  const span = { start: 0, end: 0 };
  if (node.kind === 'scalar') return { ...node, span, layer };
  if (node.kind === 'list') return { ...node, span, layer, items: node.items.map((item) => withoutPlaces(item, layer)) };
  return { ...node, span, layer, entries: node.entries.map((each) => ({ ...each, keySpan: span, value: withoutPlaces(each.value, layer) })) };
}

export function readAxes(tree: MapNode, language: string): readonly Axis[] {
  return entriesOf(child(tree, 'axes')).map(({ key, keySpan, value }) => ({
    ...described(value, language, keySpan),
    id: key,
    base: scalarText(child(value, 'base')) ?? 'base',
    baseName: textOf(child(value, 'base-name'), language),
  }));
}

export function readScenarios(tree: MapNode, axes: readonly Axis[], language: string, report: Report): readonly Scenario[] {
  const bases = new Map(axes.map(({ base, id }) => [base, id]));
  return entriesOf(child(tree, 'scenarios')).map(({ key, keySpan, value }) => {
    const axis = scalarText(child(value, 'axis'));
    const probability = scalarText(child(value, 'probability'));
    if (bases.has(key)) report(error('scenario-is-base', keySpan, { name: key, axis: bases.get(key)! }, 'remove-or-rename'));
    if (axis !== null && !axes.some(({ id }) => id === axis)) report(warning('unnamed-axis', child(value, 'axis')!.span, { name: axis }, 'declare-axis'));
    if (probability !== null && !(Number(probability) >= 0 && Number(probability) <= 1)) {
      report(error('probability', child(value, 'probability')!.span, { found: probability }));
    }
    return { ...described(value, language, keySpan), id: key, axis, probability: probability === null ? null : Number(probability) };
  });
}

export function readBeliefs(node: Node | undefined, decisionMakers: readonly { readonly id: string }[], language: string, report: Report): readonly Belief[] {
  return entriesOf(node).map(({ key, keySpan, value }) => {
    if (!decisionMakers.some(({ id }) => id === key)) reportUnknownDecisionMaker(key, keySpan, decisionMakers, report);
    return {
      holder: key,
      name: textOf(child(value, 'name'), language),
      claims: claimsOf(value),
      beliefs: readBeliefs(child(value, 'beliefs'), decisionMakers, language, report),
      span: keySpan,
    };
  });
}

/** Every chain of views for which a belief is stated. */
export function statedViews(beliefs: readonly Belief[], prefix: readonly string[] = []): readonly (readonly string[])[] {
  return beliefs.flatMap(({ holder, beliefs: nested }) => [[...prefix, holder], ...statedViews(nested, [...prefix, holder])]);
}
