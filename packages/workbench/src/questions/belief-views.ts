/** The conflict as modeled and as everyone sees it, side by side: states in option form, each side's rank, what would hold, and where that differs. */
import {
  allViews,
  type Compiled,
  type ConceptId,
  chainName,
  foremost,
  holding,
  projectedState,
  rankOf,
  StateSet,
  seeBeliefs,
  speakerFor,
  type View,
} from '@modus-vivendi/engine';
import { orByDegree } from './by-degree.ts';
import { type Context, orEnd, Unanswered } from './context.ts';

/** What a view says of one state of the conflict as modeled. */
export interface ViewedState {
  /** By decision maker, 1 being best; null where the preference is partly unknown. */
  readonly ranks: readonly (number | null)[];
  readonly holds: boolean;
  /** Something is taken in it that is not known in this view. */
  readonly unseen: boolean;
  /** The picture is held there; elsewhere its holder sees what is around it. */
  readonly held: boolean;
}

export interface SeenView {
  readonly id: string;
  readonly name: string;
  /** In how many of how many states it is held. */
  readonly held: number;
  readonly of: number;
}

export interface ViewRow {
  readonly key: string;
  readonly title: string;
  /** What is taken in it. */
  readonly taken: string;
  /** By view; null where the state is not possible in its eyes. */
  readonly cells: readonly (ViewedState | null)[];
}

export interface BeliefViews {
  readonly decisionMakers: readonly string[];
  /** The conflict as modeled first. */
  readonly views: readonly SeenView[];
  readonly rows: readonly ViewRow[];
  /** How many more states hold somewhere. */
  readonly more: number;
}

const mostRows = 24;

export function beliefViews({ concept }: { readonly concept: ConceptId }, context: Context): BeliefViews {
  const { asked, question } = context;
  const seen = orEnd(
    orByDegree(concept, (own) =>
      seeBeliefs(context.file(), { scenario: asked.scenario, view: asked.view, concept: own }, question),
    ),
  );
  if ('ok' in seen) throw new Unanswered(seen.diagnostics);
  const { subject } = seen;
  const speaker = speakerFor(subject, asked.language);
  const views = allViews(seen).map((view) => ({ view, held: heldIn(seen, view), holds: holding(view.game) }));
  const cellOf = ({ view, held, holds }: (typeof views)[number], s: number): ViewedState | null => {
    const found = view === seen ? { state: s, seen: true } : projectedState(subject, s, view.subject);
    if (found.state < 0) return null;
    return {
      ranks: subject.conflict.decisionMakers.map(({ id }) => {
        const i = view.subject.conflict.decisionMakers.findIndex((each) => each.id === id);
        return i < 0 ? null : rankOf(view.subject, i, found.state);
      }),
      holds: holds.has(found.state),
      unseen: !found.seen,
      held: held.has(s),
    };
  };
  const telling = new StateSet(subject.game.m);
  for (let s = 0; s < subject.game.m; s++) {
    const named = s === subject.statusQuo || subject.legend.named(s) >= 0 || subject.legend.key(s) !== null;
    if (named || views.some((each) => cellOf(each, s)?.holds)) telling.add(s);
  }
  const states = foremost(subject, telling);
  return {
    decisionMakers: subject.conflict.decisionMakers.map((_, i) => speaker.decisionMaker(i)),
    views: views.map(({ view, held }) => ({
      id: view.chain.join('/'),
      name: view === seen ? '' : chainName(view.chain, subject.conflict, speaker),
      held: held.count,
      of: held.size,
    })),
    rows: states.slice(0, mostRows).map((s) => ({
      key: context.keyOf(s, subject as Compiled),
      title: speaker.stateName(s) ?? speaker.taken(s),
      taken: speaker.taken(s),
      cells: views.map((each) => cellOf(each, s)),
    })),
    more: Math.max(0, states.length - mostRows),
  };
}

/** The states of the conflict as modeled in which a view is held; of what somebody thinks that others see, all. */
function heldIn(root: View, view: View): StateSet {
  const held = root.game.sights.flatMap((sights, i) =>
    sights.flatMap((sight, k) => (root.nested[i]![k] === view ? [sight.held] : [])),
  );
  return held[0] ?? StateSet.all(root.subject.game.m);
}
