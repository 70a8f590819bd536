/** The library, compiled: what the tests of this folder draw tables of. */
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from '../games.ts';

const folder = fileURLToPath(new URL('../../../../cases/', import.meta.url));
const suffix = '.modus.yaml';

export const slugs = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));

export const textOf = (slug: string): string => fs.readFileSync(folder + slug + suffix, 'utf8');

export const caseOf = (slug: string) => compiled(textOf(slug));
