/** Syria and Iraq, 1975, built from nothing with the keyboard alone, in English and in Persian: the published equilibrium comes out. */
import { type Catalogues, type Language, sayFrom, type Values } from '@modus-vivendi/engine';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { freshId } from '../../src/edits/ids.ts';
import { ar } from '../../src/words/ar/index.ts';
import { en, type WordId } from '../../src/words/en/index.ts';
import { fa } from '../../src/words/fa/index.ts';
import { expectQuiet, ready, visit } from './visit.ts';

const catalogues: Catalogues<WordId> = { en, ar, fa };
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').trim();

/** What the page calls something in a language. */
const wordsFor =
  (language: Language) =>
  (id: WordId, values: Values = {}): string =>
    bare(sayFrom(catalogues, language, id, values));

const conflicts = {
  en: {
    title: 'Euphrates, 1975',
    syria: 'Syria',
    iraq: 'Iraq',
    release: 'Release water',
    escalate: 'Escalate',
    attack: 'Attack',
  },
  fa: {
    title: 'فرات، ۱۹۷۵',
    syria: 'سوریه',
    iraq: 'عراق',
    release: 'رها کردن آب',
    escalate: 'تشدید',
    attack: 'حمله',
  },
} as const;

const plainDigits = (text: string): string =>
  text.replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));

/** Name, role and kind of what has the focus, as assistive technology would say them. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const by = element?.getAttribute('aria-labelledby');
    const labels = by ? by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '') : [];
    const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
    const text =
      element?.getAttribute('aria-label') ?? (labels.join(' ') || label || (element?.innerText ?? ''));
    return text.replace(/[\u2066-\u2069]/g, '').trim();
  });

/** Presses Tab until what is called so has the focus. */
async function tabTo(page: Page, name: string, most = 90): Promise<void> {
  for (let k = 0; k < most; k++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not lead to “${name}”; it is at “${await focused(page)}”.`);
}

describe('a conflict from nothing, by keyboard', () => {
  for (const language of ['en', 'fa'] as const) {
    it(`is built in ${language} and has the published equilibrium`, { timeout: 180_000 }, async () => {
      const words = wordsFor(language);
      const names = conflicts[language];
      const visited = await visit({ language });
      const { page } = visited;
      const { keyboard } = page;
      await ready(page);
      const next = async (): Promise<void> => {
        await tabTo(page, words('new.next'));
        await keyboard.press('Enter');
      };
      const write = async (label: string, text: string): Promise<void> => {
        await expect.poll(() => focused(page)).toBe(label);
        await keyboard.type(text);
      };

      await keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await keyboard.type(words('files.new').replace(/ ?…$/, ''));
      await keyboard.press('Enter');
      await page.getByRole('dialog', { name: words('new.title') }).waitFor();
      await write(words('new.title-label'), names.title);
      await next();

      for (const name of [names.syria, names.iraq]) {
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
        await keyboard.type(name);
        await keyboard.press('Enter');
        await page.waitForTimeout(100);
      }
      await next();

      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      for (const option of [names.release, names.escalate]) {
        await keyboard.type(option);
        await keyboard.press('Enter');
        await page.waitForTimeout(100);
      }
      await tabTo(page, words('model.add-option', { name: names.iraq }));
      await keyboard.type(names.attack);
      await keyboard.press('Enter');
      await next();

      await tabTo(page, words('new.rule.never', { first: names.release, second: names.escalate }));
      await keyboard.press('Space');
      await next();
      await next();

      const taken: string[] = [];
      const ids = [names.release, names.escalate, names.attack].map((name) => {
        const id = freshId(name, taken, 'option');
        taken.push(id);
        return id;
      });
      const [release, escalate, attack] = ids;
      const wantsThat = async (side: string, expression: string): Promise<void> => {
        await tabTo(page, words('new.particular', { name: side }));
        await keyboard.press('Enter');
        await tabTo(page, words('model.expression-as-text'));
        await keyboard.press('Enter');
        await tabTo(page, words('model.expression-text'));
        await keyboard.type(expression);
        await tabTo(page, words('model.add'));
        await keyboard.press('Enter');
        await expect.poll(() => focused(page)).toBe(words('new.particular', { name: side }));
      };
      const isAgainst = async (side: string, option: string): Promise<void> => {
        await tabTo(page, words('new.should-not-be-of', { name: side, option }));
        await keyboard.press('Enter');
      };
      await wantsThat(names.syria, `${escalate} or not ${release} and not ${attack}`);
      for (const option of [names.attack, names.escalate, names.release])
        await isAgainst(names.syria, option);
      await wantsThat(names.iraq, `${release} xor ${attack}`);
      for (const option of [names.escalate, names.attack]) await isAgainst(names.iraq, option);
      await tabTo(page, words('new.finish'));
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      await keyboard.press('Alt+4');
      await ready(page);
      const counts = page.locator('main [role=radio]');
      const numbers = async (): Promise<readonly number[]> =>
        (await counts.allInnerTexts()).map((text) => Number(plainDigits(text).match(/\d+/)?.[0]));
      // Six feasible states; Nash, GMR, SMR and SEQ as published.
      await expect.poll(numbers).toEqual([6, 1, 2, 1, 1]);
      await counts.nth(1).click();
      await ready(page);
      await expect.poll(() => page.locator('main').getByRole('rowheader').count()).toBe(1);
      const row = plainDigits(await page.locator('main').getByRole('rowheader').innerText());
      expect(row).toContain('6');
      expect(row).toContain(names.escalate);
      expect(row).toContain(names.attack);
      await expectQuiet(visited);
      await visited.close();
    });
  }
});
