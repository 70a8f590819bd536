/** The evidence from the other side: what every claim and source is used by, in all versions, and what has none (T19). */
import { describe, expect, it } from 'vitest';
import { river } from '../e2e/river.ts';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = asking(caseText('iran-us-2020'));

describe('what the evidence is used for', () => {
  it('leaves no claim of the flagship without a use but context, and nothing without a claim', async () => {
    const { elements } = await answerTo('evidenceUses', {}, flagship);
    const { base } = await answerTo('read', {}, flagship);
    const used = new Set(elements.flatMap(({ claims }) => claims));
    const idle = base!.claims.filter(({ id, context, caveat }) => !used.has(id) && !context && !caveat);
    expect(idle.map(({ id }) => id)).toEqual([]);
    expect(elements.filter(({ unmarked }) => unmarked)).toEqual([]);
  });

  it('finds what only a scenario or a belief uses, and the version that shows it', async () => {
    const { elements } = await answerTo('evidenceUses', {}, flagship);
    const measured = elements.filter(({ claims }) => claims.includes('a-measured'));
    expect(measured.some(({ group, within }) => group === 'scenario' && within === null)).toBe(true);
    expect(measured).toContainEqual(
      expect.objectContaining({
        group: 'statement',
        within: 'Measured relationship',
        scenario: ['measured'],
        view: [],
      }),
    );
    const believed = elements.find(
      ({ group, claims }) => group === 'statement' && claims.includes('a-believed-order'),
    );
    expect(believed?.view[0]).toMatch(/^tehran/);
  });

  it('lists the sources with what is built on them', async () => {
    const { elements, sources } = await answerTo('evidenceUses', {}, flagship);
    expect(sources).toHaveLength(1);
    const [only] = sources;
    expect(only).toMatchObject({ number: 1, issued: '2020-10-23', reliability: 'B' });
    const own = new Set(only!.claims.map(({ id }) => id));
    expect(only!.usedBy).toEqual(elements.filter(({ claims }) => claims.some((id) => own.has(id))));
    expect(only!.usedBy.length).toBeGreaterThan(30);
    const words = {
      number: 'No.',
      citation: 'Source',
      date: 'Date',
      reliability: 'Reliability',
      credibility: 'Credibility',
      claims: 'Claims',
      usedBy: 'Used by',
    };
    const csv = await answerTo('sourcesCsv', { words }, flagship);
    expect(csv.split('\r\n')[0]).toBe('\ufeffNo.,Source,Date,Reliability,Credibility,Claims,Used by');
    expect(csv).toContain('Measured relationship › ');
  });

  it('counts as unmarked what nothing speaks for, but not a statement whose whole preference is claimed', async () => {
    const bare = await answerTo('evidenceUses', {}, asking(river));
    const labels = bare.elements.filter(({ unmarked }) => unmarked).map(({ label }) => label);
    expect(labels).toContain('Upstream › Release water');
    expect(labels).toContain('Dry year');
    expect(labels).not.toContain('Season');
    // Four, and the one that the scenario puts in the place of another; what it repeats is there already.
    expect(bare.elements.filter(({ group, unmarked }) => group === 'statement' && unmarked)).toHaveLength(5);
    const claimed = river.replace(
      '  upstream:\n    priorities:',
      '  upstream:\n    claims: [c]\n    priorities:',
    );
    const some = await answerTo(
      'evidenceUses',
      {},
      asking(`${claimed}claims:\n  c: {kind: assumption, text: So it is}\n`),
    );
    const left = some.elements.filter(({ group, unmarked }) => group === 'statement' && unmarked);
    expect(left.map(({ path }) => path[1])).toEqual(['downstream', 'downstream', 'downstream']);
  });
});
