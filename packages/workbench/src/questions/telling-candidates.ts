/** Which states are worth comparing: those with a name, the status quo, equilibria, what can be reached at once, what a change has moved. */
import { type Compiled, targets } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { namedIn } from './order-landmarks.ts';
import { standingOf } from './order-standing.ts';

/** Analysis is asked for only where it takes no time worth mentioning. */
const mostForEquilibria = 5_000;
const mostCandidates = 120;

/** The states worth comparing, and how much each is talked about. */
export function candidates(
  compiled: Compiled,
  i: number,
  earlier: Int32Array | null,
  context: Context,
): ReadonlyMap<number, number> {
  const { game, statusQuo } = compiled;
  const weight = new Map<number, number>();
  const add = (s: number, more: number): void => {
    if (s >= 0 && (weight.has(s) || weight.size < mostCandidates)) weight.set(s, (weight.get(s) ?? 0) + more);
  };
  for (const s of namedIn(compiled)) add(s, 3);
  add(statusQuo, 3);
  if (game.m <= mostForEquilibria)
    for (const { equilibria } of context.analysis(['nash'], compiled).results)
      for (const s of equilibria.list(20)) add(s, 2);
  const { order } = standingOf(compiled, i);
  add(order[0]!, 1);
  if (statusQuo >= 0)
    for (const moves of game.moves) for (const s of targets(moves, statusQuo).slice(0, 24)) add(s, 1);
  if (earlier) for (const s of mostMoved(earlier, game.ranks[i]!)) add(s, 1);
  const step = Math.max(1, Math.floor(game.m / 40));
  for (let k = 0; k < game.m; k += step) add(order[k]!, 0);
  return weight;
}

/** The states whose rank the change has moved most, up and down. */
function mostMoved(before: Int32Array, now: Int32Array): readonly number[] {
  const most: { s: number; by: number }[] = [];
  for (let s = 0; s < now.length; s++) {
    const by = Math.abs(now[s]! - before[s]!);
    if (by === 0 || (most.length >= 16 && by <= most.at(-1)!.by)) continue;
    const at = most.findIndex((each) => each.by < by);
    most.splice(at < 0 ? most.length : at, 0, { s, by });
    most.length = Math.min(most.length, 16);
  }
  return most.map(({ s }) => s);
}
