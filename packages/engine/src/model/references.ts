/**
 * States as people write them: by number, by pattern, by key, or by what is taken. Every way must determine exactly one feasible state.
 * Numbers and patterns are read by the layer they were written in and carried over by identity; names mean what they mean in the model at hand.
 */
import { error, type MendCode, type Report } from '../diagnostic.ts';
import { isRefusal } from '../refusal.ts';
import type { Span } from '../span.ts';
import { parseExpression } from '../text/expression.ts';
import type { Node } from '../text/tree.ts';
import type { Values } from '../words/say.ts';
import type { NamedState, StateIdentity } from './conflict.ts';
import { entriesOf, reportProblem, scalarsOf, scalarText } from './fields.ts';
import { truth } from './formula.ts';
import { asIdentity, carry, feasibleLevels, hasMembers, identityOf } from './identities.ts';
import { levelsOf } from './state-space.ts';
import type { Structure } from './structure.ts';
import { listed, reportUnknown } from './suggest.ts';

export { identityOf, indexOf } from './identities.ts';

/** The structures of all layers; the last is the one being read. */
export interface Layers {
  readonly structures: readonly Structure[];
  readonly current: Structure;
  readonly named: readonly NamedState[];
  /** Names of states that are not feasible in the model at hand. */
  readonly gone?: ReadonlySet<string>;
}

/** Something written, with its place. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/**
 * What a reference comes to: a state; a combination that is not feasible (any more), with what may be reported; or nothing, where the
 * reference itself is wrong and that was reported.
 */
export type Lookup = { readonly state: StateIdentity } | { readonly infeasible: () => void } | null;

/** Reads a state reference; reports and gives null where it does not determine exactly one feasible state. */
export function readState(node: Node | undefined, layers: Layers, report: Report): StateIdentity | null {
  if (!node) return null;
  const origin = layers.structures[node.layer] ?? layers.current;
  if (node.kind === 'scalar') {
    const text = scalarText(node);
    return text === null ? null : readStateText(text, node.span, origin, layers, report);
  }
  const pairs = entriesOf(node).map(({ key, keySpan, value }) => ({
    text: `${key}=${value.kind === 'scalar' ? value.text : ''}`,
    span: keySpan,
  }));
  const taken = node.kind === 'map' ? pairs : scalarsOf(node).map(({ text, span }) => ({ text, span }));
  return settled(lookUpTaken(taken, node.span, origin, layers, report));
}

/** Reads a state in one word (or, on the command line, several joined by commas). `origin`: the layer it was written in. */
export const readStateText = (
  text: string,
  span: Span,
  origin: Structure,
  layers: Layers,
  report: Report,
): StateIdentity | null => settled(lookUp(text, span, origin, layers, report));

function settled(found: Lookup): StateIdentity | null {
  if (found && 'state' in found) return found.state;
  found?.infeasible();
  return null;
}

/** The meaning of a state in one word, in the model at hand. */
export function lookUp(text: string, span: Span, origin: Structure, layers: Layers, report: Report): Lookup {
  const { current, named } = layers;
  const word = text.trim();
  if (/^\d+$/.test(word)) return lookUpNumber(word, span, origin, current, report);
  const byName = stateNamed(word, current, named);
  if (byName) return checked(byName, word, span, current, report);
  const gone = layers.gone?.has(word) || (current !== origin && stateNamed(word, origin, []));
  if (gone) return infeasible(null, word, span, current, report);
  if (current.form === 'option' && /^[YN-]+$/.test(word))
    return lookUpPattern(word, span, origin, current, report);
  if (current.form === 'option' && word === 'none') return lookUpTaken([], span, origin, layers, report);
  const items = word.split(',').map((item) => ({ text: item.trim(), span }));
  if (current.form === 'option' && (items.length > 1 || word.includes('=') || current.optionIndex.has(word)))
    return lookUpTaken(items, span, origin, layers, report);
  const known = [
    ...current.graphIndex.keys(),
    ...current.coalesced.map(({ id }) => id),
    ...named.map(({ id }) => id),
    ...current.optionIndex.keys(),
  ];
  reportUnknown('unknown-state', span, { name: word }, known, report, {
    mend: 'how-to-write-a-state',
    values: {},
  });
  return null;
}

function stateNamed(word: string, structure: Structure, named: readonly NamedState[]): StateIdentity | null {
  const graph = structure.graphIndex.get(word);
  if (graph !== undefined) return { kind: 'graph', index: graph };
  const order = structure.coalesced.findIndex(({ id }) => id === word);
  return order >= 0
    ? { kind: 'coalesced', index: order }
    : (named.find(({ id }) => id === word)?.state ?? null);
}

function lookUpNumber(
  word: string,
  span: Span,
  origin: Structure,
  current: Structure,
  report: Report,
): Lookup {
  const space = origin.space();
  if (isRefusal(space)) {
    report(error('numbers-need-states', span, { number: word }, 'write-what-is-taken'));
    return null;
  }
  const index = Number(word) - 1;
  if (word.startsWith('0') || index >= space.count) {
    report(error('state-number', span, { number: word, states: space.count }));
    return null;
  }
  return checked(carry(identityOf(origin, space, index), origin, current), word, span, current, report);
}

