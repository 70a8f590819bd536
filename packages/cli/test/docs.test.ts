/** The documentation runs: models are well formed, commands say what is written, links lead somewhere. */
import * as fs from 'node:fs';
import path from 'node:path';
import {
  checkExpectations,
  checkModel,
  conceptFamilies,
  conceptIds,
  isRefusal,
  openModel,
  sayDiagnostic,
} from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { brokenLinks } from './docs/links.ts';
import { examplesFolder, fileNameOf, isModel, readPages, root, withSections } from './docs/pages.ts';
import { replayPage } from './docs/replay.ts';

/** The page of each solution concept has the stem of the file that defines it. */
const conceptPages = {
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

const pages = readPages();

const errorsOf = (text: string): string[] =>
  checkModel(openModel(text))
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => `${sayDiagnostic('en', diagnostic)} (at ${diagnostic.span.start})`);

describe('models', () => {
  for (const { name, blocks } of pages) {
    const whole = blocks.find(isModel);
    for (const block of blocks.filter(({ language }) => language === 'yaml')) {
      it(`${name}:${block.line} is well formed`, () => {
        if (isModel(block)) expect(errorsOf(block.text)).toEqual([]);
        else if (whole) expect(errorsOf(withSections(whole.text, block.text))).toEqual([]);
        else expect.fail('a piece of a model needs a whole one before it on the page');
      });
    }
    for (const block of blocks.filter(isModel)) {
      const file = fileNameOf(block);
      if (!file?.includes('/')) continue;
      it(`${name}:${block.line} shows ${file} as it is`, () => {
        const comment = `# ${file}\n`;
        expect(block.text).toBe(comment + fs.readFileSync(path.join(root, file), 'utf8').trimEnd());
      });
    }
  }

  it.each(fs.readdirSync(examplesFolder))(
    'docs/examples/%s is well formed and as its author expects',
    (name) => {
      const text = fs.readFileSync(path.join(examplesFolder, name), 'utf8');
      expect(errorsOf(text)).toEqual([]);
      const results = checkExpectations(openModel(text));
      expect(isRefusal(results) ? results : results.filter(({ outcome }) => outcome !== 'held')).toEqual([]);
    },
  );
});

describe('commands', () => {
  for (const page of pages.filter(({ blocks }) => blocks.some(({ language }) => language === 'console'))) {
    it(`${page.name} says what they answer`, () => {
      const { consoles, files } = replayPage(page);
      if (process.env.MODUS_GOLDEN) {
        const lines = page.text.split('\n');
        for (const { block, written, found } of [...consoles].reverse()) {
          lines.splice(block.line - 1, written.split('\n').length, ...found.split('\n'));
        }
        fs.writeFileSync(page.file, lines.join('\n'));
        return;
      }
      for (const { written, found } of consoles) expect(found).toBe(written);
      for (const { written, found } of files) expect(JSON.parse(written)).toEqual(JSON.parse(found));
    });
  }
});

describe('pages', () => {
  it.each(pages)('$name: every link leads somewhere', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it.each(pages)('$name: every JSON block can be read', ({ blocks }) => {
    for (const { text } of blocks.filter(({ language }) => language === 'json')) JSON.parse(text);
  });

  it.each([...conceptIds, ...conceptFamilies])('%s has a page with the stem of its definition', (id) => {
    const stem = conceptPages[id];
    expect(fs.existsSync(path.join(root, 'packages', 'engine', 'src', 'analysis', `${stem}.ts`))).toBe(true);
    const page = pages.find(({ name }) => name === `docs/concepts/${stem}.md`);
    expect(page?.text).toMatch(new RegExp(`\`${id}(:H)?\``));
  });
});
