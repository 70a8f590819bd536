/** The tableau on the page: the same as the engine's, by key, and an honest no where it would be of no use. */
import { describe, expect, it } from 'vitest';
import { conflictText } from '../../../../bench/random-conflict.ts';
import { answer } from '../../src/questions/answer.ts';
import { answerTo, asking, caseText } from './ask.ts';

describe('the tableau', () => {
  it('has a block for each side: its states best first, how each stands, what would be better', async () => {
    const { sides, note } = await answerTo('tableau', {}, asking(caseText('syria-iraq-1975')));
    expect(note).toBeNull();
    expect(sides.map(({ name }) => name)).toEqual(['Syria', 'Iraq']);
    expect(
      sides.map(({ columns }) =>
        columns.map(({ number, mark, improvements }) => [number, mark, ...improvements.map((t) => t.number)]),
      ),
    ).toEqual([
      [
        [1, 'r'],
        [3, 's', 1],
        [6, 'r'],
        [2, 'u', 1, 3],
        [4, 'u', 6],
        [5, 'u', 6, 4],
      ],
      [
        [2, 'r'],
        [4, 'r'],
        [6, 'r'],
        [1, 'u', 4],
        [5, 's', 2],
        [3, 'u', 6],
      ],
    ]);
    expect(sides[0]!.columns.filter(({ holds }) => holds).map(({ number }) => number)).toEqual([6]);
  });

  it('is not drawn of more states than anybody reads', async () => {
    const large = conflictText({ decisionMakers: 2, options: 9 }, 1);
    const found = await answer('tableau', {}, asking(large));
    expect(found).toMatchObject({ kind: 'refused', code: 'too-many-states' });
  });
});
