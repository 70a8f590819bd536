/** Acting together on the page: the engine's answers by key, whom they are about, and an honest no. */
import { describe, expect, it } from 'vitest';
import { conflictText } from '../../../../bench/random-conflict.ts';
import { answer } from '../../src/questions/answer.ts';
import { answerTo, asking, caseText } from './ask.ts';

const concepts = ['nash', 'seq'] as const;
const elmira = asking(caseText('elmira'));

describe('acting together', () => {
  it('is first asked of the coalition that the model states', async () => {
    const found = await answerTo('coalitions', { members: null, concepts }, elmira);
    expect(found).toMatchObject({
      about: ['moe', 'uniroyal'],
      name: 'Ministry of the Environment and Uniroyal',
      stated: [{ members: ['moe', 'uniroyal'] }],
      more: 0,
      note: null,
    });
    expect(found.people.map(({ id }) => id)).toEqual(['moe', 'uniroyal', 'local-government']);
    expect(found.equilibria.map(({ alone, survives }) => [alone.join(), survives.length])).toEqual([
      ['Nash,SEQ', 0],
      ['Nash,SEQ', 4],
      ['Nash,SEQ', 4],
    ]);
    expect(found.leaving.map(([first]) => first!.text)).toEqual([
      expect.stringContaining('together could go from “Original order, under appeal, insisted upon” (5)'),
    ]);
  });

  it('of every coalition is about jumps', async () => {
    const found = await answerTo('coalitions', { members: 'all', concepts }, elmira);
    expect(found.about).toBe('all');
    expect(found.leaving).toHaveLength(1);
    expect(found.equilibria.map(({ survives }) => survives.length)).toEqual([0, 4, 4]);
  });

  it('of one says that C-SEQ is not SEQ, and of nobody known is about all', async () => {
    const town = await answerTo('coalitions', { members: ['local-government'], concepts: ['gmr'] }, elmira);
    expect(town.note).toContain('C-SEQ');
    expect(town.leaving.length).toBeGreaterThan(0);
    const nobody = await answerTo('coalitions', { members: ['gone'], concepts }, elmira);
    expect(nobody.about).toBe('all');
  });

  it('is refused where it would take too long', async () => {
    const large = conflictText({ decisionMakers: 2, options: 12 }, 1);
    const found = await answer('coalitions', { members: 'all', concepts }, asking(large));
    expect(found).toMatchObject({ kind: 'refused', code: 'coalitions-too-large' });
  });
});
