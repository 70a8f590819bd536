/** Certificates about coalitions, written by hand from the definitions. */
import type { Certificate, CoalitionVerdict, Conflict, Verdict } from '@modus-vivendi/engine';
import { expect, describe as group, test } from 'vitest';
import { type Code, check, describe } from '../src/index.ts';
import { conflict, prisoners, twice } from './conflicts.ts';

type Whole = Certificate<Verdict | CoalitionVerdict>;

const certificate = (
  concept: string,
  coalition: readonly string[],
  state: number,
  verdict: object,
  coalitionReach: Whole['coalitionReach'] = {},
): Whole => ({
  modus: '1.0.0',
  modelSha256: 'abc',
  scenario: [],
  view: null,
  countermove: 'sequences',
  concepts: [concept],
  states: [state],
  verdicts: [{ concept, state, by: coalition, ...verdict } as CoalitionVerdict],
  reach: {},
  coalitions: [coalition],
  coalitionReach,
});

const codes = (model: Conflict, given: unknown): Code[] => {
  const { problems } = check(model, given, { sha256: 'abc' });
  for (const problem of problems) expect(describe(problem)).not.toContain('undefined');
  return problems.map(({ code }) => code);
};

const unstable = (evidence: object) => ({ verdict: 'unstable', evidence });
const stable = (...improvements: object[]) => ({ verdict: 'stable', evidence: { improvements } });

group('both prisoners, who have confessed (4), would rather both be silent (1)', () => {
  const both = ['one', 'two'];
  const path = [
    { by: 'one', to: 3 },
    { by: 'two', to: 1 },
  ];
  const proof = certificate('c-nash', both, 4, unstable({ improvement: 1, path }));

  test('is proven by how they get there', () => expect(codes(prisoners, proof)).toEqual([]));

  test.each<[string, object, Code]>([
    ['a move that there is not', unstable({ improvement: 1, path: [{ by: 'one', to: 1 }] }), 'not-a-move'],
    [
      'the same one twice',
      unstable({ improvement: 3, path: [...path.slice(0, 1), { by: 'one', to: 4 }] }),
      'path-mover',
    ],
    ['only one who gains', unstable({ improvement: 3, path: path.slice(0, 1) }), 'not-a-joint-gain'],
    ['a path that ends elsewhere', unstable({ improvement: 1, path: path.slice(0, 1) }), 'not-a-joint-gain'],
    ['nothing to gain', stable(), 'missing-improvement'],
    ['an answer to what nobody may answer', stable({ to: 1, sanction: { path: [] } }), 'wrong-answer'],
  ])('not by %s', (_, verdict, code) =>
    expect(codes(prisoners, certificate('c-nash', both, 4, verdict))).toEqual([code]),
  );

  test.each<[string, object, Code]>([
    ['single countermoves', { countermove: 'single' }, 'needs-sequences'],
    ['coalitions without a concept of theirs', { concepts: ['nash'] }, 'unknown-field'],
    ['no coalition', { coalitions: [] }, 'empty'],
    ['members out of order', { coalitions: [['two', 'one']] }, 'malformed'],
    ['a coalition twice', { coalitions: [both, both] }, 'repeated'],
    ['another coalition', { coalitions: [['one']] }, 'not-asked'],
    ['a coalition without its verdict', { coalitions: [both, ['one']] }, 'missing-verdict'],
  ])('nor of %s', (_, change, code) => expect(codes(prisoners, { ...proof, ...change })).toContain(code));
});

group('one who would confess when both are silent (1)', () => {
  const gain = (evidence: object, closed = {}) => certificate('c-gmr', ['one'], 1, evidence, closed);
  const answered = stable({ to: 2, sanction: { path: [{ by: 'two', to: 4 }] } });

  test('is held back by the other, who confesses, too', () =>
    expect(codes(prisoners, gain(answered))).toEqual([]));

  test('is not shown to go by a set that holds what holds it back', () => {
    const goes = unstable({ improvement: 2, path: [{ by: 'one', to: 2 }], reach: 'c1' });
    const closed = (states: unknown, by = ['two']) => ({ c1: { by, steps: 'moves', states } });
    expect(codes(prisoners, gain(goes, closed([[4, ['two']]])))).toEqual(['held-back']);
    expect(codes(prisoners, gain(goes, closed([])))).toEqual(['reach-misses']);
    expect(codes(prisoners, gain(goes, closed([[4, ['two']]], ['one'])))).toEqual([
      'path-mover',
      'broken-reach',
    ]);
    expect(codes(prisoners, gain(goes, closed([], ['one'])))).toEqual(['wrong-closed-set']);
    expect(codes(prisoners, gain(goes))).toEqual(['unknown-reach']);
  });

  test('would be held back for good only if it could not mend it: C-SMR needs what it could do next', () => {
    const smr = (counters: object, closed: object) =>
      certificate(
        'c-smr',
        ['one'],
        1,
        stable({ to: 2, sanction: { path: [{ by: 'two', to: 4 }], ...counters } }),
        closed as Whole['coalitionReach'] & object,
      );
    const after = { c1: { by: ['one'], steps: 'moves', states: [[3, ['one']]] } };
    expect(codes(prisoners, smr({ counters: 'c1' }, after))).toEqual([]);
    expect(codes(prisoners, smr({}, after))).toEqual(['missing-field']);
    const free = {
      c1: {
        ...after.c1,
        states: [
          [2, ['one']],
          [3, ['one']],
        ],
      },
    };
    expect(codes(prisoners, smr({ counters: 'c1' }, free))).toEqual(['not-held-back']);
  });
});

test('what the others can do in turn is followed to its end', () => {
  const goes = (states: unknown) =>
    certificate('c-gmr', ['a'], 1, unstable({ improvement: 2, path: [{ by: 'a', to: 2 }], reach: 'c1' }), {
      c1: { by: ['b', 'c'], steps: 'moves', states },
    } as Whole['coalitionReach'] & object);
  expect(
    codes(
      twice,
      goes([
        [3, ['b']],
        [4, ['c']],
      ]),
    ),
  ).toEqual(['reach-not-closed', 'broken-reach']);
  expect(
    codes(
      twice,
      goes([
        [3, ['b']],
        [4, ['c']],
        [5, ['b']],
      ]),
    ),
  ).toEqual(['held-back']);
});

test('the others may answer together: neither b nor c would begin alone', () => {
  const states = ['s1', 's2', 's3', 's4'].map((_, index) => ({ kind: 'graph' as const, index }));
  const rank = (...numbers: number[]) => ({ ranking: numbers.map((number) => [states[number - 1]!]) });
  const model = conflict({
    states: ['s1', 's2', 's3', 's4'],
    arcs: { a: [['s1', 's2']], b: [['s2', 's3']], c: [['s3', 's4']] },
    preferences: { a: rank(2, 1, 3, 4), b: rank(4, 2, 3, 1), c: rank(4, 2, 3, 1) },
  });
  const together = (step: object) =>
    certificate('c-seq', ['a'], 1, stable({ to: 2, sanction: { path: [step] } }));
  const path = [
    { by: 'b', to: 3 },
    { by: 'c', to: 4 },
  ];
  expect(codes(model, together({ by: ['b', 'c'], to: 4, path }))).toEqual([]);
  expect(codes(model, together({ by: ['b'], to: 3, path: path.slice(0, 1) }))).toEqual(['not-a-joint-gain']);
  expect(codes(model, together({ by: ['a'], to: 1, path: [] }))).toEqual(['path-mover']);
  expect(codes(model, together({ by: 'b', to: 3 }))).toEqual(['missing-field']);
});
