// What `npm start` does: set up if need be, then welcome with the flagship and open the workbench.

import { endWithPlainWords, runModus } from './setup.mjs';

// npm runs this from the root of the project, wherever it was called; names of files are meant from there.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

await runModus(['start', ...process.argv.slice(2)]).catch((error) => endWithPlainWords(error, 1));
