/** What becomes of the levels of an option whose levels are changed: of expressions that name a level, and of states at one. */
import type { ExpressionTree, Option } from '@modus-vivendi/engine';

export interface LevelChange {
  readonly option: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const noLevelChange = (option: Option): LevelChange => {
  const levels = option.levels.map(({ id }) => id);
  return { option: option.id, before: levels, after: levels };
};

/** Where a state at level `k` goes: to the level of the same id; the first to the first; others as high as there is. */
export function levelAfter({ before, after }: LevelChange, k: number): number {
  const same = after.indexOf(before[k]!);
  if (same >= 0) return same;
  return k === 0 ? 0 : Math.min(Math.max(k, 1), after.length - 1);
}

/** The old levels whose states a new level takes in; a level that is new extends the nearest old one below it. */
export function levelsBefore(change: LevelChange, k: number): readonly number[] {
  const sources = [...change.before.keys()].filter((old) => levelAfter(change, old) === k);
  return sources.length > 0 ? sources : [Math.min(k, change.before.length - 1)];
}

/** The same proposition without the names of levels that go, as far as it can be said without them. */
export function withoutLevels(tree: ExpressionTree, change: LevelChange): ExpressionTree {
  if (tree.kind === 'level' && tree.id === change.option && !change.after.includes(tree.level)) {
    const option: ExpressionTree = { kind: 'option', id: tree.id };
    if (tree.level === change.before[0]) return { kind: 'not', of: option };
    return change.before.length === 2 ? option : tree;
  }
  if (tree.kind === 'not') {
    const of = withoutLevels(tree.of, change);
    return tree.of.kind === 'level' && of.kind === 'not' ? of.of : { ...tree, of };
  }
  if (!('left' in tree)) return tree;
  return { ...tree, left: withoutLevels(tree.left, change), right: withoutLevels(tree.right, change) };
}
