/** Visiting the page as a reader would: a real browser, the real server, and a watch for anything that must never happen. */
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type ServedWorkbench, serveWorkbench } from '@modus-vivendi/server';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findBrowser } from '../../../../tools/browser.mjs';

const dist = process.env.MODUS_PAGE_DIST ?? fileURLToPath(new URL('../../dist/', import.meta.url));

/** The page as one file, by its address on the disk. */
export const oneFile = path.join(dist, 'modus-vivendi.html');

export const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | null = null;
const endings: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end();
  await (await browser)?.close();
  browser = null;
});

function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chromium: run npm test, which installs one or says how to.');
  browser ??= chromium.launch({ executablePath, args: flags });
  return browser;
}

/** Something to be done when the tests of a file are over; what came last is ended first. */
export const atEnd = (end: () => Promise<unknown>): void => void endings.push(end);

/** A folder of its own for what a test puts on the disk. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'modus-page-'));
  // A browser that was killed may still be writing for a moment.
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 }));
  return folder;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of or asked of others; has to stay empty. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Visited {
  /** The folder to work in, and the file of it to begin with. */
  readonly folder?: string;
  readonly file?: string;
  readonly language?: 'en' | 'ar' | 'fa';
  /** Instead of the server: an address, such as that of the page as one file. */
  readonly url?: string;
  /** After `#`. */
  readonly fragment?: string;
  readonly browser?: BrowserContextOptions;
  /** Another page of a browser that is open already: what it keeps is still there. */
  readonly context?: BrowserContext;
}

/** Serves the page, as `modus open` and `npm start` do. */
export async function serve(wanted: Visited): Promise<ServedWorkbench> {
  if (!existsSync(path.join(dist, 'page', 'index.html')))
    throw new Error('The page is not built: run npm test, which builds it.');
  return serveWorkbench({
    page: path.join(dist, 'page'),
    folder: wanted.folder ?? null,
    file: wanted.file ?? (wanted.folder ? null : 'case:iran-us-2020'),
    port: 0,
    language: wanted.language ?? 'en',
  });
}

/** Opens the page and waits until it has answered what it shows first. */
export async function visit(wanted: Visited = {}): Promise<Visit> {
  const served = wanted.url ? null : await serve(wanted);
  const address = served?.url ?? wanted.url!; // one of them is there
  const context =
    wanted.context ??
    (await (await startBrowser()).newContext({ viewport: { width: 1280, height: 800 }, ...wanted.browser }));
  const page = await context.newPage();
  const complaints = watch(page, new URL(address));
  const close = async (): Promise<void> => {
    await (wanted.context ? page.close() : context.close());
    await served?.close();
  };
  endings.push(close);
  const fragment = wanted.fragment ? `#${wanted.fragment}` : '';
  await page.goto(`${address}${fragment}`);
  await page.locator('main').waitFor({ timeout: 30_000 });
  return { page, context, complaints, close };
}

/** Notes what must never happen: errors on the console, and requests to anybody but the page's own place. */
function watch(page: Page, own: URL): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (problem) => complaints.push(`thrown: ${problem.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== own.origin) complaints.push(`request: ${url}`);
    if (own.protocol === 'file:' && url.startsWith('file:') && url.split('#')[0] !== own.href.split('#')[0])
      complaints.push(`request: ${url}`);
  });
  return complaints;
}

/** Every violation of the accessibility rules that axe knows, in words; or of those about colors alone, after a change of theme. */
export async function violations(page: Page, only?: 'colors'): Promise<readonly string[]> {
  // Colors are measured when nothing is fading.
  await page.waitForTimeout(150);
  // What is well need not be told element by element.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const found = await (only === 'colors'
    ? axe.withRules(['color-contrast', 'link-in-text-block'])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  ).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary?.split('\n')[1] ?? ''}`,
    ),
  );
}

export async function expectQuiet({ complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([]);
}

/** Chooses a panel by its name. */
export const go = (page: Page, name: string): Promise<void> =>
  page.locator('.navigation').getByRole('radio', { name, exact: true }).click();

/** Waits until nothing is being worked out any more. */
export async function ready(page: Page): Promise<void> {
  // What has just been asked shows that it is under way in the next frame.
  await page.waitForTimeout(60);
  await page.locator('main .working').first().waitFor({ state: 'detached', timeout: 30_000 });
  await expect.poll(() => page.locator('main .answer.stale').count(), { timeout: 30_000 }).toBe(0);
}

/** Chooses a value of a labeled list, such as an axis in the bar of versions. */
export async function choose(page: Page, label: string, value: string | RegExp): Promise<void> {
  await page.locator('.version-bar .select', { hasText: label }).getByRole('button').click();
  await page.getByRole('option', { name: value }).first().click();
}

/** The pane with the text, shown if it is not. */
export async function textPane(page: Page): Promise<Locator> {
  // The pane is there before the editor in it, which is loaded when it is first shown.
  if ((await page.locator('.text-pane').count()) === 0) await page.keyboard.press('Control+e');
  const pane = page.locator('.text-pane .cm-content');
  await pane.waitFor({ timeout: 30_000 });
  return pane;
}

/** The whole text to the letter, as a reader copies it out of its pane. */
export async function textIn(page: Page): Promise<string> {
  const pane = await textPane(page);
  await page.evaluate(() => {
    const noted = globalThis as { copied?: string | null };
    noted.copied = null;
    const note = ({ clipboardData }: ClipboardEvent): void => {
      noted.copied = clipboardData?.getData('text/plain') ?? '';
    };
    addEventListener('copy', note, { once: true });
  });
  await pane.press('Control+a');
  await pane.press('Control+c');
  const copied = await page.waitForFunction(() => (globalThis as { copied?: string | null }).copied ?? false);
  return String(await copied.jsonValue());
}

/** Types at the end of the first line that contains something. */
export async function typeAfter(page: Page, something: string, typed: string): Promise<void> {
  const line = (await textPane(page)).locator('.cm-line', { hasText: something }).first();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(typed);
}

/** Chooses something of the menu of files. */
export async function fromFileMenu(page: Page, item: string): Promise<void> {
  await page.locator('.files').getByRole('button').first().click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The notices at the edge of the page. */
export const notices = (page: Page): Promise<string> => page.locator('.toasts').innerText();

/** How the text is kept, as the bar above says. */
export const saveSign = (page: Page): Promise<string> => page.locator('.save-sign').innerText();
