/** A file of the served folder, edited on disk and in the page: both stay in step, and neither side's edits are lost. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { remarks, river } from './river.ts';
import {
  fromFileMenu,
  go,
  notices,
  saveSign,
  temporaryFolder,
  textIn,
  typeAfter,
  type Visit,
  violations,
  visit,
} from './visit.ts';

const name = 'river.modus.yaml';
const soon = { timeout: 30_000 };
const timeout = 180_000;

interface Shared {
  readonly visited: Visit;
  readonly page: Page;
  readonly file: string;
  readonly onDisk: () => string;
  /** As most editors save: another file takes the place of this one. */
  readonly putOnDisk: (text: string) => void;
}

async function begin(language: 'en' | 'fa' = 'en'): Promise<Shared> {
  const folder = temporaryFolder();
  const file = path.join(folder, name);
  writeFileSync(file, river);
  const visited = await visit({ folder, file: name, language });
  expect(await textIn(visited.page)).toBe(river);
  const putOnDisk = (text: string): void => {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  };
  return { visited, page: visited.page, file, onDisk: () => readFileSync(file, 'utf8'), putOnDisk };
}

/**
 * Edits on both sides before either hears of the other: what the page writes is held back until the disk has changed. `late`: the disk
 * changes only when the page's writing is under way, so that the server has to refuse it.
 */
async function atOnce(
  page: Page,
  inPage: () => Promise<void>,
  onDisk: () => void,
  late = false,
): Promise<void> {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/api/file**', async (route) => {
    if (route.request().method() === 'PUT') await gate;
    await route.continue();
  });
  const writing = late ? page.waitForRequest((request) => request.method() === 'PUT') : null;
  await inPage();
  await writing;
  onDisk();
  open();
  await page.unrouteAll({ behavior: 'wait' });
}

/** The browser notes on the console when a writing is refused because the file has changed; the page knows what to do about it. */
const expectNothingElse = ({ complaints }: Visit): void =>
  expect(complaints.filter((each) => !each.includes('status of 412'))).toEqual([]);

const saved = (page: Page): Promise<void> => expect.poll(() => saveSign(page), soon).toBe(`Saved in ${name}`);

const inText = (page: Page, keys: string): Promise<void> =>
  page.locator('.text-pane .cm-content').press(keys);

