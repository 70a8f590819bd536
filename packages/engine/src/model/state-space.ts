/**
 * The feasible states of a conflict and their numbers.
 *
 * In option form the feasible vectors are found by depth-first search from the most significant option down, cutting a branch as soon as
 * a rule is certainly broken, so that they come in increasing order of their value and an over-large cube with strict rules is no obstacle.
 * Coalesced states come after all others, in the order of their rules (docs/theory.md 1.2–1.4).
 */
import { type Budget, type Refusal, refuse } from '../refusal.ts';
import { type Formula, optionsIn, truth } from './formula.ts';

export interface SpaceShape {
  /** Number of levels of each option. */
  readonly levels: readonly number[];
  /** Options held at their first level. */
  readonly hidden: readonly boolean[];
  readonly rules: readonly Formula[];
  readonly coalesced: readonly Formula[];
  /** Graph form: how many states; null in option form. */
  readonly graphStates: number | null;
}

/** States are indices 0…count−1 (number − 1); vectors are the feasible combinations of levels, in increasing order of value. */
export interface StateSpace {
  readonly count: number;
  readonly levels: readonly number[];
  /** What one level of each option adds to a vector's value: mixed radix, the first option least significant. */
  readonly weights: readonly number[];
  /** The value of each vector; empty in graph form. */
  readonly values: Float64Array;
  /** The state of each vector; null when vector k is state k. */
  readonly stateOf: Int32Array | null;
  /** The vector of each state that is not coalesced; null when state k is vector k. */
  readonly vectorOf: Int32Array | null;
  /** Vectors of each coalesced state, by its order; the states before them have one vector each. */
  readonly members: readonly Int32Array[];
  /** Coalesced states that no feasible vector belongs to have no number; this gives each coalescing rule its state, or −1. */
  readonly coalescedState: readonly number[];
  /** Vectors that more than one coalescing rule claims. */
  readonly overlapping: number;
  readonly graph: boolean;
}

export function stateSpace(shape: SpaceShape, budget: Budget): StateSpace | Refusal {
  if (shape.graphStates !== null) {
    return {
      count: shape.graphStates,
      levels: [],
      weights: [],
      values: new Float64Array(0),
      stateOf: null,
      vectorOf: null,
      members: [],
      coalescedState: [],
      overlapping: 0,
      graph: true,
    };
  }
  const weights: number[] = [];
  let size = 1;
  for (const count of shape.levels) {
    weights.push(size);
    size *= count;
  }
  if (size > 2 ** 53) return refuse('too-many-options', { options: shape.levels.length });
  const values = feasibleValues(shape, weights, budget);
  if ('refusal' in values) return values;
  return coalesce(shape, weights, values);
}

/** The level of option `o` in the vector of a given value. */
export const levelIn = (space: StateSpace, value: number, o: number): number =>
  Math.floor(value / space.weights[o]!) % space.levels[o]!;

/** All levels of a vector. */
export const levelsOf = (space: StateSpace, vector: number): number[] =>
  space.levels.map((_, o) => levelIn(space, space.values[vector]!, o));

/** The index of the vector with the given levels, or −1 where it is infeasible. O(log vectors). */
export function findVector(space: StateSpace, levels: readonly number[]): number {
  let value = 0;
  for (let o = 0; o < levels.length; o++) value += levels[o]! * space.weights[o]!;
  return findValue(space, value);
}

