/** `modus levers`: what it is asked, what it answers to machines, and what it writes. */
import { describe, expect, it } from 'vitest';
import { modus, modusJson } from './terminal.ts';

const json = (...args: readonly string[]) => modusJson(['levers', ...args]);

describe('modus levers', () => {
  it('tells machines what would have to change, and that less will not do', () => {
    const found = json(
      'syria-iraq-1975',
      '--to',
      '2',
      '--concept',
      'nash',
      '--only',
      'one-way,rank',
      '--further',
      '0',
    );
    expect(found).toMatchObject({
      to: [2],
      avoid: [],
      concept: 'nash',
      reachable: null,
      asSeen: false,
      versions: [[]],
      least: 1,
      cheaper: { sets: 1, conflicts: 1 },
      completeUpTo: 1,
      stopped: null,
    });
    expect(found.answers[0]).toMatchObject({
      cost: 1,
      levers: [
        { kind: 'one-way', option: 'release', change: 'take-only', cost: 1, touches: ['syria', 'release'] },
      ],
      change: 'decision-makers: {syria: {options: {release: {change: take-only}}}}',
      gained: [{ id: 2 }],
      lost: [],
    });
  });

  it('takes costs, kinds and what is to be left alone', () => {
    const asked = ['syria-iraq-1975', '--to', '2', '--concept', 'nash', '--further', '0'];
    const kinds = (...more: string[]): Set<string> =>
      new Set(
        json(...asked, ...more).answers.flatMap((answer: { levers: { kind: string }[] }) =>
          answer.levers.map(({ kind }) => kind),
        ),
      );
    expect(kinds()).toEqual(new Set(['one-way', 'rank']));
    expect(kinds('--cost', 'rank=3')).toEqual(new Set(['one-way']));
    expect(kinds('--keep', 'release')).toEqual(new Set(['rank']));
    expect(kinds('--by', 'iraq')).toEqual(new Set());
  });

  it('writes the model with its answers, and over nothing', () => {
    const asked = [
      'levers',
      'syria-iraq-1975',
      '--to',
      '2',
      '--concept',
      'nash',
      '--further',
      '0',
      '--limit',
      '2',
    ];
    const files = new Map<string, string | Uint8Array>();
    const { code } = modus([...asked, '--output', 'changed.modus.yaml'], files);
    expect([code, [...files.keys()]]).toEqual([0, ['changed.modus.yaml']]);
    expect(modus(['check', 'changed.modus.yaml'], files).code).toBe(0);
    const again = modus([...asked, '-o', 'changed.modus.yaml'], files);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('exists already')]);
    const { out } = modus(
      ['analyze', 'changed.modus.yaml', '--scenario', 'lever-1', '--concept', 'nash', '--json'],
      files,
    );
    expect(JSON.parse(out).equilibria.nash).toContain(2);
  });

  it.each([
    [['--only', 'drop'], 'which state'],
    [['--to', '2', '--only', 'dropp'], 'drop'],
    [['--to', '2', '--keep', 'syriaa'], 'syria'],
    [['--to', '2', '--cost', 'drop=0'], 'drop=0'],
    [['--to', '2', '--tries', 'many'], 'many'],
    [['--to', '2', '--concept', 'nash,seq'], 'one solution concept'],
    [['--to', '2', '--set', 'title=T'], 'there is no option --set'],
  ])('says what is wrong with %j', (args, message) => {
    const { code, err } = modus(['levers', 'syria-iraq-1975', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('ends with 3 where it stopped before it found anything', () => {
    const { code, out } = modus(['levers', 'syria-iraq-1975', '--to', '5', '--by', 'iraq', '--tries', '50']);
    expect([code, out]).toEqual([3, expect.stringMatching(/complete up to a\s+cost of 0/)]);
  });
});
