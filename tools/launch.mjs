// What ./modus does: set up if need be, then run the command line in this same process. Exit code 3: refused, it cannot run here.

import { endWithPlainWords, runModus } from './setup.mjs';

await runModus(process.argv.slice(2)).catch((error) => endWithPlainWords(error, 3));
