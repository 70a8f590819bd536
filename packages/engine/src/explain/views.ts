/** The conflict as modeled, as each decision maker sees it, as each thinks that others see it, to whatever depth beliefs are stated. */
import { type BelievedGame, minus, type Sight } from '../analysis/hypergame.ts';
import { StateSet } from '../game/state-set.ts';
import { whereTrue } from '../game/where-true.ts';
import { holdersOf, stepText } from '../model/beliefs.ts';
import type { Picture } from '../model/conflict.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Subject } from './argument.ts';
import { projectedState, sameConflict } from './same-conflict.ts';

/** One version of the conflict in somebody's eyes. */
export interface View {
  /** Who sees it: nobody for the conflict as modeled, `a`, `a` as it thinks that `b` … */
  readonly chain: readonly string[];
  readonly subject: Subject;
  readonly game: BelievedGame;
  /** By decision maker: what this view says that it may see, in the places of `game.sights`; in other states it sees the same. */
  readonly nested: readonly (readonly View[])[];
  /** What the beliefs along the chain rest on. */
  readonly claims: readonly string[];
}

/** One combination of the axes' values, in everybody's eyes. */
export interface BeliefVersion {
  /** The value taken on each axis, by axis id. */
  readonly values: Readonly<Record<string, string>>;
  readonly view: View;
}

/** Compiles the conflict in the eyes of a chain. */
export type Look<Trouble> = (chain: readonly string[]) => Subject | Trouble;

/** The states stable for each decision maker of a conflict. */
export type Answer = (subject: Subject) => readonly StateSet[] | Refusal;

/** Builds a view and all that are nested in it, one for each picture that somebody holds in some state; the first trouble ends it. */
export function viewsOf<Trouble extends object>(
  look: Look<Trouble>,
  answer: Answer,
  root: readonly string[] = [],
): View | Trouble | Refusal {
  const build = (chain: readonly string[], claims: readonly string[]): View | Trouble | Refusal => {
    const subject = look(chain);
    if (!('game' in subject)) return subject;
    const stable = answer(subject);
    if (isRefusal(stable)) return stable;
    const nested: View[][] = [];
    const sights: Sight[][] = [];
    for (const [i, { id }] of subject.conflict.decisionMakers.entries()) {
      nested.push([]);
      sights.push([]);
      for (const { picture, held } of heldPictures(subject, id)) {
        const view = build([...chain, stepText(picture)], [...claims, ...picture.claims]);
        if (!('chain' in view)) return view;
        nested[i]!.push(view);
        sights[i]!.push(sightOf(subject, view, id, held));
      }
    }
    return { chain, subject, game: { stable, sights }, nested, claims };
  };
  return build(root, []);
}

/**
 * The pictures that a decision maker holds, each in the states in which no earlier one is held, by the first of these states; those held
 * in none are left out.
 */
function heldPictures(
  subject: Subject,
  holder: string,
): readonly { readonly picture: Picture; readonly held: StateSet }[] {
  let left = StateSet.all(subject.game.m);
  const found: { readonly picture: Picture; readonly held: StateSet }[] = [];
  for (const picture of subject.conflict.pictures) {
    if (picture.holder !== holder) continue;
    const held = StateSet.all(subject.game.m);
    for (const { tree } of picture.when) held.intersect(whereTrue(subject, tree));
    held.intersect(left);
    left = minus(left, held);
    if (held.count > 0) found.push({ picture, held });
  }
  return found.sort((a, b) => a.held.list(1)[0]! - b.held.list(1)[0]!);
}

function sightOf(from: Subject, { subject, game }: View, holder: string, held: StateSet): Sight {
  const projection = new Int32Array(from.game.m);
  const visible = new StateSet(from.game.m);
  for (let s = 0; s < from.game.m; s++) {
    const { state, seen } = projectedState(from, s, subject);
    projection[s] = state;
    if (seen) visible.add(s);
  }
  return {
    held,
    game,
    viewer: subject.conflict.decisionMakers.findIndex(({ id }) => id === holder),
    projection,
    visible,
  };
}

/** A view and all that are nested in it, the outer before the inner. */
export const allViews = (view: View): readonly View[] => [view, ...view.nested.flat().flatMap(allViews)];

/** Whether two versions are the same conflict in everybody's eyes. */
export function sameViews(a: View, b: View): boolean {
  const [here, there] = [allViews(a), allViews(b)];
  return (
    here.length === there.length &&
    here.every(
      ({ chain, subject, game }, k) =>
        holdersOf(chain).join('/') === holdersOf(there[k]!.chain).join('/') &&
        sameConflict(subject, there[k]!.subject) &&
        sameHeld(game, there[k]!.game),
    )
  );
}

const sameHeld = (a: BelievedGame, b: BelievedGame): boolean =>
  a.sights.every(
    (sights, i) =>
      sights.length === b.sights[i]!.length &&
      sights.every(({ held }, k) => held.equals(b.sights[i]![k]!.held)),
  );

/** What a decision maker holds the conflict to be in one state; null where it sees it as this view does. */
export function pictureHeld(
  { game, nested }: View,
  i: number,
  s: number,
): { readonly sight: Sight; readonly seen: View } | null {
  const k = game.sights[i]!.findIndex(({ held }) => held.has(s));
  return k < 0 ? null : { sight: game.sights[i]![k]!, seen: nested[i]![k]! };
}

/** Whether anybody is believed to see anything else. */
export const isBelieved = ({ nested }: View): boolean => nested.some((each) => each.length > 0);
