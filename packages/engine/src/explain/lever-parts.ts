/** The levers of a conflict in parts for the search: everyone's preference by itself, and all that changes what is possible or believed. */
import type { Coalition } from '../analysis/coalition-moves.ts';
import type { Choice, Part } from '../analysis/lever-search.ts';
import { type Lever, preferenceOf } from '../model/lever.ts';
import { type ChangeContext, writeChange } from '../model/lever-change.ts';
import { child, type MapNode, type Node } from '../text/tree.ts';
import type { Subject } from './argument.ts';
import { areCompatible } from './lever-list.ts';
import {
  type Edited,
  edited,
  type Frame,
  numbersKey,
  type Order,
  orderIn,
  orderKey,
  writeEdited,
  writePreference,
} from './lever-preferences.ts';
import { framesOf, type Orders, type Trial } from './lever-trials.ts';

export interface LeverWorld {
  /** The conflict that levers are found in: the first version. */
  readonly first: Subject;
  readonly levers: readonly Lever[];
  /** By id: the overlays of stated levers. */
  readonly overlays: ReadonlyMap<string, MapNode>;
  readonly context: Omit<ChangeContext, 'preference' | 'spelled'> & Pick<ChangeContext, 'spelled'>;
  /** All versions under an overlay; null where one of them makes no conflict. */
  readonly trials: (
    change: MapNode | undefined,
    coalitions: readonly Coalition[],
    told: readonly { readonly holder: string; readonly of: string }[],
  ) => readonly Trial[] | null;
}

/** The world in parts; positions of levers in a part lead back to levers. */
export class LeverParts {
  readonly parts: readonly Part[];
  /** By part: positions in the list of levers. */
  readonly members: readonly (readonly number[])[];
  readonly world: LeverWorld;
  private readonly base: readonly Trial[];
  private readonly frames: readonly Frame[];
  /** Whether some lever lets in states that are not there now, so that equal orders now need not be equal then. */
  private readonly widening: boolean;
  private readonly orders = new WeakMap<Frame, Map<string, Order | null>>();
  private readonly found = new Map<string, readonly Trial[] | null>();

  /** `base`: the versions as they are. */
  constructor(world: LeverWorld, base: readonly Trial[]) {
    this.world = world;
    this.base = base;
    this.frames = base.flatMap(framesOf);
    this.widening = world.levers.some(
      ({ action }) =>
        action.kind === 'stated' || (action.kind === 'tell' && action.fact.kind !== 'preferences'),
    );
    const { n } = world.first.game;
    this.members = Array.from({ length: n + 1 }, (_, part) =>
      [...world.levers.keys()].filter((k) => partOf(world.levers[k]!, n) === part),
    );
    this.parts = this.members.map((members, part) => ({
      costs: members.map((k) => world.levers[k]!.cost),
      compatible: (a, b) => this.compatible(members[a]!, members[b]!),
      result: (set) => (part < n ? this.preferenceResult(part, set) : this.structuralResult(set)),
      excludes: (set) => (part < n ? 0 : this.blocked(set)),
    }));
  }

  /** The levers of a set, by part, in the order of the list. */
  leversIn(set: readonly (readonly number[])[]): readonly Lever[] {
    return set.flatMap((own, part) => own.map((k) => this.world.levers[this.members[part]![k]!]!));
  }

  /** The versions that a choice leads to, its preferences aside. */
  trialsOf(choice: Choice): readonly Trial[] | null {
    return this.trialsFor(choice.at(-1)!.ways[0]!);
  }

  /** The orders that take the place of preferences under a choice. */
  ordersOf(choice: Choice): Orders {
    return (frame, i) => {
      const set = choice[i]!.ways[0]!; // a share was found by some set
      return set.length === 0 ? null : (this.orderOf(frame, i, set) ?? 'none');
    };
  }

  /** The overlay of a set of levers. */
  change(set: readonly (readonly number[])[]): MapNode {
    const structural = set.at(-1)!;
    const to = this.trialsFor(structural)?.[0]?.root.subject ?? this.world.first;
    const preferences = new Map<string, MapNode>();
    for (const [i, own] of set.slice(0, -1).entries()) {
      const change = own.length > 0 ? this.editOf(i, own) : null;
      const { id } = this.world.first.conflict.decisionMakers[i]!;
      if (change) preferences.set(id, writeEdited(i, change, this.world.first, to));
    }
    return this.written(structural, preferences);
  }

  private written(set: readonly number[], preferences: ReadonlyMap<string, MapNode>): MapNode {
    const { first, context, overlays } = this.world;
    const { decisionMakers, options } = first.conflict;
    const actions = set.map((k) => this.world.levers[this.members.at(-1)![k]!]!.action);
    return writeChange(
      {
        preferences,
        oneWay: actions.flatMap((action) =>
          action.kind === 'one-way'
            ? [
                {
                  owner: decisionMakers[options[action.option]!.owner]!.id,
                  option: options[action.option]!.id,
                  change: action.change,
                },
              ]
            : [],
        ),
        never: actions.flatMap((action) => (action.kind === 'remove' ? [options[action.option]!.id] : [])),
        forbidden: actions.flatMap((action) =>
          action.kind === 'forbid'
            ? [{ by: decisionMakers[action.by]!.id, from: action.from, to: action.to }]
            : [],
        ),
        told: actions.flatMap((action) =>
          action.kind === 'tell' ? [{ holder: action.holder, fact: action.fact }] : [],
        ),
        coalitions: actions.flatMap((action) =>
          action.kind === 'join' ? [action.coalition.map((i) => decisionMakers[i]!.id)] : [],
        ),
        stated: actions.flatMap((action) =>
          action.kind === 'stated' ? [overlays.get(action.id) ?? []].flat() : [],
        ),
      },
      {
        ...context,
        preference: (id) => {
          const i = decisionMakers.findIndex((each) => each.id === id);
          return i < 0 ? undefined : writePreference(i, first);
        },
      },
    );
  }