function lookUpPattern(
  word: string,
  span: Span,
  origin: Structure,
  current: Structure,
  report: Report,
): Lookup {
  const options = new Map(origin.options.map(({ id, levels }) => [id, levels.map((level) => level.id)]));
  const { tree, problems } = parseExpression(word, {
    options,
    named: new Set(),
    numbering: origin.numbering,
  });
  for (const problem of problems) reportProblem(problem, span, report);
  if (!tree) return null;
  if (!word.includes('-')) {
    const vector = [...word].map((letter) => (letter === 'Y' ? 1 : 0));
    const here = carry({ kind: 'vector', levels: vector }, origin, current);
    return feasibleLevels(vector, origin)
      ? checked(here, word, span, current, report)
      : infeasible(here, word, span, current, report);
  }
  const space = origin.space();
  if (isRefusal(space)) {
    report(error('numbers-need-states', span, { number: word }, 'write-what-is-taken'));
    return null;
  }
  const formula = origin.formula(tree);
  const found = new Set<number>();
  for (let v = 0; v < space.values.length && found.size < 2; v++) {
    if (truth(formula, levelsOf(space, v)) === 1) found.add(space.stateOf ? space.stateOf[v]! : v);
  }
  const [index] = found;
  if (index === undefined) return infeasible(null, word, span, current, report);
  if (found.size > 1) {
    report(error('ambiguous-state', span, { state: word }));
    return null;
  }
  return checked(carry(identityOf(origin, space, index), origin, current), word, span, current, report);
}

/** `option`, or `option=level`; what is not named is at its first level. Numbers of options belong to the layer they were written in. */
export function lookUpTaken(
  items: readonly Written[],
  span: Span,
  origin: Structure,
  { current }: Layers,
  report: Report,
): Lookup {
  if (current.form === 'graph') {
    report(error('taken-in-graph-form', span));
    return null;
  }
  const levels = current.options.map(() => 0);
  const seen = new Set<number>();
  let sound = true;
  for (const { text, span: place } of items) {
    const [name = '', level] = text.split('=').map((part) => part.trim());
    const id = /^[1-9]\d*$/.test(name) ? (origin.numbering[Number(name) - 1] ?? name) : name;
    const o = current.optionIndex.get(id);
    const known = o === undefined ? [] : current.options[o]!.levels.map((each) => each.id);
    const chosen = level === undefined ? (known.length === 2 ? 1 : -1) : known.indexOf(level);
    if (o === undefined) reportUnknown('unknown-option', place, { name }, current.optionIndex.keys(), report);
    else if (seen.has(o)) report(error('option-twice', place, { option: id }));
    else if (chosen >= 0) levels[o] = chosen;
    else if (level === undefined)
      report(
        error('level-needed', place, { option: id }, 'one-of', {
          names: listed(known.map((each) => `${id}=${each}`)),
        }),
      );
    else
      reportUnknown('unknown-level', place, { name: level, level, option: id }, known, report, {
        mend: 'one-of',
        values: { names: listed(known) },
      });
    sound &&= o !== undefined && chosen >= 0 && !seen.has(o);
    if (o !== undefined) seen.add(o);
  }
  if (!sound) return null;
  const state = items.length ? items.map(({ text }) => text).join(', ') : 'none';
  return feasibleLevels(levels, current)
    ? { state: asIdentity(current, levels) }
    : infeasible({ kind: 'vector', levels }, state, span, current, report);
}

/** A state feasible in the model at hand, a vector that is coalesced there as the coalesced state. */
function checked(
  identity: StateIdentity | null,
  word: string,
  span: Span,
  current: Structure,
  report: Report,
): Lookup {
  if (identity?.kind === 'vector' && feasibleLevels(identity.levels, current))
    return { state: asIdentity(current, identity.levels) };
  const known =
    identity?.kind === 'graph' || (identity?.kind === 'coalesced' && hasMembers(identity.index, current));
  return known ? { state: identity } : infeasible(identity, word, span, current, report);
}

const infeasible = (
  identity: StateIdentity | null,
  state: string,
  span: Span,
  current: Structure,
  report: Report,
): Lookup => ({
  infeasible: () => report(error('infeasible-state', span, { state }, ...brokenBy(identity, current))),
});

/** What makes a vector infeasible, as a mend. */
function brokenBy(
  identity: StateIdentity | null,
  { ruleFormulas, rules, options }: Structure,
): [MendCode?, Values?] {
  if (identity?.kind !== 'vector') return [];
  const { levels } = identity;
  const hidden = options.find((option, o) => option.hidden && levels[o] !== 0);
  if (hidden) return ['hidden-option', { option: hidden.id }];
  const rule = rules[ruleFormulas.findIndex((formula) => truth(formula, levels) !== 1)];
  return rule ? ['broken-rule', { rule: rule.id ?? rule.parts.map(({ text }) => text).join('; ') }] : [];
}
