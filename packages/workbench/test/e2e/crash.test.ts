/** A crash in the middle of an edit: of the page, or of the whole browser. Nothing that was written is lost, and it can still be taken back. */
import { spawn } from 'node:child_process';
import { deflateRawSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../../tools/browser.mjs';
import { river } from './river.ts';
import {
  atEnd,
  expectQuiet,
  flags,
  fromFileMenu,
  go,
  notices,
  saveSign,
  serve,
  temporaryFolder,
  textIn,
  typeAfter,
  type Visit,
  visit,
} from './visit.ts';

/** What was written less than this before a crash may be lost; in milliseconds. */
const grace = 1000;

interface Written {
  readonly opened: string;
  readonly renamed: string;
  readonly half: string;
}

/** An edit by form, and then half a line, with which the text cannot be read. */
async function write(page: Page): Promise<Written> {
  const opened = await textIn(page);
  await go(page, 'Model');
  const name = page.getByRole('textbox', { name: 'Name of the decision maker' }).first();
  await name.fill('Damascus');
  await name.press('Enter');
  await expect.poll(() => textIn(page), { timeout: 20_000 }).toContain('name: Damascus');
  const renamed = await textIn(page);
  await typeAfter(page, 'modus: 1', '\nunfinished: {name: "half an ed');
  const half = await textIn(page);
  expect(half).toContain('half an ed');
  await page.waitForTimeout(grace);
  // On a machine that is busy it takes longer, and the sign says so.
  await expect.poll(() => saveSign(page), { timeout: 20_000 }).toBe('Kept in this browser');
  return { opened, renamed, half };
}

async function expectNothingLost({ page }: Visit, { opened, renamed, half }: Written): Promise<void> {
  await expect.poll(() => notices(page), { timeout: 8000 }).toContain('your copy as you left it');
  await expect.poll(() => textIn(page), { timeout: 20_000 }).toBe(half);
  expect(await page.locator('main').getAttribute('class')).toContain('panel-model');
  const pane = page.locator('.text-pane .cm-content');
  for (const text of [renamed, opened]) {
    await pane.press('Control+z');
    await expect.poll(() => textIn(page), { timeout: 20_000 }).toBe(text);
  }
  for (const text of [renamed, half]) {
    await pane.press('Control+Shift+Z');
    await expect.poll(() => textIn(page), { timeout: 20_000 }).toBe(text);
  }
  // Earlier versions can be gone back to as well.
  await fromFileMenu(page, 'Local history…');
  const versions = page.locator('.history-list').getByRole('option');
  await expect.poll(() => versions.count(), { timeout: 20_000 }).toBeGreaterThan(1);
  await versions.last().click();
  await page.getByRole('button', { name: 'Go back to this version' }).click();
  await expect.poll(() => textIn(page), { timeout: 20_000 }).toBe(opened);
  await page.locator('.text-pane .cm-content').press('Control+z');
  await expect.poll(() => textIn(page), { timeout: 20_000 }).toBe(half);
}

interface Program {
  readonly browser: Browser;
  readonly kill: () => Promise<void>;
}

/** The browser as a program of its own, with a profile that outlives it. */
async function startProgram(profile: string): Promise<Program> {
  const own = ['--headless=new', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const program = spawn(
    findBrowser()!, // a visit before this one has found it
    [...flags, ...own, '--window-size=1280,900', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    program.kill('SIGKILL');
    await ended;
  };
  atEnd(kill);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`The browser ended: ${said}`)));
  });
  return { browser: await chromium.connectOverCDP(address), kill };
}

describe('a crash in the middle of an edit', () => {
  it('of the page loses nothing', { timeout: 180_000 }, async () => {
    const { url } = await serve({ file: 'case:syria-iraq-1975' });
    const before = await visit({ url });
    const written = await write(before.page);
    await expectQuiet(before);

    const crashed = before.page.waitForEvent('crash');
    await before.page.goto('chrome://crash').catch(() => {});
    await crashed;
    const after = await visit({ url, context: before.context });
    await expectNothingLost(after, written);
    await expectQuiet(after);

    // A window that is gone in the next moment, with what was just written.
    await typeAfter(after.page, 'half an ed', 'it more');
    const more = await textIn(after.page);
    await after.page.close({ runBeforeUnload: false });
    const again = await visit({ url, context: before.context });
    await expect.poll(() => textIn(again.page), { timeout: 20_000 }).toBe(more);
    await expectQuiet(again);
    await before.close();
  });

  it('leaves the way open to what was worked on, also where a case was asked for', {
    timeout: 180_000,
  }, async () => {
    const { url } = await serve({ file: 'case:syria-iraq-1975' });
    const before = await visit({ url });
    await before.page.keyboard.press('Control+o');
    const dialog = before.page.getByRole('dialog');
    const link = `#m=1.${deflateRawSync(river).toString('base64url')}`;
    await dialog.getByRole('textbox', { name: 'Link to a model' }).fill(link);
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(() => textIn(before.page), { timeout: 20_000 }).toBe(river);
    await typeAfter(before.page, 'How it began', ', half an ed');
    const written = await textIn(before.page);
    // What is older than a second is kept, however the page ends.
    await before.page.waitForTimeout(1500);
    await before.page.close({ runBeforeUnload: false });
    const after = await visit({ url, context: before.context });
    await after.page.getByRole('button', { name: 'Go on with it' }).click();
    await expect.poll(() => textIn(after.page), { timeout: 20_000 }).toBe(written);
    await expectQuiet(after);
    await before.close();
  });

  it('of the whole browser loses nothing', { timeout: 180_000 }, async () => {
    const { url } = await serve({ file: 'case:syria-iraq-1975' });
    const profile = temporaryFolder();
    const first = await startProgram(profile);
    const before = await visit({ url, context: first.browser.contexts()[0]! }); // its own profile
    const written = await write(before.page);
    await expectQuiet(before);

    await first.kill();
    const second = await startProgram(profile);
    const after = await visit({ url, context: second.browser.contexts()[0]! }); // its own profile
    await expectNothingLost(after, written);
    await expectQuiet(after);
    await second.kill();
  });
});
