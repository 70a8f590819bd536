import { StateSet } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';

const setOf = (size: number, ...states: number[]): StateSet => {
  const set = new StateSet(size);
  for (const s of states) set.add(s);
  return set;
};

describe('a set of states ›', () => {
  it('is empty to begin with', () => {
    const set = new StateSet(70);
    expect([set.size, set.count, set.list()]).toEqual([70, 0, []]);
    expect(set.has(69)).toBe(false);
  });

  it('holds what was added, at the borders of its words too', () => {
    const set = setOf(97, 0, 31, 32, 63, 64, 96);
    expect(set.list()).toEqual([0, 31, 32, 63, 64, 96]);
    expect(set.count).toBe(6);
    expect([set.has(31), set.has(30), set.has(33)]).toEqual([true, false, false]);
  });

  it.each([1, 31, 32, 33, 64, 65])('of all %i states holds exactly those', (size) => {
    const all = StateSet.all(size);
    expect(all.count).toBe(size);
    expect(all.list()).toEqual(Array.from({ length: size }, (_, s) => s));
    expect(all.equals(setOf(size, ...all.list()))).toBe(true);
  });

  it('of no states at all is empty and full at once', () => {
    expect(StateSet.all(0).equals(new StateSet(0))).toBe(true);
  });

  it('keeps, on intersection, what both hold', () => {
    const set = setOf(40, 1, 31, 39);
    set.intersect(setOf(40, 31, 32, 39));
    expect(set.list()).toEqual([31, 39]);
  });

  it('lists no more than asked, the first ones', () => {
    const all = StateSet.all(100);
    expect(all.list(3)).toEqual([0, 1, 2]);
    expect(all.list(0)).toEqual([]);
    expect(all.list(33).at(-1)).toBe(32);
  });

  it('equals only a set of the same size with the same states', () => {
    expect(setOf(5, 1).equals(setOf(5, 1))).toBe(true);
    expect(setOf(5, 1).equals(setOf(5, 2))).toBe(false);
    expect(setOf(5, 1).equals(setOf(6, 1))).toBe(false);
  });
});
