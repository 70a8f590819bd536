/** Models in links: what is shared arrives as it was, beside what the receiver had; and what a stranger put into a link does no harm. */
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { river } from './river.ts';
import {
  choose,
  expectQuiet,
  fromFileMenu,
  go,
  notices,
  ready,
  serve,
  textIn,
  typeAfter,
  type Visit,
  visit,
} from './visit.ts';

const timeout = 180_000;
const soon = { timeout: 30_000 };

const packed = (text: string | Uint8Array, version = 1): string =>
  `m=${version}.${deflateRawSync(text).toString('base64url')}`;

/** Names that try to be more than names. */
const hostile = {
  image: '<img src=x onerror=globalThis.hacked=1;alert(1)>',
  script: '</script><script>globalThis.hacked=1;alert(2)</script>',
  turned: 'Release \u202Eretaw\u2066 \u2067water',
  address: 'javascript:globalThis.hacked=1',
} as const;

const hostileModel = `modus: 1
title: ${JSON.stringify(hostile.image)}
summary: ${JSON.stringify(hostile.script)}
description: ${JSON.stringify(`[press here](${hostile.address}) ${hostile.image} ${hostile.script}`)}
language: en
decision-makers:
  constructor:
    name: ${JSON.stringify(hostile.turned)}
    options:
      tostring: {name: ${JSON.stringify(hostile.image)}, description: ${JSON.stringify(hostile.script)}, claims: [c-one]}
  valueof:
    name: ${JSON.stringify(hostile.script)}
    options:
      hasownproperty: {name: ${JSON.stringify(hostile.address)}}
feasibility:
  - {never: "YY", because: ${JSON.stringify(hostile.image)}, claims: [c-one]}
status-quo: {}
preferences:
  constructor: {priorities: [tostring]}
  valueof: {priorities: [{statement: not tostring, claims: [c-one]}]}
named-states:
  prototype: {state: 1, name: ${JSON.stringify(hostile.image)}, description: ${JSON.stringify(hostile.script)}}
axes:
  year: {name: ${JSON.stringify(hostile.image)}, base: now, base-name: ${JSON.stringify(hostile.turned)}}
scenarios:
  watch:
    axis: year
    name: ${JSON.stringify(hostile.script)}
    change: {preferences: {constructor: {priorities: [not tostring]}}}
sources:
  s-one:
    title: ${JSON.stringify(hostile.image)}
    author: ${JSON.stringify(hostile.script)}
    url: ${JSON.stringify(hostile.address)}
claims:
  c-one: {kind: information, source: s-one, at: ${JSON.stringify(hostile.image)}, text: ${JSON.stringify(hostile.script)}}
`;

describe('a shared link', () => {
  it('brings the model, the scenario and the state to another, beside what that one had', {
    timeout,
  }, async () => {
    const giver = await visit();
    await choose(giver.page, 'President', 'Diplomacy first');
    await go(giver.page, 'Why');
    await ready(giver.page);
    await giver.page.locator('main .state-picker').first().getByRole('button').click();
    await giver.page.getByRole('searchbox').fill('The deal');
    await giver.page
      .getByRole('menuitemradio', { name: /^The deal/ })
      .first()
      .click();
    await expect.poll(() => giver.page.locator('main h2').first().innerText(), soon).toContain('The deal');
    const text = await textIn(giver.page);
    await fromFileMenu(giver.page, 'Share by link…');
    const field = giver.page.getByRole('textbox', { name: 'The link' });
    await expect.poll(() => field.inputValue(), soon).toMatch(/#m=1\..+&scenario=.+&state=.+&panel=why$/);
    const link = await field.inputValue();
    await expectQuiet(giver);
    await giver.close();

    // Somebody else, on another machine, with work of their own.
    const { url } = await serve({ file: 'case:chicken' });
    const receiver = await visit({ url });
    await typeAfter(receiver.page, 'modus: 1', ' # mine');
    const mine = await textIn(receiver.page);
    const fragment = link.slice(link.indexOf('#') + 1);
    const opened = await visit({ url, fragment, context: receiver.context });
    const { page } = opened;
    await expect.poll(() => notices(page), { timeout: 9000 }).toContain('What you had before is under Open');
    await expect.poll(() => page.locator('main h2').first().innerText(), soon).toContain('The deal');
    await expect
      .poll(() => page.locator('.version-bar .select', { hasText: 'President' }).innerText(), soon)
      .toContain('Diplomacy first');
    expect(await page.locator('main').getAttribute('class')).toContain('panel-why');
    expect(await textIn(page)).toBe(text);
    // The model is no longer in the address, where it would be in the history of the browser.
    expect(new URL(page.url()).hash).toBe('');

    expect(await textIn(receiver.page)).toBe(mine);
    await receiver.page.close();
    await page.keyboard.press('Control+o');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Chicken/ })
      .click();
    await expect.poll(() => textIn(page), soon).toBe(mine);
    await expectQuiet(opened);
    await expectQuiet(receiver);
    await receiver.close();
  });

  it('may be pasted where it cannot be followed', { timeout }, async () => {
    const visited = await visit();
    const { page } = visited;
    await page.keyboard.press('Control+o');
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('textbox', { name: 'Link to a model' });
    await field.fill('https://modus.example/no-model');
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(() => dialog.innerText(), soon).toContain('There is no model in this link.');
    await field.fill(`http://127.0.0.1:1/#${packed(river)}&panel=model`);
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(() => textIn(page), soon).toBe(river);
    await expectQuiet(visited);
    await visited.close();
  });
});

