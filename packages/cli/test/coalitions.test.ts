/** What docs/reference/commands.md promises of `analyze --coalition` and `--jumps`. */
import { describe, expect, it } from 'vitest';
import { modus, modusJson } from './terminal.ts';

describe('analyze --coalition', () => {
  it('answers for machines: stability, departures and jumps', () => {
    const answer = modusJson(['analyze', 'elmira', '--coalition', 'uniroyal,moe', '--jumps']);
    const jump = {
      from: 5,
      coalition: ['moe', 'uniroyal'],
      to: 8,
      path: [
        { by: 'moe', to: 6 },
        { by: 'uniroyal', to: 8 },
      ],
      concepts: ['nash', 'gmr', 'smr', 'seq'],
    };
    expect(answer).toMatchObject({
      model: { scenario: [], view: null },
      stateCount: 9,
      concepts: ['nash', 'gmr', 'smr', 'seq'],
      coalitionConcepts: ['c-nash', 'c-gmr', 'c-smr', 'c-seq'],
      departures: [jump],
      jumps: [jump],
    });
    expect(answer.coalitions[0]).toMatchObject({
      members: ['moe', 'uniroyal'],
      stability: { 'c-nash': [1, 3, 4, 7, 8, 9] },
    });
    expect(answer.universal).toBeUndefined();
  });

  it('takes the coalitions that the file states, every one, or several, each once', () => {
    const members = (...args: string[]): string[] =>
      modusJson(['analyze', 'elmira', ...args]).coalitions.map((each: { members: string[] }) =>
        each.members.join('+'),
      );
    expect(members('--coalition', 'stated')).toEqual(['moe+uniroyal']);
    expect(members('--coalition', 'all')).toHaveLength(7);
    expect(members('--coalition', 'moe', '--coalition', 'stated', '--coalition', 'uniroyal,moe,moe')).toEqual(
      ['moe', 'moe+uniroyal'],
    );
    const all = modusJson(['analyze', 'elmira', '--coalition', 'all', '--concept', 'c-seq']);
    expect(all.universal).toEqual({ 'c-seq': [8, 9] });
  });

  it.each([
    [['elmira', '--coalition', 'moe,nobody'], 2],
    [['elmira', '--coalition', ''], 2],
    [['elmira', '--coalition'], 2],
    [['elmira', '--coalition', 'moe', '--countermove', 'single'], 2],
    [['syria-iraq-1975', '--coalition', 'stated'], 2],
    [['elmira', '--coalition', 'moe', '--concept', 'c-nsh'], 2],
    [['elmira', '--concept', 'c-nash'], 3],
    [['lake-gisborne-unknown', '--coalition', 'all'], 3],
    [['lake-gisborne-unknown', '--jumps'], 3],
    [['syria-iraq-1975', '--coalition', 'all', '--jumps', '--states', 'none'], 0],
  ] as const)('%j ends with %i', (args, code) => {
    const said = modus(['analyze', ...args]);
    expect({ code: said.code, err: said.err }).toMatchObject({ code });
    if (code !== 0) expect(said.err).not.toBe('');
  });

  it.each(['ar', 'fa'])('says everything in %s', (lang) => {
    const told = [
      modus(['analyze', 'iran-us-2020', '--coalition', 'all', '--jumps', '--lang', lang]),
      modus(['explain', 'iran-us-2020', 'standoff', '--coalition', 'all', '--lang', lang]),
    ];
    for (const { out, code } of told) {
      expect(code).toBe(0);
      const words = out.replace(
        /\b[ca](-[a-z]+)+|--limit|GMR|SMR|SEQ|C-Nash|Mehdi Khalaji|\.?\/?modus.*/g,
        '',
      );
      expect(words.match(/[A-Za-z]{3,}/g) ?? []).toEqual([]);
    }
  });
});

