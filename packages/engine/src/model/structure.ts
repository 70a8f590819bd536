/** Who can do what, and what is possible: the part of a conflict that its states and moves come from. */
import { closest, error, type Report, warning } from '../diagnostic.ts';
import type { Budget, Refusal } from '../refusal.ts';
import { type ExpressionTree, mentioned, type Vocabulary } from '../text/expression.ts';
import { parseArc } from '../text/ranking.ts';
import type { Span } from '../span.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type { Change, CoalescedState, Consequence, DecisionMaker, Expression, ForbiddenMove, GraphState, Level, Option, Rule } from './conflict.ts';
import { described, entriesOf, itemsOf, noWhere, readExpression, scalarText, scalarsOf, textOf } from './fields.ts';
import { type Formula, resolve, ruleFormula } from './formula.ts';
import { type StateSpace, stateSpace } from './state-space.ts';

export interface Structure {
  readonly form: 'option' | 'graph';
  readonly language: string;
  readonly decisionMakers: readonly DecisionMaker[];
  readonly options: readonly Option[];
  readonly optionIndex: ReadonlyMap<string, number>;
  readonly graphStates: readonly GraphState[];
  readonly graphIndex: ReadonlyMap<string, number>;
  readonly consequences: readonly Consequence[];
  readonly rules: readonly Rule[];
  readonly ruleFormulas: readonly Formula[];
  readonly coalesced: readonly CoalescedState[];
  readonly coalescedFormulas: readonly Formula[];
  readonly forbidden: readonly ForbiddenMove[];
  /** Option ids in file order. */
  readonly numbering: readonly string[];
  readonly formula: (tree: ExpressionTree) => Formula;
  readonly expression: (node: Node | undefined, report: Report) => Expression | null;
  /** The feasible states; enumerated when first asked for. */
  readonly space: () => StateSpace | Refusal;
}

export interface StructureContext {
  readonly source: string;
  readonly budget: Budget;
  /** Options that the layers' numbers and patterns stand for. */
  readonly numberings: readonly (readonly string[])[];
  readonly hidden: ReadonlySet<string>;
}

/** The ids of all options in file order. */
export const numberingOf = (tree: MapNode): string[] =>
  entriesOf(child(tree, 'decision-makers')).flatMap(({ value }) => entriesOf(child(value, 'options')).map(({ key }) => key));

