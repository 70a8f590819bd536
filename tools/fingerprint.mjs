// What something is built from, as a mark that is other when any of it is other. Content is not read, so this stays cheap.

import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { root } from './checkout.mjs';

/**
 * A mark of files and folders by path, size and time; what is missing counts as missing.
 * @param {readonly string[]} places relative to the root
 */
export function fingerprintOf(places) {
  const hash = createHash('sha256');
  for (const place of places) visit(path.join(root, place), hash);
  return hash.digest('hex');
}

/** @param {string} place @param {import('node:crypto').Hash} hash */
function visit(place, hash) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    hash.update(`${path.relative(root, place)}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const name of fs.readdirSync(place).sort()) visit(path.join(place, name), hash);
}
