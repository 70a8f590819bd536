// What `npm run build` does beside checking types: set up if need be, then the workbench as a page and as one file.

import { buildOneFile, ensurePage } from './page.mjs';
import { endWithPlainWords, ensureReady, sayOnStandardError } from './setup.mjs';

try {
  await ensureReady();
  await ensurePage(sayOnStandardError);
  await buildOneFile(sayOnStandardError);
} catch (error) {
  endWithPlainWords(error, 1);
}
