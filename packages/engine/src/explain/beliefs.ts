/** Versions of a conflict in everybody's eyes: what holds in each, and what telling would change. */
import type { ConceptId } from '../model/concept-ids.ts';
import type { CrossedAxis } from '../model/variants.ts';
import { type Grouped, groupVersions } from './group-versions.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { sameConflict, sameState } from './same-conflict.ts';
import type { Telling } from './telling.ts';
import { sameViews, type View } from './views.ts';

/** One combination of the axes' values, in everybody's eyes. */
export interface BeliefVersion {
  /** The value taken on each axis, by axis id. */
  readonly values: Readonly<Record<string, string>>;
  readonly view: View;
}

export type BeliefGroup = Grouped<BeliefVersion> & {
  readonly outcomes: Outcomes;
  readonly tellings: readonly Telling[];
};

export interface BeliefComparison {
  readonly concept: ConceptId;
  readonly axes: readonly CrossedAxis[];
  /** How many combinations were asked, before equal ones were put together. */
  readonly combinations: number;
  readonly groups: readonly BeliefGroup[];
}

/** Puts versions together that are the same in everybody's eyes. `tell`: asked once for each, with every version of the same conflict as modeled. */
export function beliefsCompared(
  concept: ConceptId,
  axes: readonly CrossedAxis[],
  versions: readonly BeliefVersion[],
  tell: (version: BeliefVersion, types: readonly View[]) => readonly Telling[],
): BeliefComparison {
  const grouped = groupVersions(versions, axes, (a, b) => sameViews(a.view, b.view));
  const told = new Map<number, readonly Telling[]>();
  const groups = grouped.map((group): BeliefGroup => {
    const types = grouped.filter(({ view }) => sameConflict(view.subject, group.view.subject));
    const tellings =
      told.get(group.game) ??
      tell(
        group,
        types.map(({ view }) => view),
      );
    told.set(group.game, tellings);
    return { ...group, outcomes: outcomesOf(group.view), tellings };
  });
  return { concept, axes, combinations: versions.length, groups };
}

/** What is said of a state in one version; null where the state is not feasible there. */
export interface Standing {
  readonly holds: boolean;
  readonly alone: boolean;
  /** By decision maker id. */
  readonly foresees: Readonly<Record<string, boolean>>;
}

export function standingIn(first: BeliefGroup, s: number, { view, outcomes }: BeliefGroup): Standing | null {
  const state = sameState(first.view.subject, s, view.subject);
  if (state < 0) return null;
  const { decisionMakers } = view.subject.conflict;
  return {
    holds: outcomes.holds.has(state),
    alone: outcomes.alone.has(state),
    foresees: Object.fromEntries(
      outcomes.expectations.map(({ by, foresees }) => [decisionMakers[by]!.id, foresees.has(state)]),
    ),
  };
}

/** Axes along which nothing that is said of a state in the first version changes, whatever their values and with the others as there. */
export function indifferentAxes({ axes, groups }: BeliefComparison, s: number): readonly string[] {
  const first = groups[0]!;
  const wanted = JSON.stringify(standingIn(first, s, first));
  const kept: string[] = [];
  for (const { id, values } of axes) {
    const within = groups.filter(({ covers }) =>
      axes.every((axis) => [...kept, id].includes(axis.id) || covers[axis.id]!.includes(axis.values[0]!)),
    );
    if (values.length > 1 && within.every((group) => JSON.stringify(standingIn(first, s, group)) === wanted))
      kept.push(id);
  }
  return kept;
}
