/** Unknown preference and attitudes: what the checker takes for an answer, and what not. */
import type { Attitude, Conflict, StateIdentity } from '@modus-vivendi/engine';
import { expect, describe as group, test } from 'vitest';
import { type Code, check } from '../src/index.ts';
import { conflict } from './conflicts.ts';

const sha256 = 'abc';
const [a, b, c] = [0, 1, 2].map((index): StateIdentity => ({ kind: 'graph', index })) as [
  StateIdentity,
  StateIdentity,
  StateIdentity,
];

/**
 * States 1, 2, 3. Row can go from 1 to 2; column from 2 to 3, third back. Row likes 3 best of what it can compare; how 2 compares with 1 is
 * unknown.
 */
const returning = conflict({
  states: ['a', 'b', 'c'],
  arcs: { row: [['a', 'b']], column: [['b', 'c']], third: [['c', 'b']] },
  preferences: {
    row: { ranking: [[c], [a]], parts: [[b]] },
    column: { ranking: [[c], [b]], parts: [[a]] },
    third: { ranking: [[a, b, c]] },
  },
});

/** Verdict on state 1 for row alone; the others, who cannot move there, are stable. */
const onRow = (
  model: Conflict,
  concept: string,
  verdict: 'stable' | 'unstable',
  evidence: object,
  reach: object = {},
): readonly (Code | 'accepted')[] => {
  const report = check(
    model,
    {
      modus: '1.0.0',
      modelSha256: sha256,
      scenario: [],
      view: null,
      countermove: 'sequences',
      concepts: [concept],
      states: [1],
      verdicts: [
        { concept, state: 1, by: 'row', verdict, evidence },
        ...['column', 'third'].map((by) => ({
          concept,
          state: 1,
          by,
          verdict: 'stable',
          evidence: { improvements: [] },
        })),
      ],
      reach,
    },
    { sha256 },
  );
  return report.accepted ? ['accepted'] : report.problems.map(({ code }) => code);
};

const answer = (...path: (readonly [by: string, to: number])[]) => ({
  improvements: [{ to: 2, sanction: { path: path.map(([by, to]) => ({ by, to })) } }],
});
const reach = (steps: string, ...states: (readonly [number, readonly string[]])[]) => ({
  r: { against: 'row', steps, states },
});
const gone = { improvement: 2, reach: 'r' };
const there = [
  [3, ['column']],
  [2, ['third']],
] as const;

