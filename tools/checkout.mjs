// This copy of the project on this machine: where it is, and how set-up says what is missing in it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json and this one. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What the dependencies must be, to the version. */
export const lockFile = path.join(root, 'package-lock.json');

/** Something is missing on this machine or in this copy; the message is written for the person at the terminal. */
export class SetupError extends Error {}

/** @param {string} file */
export function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Time since a moment, for people.
 * @param {number} since
 */
export function elapsed(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
