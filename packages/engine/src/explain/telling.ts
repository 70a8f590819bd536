/** What telling somebody something would change: what holds, what is foreseen, who gains, and what sign would be believed. */
import { minus } from '../analysis/hypergame.ts';
import { rank } from '../analysis/rank.ts';
import type { StateSet } from '../game/state-set.ts';
import type { Fact } from '../model/corrections.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { isCredible, type Signals } from './signals.ts';
import { sameViews, type View } from './views.ts';

/** `unclear`: its best and its worst do not move the same way, nothing holds, or its preference is partly unknown. */
export type Effect = 'gains' | 'loses' | 'same' | 'unclear';

export interface Difference {
  readonly more: StateSet;
  readonly fewer: StateSet;
}

/** States are those of the conflict as modeled. */
export interface Telling {
  readonly holder: number;
  readonly fact: Fact;
  /** Null where the rest of the belief makes no sense without what is put right. */
  readonly changes: {
    readonly holds: Difference;
    readonly foresees: Difference;
    /** By decision maker, by its ranking as modeled. */
    readonly effects: readonly Effect[];
  } | null;
  /** Facts about preferences: whose, and the moves from the status quo that would show it; null where none is known to tell anything. */
  readonly sign: { readonly by: number; readonly moves: readonly number[] | null } | null;
}

/** `told`: the views after telling, null where they make no sense. `signals`: what moves would tell before. Null: nothing changes, or nothing that matters. */
export function tellingOf(
  before: View,
  told: View | null,
  holder: number,
  fact: Fact,
  signals: readonly Signals[],
): Telling | null {
  if (told && sameViews(before, told)) return null;
  const by =
    fact.kind === 'preferences'
      ? before.subject.conflict.decisionMakers.findIndex(({ id }) => id === fact.of)
      : -1;
  const sign = by < 0 || by === holder ? null : { by, moves: credible(signals, holder, by) };
  if (!told) return { holder, fact, changes: null, sign };
  const [then, now] = [outcomesOf(before), outcomesOf(told)];
  const changes = {
    holds: difference(then.holds, now.holds),
    foresees: difference(foreseesOf(then, holder), foreseesOf(now, holder)),
    effects: before.subject.conflict.decisionMakers.map((_, i) => effectOn(before, i, then.holds, now.holds)),
  };
  const { holds, foresees } = changes;
  const idle = [holds.more, holds.fewer, foresees.more, foresees.fewer].every(({ count }) => count === 0);
  return idle && fact.kind === 'view' ? null : { holder, fact, changes, sign };
}

const difference = (before: StateSet, after: StateSet): Difference => ({
  more: minus(after, before),
  fewer: minus(before, after),
});

const foreseesOf = ({ expectations }: Outcomes, holder: number): StateSet => expectations[holder]!.foresees;

/** Gains where neither the best nor the worst that can hold gets worse and one of them gets better; loses the other way round. */
function effectOn({ subject }: View, i: number, before: StateSet, after: StateSet): Effect {
  if (before.equals(after)) return 'same';
  if (!subject.game.ranks[i] || before.count === 0 || after.count === 0) return 'unclear';
  const r = rank(subject.game, i);
  const extremes = (set: StateSet): readonly [number, number] =>
    set
      .list()
      .reduce<readonly [number, number]>(
        ([low, high], s) => [Math.min(low, r[s]!), Math.max(high, r[s]!)],
        [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      );
  const [low, high] = extremes(before);
  const [lowest, highest] = extremes(after);
  if (low === lowest && high === highest) return 'same';
  if (lowest >= low && highest >= high) return 'gains';
  return lowest <= low && highest <= high ? 'loses' : 'unclear';
}

/** The moves that would be credible signs to a holder; null where nothing is known of what the moves of that one tell. */
function credible(signals: readonly Signals[], holder: number, by: number): readonly number[] | null {
  const found = signals.find((each) => each.holder === holder && each.by === by);
  return found ? found.moves.filter(isCredible).map(({ to }) => to) : null;
}
