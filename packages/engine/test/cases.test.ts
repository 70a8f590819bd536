/** The library: every case reads clean, its expectations hold, its citations resolve, and every claim of the flagship is used or marked. */
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkExpectations,
  checkModel,
  compile,
  isRefusal,
  openModel,
  sayDiagnostic,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../../cases/', import.meta.url));
const suffix = '.modus.yaml';
const slugs = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => path.basename(file, suffix));
const read = (slug: string) => openModel(fs.readFileSync(folder + slug + suffix, 'utf8'));
const bibliography = parse(fs.readFileSync(`${folder}bibliography.yaml`, 'utf8')) as Record<
  string,
  { title?: string }
>;

describe.each(slugs)('the case %s', (slug) => {
  const file = read(slug);

  it('reads without an error or a remark in every variant', () => {
    expect(checkModel(file).map((diagnostic) => sayDiagnostic('en', diagnostic))).toEqual([]);
  });

  it('finds what it expects', () => {
    const results = checkExpectations(file);
    if (isRefusal(results)) throw new Error(results.refusal);
    expect(
      results
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ expectation, missing, unexpected, count }) => ({ expectation, missing, unexpected, count })),
    ).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });

  it('tells its story, in English at least, and cites what the bibliography holds', () => {
    const outcome = compile(file);
    if (isRefusal(outcome) || !outcome.ok) throw new Error(slug);
    const { conflict } = outcome.compiled;
    expect(conflict.title.en).toBeTruthy();
    expect(conflict.description?.en).toBeTruthy();
    for (const { cite } of conflict.sources) expect(cite && bibliography[cite]?.title).toBeTruthy();
  });
});

describe('the bibliography', () => {
  it('holds nothing that no case cites', () => {
    const cited = slugs.flatMap((slug) =>
      [...fs.readFileSync(folder + slug + suffix, 'utf8').matchAll(/cite:\s*([\w-]+)/g)].map(
        ([, key]) => key,
      ),
    );
    expect(Object.keys(bibliography).filter((key) => !cited.includes(key))).toEqual([]);
  });
});

describe('the flagship', () => {
  const outcome = compile(read('iran-us-2020'));
  if (isRefusal(outcome) || !outcome.ok) throw new Error('the flagship does not compile');
  const { conflict } = outcome.compiled;

  it('speaks English, Arabic and Persian throughout', () => {
    const texts = [
      conflict.title,
      conflict.summary,
      conflict.description,
      ...conflict.claims.map(({ text }) => text),
    ];
    const named = [
      ...conflict.decisionMakers,
      ...conflict.options,
      ...conflict.consequences,
      ...conflict.namedStates,
      ...conflict.scenarios,
      ...conflict.axes,
    ].map(({ name }) => name);
    for (const text of [...texts, ...named])
      expect(Object.keys(text ?? {}).sort()).toEqual(['ar', 'en', 'fa']);
  });

  it('carries every claim of the article’s reading, and marks what is assumed', () => {
    const ids =
      'preserve shaky last-chance silent survival-first no-transformation principles measured war-unaffordable normal-unacceptable third-path denial denial-disbelieved activities soft-war rights-mean-regime-change culture soft-overthrow-worse agenda-three-files rights-conclusion rights-instrumental war-includes-pressure sectors other-relief troops-bargain then-allies disentangle encouraged moscow anti-americanism-power urgency drivers demise-chaos';
    const claims = conflict.claims.map(({ id }) => id);
    expect(ids.split(' ').filter((id) => !claims.includes(`c-${id}`))).toEqual([]);
    for (const { id, kind, source } of conflict.claims)
      expect([id, kind === 'assumption', source === null]).toEqual([
        id,
        id.startsWith('a-'),
        id.startsWith('a-'),
      ]);
  });

  it('leaves no element without a claim behind it', () => {
    const statements = conflict.preferences.flatMap((preference) =>
      preference.kind === 'priorities'
        ? preference.priorities.flatMap((each) =>
            each.statements.map((statement) => ({
              ...statement,
              claims: [...statement.claims, ...preference.claims],
            })),
          )
        : [],
    );
    const elements = [
      ...conflict.decisionMakers,
      ...conflict.options,
      ...conflict.consequences,
      ...conflict.feasibility,
      ...statements,
      ...conflict.scenarios,
      ...conflict.axes,
    ];
    expect(elements.filter(({ claims }) => claims.length === 0)).toEqual([]);
  });
});
