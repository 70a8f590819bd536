// Dependencies: whether they are what the lock file asks for, and installing them when they are not.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { elapsed, lockFile, readOrNull, root, SetupError } from './checkout.mjs';

const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.modus-install.json');

/**
 * Installs the dependencies unless they are there already.
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say) {
  if (!isInstalled()) await underLock(say, async () => isInstalled() || install(say));
}

function installStamp() {
  const lock = createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
  return JSON.stringify({
    lock,
    node: process.versions.node.split('.')[0],
    system: `${process.platform}-${process.arch}`,
  });
}

function isInstalled() {
  const stamp = installStamp();
  const found = readOrNull(stampFile);
  if (found === stamp) return true;
  const sameNode = found === null || differOnlyInLock(found, stamp);
  if (!sameNode || !modulesMatchLock()) return false;
  fs.writeFileSync(stampFile, stamp);
  return true;
}

/** @param {string} a @param {string} b */
function differOnlyInLock(a, b) {
  try {
    const [x, y] = [JSON.parse(a), JSON.parse(b)];
    return x.node === y.node && x.system === y.system;
  } catch {
    return false;
  }
}

/** True when npm's own record of node_modules agrees with the lock file: someone ran npm by hand, and need not wait again. */
function modulesMatchLock() {
  const record = readOrNull(path.join(modules, '.package-lock.json'));
  if (record === null) return false;
  try {
    const installed = JSON.parse(record).packages;
    const locked = JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
    return Object.entries(locked).every(([place, wanted]) => {
      if (!place.includes('node_modules/')) return true;
      const found = installed[place];
      if (found === undefined) return wanted.optional === true || wanted.peer === true;
      return found.version === wanted.version && found.link === wanted.link;
    });
  } catch {
    return false;
  }
}

/** @param {(line: string) => void} say */
async function install(say) {
  if (!fs.existsSync(lockFile))
    throw new SetupError('package-lock.json is missing, so this copy is not complete.');
  fs.rmSync(stampFile, { force: true });
  fs.rmSync(path.join(modules, '.package-lock.json'), { force: true });
  say('Installing dependencies (npm ci) …');
  const started = Date.now();
  const ticker = setInterval(() => say(`  … still installing, ${elapsed(started)}`), 5000);
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']).finally(() =>
    clearInterval(ticker),
  );
  if (code !== 0) {
    const said = output.trim().split('\n').slice(0, 15).join('\n');
    throw new SetupError(`npm ci did not finish, so nothing can run yet. It said:\n\n${said}\n`);
  }
  fs.writeFileSync(stampFile, installStamp());
  say(`Dependencies installed in ${elapsed(started)}.`);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNpm(args) {
  const own = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  const child =
    own !== undefined && path.basename(own) === 'npm-cli.js'
      ? spawn(process.execPath, [own, ...args], { cwd: root })
      : spawn('npm', args, { cwd: root, shell: windows });
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
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', () =>
      reject(new SetupError('npm was not found. It comes with Node.js; please install it.')),
    );
    child.on('close', (code) => {
      process.off('SIGINT', cancel);
      resolve({ code, output });
    });
  });
}

/**
 * Lets one process install while others wait. The holder touches the lock every few seconds, so a lock left by a crash grows stale.
 * @param {(line: string) => void} say
 * @param {() => Promise<unknown>} work
 */
async function underLock(say, work) {
  const lock = path.join(root, '.setup-lock');
  for (let told = false; !takeLock(lock); ) {
    if (!told) say('Another set-up is running here; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const heartbeat = setInterval(() => fs.utimesSync(lock, new Date(), new Date()), 2000);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
function takeLock(lock) {
  try {
    fs.mkdirSync(lock);
    return true;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code !== 'EEXIST') throw error;
    const touched = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (touched !== undefined && Date.now() - touched > 20_000)
      fs.rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
