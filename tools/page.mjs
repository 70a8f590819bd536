// The workbench as a page: whether it is as new as its sources, and building it when it is not.

import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { elapsed, readOrNull, root, SetupError } from './checkout.mjs';
import { fingerprintOf } from './fingerprint.mjs';

const workbench = path.join(root, 'packages', 'workbench');

/** The folder that holds the built page. */
const page = path.join(workbench, 'dist', 'page');

const madeFrom = [
  'package-lock.json',
  'tools/page.mjs',
  'tools/vite.mjs',
  'cases',
  ...['checker', 'engine', 'workbench'].flatMap((name) => [
    `packages/${name}/package.json`,
    `packages/${name}/src`,
  ]),
  ...['index.html', 'public', 'vite.config.mts', 'vite.shared.mts'].map(
    (name) => `packages/workbench/${name}`,
  ),
];

/**
 * Builds the page unless it is as new as its sources.
 * @param {(line: string) => void} say
 */
export async function ensurePage(say) {
  const wanted = fingerprintOf(madeFrom);
  const stamp = `${page}.fingerprint`;
  if (readOrNull(stamp) === wanted && fs.existsSync(path.join(page, 'index.html'))) return;
  const temporary = `${page}.${process.pid}.tmp`;
  try {
    await build('vite.config.mts', 'the workbench', temporary, say);
    // The whole page at once, so that a server that is running never shows half of it.
    fs.rmSync(stamp, { force: true });
    fs.rmSync(page, { recursive: true, force: true });
    fs.renameSync(temporary, page);
    fs.writeFileSync(stamp, wanted);
  } catch (error) {
    // Another process may have put its page there in the same moment; the next command finds out whether it is as wanted.
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Builds the page as one file that needs no server, to be handed on.
 * @param {(line: string) => void} say
 */
export const buildOneFile = (say) =>
  build('vite.one-file.config.mts', 'the workbench as one file', null, say);

/**
 * Builds in a process of its own, because the builder holds on to much memory, and the server that comes next stays for hours.
 * @param {string} name of the configuration
 * @param {string} what for people
 * @param {string | null} folder where the result goes; null leaves that to the configuration
 * @param {(line: string) => void} say
 */
async function build(name, what, folder, say) {
  const config = path.join(workbench, name);
  if (!fs.existsSync(config))
    throw new SetupError(`${path.relative(root, config)} is missing, so this copy is not complete.`);
  say(`Building ${what} …`);
  const started = Date.now();
  const ticker = setInterval(() => say(`  … still building, ${elapsed(started)}`), 5000);
  const { code, output } = await run([config, ...(folder === null ? [] : [folder])]).finally(() =>
    clearInterval(ticker),
  );
  if (code !== 0) {
    const said = stripVTControlCharacters(output).trim().split('\n').slice(0, 20).join('\n');
    throw new SetupError(`${what} could not be built:\n\n${said}\n`);
  }
  say(`Built ${what} in ${elapsed(started)}.`);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(args) {
  const builder = fileURLToPath(new URL('vite.mjs', import.meta.url));
  const child = spawn(process.execPath, [builder, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    const cancel = () => {
      child.kill();
      reject(new SetupError('set-up was cancelled; run the same command again to finish it.'));
    };
    process.once('SIGINT', cancel);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', cancel);
      resolve({ code, output });
    });
  });
}
