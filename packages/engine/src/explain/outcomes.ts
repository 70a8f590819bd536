/** What holds where decision makers see different conflicts, and for whom it is a surprise. */
import { equilibriaOf, foreseen, foreseenBy, holding, sees } from '../analysis/hypergame.ts';
import type { StateSet } from '../game/state-set.ts';
import { pictureHeld, type View } from './views.ts';

/** What one decision maker sees and expects; both are states of the view around it. */
export interface Expectations {
  readonly by: number;
  readonly sees: StateSet;
  readonly foresees: StateSet;
  /** What it foresees going by the picture that it holds where things stand; null where it holds that one everywhere, or nothing stands. */
  readonly ahead: StateSet | null;
}

export interface Outcomes {
  /** Equilibria if everyone saw the conflict as it is in this view. */
  readonly alone: StateSet;
  /** Where everyone stays, each as it is believed to see things. */
  readonly holds: StateSet;
  /** By decision maker. Who has no beliefs of its own sees every state, and takes everyone to see what it sees. */
  readonly expectations: readonly Expectations[];
}

/**
 * What is said of a state that holds (docs/theory.md 16.4): it is seen by all; everyone who sees it foresees it; it would hold, too, if
 * everyone saw the conflict as modeled.
 */
export interface Marks {
  readonly seen: boolean;
  readonly foreseen: boolean;
  readonly robust: boolean;
}

/** One class for each combination of the three marks. */
export type OutcomeClass =
  | 'steady'
  | 'unsteady'
  | 'steady-unforeseen'
  | 'unsteady-unforeseen'
  | 'stealthy-steady'
  | 'stealthy-unsteady'
  | 'stealthy-steady-unforeseen'
  | 'stealthy-unsteady-unforeseen';

export function outcomesOf(view: View): Outcomes {
  const { game } = view;
  const alone = equilibriaOf(game);
  const expectations = game.sights.map((_, by) => ({
    by,
    sees: sees(game, by),
    foresees: foreseen(game, by),
    ahead: aheadOf(view, by),
  }));
  return { alone, holds: holding(game), expectations };
}

function aheadOf(view: View, by: number): StateSet | null {
  const { game, subject } = view;
  if (subject.statusQuo < 0 || game.sights[by]!.length === 0) return null;
  const held = pictureHeld(view, by, subject.statusQuo);
  if (!held) return equilibriaOf(game);
  return held.sight.held.count === subject.game.m ? null : foreseenBy(held.sight);
}

export const marksOf = ({ alone, expectations }: Outcomes, s: number): Marks => ({
  seen: expectations.every(({ sees }) => sees.has(s)),
  foreseen: expectations.every(({ sees, foresees }) => !sees.has(s) || foresees.has(s)),
  robust: alone.has(s),
});

export function classOf({ seen, foreseen: expected, robust }: Marks): OutcomeClass {
  const steadiness = robust ? 'steady' : 'unsteady';
  const open = expected ? steadiness : (`${steadiness}-unforeseen` as const);
  return seen ? open : `stealthy-${open}`;
}

/** Those for whom it would be a surprise if the state came true. */
export const surprised = ({ expectations }: Outcomes, s: number): readonly number[] =>
  expectations.flatMap(({ by, foresees }) => (foresees.has(s) ? [] : [by]));
