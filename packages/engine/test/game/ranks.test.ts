import { compileText, isRefusal } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { graph, options } from '../games.ts';

/** Dense ranks, 0 for the least preferred, by state number; null where unknown. */
const ranks = (preference: string, more = '', row = 'x', column = 'y'): number[] | null => {
  const found = options({ row, column }, { row: preference, column: '' }, more).game.ranks[0];
  return found ? [...found] : null;
};

/** The same from a preference written as in a file. */
function written(preference: string, row = 'x y', more = ''): number[] | null {
  const ids = row.split(' ');
  const outcome = compileText(`
modus: 1
title: t
decision-makers: {row: {options: {${ids.map((id) => `${id}: {}`).join(', ')}}}}
preferences: {row: {${preference}}}
${more}
`);
  if (isRefusal(outcome) || !outcome.ok) throw new Error(preference);
  const found = outcome.compiled.game.ranks[0];
  return found ? [...found] : null;
}

describe('ranks by priorities ›', () => {
  it('compare by the first statement that tells two states apart', () => {
    expect(ranks('x; y')).toEqual([0, 2, 1, 3]);
    expect(ranks('y; x')).toEqual([0, 1, 2, 3]);
    expect(ranks('not x; y')).toEqual([2, 0, 3, 1]);
  });

  it('are equal where no statement tells apart', () => {
    expect(ranks('x')).toEqual([0, 1, 0, 1]);
    expect(ranks('')).toEqual([0, 0, 0, 0]);
  });

  it('read “x if y” as satisfied wherever y is not', () => {
    expect(ranks('x if y')).toEqual([1, 1, 0, 1]);
  });

  it.each([53, 64, 70, 200])('are exact when only the %ith statement decides', (count) => {
    const before = Array.from({ length: count - 1 }, () => 'y');
    expect(ranks([...before, 'x'].join('; '))).toEqual([0, 1, 2, 3]);
    expect(ranks([...before, 'not x'].join('; '))).toEqual([1, 0, 3, 2]);
  });

  it('are exact when many statements tell states apart all along', () => {
    const options10 = Array.from({ length: 10 }, (_, k) => `o${k}`);
    const statements = [...options10].reverse().flatMap((id) => [id, `not ${id}`, id]);
    const found = ranks(
      statements.join('; '),
      '',
      options10.slice(0, 5).join(' '),
      options10.slice(5).join(' '),
    )!;
    expect(found).toEqual(Array.from({ length: 1024 }, (_, s) => s));
  });
});

describe('ranks of statements in either order ›', () => {
  it('are known where every order agrees: one statement holds whenever the other does', () => {
    expect(written('priorities: [{either-order: [x or y, x and y]}]')).toEqual([0, 1, 1, 2]);
  });

  it('are unknown where the orders differ', () => {
    expect(written('priorities: [{either-order: [x, y]}]')).toBeNull();
  });

  it('are known when what is more important leaves nothing for the order to decide', () => {
    expect(written('priorities: [x xor y, x, {either-order: [x, y]}]')).toEqual([0, 3, 2, 1]);
  });

  it('agree with each order written out', () => {
    const group = ['x or y or z', 'x and y', 'x and y and z'];
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ].map((order) => written(`priorities: [${order.map((k) => group[k]).join(', ')}]`, 'x y z'));
    expect(written(`priorities: [{either-order: [${group.join(', ')}]}]`, 'x y z')).toEqual(orders[0]);
    expect(orders[1]).toEqual(orders[0]);
    expect(orders[2]).toEqual(orders[0]);
  });
});

describe('ranks by weights ›', () => {
  it('add decimals exactly: 0.1 + 0.2 is 0.3', () => {
    // 4: x + y, 5: z.
    const found = written('weights: {x: 0.1, y: 0.2, z: 0.3}', 'x y z')!;
    expect(found[3]).toBe(found[4]);
    expect(found).toEqual([0, 1, 2, 3, 3, 4, 5, 6]);
  });

  it('tell apart what floating point could not', () => {
    expect(written('weights: {x: 999999999999999, y: 999999999999998.999999999999}')).toEqual([0, 2, 1, 3]);
    expect(written('weights: {x: 100000000000000, y: 0.000000000001, z: -100000000000000}', 'x y z')).toEqual(
      [2, 4, 3, 5, 0, 2, 1, 3],
    );
  });

  it('may be negative, zero or left out', () => {
    expect(written('weights: {x: -1.5, y: 0}')).toEqual([1, 0, 1, 0]);
    expect(written('weights: {x: -1.5}')).toEqual([1, 0, 1, 0]);
    expect(written('weights: {x: -0.5, y: 0.50}')).toEqual([1, 0, 2, 1]);
  });

  it('count a level as many times as it is high', () => {
    const { game } = options({ row: 'x(none some all)', column: 'y' }, { row: '', column: '' });
    expect(game.m).toBe(6);
    const outcome = compileText(
      'modus: 1\ntitle: t\ndecision-makers: {row: {options: {x: {levels: [none, some, all]}, y: {}}}}\npreferences: {row: {weights: {x: 2, y: 3}}}',
    );
    if (isRefusal(outcome) || !outcome.ok) throw new Error('weights');
    // 0 2 4 | 3 5 7
    expect([...outcome.compiled.game.ranks[0]!]).toEqual([0, 1, 3, 2, 4, 5]);
  });
});

describe('ranks by a ranking ›', () => {
  it('are dense, ties equal, the first the highest', () => {
    expect(ranks('4 > 1 = 2 > 3')).toEqual([1, 1, 0, 2]);
    expect(ranks('4 > {1, 2} > 3')).toEqual([1, 1, 0, 2]);
    expect([...graph('a → b → c: row', { row: 'c > a = b' }).game.ranks[0]!]).toEqual([0, 0, 1]);
  });

  it('take no notice of how strong a step is', () => {
    expect(ranks('4 >> 1 > 2 >> 3')).toEqual([2, 1, 0, 3]);
  });

  it('are unknown where states are not compared', () => {
    expect(ranks('4 > 1 ? 2 > 3')).toBeNull();
  });
});

describe('ranks of coalesced states ›', () => {
  const coalesced = (preference: string) => () =>
    options({ row: 'x', column: 'y' }, { row: preference, column: '' }, 'coalesce: [{as: over, when: y}]');

  it('are those of their members, who must agree', () => {
    expect([...coalesced('not y; x if not y')().game.ranks[0]!]).toEqual([1, 2, 0]);
  });

  it('are an error of the model where members differ', () => {
    expect(coalesced('not y; x')).toThrow('tells members of one coalesced state apart');
  });
});
