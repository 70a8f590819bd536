/** Replays the commands of a page in a terminal in memory, and compares what they say with what is written. */
import * as fs from 'node:fs';
import path from 'node:path';
import type { Io } from '../../src/io.ts';
import { run } from '../../src/run.ts';
import { casesFolder } from '../terminal.ts';
import { type Block, examplesFolder, fileNameOf, isModel, type Page, root } from './pages.ts';

/** A line that stands for any number of lines. */
const gap = '…';
const ours = '$ ./modus ';

export interface Replayed {
  readonly block: Block;
  readonly written: string;
  readonly found: string;
}

export interface Replay {
  readonly consoles: readonly Replayed[];
  /** JSON blocks that show a file, with what was written to it. */
  readonly files: readonly Replayed[];
}

interface Command {
  readonly line: string;
  readonly output: readonly string[];
}

/** Every console block of a page, in order, in one folder of its own that also receives the models the page shows. */
export function replayPage({ blocks }: Page): Replay {
  const files = new Map<string, string>();
  const consoles: Replayed[] = [];
  const shown: Replayed[] = [];
  for (const block of blocks) {
    const name = isModel(block) ? fileNameOf(block) : null;
    const written = block.text;
    if (name !== null) files.set(name, written);
    if (block.language === 'console') consoles.push({ block, written, found: replay(written, files) });
    if (block.language === 'json' && block.title !== '')
      shown.push({ block, written, found: files.get(block.title) ?? '' });
  }
  return { consoles, files: shown };
}

function replay(block: string, files: Map<string, string>): string {
  const lines = commandsOf(block).flatMap(({ line, output }) => {
    if (!line.startsWith(ours)) return [line, ...output];
    return [line, ...settle(output, say(line.slice(ours.length), files))];
  });
  return lines.join('\n');
}

/** A command and the lines that follow it; what stands before the first command belongs to none. */
function commandsOf(text: string): Command[] {
  const commands: { line: string; output: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('$ ')) commands.push({ line, output: [] });
    else commands.at(-1)?.output.push(line);
  }
  return commands;
}

/** The lines written where they agree with those said; otherwise those said, with the gaps kept where their surroundings are found again. */
function settle(written: readonly string[], said: readonly string[]): readonly string[] {
  const wanted = trimmed(written);
  if (agree(wanted, said)) return written;
  return [...(withGaps(wanted, said) ?? said), ...written.slice(wanted.length)];
}

function withGaps(wanted: readonly string[], said: readonly string[]): readonly string[] | null {
  const gaps = wanted.flatMap((line, k) => (line === gap ? [k] : []));
  const starts = [-1, ...gaps].map((k) => k + 1);
  const [head = [], ...rest] = starts.map((start, k) => wanted.slice(start, gaps[k] ?? wanted.length));
  const tail = rest.pop();
  if (!tail || head.length + tail.length > said.length) return null;
  const lines = said.slice(0, headLength(head, said));
  for (const part of rest) {
    const at = said.indexOf(part.find((line) => line !== '') ?? '');
    if (at < 0) return null;
    const lead = part[0] === '' ? [''] : [];
    lines.push(gap, ...lead, ...said.slice(at, at + part.length - lead.length));
  }
  return [...lines, gap, ...said.slice(said.length - tail.length)];
}

/** As many lines as before, or a few fewer or more where that ends at a blank line, as before. */
function headLength(head: readonly string[], said: readonly string[]): number {
  const { length } = head;
  if (head[length - 1] !== '') return length;
  const near = [0, -1, 1, -2, 2, -3, 3].find((step) => said[length + step - 1] === '');
  return length + (near ?? 0);
}

function trimmed(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end--;
  return lines.slice(0, end);
}

/** Whether the lines said are those wanted, a gap standing for any number of them. */
function agree(wanted: readonly string[], said: readonly string[]): boolean {
  const [head, ...rest] = wanted;
  if (head === undefined) return said.length === 0;
  if (head !== gap) return said[0] === head && agree(rest, said.slice(1));
  return said.some((_, k) => agree(rest, said.slice(k))) || rest.length === 0;
}

function say(line: string, files: Map<string, string>): readonly string[] {
  const [before = '', target] = line.split(' > ');
  let text = '';
  let out = '';
  const io: Io = {
    out: (more) => {
      if (target === undefined) text += more;
      else out += more;
    },
    err: (more) => {
      text += more;
    },
    columns: 100,
    color: false,
    interactive: false,
    cancelled: () => false,
    now: () => 0,
    readFile: (file) => new TextEncoder().encode(files.get(file) ?? readReal(file)),
    writeFile: (file, content, replace) => {
      if (!replace && files.has(file)) return 'exists';
      files.set(file, content);
      return 'written';
    },
    listFiles: (folder) => (path.resolve(folder) === path.resolve(casesFolder) ? fs.readdirSync(folder) : []),
    find: (name) => (files.has(name) ? { kind: 'file', path: `/here/${name}` } : null),
    serve: () => {},
    casesFolder,
    defaultLanguage: 'en',
    command: './modus',
  };
  run(words(before), io);
  if (target !== undefined) files.set(target.trim(), out);
  return trimmed(text.replaceAll(casesFolder, 'cases/').split('\n'));
}

/** Only the library of cases and the examples of the documentation. */
function readReal(file: string): string {
  const full = path.resolve(root, file);
  const known = full.startsWith(path.resolve(casesFolder)) || full.startsWith(examplesFolder);
  if (known && fs.existsSync(full)) return fs.readFileSync(full, 'utf8');
  throw Object.assign(new Error(`no file ${file}`), { code: 'ENOENT' });
}

/** As a shell would divide them; quotation marks keep words together. */
const words = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );
