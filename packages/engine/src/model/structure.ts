/** Who can do what, and what is possible: the part of a conflict that its states and moves come from. */
import { error, type Report } from '../diagnostic.ts';
import type { Budget, Refusal } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { ExpressionTree, Vocabulary } from '../text/expression.ts';
import { child, entry, type MapNode, type Node } from '../text/tree.ts';
import type {
  CoalescedState,
  Consequence,
  DecisionMaker,
  Expression,
  ForbiddenMove,
  GraphState,
  Option,
  Rule,
} from './conflict.ts';
import { readDecisionMakers } from './decision-makers.ts';
import { type Definition, type Extent, extentOf, inOrderOfUse, mostTerms, tooLarge } from './definitions.ts';
import { described, entriesOf, itemsOf, readExpression, scalarText } from './fields.ts';
import { type Formula, type Meanings, resolve, ruleFormula } from './formula.ts';
import { readGraphStates } from './graph-form.ts';
import { readForbidden, readRules } from './rules.ts';
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

export function readStructure(tree: MapNode, context: StructureContext, report: Report): Structure {
  const language = scalarText(child(tree, 'language')) ?? 'en';
  const form = entry(tree, 'states') ? 'graph' : 'option';
  const claim = claimNames(report);

  const graphStates = readGraphStates(tree, language, report);
  const graphIndex = new Map(graphStates.map(({ key }, k) => [key, k]));
  const { decisionMakers, options } = readDecisionMakers(
    tree,
    language,
    form === 'graph' ? graphIndex : null,
    context.hidden,
    context.source,
    claim,
    report,
  );
  const optionIndex = new Map(options.map(({ id }, o) => [id, o]));

  const consequenceEntries = entriesOf(child(tree, 'consequences'));
  const coalesceItems = itemsOf(child(tree, 'coalesce'));
  for (const { key, keySpan } of consequenceEntries) claim(key, keySpan);
  for (const item of coalesceItems) {
    const as = child(item, 'as');
    if (as && scalarText(as) !== null) claim(scalarText(as)!, as.span);
  }
  for (const { key, span } of graphStates) claim(key, span);
  for (const { key, keySpan } of entriesOf(child(tree, 'named-states'))) claim(key, keySpan);
  for (const section of form === 'graph' ? ['feasibility', 'coalesce'] : []) {
    const found = entry(tree, section);
    if (found) report(error('section-in-graph-form', found.keySpan, { key: section }));
  }

  const extents = new Map<string, Extent>();
  const expression = expressionReader(
    {
      options: new Map(options.map((option) => [option.id, option.levels.map(({ id }) => id)])),
      named: new Set([
        ...consequenceEntries.map(({ key }) => key),
        ...coalesceItems.flatMap((item) => scalarText(child(item, 'as')) ?? []),
        ...graphIndex.keys(),
      ]),
    },
    context,
    extents,
  );
  const consequences = consequenceEntries.flatMap(({ key, keySpan, value }): Consequence[] => {
    const when = expression(value.kind === 'map' ? child(value, 'when') : value, report);
    return when ? [{ ...described(value, language, keySpan), id: key, when }] : [];
  });
  const coalesced = coalesceItems.flatMap((item): CoalescedState[] => {
    const when = expression(child(item, 'when'), report);
    const as = child(item, 'as');
    return when && as?.kind === 'scalar'
      ? [{ ...described(item, language, as.span), id: as.text, when }]
      : [];
  });
  const meanings = meaningsOf(
    { options, optionIndex, graphIndex },
    [...consequences, ...coalesced],
    extents,
    report,
  );
  return assemble(
    {
      form,
      language,
      decisionMakers,
      options,
      optionIndex,
      graphStates,
      graphIndex,
      consequences,
      rules: readRules(tree, language, expression, report),
      coalesced,
      forbidden: readForbidden(tree, decisionMakers, language, expression, report),
      numbering: options.map(({ id }) => id),
      expression,
    },
    (expressionTree) => resolve(expressionTree, meanings),
    context.budget,
  );
}

type Parts = Omit<Structure, 'formula' | 'ruleFormulas' | 'coalescedFormulas' | 'space'>;

