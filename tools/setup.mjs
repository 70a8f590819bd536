// Set-up without dependencies: install what the lock file asks for, bundle the command line, build the page of the workbench when it is
// to be shown, and do none of it when nothing changed.
// It speaks on standard error only, because standard output belongs to the command that runs next.

import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, ensureBuilt } from './bundle.mjs';
import { root, SetupError } from './checkout.mjs';
import { ensureInstalled } from './install.mjs';
import { ensurePage } from './page.mjs';

const oldestNode = 20;

/** @param {string} line */
export function sayOnStandardError(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Installs dependencies and builds the command line (and the page of the workbench, if asked) where they are missing or stale; costs a
 * few milliseconds when all is fresh. Throws a SetupError with a plain sentence when it cannot.
 * @param {{ quiet?: boolean, withPage?: boolean }} [options] quiet: no progress lines
 */
export async function ensureReady({ quiet = false, withPage = false } = {}) {
  const say = quiet ? () => {} : sayOnStandardError;
  const version = process.versions.node;
  if (Number.parseInt(version, 10) < oldestNode) {
    throw new SetupError(
      `needs Node.js ${oldestNode} or newer, and this is ${version}. Please install a newer one.`,
    );
  }
  try {
    await ensureInstalled(say);
    await ensureBuilt(say);
    if (withPage) await ensurePage(say);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === undefined || !['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(code)) throw error;
    throw new SetupError(`cannot write in ${root}, and set-up has to (${code}).`);
  }
}

/**
 * Whether a command will serve the page. Tests may bring a page of their own.
 * @param {readonly string[]} args
 */
function showsPage(args) {
  const command = args.find((argument) => !argument.startsWith('-'));
  const serves = (command === 'open' || command === 'start') && !args.includes('--help');
  return serves && process.env.MODUS_PAGE === undefined;
}

/**
 * Runs the command line in this process, after making sure that it is there.
 * @param {readonly string[]} args what would be typed after `modus`
 */
export async function runModus(args) {
  await ensureReady({ quiet: args.includes('--quiet'), withPage: showsPage(args) });
  // Hints name the command as the reader has to type it.
  process.env.MODUS_COMMAND ??= process.cwd() === root ? './modus' : path.join(root, 'modus');
  process.argv = [process.execPath, bundle, ...args];
  await import(pathToFileURL(bundle).href);
}

/**
 * Ends with a plain sentence when set-up failed, and rethrows everything else.
 * @param {unknown} error
 * @param {number} exitCode
 */
export function endWithPlainWords(error, exitCode) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`modus: ${error.message}\n`);
  process.exitCode = exitCode;
}

const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  await ensureReady().catch((error) => endWithPlainWords(error, 1));
}
