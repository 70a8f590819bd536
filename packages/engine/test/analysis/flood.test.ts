import { type Compiled, type Countermove, defaultBudget } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { flood } from '../../src/analysis/flood.ts';
import { departures, legalSequences } from '../../src/analysis/legal-sequences.ts';
import { graph, options, question } from '../games.ts';

const tangle = graph(
  `s → p: row
   p → q → r: a
   q → r: b
   r → t → p: c
   t ↔ u: a, b
   u → v: a
   p ↔ v: b
   w`,
  {
    row: 'p > u > q > s > v > r > t > w',
    a: 't > q > v > u > r > p > s > w',
    b: 'v > r > p > u > t > q > s > w',
    c: 't > r > p = q = s = u = v = w',
  },
);

const elmira = options(
  { moe: 'modify↑', uniroyal: 'delay↓ accept abandon↑', government: 'insist' },
  {
    moe: '7 > 3 > 4 > 8 > 5 > 1 > 2 > 6 > 9',
    uniroyal: '1 > 4 > 8 > 5 > 9 > 3 > 7 > 2 > 6',
    government: '7 > 3 > 5 > 1 > 8 > 6 > 4 > 2 > 9',
  },
  'feasibility: [exactly-one: [delay, accept, abandon]]\ncoalesce: [{as: abandoned, when: abandon}]',
);

const deletions = options(
  { row: 'x y', a: 'u(low middle high)↑', b: 'v w↓' },
  { row: 'not x; u = middle; v; y', a: 'x iff y; v; u', b: 'u = high; not w; x' },
  'moves:\n  forbidden: [{by: b, from: v and w, to: not v and not w}]',
);

/** min( r_i(p), least worth of any state that the others can reach from p ): the definition, sequence by sequence. */
function leastByDefinition(
  { game }: Compiled,
  i: number,
  worth: Int32Array,
  steps: 'moves' | 'improvements',
  countermove: Countermove,
): number[] {
  const depart = departures(game, steps);
  const group = Array.from({ length: game.n }, (_, j) => j).filter((j) => j !== i);
  const longest = countermove === 'single' ? 1 : Number.POSITIVE_INFINITY;
  return Array.from({ length: game.m }, (_, p) => {
    const { state } = legalSequences(p, { group, steps, longest }, depart);
    return Math.min(game.ranks[i]![p]!, ...state.filter((s) => s !== p).map((s) => worth[s]!));
  });
}

describe.each([
  ['a tangle of moves that are not transitive', tangle],
  ['Elmira, with a coalesced state', elmira],
  ['levels, one-way options and a deleted move', deletions],
])('flood › in %s', (_, game) => {
  it.each([
    ['moves', 'sequences'],
    ['improvements', 'sequences'],
    ['moves', 'single'],
    ['improvements', 'single'],
  ] as const)(
    'finds the least that the others can bring about by %s, answering with %s',
    (steps, countermove) => {
      for (let i = 0; i < game.game.n; i++) {
        const ranks = game.game.ranks[i]!;
        // As when i's own best further move counts: never less than the rank itself.
        const raised = ranks.map((r, s) => r + ((s * 7) % 3));
        for (const worth of [ranks, raised]) {
          const found = flood(game.game, i, worth, steps, question(countermove));
          expect({ i, least: [...(found as Int32Array)] }).toEqual({
            i,
            least: leastByDefinition(game, i, worth, steps, countermove),
          });
        }
      }
    },
  );
});

describe('flood ›', () => {
  it('stops when nobody wants the answer any more', () => {
    const many = options(
      { row: 'x', a: 'a1 a2 a3 a4 a5 a6 a7', b: 'b1 b2 b3 b4 b5 b6 b7' },
      { row: 'x', a: 'a1', b: 'b1' },
    );
    const cancelled = { ...question(), budget: { ...defaultBudget, cancelled: () => true } };
    expect(flood(many.game, 0, many.game.ranks[0]!, 'moves', cancelled)).toMatchObject({
      refusal: 'cancelled',
    });
  });
});
