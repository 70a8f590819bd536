import { describe, expect, it } from 'vitest';
import { conflictText } from '../../../../bench/random-conflict.ts';
import type { GraphAnswer, GraphAsked } from '../../src/questions/graph.ts';
import type { MovesAnswer } from '../../src/questions/graph-moves.ts';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');
const syria = caseText('syria-iraq-1975');
const four = ['nash', 'gmr', 'smr', 'seq'] as const;
const standoff = 'pressure,rights';

const whole: GraphAsked = {
  steps: 'improvements',
  by: null,
  state: null,
  moves: null,
  reachable: false,
  most: 1000,
  concepts: four,
  markAll: false,
};

const graphOf = (text: string, more: Partial<GraphAsked> = {}): Promise<GraphAnswer> =>
  answerTo('graph', { ...whole, ...more }, asking(text));

/** Arcs as "by from>to", with numbers of states. */
const told = (
  { arcs, states }: GraphAnswer,
  keep: (arc: GraphAnswer['arcs'][number]) => boolean = () => true,
) =>
  arcs
    .filter(keep)
    .map(({ by, from, to }) => `${by} ${states[from]?.number}>${states[to]?.number}`)
    .sort();

const everyMove = (text: string, keys: readonly string[]): Promise<MovesAnswer> =>
  answerTo(
    'graphMoves',
    { states: keys, by: null, steps: 'moves', most: 500, concepts: four, markAll: false },
    asking(text),
  );

