import { checkExpectations, openModel } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered } from '../games.ts';

/** Nash equilibria are 2 and 3; SEQ leaves the same; row is Nash-stable at 2 and 3. */
const chicken = (expectation: string): string => `
modus: 1
title: Chicken
decision-makers: {row: {options: {go: {}}}, column: {options: {rush: {}}}}
preferences: {row: {ranking: "2 > 1 > 3 > 4"}, column: {ranking: "3 > 1 > 2 > 4"}}
axes: {nerve: {base: cool}}
scenarios: {bold: {axis: nerve, change: {preferences: {row: {priorities: [go]}}}}}
expect:
  - ${expectation}
`;

const met = (expectation: string) => {
  const [found] = answered(checkExpectations(openModel(chicken(expectation))));
  const { outcome, missing, unexpected, count } = found!;
  return { outcome, missing, unexpected, count };
};

describe('an expectation ›', () => {
  it.each([
    '{concept: nash, equilibria: [2, 3]}',
    '{concept: nash, includes: [2], excludes: [1, 4], count: 2}',
    '{concept: nash, by: row, stable: [2, 3]}',
    '{concept: sim, equilibria: [1, 2, 3]}',
    '{concept: nash, scenario: bold, equilibria: [2]}',
    '{concept: gmr, countermove: single, equilibria: [1, 2, 3]}',
  ])('holds: %s', (expectation) => {
    expect(met(expectation).outcome).toBe('held');
  });

  it('fails, saying which states are missing and which were not expected', () => {
    expect(met('{concept: nash, equilibria: [1, 2]}')).toEqual({
      outcome: 'failed',
      missing: [1],
      unexpected: [3],
      count: 2,
    });
    expect(met('{concept: nash, includes: [4], excludes: [2, 3]}')).toEqual({
      outcome: 'failed',
      missing: [4],
      unexpected: [2, 3],
      count: 2,
    });
  });

  it('fails on a wrong number', () => {
    expect(met('{concept: nash, count: 3}')).toEqual({
      outcome: 'failed',
      missing: [],
      unexpected: [],
      count: 2,
    });
  });

  it('fails where something is stable for one and expected for nobody', () => {
    expect(met('{concept: nash, by: row, stable: []}')).toMatchObject({
      outcome: 'failed',
      unexpected: [2, 3],
    });
  });

  it('of a concept to come is unanswered, neither held nor failed', () => {
    expect(met('{concept: gmr-strong, equilibria: []}')).toEqual({
      outcome: 'unanswered',
      missing: [],
      unexpected: [],
      count: null,
    });
  });

  it('of coalitions is met by what is stable for them, one or all, and by jumps, exactly', () => {
    const outcome = (expectation: string) => met(expectation).outcome;
    expect(outcome('{concept: c-nash, coalition: [row, column], stable: [1, 2, 3]}')).toBe('held');
    expect(met('{concept: c-nash, coalition: [row, column], stable: [1, 4]}')).toEqual({
      outcome: 'failed',
      missing: [4],
      unexpected: [2, 3],
      count: 3,
    });
    expect(outcome('{concept: c-nash, coalition: all, stable: [2, 3]}')).toBe('held');
    expect(outcome('{concept: nash, jumps: []}')).toBe('held');
    const [found] = answered(
      checkExpectations(
        openModel(chicken('{concept: nash, jumps: [{coalition: [row, column], from: 2, to: 1}]}')),
      ),
    );
    expect(found).toMatchObject({
      outcome: 'failed',
      count: 0,
      jumps: { missing: [{ coalition: ['row', 'column'], from: 2, to: 1 }], unexpected: [] },
    });
  });

  it('is about its own version only', () => {
    expect(met('{concept: nash, scenario: bold, equilibria: [2, 3]}')).toMatchObject({
      outcome: 'failed',
      missing: [3],
    });
  });
});
