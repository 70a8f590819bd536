/** Every lever of a conflict: what can be changed in it one thing at a time, and what that would cost. */

import type { Blocks } from '../game/blocks.ts';
import type { Conflict, Described, Expression } from '../model/conflict.ts';
import type { Fact } from '../model/corrections.ts';
import { type Lever, type LeverAction, preferenceOf } from '../model/lever.ts';
import type { LeverKind } from '../model/lever-kinds.ts';
import type { Tiers } from '../model/lever-lists.ts';
import { spellExpression } from '../text/expression-spelling.ts';
import type { Subject } from './argument.ts';

/** Which levers are looked at, beside what the model says of them. */
export interface LeverChoice {
  /** By kind. */
  readonly costs: Readonly<Partial<Record<LeverKind, number>>>;
  /** Kinds, ids and places that are left as they are. */
  readonly keep: readonly string[];
  /** Only levers on these decision makers, their preferences, options and moves; null: on anybody. */
  readonly by: readonly string[] | null;
  readonly only: readonly LeverKind[] | null;
}

/** What cannot be read from one conflict alone. */
export interface LeverSources {
  /** Statements used anywhere in the file, by names. */
  readonly vocabulary: readonly string[];
  /** What each decision maker could be told; empty where that is not asked. */
  readonly tellable: readonly { readonly holder: string; readonly fact: Fact }[];
  /** Coalitions that could join. */
  readonly coalitions: readonly (readonly number[])[];
  /** Ids of the levers that the author states and that can be used here. */
  readonly stated: readonly string[];
  /** Decision makers whose preference is the same wherever the goal is asked. */
  readonly same: (i: number) => boolean;
}

/** An expression by names, as it was written where that is so already. */
export const byName = ({ text, tree }: Pick<Expression, 'text' | 'tree'>): string =>
  /\d|^\s*[YN-]+\s*$/.test(text) ? spellExpression(tree) : text.trim();

export function leversOf(subject: Subject, sources: LeverSources, choice: LeverChoice): readonly Lever[] {
  const { conflict } = subject;
  const actions = [
    ...conflict.decisionMakers.flatMap((_, i) =>
      sources.same(i) ? preferenceActions(subject, i, sources) : [],
    ),
    ...moveActions(conflict),
    ...sources.tellable.map((correction): LeverAction => ({ kind: 'tell', ...correction })),
    ...sources.coalitions.map((coalition): LeverAction => ({ kind: 'join', coalition })),
    ...sources.stated.map((id): LeverAction => ({ kind: 'stated', id })),
  ];
  return actions.flatMap((action) => leverFor(action, conflict, choice) ?? []);
}

function leverFor(action: LeverAction, conflict: Conflict, choice: LeverChoice): Lever | null {
  const { levers } = conflict;
  const { touches, claims } = touched(action, conflict);
  const kept = new Set([...levers.cannotTouch, ...choice.keep]);
  if (kept.has(action.kind) || touches.some((id) => kept.has(id))) return null;
  if (choice.only && !choice.only.includes(action.kind)) return null;
  if (choice.by && !touches.some((id) => choice.by!.includes(id))) return null;
  const stated = action.kind === 'stated' ? levers.stated.find(({ id }) => id === action.id)?.cost : null;
  const own = touches.flatMap((id) =>
    Object.hasOwn(levers.elementCosts, id) ? [levers.elementCosts[id]!] : [],
  );
  const cost =
    choice.costs[action.kind] ??
    stated ??
    (own.length > 0 ? Math.max(...own) : (levers.costs[action.kind] ?? 1));
  return { action, cost, touches, claims };
}

/** The elements that a lever touches, and what they rest on. */
function touched(action: LeverAction, conflict: Conflict): Pick<Lever, 'touches' | 'claims'> {
  const { decisionMakers, options, preferences, levers } = conflict;
  const from = (elements: readonly Pick<Described, 'claims'>[]): readonly string[] => [
    ...new Set(elements.flatMap(({ claims }) => claims)),
  ];
  switch (action.kind) {
    case 'drop':
    case 'move': {
      const preference = preferences[action.by]!;
      const statements =
        preference.kind === 'priorities' ? preference.priorities[action.place]!.statements : [];
      const { id } = decisionMakers[action.by]!;
      return { touches: [id, `${id}.${action.place + 1}`], claims: from(statements) };
    }
    case 'add':
    case 'rank':
      return { touches: [decisionMakers[action.by]!.id], claims: from([preferences[action.by]!]) };
    case 'one-way':
    case 'remove': {
      const option = options[action.option]!;
      return { touches: [decisionMakers[option.owner]!.id, option.id], claims: from([option]) };
    }
    case 'forbid': {
      const named = conflict.consequences.filter(({ id }) => action.to === id || action.from === id);
      return {
        touches: [decisionMakers[action.by]!.id, ...named.map(({ id }) => id)],
        claims: from(named),
      };
    }
    case 'tell': {
      const { holder, fact } = action;
      const about = 'of' in fact ? [fact.of] : 'option' in fact ? [fact.option] : [];
      return {
        touches: [holder, ...about],
        claims: from(conflict.beliefs.filter((each) => each.holder === holder)),
      };
    }
    case 'join':
      return { touches: action.coalition.map((i) => decisionMakers[i]!.id), claims: [] };
    case 'stated': {
      const stated = levers.stated.filter(({ id }) => id === action.id);
      return { touches: [action.id], claims: from(stated) };
    }
  }
}

