/** The conflict as modeled, as each decision maker sees it, as each thinks that others see it, to whatever depth beliefs are stated. */
import type { BelievedGame, Sight } from '../analysis/hypergame.ts';
import { StateSet } from '../game/state-set.ts';
import type { Belief } from '../model/conflict.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Subject } from './argument.ts';
import { projectedState, sameConflict } from './same-conflict.ts';

/** One version of the conflict in somebody's eyes. */
export interface View {
  /** Who sees it: nobody for the conflict as modeled, `a`, `a` as it thinks that `b` … */
  readonly chain: readonly string[];
  readonly subject: Subject;
  readonly game: BelievedGame;
  /** By decision maker: what this view says that it sees; null where it sees the same. */
  readonly nested: readonly (View | null)[];
  /** What the beliefs along the chain rest on. */
  readonly claims: readonly string[];
}

/** Compiles the conflict in the eyes of a chain. */
export type Look<Trouble> = (chain: readonly string[]) => Subject | Trouble;

/** The states stable for each decision maker of a conflict. */
export type Answer = (subject: Subject) => readonly StateSet[] | Refusal;

/** Builds a view and all that are nested in it, one for each stated belief; the first trouble ends it. */
export function viewsOf<Trouble extends object>(
  look: Look<Trouble>,
  answer: Answer,
): View | Trouble | Refusal {
  const build = (
    chain: readonly string[],
    beliefs: readonly Belief[] | null,
    claims: readonly string[],
  ): View | Trouble | Refusal => {
    const subject = look(chain);
    if (!('game' in subject)) return subject;
    const stable = answer(subject);
    if (isRefusal(stable)) return stable;
    const nested: (View | null)[] = [];
    const sights: (Sight | null)[] = [];
    for (const { id } of subject.conflict.decisionMakers) {
      const belief = (beliefs ?? subject.conflict.beliefs).find(({ holder }) => holder === id);
      const view = belief && build([...chain, id], belief.beliefs, [...claims, ...belief.claims]);
      if (view && !('chain' in view)) return view;
      nested.push(view ?? null);
      sights.push(view ? sightOf(subject, view, id) : null);
    }
    return { chain, subject, game: { stable, sights }, nested, claims };
  };
  return build([], null, []);
}

function sightOf(from: Subject, { subject, game }: View, holder: string): Sight {
  const projection = new Int32Array(from.game.m);
  const visible = new StateSet(from.game.m);
  for (let s = 0; s < from.game.m; s++) {
    const { state, seen } = projectedState(from, s, subject);
    projection[s] = state;
    if (seen) visible.add(s);
  }
  return {
    game,
    viewer: subject.conflict.decisionMakers.findIndex(({ id }) => id === holder),
    projection,
    visible,
  };
}

/** A view and all that are nested in it, the outer before the inner. */
export const allViews = (view: View): readonly View[] => [
  view,
  ...view.nested.flatMap((each) => (each ? allViews(each) : [])),
];

/** Whether two versions are the same conflict in everybody's eyes. */
export function sameViews(a: View, b: View): boolean {
  const [here, there] = [allViews(a), allViews(b)];
  return (
    here.length === there.length &&
    here.every(
      ({ chain, subject }, k) =>
        chain.join('/') === there[k]!.chain.join('/') && sameConflict(subject, there[k]!.subject),
    )
  );
}
