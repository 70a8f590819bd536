import { readFileSync } from 'node:fs';
import {
  analyze,
  analyzeCoalitions,
  type CoalitionConceptId,
  coalitionConceptIds,
  coalitionEvidence,
  coalitionsOf,
  defaultBudget,
  equilibriumJumps,
  everyone,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, at, callAll, compiled, graph, question, seat } from '../games.ts';

const elmira = compiled(
  readFileSync(new URL('../../../../cases/elmira.modus.yaml', import.meta.url), 'utf8'),
);
/** The case with `abandoned` as state 9: states are called by number there. */
const numbers = (states: readonly number[]): string => states.map((s) => s + 1).join(' ');
const seats = (game: typeof elmira, members: string): number[] =>
  members
    .split(' ')
    .map((by) => seat(game, by))
    .sort((a, b) => a - b);

function stable(game: typeof elmira, id: CoalitionConceptId, members: string): readonly number[] {
  const { results } = answered(analyzeCoalitions(game.game, [seats(game, members)], [id], defaultBudget));
  return results[0]!.stable[0]!.list();
}

const jumps = (concepts: Parameters<typeof analyze>[1]): string[] =>
  answered(
    equilibriumJumps(
      elmira.game,
      answered(analyze(elmira.game, concepts, question())),
      coalitionsOf(everyone(elmira.game)),
      defaultBudget,
    ),
  ).map(({ from, move }) => {
    const by = move.by.map((i) => elmira.conflict.decisionMakers[i]!.id).join(' and ');
    return `${from + 1} → ${move.to + 1} by ${by}`;
  });

describe('Elmira ›', () => {
  it('jumps from 5 to 8 by the ministry and the company, and by nobody else', () => {
    expect(jumps(['nash'])).toEqual(['5 → 8 by moe and uniroyal']);
    expect(jumps(['seq'])).toEqual(['5 → 8 by moe and uniroyal']);
  });

  it('jumps from 1 to 5, too, where possible sanctions make 1 an equilibrium', () => {
    expect(jumps(['gmr'])).toEqual(['1 → 5 by moe and local-government', '5 → 8 by moe and uniroyal']);
  });

  it('is left at 5 by the ministry and the company in two moves, which nothing answers', () => {
    for (const id of coalitionConceptIds) {
      expect(numbers(stable(elmira, id, 'moe uniroyal'))).toBe('1 3 4 7 8 9');
      const found = coalitionEvidence(elmira.game, seats(elmira, 'moe uniroyal'), 4, id);
      expect(found).toMatchObject({
        stable: false,
        improvement: {
          by: [0, 1],
          to: 7,
          path: [
            { by: 0, to: 5 },
            { by: 1, to: 7 },
          ],
        },
      });
    }
  });

  it('has states that no coalition would leave', () => {
    const { stableForAll } = answered(
      analyzeCoalitions(elmira.game, coalitionsOf(everyone(elmira.game)), coalitionConceptIds, defaultBudget),
    );
    expect(stableForAll.map((set) => numbers(set.list()))).toEqual(['8 9', '1 4 8 9', '1 4 8 9', '8 9']);
  });

  it('holds the town back at 1 by a joint gain of the two others, under C-SEQ alone of the credible concepts', () => {
    const town = seat(elmira, 'local-government');
    const [seq] = answered(analyze(elmira.game, ['seq'], question())).results;
    expect(seq!.stable[town]!.has(0)).toBe(false);
    expect(coalitionEvidence(elmira.game, [town], 0, 'c-seq')).toMatchObject({
      stable: true,
      improvements: [{ move: { to: 4 }, sanction: { path: [{ by: [0, 1], to: 7 }] } }],
    });
  });
});

describe('a coalition ›', () => {
  it('passes through states that are losses for whoever moves', () => {
    const game = graph('a → b: row\n b → c: column', { row: 'c > a > b', column: 'c > a > b' });
    expect(callAll(game, stable(game, 'c-nash', 'row column'))).toBe('c');
  });

  it('goes only where every member gains', () => {
    const game = graph('a → b: row\n b → c: column', { row: 'c > a > b', column: 'a > c > b' });
    expect(callAll(game, stable(game, 'c-nash', 'row column'))).toBe('a c');
  });

  it('is held back when one of its members would be no better off', () => {
    const game = graph('a → b: row\n b → c: third', {
      row: 'b > c > a',
      column: 'b > a > c',
      third: 'c > b > a',
    });
    expect(stable(game, 'c-nash', 'row column')).not.toContain(at(game, 'a'));
    for (const id of ['c-gmr', 'c-smr', 'c-seq'] as const)
      expect(stable(game, id, 'row column')).toContain(at(game, 'a'));
  });

  it('is not held back where it could move on to what is better for all its members', () => {
    const game = graph('a → b: row\n b → c: third\n c → d: column', {
      row: 'd > b > a > c',
      column: 'd > b > a > c',
      third: 'c > b > a > d',
    });
    expect(stable(game, 'c-gmr', 'row column')).toContain(at(game, 'a'));
    expect(stable(game, 'c-smr', 'row column')).not.toContain(at(game, 'a'));
  });
});