function preferenceActions(
  subject: Subject,
  i: number,
  { vocabulary }: LeverSources,
): readonly LeverAction[] {
  const preference = subject.conflict.preferences[i]!;
  if (preference.kind !== 'priorities') return rankActions(subject, i);
  const { priorities } = preference;
  const count = priorities.length;
  const own = new Set(
    priorities.flatMap(({ statements }) =>
      statements.map(({ expression }) => spellExpression(expression.tree)),
    ),
  );
  const gaps = Array.from({ length: count + 1 }, (_, gap) => gap);
  return [
    ...priorities.map((_, place): LeverAction => ({ kind: 'drop', by: i, place })),
    ...priorities.flatMap((_, place) =>
      gaps
        .filter((gap) => gap !== place && gap !== place + 1)
        .map((gap): LeverAction => ({ kind: 'move', by: i, place, gap })),
    ),
    ...vocabulary
      .filter((statement) => !own.has(statement))
      .flatMap((statement) => gaps.map((gap): LeverAction => ({ kind: 'add', by: i, statement, gap }))),
  ];
}

/** States of longer rankings are not moved one by one. */
const mostRanked = 64;

function rankActions({ game, conflict: { preferences } }: Subject, i: number): readonly LeverAction[] {
  const ranks = game.ranks[i];
  const { kind } = preferences[i]!;
  if (!ranks || game.m > mostRanked || (kind !== 'ranking' && kind !== 'weights')) return [];
  const { tiers } = tiersOf(ranks, game.blocks[i]!);
  return tiers.flatMap((tier, t) =>
    tier.flatMap((state) => {
      const shift = (to: number, alone: boolean): LeverAction => ({ kind: 'rank', by: i, state, to, alone });
      const single = tier.length === 1;
      return [
        ...tiers.flatMap((_, to) => (to === t ? [] : [shift(to, false)])),
        ...Array.from({ length: tiers.length + 1 }, (_, to) => to).flatMap((to) =>
          single && (to === t || to === t + 1) ? [] : [shift(to, true)],
        ),
      ];
    }),
  );
}

/** The tiers that ranks come to, best first. */
export function tiersOf(ranks: Int32Array, blocks: readonly Blocks[]): Tiers {
  const tiers: number[][] = [];
  for (const [s, rank] of ranks.entries()) {
    tiers[rank] ??= [];
    tiers[rank].push(s);
  }
  tiers.reverse();
  // Ranks are dense, so no tier is empty; where states are ranked, so are blocks of them.
  const apart = (by: Blocks, t: number): boolean =>
    by instanceof Int32Array && by[tiers[t]![0]!]! > by[tiers[t + 1]![0]!]!;
  return {
    tiers,
    steps: tiers.map((_, t) => (t + 1 < tiers.length ? blocks.filter((each) => apart(each, t)).length : 0)),
  };
}

/** One-way options, moves that are made impossible, and options that nobody can take any more. */
function moveActions({
  form,
  options,
  decisionMakers,
  consequences,
  graphStates,
}: Conflict): readonly LeverAction[] {
  const oneWay = options.flatMap(({ change, hidden }, option): LeverAction[] =>
    change === 'either' && !hidden
      ? [
          { kind: 'one-way', option, change: 'take-only' },
          { kind: 'one-way', option, change: 'drop-only' },
        ]
      : [],
  );
  const forbid = decisionMakers.flatMap(({ options: own, arcs }, by): LeverAction[] =>
    form === 'graph'
      ? arcs.map(([from, to]) => ({
          kind: 'forbid',
          by,
          from: graphStates[from]!.key,
          to: graphStates[to]!.key,
        }))
      : own.length === 0
        ? []
        : consequences.flatMap(({ id }): LeverAction[] => [
            { kind: 'forbid', by, from: `not ${id}`, to: id },
            { kind: 'forbid', by, from: id, to: `not ${id}` },
          ]),
  );
  const remove = options.flatMap(({ hidden }, option): LeverAction[] =>
    hidden ? [] : [{ kind: 'remove', option }],
  );
  return [...oneWay, ...forbid, ...remove];
}

/** Whether two levers can be used together: no more than one on a statement, a state or an option, and none that repeats another. */
export function areCompatible(a: Lever, b: Lever): boolean {
  const [x, y] = [a.action, b.action];
  if (x.kind === 'stated' || y.kind === 'stated') return true;
  if (preferenceOf(a) >= 0 || preferenceOf(b) >= 0) {
    if (preferenceOf(a) !== preferenceOf(b)) return true;
    const target = (action: LeverAction): string =>
      'place' in action
        ? `place ${action.place}`
        : 'statement' in action
          ? action.statement
          : 'state' in action
            ? `state ${action.state}`
            : '';
    return target(x) !== target(y);
  }
  const option = (action: LeverAction): number => ('option' in action ? action.option : -1);
  return option(x) < 0 || option(x) !== option(y);
}
