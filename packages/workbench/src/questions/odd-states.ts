/**
 * Feasible states that look odd, with the reason: an author who meets them asks whether they should be feasible at all, or whether a
 * preference is missing. Every sign is computed, none is a guess about the world.
 */
import type { Context } from './context.ts';
import type { OddKind, OddState } from './odd-states-kinds.ts';
import { oddOptions } from './odd-states-options.ts';
import { oddOutcomes } from './odd-states-outcomes.ts';
import { oddRules } from './odd-states-rules.ts';

export interface OddStates {
  readonly found: readonly OddState[];
  /** There are too many states to look at each of them; only the quick signs were looked for. */
  readonly partly: boolean;
}

/** Signs that look at every state's neighbors are for conflicts of at most so many states. */
const mostLookedAt = 5_000;
const mostOfKind = 3;
const mostFound = 12;

export function oddStates(_: Record<never, never>, context: Context): OddStates {
  const compiled = context.compiled();
  const speaker = context.speaker(compiled);
  const near = compiled.game.m <= mostLookedAt;
  if (compiled.conflict.form === 'graph')
    return { found: oddOutcomes(compiled, speaker, near).slice(0, mostFound), partly: !near };
  const all = [
    ...oddOutcomes(compiled, speaker, near),
    ...oddOptions(compiled, speaker, near),
    ...(near ? oddRules(compiled, speaker) : []),
  ];
  const kinds = new Map<OddKind, number>();
  const found = all.filter(({ kind }) => {
    const before = kinds.get(kind) ?? 0;
    kinds.set(kind, before + 1);
    return before < mostOfKind;
  });
  return { found: found.slice(0, mostFound), partly: !near };
}

export type { OddState } from './odd-states-kinds.ts';