function assemble(parts: Parts, formula: Structure['formula'], budget: Budget): Structure {
  const ruleFormulas = parts.rules.map((rule) =>
    ruleFormula(
      rule.kind,
      rule.parts.map((part) => formula(part.tree)),
    ),
  );
  const coalescedFormulas = parts.coalesced.map(({ when }) => formula(when.tree));
  let space: StateSpace | Refusal | null = null;
  return {
    ...parts,
    formula,
    ruleFormulas,
    coalescedFormulas,
    space: () => {
      space ??= stateSpace(
        {
          levels: parts.options.map((option) => option.levels.length),
          hidden: parts.options.map(({ hidden }) => hidden),
          rules: ruleFormulas,
          coalesced: coalescedFormulas,
          graphStates: parts.form === 'graph' ? parts.graphStates.length : null,
        },
        budget,
      );
      return space;
    },
  };
}

/** Whether an element, by where it is written, no longer stands. */
type Gone = (element: { readonly span: Span }) => boolean;

/** The structure without some of its options, consequences, rules and forbidden moves: what `withdraw` does to the text, done to what was read. */
export function structureWithout(structure: Structure, gone: Gone, budget: Budget): Structure {
  const never: ExpressionTree = { kind: 'constant', value: false };
  const parts: Parts = {
    ...structure,
    options: structure.options.map((option) => (gone(option) ? { ...option, hidden: true } : option)),
    consequences: structure.consequences.map((each) =>
      gone(each) ? { ...each, when: { ...each.when, tree: never } } : each,
    ),
    rules: structure.rules.filter((rule) => !gone(rule)),
    forbidden: structure.forbidden.filter((move) => !gone(move)),
  };
  const meanings = meaningsOf(parts, [...parts.consequences, ...parts.coalesced], new Map(), () => {});
  return assemble(parts, (tree) => resolve(tree, meanings), budget);
}

/** Options, consequences, states and decision makers share one namespace: whoever comes first has the name. */
function claimNames(report: Report): (name: string, span: Span) => boolean {
  const taken = new Set<string>();
  return (name, span) => {
    const free = !taken.has(name);
    if (free) taken.add(name);
    else report(error('name-taken', span, { name }, 'remove-or-rename'));
    return free;
  };
}

/** Reads expressions, each by the numbering of the layer it was written in. */
function expressionReader(
  names: Omit<Vocabulary, 'numbering'>,
  { numberings, source }: StructureContext,
  extents: ReadonlyMap<string, Extent>,
): Structure['expression'] {
  const vocabularies = numberings.map((numbering): Vocabulary => ({ ...names, numbering }));
  return (node, report) => {
    if (!node) return null;
    const found = readExpression(node, vocabularies[node.layer] ?? vocabularies[0]!, source, report);
    if (!found || !tooLarge(extentOf(found.tree, extents))) return found;
    report(error('expression-too-large', node.span, { limit: mostTerms }));
    return null;
  };
}

/** What names stand for. A name without a usable definition (it was reported) stands for what never holds. */
function meaningsOf(
  { options, optionIndex, graphIndex }: Pick<Structure, 'options' | 'optionIndex' | 'graphIndex'>,
  propositions: readonly (Consequence | CoalescedState)[],
  extents: Map<string, Extent>,
  report: Report,
): Meanings {
  const formulas = new Map<string, Formula>();
  const meanings: Meanings = {
    option: (id) => {
      const index = optionIndex.get(id);
      return index === undefined ? undefined : { index, levels: options[index]!.levels };
    },
    named: (id) => {
      const state = graphIndex.get(id);
      return state === undefined
        ? (formulas.get(id) ?? { kind: 'constant', value: false })
        : { kind: 'state', state };
    },
  };
  const definitions = propositions.map(({ id, when, span }): Definition => ({ id, tree: when.tree, span }));
  for (const { id, tree, span } of inOrderOfUse(definitions, report)) {
    const extent = extentOf(tree, extents);
    if (tooLarge(extent)) report(error('definition-too-large', span, { name: id, limit: mostTerms }));
    else {
      extents.set(id, extent);
      formulas.set(id, resolve(tree, meanings));
    }
  }
  return meanings;
}
