/** Models in which preference is stated pair by pair: every panel answers or says why not. */
import { type ConceptId, fuzzyConceptIds, probabilisticConceptIds } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import type { OutcomeQuery } from '../../src/questions/outcomes-order.ts';
import type { ArgsOf, QuestionName } from '../../src/questions/registry.ts';
import { answerTo, asking } from './ask.ts';

const neighbors = (north: string): string => `modus: 1
title: Two neighbors
decision-makers:
  north: {options: {share: {}}}
  south: {options: {trade: {}}}
status-quo: {}
preferences:
  north: {${north}}
  south: {priorities: [share, not trade]}
`;
const circle = neighbors('priorities: [trade], relation: [NN > YN, YN > YY, YY > NN]');
const fuzzy = neighbors('priorities: [trade], degrees: {fuzzy: {YN > NN: 0.8, 4 > 3: 0.55}, threshold: 0.4}');
const probabilistic = neighbors(
  'priorities: [trade], degrees: {probabilistic: {YN > NN: 0.8, NN > YN: 0.1}, alpha: 0.5}',
);

const query = (concepts: readonly ConceptId[]): OutcomeQuery => ({
  concepts,
  levels: {},
  holds: null,
  stable: null,
  named: false,
  sort: { by: 'number' },
  reversed: false,
});

describe.each([
  ['a relation', circle, ['nash', 'gmr', 'smr', 'seq', 'sseq'], 'sim', 'no ranking'],
  ['fuzzy', fuzzy, fuzzyConceptIds, 'nash', 'fnash'],
  ['probabilistic', probabilistic, probabilisticConceptIds, 'nash', 'pnash'],
] as const)('preference that is %s', (_, text, concepts, refused, why) => {
  const asked = asking(text);

  it('offers what can be asked first; the rest says why not', async () => {
    const { choices, sides } = await answerTo('outcomes', query(concepts), asked);
    expect(choices.slice(0, concepts.length).map(({ id, refused: reason }) => [id, reason])).toEqual(
      concepts.map((id) => [id, null]),
    );
    expect(choices.find(({ id }) => id === refused)?.refused).toContain(why);
    expect(sides.map(({ ranked }) => ranked)).toEqual([false, true]);
  });

  it('is shown as it is written, and in no order', async () => {
    const written = await answerTo('orderStatements', { by: 'north' }, asked);
    expect(written).toMatchObject({ kind: 'pairwise', pairs: { otherwise: 'priorities', more: 0 } });
    expect(written!.pairs!.comparisons.length).toBeGreaterThan(0);
    const order = await answerTo('order', { by: 'north', from: 0, count: 9, equilibria: true }, asked);
    expect(order).toMatchObject({ unknown: 'pairs', places: 1 });
  });

  it('has a story and is seen through beliefs by the concepts that can be asked', async () => {
    const story = await answerTo('story', {}, asked);
    expect([...story.holds, ...story.why].length).toBeGreaterThan(0);
    const seen = await answerTo('beliefs', { concept: 'seq' }, asked);
    expect(seen.tables.length).toBeGreaterThan(0);
    const views = await answerTo('beliefViews', { concept: 'gmr' }, asked);
    expect(views).toBeTruthy();
  });

  it('has its sure improvements drawn, and what is a matter of degree as any move', async () => {
    const drawn = { steps: 'improvements', by: null, state: null, moves: null, reachable: false } as const;
    const found = await answerTo('graph', { ...drawn, most: 60, concepts, markAll: true }, asked);
    expect(found.arcs.some(({ by, improving }) => by === 0 && improving)).toBe(text === circle);
    expect(found.unknown).toEqual(['north']);
  });

  it('is shown in the other panels, or these say why not', async () => {
    const among = concepts as readonly ConceptId[];
    const shown = { concepts: among, markAll: true };
    const questions: { readonly [Name in QuestionName]?: ArgsOf<Name> } = {
      graph: { steps: 'moves', by: null, state: null, moves: null, reachable: false, most: 60, ...shown },
      graphMoves: { states: ['share', 'trade'], by: null, steps: 'improvements', most: 9, ...shown },
      equilibria: { concepts: among },
      equilibriaMap: { rows: null, concepts: among, mostRows: 9, mostColumns: 9 },
      outcomeRows: { query: query(among), window: 0 },
      preferenceTree: { by: 'north' },
      tableau: {},
      beliefs: { concept: among[1]! },
      paths: { from: null, to: 'share', improving: false, most: 9 },
      reach: { from: null, improving: true, most: 9 },
      tree: { root: null, by: null, steps: 'improvements', depth: 3, breadth: 4, ...shown },
      telling: { by: 'north', before: null, settled: [] },
      whyState: { state: null },
      survival: { concepts: among, most: 9 },
      story: {},
      elements: {},
    };
    for (const [name, args] of Object.entries(questions)) {
      const found = await answer(name as QuestionName, args as never, asked);
      expect({ name, kind: found.kind, detail: found.kind === 'bug' ? found.detail : '' }).toEqual({
        name,
        kind: expect.stringMatching(/^(value|refused)$/),
        detail: '',
      });
    }
    for (const concept of among)
      for (const state of ['', 'share', 'trade', 'share,trade']) {
        const about = { state: state || null, by: null, concept, among: [], most: 3 };
        const found = await answerTo('why', about, asked);
        const verdicts = await answerTo('whyVerdicts', { state, concept }, asked);
        const stays = new Map(found!.arguments.map(({ by, stable }) => [by, stable]));
        if (verdicts) expect(['north', 'south'].map((by) => stays.get(by))).toEqual(verdicts.stable);
      }
    expect(await answerTo('certificateCheck', { states: null, among }, asked)).toEqual({
      accepted: true,
      verdicts: among.length * 4 * 2,
      problems: [],
    });
  });
});
