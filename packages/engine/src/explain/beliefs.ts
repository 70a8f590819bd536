/** Versions of a conflict in everybody's eyes: what holds in each, and what telling would change. */
import type { Question } from '../analysis/concept.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { CrossedAxis } from '../model/variants.ts';
import { type Grouped, groupVersions } from './group-versions.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { sameConflict, sameState } from './same-conflict.ts';
import { type Signals, signalsOf } from './signals.ts';
import type { Telling } from './telling.ts';
import { type BeliefVersion, sameViews } from './views.ts';

export type BeliefGroup = Grouped<BeliefVersion> & {
  readonly outcomes: Outcomes;
  /** Empty for versions of which it was not asked. */
  readonly tellings: readonly Telling[];
  /** What moves from the status quo would tell. */
  readonly signals: readonly Signals[];
};

export interface BeliefComparison {
  readonly concept: ConceptId;
  readonly axes: readonly CrossedAxis[];
  /** How many combinations were asked, before equal ones were put together. */
  readonly combinations: number;
  readonly groups: readonly BeliefGroup[];
}

/** Puts versions together that are the same in everybody's eyes. `tell`: asked once for each, with what moves there would tell. */
export function beliefsCompared(
  concept: ConceptId,
  axes: readonly CrossedAxis[],
  versions: readonly BeliefVersion[],
  tell: (version: BeliefVersion, signals: readonly Signals[], isFirst: boolean) => readonly Telling[],
  question: Question,
): BeliefComparison {
  const grouped = groupVersions(versions, axes, (a, b) => sameViews(a.view, b.view));
  const told = new Map<number, Pick<BeliefGroup, 'signals' | 'tellings'>>();
  const groups = grouped.map((group): BeliefGroup => {
    let said = told.get(group.game);
    if (!said) {
      const alike = grouped.filter(({ view }) => sameConflict(view.subject, group.view.subject));
      const signals = signalsOf(group.view, group.view.subject.statusQuo, alike, concept, question);
      said = { signals, tellings: tell(group, signals, told.size === 0) };
      told.set(group.game, said);
    }
    return { ...group, ...said, outcomes: outcomesOf(group.view) };
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