/** Every panel, and what can be opened in it without leaving it. */
async function walkThrough(page: Page, look: () => Promise<void>): Promise<void> {
  const panels = page.locator('.navigation [role=radio]');
  for (let k = 0; k < 8; k++) {
    await panels.nth(k).click();
    await ready(page);
    for (const summary of await page.locator('main details:not([open]) > summary').all())
      await summary.click({ timeout: 5000 }).catch(() => {});
    await look();
  }
}

/** Notes what a page must never let a stranger do. */
function guard({ page }: Visit): () => Promise<readonly string[]> {
  const found: string[] = [];
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => void found.push(`window: ${popup.url()}`));
  return async () => [
    ...found,
    ...(await page.evaluate(() => [
      ...('hacked' in globalThis ? ['a script ran'] : []),
      ...('hacked' in Object.prototype ? ['every object was changed'] : []),
      ...[...document.querySelectorAll('img[src="x"], body script')].map((each) => each.outerHTML),
      // Names that turn the reading around would turn the sentences around them.
      ...[...document.querySelectorAll('h1, main, .version-bar')]
        .filter((each) => /[\u202a-\u202e\u2066\u2067]/.test(each.textContent ?? ''))
        .map((each) => `turned: ${each.outerHTML}`),
      ...[...document.querySelectorAll('a[href]')]
        .filter((each) => !/^(https?:|#|blob:)/.test(each.getAttribute('href') ?? ''))
        .map((each) => each.outerHTML),
    ])),
  ];
}

describe('a hostile link', () => {
  const refused = {
    'letters that mean nothing': ['m=1.%%%$$$', 'This link is damaged'],
    'bytes that mean nothing': ['m=1.AAAAAAAAAAAAAAAAAAAAAA', 'This link is damaged'],
    'half a model': [packed(river).slice(0, 200), 'This link is damaged'],
    'bytes that are no text': [packed(new Uint8Array([255, 254, 0, 216])), 'This link is damaged'],
    'a later version': [packed(river, 7), 'made by a later version'],
    'a bomb': [packed(new Uint8Array(200_000_000)), 'too large; it was not opened'],
    'a bomb beside a model': [
      `${packed(river)}&x=1.${packed(new Uint8Array(200_000_000)).slice(4)}`,
      'too large; it was not opened',
    ],
  } as const;

  it('that cannot be read is refused in a plain sentence, and what was open stays', {
    timeout,
  }, async () => {
    const visited = await visit({ file: 'case:chicken' });
    const { page } = visited;
    await typeAfter(page, 'modus: 1', ' # mine');
    const mine = await textIn(page);
    for (const [what, [fragment, sentence]] of Object.entries(refused)) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await expect.poll(() => notices(page), { message: what, ...soon }).toContain(sentence);
      await page.locator('.toasts').getByRole('button', { name: 'Close' }).first().click();
      expect(await textIn(page), what).toBe(mine);
      expect(new URL(page.url()).hash).toBe('');
    }
    await expectQuiet(visited);
    await visited.close();
  });

  it('runs nothing, whatever it calls things', { timeout }, async () => {
    const fragment = `${packed(hostileModel)}&scenario=watch,__proto__&view=constructor/__proto__&state=${encodeURIComponent(hostile.image)}&panel=constructor`;
    const visited = await visit({ fragment });
    const found = guard(visited);
    const { page } = visited;
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), soon).toBe(hostile.image);
    expect(await page.locator('.notice').allInnerTexts()).toEqual([]);
    await walkThrough(page, async () => expect(await found()).toEqual([]));
    expect(await found()).toEqual([]);
    // What turns the reading around is no error, but it is pointed at.
    expect(await textIn(page)).toBe(hostileModel);
    await expect.poll(() => page.locator('.problem-list').innerText(), soon).toContain('invisible character');
    for (const dialog of ['Open…', 'Share by link…', 'Local history…']) {
      await fromFileMenu(page, dialog);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(await found()).toEqual([]);
    await expectQuiet(visited);
    await visited.close();
  });

  it('cannot reach what all objects have in common', { timeout }, async () => {
    const model = river
      .replaceAll('upstream:', '__proto__:')
      .replace('scenarios:\n', 'scenarios:\n  __proto__: {hacked: 1}\n');
    const extras = '{"__proto__": {"hacked": 1}, "evidence": {"__proto__": {"hacked": 1}, "passages": 3}}';
    const fragment = `${packed(model)}&x=1.${packed(extras).slice(4)}&scenario=__proto__`;
    const visited = await visit({ fragment });
    const found = guard(visited);
    const { page } = visited;
    await expect.poll(() => textIn(page), soon).toBe(model);
    await expect.poll(() => page.locator('.problem-list').innerText(), soon).toContain('__proto__');
    await walkThrough(page, async () => expect(await found()).toEqual([]));
    expect(await found()).toEqual([]);
    await expectQuiet(visited);
    await visited.close();
  });
});
