import { describe, expect, it } from 'vitest';
import { type SmallestSets, smallestSets } from '../../src/analysis/smallest-sets.ts';
import { defaultBudget } from '../../src/refusal.ts';

/** Three things on the supports a = 0, b = 1, c = 2: the first on a, the second on b, the third on b and c. */
const supports = [[0], [1], [1, 2]];

function found(
  changes: (lost: readonly number[]) => boolean,
  { size = 9, tries = 99, matters = () => true, budget = defaultBudget } = {} as {
    readonly size?: number;
    readonly tries?: number;
    readonly matters?: (question: number, thing: number) => boolean;
    readonly budget?: typeof defaultBudget;
  },
): SmallestSets {
  const asked = {
    supports,
    questions: 1,
    matters,
    changes: (_: number, lost: readonly number[]) => changes(lost),
  };
  return smallestSets(asked, { size, tries }, budget);
}

const setsOf = ({ sets, size, complete, stopped }: SmallestSets): unknown => ({
  sets: sets[0],
  size,
  complete,
  ...(stopped ? { stopped } : {}),
});

describe('smallest sets ›', () => {
  it('are found by size, and none holds another', () => {
    const found1 = found((lost) => lost.includes(0) || (lost.includes(1) && lost.includes(2)));
    expect(setsOf(found1)).toEqual({ sets: [[0], [1, 2]], size: 3, complete: true });
  });

  it('are found also where losing more would bring the answer back', () => {
    const onlyFirst = found((lost) => lost.join() === '0');
    expect(setsOf(onlyFirst)).toEqual({ sets: [[0]], size: 3, complete: true });
    const allButFirst = found((lost) => lost.join() === '1,2');
    expect(setsOf(allButFirst)).toEqual({ sets: [[1, 2]], size: 3, complete: true });
  });

  it('need not be tried where a support takes nothing with it', () => {
    // c alone carries nothing, nor does a with c: neither is tried.
    const nothing = found(() => false);
    expect(nothing.tried).toEqual([[0, 2, 2, 1]]);
  });

  it('hold no support of things that do not matter to the question', () => {
    const about = found(() => true, { matters: (_, thing) => thing !== 0 });
    expect(setsOf(about)).toEqual({ sets: [[1]], size: 3, complete: true });
  });

  it('are all of those up to the size asked for', () => {
    const small = found((lost) => lost.length === 2, { size: 1 });
    expect(setsOf(small)).toEqual({ sets: [], size: 1, complete: false });
  });

  it('end before a size that would take too long', () => {
    const few = found((lost) => lost.length === 2, { tries: 3 });
    expect(setsOf(few)).toEqual({ sets: [], size: 1, complete: false, stopped: 'tries' });
  });

  it('can be given up: what was found until then is told, with the size up to which it is all', () => {
    let asked = 0;
    const budget = { ...defaultBudget, cancelled: () => ++asked > 2 };
    expect(setsOf(found((lost) => lost.join() === '0', { budget }))).toEqual({
      sets: [[0]],
      size: 1,
      complete: false,
      stopped: 'cancelled',
    });
  });
});
