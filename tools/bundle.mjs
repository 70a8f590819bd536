// The command line as one file: whether it is as new as its sources, and building it when it is not.

import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { elapsed, lockFile, root, SetupError } from './checkout.mjs';

/** The bundled command line. */
export const bundle = path.join(root, 'packages', 'cli', 'dist', 'modus.mjs');

const entry = path.join(root, 'packages', 'cli', 'src', 'modus.ts');
const buildMark = '// modus-build ';

/**
 * Builds the command line unless its sources are what they were. Two processes may do so at once: each puts a whole file in place.
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(say) {
  const wanted = sourceFingerprint();
  if (wanted !== builtFingerprint()) await build(wanted, say);
}

/** What the bundle is made of, by path, size and time; content is not read, so this stays cheap. */
function sourceFingerprint() {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ file) => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat !== undefined) hash.update(`${path.relative(root, file)}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  add(lockFile);
  add(fileURLToPath(import.meta.url));
  const packages = path.join(root, 'packages');
  for (const name of fs.readdirSync(packages).sort()) {
    add(path.join(packages, name, 'package.json'));
    walk(path.join(packages, name, 'src'), add);
  }
  return hash.digest('hex');
}

/** @param {string} folder @param {(file: string) => void} visit */
function walk(folder, visit) {
  if (!fs.existsSync(folder)) return;
  const found = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of found) {
    const full = path.join(folder, item.name);
    if (item.isDirectory()) walk(full, visit);
    else visit(full);
  }
}

/** The fingerprint stands in the second line of the bundle itself, so that the two can never disagree. */
function builtFingerprint() {
  try {
    const file = fs.openSync(bundle, 'r');
    const start = Buffer.alloc(200);
    fs.readSync(file, start);
    fs.closeSync(file);
    const line = start.toString('latin1').split('\n')[1] ?? '';
    return line.startsWith(buildMark) ? line.slice(buildMark.length) : null;
  } catch {
    return null;
  }
}

/** @param {string} fingerprint @param {(line: string) => void} say */
async function build(fingerprint, say) {
  if (!fs.existsSync(entry))
    throw new SetupError(`${path.relative(root, entry)} is missing, so this copy is not complete.`);
  const started = Date.now();
  say('Building the command line …');
  const { build: esbuild } = await import('esbuild');
  const temporary = `${bundle}.${process.pid}.tmp`;
  try {
    const result = await esbuild({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['modus-source'],
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      absWorkingDir: root,
      // CommonJS dependencies inside the bundle call `require` for Node's own modules.
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
    });
    const code = (result.outputFiles[0]?.text ?? '').replace(/^#!.*\n/, '');
    fs.mkdirSync(path.dirname(bundle), { recursive: true });
    fs.writeFileSync(temporary, `#!/usr/bin/env node\n${buildMark}${fingerprint}\n${code}`, { mode: 0o755 });
    fs.renameSync(temporary, bundle);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw new SetupError(`the command line could not be built:\n${buildProblems(error)}`);
  }
  say(`Command line built in ${elapsed(started)}.`);
}

/** @param {unknown} error */
function buildProblems(error) {
  const { errors } = /** @type {{ errors?: import('esbuild').Message[] }} */ (error);
  if (errors === undefined) return `  ${error instanceof Error ? error.message : String(error)}`;
  return errors
    .map(({ text, location: at }) => `  ${at ? `${at.file}:${at.line}:${at.column + 1}: ` : ''}${text}`)
    .join('\n');
}
