/** The flagship's story from end to end, as a reader finds it: what holds, for whom, in whose eyes, and what would change it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose, expectQuiet, go, ready, visit } from './visit.ts';

/** Words as the reader of each language sees them. */
const said = {
  en: {
    panels: { why: 'Why', beliefs: 'Beliefs', outcomes: 'Outcomes', paths: 'Paths' },
    axis: { president: 'President', reading: 'Reading of Tehran', view: 'Seen by' },
    value: {
      diplomacy: 'Diplomacy first',
      pressure: 'Pressure first',
      baseline: 'Baseline',
      measured: 'Measured relationship',
      tehran: /Tehran/,
      modeled: 'as modeled',
    },
    standoff: 'The standoff',
    deal: 'The deal',
    leaves: /Tehran would leave|would gain by moving to “Talks under pressure”/,
    loss: /loss/,
    foreseen: 'Everyone foresees it.',
    surprise: 'It would be a surprise for Tehran.',
    held: {
      axis: 'Where Tehran holds this belief',
      rights: 'Only while rights are on the agenda',
      always: 'In every state',
    },
    signals: /None of these is a gain for Washington as modeled/,
  },
  fa: {
    panels: { why: 'چرا', beliefs: 'باورها', outcomes: 'پیامدها', paths: 'مسیرها' },
    axis: { president: 'رئیس‌جمهور', reading: 'خوانش تهران', view: 'از دید' },
    value: {
      diplomacy: 'اولویت با دیپلماسی',
      pressure: 'اولویت با فشار',
      baseline: 'خوانش پایه',
      measured: 'رابطهٔ حساب‌شده',
      tehran: /تهران/,
      modeled: 'چنان‌که مدل شده',
    },
    standoff: 'بن‌بست',
    deal: 'توافق',
    leaves: /تهران/,
    loss: /زیان/,
    foreseen: 'همه آن را پیش‌بینی می‌کنند.',
    surprise: 'این برای تهران غافلگیری است.',
    held: {
      axis: 'تهران کجا بر این باور است',
      rights: 'تنها تا حقوق بشر در دستور کار است',
      always: 'در همهٔ وضعیت‌ها',
    },
    signals: /هیچ‌یک از این‌ها، چنان که مدل می‌گوید، به سود واشنگتن هم نیست/,
  },
} as const;

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;

/** Whether the state asked about holds for everyone under a concept: the last cell of its row in the matrix of verdicts. */
const holds = async (page: Page, concept: (typeof concepts)[number]): Promise<boolean> => {
  await ready(page);
  const cell = page.locator('main table tbody tr').nth(concepts.indexOf(concept)).locator('.why-cell').last();
  await expect.poll(() => cell.getAttribute('class')).toMatch(/good|bad/);
  return /good/.test((await cell.getAttribute('class')) ?? '');
};

const askAbout = async (page: Page, state: string): Promise<void> => {
  await page.locator('main .state-picker').first().getByRole('button').click();
  await page.getByRole('searchbox').fill(state);
  await page
    .getByRole('menuitemradio', { name: new RegExp(`^${state}`) })
    .first()
    .click();
  await expect.poll(() => page.locator('main h2').first().innerText()).toContain(state);
  await ready(page);
};

describe('the flagship case', () => {
  for (const language of ['en', 'fa'] as const) {
    it(`is found by clicking, in ${language}`, { timeout: 180_000 }, async () => {
      const words = said[language];
      const visited = await visit({ language });
      const { page } = visited;
      await expect.poll(() => page.locator('.overview .card').first().innerText()).toContain(words.standoff);

      await go(page, words.panels.outcomes);
      for (const president of [words.value.diplomacy, words.value.pressure]) {
        await choose(page, words.axis.president, president);
        await ready(page);
        await page.locator('main [role=radio]').nth(1).click();
        await ready(page);
        const rows = page.locator('main').getByRole('rowheader');
        await expect.poll(() => rows.count()).toBe(1);
        expect(await rows.first().innerText()).toContain(words.standoff);
      }

      await go(page, words.panels.why);
      for (const president of [words.value.diplomacy, words.value.pressure]) {
        await choose(page, words.axis.president, president);
        await askAbout(page, words.standoff);
        expect(await holds(page, 'nash')).toBe(true);
        await askAbout(page, words.deal);
        expect(await holds(page, 'seq')).toBe(true);
        expect(await holds(page, 'nash')).toBe(false);
        await choose(page, words.axis.view, words.value.tehran);
        expect(await holds(page, 'seq')).toBe(false);
        await choose(page, words.axis.view, words.value.modeled);
      }

      await go(page, words.panels.beliefs);
      for (const president of [words.value.diplomacy, words.value.pressure]) {
        await choose(page, words.axis.president, president);
        await ready(page);
        const about = (state: string) =>
          page.locator('main .believed').filter({ has: page.locator('h2', { hasText: state }) });
        await expect.poll(() => about(words.standoff).first().innerText()).toContain(words.foreseen);
        await expect.poll(() => about(words.deal).first().innerText()).toContain(words.surprise);
        await expect.poll(() => page.locator('main').innerText()).toMatch(words.signals);
      }
      const seen = page.locator('.views-table tbody tr').filter({ hasText: words.deal }).first();
      expect(await seen.locator('.differs').count()).toBe(2);
      await choose(page, words.held.axis, words.held.rights);
      await ready(page);
      const deal = page
        .locator('main .believed')
        .filter({ has: page.locator('h2', { hasText: words.deal }) });
      await expect.poll(() => deal.first().innerText()).toContain(words.foreseen);
      await choose(page, words.held.axis, words.held.always);

      await go(page, words.panels.why);
      await choose(page, words.axis.reading, words.value.measured);
      await askAbout(page, words.standoff);
      expect(await holds(page, 'nash')).toBe(false);
      expect(await page.locator('main').innerText()).toMatch(words.leaves);
      await choose(page, words.axis.reading, words.value.baseline);
      expect(await holds(page, 'nash')).toBe(true);

      await askAbout(page, words.deal);
      await go(page, words.panels.paths);
      await ready(page);
      await expect.poll(() => page.locator('main').innerText()).toMatch(words.loss);
      await expectQuiet(visited);
      await visited.close();
    });
  }
});
