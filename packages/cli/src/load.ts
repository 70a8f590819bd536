/** From a name on the command line to an opened model: a file, a case of the library, or standard input. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { openModel, places } from '@modus-vivendi/engine';
import { exit, type Io } from './io.ts';
import type { Loaded } from './loaded.ts';
import type { Session } from './session.ts';

export function load(name: string, session: Session): Loaded {
  const { io } = session;
  const bytes = readBytes(name, session);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const broken = firstBadByte(bytes);
  if (broken >= 0) {
    const before = new TextDecoder().decode(bytes.subarray(0, broken));
    const { line, column } = places(before)(before.length);
    const message = session.words('error.not-utf-8');
    io.err(`${name}:${line}:${column}: not-utf-8: ${message}\n`);
    if (session.json)
      session.sayJson({
        diagnostics: [{ severity: 'error', file: name, line, column, code: 'not-utf-8', message, fix: null }],
      });
    session.quit(exit.failed);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name: name === '-' ? '<stdin>' : name, file: openModel(text), sha256, place: places(text) };
}

function readBytes(name: string, session: Session): Uint8Array {
  const { io } = session;
  try {
    return io.readFile(name);
  } catch (problem) {
    const library = caseFile(name, io);
    if (library !== null) return io.readFile(library);
    return session.fileProblem(problem, name, 'error.unreadable');
  }
}

export const caseSuffix = '.modus.yaml';

/** The library's file of that name, or null. */
export function caseFile(slug: string, io: Io): string | null {
  return /^[a-z0-9-]+$/.test(slug) && caseSlugs(io).includes(slug)
    ? path.join(io.casesFolder, slug + caseSuffix)
    : null;
}

export const caseSlugs = (io: Io): readonly string[] =>
  io
    .listFiles(io.casesFolder)
    .filter((file) => file.endsWith(caseSuffix))
    .map((file) => file.slice(0, -caseSuffix.length))
    .sort();

/** Where the bytes stop being UTF-8, or −1. */
function firstBadByte(bytes: Uint8Array): number {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return -1;
  } catch {
    return firstInvalid(bytes);
  }
}

function firstInvalid(bytes: Uint8Array): number {
  for (let k = 0; k < bytes.length; ) {
    const length = sequenceLength(bytes[k]!);
    const piece = bytes.subarray(k, k + length);
    if (length === 0 || piece.length < length || new TextDecoder().decode(piece).includes('\ufffd')) return k;
    k += length;
  }
  return 0;
}

/** How many bytes a UTF-8 sequence that begins so has; 0 where none begins so. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}
