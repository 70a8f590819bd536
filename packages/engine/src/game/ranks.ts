/**
 * Preferences as ranks: 0 for the least preferred level, equal ranks for equally preferred states.
 * Where some states are mutually unknown, the steps by which they compare instead.
 */
import type { Preference, StateIdentity } from '../model/conflict.ts';
import type { Formula } from '../model/formula.ts';
import { levelIn, type StateSpace, vectorsOf } from '../model/state-space.ts';
import { bit, type Column } from './columns.ts';
import { pairwiseOrder } from './pairwise.ts';
import type { OrderStep, PartialOrder } from './partial-order.ts';

export interface RankContext {
  readonly space: StateSpace;
  readonly column: (formula: Formula) => Column;
  readonly formula: (
    statement: Extract<Preference, { kind: 'priorities' }>['priorities'][number]['statements'][number],
  ) => Formula;
  readonly indexOf: (identity: StateIdentity) => number;
}

/** What makes two members of a coalesced state differ, when they do. */
export interface Differs {
  readonly differs: number;
}

export function ranksOf(preference: Preference, context: RankContext): Int32Array | PartialOrder | Differs {
  switch (preference.kind) {
    case 'priorities':
      return priorityRanks(preference.priorities, context);
    case 'weights':
      return weightRanks(preference.weights, context);
    case 'ranking':
      return preference.parts.length > 1
        ? partedRanks(preference.parts, context)
        : tierRanks(preference.parts[0]?.tiers ?? [], context);
    case 'pairwise': {
      const beneath = preference.otherwise && ranksOf(preference.otherwise, context);
      if (beneath && 'differs' in beneath) return beneath;
      return pairwiseOrder(preference, beneath, context.space.count, context.indexOf);
    }
  }
}

/**
 * Option prioritization: states compare as their truth vectors do, lexicographically. The vectors are read as binary numbers, a few
 * statements at a time; whenever the numbers would grow past a table's size they are renumbered densely, so that any number of
 * statements compares exactly. Time O(statements × states).
 */
function priorityRanks(
  priorities: Extract<Preference, { kind: 'priorities' }>['priorities'],
  context: RankContext,
): Int32Array | PartialOrder | Differs {
  const { space } = context;
  const steps: OrderStep[] = [];
  let keys = new Int32Array(space.count);
  const most = Math.max(1 << 16, 4 * space.count);
  let range = 1;
  for (const [k, { statements }] of priorities.entries()) {
    const columns = statements.map((statement) => context.column(context.formula(statement)));
    if (columns.some((column) => membersDiffer(space, column))) return { differs: k };
    const digits = columns.length + 1;
    if (range * digits > most) range = renumber(keys, range);
    if (columns.length > 1 && !everyOrderAgrees(keys, columns, space)) {
      renumber(keys, range);
      steps.push({ kind: 'ordered', level: keys }, { kind: 'nested', held: heldAt(columns, space) });
      keys = new Int32Array(space.count);
      range = 1;
      continue;
    }
    for (const [c, column] of columns.entries()) append(keys, byState(space, column), c === 0 ? digits : 1);
    range *= digits;
  }
  renumber(keys, range);
  return steps.length > 0 ? [...steps, { kind: 'ordered', level: keys }] : keys;
}

/** Which of the statements hold at each state, thirty-one to a word. */
function heldAt(columns: readonly Column[], space: StateSpace): Int32Array[] {
  const held = Array.from({ length: Math.ceil(columns.length / 31) }, () => new Int32Array(space.count));
  for (const [c, column] of columns.entries()) {
    const word = held[Math.floor(c / 31)]!;
    for (let s = 0; s < space.count; s++) word[s]! |= bit(column, anyVector(space, s)) << (c % 31);
  }
  return held;
}

/** Every key times a factor, plus one where the statement holds. */
function append(keys: Int32Array, holds: Column, factor: number): void {
  for (let s = 0; s < keys.length; ) {
    let bits = holds[s >> 5]!;
    for (const end = Math.min(s + 32, keys.length); s < end; s++) {
      keys[s] = Math.imul(keys[s]!, factor) + (bits & 1);
      bits >>>= 1;
    }
  }
}

/** From vectors to states; the members of a coalesced state agree. */
function byState(space: StateSpace, column: Column): Column {
  if (!space.stateOf) return column;
  const holds = new Uint32Array((space.count + 31) >> 5);
  for (let s = 0; s < space.count; s++) holds[s >> 5]! |= bit(column, anyVector(space, s)) << (s & 31);
  return holds;
}

