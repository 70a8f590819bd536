// Set-up without dependencies: install what the lock file asks for, bundle the command line, and do neither when nothing changed.
// It speaks on standard error only, because standard output belongs to the command that runs next.

import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, ensureBuilt } from './bundle.mjs';
import { root, SetupError } from './checkout.mjs';
import { ensureInstalled } from './install.mjs';

const oldestNode = 20;

/**
 * Installs dependencies and builds the command line where they are missing or stale; costs a few milliseconds when all is fresh.
 * Throws a SetupError with a plain sentence when it cannot.
 * @param {{ quiet?: boolean }} [options] quiet: no progress lines
 */
export async function ensureReady({ quiet = false } = {}) {
  /** @param {string} line */
  const say = (line) => {
    if (!quiet) process.stderr.write(`${line}\n`);
  };
  const version = process.versions.node;
  if (Number.parseInt(version, 10) < oldestNode) {
    throw new SetupError(
      `needs Node.js ${oldestNode} or newer, and this is ${version}. Please install a newer one.`,
    );
  }
  try {
    await ensureInstalled(say);
    await ensureBuilt(say);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === undefined || !['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(code)) throw error;
    throw new SetupError(`cannot write in ${root}, and set-up has to (${code}).`);
  }
}

/**
 * Runs the command line in this process, after making sure that it is there.
 * @param {readonly string[]} args what would be typed after `modus`
 */
export async function runModus(args) {
  await ensureReady({ quiet: args.includes('--quiet') });
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
