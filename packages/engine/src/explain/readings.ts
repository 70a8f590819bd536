/** Readings of one decision maker's preference: every open question settled. Numbered, so that each can be named, drawn and made again. */
import type { Statement } from '../model/conflict.ts';
import type { Subject } from './argument.ts';
import type { Doubts, ListDoubts, MergeDoubts } from './doubts.ts';

/** In what a reading departs from what is written. */
export type Departure =
  | { readonly kind: 'left-out'; readonly statement: Statement }
  /** From place to place, counted from 0. */
  | { readonly kind: 'moved'; readonly statement: Statement; readonly from: number; readonly to: number }
  /** Of statements in either order, the most important first: which is not the first order of the file. */
  | { readonly kind: 'ordered'; readonly statements: readonly Statement[] }
  | { readonly kind: 'merged'; readonly tiers: readonly (readonly number[])[] };

export type DepartureKind = Departure['kind'];

export interface Readings {
  readonly by: number;
  /** How many there are. */
  readonly count: bigint;
  /** What is open: of how many statements, groups or parts. */
  readonly open: readonly { readonly kind: DepartureKind; readonly count: number }[];
  /** The ranks of the k-th reading: the higher the better. */
  readonly ranks: (k: bigint) => Int32Array;
  readonly departures: (k: bigint) => readonly Departure[];
}

/** `columns`: where each statement holds, one byte a state. */
export function readingsOf(
  subject: Subject,
  by: number,
  doubts: Doubts,
  columnOf: (statement: Statement) => Uint8Array,
  indexOf: (identity: MergeDoubts['parts'][number]['tiers'][number][number]) => number,
): Readings {
  switch (doubts.kind) {
    case 'none':
      return { by, count: 1n, open: [], ranks: () => subject.game.ranks[by]!, departures: () => [] };
    case 'merge':
      return mergedReadings(subject.game.m, by, doubts, indexOf);
    case 'list':
      return listReadings(subject.game.m, by, doubts, columnOf);
  }
}

function listReadings(
  m: number,
  by: number,
  { statements, groups, orders, arrangements, doubtful }: ListDoubts,
  columnOf: (statement: Statement) => Uint8Array,
): Readings {
  const columns = statements.map(columnOf);
  const count =
    orders.reduce((product, each) => product * BigInt(each.length), 1n) *
    BigInt(arrangements.length) *
    (1n << BigInt(doubtful.length));
  /** Which statement stands where, by place in the file, and which are left out. */
  const settled = (k: bigint) => {
    let rest = k;
    const next = (size: number): number => {
      const digit = Number(rest % BigInt(size));
      rest /= BigInt(size);
      return digit;
    };
    const out = new Set(doubtful.filter(() => next(2) === 1));
    const arrangement = arrangements[next(arrangements.length)]!;
    const chosen = orders.map((each) => each[next(each.length)]!);
    const standing = statements.map((_, place) => place);
    groups.forEach((group, g) => {
      group.forEach((place, at) => {
        standing[place] = chosen[g]![at]!;
      });
    });
    return { out, arrangement, standing };
  };
  const movable = new Set(
    arrangements.flatMap((order) => order.flatMap((place, at) => (place === at ? [] : [place]))),
  );
  return {
    by,
    count,
    open: [
      { kind: 'left-out' as const, count: doubtful.length },
      { kind: 'moved' as const, count: movable.size },
      { kind: 'ordered' as const, count: groups.length },
    ].filter((each) => each.count > 0),
    ranks: (k) => {
      const { out, arrangement, standing } = settled(k);
      const list = arrangement.map((place) => standing[place]!).filter((id) => !out.has(id));
      return lexicographic(
        list.map((id) => columns[id]!),
        m,
      );
    },
    departures: (k) => {
      const { out, arrangement, standing } = settled(k);
      const moved = leastMoved(arrangement);
      return [
        ...[...out].map((id): Departure => ({ kind: 'left-out', statement: statements[id]! })),
        ...arrangement.flatMap((place, to): Departure[] =>
          moved.has(place)
            ? [{ kind: 'moved', statement: statements[standing[place]!]!, from: place, to }]
            : [],
        ),
        ...groups.flatMap((group): Departure[] =>
          group.some((place) => standing[place] !== place)
            ? [{ kind: 'ordered', statements: group.map((place) => statements[standing[place]!]!) }]
            : [],
        ),
      ];
    },
  };
}

/** Where the first statement on which they differ holds at one of two states, that one has the higher rank. */
function lexicographic(columns: readonly Uint8Array[], m: number): Int32Array {
  let ranks = new Int32Array(m);
  let levels = 1;
  for (const column of columns) {
    for (let s = 0; s < m; s++) ranks[s] = 2 * ranks[s]! + column[s]!;
    levels *= 2;
    if (levels > 4 * m) [ranks, levels] = dense(ranks, levels);
  }
  return dense(ranks, levels)[0];
}

function dense(ranks: Int32Array, levels: number): [Int32Array<ArrayBuffer>, number] {
  const place = new Int32Array(levels);
  for (let s = 0; s < ranks.length; s++) place[ranks[s]!] = 1;
  let next = 0;
  for (let level = 0; level < levels; level++) {
    const present = place[level]!;
    place[level] = next;
    next += present;
  }
  return [Int32Array.from(ranks, (rank) => place[rank]!), next];
}

/** The fewest items that must be taken out so that the rest stand in order: all but a longest ascending run of them. */
function leastMoved(order: readonly number[]): ReadonlySet<number> {
  const longest = order.map(() => 1);
  const before = order.map(() => -1);
  let end = 0;
  for (let k = 0; k < order.length; k++) {
    for (let j = 0; j < k; j++)
      if (order[j]! < order[k]! && longest[j]! + 1 > longest[k]!) {
        longest[k] = longest[j]! + 1;
        before[k] = j;
      }
    if (longest[k]! > longest[end]!) end = k;
  }
  const moved = new Set(order);
  for (let k = end; k >= 0; k = before[k]!) moved.delete(order[k]!);
  return moved;
}

function mergedReadings(
  m: number,
  by: number,
  { parts, merges }: MergeDoubts,
  indexOf: (identity: MergeDoubts['parts'][number]['tiers'][number][number]) => number,
): Readings {
  const states = parts.map(({ tiers }) => tiers.map((tier) => tier.map(indexOf)));
  const tiersOf = (k: bigint): number[][] =>
    merges[Number(k)]!.map((level) => level.flatMap((tier, part) => (tier < 0 ? [] : states[part]![tier]!)));
  return {
    by,
    count: BigInt(merges.length),
    open: [{ kind: 'merged', count: parts.length }],
    ranks: (k) => {
      const tiers = tiersOf(k);
      const ranks = new Int32Array(m);
      tiers.forEach((tier, t) => {
        for (const s of tier) ranks[s] = tiers.length - 1 - t;
      });
      return ranks;
    },
    departures: (k) => [{ kind: 'merged', tiers: tiersOf(k) }],
  };
}
