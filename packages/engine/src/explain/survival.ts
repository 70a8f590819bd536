/**
 * What survives: the same questions asked of many versions of a conflict (scenario axes crossed, and views), states matched by what they
 * are rather than by number, versions that come to the same game counted once.
 */
import type { Analysis } from '../analysis/analyze.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { CrossedAxis } from '../model/variants.ts';
import type { Subject } from './argument.ts';
import { type Grouped, groupVersions } from './group-versions.ts';
import { sameConflict, sameState } from './same-conflict.ts';

/** One version of the conflict with its answers. `values`: the value taken on each axis, by axis id. */
export interface Version {
  readonly subject: Subject;
  readonly analysis: Analysis;
  readonly values: Readonly<Record<string, string>>;
  readonly view: readonly string[];
}

/** Versions of one view that are the same game; the first stands for all. */
export type VersionGroup = Grouped<Version>;

export interface Survival {
  readonly axes: readonly CrossedAxis[];
  readonly concepts: readonly ConceptId[];
  readonly groups: readonly VersionGroup[];
  /** How many combinations were asked, before equal ones were put together. */
  readonly combinations: number;
  /** Every state that is an equilibrium somewhere, by what it is; most surviving first. */
  readonly states: readonly SurvivingState[];
  /** Whether some version has more equilibria than are followed. */
  readonly cut: boolean;
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
export const mostFollowed = 400;

export function survivalOf(
  axes: Survival['axes'],
  concepts: readonly ConceptId[],
  versions: readonly Version[],
): Survival {
  const groups = groupVersions(versions, axes, sameVersion);
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
    const holds = groups.map(({ analysis, subject }) => {
      const state = sameState(groups[first.group]!.subject, first.state, subject);
      if (state < 0) return null;
      return Object.fromEntries(
        analysis.results.map(({ concept, equilibria }) => [concept, equilibria.has(state)]),
      );
    });
    return { key, ...first, holds };
  });
  const weight = ({ holds }: SurvivingState): number[] =>
    byStrength(concepts).map((concept) => holds.filter((each) => each?.[concept]).length);
  states.sort((a, b) => compareLists(weight(b), weight(a)) || a.group - b.group || a.state - b.state);
  const cut = groups.some(({ analysis }) =>
    analysis.results.some(({ equilibria }) => equilibria.count > mostFollowed),
  );
  return { axes, concepts, groups, combinations: versions.length, states, cut };
}

/** In how many distinct games of a view (as modeled when absent) the state is an equilibrium, of those compared. */
export function holdingCount(
  { groups }: Survival,
  { holds }: SurvivingState,
  concept: ConceptId,
  view = '',
): { holding: number; count: number } {
  const games = new Map<number, boolean>();
  for (const [g, { game, view: seen }] of groups.entries())
    if (seen.join('/') === view) games.set(game, holds[g]?.[concept] ?? false);
  return { holding: [...games.values()].filter((each) => each).length, count: games.size };
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

const sameVersion = (a: Version, b: Version): boolean =>
  a.view.join('/') === b.view.join('/') && sameConflict(a.subject, b.subject);
