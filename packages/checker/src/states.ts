/**
 * The states of a conflict, listed anew: every combination of levels, in increasing value, that no feasibility rule excludes.
 *
 * A *point* is one feasible combination (in graph form, one state of the graph). Its value is Σ level · stride with the first
 * option least significant, hidden options held at their first level. A *state* is a point, or all the points a coalescing
 * rule declares to be one state; those come after all others, in the order of the rules. Everything counts from 0 here.
 */
import type { Conflict, Rule } from '@modus-vivendi/engine';
import type { Compile, Point, Proposition } from './expression.ts';
import { reject } from './problem.ts';

/** The largest number of combinations the checker will list. */
const LIMIT = 2 ** 22;

export interface States {
  /** How many states there are. */
  readonly count: number;
  /** What each option contributes to a value for one level. */
  readonly strides: readonly number[];
  /** How many levels each option has here; 1 where hidden. */
  readonly radices: readonly number[];
  /** By point, increasing. */
  readonly values: Uint32Array;
  /** The point with this value, or -1. */
  readonly pointAt: (value: number) => number;
  /** The state each point belongs to. */
  readonly stateOf: Int32Array;
  /** The points of a state, increasing; the first represents it. */
  readonly members: (state: number) => readonly number[];
  /** The state a coalescing rule makes (by its index), or -1. */
  readonly coalesced: (rule: number) => number;
  /** Whether every state is a single point. */
  readonly plain: boolean;
  /** The coordinates of a point; overwritten by the next call. */
  readonly coordinates: (point: number) => Point;
}

function rule({ kind, parts }: Rule, compile: Compile): Proposition {
  const held = parts.map(compile);
  const count = (point: Point): number => held.reduce((sum, holds) => sum + (holds(point) ? 1 : 0), 0);
  switch (kind) {
    case 'never':
      return (point) => count(point) === 0;
    case 'if-then':
      return (point) => held[0]?.(point) !== true || held[1]?.(point) === true;
    case 'at-most-one':
      return (point) => count(point) <= 1;
    case 'at-least-one':
      return (point) => count(point) >= 1;
    case 'exactly-one':
      return (point) => count(point) === 1;
  }
}

/** Lists the states; `alive` is called now and then and throws when the check is to stop. O(combinations · rules). */
export function listStates(conflict: Conflict, compile: Compile, alive: () => void): States {
  const radices =
    conflict.form === 'graph'
      ? [conflict.graphStates.length]
      : conflict.options.map((option) => (option.hidden ? 1 : option.levels.length));
  const strides: number[] = [];
  let combinations = 1;
  for (const radix of radices) {
    strides.push(combinations);
    combinations *= radix;
  }
  if (combinations > LIMIT) reject('too-large', '', { limit: LIMIT });

  const buffer = new Uint32Array(radices.length);
  const decode = (value: number): Point => {
    for (let k = 0; k < buffer.length; k++) buffer[k] = Math.floor(value / strides[k]!) % radices[k]!; // same length
    return buffer;
  };
  const rules = conflict.feasibility.map((item) => rule(item, compile));
  const feasible: number[] = [];
  const index = new Int32Array(combinations).fill(-1);
  for (let value = 0; value < combinations; value++) {
    if (value % 65536 === 0) alive();
    const point = decode(value);
    if (rules.every((holds) => holds(point))) index[value] = feasible.push(value) - 1;
  }
  const values = Uint32Array.from(feasible);

  // Points that coalesce are put aside; a rule that no point satisfies makes no state.
  const whens = conflict.coalesced.map(({ when }) => compile(when));
  const alone: number[] = [];
  const groups: number[][] = whens.map(() => []);
  for (let p = 0; p < values.length; p++) {
    const point = decode(values[p]!); // p is in range
    (groups[whens.findIndex((holds) => holds(point))] ?? alone).push(p);
  }
  const together = groups.filter((group) => group.length > 0);
  const stateOf = new Int32Array(values.length);
  for (const [s, p] of alone.entries()) stateOf[p] = s;
  for (const [g, group] of together.entries()) for (const p of group) stateOf[p] = alone.length + g;

  return {
    count: alone.length + together.length,
    strides,
    radices,
    values,
    pointAt: (value) => index[value] ?? -1,
    stateOf,
    members: (s) => together[s - alone.length] ?? [alone[s]!], // s is a state
    coalesced: (rule) => stateOf[groups[rule]?.[0] ?? -1] ?? -1,
    plain: together.length === 0,
    coordinates: (p) => decode(values[p]!), // p is a point
  };
}
