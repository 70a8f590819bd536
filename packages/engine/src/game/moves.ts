/**
 * Who can move from where to where, without listing arcs.
 *
 * The states that one decision maker cannot tell apart as starting points or as targets of a move form a *cell*: in option form, those
 * that agree on everyone else's options and on its own irreversible ones. Moves lead from cell to cell; in the plain case from a cell to
 * itself, so that every state of it can become every other. A coalesced state lies in several cells, a state of the graph form is a
 * cell of its own. Memory is linear in states (and, for graphs, arcs), and every algorithm is written once for all of them.
 */
import type { Change } from '../model/conflict.ts';
import type { StateSpace } from '../model/state-space.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { bit, type Column } from './columns.ts';

/** Compressed lists: those of k are `to[start[k]] … to[start[k + 1] − 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** The moves of one decision maker. A move never leads from a state to itself, also within a cell. */
export interface Moves {
  readonly cells: number;
  /** Cells of each state: the lists of `cellOf` when `cellStart` is given, otherwise the one cell `cellOf[s]`. */
  readonly cellStart: Int32Array | null;
  readonly cellOf: Int32Array;
  /** States of each cell, ascending. */
  readonly members: Lists;
  /** Cells that can be reached from each cell, and from which; null: from each cell itself alone. */
  readonly next: Lists | null;
  readonly previous: Lists | null;
}

