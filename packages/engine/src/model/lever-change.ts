/** Levers as an overlay: what a set of them changes, in the words of the language. */
import { child, entry, type MapNode, type Node, withEntries } from '../text/tree.ts';
import { nestedBeliefs, typesOf, viewStep } from './beliefs.ts';
import type { Conflict, Described, Expression, Priority } from './conflict.ts';
import type { Correction } from './corrections.ts';
import { entriesOf, scalarsOf } from './fields.ts';

/** What a set of levers comes to, section by section. */
export interface Changes {
  /** By decision maker: the whole preference as it is then. */
  readonly preferences: ReadonlyMap<string, MapNode>;
  readonly oneWay: readonly { readonly owner: string; readonly option: string; readonly change: string }[];
  readonly never: readonly string[];
  readonly forbidden: readonly { readonly by: string; readonly from: string; readonly to: string }[];
  readonly told: readonly Correction[];
  readonly coalitions: readonly (readonly string[])[];
  /** Overlays that the author states. */
  readonly stated: readonly MapNode[];
}

/** Where in an overlay a change stands that is made in somebody's eyes, and what stands there already. */
export interface ChangePlace {
  /** The keys from the overlay to the picture; empty for the conflict as modeled. */
  readonly path: readonly string[];
  readonly existing: Node | undefined;
}

/** `tree`: with its scenarios laid. */
export function changePlace(
  tree: MapNode,
  view: readonly string[],
  leading: ReadonlySet<string>,
): ChangePlace {
  let path: readonly string[] = [];
  let picture: Node | undefined;
  let beliefs = child(tree, 'beliefs');
  let within: { readonly path: readonly string[]; readonly beliefs: Node | undefined }[] = [
    { path: [], beliefs },
  ];
  for (const written of view) {
    const { holder, type } = viewStep(written);
    const home = within.find((each) => entry(each.beliefs, holder)) ?? within.at(-1)!;
    path = [...home.path, 'beliefs', holder];
    const belief = child(beliefs, holder);
    const found = typesOf(belief, leading).find(({ key }) => type === null || key === type);
    picture = found?.value ?? belief;
    within = [{ path, beliefs: child(belief, 'beliefs') }];
    if (found) {
      path = [...path, 'types', found.key];
      within = [{ path, beliefs: child(found.value, 'beliefs') }, ...within];
    }
    beliefs = nestedBeliefs(belief, found?.value);
  }
  return { path, existing: view.length > 0 ? child(picture, 'change') : undefined };
}

const nowhere = { span: { start: 0, end: 0 }, layer: 0 } as const;

export const written = (text: string): Node => ({
  kind: 'scalar',
  text,
  quoted: false,
  empty: false,
  decoration: null,
  ...nowhere,
});
export const listNode = (items: readonly Node[]): Node => ({ kind: 'list', items, ...nowhere });
export const mapNode = (entries: Readonly<Record<string, Node | undefined>>): MapNode => ({
  kind: 'map',
  entries: Object.entries(entries).flatMap(([key, value]) =>
    value ? [{ key, keySpan: nowhere.span, value }] : [],
  ),
  ...nowhere,
});
const words = (ids: readonly string[]): Node => listNode(ids.map(written));
const text = (value: Described['name']): Node | undefined =>
  value
    ? mapNode(Object.fromEntries(Object.entries(value).map(([key, said]) => [key, written(said)])))
    : undefined;

/** What an element carries beside what it says. */
const carried = ({ name, note, claims }: Described): Readonly<Record<string, Node | undefined>> => ({
  name: text(name),
  note: text(note),
  claims: claims.length > 0 ? words(claims) : undefined,
});

/** A place in a list of priorities, by names. */
export function writePriority(
  { statements, strength, misplaced }: Priority,
  spelled: (statement: Priority['statements'][number]) => string,
): Node {
  const each = statements.map((statement) => [written(spelled(statement)), carried(statement)] as const);
  const marked = {
    vital: strength === 2 ? written('true') : undefined,
    strength: strength > 2 ? written(String(strength)) : undefined,
    misplaced: misplaced > 0 ? written(String(misplaced)) : undefined,
  };
  const [only] = each;
  if (each.length === 1 && only) return mapNode({ statement: only[0], ...marked, ...only[1] });
  const items = each.map(([statement, rest]) => mapNode({ statement, ...rest }));
  return mapNode({ 'either-order': listNode(items), ...marked });
}

/** The conflict that is changed, and how it is written. */
export interface ChangeContext {
  readonly conflict: Conflict;
  /** The written model with its scenarios laid. */
  readonly tree: MapNode;
  readonly place: ChangePlace;
  readonly spelled: (expression: Expression) => string;
  /** The preference of a decision maker as it stands, by names. */
  readonly preference: (id: string) => Node | undefined;
}

