/** The tableau of Fraser & Hipel, on games small enough to be filled in by hand. */
import { isRefusal, type Tableau, tableauOf } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, graph, options, question } from '../games.ts';

const signs = { r: 'r', s: 's', simultaneous: 'x', u: 'u' };

/** As written on paper: the vector, a sign under each state, its improvements in brackets; `~` ties it to the next. */
const written = ({ vectors, equilibria }: Tableau) => ({
  vectors: vectors.map((vector) =>
    vector
      .map(
        ({ state, mark, improvements, tied }) =>
          `${state + 1}${signs[mark]}${improvements.length > 0 ? `(${improvements.map((s) => s + 1).join(' ')})` : ''}${tied ? '~' : ''}`,
      )
      .join(' '),
  ),
  equilibria: equilibria.map((s) => s + 1).join(' '),
});

const tableau = (game: ReturnType<typeof options>, countermove?: 'single') =>
  answered(tableauOf(game.game, question(countermove)));

describe('the tableau ›', () => {
  it('of chicken: both crash only if both go, so waiting is stable by simultaneity alone', () => {
    // 1 both wait, 2 row goes, 3 column goes, 4 both go
    const game = options({ row: 'go', column: 'rush' }, { row: '2 > 1 > 3 > 4', column: '3 > 1 > 2 > 4' });
    expect(written(tableau(game))).toEqual({
      vectors: ['2r 1x(2) 3r 4u(3)', '3r 1x(3) 2r 4u(2)'],
      equilibria: '1 2 3',
    });
  });

  it('of the prisoners: silence is sequentially sanctioned, betrayal rational', () => {
    const game = options(
      { row: 'betray', column: 'tell' },
      { row: '2 > 1 > 4 > 3', column: '3 > 1 > 4 > 2' },
    );
    expect(written(tableau(game))).toEqual({
      vectors: ['2r 1s(2) 4r 3u(4)', '3r 1s(3) 4r 2u(4)'],
      equilibria: '1 4',
    });
  });

  it('marks ties, and lists the best improvement first', () => {
    const game = options({ row: 'a b', column: '' }, { row: '4 > 2 = 3 > 1', column: '1 = 2 = 3 = 4' });
    expect(written(tableau(game))).toEqual({
      vectors: ['4r 2u(4)~ 3u(4) 1u(4 2 3)', '1r~ 2r~ 3r~ 4r'],
      equilibria: '4',
    });
  });

  it('says that simultaneity was not looked at where it cannot be', () => {
    const game = graph('a ↔ b: row', { row: 'a > b' });
    const found = tableau(game);
    expect(found.withoutSimultaneity?.refusal).toBeDefined();
    expect(written(found).vectors).toEqual(['1r 2u(1)']);
  });

  it('is refused where a preference is partly unknown', () => {
    const game = options({ row: 'a', column: 'b' }, { row: '1 > 2 ? 3 > 4', column: '1 > 2 > 3 > 4' });
    expect(isRefusal(tableauOf(game.game, question()))).toBe(true);
  });
});
