import { describe, expect, it } from 'vitest';
import { bit, columnsOf } from '../../src/game/columns.ts';
import { type Formula, truth } from '../../src/model/formula.ts';
import { levelsOf } from '../../src/model/state-space.ts';
import { graph, options } from '../games.ts';

const option = (o: number, level = -1): Formula => ({ kind: 'option', option: o, level });
const both = (kind: 'and' | 'or' | 'xor' | 'if' | 'iff', left: Formula, right: Formula): Formula => ({
  kind,
  left,
  right,
});

/** The vectors at which a formula holds, by its column. */
function holding({ legend: { space } }: ReturnType<typeof options>, formula: Formula): number[] {
  const column = columnsOf(space)(formula);
  const count = space.graph ? space.count : space.values.length;
  return Array.from({ length: count }, (_, v) => v).filter((v) => bit(column, v));
}

const small = options({ row: 'x', column: 'y' }, { row: '', column: '' });

describe('columns ›', () => {
  it('hold the truth of each connective at every state', () => {
    const [x, y] = [option(0), option(1)];
    expect(holding(small, x)).toEqual([1, 3]);
    expect(holding(small, { kind: 'not', of: x })).toEqual([0, 2]);
    expect(holding(small, both('and', x, y))).toEqual([3]);
    expect(holding(small, both('or', x, y))).toEqual([1, 2, 3]);
    expect(holding(small, both('xor', x, y))).toEqual([1, 2]);
    expect(holding(small, both('iff', x, y))).toEqual([0, 3]);
    expect(holding(small, { kind: 'constant', value: true })).toEqual([0, 1, 2, 3]);
    expect(holding(small, { kind: 'constant', value: false })).toEqual([]);
  });

  it('read “x if y” as true wherever y is not', () => {
    expect(holding(small, both('if', option(0), option(1)))).toEqual([0, 1, 3]);
  });

  it('tell levels apart, the first one included', () => {
    const game = options({ row: 'x(low middle high)', column: 'y' }, { row: '', column: '' });
    expect(holding(game, option(0, 0))).toEqual([0, 3]);
    expect(holding(game, option(0, 2))).toEqual([2, 5]);
    expect(holding(game, option(0))).toEqual([1, 2, 4, 5]);
  });

  it('of a graph hold at single states', () => {
    const game = graph('a → b → c: row', { row: 'a = b = c' });
    expect(holding(game, both('or', { kind: 'state', state: 0 }, { kind: 'state', state: 2 }))).toEqual([
      0, 2,
    ]);
  });

  it('agree with one state after another, with gaps among the values and over many words', () => {
    const game = options(
      { row: 'a b c(one two three)', column: 'd e f g' },
      { row: '', column: '' },
      'feasibility:\n  - never: a and d\n  - if: f\n    then: c = two or g\n  - never: e and c = three and not g',
    );
    const { space } = game.legend;
    expect(space.values.length).toBeGreaterThan(64);
    const formulas = [...space.levels.keys()].flatMap((o) => [
      option(o),
      ...[...Array(space.levels[o]!).keys()].map((k) => option(o, k)),
    ]);
    const mixed = formulas.map((formula, k) =>
      both(
        'xor',
        formula,
        both('if', formulas[(k + 5) % formulas.length]!, { kind: 'not', of: option(k % 7) }),
      ),
    );
    for (const formula of [...formulas, ...mixed]) {
      const expected = [...space.values.keys()].filter((v) => truth(formula, levelsOf(space, v)) === 1);
      expect({ formula, holds: holding(game, formula) }).toEqual({ formula, holds: expected });
    }
  });
});
