/**
 * States as people write them: by number, by pattern, by key, or by what is taken. Every way must determine exactly one feasible state.
 * Numbers and patterns are read by the layer they were written in and carried over by identity.
 */
import { closest, error, type MendCode, type Report } from '../diagnostic.ts';
import { isRefusal } from '../refusal.ts';
import { parseExpression } from '../text/expression.ts';
import type { Span } from '../span.ts';
import type { Node } from '../text/tree.ts';
import type { Values } from '../words/say.ts';
import type { NamedState, StateIdentity } from './conflict.ts';
import { entriesOf, scalarsOf } from './fields.ts';
import { truth } from './formula.ts';
import { findVector, levelsOf, type StateSpace, vectorsOf } from './state-space.ts';
import type { Structure } from './structure.ts';

/** The structures of all layers; the last is the one being read. */
export interface Layers {
  readonly structures: readonly Structure[];
  readonly current: Structure;
  readonly named: readonly NamedState[];
}

/** The state's index (number − 1), or −1 where it is not feasible. */
export function indexOf(structure: Structure, space: StateSpace, identity: StateIdentity): number {
  if (identity.kind === 'graph') return identity.index;
  if (identity.kind === 'coalesced') return space.coalescedState[identity.index] ?? -1;
  const vector = structure.options.some(({ hidden }, o) => hidden && identity.levels[o] !== 0) ? -1 : findVector(space, identity.levels);
  return vector < 0 || !space.stateOf ? vector : space.stateOf[vector]!;
}

export function identityOf(structure: Structure, space: StateSpace, index: number): StateIdentity {
  if (structure.form === 'graph') return { kind: 'graph', index };
  const order = space.coalescedState.indexOf(index);
  return order >= 0 ? { kind: 'coalesced', index: order } : { kind: 'vector', levels: levelsOf(space, vectorsOf(space, index)[0]!) };
}

/** The same state in another layer: options unknown there are at their first level. Null where its names do not exist. */
export function carry(identity: StateIdentity, from: Structure, to: Structure): StateIdentity | null {
  if (from === to) return identity;
  if (identity.kind === 'graph') {
    const index = to.graphIndex.get(from.graphStates[identity.index]!.key);
    return index === undefined ? null : { kind: 'graph', index };
  }
  if (identity.kind === 'coalesced') {
    const index = to.coalesced.findIndex(({ id }) => id === from.coalesced[identity.index]!.id);
    return index < 0 ? null : { kind: 'coalesced', index };
  }
  const levels = to.options.map((option) => {
    const o = from.optionIndex.get(option.id);
    return o === undefined ? 0 : option.levels.findIndex(({ id }) => id === from.options[o]!.levels[identity.levels[o]!]!.id);
  });
  return levels.includes(-1) ? null : asIdentity(to, levels);
}

/** A vector, or the coalesced state that it belongs to. */
function asIdentity(structure: Structure, levels: readonly number[]): StateIdentity {
  const index = structure.coalescedFormulas.findIndex((formula) => truth(formula, levels) === 1);
  return index >= 0 ? { kind: 'coalesced', index } : { kind: 'vector', levels };
}

/** Reads a state reference; reports and gives null where it does not determine exactly one state. */
export function readState(node: Node | undefined, layers: Layers, report: Report): StateIdentity | null {
  if (!node) return null;
  const origin = layers.structures[node.layer] ?? layers.current;
  if (node.kind === 'scalar' && !node.empty) return readStateText(node.text, node.span, origin, layers, report);
  if (node.kind === 'list' || node.kind === 'scalar') return readTaken(scalarsOf(node).map(({ text, span }) => ({ text, span })), node.span, layers, report);
  const pairs = entriesOf(node).map(({ key, keySpan, value }) => ({ text: `${key}=${value.kind === 'scalar' ? value.text : ''}`, span: keySpan }));
  return readTaken(pairs, node.span, layers, report);
}

/** A state in one word (or, on the command line, several joined by commas). */
export function readStateText(text: string, span: Span, origin: Structure, layers: Layers, report: Report): StateIdentity | null {
  const { current } = layers;
  const word = text.trim();
  if (/^\d+$/.test(word)) return byNumber(word, span, origin, layers, report);
  const graph = current.graphIndex.get(word);
  if (graph !== undefined) return { kind: 'graph', index: graph };
  const order = current.coalesced.findIndex(({ id }) => id === word);
  if (order >= 0) return { kind: 'coalesced', index: order };
  const named = layers.named.find(({ id }) => id === word);
  if (named) return named.state;
  if (current.form === 'option' && /^[YN-]+$/.test(word)) return byPattern(word, span, origin, layers, report);
  if (current.form === 'option' && word === 'none') return readTaken([], span, layers, report);
  const items = word.split(',').map((item) => ({ text: item.trim(), span }));
  if (current.form === 'option' && (items.length > 1 || /[=]/.test(word) || current.optionIndex.has(word))) return readTaken(items, span, layers, report);
  const known = [...current.graphIndex.keys(), ...current.coalesced.map(({ id }) => id), ...layers.named.map(({ id }) => id), ...current.optionIndex.keys()];
  const meant = closest(word, known);
  report(error('unknown-state', span, { name: word }, meant ? 'did-you-mean' : 'how-to-write-a-state', meant ? { name: meant } : {}));
  return null;
}

