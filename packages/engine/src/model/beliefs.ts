/**
 * What is believed: whose pictures of the conflict are stated, of which types, in which states they are held, and how chains of views
 * name them. `a/b` is the conflict as a thinks that b sees it, `a:t` as a sees it where the type t of its belief is the one held.
 */
import { error, type Report, warning } from '../diagnostic.ts';
import { child, type Entry, entry, type Node, withEntries } from '../text/tree.ts';
import type { Axis, Belief, BelievedType, Expression, Picture, Scenario } from './conflict.ts';
import { reportUnknownDecisionMaker } from './decision-makers.ts';
import { claimsOf, described, entriesOf, textOf } from './fields.ts';

/** One step of a chain of views: whose picture, and of which type; null where the belief has no types, or the one held first is meant. */
export interface ViewStep {
  readonly holder: string;
  readonly type: string | null;
}

export function viewStep(step: string): ViewStep {
  const [holder = '', type = null] = step.split(':');
  return { holder, type };
}

export const stepText = ({ holder, type }: ViewStep): string =>
  type === null ? holder : `${holder}:${type}`;

/** The holders of a chain of views, without the types. */
export const holdersOf = (chain: readonly string[]): readonly string[] =>
  chain.map((step) => viewStep(step).holder);

/** The types of a belief in the order in which they are looked for: those led with, then the others as written. */
export function typesOf(belief: Node | undefined, leading: ReadonlySet<string>): readonly Entry[] {
  const types = entriesOf(child(belief, 'types'));
  return [...types.filter(({ key }) => leading.has(key)), ...types.filter(({ key }) => !leading.has(key))];
}

/** What others are thought to see in a belief, or in a type of it, which has the last word for each of them. */
export function nestedBeliefs(belief: Node | undefined, type: Node | undefined): Node | undefined {
  const [common, own] = [child(belief, 'beliefs'), child(type, 'beliefs')];
  if (common?.kind !== 'map' || own?.kind !== 'map') return own ?? common;
  return withEntries(common, own.entries);
}

export function readBeliefs(
  node: Node | undefined,
  decisionMakers: readonly { readonly id: string }[],
  language: string,
  report: Report,
  parent: string | null = null,
): readonly Belief[] {
  return entriesOf(node).map(({ key, keySpan, value }) => {
    if (key === parent) report(error('belief-of-itself', keySpan, { name: key }, 'write-in-belief'));
    if (!decisionMakers.some(({ id }) => id === key))
      reportUnknownDecisionMaker(key, keySpan, decisionMakers, report);
    const types = entriesOf(child(value, 'types'));
    const within = [value, ...types.map((type) => type.value)];
    const nested = within.flatMap((each) =>
      readBeliefs(child(each, 'beliefs'), decisionMakers, language, report, key),
    );
    return {
      holder: key,
      name: textOf(child(value, 'name'), language),
      claims: claimsOf(value),
      types: types.map(
        (type): BelievedType => ({
          id: type.key,
          name: textOf(child(type.value, 'name'), language),
          claims: claimsOf(type.value),
          span: type.keySpan,
        }),
      ),
      beliefs: together(nested),
      span: keySpan,
    };
  });
}

/** Beliefs of the same holder in several types of another's count once. */
function together(beliefs: readonly Belief[]): readonly Belief[] {
  const found = new Map<string, Belief>();
  for (const each of beliefs) {
    const known = found.get(each.holder);
    const types = [...(known?.types ?? []), ...each.types];
    found.set(each.holder, {
      ...(known ?? each),
      types: [...new Map(types.map((type) => [type.id, type])).values()],
      beliefs: together([...(known?.beliefs ?? []), ...each.beliefs]),
    });
  }
  return [...found.values()];
}

export interface PictureContext {
  /** Types that are looked for first. */
  readonly leading: ReadonlySet<string>;
  readonly language: string;
  /** Reads a condition by the conflict at hand. */
  readonly read: (node: Node | undefined, report: Report) => Expression | null;
  /** Whether some state satisfies all of the conditions. */
  readonly canHold: (when: readonly Expression[]) => boolean;
  /** The layer whose author is told of conditions that never hold; those beneath are another version's. */
  readonly layer: number;
}

/** The pictures that beliefs come to, holder by holder. A condition that cannot be read is reported. */
export function readPictures(
  beliefs: Node | undefined,
  { leading, language, read, canHold, layer }: PictureContext,
  report: Report,
): readonly Picture[] {
  const conditions = (...nodes: readonly (Node | undefined)[]): readonly Expression[] => {
    const when = nodes.flatMap((node) => read(node, report) ?? []);
    const last = nodes.at(-1);
    const [condition] = when.slice(-1);
    if (last && last.layer >= layer && condition && !canHold(when))
      report(warning('never-held', last.span, { when: condition.text }, 'relax-when'));
    return when;
  };
  return entriesOf(beliefs).flatMap(({ key: holder, value }) => {
    const name = textOf(child(value, 'name'), language);
    const common = child(value, 'when');
    const types = typesOf(value, leading);
    const own = conditions(common);
    const ofType = ({ key, value: type }: Entry): Picture => ({
      holder,
      type: key,
      name: textOf(child(type, 'name'), language) ?? name,
      claims: [...new Set([...claimsOf(value), ...claimsOf(type)])],
      when: child(type, 'when') ? conditions(common, child(type, 'when')) : own,
    });
    return types.length > 0
      ? types.map(ofType)
      : [{ holder, type: null, name, claims: claimsOf(value), when: own }];
  });
}

