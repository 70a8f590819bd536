/**
 * The elements of a written model: everything that may carry claims, wherever in the file it stands, with the claims that it rests on.
 * Each has a path, ids and positions joined by dots, such as `preferences.iraq.priorities.0`.
 */
import type { Span } from '../span.ts';
import { child, type Entry, entry, type MapNode, type Node } from '../text/tree.ts';
import { claimsOf, entriesOf, itemsOf, scalarText } from './fields.ts';

/** Kinds of elements; those of the first line are given and cannot fall. */
export type ElementKind =
  | ('decision-maker' | 'graph-state' | 'named-state' | 'axis')
  | ('option' | 'consequence' | 'rule' | 'coalesced-state' | 'forbidden-move')
  | ('preference' | 'statement' | 'statement-group')
  | ('scenario' | 'belief' | 'believed-type');

const given: ReadonlySet<ElementKind> = new Set(['decision-maker', 'graph-state', 'named-state', 'axis']);

/** Kinds of elements that stand in lists: they lie over nothing. */
const listed: ReadonlySet<ElementKind> = new Set([
  ...(['rule', 'coalesced-state', 'forbidden-move'] as const),
  ...(['statement', 'statement-group'] as const),
]);

/** Where an element is written: in the base model, in what a scenario changes, in what somebody believes. */
export interface Place {
  readonly scenario: string | null;
  readonly holders: readonly string[];
}

export interface Element {
  readonly path: string;
  readonly kind: ElementKind;
  /** What it rests on: its own claims or, in a change that states none, those of the same element beneath. */
  readonly claims: readonly string[];
  /** No claim speaks for it, and nothing around it that carries one. */
  readonly unmarked: boolean;
  /** Written in a change: paths of the same element beneath, nearest first. */
  readonly over: readonly string[];
  readonly place: Place;
  readonly node: Node;
  /** Where the validated model says that it stands. */
  readonly span: Span;
  /** Whose option, preference, statement or forbidden move it is; whose belief. */
  readonly by: string | null;
}

export const canFall = ({ kind }: Pick<Element, 'kind'>): boolean => !given.has(kind);

/** Every element of a file in the order in which it is written, section by section. O(size of the file). */
export function elementsOf(base: MapNode): readonly Element[] {
  const found = new Map<string, Element>();
  readModel({ model: base, path: '', place: { scenario: null, holders: [] }, beneath: [] }, found);
  return [...found.values()];
}

/** A model, or what a scenario or a belief changes of one. `beneath`: paths of what it is laid on, nearest first. */
interface Layer {
  readonly model: Node | undefined;
  readonly path: string;
  readonly place: Place;
  readonly beneath: readonly string[];
}

/** Elements by path, as far as they have been read. */
type Collector = Map<string, Element>;

const joined = (...parts: readonly (string | number)[]): string =>
  parts.filter((part) => part !== '').join('.');

function readModel(layer: Layer, collector: Collector): void {
  const { model, path } = layer;
  const added = element(layer, collector);
  for (const each of entriesOf(child(model, 'decision-makers'))) {
    const maker = joined('decision-makers', each.key);
    added('decision-maker', maker, each.value, each.keySpan, { by: each.key });
    for (const option of entriesOf(child(each.value, 'options')))
      added('option', joined(maker, 'options', option.key), option.value, option.keySpan, { by: each.key });
  }
  const byId = (section: string, kind: ElementKind): void => {
    for (const { key, keySpan, value } of entriesOf(child(model, section)))
      added(kind, joined(section, key), value, keySpan);
  };
  byId('states', 'graph-state');
  byId('consequences', 'consequence');
  const rules = child(model, 'feasibility');
  const [written, list] =
    rules?.kind === 'map' ? [child(rules, 'add'), 'feasibility.add'] : [rules, 'feasibility'];
  for (const [k, rule] of itemsOf(written).entries())
    added('rule', joined(list, k), rule, entry(rule, 'id')?.value.span ?? rule.span);
  for (const [k, each] of itemsOf(child(model, 'coalesce')).entries())
    added('coalesced-state', joined('coalesce', k), each, child(each, 'as')?.span ?? each.span);
  for (const [k, move] of itemsOf(child(child(model, 'moves'), 'forbidden')).entries())
    added('forbidden-move', joined('moves.forbidden', k), move, move.span, {
      by: scalarText(child(move, 'by')),
    });
  byId('named-states', 'named-state');
  for (const { key, keySpan, value } of entriesOf(child(model, 'preferences')))
    readPreference(joined('preferences', key), { key, keySpan, value }, added);
  byId('axes', 'axis');
  readBeliefs(child(model, 'beliefs'), layer, { path: '', changes: [] }, collector);
  for (const { key, keySpan, value } of entriesOf(child(model, 'scenarios'))) {
    added('scenario', joined('scenarios', key), value, keySpan);
    const place = { scenario: key, holders: [] };
    const change = joined('scenarios', key, 'change');
    readModel({ model: child(value, 'change'), path: change, place, beneath: [path] }, collector);
  }
}

