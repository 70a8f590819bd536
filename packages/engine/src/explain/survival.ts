/**
 * What survives: the same questions asked of many versions of a conflict (scenario axes crossed, and views), states matched by what they
 * are rather than by number, versions that come to the same game counted once.
 */
import type { Analysis } from '../analysis/analyze.ts';
import type { Game } from '../game/game.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Subject } from './argument.ts';

/** One version of the conflict with its answers. `values`: the value taken on each axis, by axis id. */
export interface Version {
  readonly subject: Subject;
  readonly analysis: Analysis;
  readonly values: Readonly<Record<string, string>>;
  readonly view: readonly string[];
}

/** Versions of one view that are the same game; the first stands for all. */
export interface VersionGroup extends Version {
  readonly members: readonly Version[];
  /** The values that the group covers, axis by axis: every combination of them, and nothing else, is in it. */
  readonly covers: Readonly<Record<string, readonly string[]>>;
}

export interface Survival {
  readonly axes: readonly { readonly id: string; readonly values: readonly string[] }[];
  readonly concepts: readonly ConceptId[];
  readonly groups: readonly VersionGroup[];
  /** How many combinations were asked, before equal ones were put together. */
  readonly combinations: number;
  /** Every state that is an equilibrium somewhere, by what it is; most surviving first. */
  readonly states: readonly SurvivingState[];
}

export interface SurvivingState {
  readonly key: string;
  /** A group in which it exists, and its index there. */
  readonly group: number;
  readonly state: number;
  /** For each group and concept whether it is an equilibrium; null where the state is not feasible. */
  readonly holds: readonly (Readonly<Partial<Record<ConceptId, boolean>>> | null)[];
}

/** The most equilibria of one version that are followed through the others. */
const mostFollowed = 400;

export function survivalOf(
  axes: Survival['axes'],
  concepts: readonly ConceptId[],
  versions: readonly Version[],
): Survival {
  const groups = groupEqual(versions, axes);
  const numbers = groups.map(
    ({ subject }) =>
      new Map(Array.from({ length: Math.min(subject.game.m, 100_000) }, (_, s) => [stateKey(subject, s), s])),
  );
  const keys = new Map<string, { group: number; state: number }>();
  groups.forEach(({ subject, analysis }, group) => {
    for (const { equilibria } of analysis.results) {
      for (const state of equilibria.list(mostFollowed)) {
        const key = stateKey(subject, state);
        if (!keys.has(key)) keys.set(key, { group, state });
      }
    }
  });
  const states = [...keys].map(([key, first]): SurvivingState => {
    const holds = groups.map(({ analysis }, g) => {
      const state = numbers[g]!.get(key);
      if (state === undefined) return null;
      return Object.fromEntries(
        analysis.results.map(({ concept, equilibria }) => [concept, equilibria.has(state)]),
      );
    });
    return { key, ...first, holds };
  });
  const weight = ({ holds }: SurvivingState): number[] =>
    byStrength(concepts).map((concept) => holds.filter((each) => each?.[concept]).length);
  states.sort((a, b) => compareLists(weight(b), weight(a)) || a.group - b.group || a.state - b.state);
  return { axes, concepts, groups, combinations: versions.length, states };
}

/** Number of versions of a view (all views when absent) in which the state is an equilibrium, of those compared. */
export function holdingCount(
  { groups }: Survival,
  { holds }: SurvivingState,
  concept: ConceptId,
  view = '',
): { holding: number; count: number } {
  const within = groups
    .map((group, g) => ({ group, g }))
    .filter(({ group }) => group.view.join('/') === view);
  return { holding: within.filter(({ g }) => holds[g]?.[concept]).length, count: within.length };
}

const byStrength = (concepts: readonly ConceptId[]): readonly ConceptId[] => {
  const order: readonly string[] = ['nash', 'sseq', 'seq', 'smr', 'gmr'];
  return [...concepts].sort((a, b) => ((order.indexOf(a) + 9) % 9) - ((order.indexOf(b) + 9) % 9));
};

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, k) => value !== b[k]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

/** What a state is, whatever its number: the options that are not at their first level, or its key. */
export function stateKey({ conflict, legend }: Subject, state: number): string {
  const key = legend.key(state);
  if (key !== null) return key;
  const levels = legend.levels(state);
  const taken = conflict.options.flatMap(({ id, levels: each }, o) =>
    levels[o] ? [each.length > 2 ? `${id}=${each[levels[o]!]!.id}` : id] : [],
  );
  return taken.join(',') || 'none';
}

function groupEqual(versions: readonly Version[], axes: Survival['axes']): VersionGroup[] {
  const byGame = new Map<string, Version[]>();
  for (const version of versions) {
    const mark = `${version.view.join('/')} ${fingerprint(version.subject.game)} ${Array.from({ length: Math.min(version.subject.game.m, 64) }, (_, s) => stateKey(version.subject, s)).join(';')}`;
    byGame.set(mark, [...(byGame.get(mark) ?? []), version]);
  }
  return [...byGame.values()].flatMap((members) => asProducts(members, axes));
}

/** Divides equal versions into sets that are all combinations of some values of each axis, so that each can be named by those values. */
function asProducts(members: readonly Version[], axes: Survival['axes']): VersionGroup[] {
  const covers = Object.fromEntries(
    axes.map(({ id, values }) => [
      id,
      values.filter((value) => members.some((member) => member.values[id] === value)),
    ]),
  );
  const size = Object.values(covers).reduce((product, values) => product * values.length, 1);
  const first = members[0]!;
  if (size === members.length) return [{ ...first, members, covers }];
  const axis = [...axes].reverse().find(({ id }) => covers[id]!.length > 1)!;
  return covers[axis.id]!.flatMap((value) =>
    asProducts(
      members.filter((member) => member.values[axis.id] === value),
      axes,
    ),
  );
}

/** A 53-bit digest of a game's moves and ranks (FNV-1a on two words); games that differ get the same one with negligible chance, and the states' names are compared beside it. */
function fingerprint({ n, m, moves, ranks }: Game): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  const add = (value: number): void => {
    a = Math.imul(a ^ value, 0x01000193);
    b = Math.imul(b ^ (value + 0x7f4a7c15), 0x85ebca6b);
    b ^= b >>> 13;
  };
  add(n);
  add(m);
  for (const { cellStart, cellOf, next } of moves) {
    for (const each of [cellStart, cellOf, next?.start, next?.to]) {
      add(each ? each.length : -1);
      if (each) for (let k = 0; k < each.length; k++) add(each[k]!);
    }
  }
  for (const each of ranks) {
    add(each ? each.length : -1);
    if (each) for (let k = 0; k < each.length; k++) add(each[k]!);
  }
  return `${a >>> 0}-${b >>> 0}`;
}