/** The types of one belief, wherever in the file it has any. */
export interface TypedBelief {
  readonly holders: readonly string[];
  readonly belief: Node;
  /** The first is held where nothing else is chosen. */
  readonly types: readonly Entry[];
}

/** Every belief with types in the base model and in what scenarios change, at any depth. */
export function typedBeliefs(base: Node): readonly TypedBelief[] {
  const found = new Map<string, { belief: Node; holders: readonly string[]; types: Map<string, Entry> }>();
  const visit = (beliefs: Node | undefined, prefix: readonly string[]): void => {
    for (const { key, value } of entriesOf(beliefs)) {
      const holders = [...prefix, key];
      const types = entriesOf(child(value, 'types'));
      const known = found.get(holders.join('/')) ?? { belief: value, holders, types: new Map() };
      for (const type of types) if (!known.types.has(type.key)) known.types.set(type.key, type);
      if (types.length > 0) found.set(holders.join('/'), known);
      for (const each of [value, ...types.map((type) => type.value)]) visit(child(each, 'beliefs'), holders);
    }
  };
  visit(child(base, 'beliefs'), []);
  for (const { value } of entriesOf(child(base, 'scenarios')))
    visit(child(child(value, 'change'), 'beliefs'), []);
  return [...found.values()].map((each) => ({ ...each, types: [...each.types.values()] }));
}

/** The types of a belief are values of an axis of its own, so that they are chosen, crossed and compared like scenarios. */
export function typeAxes(
  base: Node,
  decisionMakers: readonly { readonly id: string; readonly name: Axis['name'] }[],
  language: string,
): { readonly axes: readonly Axis[]; readonly scenarios: readonly Scenario[] } {
  const choices = typedBeliefs(base).filter(({ types }) => types.length > 1);
  const nameOf = (node: Node): Axis['name'] => textOf(child(node, 'name'), language);
  const idOf = (holders: readonly string[]): string => ['beliefs', ...holders].join('.');
  return {
    axes: choices.map(({ holders, belief, types: [first] }) => ({
      ...described(belief, language),
      name: nameOf(belief) ??
        decisionMakers.find(({ id }) => id === holders.at(-1))?.name ?? { [language]: holders.at(-1)! },
      id: idOf(holders),
      holders,
      base: first!.key,
      baseName: nameOf(first!.value),
    })),
    scenarios: choices.flatMap(({ holders, types }) =>
      types.slice(1).map(({ key, keySpan, value }) => ({
        ...described(value, language, keySpan),
        id: key,
        axis: idOf(holders),
        probability: null,
      })),
    ),
  };
}

/** Types share their names with scenarios and with what the base model is called on axes: all are chosen in one list. */
export function checkTypeNames(base: Node, taken: ReadonlySet<string>, report: Report): void {
  const names = new Set(taken);
  for (const { types } of typedBeliefs(base)) {
    for (const { key, keySpan } of types) {
      if (names.has(key)) report(error('name-taken', keySpan, { name: key }, 'remove-or-rename'));
      names.add(key);
    }
  }
}

/** Every chain of views for which a belief is stated. */
export function statedViews(
  beliefs: readonly Belief[],
  prefix: readonly string[] = [],
): readonly (readonly string[])[] {
  return beliefs.flatMap(({ holder, beliefs: nested }) => [
    [...prefix, holder],
    ...statedViews(nested, [...prefix, holder]),
  ]);
}

/** Chains of views as written, whether or not they make sense, with each type by itself. */
export function viewChains(
  node: Node | undefined,
  prefix: readonly string[] = [],
): readonly (readonly string[])[] {
  return entriesOf(child(node, 'beliefs')).flatMap(({ key, value }) => {
    const types = entriesOf(child(value, 'types'));
    const within = (step: ViewStep, type?: Node): readonly (readonly string[])[] => {
      const chain = [...prefix, stepText(step)];
      const merged = nestedBeliefs(value, type);
      const inner = merged && value.kind === 'map' ? withEntries(value, [nested(merged)]) : undefined;
      return [chain, ...viewChains(inner, chain)];
    };
    return types.length === 0
      ? within({ holder: key, type: null })
      : types.flatMap((type) => within({ holder: key, type: type.key }, type.value));
  });
}

const nested = (value: Node): Entry => ({ key: 'beliefs', keySpan: value.span, value });

/** The belief of a holder and the type of it that a step means; a type that is not there is null. */
export function pictureAt(
  beliefs: Node | undefined,
  { holder, type }: ViewStep,
  leading: ReadonlySet<string>,
): { readonly belief: Node | undefined; readonly type: Node | undefined; readonly id: string | null } | null {
  const belief = child(beliefs, holder);
  if (type === null) {
    const [first] = typesOf(belief, leading);
    return { belief, type: first?.value, id: first?.key ?? null };
  }
  const found = entry(child(belief, 'types'), type)?.value;
  return found ? { belief, type: found, id: type } : null;
}
