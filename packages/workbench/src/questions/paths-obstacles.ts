/** Why one state cannot be reached from another, in so far as single options tell. */
import type { Context } from './context.ts';

export interface Obstacle {
  /** Of the option. */
  readonly id: string;
  /** `undone`: it is taken and cannot be taken back; `redone`: it is not taken and cannot be taken up again. */
  readonly kind: 'undone' | 'redone';
  readonly option: string;
  readonly by: string;
  readonly claims: readonly string[];
}

/** The irreversible options that stand in the way; empty where none does and the rules of the model must be looked at as a whole. */
export function obstaclesBetween(context: Context, from: number, to: number): readonly Obstacle[] {
  const { conflict, legend } = context.compiled();
  const speaker = context.speaker();
  const before = legend.levels(from);
  const after = legend.levels(to);
  return conflict.options.flatMap(({ id, change, owner, claims }, o): Obstacle[] => {
    const [start, goal] = [before[o], after[o]];
    if (start === null || goal === null || start === undefined || goal === undefined) return [];
    const kind =
      change === 'take-only' && goal < start
        ? 'undone'
        : change === 'drop-only' && goal > start
          ? 'redone'
          : null;
    return kind ? [{ id, kind, option: speaker.option(o), by: speaker.decisionMaker(owner), claims }] : [];
  });
}
