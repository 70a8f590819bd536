import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { check } from '@modus-vivendi/checker';
import type { ConceptId } from '@modus-vivendi/engine';
import { compile, openModel } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { checkedText, version } from '../../src/questions/certificate.ts';
import { contextFor } from '../../src/questions/context.ts';
import { answerTo, asking, caseText } from './ask.ts';

const flagship = caseText('iran-us-2020');
const four: readonly ConceptId[] = ['nash', 'gmr', 'smr', 'seq'];
const deal = ['talks,restrain,relief,withdraw'];

describe('certificate', () => {
  it('is about the exact bytes of the text', async () => {
    const { text, verdicts } = await answerTo('certificate', { states: deal, among: four }, asking(flagship));
    const written: unknown = JSON.parse(text);
    expect(written).toMatchObject({
      modus: version,
      modelSha256: createHash('sha256').update(flagship).digest('hex'),
      states: [87],
      concepts: four,
      scenario: [],
      view: null,
    });
    expect(verdicts).toBe(8);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('carries the version of the package', () => {
    const written = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect((JSON.parse(written) as { version: string }).version).toBe(version);
  });

  it('is accepted by the checker for every state, in a view and a scenario, too', async () => {
    for (const more of [{}, { view: ['tehran'] }, { scenario: ['diplomacy'] }]) {
      const found = await answerTo('certificateCheck', { states: null, among: four }, asking(flagship, more));
      expect(found).toEqual({ accepted: true, verdicts: 136 * 2 * 4, problems: [] });
    }
  });

  it('is rejected when a verdict is turned around', async () => {
    const asked = asking(flagship);
    const { text } = await answerTo('certificate', { states: deal, among: ['nash'] }, asked);
    const turned = text.replace('"verdict":"unstable"', '"verdict":"stable"');
    expect(turned).not.toBe(text);
    const found = await checkedText(turned, contextFor(asked));
    expect(found.accepted).toBe(false);
    expect(found.problems.length).toBeGreaterThan(0);
    // In the reader's language, with its place in the file.
    const persian = await checkedText(turned, contextFor({ ...asked, language: 'fa' }));
    expect(persian.problems.length).toBe(found.problems.length);
    for (const problem of persian.problems) expect(problem).toMatch(/\/verdicts.*[\u0600-\u06ff]{3}/);
  });

  it('is rejected for another text', async () => {
    const { text } = await answerTo('certificate', { states: deal, among: four }, asking(flagship));
    const outcome = compile(openModel(flagship));
    if (!('ok' in outcome && outcome.ok)) throw new Error('the case does not compile');
    const sha256 = createHash('sha256').update(`${flagship}#`).digest('hex');
    expect(check(outcome.compiled.conflict, JSON.parse(text), { sha256 }).accepted).toBe(false);
  });

  it('leaves out concepts that cannot be asked, and refuses where none can', async () => {
    const graph = asking(caseText('superpower-nuclear'));
    const { text } = await answerTo('certificate', { states: null, among: ['nash', 'sim'] }, graph);
    expect((JSON.parse(text) as { concepts: string[] }).concepts).toEqual(['nash']);
    await expect(answerTo('certificate', { states: null, among: ['sim'] }, graph)).rejects.toThrow(
      /joint-needs-options/,
    );
  });
});