export function readStructure(tree: MapNode, context: StructureContext, report: Report): Structure {
  const language = scalarText(child(tree, 'language')) ?? 'en';
  const written = child(tree, 'states');
  const form = written ? 'graph' : 'option';
  const names = new Map<string, Span>();
  const claim = (name: string, span: Span): boolean => {
    if (names.has(name)) report(error('name-taken', span, { name }, 'remove-or-rename'));
    return !names.has(name) && Boolean(names.set(name, span));
  };

  const decisionMakers: DecisionMaker[] = [];
  const options: Option[] = [];
  const optionIndex = new Map<string, number>();
  const graphStates: GraphState[] = entriesOf(written).map(({ key, keySpan, value }) => ({
    ...described(value, language, keySpan),
    ...(value.kind === 'scalar' || !child(value, 'name') ? { name: isTextNode(value) ? textOf(value, language) : null } : {}),
    key,
  }));
  const graphIndex = new Map(graphStates.map(({ key }, k) => [key, k]));
  if (form === 'graph' && graphStates.length === 0) report(error('no-states', written?.span ?? noWhere));

  const people = child(tree, 'decision-makers');
  if (people?.kind === 'map' && people.entries.length === 0) report(error('no-decision-makers', people.span));
  for (const { key, keySpan, value } of entriesOf(people)) {
    claim(key, keySpan);
    const owner = decisionMakers.length;
    const own: number[] = [];
    for (const each of entriesOf(child(value, 'options'))) {
      if (claim(each.key, each.keySpan)) {
        optionIndex.set(each.key, options.length);
        own.push(options.length);
        options.push(readOption(each.key, each.keySpan, each.value, owner, language, context.hidden, report));
      }
    }
    if (form === 'option') checkOptionForm(value, keySpan, key, own.length, report);
    else if (entry(value, 'options')) report(error('options-in-graph-form', entry(value, 'options')!.keySpan));
    const arcs = form === 'graph' ? readArcs(child(value, 'moves'), graphIndex, report) : [];
    decisionMakers.push({ ...described(value, language, keySpan), id: key, options: own, arcs });
  }

  const consequenceEntries = entriesOf(child(tree, 'consequences'));
  for (const { key, keySpan } of consequenceEntries) claim(key, keySpan);
  const coalesceItems = itemsOf(child(tree, 'coalesce'));
  for (const item of coalesceItems) {
    const as = child(item, 'as');
    const name = scalarText(as);
    if (name !== null && as) claim(name, as.span);
  }
  for (const state of form === 'graph' ? graphStates : []) claim(state.key, state.span);
  for (const { key, keySpan } of entriesOf(child(tree, 'named-states'))) claim(key, keySpan);
  for (const section of form === 'graph' ? ['feasibility', 'coalesce'] : []) {
    const found = entry(tree, section);
    if (found) report(error('section-in-graph-form', found.keySpan, { key: section }));
  }

  const named = new Set([
    ...consequenceEntries.map(({ key }) => key),
    ...coalesceItems.flatMap((item) => scalarText(child(item, 'as')) ?? []),
    ...graphIndex.keys(),
  ]);
  const levels = new Map(options.map((option) => [option.id, option.levels.map(({ id }) => id)]));
  const vocabulary = (layer: number): Vocabulary => ({ options: levels, named, numbering: context.numberings[layer] ?? context.numberings[0]! });
  const expression = (node: Node | undefined, into: Report): Expression | null =>
    node ? readExpression(node, vocabulary(node.layer), context.source, into) : null;

  const consequences = consequenceEntries.flatMap(({ key, keySpan, value }): Consequence[] => {
    const when = expression(value.kind === 'map' ? child(value, 'when') : value, report);
    return when ? [{ ...described(value, language, keySpan), id: key, when }] : [];
  });
  const coalesced = coalesceItems.flatMap((item): CoalescedState[] => {
    const when = expression(child(item, 'when'), report);
    const as = child(item, 'as');
    return when && as?.kind === 'scalar' ? [{ ...described(item, language, as.span), id: as.text, when }] : [];
  });

  const formulas = new Map<string, Formula>();
  const definitions = new Map([...consequences, ...coalesced].map(({ id, when }) => [id, when.tree]));
  const meanings = {
    option: (id: string) => {
      const index = optionIndex.get(id);
      return index === undefined ? undefined : { index, levels: options[index]!.levels };
    },
    named: (id: string): Formula | undefined => {
      const state = graphIndex.get(id);
      return state === undefined ? formulas.get(id) : { kind: 'state' as const, state };
    },
  };
  // A name without a usable definition (it was reported) stands for what never holds.
  for (const name of named) formulas.set(name, { kind: 'constant', value: false });
  const sizes = new Map<string, number>();
  for (const id of inOrderOfUse(definitions, consequences, report)) {
    const definition = definitions.get(id)!;
    const size = sizeOf(definition, sizes);
    sizes.set(id, size);
    if (size <= largestDefinition) formulas.set(id, resolve(definition, meanings));
    else report(error('definition-too-large', consequences.find((each) => each.id === id)?.span ?? noWhere, { name: id, limit: largestDefinition }));
  }
  const formula = (expressionTree: ExpressionTree): Formula => resolve(expressionTree, meanings);

  const rules = itemsOf(child(tree, 'feasibility')).flatMap((item) => readRule(item, language, expression, report) ?? []);
  const ruleIds = new Set<string>();
  for (const { id, span } of rules) {
    if (id !== null && ruleIds.has(id)) report(error('duplicate-rule', span, { name: id }, 'remove-or-rename'));
    if (id !== null) ruleIds.add(id);
  }
  const ruleFormulas = rules.map(({ kind, parts }) => ruleFormula(kind, parts.map(({ tree: part }) => formula(part))));
  const coalescedFormulas = coalesced.map(({ when }) => formula(when.tree));
  const forbidden = readForbidden(tree, decisionMakers, language, expression, report);

  let space: StateSpace | Refusal | null = null;
  return {
    form,
    language,
    decisionMakers,
    options,
    optionIndex,
    graphStates,
    graphIndex,
    consequences,
    rules,
    ruleFormulas,
    coalesced,
    coalescedFormulas,
    forbidden,
    numbering: options.map(({ id }) => id),
    formula,
    expression,
    space: () => {
      space ??= stateSpace(
        {
          levels: options.map((option) => option.levels.length),
          hidden: options.map(({ hidden }) => hidden),
          rules: ruleFormulas,
          coalesced: coalescedFormulas,
          graphStates: form === 'graph' ? graphStates.length : null,
        },
        context.budget,
      );
      return space;
    },
  };
}

