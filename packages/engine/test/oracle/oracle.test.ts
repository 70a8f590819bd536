/** The oracle against results read in, or remembered from, the literature, and the counterexamples of docs/theory.md 14. */
import { describe, expect, it } from 'vitest';
import type { OptionModel } from '../arbitrary/spec.ts';
import { toPlain } from '../arbitrary/to-plain.ts';
import type { PlainConflict } from './conflict.ts';
import { graph, printed } from './games.ts';
import {
  conceptIds,
  conceptsFor,
  equilibria,
  reachableFrom,
  shortestSequences,
  shortestSimpleSequences,
  stableStates,
} from './oracle.ts';

const empty = { consequences: [], coalesce: [], forbidden: [], statusQuo: null, style: 0 } as const;
const free = (id: string) => ({ id, levels: null, change: 'either' }) as const;
const strict = (...order: number[]) => ({ kind: 'ranking', tiers: order.map((state) => [state]) }) as const;
const never = (signs: string) => ({ kind: 'never', when: { kind: 'pattern', signs } }) as const;

/** Hipel, Kilgour & Kinsara 2014, Group Decision and Negotiation 23(3): 355–376. */
const syriaIraq: OptionModel = {
  ...empty,
  kind: 'options',
  decisionMakers: [
    { id: 'syria', options: [free('release'), free('escalate')] },
    { id: 'iraq', options: [free('attack')] },
  ],
  rules: [never('YY-')],
  preferences: [strict(1, 3, 6, 2, 4, 5), strict(2, 4, 6, 1, 5, 3)],
};

/** After Hipel, Fang, Kilgour & Haight 1993 and Kilgour, Hipel, Fang & Peng 2001; not checked against the papers. */
const elmira: OptionModel = {
  ...empty,
  kind: 'options',
  decisionMakers: [
    { id: 'ministry', options: [{ id: 'modify', levels: null, change: 'take-only' }] },
    {
      id: 'uniroyal',
      options: [
        { id: 'delay', levels: null, change: 'drop-only' },
        free('accept'),
        { id: 'abandon', levels: null, change: 'take-only' },
      ],
    },
    { id: 'local-government', options: [{ id: 'insist', levels: null, change: 'take-only' }] },
  ],
  rules: ['-YY--', '-Y-Y-', '--YY-', '-NNN-'].map(never),
  coalesce: [{ as: 'abandoned', when: { kind: 'pattern', signs: '-NNY-' } }],
  preferences: [
    strict(7, 3, 4, 8, 5, 1, 2, 6, 9),
    strict(1, 4, 8, 5, 9, 3, 7, 2, 6),
    strict(7, 3, 5, 1, 8, 6, 4, 2, 9),
  ],
};

/** One reversible option each, ordinal matching pennies: u1 = (HH 4, TT 3, HT 2, TH 1), u2 reversed. */
const matchingPennies: OptionModel = {
  ...empty,
  kind: 'options',
  decisionMakers: [
    { id: 'row', options: [free('row-tails')] },
    { id: 'column', options: [free('column-tails')] },
  ],
  rules: [],
  preferences: [strict(1, 4, 3, 2), strict(2, 3, 4, 1)],
};

describe('the oracle on published conflicts', () => {
  const syria = toPlain(syriaIraq);
  it.each([
    ['nash', [6]],
    ['gmr', [1, 6]],
    ['smr', [6]],
    ['seq', [6]],
    ['sim', [6]],
  ] as const)('finds the %s equilibria printed for Syria–Iraq', (concept, states) => {
    expect(printed(equilibria(syria, concept))).toEqual(states);
  });

  it('counts the rankings of Syria that make state 2 an equilibrium as docs/theory.md 12.3 does', () => {
    const counts = { nash: 0, gmr: 0, smr: 0, seq: 0 };
    for (const order of permutations([0, 1, 2, 3, 4, 5])) {
      const prefers = (i: number, s: number, t: number): boolean =>
        i === 0 ? order.indexOf(s) < order.indexOf(t) : syria.prefers(i, s, t);
      for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
        if (stableStates({ ...syria, prefers }, concept, 0).has(1)) counts[concept] += 1;
      }
    }
    expect(counts).toEqual({ nash: 240, gmr: 384, smr: 300, seq: 384 });
  });

  const town = toPlain(elmira);
  it.each([
    ['nash', [5, 8, 9]],
    ['gmr', [1, 4, 5, 8, 9]],
    ['smr', [1, 4, 5, 8, 9]],
    ['seq', [5, 8, 9]],
  ] as const)('finds the %s equilibria remembered for Elmira', (concept, states) => {
    expect(printed(equilibria(town, concept))).toEqual(states);
  });

  it('finds the evolutions of Elmira named in docs/theory.md 13.2', () => {
    const improving = reachableFrom(town, [0, 1, 2], 0, true);
    expect(printed(improving.keys())).toEqual([5]);
    expect(improving.get(4)).toEqual(new Set([2]));
    expect(shortestSequences(town, 0, 4, true)).toEqual({ length: 1, count: 1 });
    expect(shortestSequences(town, 0, 7, false)).toEqual({ length: 3, count: 6 });
    expect(shortestSimpleSequences(town, 0, 7, false)).toHaveLength(6);
    expect(shortestSequences(town, 8, 0, false)).toBeNull();
  });
});