describe('graph', () => {
  // Table T8 of the Syria–Iraq case (Hipel, Kilgour & Kinsara 2014).
  it('draws the published improvements', async () => {
    const found = await graphOf(syria);
    expect(found.form).toBe('each');
    expect(told(found)).toEqual(
      ['0 2>1', '0 2>3', '0 3>1', '0 4>6', '0 5>4', '0 5>6', '1 1>4', '1 3>6', '1 5>2'].sort(),
    );
    expect(found.arcs.every(({ oneWay }) => !oneWay)).toBe(true);
    expect(found.states.find(({ statusQuo }) => statusQuo)?.number).toBe(1);
    expect(found.states.flatMap(({ number, holds }) => (holds.includes('nash') ? [number] : []))).toEqual([
      6,
    ]);
  });

  it('draws a move and the move back as one line that points to what the mover prefers', async () => {
    const found = await graphOf(syria, { steps: 'moves' });
    expect(found.arcs).toHaveLength(9);
    expect(found.arcs.every(({ back, improving }) => back && improving)).toBe(true);
  });

  it('ranks the states under the graph of one decision maker', async () => {
    const found = await graphOf(syria, { by: ['iraq'] });
    const number = new Map(found.states.map((state) => [state.key, state.number]));
    expect(found.ranking?.map((tier) => tier.map((key) => number.get(key)))).toEqual([
      [2],
      [4],
      [6],
      [1],
      [5],
      [3],
    ]);
    expect(new Set(found.arcs.map(({ by }) => by))).toEqual(new Set([1]));
  });

  it('marks moves that cannot be taken back', async () => {
    const found = await graphOf(caseText('elmira'), { steps: 'moves' });
    expect(found.arcs.some(({ oneWay, back }) => oneWay && !back)).toBe(true);
  });

  it('shows what is around the standoff, and that everybody would move back to it', async () => {
    const found = await graphOf(flagship, { state: standoff, moves: 1 });
    expect(found.center).toBe(standoff);
    expect(found).toMatchObject({ total: 136, called: 25, markedAll: true });
    const center = found.states.findIndex(({ key }) => key === standoff);
    expect(found.states[center]).toMatchObject({
      number: 33,
      label: 'The standoff',
      statusQuo: true,
      holds: four,
    });
    expect(found.arcs.some(({ from }) => from === center)).toBe(false);
    expect(found.arcs.some(({ to }) => to === center)).toBe(true);
  });

  it.each([
    ['the flagship', flagship],
    ['a conflict with many ties', conflictText({ decisionMakers: 3, options: 7 }, 3)],
    ['moves that cannot be taken back', caseText('elmira')],
    ['another with ties', conflictText({ decisionMakers: 2, options: 6 }, 11)],
  ])('says in chains exactly the improvements that there are: %s', async (_, text) => {
    const found = await graphOf(text);
    const { rows } = await everyMove(
      text,
      found.states.map(({ key }) => key),
    );
    const place = new Map(found.states.map(({ key }, k) => [key, k]));
    for (const by of found.decisionMakers.keys()) {
      const next = new Map<number, number[]>();
      for (const arc of found.arcs)
        if (arc.by === by) next.set(arc.from, [...(next.get(arc.from) ?? []), arc.to]);
      rows.forEach((row, from) => {
        const reached = new Set<number>();
        const follow = (k: number): void => {
          for (const to of next.get(k) ?? []) {
            if (reached.has(to)) continue;
            reached.add(to);
            follow(to);
          }
        };
        follow(from);
        // Joints are passed through and are no states.
        for (const k of reached) if (k >= found.states.length) reached.delete(k);
        const better = row.moves[by]!.listed.filter(({ gain }) => gain === 'better');
        expect(reached).toEqual(new Set(better.map(({ to }) => place.get(to))));
      });
    }
  });

  it('puts all moves of two decision makers into rows and columns', async () => {
    const found = await graphOf(flagship, { steps: 'moves' });
    expect(found.rails).toBe(true);
    const { grid, states, arcs } = found;
    expect(grid?.rows.chosen).toHaveLength(8);
    expect(grid?.columns.chosen).toHaveLength(18);
    expect(new Set(states.map((_, k) => `${grid?.row[k]} ${grid?.column[k]}`)).size).toBe(136);
    for (const { from, to, by } of arcs) {
      const line = by === grid?.rowOwner ? grid.column : grid?.row;
      expect(line?.[from]).toBe(line?.[to]);
    }
  });

  it('puts many states into rows and columns, whoever moves', async () => {
    const found = await graphOf(conflictText({ decisionMakers: 3, options: 9 }, 4));
    expect(found.states).toHaveLength(512);
    expect([found.grid?.rows.chosen.length, found.grid?.columns.chosen.length]).toEqual([8, 64]);
    expect(found.rails).toBe(false);
    expect(found.arcs.length).toBeLessThan(4 * 512);
  });

  it('ties states to joints where many moves lead both ways', async () => {
    const found = await graphOf(flagship, { steps: 'moves', state: standoff, moves: 1 });
    expect(found.form).toBe('joints');
    expect(found.joints.toSorted()).toEqual([0, 1]);
    // Tehran's cell holds eight states, Washington's eighteen; the standoff is in both.
    const ties = found.arcs.filter(({ joins }) => joins);
    expect(ties.filter(({ by }) => by === 0)).toHaveLength(8);
    expect(ties.filter(({ by }) => by === 1)).toHaveLength(18);
  });

  it('keeps to what the status quo can lead to', async () => {
    const found = await graphOf(flagship, { reachable: true });
    expect(found.states.map(({ key }) => key)).toEqual([standoff]);
    expect((await graphOf(flagship, { reachable: true, steps: 'moves' })).states).toHaveLength(136);
  });

  it('says how many states there would be when it shows fewer', async () => {
    const found = await graphOf(flagship, { state: standoff, moves: 2, most: 40 });
    expect(found.called).toBe(136);
    expect(found.states).toHaveLength(40);
    // What has a name or is an equilibrium comes before what is as far away.
    expect(found.states.map(({ label }) => label)).toContain('The deal');
  });

  it('shows the neighborhood at once at a million states', async () => {
    const asked = asking(conflictText({ decisionMakers: 3, options: 20 }, 5));
    await answerTo('read', {}, asked);
    const started = performance.now();
    const found = await answerTo('graph', { ...whole, moves: 1, most: 60 }, asked);
    expect(performance.now() - started).toBeLessThan(1500);
    expect(found.total).toBe(2 ** 20);
    expect(found.states).toHaveLength(60);
    expect(found.markedAll).toBe(false);
  });
});

describe('graphMoves', () => {
  it('is the published table', async () => {
    const keys = (await graphOf(syria)).states.map(({ key }) => key);
    const { rows } = await everyMove(syria, keys);
    const number = new Map(keys.map((key, k) => [key, k + 1]));
    const cell = (k: number, by: number): string =>
      rows[k]!.moves[by]!.listed.map(({ to, gain }) => `${gain === 'better' ? '+' : ''}${number.get(to)}`)
        .toSorted()
        .join(' ');
    expect(rows.map((_, k) => [cell(k, 0), cell(k, 1)])).toEqual([
      ['2 3', '+4'],
      ['+1 +3', '5'],
      ['+1 2', '+6'],
      ['+6 5', '1'],
      ['+4 +6', '+2'],
      ['4 5', '3'],
    ]);
  });

  it('says what a move changes', async () => {
    const { rows } = await everyMove(flagship, [standoff, 'nowhere']);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: '“The standoff” (33)', statusQuo: true });
    expect(rows[0]?.moves.map(({ listed, more }) => [listed.length, more])).toEqual([
      [7, 0],
      [17, 0],
    ]);
    expect(rows[0]?.moves[1]?.listed.find(({ to }) => to === 'pressure')?.changes).toBe(
      '− Keep rights on the agenda',
    );
  });
});