function findValue({ values }: StateSpace, value: number): number {
  if (values.length > 0 && value < values.length && values[value] === value) return value;
  let low = 0;
  let high = values.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = values[middle]!;
    if (here === value) return middle;
    if (here < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The vectors that a state stands for: one, or the members of a coalesced state. */
export function vectorsOf(space: StateSpace, state: number): ArrayLike<number> {
  const plain = space.count - space.members.length;
  if (state >= plain) return space.members[state - plain]!;
  return [space.vectorOf ? space.vectorOf[state]! : state];
}

function feasibleValues(
  { levels, hidden, rules }: SpaceShape,
  weights: readonly number[],
  budget: Budget,
): Float64Array | Refusal {
  const options = levels.length;
  const rulesOn: number[][] = levels.map(() => []);
  const current = new Int32Array(options).fill(-1);
  const settled = new Uint8Array(rules.length);
  let unsettled = 0;
  for (const [r, rule] of rules.entries()) {
    const known = truth(rule, current);
    if (known === 0) return new Float64Array(0);
    if (known === 1) settled[r] = 1;
    else {
      unsettled++;
      for (const o of optionsIn(rule)) rulesOn[o]!.push(r);
    }
  }
  /** Below this option nothing is hidden, so that a branch with every rule settled is one run of values. */
  const lowestHidden = hidden.indexOf(true);
  let found = new Float64Array(1024);
  let count = 0;
  let visits = 0;
  let stop: Refusal | null = null;
  const mostVisits = Math.max(1 << 24, budget.states * 8);
  const room = (more: number): boolean => {
    if (count + more > budget.states) stop = refuse('too-many-states', { limit: budget.states });
    else if (count + more > found.length) {
      const larger = new Float64Array(Math.max(found.length * 2, count + more));
      larger.set(found);
      found = larger;
    }
    return !stop;
  };
  const descend = (o: number, value: number): void => {
    if (unsettled === 0 && (lowestHidden < 0 || lowestHidden > o)) {
      const size = o < 0 ? 1 : weights[o]! * levels[o]!;
      if (!room(size)) return;
      for (let k = 0; k < size; k++) found[count++] = value + k;
      return;
    }
    if (o < 0) {
      if (room(1)) found[count++] = value;
      return;
    }
    const top = hidden[o] ? 1 : levels[o]!;
    for (let level = 0; level < top && !stop; level++) {
      if ((++visits & 0xffff) === 0 && budget.cancelled()) stop = refuse('cancelled');
      if (visits > mostVisits) stop = refuse('search-too-long', { options });
      current[o] = level;
      const justSettled: number[] = [];
      let feasible = true;
      for (const r of rulesOn[o]!) {
        if (settled[r]) continue;
        const known = truth(rules[r]!, current);
        if (known === 2) continue;
        if (known === 0) {
          feasible = false;
          break;
        }
        settled[r] = 1;
        justSettled.push(r);
      }
      unsettled -= justSettled.length;
      if (feasible) descend(o - 1, value + level * weights[o]!);
      unsettled += justSettled.length;
      for (const r of justSettled) settled[r] = 0;
    }
    current[o] = -1;
  };
  descend(options - 1, 0);
  return stop ?? (count === found.length ? found : found.slice(0, count));
}

function coalesce(
  { coalesced, levels, graphStates }: SpaceShape,
  weights: readonly number[],
  values: Float64Array,
): StateSpace {
  const space = { levels, weights, values, graph: graphStates !== null };
  if (coalesced.length === 0) {
    return {
      ...space,
      count: values.length,
      stateOf: null,
      vectorOf: null,
      members: [],
      coalescedState: [],
      overlapping: 0,
    };
  }
  const stateOf = new Int32Array(values.length);
  const vectorOf = new Int32Array(values.length);
  const groups: number[][] = coalesced.map(() => []);
  const current = new Int32Array(levels.length);
  let plain = 0;
  let overlapping = 0;
  for (let v = 0; v < values.length; v++) {
    for (let o = 0; o < levels.length; o++) current[o] = Math.floor(values[v]! / weights[o]!) % levels[o]!;
    let group = -1;
    for (let c = 0; c < coalesced.length; c++) {
      if (truth(coalesced[c]!, current) !== 1) continue;
      if (group >= 0) overlapping++;
      else group = c;
    }
    if (group < 0) {
      vectorOf[plain] = v;
      stateOf[v] = plain++;
    } else {
      groups[group]!.push(v);
      stateOf[v] = -1 - group;
    }
  }
  const coalescedState: number[] = [];
  const members: Int32Array[] = [];
  for (const group of groups) {
    coalescedState.push(group.length > 0 ? plain + members.length : -1);
    if (group.length > 0) members.push(Int32Array.from(group));
  }
  for (let v = 0; v < values.length; v++) if (stateOf[v]! < 0) stateOf[v] = coalescedState[-1 - stateOf[v]!]!;
  return {
    ...space,
    count: plain + members.length,
    stateOf,
    vectorOf: vectorOf.slice(0, plain),
    members,
    coalescedState,
    overlapping,
  };
}
