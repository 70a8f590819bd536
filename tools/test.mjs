// What `npm test` does: set up if need be, run every `check:` script of package.json two at a time, then the tests, then sum up.
//   --long    only the laws, with big numbers      --golden  only refresh the golden files
// Anything else is passed on to vitest (a file name, -t NAME).

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { elapsed, root } from './checkout.mjs';
import { buildOneFile } from './page.mjs';
import { endWithPlainWords, ensureReady, sayOnStandardError } from './setup.mjs';

const modes = {
  '--long': { env: { MODUS_LONG: '1' }, vitest: ['laws'] },
  '--golden': {
    env: { MODUS_GOLDEN: '1' },
    vitest: ['--update', '--exclude', '**/*laws*', '--exclude', '**/*laws*/**'],
  },
};

/** @typedef {{ name: string, failed: boolean }} Outcome */

/**
 * Runs one command with this project's binaries at hand.
 * @param {string} command
 * @param {{ stream: boolean, env?: Record<string, string> }} how stream: show output as it comes, instead of collecting it
 * @returns {Promise<{ code: number, output: string, time: string }>}
 */
function run(command, { stream, env = {} }) {
  const started = Date.now();
  const bin = path.join(root, 'node_modules', '.bin');
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const plain = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' };
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: stream ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...plain, ...env, [key]: `${bin}${path.delimiter}${process.env[key] ?? ''}` },
  });
  let output = '';
  const collect = (/** @type {Buffer} */ chunk) => {
    output += chunk;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? 1, output, time: elapsed(started) }));
  });
}

/**
 * Runs every check, two at a time; all run to the end, so that everything wrong is seen at once.
 * @returns {Promise<Outcome[]>}
 */
async function runChecks() {
  /** @type {Record<string, string>} */
  const scripts = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;
  const waiting = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));
  /** @type {Outcome[]} */
  const outcomes = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [script, command] = next;
      const name = script.slice('check:'.length);
      const { code, output, time } = await run(command, { stream: false });
      console.log(
        code === 0
          ? `✓ ${name} (${time})`
          : `✗ ${name} (${time}) — repeat with: npm run ${script}\n\n${output.trim()}\n`,
      );
      outcomes.push({ name, failed: code !== 0 });
    }
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

/**
 * Runs vitest and counts what its own report says.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
async function runTests(args, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'modus-test-'));
  const report = path.join(folder, 'report.json');
  try {
    const words = [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ];
    const { code, time } = await run(words.map(quote).join(' '), { stream: true, env });
    console.log(`${code === 0 ? '✓' : '✗'} tests (${time})`);
    return { code, ...countTests(report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Passed and failed tests; a test file that could not even be loaded counts as one failure.
 * @param {string} report
 */
function countTests(report) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {string} word */
function quote(word) {
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}

try {
  const args = process.argv.slice(2);
  const mode = Object.entries(modes).find(([flag]) => args.includes(flag));
  const rest = args.filter((arg) => !(arg in modes));
  const inBrowser = mode === undefined;
  await ensureReady({ withPage: inBrowser });
  if (inBrowser) {
    process.env.MODUS_BROWSER = await ensureBrowser(sayOnStandardError);
    await buildOneFile(sayOnStandardError);
  }
  const checks = mode === undefined && rest.length === 0 ? await runChecks() : [];
  const tests = await runTests([...(mode?.[1].vitest ?? []), ...rest], { ...mode?.[1].env });

  const failedChecks = checks.filter((check) => check.failed).map((check) => check.name);
  if (failedChecks.length > 0)
    console.log(`\nFailed before the tests, see above: ${failedChecks.join(', ')}`);
  // Vitest also fails without a failed test: no test found, or an error outside any test.
  const failedTests = tests.code !== 0 && tests.failed === 0 ? 1 : tests.failed;
  const failed = failedTests + failedChecks.length;
  console.log(`\n${tests.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  endWithPlainWords(error, 1);
}
