import { describe, expect, it } from 'vitest';
import { compiled, graph } from '../games.ts';

const blocksIn = (preference: string, more = ''): number[] | null => {
  const { game } = compiled(`
modus: 1
title: blocks
decision-makers:
  row: {options: {x: {}, y: {}, z: {}}}
  column: {options: {}}
preferences:
  row: {${preference}}
  column: {priorities: []}
${more}
`);
  const [blocks] = game.blocks[0]!;
  return blocks instanceof Int32Array ? [...blocks] : null;
};

describe('blocks of states that are not strongly apart', () => {
  it('are told apart by the vital statements alone', () => {
    expect(blocksIn('priorities: [{statement: z, vital: true}, x, y]')).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(blocksIn('priorities: [{statement: z, vital: true}, {statement: x, vital: true}, y]')).toEqual([
      0, 1, 0, 1, 2, 3, 2, 3,
    ]);
  });

  it('are dense, so that a vital statement that tells nothing apart makes none', () => {
    expect(
      blocksIn(
        'priorities: [{statement: z, vital: true}, {statement: x, vital: true}]',
        'feasibility: [never: z and x, never: y, never: not z and not x]',
      ),
    ).toEqual([0, 1]);
  });

  it('are none where nothing is strongly preferred', () => {
    expect(blocksIn('priorities: [x, y]')).toBeNull();
    expect(blocksIn('priorities: [{statement: true, vital: true}, x]')).toBeNull();
    expect(blocksIn('weights: {x: 100, y: 1}')).toBeNull();
    expect(blocksIn('ranking: "1 > 2 > 3 > 4 > 5 > 6 > 7 > 8"')).toBeNull();
  });

  it('lie between the strong steps of a ranking', () => {
    const { game } = graph('a → b: row\n c\n d', { row: 'd > {a, c} >> b', column: 'a >> b > c >> d' });
    expect(game.blocks).toEqual([[Int32Array.of(1, 0, 1, 1)], [Int32Array.of(2, 1, 1, 0)]]);
  });

  it('are there for every degree by which states differ, and no more', () => {
    const { game } = graph('a → b: row\n c\n d', { row: 'd > a >>> c >> b', column: 'a > b > c > d' });
    expect(game.blocks).toEqual([[Int32Array.of(2, 0, 1, 2), Int32Array.of(1, 0, 0, 1)], []]);
  });

  it('are partly ordered where preference is partly unknown', () => {
    const { game } = graph('a → b: row\n c\n d', { row: 'a >> b ? c > d', column: 'a ? b ? c >> d' });
    expect(game.blocks.map(({ length }) => length)).toEqual([1, 1]);
  });

  it('hold for groups of vital statements in either order, where every order agrees', () => {
    const nested = '{either-order: [x, x and y], vital: true}, z';
    expect(blocksIn(`priorities: [${nested}]`)).toEqual([0, 1, 0, 2, 0, 1, 0, 2]);
    expect(blocksIn('priorities: [{either-order: [x, y], vital: true}, z]')).toBeNull();
  });

  it('are one for all members of a coalesced state', () => {
    expect(
      blocksIn('priorities: [{statement: x, vital: true}, z and not x]', 'coalesce: [{as: taken, when: x}]'),
    ).toEqual([0, 0, 0, 0, 1]);
  });
});
