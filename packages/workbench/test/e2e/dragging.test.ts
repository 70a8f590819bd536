/** Priorities are dragged: by finger at once, from the grip; by keyboard with words in the reader's language. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, visit } from './visit.ts';

const said = (page: Page): Promise<readonly string[]> =>
  page.locator('.priority .statement-said').allInnerTexts();

const place = async (element: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const box = await element.boundingBox();
  if (!box) throw new Error('Not to be seen.');
  return box;
};

/** A finger goes down on one point and up on another; no press is long. */
async function swipe(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', x: number, y: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y, id: 1 }] });
  await touch('touchStart', from.x, from.y);
  for (let k = 1; k <= 10; k++)
    await touch('touchMove', from.x + ((to.x - from.x) * k) / 10, from.y + ((to.y - from.y) * k) / 10);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function preferences(page: Page): Promise<void> {
  await page.locator('.navigation [role=radio]').nth(1).click();
  await page.locator('main .model-tab').nth(2).click();
  await page.locator('.priority').first().waitFor();
}

describe('a priority is dragged', () => {
  it('by finger, from its grip', { timeout: 60_000 }, async () => {
    const visited = await visit({
      browser: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    });
    const { page } = visited;
    await preferences(page);
    const [first, second, third] = await said(page);
    const grip = await place(page.locator('.priority .grip').nth(1));
    const start = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    const row = await place(page.locator('.priority').nth(2));
    await swipe(page, start, { x: start.x, y: row.y + row.height - 4 });
    await expect.poll(() => said(page)).toEqual([first, third, second, ...(await said(page)).slice(3)]);
    // From anywhere else the page scrolls, and nothing moves.
    const words = await place(page.locator('.priority-words').nth(1));
    await swipe(page, words, { x: words.x, y: words.y - 120 });
    expect((await said(page)).slice(0, 3)).toEqual([first, third, second]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await said(page)).slice(0, 3)).toEqual([first, second, third]);
    await expectQuiet(visited);
    await visited.close();
  });

  it('by keyboard, and what is heard of it is Persian', { timeout: 60_000 }, async () => {
    const visited = await visit({ language: 'fa' });
    const { page } = visited;
    await preferences(page);
    const heard = (): Promise<string> => page.locator('[data-live-announcer]').allInnerTexts().then(String);
    const [first, second, third] = await said(page);
    await page.locator('.priority .statement-said').nth(1).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(heard).toMatch(/کشیدن آغاز شد/);
    // Over the vital line, and over the third.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(heard).toMatch(/رها شد/);
    expect(await heard()).not.toMatch(/drag|drop|press/i);
    await expect.poll(async () => (await said(page)).slice(0, 3)).toEqual([first, third, second]);
    // Descriptions of what can be dragged, too.
    const described = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-describedby]')]
        .map((each) => document.getElementById(each.getAttribute('aria-describedby')!)?.textContent ?? '')
        .join(' '),
    );
    expect(described).not.toMatch(/dragging|long press/i);
    await expectQuiet(visited);
    await visited.close();
  });
});
