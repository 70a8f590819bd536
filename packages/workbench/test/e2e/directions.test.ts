/** What the page itself says runs in the page's direction, whatever a model's names are written in; and a page with nothing to show says so. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, ready, temporaryFolder, visit } from './visit.ts';

const latin = `modus: 1
title: Names in Latin letters
decision-makers:
  a: {options: {x: {}, y: {}}}
  b: {options: {z: {}}}
feasibility:
  - {never: x and z}
preferences:
  a: {priorities: [x, not z]}
  b: {priorities: [z, not x]}
`;

/** Sentences of the page that run against it. */
const against = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, li, td, th, summary, h2, h3, figcaption)')]
      .filter((each) => getComputedStyle(each).direction === 'ltr' && each.closest('[dir=ltr]') === null)
      // A model's own text, or a name by itself, runs as it is written.
      .filter(({ textContent }) => /[\u0600-\u06ff]{2,}/.test(textContent ?? ''))
      .map(({ textContent }) => (textContent ?? '').slice(0, 80)),
  );

const file = (text: string): { readonly folder: string; readonly file: string } => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'one.modus.yaml'), text);
  return { folder, file: 'one.modus.yaml' };
};

describe('in a page from right to left', () => {
  it('sentences about names in Latin letters keep its direction, on every panel', {
    timeout: 90_000,
  }, async () => {
    const visited = await visit({ language: 'fa', ...file(latin) });
    const { page } = visited;
    const panels = page.locator('.navigation [role=radio]');
    for (let k = 0; k < 9; k++) {
      await panels.nth(k).click();
      await ready(page);
      const tabs = page.locator('main [role=tablist]').first().locator('[role=tab]');
      for (let tab = 0; tab < Math.max(1, await tabs.count()); tab++) {
        if (tab > 0) await tabs.nth(tab).click();
        await ready(page);
        const where = `panel ${k}, tab ${tab}`;
        expect({ where, against: await against(page) }).toEqual({ where, against: [] });
        const fields = page.locator('main :is(input, textarea)[placeholder]:placeholder-shown');
        for (const field of await fields.all())
          expect(await field.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
      }
    }
    await expectQuiet(visited);
    await visited.close();
  });

  it('a text that cannot be read leaves no panel bare', { timeout: 60_000 }, async () => {
    const visited = await visit({ language: 'fa', ...file('modus: 1\ntitle:\n') });
    const { page } = visited;
    const panels = page.locator('.navigation [role=radio]');
    for (let k = 0; k < 9; k++) {
      await panels.nth(k).click();
      await page.locator('main .empty').waitFor();
      await page.locator('main .empty').getByRole('button').waitFor();
    }
    expect(await page.locator('.center > .notice').innerText()).not.toContain('از پیش از');
    await expectQuiet(visited);
    await visited.close();
  });
});
