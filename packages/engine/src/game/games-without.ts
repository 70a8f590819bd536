/**
 * Games of a conflict without some of its elements, made quickly and many of them: what is the same in several games (states and moves, one
 * decision maker's ranks) is made once, also across versions of a conflict that say the same. The plain way, from the text, is to withdraw
 * the elements and compile; a law says that both agree.
 */
import type { Conflict, OrderedPreference, Preference, Priority } from '../model/conflict.ts';
import { type Structure, structureWithout } from '../model/structure.ts';
import { type Budget, isRefusal } from '../refusal.ts';
import { type Game, type Ground, gameOf, groundOf, type Order, orderOf } from './game.ts';

/** A game, with a key that equal games have in common. */
export interface LessenedGame {
  readonly key: string;
  readonly structure: Structure;
  readonly game: Game;
}

/** Where elements are written, by the start of their spans; of a preference: its key's. */
export type GoneAt = ReadonlySet<number>;

type Version = Pick<Parts, 'conflict' | 'structure'>;

/** `plainly`: only the text can tell. `unreadable`: no game is left. */
export type GameMaker = (version: Version, gone: GoneAt) => LessenedGame | 'plainly' | 'unreadable';

interface Parts {
  readonly conflict: Conflict;
  readonly structure: Structure;
  /** Equal for versions that say the same of what is possible. */
  readonly ground: number;
  readonly preferences: readonly number[];
  /** Whether states could become unranked or be told apart in new ways, which reading alone reports. */
  readonly delicate: boolean;
}

type Grounded = { readonly ground: Ground; readonly structure: Structure } | null;

export function gamesWithout(budget: Budget): GameMaker {
  const ids = new Map<string, number>();
  const idOf = (content: string): number => {
    const id = ids.get(content) ?? ids.size;
    ids.set(content, id);
    return id;
  };
  const known = new WeakMap<Conflict, Parts>();
  const grounds = new Map<string, Grounded>();
  const orders = new Map<string, Order | null>();
  const games = new Map<string, Game>();
  return ({ conflict, structure }, gone) => {
    const parts = known.get(conflict) ?? partsOf(conflict, structure, idOf);
    known.set(conflict, parts);
    const lost = lostParts(structure, gone);
    if (lost !== '' && parts.delicate) return 'plainly';
    const groundKey = `${parts.ground}:${lost}`;
    if (!grounds.has(groundKey)) grounds.set(groundKey, groundedIn(conflict, structure, lost, gone, budget));
    const grounded = grounds.get(groundKey)!;
    if (!grounded) return 'unreadable';
    const keys: string[] = [];
    const found: Order[] = [];
    for (const [i, preference] of conflict.preferences.entries()) {
      const key = `${groundKey}/${parts.preferences[i]}:${lostStatements(preference, gone)}`;
      if (!orders.has(key)) {
        const order = orderOf(preferenceWithout(preference, gone), grounded.ground);
        orders.set(key, 'differs' in order ? null : order);
      }
      const order = orders.get(key);
      if (!order) return 'unreadable';
      keys.push(key.slice(groundKey.length));
      found.push(order);
    }
    const key = groundKey + keys.join('');
    const game = games.get(key) ?? gameOf(conflict, grounded.ground, found);
    games.set(key, game);
    return { key, structure: grounded.structure, game };
  };
}

function groundedIn(
  conflict: Conflict,
  structure: Structure,
  lost: string,
  gone: GoneAt,
  budget: Budget,
): Grounded {
  const left =
    lost === '' ? structure : structureWithout(structure, ({ span }) => gone.has(span.start), budget);
  const ground = groundOf(conflict, left);
  if (isRefusal(ground) || ground.space.count === 0) return null;
  return { ground, structure: left };
}

/** Which of the parts that states and moves come from are gone, by kind and index. */
function lostParts({ options, consequences, rules, coalesced, forbidden }: Structure, gone: GoneAt): string {
  const kinds = { o: options, c: consequences, r: rules, s: coalesced, f: forbidden };
  return Object.entries(kinds)
    .flatMap(([kind, all]) => all.flatMap(({ span }, k) => (gone.has(span.start) ? [`${kind}${k}`] : [])))
    .join();
}

function lostStatements(preference: Preference, gone: GoneAt): string {
  if (gone.has(preference.span.start)) return 'all';
  return prioritiesIn(preference)
    .flatMap(({ statements }, k) =>
      statements.flatMap(({ span }, j) => (gone.has(span.start) ? [`${k}.${j}`] : [])),
    )
    .join();
}

/** The list of a preference, also where it only settles what pairs leave open. */
export function prioritiesIn(preference: Preference): readonly Priority[] {
  const order = preference.kind === 'pairwise' ? preference.otherwise : preference;
  return order?.kind === 'priorities' ? order.priorities : [];
}

function preferenceWithout(preference: Preference, gone: GoneAt): Preference {
  const { claims, span } = preference;
  if (gone.has(span.start)) return { kind: 'priorities', priorities: [], claims, span };
  if (preference.kind !== 'pairwise') return orderWithout(preference, gone);
  return { ...preference, otherwise: preference.otherwise && orderWithout(preference.otherwise, gone) };
}

function orderWithout(order: OrderedPreference, gone: GoneAt): OrderedPreference {
  if (order.kind !== 'priorities') return order;
  const priorities = order.priorities
    .map((each) => ({
      ...each,
      statements: each.statements.filter((statement) => !gone.has(statement.span.start)),
    }))
    .filter(({ statements }) => statements.length > 0);
  return { ...order, priorities };
}

function partsOf(conflict: Conflict, structure: Structure, idOf: (content: string) => number): Parts {
  const { form, attitudes, decisionMakers, options, graphStates, consequences } = conflict;
  const ground = JSON.stringify([
    form,
    attitudes,
    decisionMakers.map(({ id, options: own, arcs }) => [id, own, arcs]),
    options.map(({ id, levels, change, hidden }) => [id, levels.map((level) => level.id), change, hidden]),
    graphStates.map(({ key }) => key),
    consequences.map(({ id, when }) => [id, when.tree]),
    conflict.feasibility.map(({ kind, parts }) => [kind, parts.map(({ tree }) => tree)]),
    conflict.coalesced.map(({ id, when }) => [id, when.tree]),
    conflict.forbidden.map(({ by, from, to }) => [by, from.tree, to.tree]),
  ]);
  return {
    conflict,
    structure,
    ground: idOf(ground),
    preferences: conflict.preferences.map((each) => idOf(JSON.stringify(contentOf(each)))),
    delicate:
      conflict.coalesced.length > 0 ||
      (form === 'option' &&
        conflict.preferences.some(({ kind }) => kind === 'ranking' || kind === 'pairwise')),
  };
}

/** What a preference says, without where it says it. */
function contentOf(preference: Preference): unknown {
  switch (preference.kind) {
    case 'priorities':
      return preference.priorities.map(({ statements, strength }) => [
        strength,
        statements.map(({ expression }) => expression.tree),
      ]);
    case 'weights':
      return { weights: preference.weights };
    case 'ranking':
      return { parts: preference.parts };
    case 'pairwise':
      return [
        preference.otherwise && contentOf(preference.otherwise),
        preference.comparisons.map(({ tiers, degree }) => [tiers, degree]),
        preference.scale,
      ];
  }
}
