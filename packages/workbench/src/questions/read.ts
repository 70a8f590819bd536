/** What the text says: the base conflict for the forms, and the version looked at, compiled. */
import {
  type Compiled,
  type Conflict,
  isRefusal,
  type Refusal,
  sayRefusal,
  statedViews,
} from '@modus-vivendi/engine';
import { type Context, Unanswered } from './context.ts';

export interface Reading {
  /** The base conflict: no scenario, no view; null while the text has errors. Forms edit this one. */
  readonly base: Conflict | null;
  /** The conflict as asked: scenario and view applied. */
  readonly conflict: Conflict | null;
  readonly stateCount: number;
  /** Key of the status quo as asked, or null. */
  readonly statusQuo: string | null;
  /** Every chain of decision makers for whom a belief is stated. */
  readonly views: readonly (readonly string[])[];
  /** Why there is no game although nothing is wrong with the text; null otherwise. (Not named `refusal`: that field marks a refusal itself.) */
  readonly refused: string | null;
}

export function read(_: Record<never, never>, { asked, compiled, keyOf }: Context): Reading {
  let refusal: Refusal | null = null;
  const found = (variant?: Parameters<typeof compiled>[0]): Compiled | null => {
    try {
      return compiled(variant);
    } catch (problem) {
      if (!(problem instanceof Unanswered)) throw problem;
      if (isRefusal(problem.reason)) refusal ??= problem.reason;
      return null;
    }
  };
  const base = found({ scenario: [], view: [] });
  // A text with errors has no reading: whoever asked keeps the last one.
  if (!base && !refusal) throw new Unanswered([]);
  const chosen = found();
  return {
    base: base?.conflict ?? null,
    conflict: chosen?.conflict ?? null,
    stateCount: chosen?.game.m ?? 0,
    statusQuo: chosen && chosen.statusQuo >= 0 ? keyOf(chosen.statusQuo, chosen) : null,
    views: base ? statedViews(base.conflict.beliefs) : [],
    refused: refusal ? sayRefusal(asked.language, refusal) : null,
  };
}
