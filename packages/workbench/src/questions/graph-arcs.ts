/**
 * The moves between the states of a figure, in the fewest lines that still say all of them. In option form a decision maker can go from
 * each state of a cell to every other, which drawn one by one is a thicket; where there are many, improvements are drawn as chains (each
 * to the next better one) and other moves as joints (every state of a cell tied to one point).
 */
import { type Game, preferenceBetween, targets } from '@modus-vivendi/engine';

export type Steps = 'moves' | 'improvements';

/** One line: ends are places in the list of states shown, and after them joints. */
export interface FoundArc {
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly improving: boolean;
  readonly oneWay: boolean;
  /** Stands for the move back as well. */
  readonly back: boolean;
  /** Ties a state to a joint. */
  readonly joins: boolean;
}

export interface FoundArcs {
  readonly arcs: readonly FoundArc[];
  /** Decision maker of each joint. */
  readonly joints: readonly number[];
  /** `each`: every move is a line; `chains`: improvements lead on along the line; `joints`: the same, and other moves by way of joints. */
  readonly form: 'each' | 'chains' | 'joints';
}

/** Lines that a figure of so many states can carry one by one. */
const mostLines = (states: number): number => Math.max(27, states * 2);
/** Bound on the work of leaving out what chains say, in triples of states. */
const mostTriples = 4_000_000;

export function arcsAmong(
  game: Game,
  states: readonly number[],
  by: readonly number[],
  steps: Steps,
): FoundArcs {
  const place = new Map(states.map((s, k) => [s, k]));
  const near = by.map((i) =>
    states.map((s) => targets(game.moves[i]!, s).flatMap((t) => place.get(t) ?? [])),
  );
  const each = by.flatMap((i, k) => everyArc(game, i, states, near[k]!, steps));
  if (each.length <= mostLines(states.length)) return { arcs: each, joints: [], form: 'each' };
  const joints: number[] = [];
  let chained = false;
  const joint = (i: number): number => states.length + joints.push(i) - 1;
  const arcs = by.flatMap((i, k): readonly FoundArc[] => {
    const mine = each.filter((arc) => arc.by === i);
    // Chains and joints gather what stands in one order.
    if (!game.ranks[i]) return mine;
    const gains = mine.filter(({ improving }) => improving);
    const { cellStart, next } = game.moves[i]!;
    const plain = !cellStart && !next;
    // Where moves are not all free both ways, a chain would leave out what can be taken back and what cannot.
    if (!plain && steps === 'moves') return mine;
    const chain = plain
      ? cellChains(game, i, states, () => joint(i))
      : gathered(shortened(gains, states.length), () => joint(i));
    if (chain.length < gains.length) chained = true;
    if (steps === 'improvements') return chain;
    return [...chain, ...jointsOf(game, i, states, near[k]!, () => joint(i))];
  });
  const tied = arcs.some(({ joins, improving }) => joins && !improving);
  return { arcs, joints, form: tied ? 'joints' : chained ? 'chains' : 'each' };
}

/** Every move, those that lead both ways as one line pointing to what the mover likes better. */
function everyArc(
  game: Game,
  i: number,
  states: readonly number[],
  near: readonly (readonly number[])[],
  steps: Steps,
): readonly FoundArc[] {
  const reach = near.map((list) => new Set(list));
  const better = (to: number, from: number): boolean =>
    preferenceBetween(game, i, states[to]!, states[from]!) === 'better';
  return near.flatMap((list, from) =>
    list.flatMap((to): FoundArc[] => {
      const returns = reach[to]!.has(from);
      const improving = better(to, from);
      if (steps === 'improvements') {
        if (!improving) return [];
        return [{ from, to, by: i, improving, oneWay: !returns, back: false, joins: false }];
      }
      const told = returns && (better(from, to) || (!improving && to < from));
      return told ? [] : [{ from, to, by: i, improving, oneWay: !returns, back: returns, joins: false }];
    }),
  );
}

const gain = { improving: true, oneWay: false, back: false, joins: false } as const;

