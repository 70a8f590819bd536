/**
 * The workbench in a real browser: what a reader waits for. Typing is held against a bare text field in the same browser, an edit's answers
 * against the same questions asked of the engine in Node, scrolling against the time between two frames.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serveWorkbench } from '@modus-vivendi/server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { answer } from '../packages/workbench/src/questions/answer.ts';
import type { OutcomeQuery } from '../packages/workbench/src/questions/outcomes-order.ts';
import { findBrowser } from '../tools/browser.mjs';
import { median } from './measure.ts';
import { conflictText } from './random-conflict.ts';
import { number, table } from './table.ts';

const page =
  process.env.MODUS_PAGE ?? fileURLToPath(new URL('../packages/workbench/dist/page/', import.meta.url));
const seed = 7;
const middle = 'middle.modus.yaml';
const large = 'large.modus.yaml';

/** What the panel of outcomes asks first. */
const firstQuery: OutcomeQuery = {
  concepts: ['nash', 'gmr', 'smr', 'seq'],
  levels: {},
  holds: null,
  stable: null,
  named: false,
  sort: { by: 'concepts' },
  reversed: false,
};

export async function benchPage(quick: boolean): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium was found; npm test installs one, or says how.');
  const folder = mkdtempSync(path.join(tmpdir(), 'modus-bench-'));
  writeFileSync(path.join(folder, middle), conflictText({ decisionMakers: 3, options: 12 }, seed));
  writeFileSync(
    path.join(folder, large),
    conflictText({ decisionMakers: 3, options: quick ? 16 : 20 }, seed),
  );
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
  });
  try {
    console.log(`The page, in Chromium ${browser.version()}\n`);
    console.log(sizes());
    console.log(`\n${await typing(browser, folder)}`);
    console.log(`\n${await answering(browser, folder)}`);
    console.log(`\n${await million(browser, folder)}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What has to come before the page is there, and what comes when asked for; compressed, as a server would send it. */
function sizes(): string {
  const index = readFileSync(path.join(page, 'index.html'), 'utf8');
  const files = readdirSync(path.join(page, 'assets'));
  const compressed = (file: string): number => gzipSync(readFileSync(path.join(page, 'assets', file))).length;
  const first = files.filter((file) => index.includes(file) || file.startsWith('engine-worker'));
  const code = (each: string): boolean => /\.(js|css)$/.test(each);
  const sum = (each: readonly string[]): string =>
    number(each.reduce((total, file) => total + compressed(file), 0) / 1024);
  return table(
    ['compressed, KiB', 'first', 'later, when asked for'],
    [
      [
        'code and styles',
        sum(first.filter(code)),
        sum(files.filter((file) => code(file) && !first.includes(file))),
      ],
      ['faces', sum(files.filter((file) => file.endsWith('.woff2'))), '0'],
    ],
  );
}

async function open(
  browser: Browser,
  folder: string,
  file: string,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const served = await serveWorkbench({ page, folder, file, port: 0, language: 'en' });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const opened = await context.newPage();
  await opened.goto(served.url);
  await opened.locator('main').waitFor();
  return {
    page: opened,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

/** From each key to the frame after it has been painted. */
async function keysToPaint(target: Page, keys: string, delay: number): Promise<readonly number[]> {
  await target.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      (event) => {
        const started = event.timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - started);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await target.keyboard.type(keys, { delay });
  await target.waitForTimeout(300);
  return target.evaluate(() => (window as unknown as { times: number[] }).times);
}

const spread = (times: readonly number[]): string[] => {
  const sorted = [...times].sort((a, b) => a - b);
  return [median(sorted), sorted[Math.floor(sorted.length * 0.95)]!, sorted.at(-1)!].map(number);
};

async function typing(browser: Browser, folder: string): Promise<string> {
  const keys = ' a remark that goes on for a while, as remarks do when somebody thinks aloud ';
  const { page: workbench, close } = await open(browser, folder, middle);
  await workbench.getByRole('button', { name: 'Show the text' }).click();
  await workbench.locator('.cm-line').nth(1).click();
  await workbench.keyboard.press('End');
  const ours = await keysToPaint(workbench, keys, 70);
  await close();
  const bare = await browser.newPage();
  await bare.setContent('<textarea rows="30" cols="80" autofocus></textarea>');
  await bare.locator('textarea').fill(conflictText({ decisionMakers: 3, options: 12 }, seed));
  await bare.locator('textarea').focus();
  const peer = await keysToPaint(bare, keys, 70);
  await bare.close();
  return table(
    ['typing at 4,096 states, key to paint, ms', 'median', '95 of 100', 'most', 'ratio of medians'],
    [
      ['the text of the workbench', ...spread(ours), number(median(ours) / median(peer))],
      ['a bare text field', ...spread(peer), '1'],
    ],
  );
}

/** From the last event of this type to the answers of such questions, painted; answers that come within a while of each other are one. */
async function answersAfter(
  target: Page,
  { event, question }: { readonly event: 'keydown' | 'pointerup'; readonly question: string },
  count: number,
  act: (k: number) => Promise<void>,
): Promise<readonly number[]> {
  await target.evaluate(
    ([type, about]) => {
      const log = { acted: 0, answered: 0 };
      Object.assign(window, { log });
      addEventListener(
        type!,
        ({ timeStamp }) => {
          log.acted = timeStamp;
        },
        true,
      );
      const questions = new RegExp(`^question (${about})`);
      new PerformanceObserver((list) => {
        if (!list.getEntries().some(({ name }) => questions.test(name))) return;
        requestAnimationFrame(() =>
          setTimeout(() => {
            log.answered = performance.now();
          }),
        );
      }).observe({ type: 'measure' });
    },
    [event, question],
  );
  const times: number[] = [];
  for (let k = 0; k < count; k++) {
    await act(k);
    await target.waitForTimeout(700);
    const { acted, answered } = await target.evaluate(
      () => (window as unknown as { log: { acted: number; answered: number } }).log,
    );
    if (answered <= acted) throw new Error('An edit was not answered within 700 ms.');
    times.push(answered - acted);
  }
  return times;
}

const edits = 60;

async function answering(browser: Browser, folder: string): Promise<string> {
  const { page: workbench, close } = await open(browser, folder, middle);
  await workbench.getByRole('radio', { name: 'Outcomes' }).click();
  await workbench.getByRole('grid').waitFor();
  await workbench.getByRole('button', { name: 'Show the text' }).click();
  await workbench.locator('.cm-line').nth(1).click();
  await workbench.keyboard.press('End');
  const typed = await answersAfter(workbench, { event: 'keydown', question: 'outcome' }, edits, () =>
    workbench.keyboard.type('x'),
  );
  await close();
  const text = conflictText({ decisionMakers: 3, options: 12 }, seed);
  const engine: number[] = [];
  for (let k = 0; k < edits; k++) {
    const started = performance.now();
    const asked = {
      text: text.replace('title: ', `title: ${'x'.repeat(k + 1)}`),
      scenario: [],
      view: [],
      language: 'en',
      countermove: 'sequences',
    } as const;
    await answer('read', {}, asked);
    await answer('outcomes', firstQuery, asked);
    engine.push(performance.now() - started);
  }
  const moved = async (file: string): Promise<readonly number[]> => {
    const { page: form, close: closeForm } = await open(browser, folder, file);
    await form.getByRole('radio', { name: 'Model' }).click();
    await form.getByRole('tab', { name: 'What they want' }).click();
    const down = form.locator('[data-row] [data-does=down] button');
    await down.first().waitFor();
    // The first row goes down one by one, then the next: an order that was there before would be remembered.
    const below = (await down.count()) - 1;
    const times = await answersAfter(form, { event: 'pointerup', question: 'order' }, edits, (k) =>
      down.nth(k % below).click(),
    );
    await closeForm();
    return times;
  };
  const [small, flagship] = [await moved(middle), await moved('case:iran-us-2020')];
  return table(
    ['an edit, to its answers on the page, ms', 'median', '95 of 100', 'most', 'ratio of medians'],
    [
      [
        '4,096 states: a key in the text, to counts and first rows of the outcomes',
        ...spread(typed),
        number(median(typed) / median(engine)),
      ],
      ['… the same question of the engine, in Node', ...spread(engine), '1'],
      ['4,096 states: a priority moved in a form, to the order of the states', ...spread(small), ''],
      ['the flagship, 12 versions: the same', ...spread(flagship), ''],
    ],
  );
}

async function million(browser: Browser, folder: string): Promise<string> {
  const { page: workbench, close } = await open(browser, folder, large);
  const started = performance.now();
  await workbench.getByRole('radio', { name: 'Outcomes' }).click();
  await workbench.locator('main').getByRole('button', { name: 'Cancel' }).waitFor({ timeout: 120_000 });
  const asked = performance.now();
  await workbench.locator('main').getByRole('button', { name: 'Cancel' }).click();
  await workbench.getByText('Cancelled.').first().waitFor();
  const cancelled = performance.now() - asked;
  await workbench.getByRole('button', { name: 'Try again' }).first().click();
  const again = performance.now();
  await workbench.locator('[role=grid] [role=rowheader]').first().waitFor({ timeout: 240_000 });
  const loaded = performance.now() - again;
  const frames = await workbench.evaluate(async () => {
    const grid = document.querySelector<HTMLElement>('[role=grid]')!;
    let scroller: HTMLElement | null = grid;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
    const deltas: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let k = 0; k < 180; k++) {
      scroller!.scrollTop += k % 30 === 29 ? 400_000 : 120;
      const now = await new Promise<number>(requestAnimationFrame);
      deltas.push(now - last);
      last = now;
    }
    return deltas;
  });
  await close();
  const slow = frames.filter((each) => each > 50).length;
  return table(
    ['the large model', 'ms'],
    [
      ['from asking to the first rows', number(loaded)],
      ['from pressing Cancel to being told', number(cancelled)],
      ['before it could be cancelled', number(asked - started)],
      ['between frames while scrolling, median', number(median(frames))],
      ['… most', number(Math.max(...frames))],
      [`frames over 50 ms, of ${frames.length}`, number(slow)],
    ],
  );
}
