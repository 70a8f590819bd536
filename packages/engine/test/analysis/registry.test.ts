/** Completeness: a concept is not there until its definition, words, oracle, page, mirror test and an expectation in a case are. */
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConceptId, conceptFamilies, conceptIds, conceptOf, languages } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/words/ar.ts';
import { en } from '../../src/words/en.ts';
import { fa } from '../../src/words/fa.ts';
import { conceptIds as oracleIds } from '../oracle/oracle.ts';

/** The file that holds each definition; its stem names the mirror test and the docs page too. */
const stems = {
  nash: 'nash',
  gmr: 'general-metarational',
  smr: 'symmetric-metarational',
  seq: 'sequential',
  sseq: 'symmetric-sequential',
  sim: 'simultaneous',
  'seq-sim': 'rescued',
  'smr-sim': 'rescued',
  nm: 'non-myopic',
  'gmr-strong': 'strength',
  'smr-strong': 'strength',
  'seq-strong': 'strength',
  'gmr-weak': 'strength',
  'smr-weak': 'strength',
  'seq-weak': 'strength',
  lm: 'limited-move',
  maximin: 'maximin',
} as const;

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const pages = `${root}docs/concepts`;
const cases = fs.readdirSync(`${root}cases`).filter((file) => file.endsWith('.modus.yaml'));
const expectations = cases.map((file) => fs.readFileSync(`${root}cases/${file}`, 'utf8')).join('\n');
const catalogues = { en, ar, fa };

describe('the registry ›', () => {
  it('holds each concept under its own id, members of families too', () => {
    const ids: readonly ConceptId[] = [...conceptIds, 'lm:3', 'maximin:12'];
    expect(ids.map((id) => conceptOf(id).id)).toEqual(ids);
  });

  it('is known to the oracle, concept by concept', () => {
    expect(oracleIds).toEqual(conceptIds);
  });
});

describe.each([...conceptIds, ...conceptFamilies])('the concept %s ›', (id) => {
  const stem = stems[id];

  it('is defined in a file of its stem, which says its definition as a formula and cites its source', () => {
    const source = fs.readFileSync(`${root}packages/engine/src/analysis/${stem}.ts`, 'utf8');
    expect(source).toMatch(/s is .*stable for i {2}⇔ {2}/);
    expect(source).toMatch(/theory(\.md)? \d/);
  });

  it('has a meaning and a short name in every language', () => {
    for (const language of languages) {
      expect(catalogues[language][`concept.${id}`]).toBeTruthy();
      expect(catalogues[language][`concept-short.${id}`]).toBeTruthy();
    }
  });

  it('has a mirror test', () => {
    expect(fs.existsSync(fileURLToPath(new URL(`${stem}.test.ts`, import.meta.url)))).toBe(true);
  });

  it.skipIf(!fs.existsSync(pages))('has a page in the docs', () => {
    expect(fs.existsSync(`${pages}/${stem}.md`)).toBe(true);
  });

  it('is expected of a case in the library', () => {
    expect(expectations).toMatch(new RegExp(`concept: "?${id}(:\\d+)?"?[,\\s]`));
  });
});
