import { conceptOf, conceptsFor } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { equilibria, evidence, graph, isStable, options } from '../games.ts';

/** Each would rather that the other were generous, and then not be so itself. */
const neighbors = (attitudes: string) =>
  options(
    { north: 'share', south: 'trade' },
    { north: 'trade; not share', south: 'share; not trade' },
    `attitudes: {${attitudes}}`,
  );

describe('attitudes', () => {
  it('of those who wish each other well keep what the other likes, and start nothing that costs', () => {
    const friends = neighbors('north: {south: positive}, south: {north: positive}');
    expect(equilibria(friends, 'rnash')).toBe('1 2 3 4');
  });

  it('of the selfless start what the other likes', () => {
    const selfless = neighbors(
      'north: {north: neutral, south: positive}, south: {south: neutral, north: positive}',
    );
    expect(equilibria(selfless, 'rnash')).toBe('4');
  });

  it('of those who wish ill count harm, and what is stated of one says nothing of the other', () => {
    const onesided = neighbors('north: {south: negative}');
    expect(isStable(onesided, 'rnash', '2', 'north')).toBe(false);
    // A gain of north's that does south no harm is none that suits it.
    expect(isStable(onesided, 'rnash', '2', 'south')).toBe(true);
    expect(isStable(onesided, 'rnash', '4', 'south')).toBe(false);
    expect(isStable(onesided, 'rgmr', '4', 'south')).toBe(true);
    expect(evidence(onesided, 'rseq', '4', 'south')).toBe('2: north 1');
  });

  it('take an equally good move for one that suits', () => {
    const tied = (more: string) => options({ one: 'x', two: 'y' }, { one: 'y', two: 'y' }, more);
    expect(isStable(tied('attitudes: {one: {one: positive}}'), 'rnash', '1', 'one')).toBe(false);
    expect(isStable(tied(''), 'nash', '1', 'one')).toBe(true);
  });

  it('are asked for only where some are stated and everything is known', () => {
    const none = options({ one: 'x', two: 'y' }, { one: 'x', two: 'y' });
    expect(conceptOf('rgmr').refuse(none.game)).toMatchObject({ refusal: 'no-attitudes' });
    expect(conceptsFor(none.game)).not.toContain('rgmr');
    const some = neighbors('north: {south: neutral}');
    expect(conceptOf('rgmr').refuse(some.game)).toBeNull();
    expect(conceptsFor(some.game)).toContain('rgmr');
    const { game } = graph('s → t: row', { row: 't ? s' });
    expect(conceptOf('rgmr').refuse({ ...game, attitudes: [[1]] })).toMatchObject({
      refusal: 'unknown-preference',
    });
  });
});
