import type { ConceptId } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { restsOnIndifference } from '../../src/analysis/indifference.ts';
import { at, graph, question } from '../games.ts';

const rests = (game: ReturnType<typeof graph>, concept: ConceptId, state: string): boolean =>
  restsOnIndifference(game.game, 0, at(game, state), concept, question());

describe('a verdict rests on an indifference ›', () => {
  it('when an equally good move would otherwise be a gain', () => {
    const game = graph('s → p: row', { row: 's = p', column: 's > p' });
    expect(rests(game, 'nash', 's')).toBe(true);
  });

  it('when the sanction leads to an equally good state', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s = q', column: 'q > p > s' });
    expect(rests(game, 'seq', 's')).toBe(true);
  });

  it('but not when another sanction is there', () => {
    const game = graph('s → p: row\n p → q: column\n p → t: column', {
      row: 'p > s = q > t',
      column: 't > q > p > s',
    });
    expect(rests(game, 'seq', 's')).toBe(false);
  });

  it('but not when the equally good state has nothing to do with it', () => {
    const game = graph('s → p: row\n far', { row: 's = far > p', column: 's = p = far' });
    expect(rests(game, 'nash', 's')).toBe(false);
  });

  it('but not when being brought back to the start itself is the sanction', () => {
    const game = graph('s → p: row\n p → s: column\n far', { row: 'p > s = far', column: 's > p > far' });
    expect(rests(game, 'seq', 's')).toBe(false);
  });

  it('never where no two states are equally good', () => {
    expect(rests(graph('s → p: row', { row: 's > p', column: 's > p' }), 'nash', 's')).toBe(false);
  });
});
