/** Undo and redo of everything: edits by forms and by typing, taken back and done again from either side, to the letter. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { remarks, river } from './river.ts';
import { choose, expectQuiet, go, ready, temporaryFolder, textIn, typeAfter, visit } from './visit.ts';

const undoButton = (page: Page) =>
  page.locator('.top-bar').getByRole('button', { name: 'Undo', exact: true });
const redoButton = (page: Page) =>
  page.locator('.top-bar').getByRole('button', { name: 'Redo', exact: true });

/** Each edit a reader can make in a different place, and what must be found in the text after it. */
const edits: readonly { readonly what: string; readonly make: (page: Page) => Promise<void> }[] = [
  {
    what: 'a priority switched off in What if',
    make: async (page) => {
      await go(page, 'What if');
      await ready(page);
      await page.locator('.levers .switch', { hasText: 'not ‘Protest’' }).first().click();
    },
  },
  {
    what: 'typing in the text',
    make: (page) => typeAfter(page, 'How it began', ', in a wet year'),
  },
  {
    what: 'an option added in the model',
    make: async (page) => {
      await go(page, 'Model');
      await page.getByRole('textbox', { name: 'What else can Upstream do?' }).fill('Offer a treaty');
      await page.keyboard.press('Enter');
    },
  },
  {
    what: 'a decision maker renamed',
    make: async (page) => {
      const name = page.getByRole('textbox', { name: 'Name of the decision maker' }).nth(1);
      await name.fill('The lowlands');
      await name.press('Enter');
    },
  },
  {
    what: 'typing again, after a form',
    make: (page) => typeAfter(page, 'The lowlands', '  # they farm'),
  },
  {
    what: 'a priority made more important in What if',
    make: async (page) => {
      await go(page, 'What if');
      await ready(page);
      await page.getByRole('button', { name: 'Less important: Release water' }).click();
    },
  },
  {
    what: 'an option removed',
    make: async (page) => {
      await go(page, 'Model');
      await page.getByRole('button', { name: 'Remove Appeal to the court' }).click();
      const sure = page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true });
      if (await sure.isVisible()) await sure.click();
    },
  },
];

describe('undo and redo', () => {
  it('take back and do again every edit, from either side, to the letter', { timeout: 240_000 }, async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'river.modus.yaml'), river);
    const visited = await visit({ folder, file: 'river.modus.yaml' });
    const { page } = visited;
    const texts = [await textIn(page)];
    expect(texts).toEqual([river]);
    expect(await undoButton(page).isDisabled()).toBe(true);

    for (const { what, make } of edits) {
      await make(page);
      await expect.poll(() => textIn(page), { message: what, timeout: 20_000 }).not.toBe(texts.at(-1));
      const text = await textIn(page);
      for (const remark of remarks) expect(text, what).toContain(remark);
      texts.push(text);
      // Looking at another scenario is no edit: it adds nothing to take back.
      await choose(page, 'Season', texts.length % 2 === 0 ? 'Dry year' : 'Wet year');
    }

    const textNow = (k: number, how: string): Promise<void> =>
      expect.poll(() => textIn(page), { message: `${how}, to ${k}`, timeout: 20_000 }).toBe(texts[k]);
    const pane = page.locator('.text-pane .cm-content');
    const last = texts.length - 1;

    // From the text.
    for (let k = last - 1; k >= 0; k--) {
      await pane.press('Control+z');
      await textNow(k, 'undo in the text');
    }
    expect(await undoButton(page).isDisabled()).toBe(true);
    for (let k = 1; k <= last; k++) {
      await pane.press('Control+Shift+Z');
      await textNow(k, 'redo in the text');
    }
    expect(await redoButton(page).isDisabled()).toBe(true);

    // From the page: the buttons, and the keys outside of the text.
    for (let k = last - 1; k >= 0; k--) {
      if (k % 2 === 0) await undoButton(page).click();
      else {
        await page.locator('.navigation [role=radio][aria-checked=true]').focus();
        await page.keyboard.press('Control+z');
      }
      await textNow(k, 'undo in the page');
    }
    for (let k = 1; k <= last; k++) {
      if (k % 2 === 0) await redoButton(page).click();
      else {
        await page.locator('.navigation [role=radio][aria-checked=true]').focus();
        await page.keyboard.press('Control+y');
      }
      await textNow(k, 'redo in the page');
    }

    // A new edit after undo begins another future; what was taken back stays taken back.
    await undoButton(page).click();
    await undoButton(page).click();
    await textNow(last - 2, 'undo twice');
    await typeAfter(page, 'A river dispute', ' of old');
    expect(await redoButton(page).isDisabled()).toBe(true);
    await pane.press('Control+z');
    await textNow(last - 2, 'undo of the new edit');
    await expectQuiet(visited);
    await visited.close();
  });
});
