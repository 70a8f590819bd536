import { type Certificate, type ConceptId, certify } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { answered, graph, question } from '../games.ts';

const line = graph('s → p: row\n p → q: column', { row: 'q > s > p', column: 'q > p > s' });
const certified = (concept: ConceptId, states: readonly number[] | 'all' = [0]): Certificate =>
  answered(certify(line, { modus: '1', modelSha256: 'abc' }, [concept], states, question()));

describe('foresight in a certificate ›', () => {
  it('holds what a verdict rests on, by moves left and by turn, and nothing else', () => {
    const { verdicts, foresight } = certified('lm:2');
    expect(foresight).toEqual({
      f1: {
        against: null,
        turns: [
          { row: [], column: [[2, 3]] },
          {
            row: [[1, 3]],
            column: [[1, 1]],
          },
        ],
      },
    });
    expect(verdicts).toEqual([
      {
        concept: 'lm:2',
        state: 1,
        by: 'row',
        verdict: 'unstable',
        evidence: { foresight: 'f1', left: 2, end: 3 },
      },
      { concept: 'lm:2', state: 1, by: 'column', verdict: 'stable', evidence: { foresight: 'f1' } },
    ]);
  });

  it('has a table for each of those who fear the worst', () => {
    const { foresight } = certified('maximin:2');
    expect(Object.values(foresight!).map(({ against, turns }) => [against, Object.keys(turns[0]!)])).toEqual([
      ['row', ['row', '*']],
      ['column', ['column', '*']],
    ]);
  });

  it('repeats where there is no end of foresight', () => {
    const { foresight } = certified('nm', 'all');
    expect(Object.keys(foresight!)).toEqual(['f1']);
    expect(foresight!.f1).toMatchObject({ repeats: { from: 2, period: 1 } });
    expect(foresight!.f1!.turns).toHaveLength(3);
  });

  it('is not there where nobody looks ahead', () => {
    expect(certified('seq')).not.toHaveProperty('foresight');
  });
});