describe('certify --coalition', () => {
  it('writes the verdicts of coalitions, which verify accepts and, changed, rejects', () => {
    const shelf = new Map<string, string | Uint8Array>();
    const args = ['--coalition', 'stated', '--concept', 'c-gmr', '--state', '5'];
    expect(modus(['certify', 'elmira', '-o', 'proof.json', ...args], shelf).code).toBe(0);
    expect(modus(['verify', 'elmira', 'proof.json'], shelf)).toMatchObject({
      code: 0,
      out: 'Accepted: one verdict follows from the model.\n',
    });
    const proof = JSON.parse(String(shelf.get('proof.json')));
    expect(proof).toMatchObject({
      concepts: ['c-gmr'],
      coalitions: [['moe', 'uniroyal']],
      verdicts: [{ by: ['moe', 'uniroyal'], verdict: 'unstable', evidence: { improvement: 8 } }],
    });
    proof.verdicts[0].evidence.improvement = 7;
    shelf.set('proof.json', JSON.stringify(proof));
    for (const language of ['en', 'ar', 'fa'])
      expect(modus(['verify', 'elmira', 'proof.json', '--lang', language], shelf).code).toBe(1);
  });

  it('adds them to those of decision makers when no concept is named, and refuses single countermoves', () => {
    const shelf = new Map<string, string | Uint8Array>();
    const certify = (...args: string[]) => modus(['certify', 'elmira', '-o', 'proof.json', ...args], shelf);
    expect(certify('--coalition', 'all').code).toBe(0);
    expect(JSON.parse(String(shelf.get('proof.json'))).verdicts).toHaveLength(9 * 4 * (3 + 7));
    expect(certify('--coalition', 'all', '--countermove', 'single').code).toBe(2);
  });
});

describe('explain --coalition', () => {
  it('answers for machines: verdicts, every joint gain with its moves, sentences and what they rest on', () => {
    const answer = modusJson(['explain', 'elmira', '5', '--coalition', 'moe,uniroyal', '--concept', 'c-smr']);
    expect(answer).toMatchObject({
      state: { id: 5 },
      coalitions: [
        {
          members: ['moe', 'uniroyal'],
          verdicts: [{ concept: 'c-smr', verdict: 'unstable' }],
          gains: [
            {
              coalition: ['moe', 'uniroyal'],
              to: 8,
              path: [
                { by: 'moe', to: 6 },
                { by: 'uniroyal', to: 8 },
              ],
            },
          ],
          headline: [{ reasons: [] }],
        },
      ],
      claims: [{ id: 'c-rankings' }],
    });
    expect(answer.coalitions[0].arguments[0].reasons.length).toBeGreaterThan(4);
  });

  it('is about coalitions alone: other concepts and --by do not go with it', () => {
    for (const more of [
      ['--concept', 'c-gmr,nash'],
      ['--by', 'moe'],
      ['--countermove', 'single'],
    ])
      expect(modus(['explain', 'elmira', '5', '--coalition', 'stated', ...more]).code).toBe(2);
  });
});

describe('analyze --merge', () => {
  it('takes some for one player, for machines by the ids of its members', () => {
    const answer = modusJson(['analyze', 'elmira', '--merge', 'uniroyal,moe', '--concept', 'nash,seq']);
    expect(answer).toMatchObject({
      players: [['moe', 'uniroyal'], ['local-government']],
      concepts: ['nash', 'seq'],
      equilibria: { nash: [7, 8, 9], seq: [1, 7, 8, 9] },
    });
    expect(Object.keys(answer.stability.nash)).toEqual(['moe+uniroyal', 'local-government']);
  });

  it('says in every language that this is not coalition stability', () => {
    for (const [lang, word] of Object.entries({
      en: 'not coalition stability',
      ar: 'استقرار الائتلاف',
      fa: 'پایداری',
    })) {
      const { out } = modus(['analyze', 'elmira', '--merge', 'moe,uniroyal', '--lang', lang]);
      expect(out.replace(/\s+/g, ' ')).toContain(word);
    }
  });

  it.each([
    [['elmira', '--merge', 'moe,uniroyal', '--concept', 'lm:2'], 3],
    [['elmira', '--merge', 'moe,uniroyal', '--merge', 'moe,local-government'], 2],
    [['elmira', '--merge', 'moe,uniroyal', '--jumps'], 2],
    [['elmira', '--merge', 'moe,nobody'], 2],
  ] as const)('%j ends with %i', (args, code) => {
    const said = modus(['analyze', ...args]);
    expect(said.code).toBe(code);
    expect(said.err).not.toBe('');
  });
});
