/** The preference tree (G4): one level for each statement, best first; leaves are states in order, or, beyond what can be read, groups of them. */
import type { Compiled, Speaker } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { columnsOf, refinedWithin } from './order-refine.ts';
import { standingOf } from './order-standing.ts';
import { decisionMakerIndex, sayStatement } from './order-statements.ts';

export interface TreeLevel {
  /** Place among the priorities, from 1. */
  readonly place: number;
  readonly said: string;
  readonly vital: boolean;
}

export interface TreeLeaf {
  /** For each level whether its statement holds here. */
  readonly path: readonly boolean[];
  /** How many states are gathered here, and how many places of the order they take. */
  readonly states: number;
  readonly places: number;
  /** The place of the best of them, from 1. */
  readonly place: number;
  /** Some of the states, the best first. */
  readonly labels: readonly string[];
  readonly key: string;
  readonly statusQuo: boolean;
}

export interface PreferenceTree {
  readonly levels: readonly TreeLevel[];
  /** Levels that were left out because the tree would be too large to read, or because their order is unknown. */
  readonly hidden: number;
  readonly unsure: boolean;
  readonly leaves: readonly TreeLeaf[];
  readonly states: number;
}

/** Leaves that can be read at once. */
const mostLeaves = 48;
const mostLabels = 2;

/** Null when the decision maker's preference is not a list of priorities. */
export function preferenceTree({ by }: { readonly by: string }, context: Context): PreferenceTree | null {
  const compiled = context.compiled();
  const i = decisionMakerIndex(compiled.conflict, by);
  const preference = compiled.conflict.preferences[i];
  if (preference?.kind !== 'priorities') return null;
  const speaker = context.speaker(compiled);
  const groups = preference.priorities;
  const known = compiled.game.ranks[i]
    ? groups.length
    : groups.findIndex(({ statements }) => statements.length > 1);
  const all = groups.slice(0, known).flatMap(({ statements, strength }, k) =>
    statements.map((statement) => ({
      statement,
      level: { place: k + 1, said: sayStatement(speaker, statement), vital: strength > 1 },
    })),
  );
  const columns = columnsOf(
    compiled,
    all.map(({ statement }) => statement),
  );
  const { keys, depth } = refinedWithin(columns, compiled.game.m, mostLeaves);
  const total = groups.flatMap(({ statements }) => statements).length;
  return {
    levels: all.slice(0, depth).map(({ level }) => level),
    hidden: total - depth,
    unsure: known < groups.length && depth === columns.length,
    leaves: leavesOf(
      compiled,
      i,
      keys,
      (s) => columns.slice(0, depth).map((column) => column.has(s)),
      speaker,
      context,
    ),
    states: compiled.game.m,
  };
}

function leavesOf(
  compiled: Compiled,
  i: number,
  keys: Int32Array,
  pathOf: (s: number) => readonly boolean[],
  speaker: Speaker,
  context: Context,
): readonly TreeLeaf[] {
  const { order, tierOf } = standingOf(compiled, i);
  const leaves: TreeLeaf[] = [];
  const { statusQuo } = compiled;
  for (let k = 0; k < order.length; ) {
    const first = order[k]!;
    let end = k;
    while (end < order.length && keys[order[end]!] === keys[first]) end++;
    const states = order.subarray(k, end);
    leaves.push({
      path: pathOf(first),
      states: states.length,
      places: tierOf[states.at(-1)!]! - tierOf[first]! + 1,
      place: tierOf[first]! + 1,
      labels: Array.from(named(states, speaker), (s) => speaker.stateName(s) ?? speaker.taken(s)),
      key: context.keyOf(first, compiled),
      statusQuo: statusQuo >= 0 && keys[statusQuo] === keys[first],
    });
    k = end;
  }
  return leaves;
}

/** States with a name first: they say more. */
function named(states: Int32Array, speaker: Speaker): readonly number[] {
  const some = Array.from(states.subarray(0, 2_000));
  const withName = some.filter((s) => speaker.stateName(s) !== null);
  return [...withName, ...some.filter((s) => !withName.includes(s))].slice(0, mostLabels);
}
