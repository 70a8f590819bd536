/** Models whose preferences are partly unknown, and models with attitudes: every panel answers or says why not. */
import { attitudeConceptIds, type ConceptId, unknownConceptIds } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import type { OutcomeQuery } from '../../src/questions/outcomes-order.ts';
import type { ArgsOf, QuestionName } from '../../src/questions/registry.ts';
import { answerTo, asking } from './ask.ts';

const neighbors = (preferences: string, more = ''): string => `modus: 1
title: Two neighbors
decision-makers:
  north: {options: {share: {}}}
  south: {options: {trade: {}, fee: {}}}
status-quo: {}
preferences:
${preferences}
${more}
`;
const unknown = neighbors(`  north: {priorities: [{either-order: [trade, not share]}, not fee]}
  south: {ranking: "1 > 3 > 5 ? 2 > {4, 6} ? 7 > 8"}`);
const attitudes = neighbors(
  `  north: {priorities: [trade, not share]}
  south: {priorities: [share, not trade]}`,
  'attitudes: {north: {south: positive}, south: {north: negative}}',
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

describe('a model whose preferences are partly unknown', () => {
  const asked = asking(unknown);

  it('is asked by the extensions, which are offered first; the others say why not', async () => {
    const { concepts, choices, sides } = await answerTo('outcomes', query(unknownConceptIds), asked);
    expect(concepts.map(({ id }) => id)).toEqual(unknownConceptIds);
    expect(choices.slice(0, 16).map(({ id, refused }) => [id, refused])).toEqual(
      unknownConceptIds.map((id) => [id, null]),
    );
    expect(choices.find(({ id }) => id === 'nash')?.refused).toContain('nash:a');
    expect(sides.map(({ ranked }) => ranked)).toEqual([false, false]);
    const none = await answerTo('outcomes', query(['nash']), asked);
    expect([none.concepts.length, none.unasked]).toEqual([0, expect.stringContaining('nash:a')]);
  });

  it('has verdicts, arguments and moves under each of them', async () => {
    const said = new Set<string | null>();
    for (const concept of unknownConceptIds) {
      for (const state of ['none', 'share', 'trade', 'share,trade,fee']) {
        const verdicts = await answerTo(
          'whyVerdicts',
          { state: state === 'none' ? '' : state, concept },
          asked,
        );
        const about = { state: state === 'none' ? null : state, by: null, concept, among: [], most: 3 };
        const found = await answerTo('why', about, asked);
        const stays = new Map(found!.arguments.map(({ by, stable }) => [by, stable]));
        if (verdicts) expect(['north', 'south'].map((by) => stays.get(by))).toEqual(verdicts.stable);
        for (const { steps } of found!.arguments.flatMap(({ chains }) => chains))
          for (const step of steps) {
            said.add(step.gain);
            if (step.gain === 'unknown') expect(step.comparison).toMatch(/unknown/);
            if (step.kind === 'alternative' || step.kind === 'gain')
              expect(step.said?.because).toMatch(/\.$/);
          }
      }
    }
    expect(said).toContain('unknown');
  });

  it('is shown in the other panels, or these say why not', async () => {
    const four = ['nash:a', 'seq:d'] as const;
    const questions: { readonly [Name in QuestionName]?: ArgsOf<Name> } = {
      graph: {
        steps: 'moves',
        by: null,
        state: null,
        moves: null,
        reachable: false,
        most: 60,
        concepts: four,
        markAll: true,
      },
      graphMoves: {
        states: ['share', 'trade'],
        by: null,
        steps: 'improvements',
        most: 9,
        concepts: four,
        markAll: true,
      },
      equilibria: { concepts: four },
      equilibriaMap: { rows: null, concepts: four, mostRows: 9, mostColumns: 9 },
      order: { by: 'north', from: 0, count: 9, equilibria: true },
      orderStatements: { by: 'north' },
      outcomeRows: { query: query(four), window: 0 },
      preferenceTree: { by: 'north' },
      tableau: {},
      beliefs: { concept: 'seq:b' },
      paths: { from: null, to: 'share', improving: false, most: 9 },
      reach: { from: null, improving: true, most: 9 },
      tree: {
        root: null,
        by: null,
        steps: 'improvements',
        depth: 3,
        breadth: 4,
        concepts: four,
        markAll: true,
      },
      telling: { by: 'north', before: null, settled: [] },
      whyState: { state: null },
      certificateCheck: { states: null, among: unknownConceptIds },
      survival: { concepts: four, most: 9 },
      story: {},
    };
    for (const [name, args] of Object.entries(questions)) {
      const found = await answer(name as QuestionName, args as never, asked);
      expect({ name, kind: found.kind, detail: found.kind === 'bug' ? found.detail : '' }).toEqual({
        name,
        kind: expect.stringMatching(/^(value|refused)$/),
        detail: '',
      });
    }
    expect(await answerTo('certificateCheck', { states: null, among: unknownConceptIds }, asked)).toEqual({
      accepted: true,
      verdicts: 16 * 8 * 2,
      problems: [],
    });
  });
});

describe('a model with attitudes', () => {
  const asked = asking(attitudes);

  it('offers the relational concepts, which are refused where no attitudes are stated', async () => {
    const { choices } = await answerTo('outcomes', query(attitudeConceptIds), asked);
    for (const id of attitudeConceptIds) expect(choices.find((each) => each.id === id)?.refused).toBeNull();
    const without = await answerTo(
      'outcomes',
      query(['rgmr']),
      asking(attitudes.replace(/attitudes:.*/, '')),
    );
    expect(without.unasked).toMatch(/no attitudes/);
  });

  it('says why north would not take the water back from a neighbor that it wishes well', async () => {
    const about = { state: 'share', by: 'north', concept: 'rnash', among: [], most: 3 } as const;
    const found = await answerTo('why', about, asked);
    expect(found!.arguments[0]).toMatchObject({ stable: true });
    const [step] = found!.arguments[0]!.chains[0]!.steps;
    expect(step!.gain).toBe('better');
    expect(step!.said!.because).toMatch(
      /^Moving to .* would not suit its attitudes: south, to whom it is well/,
    );
  });
});