/** Cell by cell, from each level of preference to the next better one; in a cell every move is possible. */
function cellChains(
  { moves, ranks }: Game,
  i: number,
  states: readonly number[],
  joint: () => number,
): readonly FoundArc[] {
  const r = ranks[i];
  if (!r) return [];
  return inCells(moves[i]!.cellOf, states).flatMap((members) => {
    const tiers: number[][] = [];
    let last = -1;
    for (const k of members.toSorted((a, b) => r[states[a]!]! - r[states[b]!]! || a - b)) {
      const level = r[states[k]!]!;
      if (tiers.length > 0 && level === last) tiers.at(-1)!.push(k);
      else tiers.push([k]);
      last = level;
    }
    return tiers.slice(1).flatMap((upper, k) => eachToEach(i, tiers[k]!, upper, joint));
  });
}

/** From every one of some states to every one of others: by way of a joint where that takes fewer lines. */
function eachToEach(
  by: number,
  from: readonly number[],
  to: readonly number[],
  joint: () => number,
): readonly FoundArc[] {
  if (from.length * to.length <= from.length + to.length)
    return from.flatMap((a) => to.map((b) => ({ ...gain, by, from: a, to: b })));
  const middle = joint();
  return [
    ...from.map((a) => ({ ...gain, by, from: a, to: middle, joins: true })),
    ...to.map((b) => ({ ...gain, by, from: middle, to: b })),
  ];
}

/** Leaves out each improvement that two others of the same decision maker say, where they always do; otherwise all stay. */
function shortened(arcs: readonly FoundArc[], size: number): readonly FoundArc[] {
  const to: Set<number>[] = Array.from({ length: size }, () => new Set());
  for (const arc of arcs) to[arc.from]!.add(arc.to);
  let work = 0;
  const passed = new Set<number>();
  for (let s = 0; s < size; s++) {
    for (const u of to[s]!) {
      work += to[u]!.size;
      if (work > mostTriples) return arcs;
      for (const t of to[u]!) {
        if (!to[s]!.has(t)) return arcs;
        passed.add(s * size + t);
      }
    }
  }
  return arcs.filter(({ from, to: t }) => !passed.has(from * size + t));
}

/** States from which the same states can be reached share a joint; moves that cannot be taken back stay as they are. */
function gathered(arcs: readonly FoundArc[], joint: () => number): readonly FoundArc[] {
  const open = new Map<number, number[]>();
  for (const { from, to, oneWay } of arcs) if (!oneWay) open.set(from, [...(open.get(from) ?? []), to]);
  const alike = new Map<string, number[]>();
  for (const [from, to] of open) {
    const key = to.toSorted((a, b) => a - b).join(' ');
    alike.set(key, [...(alike.get(key) ?? []), from]);
  }
  const by = arcs[0]?.by ?? 0;
  return [
    ...arcs.filter(({ oneWay }) => oneWay),
    ...[...alike].flatMap(([key, from]) => eachToEach(by, from, key.split(' ').map(Number), joint)),
  ];
}

/** The places of the states shown, by cell. */
function inCells(cellOf: Int32Array, states: readonly number[]): readonly number[][] {
  const cells = new Map<number, number[]>();
  states.forEach((s, k) => {
    const members = cells.get(cellOf[s]!);
    if (members) members.push(k);
    else cells.set(cellOf[s]!, [k]);
  });
  return [...cells.values()];
}

/** Cells with more than two states shown get a joint; those with two a line both ways unless it is an improvement, which is drawn already. */
function jointsOf(
  { moves, ranks }: Game,
  i: number,
  states: readonly number[],
  near: readonly (readonly number[])[],
  joint: () => number,
): readonly FoundArc[] {
  const tie = { by: i, improving: false, oneWay: false, joins: true, back: false };
  return inCells(moves[i]!.cellOf, states).flatMap((members): FoundArc[] => {
    const [first, second] = members;
    if (first === undefined || second === undefined || near[first]!.length === 0) return [];
    if (members.length === 2) {
      const r = ranks[i];
      if (r && r[states[first]!] !== r[states[second]!]) return [];
      return [{ ...tie, from: first, to: second, joins: false, back: true }];
    }
    const middle = joint();
    return members.map((from) => ({ ...tie, from, to: middle }));
  });
}