describe('a file and its page', () => {
  it('stay in step both ways', { timeout }, async () => {
    const { visited, page, onDisk, putOnDisk } = await begin();
    await saved(page);

    // On disk: the page follows, says so, and can go back.
    const outside = river.replace('title: A river dispute', 'title: A dispute over water');
    putOnDisk(outside);
    await expect.poll(() => notices(page), soon).toContain(`${name} was changed outside`);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), soon)
      .toContain('over water');
    expect(await textIn(page)).toBe(outside);
    await inText(page, 'Control+z');
    await expect.poll(onDisk, soon).toBe(river);
    await inText(page, 'Control+Shift+Z');
    await expect.poll(onDisk, soon).toBe(outside);

    // In the page: the disk follows, whether written or chosen.
    await typeAfter(page, 'How it began', ', by our reading');
    const written = outside.replace('# How it began', '# How it began, by our reading');
    await expect.poll(onDisk, soon).toBe(written);
    await go(page, 'Model');
    await page.getByRole('textbox', { name: 'What else can Upstream do?' }).fill('Offer a treaty');
    await page.keyboard.press('Enter');
    await expect.poll(onDisk, soon).toContain('Offer a treaty');
    for (const remark of remarks) expect(onDisk()).toContain(remark);
    await saved(page);
    expectNothingElse(visited);
    await visited.close();
  });

  it('are brought together when both change different lines at once', { timeout }, async () => {
    const { visited, page, onDisk, putOnDisk } = await begin();
    for (const year of ['1975', '1976']) {
      const before = onDisk();
      await atOnce(
        page,
        () => typeAfter(page, 'How it began', ` ${year}`),
        () => putOnDisk(before.replace('name: Downstream', `name: Downstream ${year}`)),
        year === '1976',
      );
      const both = before
        .replace(/# How it began.*/, `$& ${year}`)
        .replace('name: Downstream', `name: Downstream ${year}`);
      await expect.poll(onDisk, soon).toBe(both);
      await expect.poll(() => notices(page), soon).toContain('its changes and yours were brought together');
      expect(await textIn(page)).toBe(both);
    }
    await saved(page);
    for (const remark of remarks) expect(onDisk()).toContain(remark);
    expectNothingElse(visited);
    await visited.close();
  });

  it('leave the choice to the reader when both change the same line at once', { timeout }, async () => {
    const { visited, page, onDisk, putOnDisk } = await begin();
    const dialog = page.getByRole('dialog');
    const clash = async (round: number): Promise<{ mine: string; theirs: string; before: string }> => {
      const before = onDisk();
      const theirs = `# Theirs, ${round}`;
      const mine = `# How it began, as I say ${round}`;
      await atOnce(
        page,
        () => typeAfter(page, 'How it began', `, as I say ${round}`),
        () => putOnDisk(before.replace('# How it began', theirs)),
        round === 2,
      );
      await dialog.waitFor(soon);
      for (const side of [mine, theirs]) expect(await dialog.innerText()).toContain(side);
      // Until the reader has decided, neither side is written over.
      expect(onDisk()).toContain(theirs);
      return { mine, theirs, before };
    };
    const decide = async (choice: string): Promise<void> => {
      await dialog.getByText(choice, { exact: true }).click();
      await dialog.getByRole('button', { name: 'Take these' }).click();
      await dialog.waitFor({ state: 'detached' });
    };

    const first = await clash(1);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Later' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => saveSign(page), soon).toBe(`${name} changed on disk`);
    expect(await textIn(page)).toContain(first.mine);
    await page.locator('.save-sign').click();
    await decide('Yours');
    await expect.poll(onDisk, soon).toBe(first.before.replace('# How it began', first.mine));
    await saved(page);

    putOnDisk(river);
    await expect.poll(() => textIn(page), soon).toBe(river);
    const second = await clash(2);
    await decide('The file’s');
    await expect.poll(() => textIn(page), soon).toBe(second.before.replace('# How it began', second.theirs));
    expect(onDisk()).toBe(await textIn(page));

    putOnDisk(river);
    await expect.poll(() => textIn(page), soon).toBe(river);
    const third = await clash(3);
    await decide('Both, yours first');
    await expect
      .poll(onDisk, soon)
      .toBe(third.before.replace('# How it began', `${third.mine}\n${third.theirs}`));

    // Whatever was chosen, both versions of every time are in the local history.
    await fromFileMenu(page, 'Local history…');
    const versions = dialog.locator('.history-list').getByRole('option');
    for (const label of [`before bringing together: ${name}`, 'before bringing together: your text'])
      await expect.poll(() => versions.filter({ hasText: label }).count(), soon).toBe(3);
    await versions
      .filter({ hasText: `before bringing together: ${name}` })
      .last()
      .click();
    await page.getByRole('button', { name: 'Go back to this version' }).click();
    await expect.poll(() => textIn(page), soon).toBe(first.before.replace('# How it began', first.theirs));
    expectNothingElse(visited);
    await visited.close();
  });

  it('keep the text when the file is deleted', { timeout }, async () => {
    const { visited, page, file, onDisk } = await begin();
    rmSync(file);
    await expect.poll(() => notices(page), soon).toContain('was deleted outside. Your text is kept here');
    await expect.poll(() => saveSign(page), soon).toBe(`${name} was deleted`);
    await typeAfter(page, 'How it began', ', and went on');
    const text = river.replace('# How it began', '# How it began, and went on');
    expect(await textIn(page)).toBe(text);
    // It does not come back by itself, only on the reader's word.
    expect(existsSync(file)).toBe(false);
    await page.locator('.save-sign').click();
    await expect.poll(() => existsSync(file), soon).toBe(true);
    await expect.poll(onDisk, soon).toBe(text);
    await saved(page);
    expectNothingElse(visited);
    await visited.close();
  });

  it('are decided on in Persian as well', { timeout }, async () => {
    const { visited, page, onDisk, putOnDisk } = await begin('fa');
    const before = onDisk();
    await atOnce(
      page,
      () => typeAfter(page, 'How it began', '، به گفتهٔ ما'),
      () => putOnDisk(before.replace('# How it began', '# به گفتهٔ آن‌ها')),
    );
    await page.getByRole('dialog').waitFor(soon);
    for (const side of ['به گفتهٔ ما', 'به گفتهٔ آن‌ها'])
      expect(await page.getByRole('dialog').innerText()).toContain(side);
    expect(await violations(page)).toEqual([]);
    expectNothingElse(visited);
    await visited.close();
  });
});