type Add = (
  kind: ElementKind,
  path: string,
  node: Node,
  span: Span,
  more?: { readonly by?: string | null; readonly covered?: boolean },
) => Element;

/** Adds an element of a layer. `covered`: it stands with what is around it, so that it is no assumption by itself. */
function element({ path: prefix, place, beneath }: Layer, found: Collector): Add {
  return (kind, path, node, span, { by = null, covered = false } = {}) => {
    const below = listed.has(kind) ? [] : beneath.flatMap((each) => found.get(joined(each, path)) ?? []);
    // Maps merge by id, claims with them; a preference is replaced whole.
    const own = entry(node, 'claims') || kind === 'preference';
    const claims = own ? claimsOf(node) : (below[0]?.claims ?? []);
    const made: Element = {
      path: joined(prefix, path),
      kind,
      claims,
      unmarked: !given.has(kind) && !covered && claims.length === 0,
      over: below.map((each) => each.path),
      place,
      node,
      span,
      by,
    };
    found.set(made.path, made);
    return made;
  };
}

/** A list of priorities stands with its statements, and a statement without claims with its list. */
function readPreference(path: string, { key: by, keySpan, value }: Entry, added: Add): void {
  const isList = entry(value, 'priorities') !== undefined;
  const preference = added('preference', path, value, keySpan, { by, covered: isList });
  const covered = (around: Element): boolean => around.claims.length > 0;
  for (const [k, item] of itemsOf(child(value, 'priorities')).entries()) {
    const at = joined(path, 'priorities', k);
    const either = child(item, 'either-order');
    if (!either) {
      added('statement', at, item, item.span, { by, covered: covered(preference) });
      continue;
    }
    const group = added('statement-group', at, item, item.span, { by, covered: true });
    for (const [j, each] of itemsOf(either).entries())
      added('statement', joined(at, 'either-order', j), each, each.span, {
        by,
        covered: covered(preference) || covered(group),
      });
  }
}

/** The belief in which others are read: its path, and what it and those around it change, nearest first. */
interface Around {
  readonly path: string;
  readonly changes: readonly string[];
}

function readBeliefs(beliefs: Node | undefined, layer: Layer, around: Around, collector: Collector): void {
  const { path, place, beneath } = layer;
  for (const { key, keySpan, value } of entriesOf(beliefs)) {
    const at = joined(around.path, 'beliefs', key);
    const own = { ...layer, place: { ...place, holders: [...place.holders, key] } };
    const added = element(own, collector);
    const readPicture = (picture: Node, here: string, changes: readonly string[]): void => {
      const change = joined(path, here, 'change');
      const lower = [...beneath.map((each) => joined(each, here, 'change')), ...changes, path, ...beneath];
      const changed = { ...own, model: child(picture, 'change'), path: change, beneath: lower };
      readModel(changed, collector);
      readBeliefs(child(picture, 'beliefs'), own, { path: here, changes: [change, ...changes] }, collector);
    };
    added('belief', at, value, keySpan, { by: key });
    readPicture(value, at, around.changes);
    for (const type of entriesOf(child(value, 'types'))) {
      const here = joined(at, 'types', type.key);
      added('believed-type', here, type.value, type.keySpan, { by: key });
      readPicture(type.value, here, [joined(path, at, 'change'), ...around.changes]);
    }
  }
}
