import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/panels/model/preferences/decimal.ts';
import { droppedAt, lineId, movedRow, type Row } from '../../src/panels/model/preferences/priority-rows.ts';
import {
  besides,
  joined,
  stateWords,
  stepped,
  strengthened,
} from '../../src/panels/model/preferences/ranking-moves.ts';

const row = (id: string): Row => ({ id }) as Row;
/** Two vital statements, then two others. */
const rows = ['a', 'b', lineId, 'c', 'd'].map(row);

describe('moving priorities', () => {
  it('carries a statement over the vital line, one step at a time', () => {
    expect(movedRow(rows, 'c', 2)).toMatchObject({ from: 2, to: 2, vital: 3 });
    expect(movedRow(rows, 'c', 0)).toMatchObject({ from: 2, to: 0, vital: 3, settles: true });
    expect(movedRow(rows, 'b', 4)).toMatchObject({ from: 1, to: 3, vital: 1, settles: true });
  });

  it('says when the line has to be put right after the move', () => {
    // Right below the line: moving `d` there must not make it vital.
    expect(movedRow(rows, 'd', 3)).toMatchObject({ from: 3, to: 2, vital: 2, settles: true });
    // Right above it: it comes to stand third, and is vital.
    expect(movedRow(rows, 'd', 2)).toMatchObject({ from: 3, to: 2, vital: 3, settles: false });
  });

  it('moves the line itself, and nothing beyond the ends', () => {
    expect(movedRow(rows, lineId, 0)).toMatchObject({ vital: 0 });
    expect(movedRow(rows, 'a', -1)).toBeNull();
    expect(movedRow(rows, 'a', 0)).toBeNull();
  });

  it('drops before and after', () => {
    expect(droppedAt(rows, 'a', 'd', 'after')).toBe(4);
    expect(droppedAt(rows, 'd', 'a', 'before')).toBe(0);
    expect(droppedAt(rows, 'a', lineId, 'before')).toBe(1);
  });
});

describe('moving states in a ranking', () => {
  const ranking = { tiers: [['x'], ['y', 'z'], ['w']], strongAfter: [1, 0, 0] };

  it('steps out of a tie, and from a place of its own into the next', () => {
    expect(stepped(ranking, 'z', 'up').tiers).toEqual([['x'], ['z'], ['y'], ['w']]);
    expect(stepped(ranking, 'z', 'down').tiers).toEqual([['x'], ['y'], ['z'], ['w']]);
    expect(stepped(ranking, 'w', 'up').tiers).toEqual([['x'], ['y', 'z', 'w']]);
    expect(stepped(ranking, 'x', 'up')).toBe(ranking);
  });

  it('keeps a strong step with what stays above it', () => {
    expect(stepped(ranking, 'x', 'down')).toEqual({
      tiers: [['y', 'z', 'x'], ['w']],
      strongAfter: [0, 0],
    });
    expect(besides(ranking, 'y', 'x', 'after').strongAfter).toEqual([0, 1, 0, 0]);
  });

  it('never loses or doubles a state', () => {
    for (const key of ['x', 'y', 'z', 'w'])
      for (const other of ['x', 'y', 'z', 'w'])
        for (const next of [
          joined(ranking, key, other),
          besides(ranking, key, other, 'before'),
          besides(ranking, key, other, 'after'),
        ])
          expect(next.tiers.flat().sort()).toEqual(['w', 'x', 'y', 'z']);
  });

  it('makes a step strong and plain again', () => {
    expect(strengthened(ranking, 1).strongAfter).toEqual([1, 1, 0]);
    expect(strengthened(strengthened(ranking, 1), 1)).toEqual(ranking);
  });

  it('writes states by what is taken, or by their own id', () => {
    expect(stateWords('release,posture=war', new Set())).toEqual(['release', 'posture=war']);
    expect(stateWords('none', new Set())).toEqual([]);
    expect(stateWords('cc', new Set(['cc']))).toEqual(['cc']);
  });
});

describe('weights', () => {
  it('reads the digits and signs that people type', () => {
    expect(decimal('۱۲٫۵')).toBe('12.5');
    expect(decimal('−٣')).toBe('-3');
    expect(decimal('+0.5')).toBe('0.5');
    expect(decimal('much')).toBeNull();
    expect(decimal('')).toBeNull();
  });
});
