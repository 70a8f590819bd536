/** What things on the page rest on: verdicts as their explanations have it, comparisons, coalitions, and claims as they are cited. */
import { describe, expect, it } from 'vitest';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = asking(caseText('iran-us-2020'));
const elmira = asking(caseText('elmira'));
const among = ['nash', 'gmr', 'smr', 'seq'] as const;

async function keyOf(name: string): Promise<string> {
  const { found } = await answerTo('stateList', { typed: name, chosen: null }, flagship);
  return found[0]!.key;
}

describe('the grounds of a verdict', () => {
  it('are those of its explanation', async () => {
    for (const [name, concept, by] of [
      ['The standoff', 'nash', 'washington'],
      ['The deal', 'seq', 'tehran'],
      ['The deal', 'nash', null],
    ] as const) {
      const state = await keyOf(name);
      const found = await answerTo('groundsOf', { state, by, concept }, flagship);
      const told = await answerTo('why', { state, by, concept, among, most: 60 }, flagship);
      const explained = told!.arguments.flatMap(({ lines }) => lines.flatMap(({ claims }) => claims));
      expect(new Set(found!.claims)).toEqual(new Set(explained));
      expect(found!.claims.length).toBeGreaterThan(0);
      expect(found!.unmarked).toEqual([]);
    }
  });

  it('may be asked of another version than the one looked at', async () => {
    const state = await keyOf('The deal');
    const seen = { scenario: [], view: ['tehran'] };
    const asked = { state, concept: 'seq', by: 'washington' } as const;
    const modeled = await answerTo('groundsOf', asked, flagship);
    const believed = await answerTo('groundsOf', { ...asked, version: seen }, flagship);
    expect(believed).toEqual(await answerTo('groundsOf', asked, { ...flagship, ...seen }));
    expect(believed!.claims).toContain('a-believed-order');
    expect(modeled!.claims).not.toContain('a-believed-order');
  });

  it('of a comparison are what decides it', async () => {
    const [state, than] = [await keyOf('The deal'), await keyOf('The standoff')];
    const found = await answerTo('groundsOf', { state, than, by: 'tehran' }, flagship);
    // The standoff is economic war; nothing more important tells the two apart.
    expect(found!.claims).toContain('c-war-includes-pressure');
    expect(found!.claims).toContain('c-preserve');
    const now = await answerTo('groundsOf', { state, than: null, by: 'tehran' }, flagship);
    expect(now).toEqual(found);
  });

  it('of a coalition name the options that nothing is claimed of', async () => {
    const together = { members: ['moe', 'uniroyal'], concept: 'c-nash' } as const;
    const found = await answerTo('groundsOf', { state: '5', together }, elmira);
    expect(found!.claims).toEqual(['c-rankings']);
    expect(found!.unmarked).toContain('the option ‘Modify the control order’');
  });

  it('are told to be more where not every gain was gone through, and null of what cannot be', async () => {
    const state = await keyOf('The standoff');
    expect((await answerTo('groundsOf', { state }, flagship))!.more).toBe(false);
    expect(await answerTo('groundsOf', { state: 'nowhere' }, flagship)).toBeNull();
  });
});

describe('a claim as it is cited', () => {
  it('has its number, kind, source and place, in the order of the file', async () => {
    const lines = await answerTo('claimLines', { ids: ['a-measured', 'c-measured', 'nothing'] }, flagship);
    expect(lines.map(({ id }) => id)).toEqual(['c-measured', 'a-measured']);
    expect(lines[0]).toMatchObject({
      number: 8,
      kind: 'judgment',
      at: '¶4',
      source: { label: 'Mehdi Khalaji 2020', reliability: 'B' },
    });
    expect(lines[1]).toMatchObject({ kind: 'assumption', source: null });
  });
});
