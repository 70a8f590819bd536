/** What would be otherwise if only somebody's beliefs were: versions in which the conflict as modeled is the same. */
import { minus } from '../analysis/hypergame.ts';
import { argueNotHeld } from './argue-beliefs.ts';
import { simplestFirst } from './argue-signals.ts';
import { changed, expectations, standing } from './argue-telling.ts';
import { type Argument, argue, decisionMaker, move, type Noun, noGrounds } from './argument.ts';
import type { BeliefComparison, BeliefGroup } from './beliefs.ts';
import { sameConflict } from './same-conflict.ts';
import { axisText, valueText } from './story.ts';
import { pictureHeld } from './views.ts';

/** The most moves that a sentence names. */
const mostNamed = 3;

/** One argument for each value of an axis that changes only what is believed, with all other axes as in the first version. */
export function argueVersions({ axes, groups }: BeliefComparison): readonly Argument[] {
  const first = groups[0]!;
  return groups.slice(1).flatMap((group) => {
    const moved = axes.filter(({ id, values }) => !group.covers[id]!.includes(values[0]!));
    const [axis] = moved;
    if (!axis || moved.length > 1 || !sameConflict(group.view.subject, first.view.subject)) return [];
    return [argueVersion(first, group, axis.id)];
  });
}

function argueVersion(first: BeliefGroup, group: BeliefGroup, axis: string): Argument {
  const { subject } = first.view;
  const { conflict } = subject;
  const found = [axis, ...group.covers[axis]!].flatMap(
    (id) => [...conflict.axes, ...conflict.scenarios].find((each) => each.id === id)?.claims ?? [],
  );
  const [then, now] = [first.outcomes, group.outcomes];
  const difference = (a: typeof then.holds, b: typeof a) => ({ more: minus(b, a), fewer: minus(a, b) });
  const reasons = [
    ...changed(subject, difference(then.holds, now.holds), standing, {}),
    ...then.expectations.flatMap(({ by, foresees }) => {
      const other = now.expectations[by]!.foresees;
      const values = { by: decisionMaker(by) };
      return foresees.equals(other)
        ? []
        : changed(subject, difference(foresees, other), expectations, values);
    }),
    ...argueEnds(group),
  ];
  const value: Noun = {
    noun: 'list',
    items: group.covers[axis]!.map((id) => ({ noun: 'text', text: valueText(conflict, id, axis) })),
    any: true,
  };
  const about: Noun = { noun: 'text', text: axisText(conflict, axis) };
  return argue(
    'versions.head',
    { axis: about, value },
    { ...noGrounds, claims: [...new Set(found)] },
    reasons,
  );
}

/** Moves that lead to where somebody no longer holds its belief. */
function argueEnds({ view, signals }: BeliefGroup): readonly Argument[] {
  return signals.flatMap((each) => {
    const ends = simplestFirst(view.subject, each).filter(
      ({ to, changesPicture }) => changesPicture && !pictureHeld(view, each.holder, to),
    );
    const [simplest] = ends;
    if (!simplest) return [];
    const moves: Noun = {
      noun: 'list',
      items: ends.slice(0, mostNamed).map(({ to }) => move(each.from, to)),
    };
    const values = {
      by: decisionMaker(each.by),
      holder: decisionMaker(each.holder),
      count: ends.length,
      moves,
    };
    return [argue('versions.ends', values, noGrounds, [argueNotHeld(view, each.holder, simplest.to)])];
  });
}
