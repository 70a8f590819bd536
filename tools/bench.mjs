// What `npm run bench` does: set up if need be, then run the benchmarks from source, with the garbage collector at hand.

import { spawnSync } from 'node:child_process';
import { root } from './checkout.mjs';
import { endWithPlainWords, ensureReady } from './setup.mjs';

try {
  await ensureReady({ withPage: process.argv.includes('--part=page') });
  const args = [
    '--expose-gc',
    '--conditions=modus-source',
    '--import',
    'tsx',
    'bench/index.ts',
    ...process.argv.slice(2),
  ];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} catch (error) {
  endWithPlainWords(error, 1);
}