/** The states that s can be moved to, ascending, each once. Cost: the size of the cells reached. */
export function targets(moves: Moves, s: number): number[] {
  const found: number[] = [];
  let cells = 0;
  forEachCell(moves, s, (cell) => {
    forEachNext(moves, cell, (next) => {
      cells++;
      const { start, to } = moves.members;
      for (let k = start[next]!; k < start[next + 1]!; k++) if (to[k] !== s) found.push(to[k]!);
    });
  });
  return cells < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

function forEachCell({ cellStart, cellOf }: Moves, s: number, visit: (cell: number) => void): void {
  if (!cellStart) visit(cellOf[s]!);
  else for (let k = cellStart[s]!; k < cellStart[s + 1]!; k++) visit(cellOf[k]!);
}

function forEachNext({ next }: Moves, cell: number, visit: (next: number) => void): void {
  if (!next) visit(cell);
  else for (let k = next.start[cell]!; k < next.start[cell + 1]!; k++) visit(next.to[k]!);
}

/** A decision maker who can do nothing. */
const noMoves = (states: number): Moves => ({
  cells: 0,
  cellStart: new Int32Array(states + 1),
  cellOf: new Int32Array(0),
  members: { start: new Int32Array(1), to: new Int32Array(0) },
  next: null,
  previous: null,
});

/** Graph form: every state a cell of its own. */
export function arcMoves(states: number, arcs: readonly (readonly [number, number])[]): Moves {
  const identity = Int32Array.from({ length: states }, (_, s) => s);
  const start = Int32Array.from({ length: states + 1 }, (_, s) => s);
  const from = Int32Array.from(arcs, ([s]) => s);
  const to = Int32Array.from(arcs, ([, t]) => t);
  return {
    cells: states,
    cellStart: null,
    cellOf: identity,
    members: { start, to: identity },
    next: listsOf(states, from, to),
    previous: listsOf(states, to, from),
  };
}

export interface OwnOptions {
  /** Indices of the decision maker's options: consecutive. */
  readonly options: readonly number[];
  readonly changes: readonly Change[];
  /** Deleted moves: from states of the first column to states of the second. */
  readonly forbidden: readonly { readonly from: Column; readonly to: Column }[];
}

/** Most one-way steps and deleted kinds of moves of one decision maker: they share the bits of a machine word. */
const mostBits = 30;
/** Most arcs between cells; beyond it the irreversible options are too many for this engine. */
const mostLinks = 1 << 26;

/** Moves in option form: all changes of one's own options that keep to their directions, between feasible states (docs/theory.md 1.5, 1.6). */
export function optionMoves(space: StateSpace, own: OwnOptions): Moves | Refusal {
  const first = own.options[0];
  if (first === undefined) return noMoves(space.count);
  const low = space.weights[first]!;
  const span = own.options.reduce((product, o) => product * space.levels[o]!, 1);
  const { values } = space;

  const traits = vectorTraits(space, own);
  if ('refusal' in traits) return traits;
  const classes = traits.classes.length;
  const keys = othersChoices(values, low, low * span);
  if (traits.classOf) for (let v = 0; v < keys.length; v++) keys[v] = keys[v]! * classes + traits.classOf[v]!;
  const { ids, count, keyOf } = groups(keys);
  const cellsOfStates = statesInCells(space, ids);
  const members = listsOf(count, cellsOfStates.cellOf, cellsOfStates.owner);
  const plain = { cells: count, cellStart: cellsOfStates.cellStart, cellOf: cellsOfStates.cellOf, members };
  if (!traits.classOf) return { ...plain, next: null, previous: null };
  const links = linkCells(count, keyOf, traits.classes);
  return 'refusal' in links ? links : { ...plain, ...links };
}

/**
 * What is left of each value without the decision maker's own levels, which lie between the weights `low` and `high`. Values ascend, so
 * that the part to take away stays the same until the next multiple of `low`.
 */
function othersChoices(values: Float64Array, low: number, high: number): Float64Array {
  const keys = new Float64Array(values.length);
  let until = 0;
  let taken = 0;
  for (let v = 0; v < values.length; v++) {
    const value = values[v]!;
    if (value >= until) {
      const steps = Math.floor(value / low);
      taken = (steps - Math.floor(value / high)) * low;
      until = (steps + 1) * low;
    }
    keys[v] = value - taken;
  }
  return keys;
}

/** One-way options and deleted moves sort the vectors into classes. */
interface Traits {
  readonly classOf: Int32Array | null;
  readonly classes: readonly { readonly steps: number; readonly from: number; readonly to: number }[];
}

/**
 * `steps` holds a bit for each level that a one-way option has climbed (take-only) or has yet to lose (drop-only): a move may only add
 * bits. `from` and `to` say which deleted kinds of moves may not start or end here.
 */
function vectorTraits(space: StateSpace, { options, changes, forbidden }: OwnOptions): Traits | Refusal {
  const oneWay = options.flatMap((o, k) =>
    changes[k] === 'either' ? [] : [{ o, drop: changes[k] === 'drop-only' }],
  );
  const bits = oneWay.reduce((sum, { o }) => sum + space.levels[o]! - 1, 0);
  if (bits > mostBits || forbidden.length > mostBits) return refuse('too-many-one-way', { limit: mostBits });
  if (oneWay.length === 0 && forbidden.length === 0)
    return { classOf: null, classes: [{ steps: 0, from: 0, to: 0 }] };
  const classes: { steps: number; from: number; to: number }[] = [];
  const index = new Map<string, number>();
  const classOf = Int32Array.from(space.values, (value, v) => {
    let steps = 0;
    let used = 0;
    for (const { o, drop } of oneWay) {
      const top = space.levels[o]! - 1;
      const level = Math.floor(value / space.weights[o]!) % space.levels[o]!;
      steps |= ((1 << (drop ? top - level : level)) - 1) << used;
      used += top;
    }
    let from = 0;
    let to = 0;
    forbidden.forEach((move, k) => {
      from |= bit(move.from, v) << k;
      to |= bit(move.to, v) << k;
    });
    const key = `${steps} ${from} ${to}`;
    let found = index.get(key);
    if (found === undefined) {
      found = classes.length;
      index.set(key, found);
      classes.push({ steps, from, to });
    }
    return found;
  });
  return { classOf, classes };
}

/** Numbers equal keys alike, in order of key. `keyOf[id]` gives the key back. */
function groups(keys: Float64Array): { ids: Int32Array; count: number; keyOf: Float64Array } {
  const ids = new Int32Array(keys.length);
  let largest = 0;
  for (let v = 0; v < keys.length; v++) if (keys[v]! > largest) largest = keys[v]!;
  if (largest < Math.max(1 << 16, 16 * keys.length)) {
    const place = new Int32Array(largest + 1);
    for (let v = 0; v < keys.length; v++) place[keys[v]!] = 1;
    let count = 0;
    for (let key = 0; key <= largest; key++) place[key] = place[key] ? count++ : -1;
    for (let v = 0; v < keys.length; v++) ids[v] = place[keys[v]!]!;
    const keyOf = new Float64Array(count);
    for (let key = 0; key <= largest; key++) if (place[key]! >= 0) keyOf[place[key]!] = key;
    return { ids, count, keyOf };
  }
  const sorted = Float64Array.from(new Set(keys)).sort();
  const place = new Map<number, number>();
  for (let k = 0; k < sorted.length; k++) place.set(sorted[k]!, k);
  for (let v = 0; v < keys.length; v++) ids[v] = place.get(keys[v]!)!;
  return { ids, count: sorted.length, keyOf: sorted };
}

/** From cells of vectors to cells of states; only a coalesced state can lie in more than one. */
function statesInCells(
  space: StateSpace,
  cellOfVector: Int32Array,
): { cellStart: Int32Array | null; cellOf: Int32Array; owner: Int32Array | null } {
  if (!space.stateOf) return { cellStart: null, cellOf: cellOfVector, owner: null };
  const plain = space.count - space.members.length;
  const cellOf: number[] = [];
  const owner: number[] = [];
  const cellStart = new Int32Array(space.count + 1);
  for (let s = 0; s < space.count; s++) {
    cellStart[s] = cellOf.length;
    const cells =
      s < plain
        ? [cellOfVector[space.vectorOf![s]!]!]
        : [...new Set(Array.from(space.members[s - plain]!, (v) => cellOfVector[v]!))];
    for (const cell of cells) {
      cellOf.push(cell);
      owner.push(s);
    }
  }
  cellStart[space.count] = cellOf.length;
  return { cellStart, cellOf: Int32Array.from(cellOf), owner: Int32Array.from(owner) };
}

/** Within each block (equal key but for the class) a move leads from cell to cell if it only adds steps and is not deleted. */
function linkCells(
  count: number,
  keyOf: Float64Array,
  classes: Traits['classes'],
): { next: Lists; previous: Lists } | Refusal {
  const from: number[] = [];
  const to: number[] = [];
  const blockOf = (cell: number): number => Math.floor(keyOf[cell]! / classes.length);
  const classOf = (cell: number): Traits['classes'][number] => classes[keyOf[cell]! % classes.length]!;
  for (let begin = 0; begin < count; ) {
    let end = begin + 1;
    while (end < count && blockOf(end) === blockOf(begin)) end++;
    for (let a = begin; a < end; a++) {
      const start = classOf(a);
      for (let b = begin; b < end; b++) {
        const target = classOf(b);
        if ((start.steps & ~target.steps) !== 0 || (start.from & target.to) !== 0) continue;
        from.push(a);
        to.push(b);
      }
    }
    if (from.length > mostLinks) return refuse('too-many-one-way', { limit: mostBits });
    begin = end;
  }
  const sources = Int32Array.from(from);
  const targets = Int32Array.from(to);
  return { next: listsOf(count, sources, targets), previous: listsOf(count, targets, sources) };
}

/** Gathers the values of each key 0…keys−1 into a list, in the order given; without values, the places where the key stands. O(keys + values). */
export function listsOf(keys: number, keyOf: Int32Array, values: Int32Array | null = null): Lists {
  const start = new Int32Array(keys + 1);
  for (let k = 0; k < keyOf.length; k++) start[keyOf[k]! + 1]!++;
  for (let key = 0; key < keys; key++) start[key + 1]! += start[key]!;
  const fill = start.slice(0, keys);
  const to = new Int32Array(keyOf.length);
  if (values) for (let k = 0; k < keyOf.length; k++) to[fill[keyOf[k]!]!++] = values[k]!;
  else for (let k = 0; k < keyOf.length; k++) to[fill[keyOf[k]!]!++] = k;
  return { start, to };
}
