/** On a telephone every panel is as wide as the screen: what is wider scrolls inside of it, and says so. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, ready, visit } from './visit.ts';

const width = 390;

/** What scrolls sideways without a shade at its edge, or a fading one. */
const unmarked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.checkVisibility())
      .filter((each) => {
        const { overflowX, backgroundImage, maskImage } = getComputedStyle(each);
        const scrolls = overflowX === 'auto' || overflowX === 'scroll';
        return scrolls && backgroundImage === 'none' && maskImage === 'none';
      })
      .map(({ className }) => className),
  );

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
        await ready(page);
        const tabs = page.locator('main [role=tablist]').first().locator('[role=tab]');
        const views = Math.max(1, await tabs.count());
        for (let tab = 0; tab < views; tab++) {
          if (tab > 0) await tabs.nth(tab).click();
          // Every answer is there when nothing is under way any more.
          await ready(page);
          await page.waitForTimeout(200);
          const name = `${await panels.nth(k).innerText()}, ${tab}`;
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect({ name, wide }).toEqual({ name, wide: width });
          expect({ name, unmarked: await unmarked(page) }).toEqual({ name, unmarked: [] });
        }
      }
      await expectQuiet(visited);
    },
    90_000,
  );
});
