/**
 * Levers: elementary changes of a conflict. A set of them makes one overlay; in which order they are taken makes no difference.
 *
 * Places in a list are gaps between what stands in it now: gap g lies above the item g, the last gap at the end. So what is put into a gap
 * stays where it is, whatever else is moved or dropped.
 */
import type { Correction } from './corrections.ts';

/** Decision makers and options by index in the conflict that levers are found in. */
export type LeverAction =
  /** A place in a list of priorities is given up. */
  | { readonly kind: 'drop'; readonly by: number; readonly place: number }
  /** It goes to another gap of the list. */
  | { readonly kind: 'move'; readonly by: number; readonly place: number; readonly gap: number }
  /** A statement, by names, is put into a gap. */
  | { readonly kind: 'add'; readonly by: number; readonly statement: string; readonly gap: number }
  /** A state joins another tier (`to`) of a ranking, or stands alone in the gap above it. */
  | {
      readonly kind: 'rank';
      readonly by: number;
      readonly state: number;
      readonly to: number;
      readonly alone: boolean;
    }
  /** An option can be taken only, or dropped only. */
  | { readonly kind: 'one-way'; readonly option: number; readonly change: 'take-only' | 'drop-only' }
  /** A decision maker can no longer move from states where the one holds to states where the other does. */
  | { readonly kind: 'forbid'; readonly by: number; readonly from: string; readonly to: string }
  /** Nobody can take an option any more. */
  | { readonly kind: 'remove'; readonly option: number }
  /** A belief is corrected. */
  | ({ readonly kind: 'tell' } & Correction)
  /** Some act together: what is stable is asked of them as a coalition, too. */
  | { readonly kind: 'join'; readonly coalition: readonly number[] }
  | { readonly kind: 'stated'; readonly id: string };

export interface Lever {
  readonly action: LeverAction;
  /** From 1. */
  readonly cost: number;
  /** Ids of what it touches, and places in lists of priorities such as `tehran.3`. */
  readonly touches: readonly string[];
  /** What the elements rest on that it touches. */
  readonly claims: readonly string[];
}

/** The decision maker whose preference a lever changes, or −1. */
export const preferenceOf = ({ action }: Lever): number =>
  action.kind === 'drop' || action.kind === 'move' || action.kind === 'add' || action.kind === 'rank'
    ? action.by
    : -1;
