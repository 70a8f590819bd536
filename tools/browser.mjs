// The browser that the page is tested in: found on this machine, or installed where that is one command away.

import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { elapsed, SetupError } from './checkout.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((each) =>
    path.join(process.env[each] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

/** The executable of a Chromium, or null. MODUS_BROWSER names one. */
export function findBrowser() {
  const chosen = process.env.MODUS_BROWSER;
  if (chosen !== undefined) return existsSync(chosen) ? chosen : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const inPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name + suffix)));
  const places = /** @type {Record<string, readonly string[]>} */ (usualPlaces)[process.platform] ?? [];
  return [...inPath, ...places].find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser, installed first where this machine lets us; throws a SetupError that says what is missing otherwise.
 * @param {(line: string) => void} say
 */
export async function ensureBrowser(say) {
  const found = findBrowser();
  if (found !== null) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    const started = Date.now();
    say('Installing the browser that the page is tested in (apt-get install chromium) …');
    const ticker = setInterval(() => say(`  … still installing, ${elapsed(started)}`), 10_000);
    try {
      if (!(await apt(['install', '-y', '--no-install-recommends', 'chromium'])))
        if (await apt(['update'])) await apt(['install', '-y', '--no-install-recommends', 'chromium']);
    } finally {
      clearInterval(ticker);
    }
    const installed = findBrowser();
    if (installed !== null) {
      say(`Browser installed in ${elapsed(started)}.`);
      return installed;
    }
  }
  throw new SetupError(
    'the page is tested in a real browser, and none was found. Please install Chromium ' +
      '(Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium), or name one in MODUS_BROWSER.',
  );
}

/** @param {readonly string[]} args */
function apt(args) {
  return new Promise((resolve) => {
    const child = spawn('apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
