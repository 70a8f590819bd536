/** A terminal in memory: commands are run in-process, with virtual files over the real library of cases. */
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io, ServePlan } from '../src/io.ts';
import { run } from '../src/run.ts';

export const casesFolder = fileURLToPath(new URL('../../../cases/', import.meta.url));

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What it would have served afterwards. */
  readonly served: readonly ServePlan[];
}

/** Runs one command; `files` holds what it can read beside the cases, and receives what it writes. */
export function modus(
  args: readonly string[],
  files: Map<string, string | Uint8Array> = new Map(),
  columns = 100,
): Said {
  let out = '';
  let err = '';
  const served: ServePlan[] = [];
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns,
    color: false,
    interactive: false,
    cancelled: () => false,
    now: () => 0,
    readFile: (file) => {
      const found = files.get(file);
      if (found !== undefined) return typeof found === 'string' ? new TextEncoder().encode(found) : found;
      if (file.startsWith(casesFolder)) return fs.readFileSync(file);
      throw Object.assign(new Error(`no file ${file}`), { code: 'ENOENT' });
    },
    writeFile: (file, text, replace) => {
      if (!replace && files.has(file)) return 'exists';
      files.set(file, text);
      return 'written';
    },
    listFiles: (folder) => (path.resolve(folder) === path.resolve(casesFolder) ? fs.readdirSync(folder) : []),
    find: (name) => {
      if (files.has(name)) return { kind: 'file', path: `/here/${name}` };
      const inside = [...files.keys()].some((file) => file.startsWith(`${name}/`));
      return inside ? { kind: 'folder', path: `/here/${name}` } : null;
    },
    serve: (plan) => served.push(plan),
    casesFolder,
    defaultLanguage: 'en',
    command: './modus',
  };
  return {
    code: run(args, io),
    out: out.replaceAll(casesFolder, 'cases/'),
    err: err.replaceAll(casesFolder, 'cases/'),
    served,
  };
}

/** The JSON that a command prints. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into results of every shape
export const modusJson = (args: readonly string[], files?: Map<string, string | Uint8Array>): any =>
  JSON.parse(modus([...args, '--json'], files).out);