describe('graphGroups', () => {
  it('counts where a decision maker would best move', async () => {
    const found = await answerTo(
      'graphGroups',
      { by: 'tehran', concepts: four, markAll: false, most: 64, mostArcs: 2 },
      asking(flagship),
    );
    expect(found.groups).toHaveLength(8);
    expect(found.groups.reduce((sum, { states }) => sum + states, 0)).toBe(136);
    for (const [k, { states, stays }] of found.groups.entries()) {
      const leaves = found.arcs.filter(({ from }) => from === k).reduce((sum, each) => sum + each.states, 0);
      expect(stays + leaves).toBe(states);
    }
    expect(found.groups.find(({ statusQuo }) => statusQuo)?.label).toBe('');
  });

  it('has no answer where there are no options', async () => {
    const text = `modus: 1
title: Two states
states: {here: Here, there: There}
decision-makers:
  one: {moves: ["here -> there"]}
preferences:
  one: {ranking: there > here}
status-quo: here
`;
    await expect(
      answerTo(
        'graphGroups',
        { by: 'one', concepts: four, markAll: false, most: 9, mostArcs: 2 },
        asking(text),
      ),
    ).rejects.toThrow('graph-form');
    const found = await graphOf(text);
    expect(found.arcs).toEqual([
      { from: 0, to: 1, by: 0, improving: true, oneWay: true, back: false, joins: false },
    ]);
  });
});

describe('tree', () => {
  const grown = (more: Partial<Parameters<typeof treeOf>[0]> = {}) => treeOf({ ...first, ...more });
  const first = {
    root: null,
    by: null,
    steps: 'moves' as const,
    depth: 2,
    breadth: 50,
    concepts: four,
    markAll: false,
  };
  const treeOf = (asked: typeof first) => answerTo('tree', asked, asking(syria));

  it('lets nobody move twice in a row', async () => {
    const { nodes, cut } = await grown({ depth: 3 });
    expect(cut).toBe(false);
    for (const { parent, by } of nodes) if (parent > 0) expect(nodes[parent]?.by).not.toBe(by);
    // From 1: Syria to 2 or 3, Iraq to 4; then the other, one move each or two; and so on.
    expect(nodes.filter(({ parent }) => parent === 0).map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(nodes).toHaveLength(1 + 3 + 4 + 6);
  });

  it('says what it leaves out', async () => {
    const { nodes, cut } = await grown({ depth: 1, breadth: 2 });
    expect(cut).toBe(true);
    expect(nodes[0]?.more).toBe(1);
    // The improvement, to state 4, is kept.
    expect(nodes.map(({ number }) => number)).toContain(4);
  });

  it('is a root alone where nobody would gain by moving', async () => {
    const asked = { ...first, steps: 'improvements' as const };
    expect((await answerTo('tree', asked, asking(flagship))).nodes).toHaveLength(1);
  });
});

describe('equilibriaMap', () => {
  it('has a cell for every state of the flagship', async () => {
    const found = await answerTo(
      'equilibriaMap',
      { rows: null, concepts: ['nash', 'seq'], mostRows: 48, mostColumns: 64 },
      asking(flagship),
    );
    expect(found.cells).toHaveLength(136);
    expect(found.gathered).toBe(false);
    expect([found.rows.chosen.length, found.columns.chosen.length]).toEqual([8, 18]);
    // flagship-case: one Nash equilibrium, nine by SEQ, under the president who comes with pressure first.
    expect(found.cells.filter(({ holds }) => holds.includes('nash')).map(({ key }) => key)).toEqual([
      standoff,
    ]);
    expect(found.cells.filter(({ holds }) => holds.includes('seq'))).toHaveLength(9);
    expect(found.equilibria).toBe(9);
  });

  it('gathers what would be too many rows or columns', async () => {
    const found = await answerTo(
      'equilibriaMap',
      { rows: 'washington', concepts: ['nash'], mostRows: 8, mostColumns: 4 },
      asking(flagship),
    );
    expect(found.rows.chosen.length).toBeLessThanOrEqual(8);
    expect(found.columns.chosen.length).toBeLessThanOrEqual(4);
    expect(found.gathered).toBe(true);
    expect(found.cells.reduce((sum, { states }) => sum + states, 0)).toBe(136);
    expect(found.cells.reduce((sum, { equilibria }) => sum + equilibria, 0)).toBe(1);
    expect(found.ignored.length).toBeGreaterThan(0);
  });
});
