/** Files and streams of the operating system. */
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io, ServePlan } from './io.ts';

export interface Surroundings {
  readonly columns: number;
  readonly color: boolean;
  readonly interactive: boolean;
  readonly cancelled: () => boolean;
  readonly serve: (plan: ServePlan) => void;
}

/** The bundle stands two folders below the packages, as the sources do. */
const casesFolder = fileURLToPath(new URL('../../../cases/', import.meta.url));

export function nodeIo(surroundings: Surroundings): Io {
  return {
    ...surroundings,
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    now: () => performance.now(),
    readFile: (file) => fs.readFileSync(file === '-' ? 0 : file),
    writeFile: (file, text, replace) => {
      if (!replace && fs.existsSync(file)) return 'exists';
      const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
      try {
        fs.writeFileSync(temporary, text);
        fs.renameSync(temporary, file);
      } catch (problem) {
        fs.rmSync(temporary, { force: true });
        throw problem;
      }
      return 'written';
    },
    listFiles: (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []),
    find: (name) => {
      const stat = fs.statSync(name, { throwIfNoEntry: false });
      if (stat === undefined) return null;
      return { kind: stat.isDirectory() ? 'folder' : 'file', path: fs.realpathSync(name) };
    },
    casesFolder,
    defaultLanguage: process.env.MODUS_LANG ?? 'en',
    command: process.env.MODUS_COMMAND ?? 'modus',
  };
}

/** Writes everything, waiting where a pipe is full; a reader that has gone away ends the program quietly. */
function writeAll(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += fs.writeSync(stream, bytes, written);
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw problem;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
