import { describe, expect, it } from 'vitest';
import { reversedPairs } from '../../src/questions/telling-count.ts';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');

const noTalks = '      - {statement: not (talks and rights), claims: [c-agenda-three-files]}\n';
const noWar = '      - {statement: not economic-war, claims: [c-war-includes-pressure]}\n';
/** Tehran minds talks under the rights agenda less than economic war: the turn on which the flagship's story hangs. */
const turned = flagship.replace(noTalks + noWar, noWar + noTalks);

describe('telling', () => {
  it('asks, without a change, about a named pair whose order hangs on one statement', async () => {
    const { telling } = await answerTo(
      'telling',
      { by: 'tehran', before: null, settled: [] },
      asking(flagship),
    );
    expect(telling).toMatchObject({
      kind: 'trade',
      preferred: { key: 'pressure,rights' },
      other: { key: 'talks,relief,rights' },
      because: { at: 2 },
    });
    expect(telling!.against).toHaveLength(2);
    expect(telling!.claims).toContain('c-agenda-three-files');
  });

  it('asks, after a change, about the named pair that it has turned around', async () => {
    expect(turned).not.toBe(flagship);
    const { telling, reversed } = await answerTo(
      'telling',
      { by: 'tehran', before: flagship, settled: [] },
      asking(turned),
    );
    expect(telling).toMatchObject({
      kind: 'turned',
      preferred: { key: 'talks,relief,rights' },
      other: { key: 'pressure,rights' },
      because: { at: 2 },
    });
    expect(reversed).toBeGreaterThan(0);
  });

  it('does not ask again what was confirmed', async () => {
    const args = { by: 'tehran', before: null };
    const first = await answerTo('telling', { ...args, settled: [] }, asking(flagship));
    const second = await answerTo('telling', { ...args, settled: [first.telling!.id] }, asking(flagship));
    expect(second.telling!.id).not.toBe(first.telling!.id);
  });

  it('offers the moves that turn the comparison around, each with what else it turns around', async () => {
    const { telling } = await answerTo(
      'telling',
      { by: 'tehran', before: null, settled: [] },
      asking(flagship),
    );
    const found = await answerTo(
      'tellingOffers',
      { by: 'tehran', preferred: telling!.preferred.key, other: telling!.other.key },
      asking(flagship),
    );
    const raise = found!.offers.find(({ kind, from }) => kind === 'raise' && from === 3);
    expect(raise).toMatchObject({ to: 2 });
    // The same move made in the text turns around exactly that many and the pair itself.
    const { reversed } = await answerTo(
      'telling',
      { by: 'tehran', before: flagship, settled: [] },
      asking(turned),
    );
    expect(raise!.others).toBe(reversed! - 1);
  });

  it('makes every offer good: after it the other state is preferred', async () => {
    const { telling } = await answerTo(
      'telling',
      { by: 'tehran', before: null, settled: [] },
      asking(flagship),
    );
    const pair = { preferred: telling!.preferred.key, other: telling!.other.key };
    const found = await answerTo('tellingOffers', { by: 'tehran', ...pair }, asking(flagship));
    expect(found!.offers.length).toBeGreaterThan(1);
    const block = flagship.match(/priorities:\n([\s\S]*?) {2}washington:/)![1]!;
    const lines = block.split('\n').filter((line) => line.trim().startsWith('- '));
    for (const offer of found!.offers) {
      const rest = lines.filter((_, k) => k !== offer.from);
      if (offer.kind !== 'remove') rest.splice(offer.to, 0, lines[offer.from]!);
      // What is vital comes first, wherever a move has put it.
      const plain = rest.map((line) => line.replace(' vital: true,', ''));
      const text = flagship.replace(block, `${plain.join('\n')}\n`);
      const order = await answerTo(
        'order',
        { by: 'tehran', from: 0, count: 300, equilibria: false },
        asking(text),
      );
      const place = (key: string): number => order!.rows.find((row) => row.key === key)!.place;
      expect(place(pair.other), JSON.stringify(offer)).toBeLessThan(place(pair.preferred));
    }
  });

  it('asks nothing of a preference that is partly unknown, nor of an unchanged ranking', async () => {
    const unknown = await answerTo(
      'telling',
      { by: 'province', before: null, settled: [] },
      asking(caseText('lake-gisborne-unknown')),
    );
    expect(unknown).toEqual({ telling: null, reversed: null, unknown: true });
    const ranking = await answerTo(
      'telling',
      { by: 'syria', before: null, settled: [] },
      asking(caseText('syria-iraq-1975')),
    );
    expect(ranking.telling).toBeNull();
  });
});

describe('reversedPairs', () => {
  it('agrees with counting every pair', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed % below;
    };
    for (let round = 0; round < 50; round++) {
      const size = 1 + next(24);
      const before = Int32Array.from({ length: size }, () => next(6));
      const after = Int32Array.from({ length: size }, () => next(6));
      let expected = 0;
      for (let a = 0; a < size; a++)
        for (let b = 0; b < size; b++) if (before[a]! < before[b]! && after[a]! > after[b]!) expected++;
      expect(reversedPairs(before, after)).toBe(expected);
    }
  });
});
