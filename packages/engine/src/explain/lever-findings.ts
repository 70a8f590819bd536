/** What is asked of levers, and what is found. */
import type { Evolution } from '../analysis/paths.ts';
import type { Argument, Subject } from './argument.ts';
import type { LeverChoice } from './lever-list.ts';
import type { LeverGoal } from './lever-trials.ts';
import type { LeverAnswer, LeverFindings, LeverLimits } from './levers.ts';

export interface LeversAsked extends LeverGoal, LeverChoice, LeverLimits {
  /** Values of axes to keep to. */
  readonly scenario: readonly string[];
  readonly view: readonly string[];
  /** Whether the goal is to be met in every version: axes without a value to keep to are crossed. */
  readonly every: boolean;
}

/** An answer with what it leads to in the first version, worked out by the ordinary path. */
export interface LeverEffect extends LeverAnswer {
  /** The change as it is written under `change:` of a scenario. */
  readonly text: string;
  readonly then: Subject;
  /** States that hold then and did not, by their index then; and states that held and do not, by their index now. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** Why each state asked about holds or not, once in the conflict or, side by side, in the conflict as each sees it. */
  readonly why: readonly { readonly subject: Subject; readonly told: readonly Argument[] }[];
  /** By state that is to hold: how it can be reached from where things stand or reaching starts, by moves and by gains alone (null: not known). States are those of the changed conflict. */
  readonly ways: readonly {
    readonly from: number;
    readonly to: number;
    readonly moves: Evolution;
    readonly gains: Evolution | null;
  }[];
}

export interface LeversFound extends Omit<LeverFindings, 'answers'> {
  readonly asked: LeversAsked;
  /** The first version as it is. */
  readonly now: Subject;
  /** All versions in which the goal is to be met, as scenarios. */
  readonly versions: readonly (readonly string[])[];
  readonly answers: readonly LeverEffect[];
}
