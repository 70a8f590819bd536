// Builds one configuration of the workbench; run by page.mjs as a process of its own.
//   node tools/vite.mjs CONFIG [FOLDER]     without a folder the result goes where the configuration says

import path from 'node:path';
import { build } from 'vite';

const [config = '', folder] = process.argv.slice(2);

try {
  await build({
    root: path.dirname(config),
    configFile: config,
    logLevel: 'error',
    ...(folder === undefined ? {} : { build: { outDir: folder, emptyOutDir: true } }),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
