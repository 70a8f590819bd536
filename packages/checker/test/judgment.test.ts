/** Unknown preference, attitudes, and preference pair by pair: what the checker takes for an answer, and what not. */
import type { Attitude, Conflict, StateIdentity } from '@modus-vivendi/engine';
import { expect, describe as group, test } from 'vitest';
import { type Code, check } from '../src/index.ts';
import { conflict, type PreferenceSpec } from './conflicts.ts';

const sha256 = 'abc';
const [a, b, c, d] = [0, 1, 2, 3].map((index): StateIdentity => ({ kind: 'graph', index })) as [
  StateIdentity,
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

/** Row may go from 1 to 2, column from 2 to 3, row on to 4. */
const stepwise = (
  row: PreferenceSpec,
  column: PreferenceSpec = { ranking: [[c], [b], [a], [d]] },
): Conflict =>
  conflict({
    states: ['a', 'b', 'c', 'd'],
    arcs: {
      row: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      column: [['b', 'c']],
      third: [],
    },
    preferences: { row, column, third: { ranking: [[a, b, c, d]] } },
  });
const order = [[a], [b], [c], [d]];
const idle = { improvements: [] };

group('a relation', () => {
  const round = stepwise({
    pairs: [
      [b, a, null],
      [c, b, null],
      [a, c, null],
      [d, a, null],
      [d, b, null],
      [d, c, null],
    ],
  });

  test('is judged by comparing with the start, whether or not it goes round', () => {
    expect(onRow(round, 'nash', 'unstable', { improvement: 2 })).toEqual(['accepted']);
    expect(onRow(round, 'nash', 'stable', idle)).toEqual(['missing-improvement']);
    expect(onRow(round, 'gmr', 'stable', answer(['column', 3]))).toEqual(['accepted']);
    expect(onRow(round, 'gmr', 'unstable', gone, reach('moves', [3, ['column']]))).toEqual(['deterred']);
    expect(onRow(round, 'seq', 'stable', answer(['column', 3]))).toEqual(['accepted']);
    const countered = {
      improvements: [{ to: 2, sanction: { path: [{ by: 'column', to: 3 }], counters: [4] } }],
    };
    expect(onRow(round, 'smr', 'stable', countered)).toEqual(['counter-preferred']);
    expect(onRow(round, 'smr', 'unstable', gone, reach('moves', [3, ['column']]))).toEqual(['accepted']);
    expect(onRow(round, 'sseq', 'unstable', gone, reach('improvements', [3, ['column']]))).toEqual([
      'accepted',
    ]);
  });

  test('that goes round is asked nothing that needs ranks', () => {
    for (const concept of ['gmr-strong', 'seq-weak', 'maximin:2', 'c-nash'])
      expect(onRow(round, concept, 'stable', idle)).toContain('no-ranking');
    expect(onRow(round, 'sim', 'stable', idle)).toEqual(['no-ranking']);
  });

  test('must say something of every pair, unless it stands beside an order', () => {
    const some = [[b, a, null]] as const;
    expect(onRow(stepwise({ pairs: some }), 'nash', 'unstable', { improvement: 2 })).toEqual(['bad-model']);
    expect(
      onRow(stepwise({ pairs: some, otherwise: order }), 'nash', 'unstable', { improvement: 2 }),
    ).toEqual(['accepted']);
  });
});

group('degrees', () => {
  const fuzzy = (row: string, deter: string, threshold: string, reply = '1'): Conflict =>
    stepwise(
      {
        pairs: [
          [b, a, row],
          [c, a, deter],
        ],
        scale: { kind: 'fuzzy', threshold },
        otherwise: order,
      },
      { pairs: [[c, b, reply]], scale: { kind: 'fuzzy', threshold: '0.5' }, otherwise: order },
    );

  test('that are fuzzy make a gain from the threshold on', () => {
    expect(onRow(fuzzy('0.7', '0', '0.4'), 'fnash', 'unstable', { improvement: 2 })).toEqual(['accepted']);
    expect(onRow(fuzzy('0.7', '0', '0.41'), 'fnash', 'unstable', { improvement: 2 })).toEqual([
      'not-an-improvement',
    ]);
    expect(onRow(fuzzy('0.7', '0', '0.41'), 'fnash', 'stable', idle)).toEqual(['accepted']);
    expect(onRow(fuzzy('0.7', '0', '0.4'), 'fnash', 'stable', idle)).toEqual(['missing-improvement']);
  });

  test('that are fuzzy deter where there is no sure enough gain, and make replies credible by the replier’s threshold', () => {
    const held = answer(['column', 3]);
    const there3 = [3, ['column']] as const;
    expect(onRow(fuzzy('0.9', '0.69', '0.4'), 'fgmr', 'stable', held)).toEqual(['accepted']);
    expect(onRow(fuzzy('0.9', '0.7', '0.4'), 'fgmr', 'stable', held)).toEqual(['does-not-deter']);
    expect(onRow(fuzzy('0.9', '0.69', '0.4'), 'fgmr', 'unstable', gone, reach('moves', there3))).toEqual([
      'deterred',
    ]);
    expect(onRow(fuzzy('0.9', '0.6', '0.4', '0.75'), 'fseq', 'stable', held)).toEqual(['accepted']);
    expect(onRow(fuzzy('0.9', '0.6', '0.4', '0.74'), 'fseq', 'stable', held)).toEqual(['not-an-improvement']);
    const credible = (reply: string, ...states: (typeof there3)[]) =>
      onRow(
        fuzzy('0.9', '0.6', '0.4', reply),
        'fseq',
        'unstable',
        gone,
        reach('fuzzy-improvements', ...states),
      );
    expect(credible('0.74')).toEqual(['accepted']);
    expect(credible('0.75')).toEqual(['reach-misses']);
    expect(
      onRow(fuzzy('0.9', '0.6', '0.4', '0.74'), 'fseq', 'unstable', gone, reach('improvements')),
    ).toEqual(['wrong-reach']);
  });

  const probable = (row: string, deter: string, back: string, gamma = '0.3'): Conflict =>
    stepwise(
      {
        pairs: [
          [b, a, row],
          [c, a, deter],
          [d, a, back],
        ],
        scale: { kind: 'probabilistic', alpha: '0.7', beta: '0.6', gamma: '0' },
        otherwise: order,
      },
      {
        pairs: [[c, b, '0.5']],
        scale: { kind: 'probabilistic', alpha: '1', beta: '1', gamma },
        otherwise: order,
      },
    );

  test('that are probabilities tempt beyond 1 − α and deter up to 1 − β', () => {
    expect(onRow(probable('0.3', '0', '0'), 'pnash', 'stable', idle)).toEqual(['accepted']);
    expect(onRow(probable('0.31', '0', '0'), 'pnash', 'stable', idle)).toEqual(['missing-improvement']);
    const held = answer(['column', 3]);
    expect(onRow(probable('0.9', '0.4', '0'), 'pgmr', 'stable', held)).toEqual(['accepted']);
    expect(onRow(probable('0.9', '0.41', '0'), 'pgmr', 'stable', held)).toEqual(['does-not-deter']);
    const countered = {
      improvements: [{ to: 2, sanction: { path: [{ by: 'column', to: 3 }], counters: [4] } }],
    };
    expect(onRow(probable('0.9', '0.4', '0.4'), 'psmr', 'stable', countered)).toEqual(['accepted']);
    expect(onRow(probable('0.9', '0.4', '0.5'), 'psmr', 'stable', countered)).toEqual(['counter-preferred']);
    expect(onRow(probable('0.9', '0.4', '0', '0.49'), 'pseq', 'stable', held)).toEqual(['accepted']);
    expect(onRow(probable('0.9', '0.4', '0', '0.5'), 'pseq', 'stable', held)).toEqual(['not-an-improvement']);
  });

  test('are asked for by their own concepts', () => {
    for (const concept of ['nash', 'seq', 'nash:a', 'pnash', 'gmr-strong', 'maximin:2', 'c-gmr'])
      expect(onRow(fuzzy('0.7', '0', '0.4'), concept, 'stable', idle)).toContain('matter-of-degree');
    expect(onRow(probable('0.7', '0', '0'), 'fnash', 'stable', idle)).toEqual(['matter-of-degree']);
    expect(onRow(fuzzy('1', '0', '0.4'), 'nash', 'unstable', { improvement: 2 })).not.toContain(
      'matter-of-degree',
    );
    expect(
      onRow(stepwise({ ranking: [[b], [a], [c], [d]] }), 'pnash', 'unstable', { improvement: 2 }),
    ).toEqual(['accepted']);
  });

  test('are decimals', () => {
    expect(onRow(fuzzy('much', '0', '0.4'), 'fnash', 'stable', idle)).toEqual(['bad-model']);
  });
});