/** The overlay that makes the changes, to be laid over everything that makes up the version. */
export function writeChange(
  changes: Changes,
  { conflict, tree, place: { path, existing }, spelled, preference }: ChangeContext,
): MapNode {
  const { preferences, oneWay, never, forbidden, told, coalitions, stated } = changes;
  const ids = conflict.decisionMakers.map(({ id }) => id);
  const rules = never.map((option) => mapNode({ never: written(option) }));
  const own = mapNode({
    'decision-makers': within(
      oneWay.map(({ owner, option, change }) => [owner, 'options', option, 'change', written(change)]),
    ),
    feasibility: rules.length > 0 ? mapNode({ add: listNode(rules) }) : undefined,
    preferences: preferences.size > 0 ? mapNode(Object.fromEntries(preferences)) : undefined,
    moves:
      forbidden.length > 0
        ? mapNode({
            forbidden: listNode([
              ...conflict.forbidden.map((move) =>
                mapNode({
                  by: written(ids[move.by]!),
                  from: written(spelled(move.from)),
                  to: written(spelled(move.to)),
                  ...carried(move),
                }),
              ),
              ...forbidden.map(({ by, from, to }) =>
                mapNode({ by: written(by), from: written(from), to: written(to) }),
              ),
            ]),
          })
        : undefined,
    coalitions:
      coalitions.length > 0
        ? listNode([
            ...conflict.coalitions.map((members) => words(members.map((i) => ids[i]!))),
            ...coalitions.map(words),
          ])
        : undefined,
  });
  const change = [...stated, own].reduce(joined, mapNode({}));
  if (path.length > 0)
    return [...path, 'change'].reduceRight<MapNode>(
      (inner, key) => mapNode({ [key]: inner }),
      withRules(change, existing),
    );
  const truth = (id: string): Node | undefined => preferences.get(id) ?? preference(id);
  return told.map((correction) => writeTold(correction, tree, truth)).reduce(joined, change);
}

/** Within a picture, the lists of rules that it adds and drops are replaced whole: what is there already is said again. */
function withRules(change: MapNode, existing: Node | undefined): MapNode {
  const [before, rules] = [child(existing, 'feasibility'), child(change, 'feasibility')];
  return before?.kind === 'map' && rules?.kind === 'map'
    ? withEntries(change, [{ key: 'feasibility', keySpan: rules.span, value: joined(before, rules) }])
    : change;
}

/** A belief, and each type of it that says otherwise, with one fact put right. */
function writeTold(
  { holder, fact }: Correction,
  tree: MapNode,
  truth: (id: string) => Node | undefined,
): MapNode {
  const belief = child(child(tree, 'beliefs'), holder);
  const corrected = (part: Node | undefined): MapNode | null => {
    if (fact.kind === 'preferences') {
      const known = entry(child(child(part, 'change'), 'preferences'), fact.of) && truth(fact.of);
      return known ? mapNode({ change: mapNode({ preferences: mapNode({ [fact.of]: known }) }) }) : null;
    }
    if (fact.kind !== 'unknown' && fact.kind !== 'imagined') return null;
    const hidden = scalarsOf(child(part, 'hidden-options')).map((each) => each.text);
    const says =
      fact.kind === 'unknown'
        ? hidden.includes(fact.option)
        : entriesOf(child(child(part, 'change'), 'decision-makers')).some(({ value }) =>
            entry(child(value, 'options'), fact.option),
          );
    const then =
      fact.kind === 'unknown' ? hidden.filter((id) => id !== fact.option) : [...hidden, fact.option];
    return says ? mapNode({ 'hidden-options': words(then) }) : null;
  };
  const types = entriesOf(child(belief, 'types')).flatMap(({ key, value }) => {
    const type = corrected(value);
    return type ? [[key, type] as const] : [];
  });
  const all = joined(
    corrected(belief) ?? mapNode({}),
    types.length > 0 ? mapNode({ types: mapNode(Object.fromEntries(types)) }) : mapNode({}),
  );
  return mapNode({ beliefs: mapNode({ [holder]: all }) });
}

type Path = readonly [string, string, string, string, Node];

const within = (paths: readonly Path[]): MapNode | undefined =>
  paths.length === 0
    ? undefined
    : paths
        .map(([a, b, c, d, value]) =>
          mapNode({ [a]: mapNode({ [b]: mapNode({ [c]: mapNode({ [d]: value }) }) }) }),
        )
        .reduce(joined);

/** Two overlays in one: maps key by key, lists one after the other; of two single values the second. */
function joined(a: MapNode, b: MapNode): MapNode {
  const merged = b.entries.map((each) => {
    const other = child(a, each.key);
    return { ...each, value: other ? joinedNode(other, each.value) : each.value };
  });
  return withEntries(a, merged);
}

function joinedNode(a: Node, b: Node): Node {
  if (a.kind === 'map' && b.kind === 'map') return joined(a, b);
  if (a.kind === 'list' && b.kind === 'list') return { ...a, items: [...a.items, ...b.items] };
  return b;
}
