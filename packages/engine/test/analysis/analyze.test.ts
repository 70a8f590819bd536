import { analyze, conceptIds, defaultBudget } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, callAll, graph, options, question } from '../games.ts';

const chicken = options({ row: 'go', column: 'rush' }, { row: '2 > 1 > 3 > 4', column: '3 > 1 > 2 > 4' });

describe('analyze ›', () => {
  it('calls equilibria what is stable for everyone', () => {
    const [nash] = answered(analyze(chicken.game, ['nash'], question())).results;
    expect(nash!.stable.map((set) => callAll(chicken, set.list()))).toEqual(['2 3', '2 3']);
    const game = graph('a ↔ b: row\n b ↔ c: column', { row: 'a > b > c', column: 'b > c > a' });
    const [found] = answered(analyze(game.game, ['nash'], question())).results;
    expect(found!.stable.map((set) => callAll(game, set.list()))).toEqual(['a c', 'a b']);
    expect(callAll(game, found!.equilibria.list())).toBe('a');
  });

  it('answers in the order asked', () => {
    const { results } = answered(analyze(chicken.game, ['sim', 'nash', 'gmr'], question()));
    expect(results.map(({ concept }) => concept)).toEqual(['sim', 'nash', 'gmr']);
  });

  it('answers what can be asked, and says why it cannot answer the rest', () => {
    const game = graph('a → b: row', { row: 'b > a', column: 'a > b' });
    const { results, refusals } = answered(analyze(game.game, conceptIds, question()));
    expect(results.map(({ concept }) => concept)).toEqual(['nash', 'gmr', 'smr', 'seq', 'sseq', 'nm']);
    expect(refusals.map(({ concept, refusal }) => [concept, refusal.refusal])).toEqual([
      ['sim', 'joint-needs-options'],
      ['seq-sim', 'joint-needs-options'],
      ['smr-sim', 'joint-needs-options'],
      ...['gmr', 'smr', 'seq'].map((id) => [`${id}-strong`, 'no-strength']),
      ...['gmr', 'smr', 'seq'].map((id) => [`${id}-weak`, 'no-strength']),
    ]);
  });

  it('asks no plain concept of a preference that is partly unknown', () => {
    const game = options({ row: 'x', column: 'y' }, { row: '1 > 2 ? 3 > 4', column: '' });
    const { results, refusals } = answered(analyze(game.game, conceptIds, question()));
    expect(results).toEqual([]);
    expect(new Set(refusals.map(({ refusal }) => refusal.refusal))).toEqual(new Set(['unknown-preference']));
  });

  it('tells how far it has come, up to the end', () => {
    const told: number[] = [];
    answered(
      analyze(chicken.game, conceptIds, {
        ...question(),
        budget: { ...defaultBudget, progress: (done) => told.push(done) },
      }),
    );
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('stops when nobody wants the answer any more', () => {
    expect(
      analyze(chicken.game, ['nash'], { ...question(), budget: { ...defaultBudget, cancelled: () => true } }),
    ).toMatchObject({ refusal: 'cancelled' });
  });
});