const isTextNode = (node: Node): boolean =>
  node.kind === 'scalar' || (node.kind === 'map' && node.entries.every(({ key, value }) => value.kind === 'scalar' && !['name', 'note', 'description'].includes(key)));

function readOption(id: string, span: Span, value: Node, owner: number, language: string, hidden: ReadonlySet<string>, report: Report): Option {
  const written = child(value, 'levels');
  const levels: Level[] =
    written?.kind === 'map'
      ? written.entries.map((each) => ({ id: each.key, name: textOf(each.value, language) }))
      : itemsOf(written).flatMap((item) => (item.kind === 'scalar' ? [{ id: item.text, name: null }] : []));
  for (const [k, level] of levels.entries()) {
    const at = written?.kind === 'map' ? written.entries[k]!.keySpan : itemsOf(written)[k]!.span;
    if (!/^[^\s()&|!=,{}[\]"'<>]+$/.test(level.id)) report(error('bad-level', at, { level: level.id }));
    if (levels.findIndex((other) => other.id === level.id) < k) report(error('duplicate-level', at, { level: level.id }, 'remove-or-rename'));
  }
  if (written && levels.length < 2) report(error('two-levels', written.span));
  const twoLevels = [
    { id: 'no', name: null },
    { id: 'yes', name: null },
  ];
  return {
    ...described(value, language, span),
    id,
    owner,
    levels: levels.length >= 2 ? levels : twoLevels,
    change: (scalarText(child(value, 'change')) as Change | null) ?? 'either',
    hidden: hidden.has(id),
  };
}

function checkOptionForm(value: Node, span: Span, name: string, options: number, report: Report): void {
  if (entry(value, 'moves')) report(error('moves-in-option-form', entry(value, 'moves')!.keySpan));
  else if (!entry(value, 'options')) report(error('missing-options', span, { name }, 'write-empty-options'));
  else if (options === 0) report(warning('no-options', span, { name }));
}

function readArcs(node: Node | undefined, graphIndex: ReadonlyMap<string, number>, report: Report): [number, number][] {
  const arcs: [number, number][] = [];
  const seen = new Set<string>();
  const stateOf = (word: string, span: Span): number | null => {
    const index = graphIndex.get(word) ?? (/^[1-9]\d*$/.test(word) && Number(word) <= graphIndex.size ? Number(word) - 1 : undefined);
    if (index !== undefined) return index;
    const meant = closest(word, graphIndex.keys());
    report(error('unknown-state', span, { name: word }, meant ? 'did-you-mean' : undefined, meant ? { name: meant } : {}));
    return null;
  };
  for (const item of scalarsOf(node)) {
    const arc = parseArc(item.text);
    if (!arc) {
      report(error('arc-syntax', item.span, { found: item.text }));
      continue;
    }
    const from = stateOf(arc.from, item.span);
    const to = stateOf(arc.to, item.span);
    if (from === null || to === null) continue;
    if (from === to) report(error('arc-loop', item.span));
    for (const [s, t] of arc.both ? [[from, to], [to, from]] as const : [[from, to]] as const) {
      if (s !== t && !seen.has(`${s} ${t}`)) arcs.push([s, t]);
      seen.add(`${s} ${t}`);
    }
  }
  return arcs;
}

const ruleKinds = ['never', 'if', 'at-most-one', 'at-least-one', 'exactly-one'] as const;

function readRule(item: Node, language: string, expression: (node: Node | undefined, report: Report) => Expression | null, report: Report): Rule | null {
  const kinds = ruleKinds.filter((kind) => entry(item, kind));
  const kind = kinds[0];
  if (!kind || kinds.length > 1) {
    report(error('rule-kind', { start: item.span.start, end: item.span.start + 1 }));
    return null;
  }
  if ((kind === 'if') !== Boolean(entry(item, 'then'))) {
    report(error('if-needs-then', entry(item, kind)!.keySpan));
    return null;
  }
  const nodes = kind === 'never' ? [child(item, 'never')] : kind === 'if' ? [child(item, 'if'), child(item, 'then')] : itemsOf(child(item, kind));
  const parts = nodes.map((node) => expression(node, report));
  if (parts.some((part) => part === null)) return null;
  return {
    ...described(item, language),
    id: scalarText(child(item, 'id')),
    kind: kind === 'if' ? 'if-then' : kind,
    parts: parts as Expression[],
    because: textOf(child(item, 'because'), language),
  };
}

function readForbidden(
  tree: MapNode,
  decisionMakers: readonly DecisionMaker[],
  language: string,
  expression: (node: Node | undefined, report: Report) => Expression | null,
  report: Report,
): ForbiddenMove[] {
  return itemsOf(child(child(tree, 'moves'), 'forbidden')).flatMap((item): ForbiddenMove[] => {
    const by = decisionMakerIndex(child(item, 'by'), decisionMakers, report);
    const from = expression(child(item, 'from'), report);
    const to = expression(child(item, 'to'), report);
    return by === null || !from || !to ? [] : [{ ...described(item, language), by, from, to }];
  });
}

/** The index of the decision maker that a scalar names; reported and null where there is none. */
export function decisionMakerIndex(node: Node | undefined, decisionMakers: readonly { readonly id: string }[], report: Report): number | null {
  const name = scalarText(node);
  if (name === null || !node) return null;
  const index = decisionMakers.findIndex(({ id }) => id === name);
  if (index < 0) reportUnknownDecisionMaker(name, node.span, decisionMakers, report);
  return index < 0 ? null : index;
}

export function reportUnknownDecisionMaker(name: string, span: Span, decisionMakers: readonly { readonly id: string }[], report: Report): void {
  const meant = closest(name, decisionMakers.map(({ id }) => id));
  report(error('unknown-decision-maker', span, { name }, meant ? 'did-you-mean' : undefined, meant ? { name: meant } : {}));
}

/** Named propositions, each after those it mentions; a circle is reported and left out. */
function inOrderOfUse(definitions: ReadonlyMap<string, ExpressionTree>, consequences: readonly Consequence[], report: Report): string[] {
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): boolean => {
    const tree = definitions.get(id);
    if (!tree || state.get(id) === 'done') return true;
    if (state.get(id) === 'open') return false;
    state.set(id, 'open');
    for (const name of mentioned(tree)) {
      if (!visit(name)) {
        const span = consequences.find((consequence) => consequence.id === id)?.span;
        if (span) report(error('circular-definition', span, { name: id }));
      }
    }
    state.set(id, 'done');
    order.push(id);
    return true;
  };
  for (const id of definitions.keys()) visit(id);
  return order;
}

/** Definitions are written out where they are used; beyond this many terms that would not end. */
const largestDefinition = 20_000;

function sizeOf(tree: ExpressionTree, sizes: ReadonlyMap<string, number>): number {
  if (tree.kind === 'named') return sizes.get(tree.id) ?? 1;
  if (tree.kind === 'not') return sizeOf(tree.of, sizes) + 1;
  return 'left' in tree ? sizeOf(tree.left, sizes) + sizeOf(tree.right, sizes) + 1 : 1;
}

/** Where a rule excludes the given levels, that rule; the first one broken. */
export function brokenRule(structure: Structure, holds: (formula: Formula) => boolean): Rule | null {
  const at = structure.ruleFormulas.findIndex((formula) => !holds(formula));
  return at < 0 ? null : structure.rules[at]!;
}
