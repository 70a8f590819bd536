/** What docs/reference/commands.md promises of the JSON and the exit codes. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesFolder, modus, modusJson } from './terminal.ts';

const syria = `modus: 1
title: Syria and Iraq
decision-makers:
  syria: {name: Syria, options: {release: {}, escalate: {}}}
  iraq: {name: Iraq, options: {attack: {}}}
feasibility: [{never: release and escalate}]
status-quo: {}
preferences:
  syria: {ranking: 1 > 3 > 6 > 2 > 4 > 5}
  iraq: {ranking: 2 > 4 > 6 > 1 > 5 > 3}
`;
const files = () => new Map<string, string | Uint8Array>([['syria.modus.yaml', syria]]);

describe('compare', () => {
  it('has a dash where a version cannot be asked what another one can', () => {
    const partly = syria
      .replace('2 > 4 > 6 > 1 > 5 > 3', '2 > 4 > 6 ? 1 > 5 > 3')
      .concat(`axes: {a: {base: x}}
scenarios: {y: {axis: a, change: {preferences: {iraq: {ranking: 2 > 4 > 6 > 1 > 5 > 3}}}}}
`);
    const said = modus(
      ['compare', 'partly.modus.yaml', '--concept', 'seq:d,nash'],
      new Map([['partly.modus.yaml', partly]]),
    );
    expect(said.code).toBe(0);
    expect(said.out).toMatch(/^x .* –$/m);
    expect(said.out).toMatch(/^y .* 1$/m);
  });
});

describe('analyze --json', () => {
  it('contains the example of the contract', () => {
    const answer = modusJson(['analyze', 'syria.modus.yaml'], files());
    expect(answer).toMatchObject({
      model: {
        title: 'Syria and Iraq',
        sha256: createHash('sha256').update(syria).digest('hex'),
        scenario: [],
        view: null,
        decisionMakers: [
          { id: 'syria', name: 'Syria', options: ['release', 'escalate'] },
          { id: 'iraq', name: 'Iraq', options: ['attack'] },
        ],
      },
      stateCount: 6,
      statusQuo: 1,
      concepts: ['nash', 'gmr', 'smr', 'seq'],
      engine: 'dense',
      complete: true,
      equilibria: { nash: [6], gmr: [1, 6], smr: [6], seq: [6] },
    });
    expect(answer.states[0]).toMatchObject({
      id: 1,
      decimal: 0,
      key: null,
      options: { release: 'no', escalate: 'no', attack: 'no' },
      rank: { syria: 1, iraq: 4 },
    });
    expect(answer.states).toHaveLength(6);
    expect(answer.stability.seq).toEqual({ syria: [1, 3, 6], iraq: [2, 4, 5, 6] });
  });

  it('writes the equilibria only when asked, and says that it is not complete', () => {
    const answer = modusJson(['analyze', 'syria.modus.yaml', '--states', 'equilibria'], files());
    expect(answer.complete).toBe(false);
    expect(answer.stability).toEqual({});
    expect(answer.states.map(({ id }: { id: number }) => id)).toEqual([1, 6]);
  });

  it('answers what can be asked and lists what cannot', () => {
    const said = modus(['analyze', 'elmira', '--concept', 'nash,sim,rnash,lm:2,gmr-strong', '--json']);
    const answer = JSON.parse(said.out);
    expect(said.code).toBe(0);
    expect(answer.concepts).toEqual(['nash']);
    expect(
      answer.refusals.map(({ concept, code }: { concept: string; code: string }) => [concept, code]),
    ).toEqual([
      ['sim', 'joint-needs-options'],
      ['rnash', 'no-attitudes'],
      ['lm:2', 'two-only'],
      ['gmr-strong', 'no-strength'],
    ]);
  });

  it('is refused when nothing can be asked', () => {
    const said = modus(['analyze', 'lake-gisborne-unknown', '--json']);
    expect(said.code).toBe(3);
    expect(JSON.parse(said.out).refusals[0].message).toContain('nash:a');
  });

  it('asks all that suits the model: the extensions where a preference is unknown, the relational ones where attitudes are stated', () => {
    const unknown = modusJson(['analyze', 'lake-gisborne-unknown', '--concept', 'all']);
    expect(unknown.concepts).toHaveLength(16);
    expect(unknown.refusals).toBeUndefined();
    expect(unknown.equilibria['gmr:b']).toEqual([4, 6, 8]);
    expect(unknown.stability['seq:c'].province).not.toContain(8);
    const attitudes = modusJson([
      'analyze',
      'syria-iraq-1975',
      '--concept',
      'all',
      '--set',
      'attitudes={iraq: {syria: positive}}',
    ]);
    expect(attitudes.concepts.slice(-4)).toEqual(['rnash', 'rgmr', 'rsmr', 'rseq']);
    expect(attitudes.temptedByTies).toBeUndefined();
  });
});

describe('exit codes', () => {
  const wrong = new Map([['wrong.modus.yaml', syria.replace('attack: {}', 'attack: {}, attack: {}')]]);
  it.each([
    [['analyze', 'syria.modus.yaml'], 0],
    [['analyze', 'wrong.modus.yaml'], 1],
    [['analyze', 'nowhere.modus.yaml'], 2],
    [['analyze'], 2],
    [['analyse', 'syria.modus.yaml'], 2],
    [['analyze', 'syria.modus.yaml', '--concept', 'nsh'], 2],
    [['analyze', 'syria.modus.yaml', '--scenario', 'elsewhere'], 2],
    [['analyze', 'syria.modus.yaml', '--lang', 'tlh'], 2],
    [['analyze', 'syria.modus.yaml', '--limit', 'many'], 2],
    [['analyze', 'syria.modus.yaml', '--set', 'nothing'], 2],
    [['explain', 'syria.modus.yaml', '9'], 2],
    [['analyze', 'syria.modus.yaml', '--concept', 'rnash'], 3],
    [['analyze', 'syria.modus.yaml', '--concept', 'nm,lm:3,maximin:2'], 0],
    [['analyze', 'syria.modus.yaml', '--concept', 'lm:0'], 2],
    [['analyze', 'syria.modus.yaml', '--engine', 'graph'], 3],
    [['brief', 'syria.modus.yaml'], 3],
    [['check', 'syria.modus.yaml', '--tradecraft'], 3],
    [['--help'], 0],
    [['analyze', '--help'], 0],
    [['--version'], 0],
  ] as const)('%j ends with %i', (args, code) => {
    const said = modus(args, new Map([...files(), ...wrong]));
    expect({ code: said.code, err: said.err }).toMatchObject({ code });
    if (code !== 0) expect(said.err).not.toBe('');
    expect(said.err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it('puts diagnostics at their place, for people and for machines', () => {
    const said = modus(['analyze', 'wrong.modus.yaml', '--json'], wrong);
    const [diagnostic] = JSON.parse(said.out).diagnostics;
    expect(diagnostic).toMatchObject({
      severity: 'error',
      file: 'wrong.modus.yaml',
      line: 5,
      column: 44,
      code: 'duplicate-key',
    });
    expect(said.err).toMatch(/^wrong\.modus\.yaml:5:44: duplicate-key: /);
  });
});

describe('one-off changes', () => {
  it('ask what if, and say so in the result', () => {
    const answer = modusJson(
      ['analyze', 'syria.modus.yaml', '--set', 'preferences.iraq.ranking=1 > 2 > 4 > 6 > 5 > 3'],
      files(),
    );
    expect(answer.model.set).toEqual(['preferences.iraq.ranking=1 > 2 > 4 > 6 > 5 > 3']);
    expect(answer.equilibria.nash).toContain(1);
  });
});

describe('compare --concept', () => {
  it('says where the concepts disagree, on which sides they are, and the first reason', () => {
    const { disagreements } = modusJson(['compare', 'syria-iraq-1975', '--concept', 'nash,gmr,smr']);
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]).toMatchObject({ holds: ['gmr'], fails: ['nash', 'smr'] });
    expect(disagreements[0].reasons[0].text).toContain('GMR counts that; SMR does not');
    expect(modusJson(['compare', 'syria-iraq-1975']).disagreements).toBeUndefined();
  });
});

describe('certify and verify', () => {
  it('agree, and a certificate of another model is rejected', () => {
    const shelf = files();
    expect(modus(['certify', 'syria.modus.yaml', '-o', 'proof.json'], shelf).code).toBe(0);
    expect(modus(['verify', 'syria.modus.yaml', 'proof.json'], shelf)).toMatchObject({
      code: 0,
      out: 'Accepted: all 48 verdicts follow from the model.\n',
    });
    shelf.set('syria.modus.yaml', syria.replace('1 > 3 > 6', '3 > 1 > 6'));
    expect(modus(['verify', 'syria.modus.yaml', 'proof.json'], shelf).code).toBe(1);
    shelf.set('proof.json', '{"verdicts": 7');
    expect(modus(['verify', 'syria.modus.yaml', 'proof.json'], shelf).code).toBe(1);
  });

  it('hold for the flagship in every scenario and view', () => {
    const shelf = new Map<string, string | Uint8Array>();
    for (const variant of [
      [],
      ['--scenario', 'diplomacy,measured'],
      ['--view', 'tehran'],
      ['--scenario', 'overthrow-or-war', '--view', 'tehran'],
    ]) {
      expect(
        modus(['certify', 'iran-us-2020', '-o', 'proof.json', '--concept', 'all', ...variant], shelf).code,
      ).toBe(0);
      expect(modus(['verify', 'iran-us-2020', 'proof.json'], shelf)).toMatchObject({ code: 0 });
    }
  });
});

describe('the library', () => {
  it('lists every case and shows one', () => {
    const slugs = fs
      .readdirSync(casesFolder)
      .filter((file) => file.endsWith('.modus.yaml'))
      .map((file) => path.basename(file, '.modus.yaml'));
    expect(modusJson(['cases']).map(({ slug }: { slug: string }) => slug)).toEqual(slugs.sort());
    expect(modus(['cases', 'elmira']).out).toContain('Elmira');
  });

  it('starts a model that is well formed and can be analyzed, in each language', () => {
    for (const language of ['en', 'ar', 'fa']) {
      const shelf = new Map<string, string | Uint8Array>();
      expect(modus(['new', 'own', '--lang', language], shelf).code).toBe(0);
      expect(modus(['check', 'own.modus.yaml'], shelf)).toMatchObject({ code: 0, err: '' });
      expect(modusJson(['analyze', 'own.modus.yaml'], shelf).equilibria.nash.length).toBeGreaterThan(0);
      expect(modus(['new', 'own'], shelf).code).toBe(2);
    }
  });

  it('prints a schema', () => {
    expect(JSON.parse(modus(['schema']).out)).toMatchObject({ type: 'object' });
  });
});
