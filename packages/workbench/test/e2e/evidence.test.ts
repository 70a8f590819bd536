/** What a wanted outcome would ask for, and what an outcome rests on: found by the keyboard and followed to its claim. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, go, ready, violations, visit } from './visit.ts';

/** Words as the reader of each language sees them. */
const said = {
  en: {
    compare: 'What if',
    require: 'What would have to be preferred',
    outcomes: 'Outcomes',
    equilibria: 'Those that hold',
    counts: ['240 of 720', '384 of 720', '300 of 720', '384 of 720'],
    condition: /Syria must prefer none of these to “Water released”/,
    rests: /^What this rests on/,
    card: 'What this rests on',
    evidence: 'What the model rests on',
  },
  fa: {
    compare: 'اگر چنین شود',
    require: 'چه باید ترجیح داده شود',
    outcomes: 'پیامدها',
    equilibria: 'تعادل‌ها',
    counts: ['۲۴۰ از ۷۲۰', '۳۸۴ از ۷۲۰', '۳۰۰ از ۷۲۰', '۳۸۴ از ۷۲۰'],
    condition: /Syria نباید هیچ‌یک از این‌ها را بر «Water released»/,
    rests: /^این بر چه استوار است/,
    card: 'این بر چه استوار است',
    evidence: 'مدل بر چه استوار است',
  },
} as const;

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '').then(bare);

describe('conditions and evidence', () => {
  for (const language of ['en', 'fa'] as const) {
    it(`counts the orders under which a wanted outcome holds, in ${language}`, {
      timeout: 90_000,
    }, async () => {
      const words = said[language];
      const visited = await visit({ language, file: 'case:syria-iraq-1975' });
      const { page } = visited;
      await go(page, words.compare);
      await page.getByRole('tab', { name: words.require }).click();
      await page.locator('main .state-picker').getByRole('button').click();
      await page.getByRole('searchbox').fill('Water released');
      await page.getByRole('menuitemradio', { name: /^Water released/ }).click();
      await page.getByRole('checkbox', { name: 'Iraq' }).press('Space');
      await ready(page);
      const rows = page.locator('main .require-counts tbody tr');
      const counts = async (): Promise<readonly string[]> =>
        (await rows.locator('td:nth-child(2)').allInnerTexts()).map((text) =>
          bare(text).replace(/ \(.*$/, ''),
        );
      await expect.poll(counts).toEqual(words.counts);
      await expect.poll(() => page.locator('main').innerText().then(bare)).toMatch(words.condition);
      await expectQuiet(visited);
      await visited.close();
    });

    it(`leads from an outcome to its claims by keyboard, in ${language}`, { timeout: 90_000 }, async () => {
      const words = said[language];
      const visited = await visit({ language });
      const { page } = visited;
      const { keyboard } = page;
      const card = page.locator('.claims-popover');
      await go(page, words.outcomes);
      await page.getByRole('tab', { name: words.equilibria, exact: true }).click();
      await ready(page);
      await page.getByRole('tab', { name: words.equilibria, exact: true }).press('Tab');
      for (let k = 0; k < 6 && !words.rests.test(await focusedLabel(page)); k++) await keyboard.press('Tab');
      expect(await focusedLabel(page)).toMatch(words.rests);

      // It comes with the focus, goes with Escape, and comes again when pressed.
      await card.locator('.claim-lines li').first().waitFor();
      // The rules do not read directions.
      if (language === 'en') expect(await violations(page)).toEqual([]);
      await keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await focusedLabel(page)).toMatch(words.rests);
      await keyboard.press('Enter');
      await page.getByRole('dialog', { name: words.card }).waitFor();
      if (language === 'en') expect(await violations(page)).toEqual([]);

      const link = card.locator('.claim-link').first();
      await link.waitFor();
      const label = bare((await link.getAttribute('aria-label')) ?? '');
      await keyboard.press('Tab');
      expect(await focusedLabel(page)).toBe(label);
      await keyboard.press('Enter');
      await ready(page);
      expect(await page.locator('main h2').first().innerText()).toBe(words.evidence);
      const claim = page.locator('main .claim.looked-at');
      await expect.poll(() => claim.evaluate((each) => each === document.activeElement)).toBe(true);
      expect(label.startsWith(bare((await claim.getAttribute('aria-label')) ?? ' '))).toBe(true);
      await expectQuiet(visited);
      await visited.close();
    });
  }
});
