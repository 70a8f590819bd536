import { describe, expect, it } from 'vitest';
import { type Kept, oldestBeyond, thinned } from '../../src/files/thinning.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = 1000 * day;

const version = (id: number, age: number, more: Partial<Kept> = {}): Kept => ({
  id,
  document: 'one',
  at: now - age,
  size: 1,
  marked: false,
  ...more,
});
const every = (step: number, until: number): Kept[] =>
  Array.from({ length: Math.floor(until / step) }, (_, k) => version(k + 1, until - k * step));
const left = (versions: readonly Kept[], at: number): Kept[] => {
  const gone = new Set(thinned(versions, at));
  return versions.filter(({ id }) => !gone.has(id));
};

describe('thinning', () => {
  it('keeps every version for minutes, then some an hour, then one an hour, then one a day', () => {
    const kept = left(every(minute, 4 * day), now);
    const count = (from: number, to: number): number =>
      kept.filter(({ at }) => now - at > from && now - at <= to).length;
    expect(count(0, 9 * minute)).toBe(9);
    expect(count(hour, 2 * hour)).toBeLessThanOrEqual(14);
    expect(count(3 * hour, 5 * hour)).toBeLessThanOrEqual(3);
    expect(count(day, 2 * day)).toBeLessThanOrEqual(25);
    expect(count(2 * day + hour, 3 * day)).toBeLessThanOrEqual(2);
    expect(kept.length).toBeLessThan(100);
  });

  it('keeps the first and the last version of every document, and those made for a reason', () => {
    const old = every(minute, hour).map((each) => ({ ...each, at: each.at - 30 * day }));
    const reason = { ...version(1000, 30 * day + 30 * minute), marked: true };
    const other = version(2000, 30 * day + 31 * minute, { document: 'two' });
    const kept = left([...old, reason, other], now).map(({ id }) => id);
    expect(kept).toContain(old[0]!.id);
    expect(kept).toContain(old.at(-1)!.id);
    expect(kept).toEqual(expect.arrayContaining([1000, 2000]));
    expect(kept.length).toBeLessThan(7);
  });

  it('comes to the same in one go or in many', () => {
    const versions = every(7 * minute, 3 * day);
    let step = versions;
    for (let at = now - 3 * day; at <= now; at += hour)
      step = left(
        step.filter((each) => each.at <= at),
        at,
      ).concat(step.filter((each) => each.at > at));
    expect(left(step, now)).toEqual(left(versions, now));
  });
});

describe('bounded storage', () => {
  it('drops the oldest first, and the newest of a document last', () => {
    const versions = [version(1, 9 * day), version(2, 8 * day), version(3, 5 * day, { document: 'two' })];
    expect(oldestBeyond(versions, 3)).toEqual([]);
    expect(oldestBeyond(versions, 2)).toEqual([1]);
    expect(oldestBeyond([...versions, version(4, 1)], 2)).toEqual([1, 2]);
    expect(oldestBeyond(versions, 0)).toEqual([1, 2, 3]);
  });
});
