/** What the page may not do, whoever asks it to; that it asks nothing of others wherever one goes; and its dialogs, for everyone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, ready, temporaryFolder, textPane, type Visit, violations, visit } from './visit.ts';

const timeout = 240_000;

/** Opens each dialog by its command, as the palette and the menu of files do. */
async function dialogs(page: Page, visitOne: (name: string) => Promise<void>): Promise<void> {
  const menu = page.locator('.files').getByRole('button').first();
  await menu.click();
  const items = page.getByRole('menuitem');
  await items.first().waitFor();
  const count = await items.count();
  await page.keyboard.press('Escape');
  await items.first().waitFor({ state: 'detached' });
  const dialog = page.getByRole('dialog').first();
  const look = async (name: string): Promise<void> => {
    await dialog.waitFor();
    await page.locator('.modal [data-entering]').waitFor({ state: 'detached' });
    await visitOne(name);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  for (let k = 0; k < count; k++) {
    // Saving needs no dialog where there is a file.
    if (k === 2) continue;
    await menu.click();
    const name = await items.nth(k).innerText();
    await items.nth(k).click();
    await look(name);
  }
  await page.keyboard.press('Control+k');
  await look('palette');
  await page.locator('.navigation [role=radio]').first().focus();
  await page.keyboard.press('?');
  await look('shortcuts');
}

/** What the page's policy is seen to refuse, below. */
const refusals = [
  'connect-src',
  'frame-src',
  'img-src',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-elem',
];

describe('the served page', () => {
  it('runs no script but its own, and asks nothing of others', { timeout }, async () => {
    const { page, close } = await visit();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const tried = await page.evaluate(async (wanted) => {
      const refused = new Set<string>();
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.add(effectiveDirective),
      );
      const ran: string[] = [];
      Object.assign(globalThis, { ran });
      // In a turn of its own: what a test asks of the page directly is not held to the page's policy.
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          // biome-ignore lint/security/noGlobalEval: that it does nothing is what is tested
          for (const run of [() => eval('ran.push("eval")'), () => new Function('ran.push("Function")')()]) {
            try {
              run();
            } catch {
              // Refused, as it should be.
            }
          }
          const inline = document.createElement('script');
          inline.textContent = 'ran.push("inline script")';
          const handler = document.createElement('div');
          handler.setAttribute('onclick', 'ran.push("handler")');
          const image = document.createElement('img');
          image.src = 'https://modus.example/picture.png';
          const frame = document.createElement('iframe');
          frame.src = 'https://modus.example/';
          const style = document.createElement('style');
          style.textContent = 'body { display: none }';
          document.body.append(inline, handler, image, frame, style);
          handler.click();
          resolve();
        });
      });
      const fetched = await fetch('https://modus.example/').then(
        () => 'answered',
        () => 'refused',
      );
      // Some are told late where the machine is busy; what should not be told at all gets its moment, too.
      const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
      for (let tries = 0; tries < 50 && wanted.some((each) => !refused.has(each)); tries++) await pause();
      await pause();
      return {
        ran,
        fetched,
        shown: getComputedStyle(document.body).display,
        refused: [...refused].sort(),
      };
    }, refusals);
    expect(tried).toEqual({
      ran: [],
      fetched: 'refused',
      shown: expect.not.stringMatching('none'),
      refused: refusals,
    });
    await close();
  });

  for (const language of ['en', 'fa'] as const) {
    it(`asks nothing of others in any panel or dialog, and all are for everyone, in ${language}`, {
      timeout,
    }, async () => {
      const visited: Visit = await visit({
        language,
        folder: temporaryFolder(),
        file: 'case:iran-us-2020',
      });
      const { page } = visited;
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        // The list of commands is scrolled with the arrow keys from the field above it, where the focus stays.
        const excused = name === 'palette' ? 'scrollable-region-focusable' : null;
        for (const each of await violations(page))
          if (excused === null || !each.startsWith(excused)) found.push(`${name}: ${each}`);
      };
      const panels = page.locator('.navigation [role=radio]');
      for (let k = 0; k < 8; k++) {
        await panels.nth(k).click();
        await ready(page);
      }
      await panels.first().click();
      await textPane(page);
      await look('text');
      await dialogs(page, look);
      expect(found).toEqual([]);
      await expectQuiet(visited);
      await visited.close();
    });
  }
});
