/** On a telephone every panel is as wide as the screen: what is wider scrolls inside of it. */
import { describe, expect, it } from 'vitest';
import { expectQuiet, visit } from './visit.ts';

const width = 390;

describe('on a telephone', () => {
  it.each(['en', 'fa'] as const)(
    'no panel is wider than the screen, in %s',
    async (language) => {
      const visited = await visit({ language, browser: { viewport: { width, height: 844 } } });
      const { page } = visited;
      const panels = page.locator('.navigation-item');
      const count = await panels.count();
      expect(count).toBe(9);
      for (let k = 0; k < count; k++) {
        await panels.nth(k).click();
        // Every answer is there when nothing is under way any more.
        await expect.poll(() => page.locator('main .working').count(), { timeout: 20_000 }).toBe(0);
        await page.waitForTimeout(300);
        const name = await panels.nth(k).innerText();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ name, wide }).toEqual({ name, wide: width });
      }
      await expectQuiet(visited);
    },
    60_000,
  );
});
