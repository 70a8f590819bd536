/** The page as one file, opened from disk: everything works without a server, and nothing is asked of anybody. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  expectQuiet,
  fromFileMenu,
  go,
  oneFile,
  ready,
  saveSign,
  temporaryFolder,
  textIn,
  typeAfter,
  visit,
} from './visit.ts';

const soon = { timeout: 60_000 };

describe('the page as one file', () => {
  it('works from disk, without a server and without a network', { timeout: 240_000 }, async () => {
    // Wherever somebody puts it, also where an address has to be spelled with care.
    const folder = path.join(temporaryFolder(), 'my files, پرونده‌ها #1');
    mkdirSync(folder);
    const file = path.join(folder, 'modus vivendi.html');
    copyFileSync(oneFile, file);
    const visited = await visit({ url: pathToFileURL(file).href });
    const { page, context } = visited;
    await context.setOffline(true);

    await expect.poll(() => page.locator('.overview').innerText(), soon).toContain('The standoff');
    await go(page, 'Outcomes');
    await ready(page);
    await expect.poll(() => page.locator('main').getByRole('row').count(), soon).toBeGreaterThan(5);
    await go(page, 'Why');
    await ready(page);
    await expect.poll(() => page.locator('main table .why-cell').count(), soon).toBeGreaterThan(5);
    await go(page, 'Graph');
    await ready(page);
    await expect.poll(() => page.locator('main svg').locator('path').count(), soon).toBeGreaterThan(20);

    const before = await textIn(page);
    await page.locator('.text-pane .cm-content').press('Control+Home');
    await typeAfter(page, '# The flagship case', ' Read from disk.');
    const edited = await textIn(page);
    expect(edited).toBe(before.replace('\n', ' Read from disk.\n'));
    await page.locator('.text-pane .cm-content').press('Control+z');
    await expect.poll(() => textIn(page), soon).toBe(before);
    await page.locator('.text-pane .cm-content').press('Control+Shift+Z');
    await expect.poll(() => textIn(page), soon).toBe(edited);
    await expect.poll(() => saveSign(page), soon).toBe('Kept in this browser');

    // Loaded anew, it goes on where it was.
    await page.reload();
    await page.locator('main').waitFor();
    await expect.poll(() => textIn(page), soon).toBe(edited);

    await fromFileMenu(page, 'Export…');
    const downloading = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('iran-us-2020.modus.yaml');
    expect(readFileSync(await download.path(), 'utf8')).toBe(edited);

    await page.getByRole('button', { name: 'Language', exact: true }).click();
    await page.getByRole('menuitem', { name: 'فارسی' }).click();
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
    await go(page, 'نمای کلی');
    await expect.poll(() => page.locator('.overview').innerText(), soon).toContain('بن‌بست');
    expect(await page.evaluate(() => document.fonts.check('16px Vazirmatn'))).toBe(true);
    await expectQuiet(visited);
    await visited.close();
  });
});
