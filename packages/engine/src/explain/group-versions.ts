/** Versions of a conflict that come to the same are put together and counted once. */
import type { CrossedAxis } from '../model/variants.ts';

/** A version that stands for all that are the same. */
export type Grouped<Version> = Version & {
  readonly members: readonly Version[];
  /** The values that the group covers, axis by axis: every combination of them, and nothing else, is in it. */
  readonly covers: Readonly<Record<string, readonly string[]>>;
  /** Which distinct game it is; equal versions whose values form no product are several groups of one game. */
  readonly game: number;
};

interface Placed {
  /** The value taken on each axis, by axis id. */
  readonly values: Readonly<Record<string, string>>;
}

export function groupVersions<Version extends Placed>(
  versions: readonly Version[],
  axes: readonly CrossedAxis[],
  same: (a: Version, b: Version) => boolean,
): readonly Grouped<Version>[] {
  const games: Version[][] = [];
  for (const version of versions) {
    const equal = games.find(([first]) => first && same(first, version));
    if (equal) equal.push(version);
    else games.push([version]);
  }
  return games.flatMap((members, game) => asProducts(members, axes, game));
}

/** Divides equal versions into sets that are all combinations of some values of each axis, so that each can be named by those values. */
function asProducts<Version extends Placed>(
  members: readonly Version[],
  axes: readonly CrossedAxis[],
  game: number,
): Grouped<Version>[] {
  const covers = Object.fromEntries(
    axes.map(({ id, values }) => [
      id,
      values.filter((value) => members.some((member) => member.values[id] === value)),
    ]),
  );
  const size = Object.values(covers).reduce((product, values) => product * values.length, 1);
  const first = members[0]!;
  if (size === members.length) return [{ ...first, members, covers, game }];
  const axis = [...axes].reverse().find(({ id }) => covers[id]!.length > 1)!;
  return covers[axis.id]!.flatMap((value) =>
    asProducts(
      members.filter((member) => member.values[axis.id] === value),
      axes,
      game,
    ),
  );
}