  private trialsFor(set: readonly number[]): readonly Trial[] | null {
    if (set.length === 0) return this.base;
    const key = set.join();
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const actions = set.map((k) => this.world.levers[this.members.at(-1)![k]!]!.action);
    const made = this.world.trials(
      this.written(set, new Map()),
      actions.flatMap((action) => (action.kind === 'join' ? [action.coalition] : [])),
      actions.flatMap((action) =>
        action.kind === 'tell' && action.fact.kind === 'preferences'
          ? [{ holder: action.holder, of: action.fact.of }]
          : [],
      ),
    );
    this.found.set(key, made);
    return made;
  }

  private editOf(i: number, set: readonly number[]): Edited | null {
    return edited(
      this.world.first,
      i,
      set.map((k) => this.world.levers[this.members[i]![k]!]!),
    );
  }

  private orderOf(frame: Frame, i: number, set: readonly number[]): Order | null {
    const known = this.orders.get(frame) ?? new Map<string, Order | null>();
    this.orders.set(frame, known);
    const key = `${i} ${set.join()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = this.orderNow(frame, i, set);
    known.set(key, made);
    return made;
  }

  private orderNow(frame: Frame, i: number, set: readonly number[]): Order | null {
    const change = this.editOf(i, set);
    return change && orderIn(frame, i, change, this.world.first);
  }

  private preferenceResult(i: number, set: readonly number[]): string | null {
    const asItIs = ({ subject: { game } }: Frame): Order => ({
      ranks: game.ranks[i]!,
      blocks: game.blocks[i]!,
      partial: game.partial[i]!,
    });
    if (this.widening && set.length > 0) return `${i} ${set.join()}`;
    const keys: string[] = [];
    for (const frame of this.frames) {
      const order = set.length === 0 ? asItIs(frame) : this.orderNow(frame, i, set);
      // What gives no order in a conflict in which it is not asked for may still be used.
      keys.push(order ? orderKey(order) : '–');
    }
    return keys.join('\u0001');
  }

  private structuralResult(set: readonly number[]): string | null {
    const trials = this.trialsFor(set);
    if (!trials) return null;
    return trials
      .flatMap(({ goals, coalitions, ...trial }) => [
        coalitions.map((H) => H.join()).join(';'),
        ...framesOf({ goals, coalitions, ...trial }).map(({ subject }) => gameKey(subject)),
        ...goals.flatMap(({ state, sides }) => [
          String(state),
          ...sides.map(({ by, state: there, follows }) => [by, there, ...follows].join()),
        ]),
      ])
      .join('\u0001');
  }

  /** Whose preferences, as bits, cannot be changed beside these: stated levers may change them whole. */
  private blocked(set: readonly number[]): number {
    const { decisionMakers } = this.world.first.conflict;
    return set.reduce((bits, k) => {
      const own = child(this.overlayOf(this.members.at(-1)![k]!), 'preferences');
      return decisionMakers.reduce((all, { id }, i) => (child(own, id) ? all | (1 << i) : all), bits);
    }, 0);
  }

  private overlayOf(k: number): MapNode | undefined {
    const { action } = this.world.levers[k]!;
    return action.kind === 'stated' ? this.world.overlays.get(action.id) : undefined;
  }

  private compatible(a: number, b: number): boolean {
    const { levers } = this.world;
    if (!areCompatible(levers[a]!, levers[b]!)) return false;
    const [x, y] = [this.overlayOf(a), this.overlayOf(b)];
    if (x && y) return !meet(x, y, []);
    const [overlay, { action }] = x ? [x, levers[b]!] : [y, levers[a]!];
    if (!overlay) return true;
    switch (action.kind) {
      case 'forbid':
        return child(overlay, 'moves') === undefined;
      case 'join':
        return child(overlay, 'coalitions') === undefined;
      case 'tell':
        return child(overlay, 'beliefs') === undefined;
      case 'one-way': {
        const { owner, id } = this.world.first.conflict.options[action.option]!;
        const people = child(overlay, 'decision-makers');
        return !child(
          child(child(people, this.world.first.conflict.decisionMakers[owner]!.id), 'options'),
          id,
        );
      }
      default:
        return true;
    }
  }
}

/** Levers on a preference by decision maker, all others in the last part. */
const partOf = (lever: Lever, n: number): number => {
  const by = preferenceOf(lever);
  return by < 0 ? n : by;
};

/** Whether two overlays say something of the same thing; rules are added to those of the other. */
function meet(a: Node, b: Node, path: readonly string[]): boolean {
  if (path[0] === 'feasibility') return false;
  if (a.kind !== 'map' || b.kind !== 'map') return true;
  return b.entries.some(({ key, value }) => {
    const other = child(a, key);
    return other !== undefined && meet(other, value, [...path, key]);
  });
}

/** A text that is the same for games that are the same, state by state. */
function gameKey({ game, legend }: Subject): string {
  const { values, stateOf } = legend.space;
  return [
    `${game.n} ${game.m} ${[...values].join()}`,
    stateOf ? numbersKey(stateOf) : '',
    ...game.moves.flatMap(({ cellStart, cellOf, next }) => [
      cellStart ? numbersKey(cellStart) : '',
      numbersKey(cellOf),
      next ? numbersKey(next.start) + numbersKey(next.to) : '',
    ]),
    ...game.ranks.map((ranks, i) => orderKey({ ranks, blocks: game.blocks[i]!, partial: game.partial[i]! })),
    JSON.stringify([game.attitudes, game.degrees]),
  ].join('\u0002');
}