/** In an `either-order` group every order gives the same preference when, among states equal so far, the sets of statements that hold are nested. */
function everyOrderAgrees(keys: Int32Array, columns: readonly Column[], space: StateSpace): boolean {
  const holding = new Map<number, Set<string>>();
  for (let s = 0; s < keys.length; s++) {
    const v = anyVector(space, s);
    const set = holding.get(keys[s]!) ?? new Set<string>();
    set.add(columns.map((column) => bit(column, v)).join(''));
    holding.set(keys[s]!, set);
  }
  const count = (pattern: string): number => pattern.split('1').length - 1;
  return [...holding.values()].every((patterns) => {
    const sorted = [...patterns].sort((a, b) => count(a) - count(b));
    return sorted.every(
      (pattern, k) => k === 0 || [...sorted[k - 1]!].every((held, c) => held === '0' || pattern[c] === '1'),
    );
  });
}

/** Renumbers keys 0…range−1 densely in order; returns how many there are. */
function renumber(keys: Int32Array, range: number): number {
  const place = new Int32Array(range);
  for (let s = 0; s < keys.length; s++) place[keys[s]!] = 1;
  let next = 0;
  for (let key = 0; key < range; key++) {
    const present = place[key]!;
    place[key] = next;
    next += present;
  }
  for (let s = 0; s < keys.length; s++) keys[s] = place[keys[s]!]!;
  return next;
}

/** Option weighting: sums of exact decimals. */
function weightRanks(
  weights: readonly { readonly option: number; readonly weight: string }[],
  { space }: RankContext,
): Int32Array | Differs {
  const places = Math.max(0, ...weights.map(({ weight }) => (weight.split('.')[1] ?? '').length));
  const scaled = weights.map(({ option, weight }) => ({ option, weight: scale(weight, places) }));
  const largest = scaled.reduce(
    (sum, { option, weight }) => sum + (weight < 0n ? -weight : weight) * BigInt(space.levels[option]!),
    0n,
  );
  if (largest > BigInt(Number.MAX_SAFE_INTEGER)) {
    const worth = (v: number): bigint =>
      scaled.reduce(
        (sum, { option, weight }) => sum + weight * BigInt(levelIn(space, space.values[v]!, option)),
        0n,
      );
    return rankByWorth(space, worth, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
  const small = scaled.map(({ option, weight }) => ({ option, weight: Number(weight) }));
  const worth = (v: number): number => {
    let sum = 0;
    for (const { option, weight } of small) sum += weight * levelIn(space, space.values[v]!, option);
    return sum;
  };
  return rankByWorth(space, worth, (a, b) => a - b);
}

function scale(decimal: string, places: number): bigint {
  const [whole = '', fraction = ''] = decimal.replace(/^[-+]/, '').split('.');
  const magnitude = BigInt(`${whole || '0'}${fraction.padEnd(places, '0')}`);
  return decimal.startsWith('-') ? -magnitude : magnitude;
}

function rankByWorth<Worth extends number | bigint>(
  space: StateSpace,
  worth: (v: number) => Worth,
  compare: (a: Worth, b: Worth) => number,
): Int32Array | Differs {
  const worths: Worth[] = new Array(space.count);
  for (let s = 0; s < space.count; s++) {
    const vectors = vectorsOf(space, s);
    worths[s] = worth(vectors[0]!);
    for (let k = 1; k < vectors.length; k++) if (worth(vectors[k]!) !== worths[s]) return { differs: 0 };
  }
  const levels = [...new Set(worths)].sort(compare);
  const rank = new Map(levels.map((level, k) => [level, k]));
  return Int32Array.from(worths, (each) => rank.get(each)!);
}

/** Parts of a ranking whose states are mutually unknown. */
function partedRanks(
  parts: Extract<Preference, { kind: 'ranking' }>['parts'],
  context: RankContext,
): PartialOrder {
  const part = new Int32Array(context.space.count);
  for (const [k, { tiers }] of parts.entries())
    for (const state of tiers.flat()) part[context.indexOf(state)] = k;
  // Only states of one part meet on the second step, so that tiers may be counted on from part to part.
  const level = tierRanks(
    parts.flatMap(({ tiers }) => tiers),
    context,
  );
  return [
    { kind: 'apart', part },
    { kind: 'ordered', level },
  ];
}

function tierRanks(
  tiers: readonly (readonly StateIdentity[])[],
  { space, indexOf }: RankContext,
): Int32Array {
  const ranks = new Int32Array(space.count);
  tiers.forEach((tier, k) => {
    for (const state of tier) ranks[indexOf(state)] = tiers.length - 1 - k;
  });
  return ranks;
}

const anyVector = (space: StateSpace, s: number): number => (space.stateOf ? vectorsOf(space, s)[0]! : s);

/** Whether a statement tells members of one coalesced state apart. */
function membersDiffer({ members }: StateSpace, column: Column): boolean {
  return members.some((vectors) => vectors.some((v) => bit(column, v) !== bit(column, vectors[0]!)));
}