group('unknown preference', () => {
  test('leaves by what is unknown in a and c, and stays in b and d', () => {
    for (const x of ['a', 'c'])
      expect(onRow(returning, `nash:${x}`, 'unstable', { improvement: 2 })).toEqual(['accepted']);
    for (const x of ['b', 'd']) {
      expect(onRow(returning, `nash:${x}`, 'stable', { improvements: [] })).toEqual(['accepted']);
      expect(onRow(returning, `nash:${x}`, 'unstable', { improvement: 2 })).toEqual(['not-an-improvement']);
    }
    expect(onRow(returning, 'nash:a', 'stable', { improvements: [] })).toEqual(['missing-improvement']);
  });

  test('is deterred by no sequence that ends where the answer began, though that is unknown', () => {
    expect(onRow(returning, 'gmr:c', 'stable', answer(['column', 3]))).toEqual(['does-not-deter']);
    expect(onRow(returning, 'gmr:c', 'stable', answer(['column', 3], ['third', 2]))).toEqual([
      'path-returns',
    ]);
    expect(onRow(returning, 'gmr:c', 'unstable', gone, reach('moves', ...there))).toEqual(['accepted']);
  });

  test('takes for credible what is or might be a gain, and nothing else', () => {
    const steps = 'possible-improvements';
    expect(onRow(returning, 'seq:a', 'unstable', gone, reach(steps, [3, ['column']]))).toEqual(['accepted']);
    expect(onRow(returning, 'seq:a', 'unstable', gone, reach(steps))).toEqual(['reach-misses']);
    expect(onRow(returning, 'seq:a', 'unstable', gone, reach('improvements', [3, ['column']]))).toEqual([
      'wrong-reach',
    ]);
    // Third is indifferent, so that going back is no gain.
    expect(onRow(returning, 'seq:c', 'stable', answer(['column', 3], ['third', 2]))).toEqual([
      'not-an-improvement',
    ]);
  });

  test('deters in c where it does not in a', () => {
    const apart = conflict({
      states: ['a', 'b', 'c'],
      arcs: { row: [['a', 'b']], column: [['b', 'c']], third: [] },
      preferences: {
        row: { ranking: [[b], [a]], parts: [[c]] },
        column: { ranking: [[a], [c], [b]] },
        third: { ranking: [[a, b, c]] },
      },
    });
    const whole = reach('moves', [3, ['column']]);
    expect(onRow(apart, 'gmr:a', 'unstable', gone, whole)).toEqual(['accepted']);
    expect(onRow(apart, 'gmr:c', 'unstable', gone, whole)).toEqual(['deterred']);
    expect(onRow(apart, 'gmr:c', 'stable', answer(['column', 3]))).toEqual(['accepted']);
    expect(onRow(apart, 'gmr:a', 'stable', answer(['column', 3]))).toEqual(['does-not-deter']);
  });

  test('of a group of statements is none where one of them holds whenever another does', () => {
    const two = (either: readonly string[]): Conflict =>
      conflict({
        options: { row: ['x'], column: ['y'], third: [] },
        rules: [['never', 'x and not y']],
        preferences: {
          row: { priorities: [either] },
          column: { priorities: [] },
          third: { priorities: [] },
        },
      });
    const verdict = { improvements: [] };
    expect(onRow(two(['x', 'y']), 'nash', 'stable', verdict)).toEqual(['accepted']);
    expect(onRow(two(['x', 'not y']), 'nash', 'stable', verdict)).toEqual(['unknown-preference']);
    expect(onRow(two(['x', 'not y']), 'nash:a', 'stable', verdict)).toEqual(['accepted']);
  });
});

group('attitudes', () => {
  const known = conflict({
    states: ['a', 'b', 'c'],
    arcs: { row: [['a', 'b']], column: [['b', 'c']], third: [['c', 'b']] },
    preferences: {
      row: { ranking: [[b], [a], [c]] },
      column: { ranking: [[a], [b], [c]] },
      third: { ranking: [[a, b, c]] },
    },
  });
  const feeling = (...attitudes: readonly Attitude[]): Conflict => ({ ...known, attitudes });
  const kind = feeling({ of: 0, toward: 1, attitude: 'positive' });
  const unkind = feeling({ of: 0, toward: 1, attitude: 'negative' });

  test('are asked for only where there are some', () => {
    expect(onRow(known, 'rnash', 'stable', { improvements: [] })).toEqual(['no-attitudes']);
    expect(
      onRow({ ...returning, attitudes: kind.attitudes }, 'rnash', 'stable', { improvements: [] }),
    ).toEqual(['unknown-preference']);
  });

  test('keep row from a gain at the cost of one it wishes well, and not from one at the cost of a foe', () => {
    expect(onRow(kind, 'rnash', 'stable', { improvements: [] })).toEqual(['accepted']);
    expect(onRow(unkind, 'rnash', 'stable', { improvements: [] })).toEqual(['missing-improvement']);
    expect(onRow(unkind, 'rnash', 'unstable', { improvement: 2 })).toEqual(['accepted']);
  });

  test('deter by what they would rather leave, and count replies that suit those who reply', () => {
    // Back from 3 to 1 row would gain, but so would column, which row does not want.
    expect(onRow(unkind, 'rgmr', 'stable', answer(['column', 3]))).toEqual(['does-not-deter']);
    expect(onRow(unkind, 'rgmr', 'unstable', gone, reach('moves', ...there))).toEqual(['accepted']);
    const own = feeling({ of: 2, toward: 0, attitude: 'neutral' });
    expect(onRow(own, 'rgmr', 'stable', answer(['column', 3]))).toEqual(['accepted']);
    expect(onRow(own, 'rgmr', 'unstable', gone, reach('moves', ...there))).toEqual(['deterred']);
    expect(onRow(own, 'rseq', 'stable', answer(['column', 3]))).toEqual(['not-an-improvement']);
    expect(onRow(own, 'rseq', 'unstable', gone, reach('relational-replies'))).toEqual(['accepted']);
  });
});