describe('the counterexamples of docs/theory.md 14', () => {
  const none = (conflict: PlainConflict, concept: 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq') =>
    expect(printed(equilibria(conflict, concept))).toEqual([]);

  it('matching pennies has no SMR, SSEQ or Nash equilibrium', () => {
    for (const concept of ['smr', 'sseq', 'nash'] as const) none(toPlain(matchingPennies), concept);
    expect(equilibria(toPlain(matchingPennies), 'gmr').size).toBeGreaterThan(0);
  });

  it('a graph that is not transitive need not have a GMR equilibrium', () => {
    const cycle = graph(4, [
      { moves: '1→2 1→4 4→1', ranking: [[2], [3], [1], [4]] },
      { moves: '2→3 3→1 3→4', ranking: [[4], [1], [3], [2]] },
    ]);
    none(cycle, 'gmr');
    none(cycle, 'seq');
  });

  it('a graph with three decision makers need not have a SEQ equilibrium', () => {
    const trio = graph(4, [
      { moves: '1→2 1→3 2→3 3→1 3→2 3→4 4→3', ranking: [[1, 4], [3], [2]] },
      { moves: '3→1', ranking: [[1, 2, 3, 4]] },
      { moves: '1→2 2→1 2→3 4→1', ranking: [[2], [3], [1], [4]] },
    ]);
    none(trio, 'seq');
  });

  it('a detour can be what keeps a mover from moving twice in a row', () => {
    // 1→2 and 2→3 are both moves of the first; the others lead away from 2 and back between them.
    const detour = graph(4, [
      { moves: '1→2 2→3', ranking: [[1, 2, 3, 4]] },
      { moves: '2→4', ranking: [[1, 2, 3, 4]] },
      { moves: '4→2', ranking: [[1, 2, 3, 4]] },
    ]);
    expect(shortestSequences(detour, 0, 2, false)).toEqual({ length: 4, count: 1 });
    expect(shortestSimpleSequences(detour, 0, 2, false)).toEqual([]);
  });
});

describe('what needs option vectors', () => {
  it('cannot be asked of a graph', () => {
    const single = graph(1, [{ moves: '1→1', ranking: [[1]] }]);
    expect(conceptIds.filter((concept) => !conceptsFor(single).includes(concept))).toEqual([
      'sim',
      'seq-sim',
      'smr-sim',
      'nm',
      'gmr-strong',
      'smr-strong',
      'seq-strong',
      'gmr-weak',
      'smr-weak',
      'seq-weak',
    ]);
    expect(() => stableStates(single, 'sim', 0)).toThrow('option vectors');
  });

  it('SEQ+SIM rescues a state only where a second decision maker is unstable too', () => {
    // Chicken: at mutual concession each would like to go on, and if both do, both lose.
    const chicken: OptionModel = {
      ...matchingPennies,
      preferences: [strict(2, 1, 3, 4), strict(3, 1, 2, 4)],
    };
    const dare = toPlain(chicken);
    expect(printed(equilibria(dare, 'nash'))).toEqual([2, 3]);
    expect(printed(equilibria(dare, 'sim'))).toEqual([1, 2, 3]);
    // Here SEQ already answers the second's improvement 1→3 (by 3→4), so it is no threat to the first's 1→2,
    // although 4, where both together would end, is worse for the first than 1.
    const answered = toPlain({ ...chicken, preferences: [strict(2, 1, 4, 3), strict(3, 1, 2, 4)] });
    expect(printed(stableStates(answered, 'seq', 1))).toContain(1);
    expect(printed(stableStates(answered, 'seq', 0))).not.toContain(1);
    expect(printed(stableStates(answered, 'sim', 0))).toContain(1);
    expect(printed(stableStates(answered, 'seq-sim', 0))).not.toContain(1);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((x) => x !== item)).map((rest) => [item, ...rest]),
  );
}
