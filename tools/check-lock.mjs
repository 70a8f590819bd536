// Checks package-lock.json: complete for every platform, and free of any particular registry.
// npm leaves a platform's binary out of the lock when the registry lacked it on the day of locking, and `npm ci` then fails there.

import { readFileSync } from 'node:fs';

/** @type {Record<string, { optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }>} */
const packages = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).packages;

/**
 * Whether the lock holds `name` where Node would look for it from `place`.
 * @param {string} place
 * @param {string} name
 */
function isLocked(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (`${folder}${folder === '' ? '' : '/'}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

const problems = Object.entries(packages).flatMap(
  ([place, { optionalDependencies = {}, resolved, link }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !isLocked(place, name))
      .map(
        (name) =>
          `${place} may need ${name}, which has no entry. Pin a version of ${place} whose every platform is published.`,
      ),
    ...(resolved !== undefined && link !== true
      ? [
          `${place} names the address it came from. Delete package-lock.json's "resolved" lines; .npmrc keeps them out.`,
        ]
      : []),
  ],
);

for (const problem of problems) console.error(`package-lock.json: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
