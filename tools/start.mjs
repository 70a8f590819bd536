// What `npm start` does: set up if need be, then welcome with the flagship analysis.

import { endWithPlainWords, runModus } from './setup.mjs';

await runModus(['start', ...process.argv.slice(2)]).catch((error) => endWithPlainWords(error, 1));