function byNumber(word: string, span: Span, origin: Structure, { current }: Layers, report: Report): StateIdentity | null {
  const space = origin.space();
  if (isRefusal(space)) {
    report(error('numbers-need-states', span, { number: word }, 'write-what-is-taken'));
    return null;
  }
  const index = Number(word) - 1;
  if (index < 0 || index >= space.count) {
    report(error('state-number', span, { number: word, states: space.count }));
    return null;
  }
  return carried(identityOf(origin, space, index), origin, current, word, span, report);
}

function byPattern(word: string, span: Span, origin: Structure, { current }: Layers, report: Report): StateIdentity | null {
  const levels = new Map(origin.options.map(({ id, levels: each }) => [id, each.map((level) => level.id)]));
  const { tree, problems } = parseExpression(word, { options: levels, named: new Set(), numbering: origin.numbering });
  for (const { code, values } of problems) report(error(code, span, values));
  if (!tree) return null;
  if (!word.includes('-')) {
    const vector = [...word].map((letter) => (letter === 'Y' ? 1 : 0));
    return carried(asIdentity(origin, vector), origin, current, word, span, report);
  }
  const space = origin.space();
  const formula = origin.formula(tree);
  const found = new Set<number>();
  for (let v = 0; !isRefusal(space) && v < space.values.length && found.size < 2; v++) {
    if (truth(formula, levelsOf(space, v)) === 1) found.add(space.stateOf ? space.stateOf[v]! : v);
  }
  const [index] = found;
  if (isRefusal(space) || found.size !== 1 || index === undefined) {
    report(error(found.size === 0 ? 'infeasible-state' : 'ambiguous-state', span, { state: word }));
    return null;
  }
  return carried(identityOf(origin, space, index), origin, current, word, span, report);
}

function carried(identity: StateIdentity, origin: Structure, current: Structure, word: string, span: Span, report: Report): StateIdentity | null {
  const here = carry(identity, origin, current);
  if (here && isFeasible(here, current)) return here;
  report(error('infeasible-state', span, { state: word }, ...brokenBy(here, current)));
  return null;
}

/** `option`, or `option=level`; what is not named is at its first level. */
function readTaken(items: readonly { readonly text: string; readonly span: Span }[], span: Span, { current }: Layers, report: Report): StateIdentity | null {
  if (current.form === 'graph') {
    report(error('unknown-state', span, { name: items.map(({ text }) => text).join(', ') }));
    return null;
  }
  const levels = current.options.map(() => 0);
  let sound = true;
  for (const item of items) {
    const [name = '', level] = item.text.split('=').map((part) => part.trim());
    const number = /^[1-9]\d*$/.test(name) ? Number(name) - 1 : undefined;
    const o = current.optionIndex.get(name) ?? (number !== undefined && number < current.options.length ? number : undefined);
    const known = o === undefined ? [] : current.options[o]!.levels.map(({ id }) => id);
    const chosen = level === undefined ? (known.length === 2 ? 1 : -1) : known.indexOf(level);
    if (o !== undefined && chosen >= 0) {
      levels[o] = chosen;
      continue;
    }
    sound = false;
    if (o === undefined) {
      const meant = closest(name, current.optionIndex.keys());
      report(error('unknown-option', item.span, { name }, meant ? 'did-you-mean' : undefined, meant ? { name: meant } : {}));
    } else if (level === undefined) report(error('level-needed', item.span, { option: name }, 'one-of', { names: known.map((id) => `${name}=${id}`).join(', ') }));
    else report(error('unknown-level', item.span, { level, option: name }, 'one-of', { names: known.join(', ') }));
  }
  if (!sound) return null;
  const identity = asIdentity(current, levels);
  if (identity.kind === 'coalesced' ? feasibleLevels(levels, current) : isFeasible(identity, current)) return identity;
  const state = items.length ? items.map(({ text }) => text).join(', ') : 'none';
  report(error('infeasible-state', span, { state }, ...brokenBy({ kind: 'vector', levels }, current)));
  return null;
}

const feasibleLevels = (levels: readonly number[], { ruleFormulas, options }: Structure): boolean =>
  ruleFormulas.every((formula) => truth(formula, levels) === 1) && options.every(({ hidden }, o) => !hidden || levels[o] === 0);

export function isFeasible(identity: StateIdentity, structure: Structure): boolean {
  if (identity.kind === 'vector') return feasibleLevels(identity.levels, structure);
  if (identity.kind === 'graph') return true;
  const space = structure.space();
  return isRefusal(space) || (space.coalescedState[identity.index] ?? -1) >= 0;
}

/** The rule that makes a vector infeasible, as a mend. */
function brokenBy(identity: StateIdentity | null, structure: Structure): [MendCode?, Values?] {
  if (identity?.kind !== 'vector') return [];
  const at = structure.ruleFormulas.findIndex((formula) => truth(formula, identity.levels) !== 1);
  if (at < 0) return [];
  const rule = structure.rules[at]!;
  return ['broken-rule', { rule: rule.id ?? rule.parts.map(({ text }) => text).join('; ') }];
}
