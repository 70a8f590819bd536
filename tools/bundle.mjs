// The command line as two files: whether they are as new as their sources, and building them when they are not.

import * as fs from 'node:fs';
import path from 'node:path';
import { elapsed, root, SetupError } from './checkout.mjs';
import { fingerprintOf } from './fingerprint.mjs';

const folder = path.join(root, 'packages', 'cli', 'dist');

/** The bundled command line. */
export const bundle = path.join(folder, 'modus.mjs');

/** Serving the workbench, which the command line loads when it is asked for: a web server is slow to load. */
const serving = path.join(folder, 'serve.mjs');

const sources = path.join(root, 'packages', 'cli', 'src');
const buildMark = '// modus-build ';

const madeFrom = [
  'package-lock.json',
  'tools/bundle.mjs',
  'tools/fingerprint.mjs',
  ...['checker', 'cli', 'engine', 'server'].flatMap((name) => [
    `packages/${name}/package.json`,
    `packages/${name}/src`,
  ]),
];

/**
 * Builds the command line unless its sources are what they were. Two processes may do so at once: each puts whole files in place.
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(say) {
  const wanted = fingerprintOf(madeFrom);
  if (wanted !== builtFingerprint() || !fs.existsSync(serving)) await build(wanted, say);
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
  const entries = ['modus', 'serve'].map((name) => path.join(sources, `${name}.ts`));
  const missing = entries.find((entry) => !fs.existsSync(entry));
  if (missing !== undefined)
    throw new SetupError(`${path.relative(root, missing)} is missing, so this copy is not complete.`);
  const started = Date.now();
  say('Building the command line …');
  const { build: esbuild } = await import('esbuild');
  try {
    const { outputFiles } = await esbuild({
      entryPoints: entries,
      bundle: true,
      write: false,
      outdir: folder,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['modus-source'],
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      absWorkingDir: root,
      plugins: [servingApart],
      // CommonJS dependencies inside the bundle call `require` for Node's own modules.
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
    });
    const [modus = '', serve = ''] = outputFiles.map(({ text }) => text.replace(/^#!.*\n/, ''));
    // The file with the fingerprint comes last: when it is there, so is the other.
    put(serving, serve);
    put(bundle, `#!/usr/bin/env node\n${buildMark}${fingerprint}\n${modus}`);
  } catch (error) {
    throw new SetupError(`the command line could not be built:\n${buildProblems(error)}`);
  }
  say(`Command line built in ${elapsed(started)}.`);
}

/** @type {import('esbuild').Plugin} */
const servingApart = {
  name: 'serving-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/serve\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${path.basename(serving)}`, external: true } : null,
    );
  },
};

/** Puts a whole file in place at once. @param {string} file @param {string} text */
function put(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(temporary, text, { mode: 0o755 });
    fs.renameSync(temporary, file);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** @param {unknown} error */
function buildProblems(error) {
  const { errors } = /** @type {{ errors?: import('esbuild').Message[] }} */ (error);
  if (errors === undefined) return `  ${error instanceof Error ? error.message : String(error)}`;
  return errors
    .map(({ text, location: at }) => `  ${at ? `${at.file}:${at.line}:${at.column + 1}: ` : ''}${text}`)
    .join('\n');
}
