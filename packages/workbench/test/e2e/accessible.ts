/** Every panel, in both directions and both themes: no violation of the accessibility rules, nothing on the console, nothing asked of others. */
import { describe, expect, it } from 'vitest';
import { expectQuiet, ready, violations, visit } from './visit.ts';

/** A file for each language asks for it, so that they run beside each other. */
export function everyPanelIsAccessible(language: 'en' | 'fa'): void {
  describe('the page is accessible', () => {
    it(`in ${language}, on every panel, light and dark`, { timeout: 240_000 }, async () => {
      const visited = await visit({ language, browser: { colorScheme: 'light' } });
      const { page } = visited;
      const panels = page.locator('.navigation [role=radio]');
      expect(await panels.count()).toBe(9);
      const found: string[] = [];
      for (let k = 0; k < 9; k++) {
        await panels.nth(k).click();
        await ready(page);
        const name = await panels.nth(k).innerText();
        for (const each of await violations(page)) found.push(`${name}: ${each}`);
        // Another theme changes colors and nothing else.
        await page.emulateMedia({ colorScheme: 'dark' });
        for (const each of await violations(page, 'colors')) found.push(`${name}, dark: ${each}`);
        await page.emulateMedia({ colorScheme: 'light' });
        // The further views of a panel, once: they are long, and the rules do not read directions.
        const tabs = page.locator('main .tabbed-head [role=tab]');
        for (let tab = 1; tab < (await tabs.count()); tab++) {
          await tabs.nth(tab).click();
          await ready(page);
          for (const each of await violations(page)) found.push(`${name}, tab ${tab}: ${each}`);
          // Acting together is first asked of somebody, and answered.
          if (tab === 4) expect(await page.locator('main table').innerText()).toContain('C-SEQ');
        }
      }
      expect(found).toEqual([]);
      await expectQuiet(visited);
      await visited.close();
    });
  });
}
