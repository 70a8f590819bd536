import { readFileSync } from 'node:fs';
import { type AnsweredConceptId, answerRules, invert, isRefusal } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, at, compiled, graph, question, seat } from '../games.ts';

const all = Object.keys(answerRules) as AnsweredConceptId[];
const syria = compiled(
  readFileSync(new URL('../../../../cases/syria-iraq-1975.modus.yaml', import.meta.url), 'utf8'),
);
const ask = (game: typeof syria, target: number, by: readonly string[], concepts = all) =>
  answered(
    invert(
      game.game,
      target,
      by.map((id) => seat(game, id)),
      concepts,
      question(),
    ),
  );

describe('what would have to be preferred', () => {
  it('is counted for Syria as it follows from the definitions, 384 and not the 420 in print', () => {
    const { total, results } = ask(syria, 1, ['syria']);
    expect(total).toBe(720n);
    expect(Object.fromEntries(results.map(({ concept, count }) => [concept, count]))).toEqual({
      nash: 240n,
      gmr: 384n,
      smr: 300n,
      seq: 384n,
      sseq: 300n,
    });
  });

  it('names the least sets of states that must not be preferred', () => {
    const { results } = ask(syria, 1, ['syria'], ['nash', 'smr']);
    const sets = results.map(({ conditions }) => {
      const [condition] = conditions!;
      return isRefusal(condition) ? [] : condition!.sets.map((set) => set.map((s) => s + 1));
    });
    expect(sets).toEqual([
      [[1, 3]],
      [
        [1, 3],
        [4, 5, 6],
      ],
    ]);
  });

  it('is no condition for each alone where what they need depends on each other', () => {
    const { results } = ask(syria, 1, ['syria', 'iraq'], ['gmr', 'seq']);
    expect(results.map(({ conditions }) => conditions === null)).toEqual([false, true]);
  });

  it('does not forget what the others might do where a return to the start is not a gain for them', () => {
    // Column can take row's move back, and does so only where it gains: all that it could do instead matters, too.
    const game = graph('a → b: row\nb → a: column\nb → c: column', { row: 'b > a > c', column: 'c > b > a' });
    const { results } = ask(game, at(game, 'a'), ['row', 'column'], ['gmr', 'seq']);
    // GMR: the return deters, whatever is preferred. SEQ: with a above b row stays (3 · 6); with b above a (3 orders) it is deterred where
    // returning is a gain for column (3 · 3), or going on to c is and c is worse for row than a (1 · 1).
    expect(results.map(({ count }) => count)).toEqual([36n, 28n]);
  });

  it('refuses to go through too many orders', () => {
    const flagship = compiled(
      readFileSync(new URL('../../../../cases/iran-us-2020.modus.yaml', import.meta.url), 'utf8'),
    );
    const [seq] = ask(flagship, 32, ['tehran'], ['seq']).results;
    expect(isRefusal(seq!.equilibria) && seq!.equilibria.refusal).toBe('orders-too-many');
    expect(isRefusal(seq!.count)).toBe(false);
  });
});
