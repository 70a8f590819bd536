/**
 * What the evidence leaves open about one decision maker's preference: in which order statements count of which it is unknown which matters more;
 * whether a statement holds that rests on doubtful claims only; whether one stands a few places higher or lower than it is written; how
 * the parts of a ranking lie to each other that do not compare. Each is settled independently of the others.
 */
import type { Claim, Preference, Statement } from '../model/conflict.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Which claims carry so little that a statement resting on them alone may be false. `unmarked`: statements without any claim. */
export type Doubtful = 'assumption' | 'low' | 'unmarked';

export interface DoubtsAsked {
  readonly doubtful: ReadonlySet<Doubtful>;
  /** By how many places any statement may be misplaced, where the model does not say more. */
  readonly misplaced: number;
}

/** A list of statements with what is open about it. */
export interface ListDoubts {
  readonly kind: 'list';
  /** In the order of the file. */
  readonly statements: readonly Statement[];
  /** Stretches of statements whose order is open, each by its places; every order of each. */
  readonly groups: readonly (readonly number[])[];
  readonly orders: readonly (readonly (readonly number[])[])[];
  /** Whole orders, as the places that statements are taken from; the first is as written. */
  readonly arrangements: readonly (readonly number[])[];
  /** Places of the statements that may be false. */
  readonly doubtful: readonly number[];
}

/** Tiers of states in parts that do not compare, and every way of laying the parts into one order. */
export interface MergeDoubts {
  readonly kind: 'merge';
  readonly parts: Extract<Preference, { kind: 'ranking' }>['parts'];
  /** Each a list of tiers, the best first; a tier takes the next tier of some of the parts. */
  readonly merges: readonly (readonly (readonly number[])[])[];
}

/** Nothing is open about it that could be settled. */
export interface NoDoubts {
  readonly kind: 'none';
}

export type Doubts = ListDoubts | MergeDoubts | NoDoubts;

/** What is written out of orders and merges, at the most. */
const mostWays = 200_000;

export function doubtsOf(
  preference: Preference,
  claims: ReadonlyMap<string, Claim>,
  asked: DoubtsAsked,
): Doubts | Refusal {
  if (preference.kind === 'ranking') {
    if (preference.parts.length < 2) return { kind: 'none' };
    const merges = mergesOf(preference.parts.map(({ tiers }) => tiers.length));
    return merges ? { kind: 'merge', parts: preference.parts, merges } : tooMany();
  }
  if (preference.kind !== 'priorities') return { kind: 'none' };
  const { priorities } = preference;
  const statements = priorities.flatMap((each) => each.statements);
  const groups: number[][] = [];
  const reach: number[] = [];
  let place = 0;
  for (const { statements: group, misplaced } of priorities) {
    const places = group.map((_, k) => place + k);
    if (group.length > 1) groups.push(places);
    reach.push(...places.map(() => (group.length > 1 ? 0 : Math.max(misplaced, asked.misplaced))));
    place += group.length;
  }
  const orders = groups.map(permutations);
  const arrangements = arrangementsOf(reach);
  if (!arrangements || orders.some((each) => each === null)) return tooMany();
  const isDoubtful = ({ claims: own }: Statement): boolean => {
    const ids = own.length > 0 ? own : preference.claims;
    if (ids.length === 0) return asked.doubtful.has('unmarked');
    return ids.every((id) => {
      const claim = claims.get(id);
      return (
        (claim?.kind === 'assumption' && asked.doubtful.has('assumption')) ||
        (claim?.confidence === 'low' && asked.doubtful.has('low'))
      );
    });
  };
  const doubtful = statements.flatMap((statement, k) => (isDoubtful(statement) ? [k] : []));
  return {
    kind: 'list',
    statements,
    groups,
    orders: orders as ListDoubts['orders'], // none is null
    arrangements,
    doubtful,
  };
}

const tooMany = (): Refusal => refuse('doubts-too-many', { limit: mostWays });

function permutations(items: readonly number[]): number[][] | null {
  const found: number[][] = [];
  const extend = (chosen: readonly number[], rest: readonly number[]): void => {
    if (found.length > mostWays) return;
    if (rest.length === 0) found.push([...chosen]);
    rest.forEach((item, k) => {
      extend([...chosen, item], rest.toSpliced(k, 1));
    });
  };
  extend([], items);
  return found.length > mostWays ? null : found;
}

/** Orders in which what cannot be misplaced keeps its order, and the rest stands within reach of its place; as written first. */
function arrangementsOf(reach: readonly number[]): number[][] | null {
  const found: number[][] = [];
  const fixed = reach.flatMap((each, place) => (each === 0 ? [place] : []));
  const used = new Uint8Array(reach.length);
  const order: number[] = [];
  const extend = (nextFixed: number): void => {
    const at = order.length;
    if (found.length > mostWays) return;
    if (at === reach.length) {
      found.push([...order]);
      return;
    }
    // What would come too late if it did not come now.
    const overdue = reach.findIndex((each, place) => each > 0 && !used[place] && place + each <= at);
    for (let place = 0; place < reach.length; place++) {
      if (used[place] || (overdue >= 0 && place !== overdue)) continue;
      const own = reach[place]!;
      if (own === 0 ? place !== fixed[nextFixed] : Math.abs(place - at) > own) continue;
      used[place] = 1;
      order.push(place);
      extend(own === 0 ? nextFixed + 1 : nextFixed);
      order.pop();
      used[place] = 0;
    }
  };
  extend(0);
  return found.length > mostWays ? null : found;
}

/** Every way of laying lists of so many tiers into one order, tiers of different lists perhaps at one level: −1 where a list has none there. */
function mergesOf(lengths: readonly number[]): number[][][] | null {
  const found: number[][][] = [];
  const levels: number[][] = [];
  const extend = (next: readonly number[]): void => {
    if (found.length > mostWays) return;
    const open = next.flatMap((tier, part) => (tier < lengths[part]! ? [part] : []));
    if (open.length === 0) {
      found.push(levels.map((level) => [...level]));
      return;
    }
    for (let chosen = 1; chosen < 1 << open.length; chosen++) {
      const level = lengths.map(() => -1);
      open.forEach((part, k) => {
        if ((chosen >> k) & 1) level[part] = next[part]!;
      });
      levels.push(level);
      extend(next.map((tier, part) => (level[part]! >= 0 ? tier + 1 : tier)));
      levels.pop();
    }
  };
  extend(lengths.map(() => 0));
  return found.length > mostWays ? null : found;
}
