import { describe, expect, it } from 'vitest';
import { type AnswerRule, heldStates, prospects } from '../../src/analysis/prospect.ts';
import { answered, callAll, called, graph, options, question } from '../games.ts';

const line = graph('s → p: row\n p → q: column\n q → e: row', {
  row: 'p > e > s > q',
  column: 'q > p > s > e',
});

/** What row can count on after moving to each state, as that state's equal in rank: V(s1). */
function countedOn(game: typeof line, rule: AnswerRule): string {
  const value = answered(prospects(game.game, 0, rule, question()));
  return [...value]
    .map((v, s) => `${called(game, s)}=${called(game, game.game.ranks[0]!.indexOf(v))}`)
    .join(' ');
}

describe('prospect ›', () => {
  it('is the state itself where nobody answers', () => {
    expect(countedOn(line, { steps: 'none', countered: false })).toBe('s=s p=p q=q e=e');
  });

  it('is the least that the others can bring about', () => {
    expect(countedOn(line, { steps: 'moves', countered: false })).toBe('s=s p=q q=q e=e');
  });

  it('is the best that can still be made of it where one more move counts', () => {
    expect(countedOn(line, { steps: 'moves', countered: true })).toBe('s=s p=e q=q e=e');
  });

  it('never exceeds the state itself, however good the further move', () => {
    const game = graph('s → p: row\n p → q: column\n q → e: row', {
      row: 'e > p > s > q',
      column: 's = p = q = e',
    });
    expect(countedOn(game, { steps: 'moves', countered: true })).toBe('s=s p=p q=q e=e');
  });

  it('holds a state when no move promises more than staying', () => {
    const promise = (rule: AnswerRule) =>
      callAll(line, heldStates(line.game, 0, answered(prospects(line.game, 0, rule, question()))).list());
    expect(promise({ steps: 'improvements', countered: false })).toBe('s p e');
    expect(promise({ steps: 'improvements', countered: true })).toBe('p e');
  });

  it('is the same by the fast path, where all can be undone, as by the plain one', () => {
    const preferences = { row: 'y iff z; x; not w', a: 'x and z; not y', b: 'not w; x or y; z' };
    const fast = options({ row: 'x', a: 'y', b: 'z w' }, preferences);
    // A deleted move that no state satisfies changes nothing but the path taken.
    const never = ['row', 'a', 'b'].map((by) => `{by: ${by}, from: x and not x, to: y}`).join(', ');
    const plain = options({ row: 'x', a: 'y', b: 'z w' }, preferences, `moves:\n  forbidden: [${never}]`);
    expect(plain.game.moves.map(({ previous }) => previous === null)).toEqual([false, false, false]);
    for (const steps of ['moves', 'improvements'] as const) {
      for (const countered of [false, true]) {
        for (let i = 0; i < 3; i++) {
          expect(prospects(fast.game, i, { steps, countered }, question())).toEqual(
            prospects(plain.game, i, { steps, countered }, question()),
          );
        }
      }
    }
  });
});
