/** The pages that people read, and the blocks of code in them. */
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));
export const examplesFolder = path.join(root, 'docs', 'examples');

export interface Block {
  readonly language: string;
  /** What follows the language: the file whose content a JSON block shows. */
  readonly title: string;
  readonly text: string;
  /** Line of the page on which the text begins, from 1. */
  readonly line: number;
}

export interface Page {
  /** Relative to the root of the repository, with `/`. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export function readPages(): readonly Page[] {
  const names = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'cases/README.md', ...pagesUnder('docs')];
  return names
    .filter((name) => fs.existsSync(path.join(root, name)))
    .map((name) => {
      const file = path.join(root, name);
      const text = fs.readFileSync(file, 'utf8');
      return { name, file, text, blocks: blocksOf(text) };
    });
}

function pagesUnder(folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const name = `${folder}/${item.name}`;
    if (item.isDirectory()) return pagesUnder(name);
    return item.name.endsWith('.md') ? [name] : [];
  });
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let k = 0; k < lines.length; k++) {
    const fence = /^```(\S*) *(.*)$/.exec(lines[k]!);
    if (!fence) continue;
    const first = k + 1;
    for (k = first; k < lines.length && !lines[k]!.startsWith('```'); ) k++;
    blocks.push({
      language: fence[1]!,
      title: fence[2]!,
      text: lines.slice(first, k).join('\n'),
      line: first + 1,
    });
  }
  return blocks;
}

const withoutComments = (text: string): string => text.replace(/^(\s*#.*\n|\s*\n)*/, '');

/** Whether a block is a whole model, and not a piece of one. */
export const isModel = ({ language, text }: Block): boolean =>
  language === 'yaml' && /^modus: *1\b/.test(withoutComments(text));

/** The file that a model says it is, in a comment on its first line. */
export const fileNameOf = ({ text }: Block): string | null => /^# (\S+\.yaml)\b/.exec(text)?.[1] ?? null;

/** Lays the sections of a piece over those of a model: what the text about the piece promises can be done. */
export function withSections(model: string, piece: string): string {
  const sections = sectionsOf(model);
  for (const [key, text] of sectionsOf(piece)) sections.set(key, text);
  return [...sections.values()].join('\n');
}

function sectionsOf(text: string): Map<string, string> {
  const sections = new Map<string, string>();
  let key = '';
  for (const line of text.split('\n')) {
    key = /^([a-z-]+):/.exec(line)?.[1] ?? key;
    sections.set(key, sections.has(key) ? `${sections.get(key)}\n${line}` : line);
  }
  return sections;
}
