/** Serving the workbench until the person at the terminal ends it. A bundle of its own: no other command pays for a web server. */
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServedWorkbench, serveWorkbench } from '@modus-vivendi/server';
import { startBrowser } from './browser.ts';
import { type ExitCode, exit, type Io, type ServePlan } from './io.ts';
import { type Words, wordsIn } from './words/words.ts';

/** The bundle stands two folders below the packages, as the sources do. Tests bring a page of their own. */
const page = process.env.MODUS_PAGE ?? fileURLToPath(new URL('../../workbench/dist/page/', import.meta.url));

/** Ends with Ctrl-C, or when the terminal is closed. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const untilEnded = (): Promise<void> =>
  new Promise((resolve) => {
    // A second Ctrl-C is not waited for.
    for (const ending of endings) process.once(ending, () => resolve());
    // npm, when it is told to end, does not tell the program that it has started; but its shell is gone then.
    const { ppid, env } = process;
    const look = (): void => {
      if (process.ppid !== ppid) resolve();
    };
    if (env.npm_lifecycle_event !== undefined) setInterval(look, 1000).unref();
  });

/**
 * Serves until it is ended. It begins while the command may still be speaking, so that the browser need not wait for that, and says
 * nothing before.
 * @param told resolves when the command has ended: to whether it ended well
 * @returns null where the command did not end well; then nothing is served
 */
export async function serve(
  plan: ServePlan,
  io: Pick<Io, 'out' | 'err'>,
  told: Promise<boolean>,
): Promise<ExitCode | null> {
  const words = wordsIn(plan.language);
  const ended = untilEnded();
  const opened = await open(plan, words);
  if ('trouble' in opened) {
    if (!(await told)) return null;
    io.err(`modus: ${opened.trouble}\n`);
    return exit.refused;
  }
  const { url, port, taken, invitation, close } = opened;
  const starting = plan.browser ? startBrowser(invitation()) : Promise.resolve(false);
  const well = await told;
  if (well) {
    if (taken !== null) io.err(`${words('open.taken', { taken: String(taken), port: String(port) })}\n`);
    io.out(plan.json ? `${JSON.stringify({ url })}\n` : `${words('open.address')}\n  ${url}\n`);
    const started = await starting;
    if (!plan.json) io.out(`${words(started ? 'open.starts' : 'open.yourself')}\n`);
    await ended;
  }
  await close();
  return well ? exit.well : null;
}

async function open(plan: ServePlan, words: Words): Promise<ServedWorkbench | { readonly trouble: string }> {
  if (!fs.existsSync(path.join(page, 'index.html')))
    return { trouble: `${words('open.no-page')}\n  npm run build` };
  try {
    return await serveWorkbench({ ...plan, page, language: plan.pageLanguage });
  } catch (problem) {
    const { syscall, message } = problem as NodeJS.ErrnoException;
    if (syscall !== 'listen') throw problem;
    return { trouble: words('open.no-port', { detail: message }) };
  }
}
