/**
 * From the text of a file to a tree with places. Never throws: whatever the text, there is a tree (perhaps empty) and a list of problems.
 *
 * Most files are read by `everyday-yaml.ts`, which knows only the usual ways of writing; what it does not know is read by the YAML library,
 * and both give the same tree.
 */
import { Composer, type CST, type Document, Parser, type YAMLParseError } from 'yaml';
import { type Diagnostic, error, type Report } from '../diagnostic.ts';
import { checkCharacters } from './characters.ts';
import { readEverydayYaml } from './everyday-yaml.ts';
import { deepestNesting, emptyMap, mostNodes, type Node } from './tree.ts';
import { readYamlNodes } from './yaml-nodes.ts';

/** Larger files are refused before they are read, in characters. */
const largestFile = 16 * 1024 * 1024;
/** The library takes about a second for a million characters. */
const largestForLibrary = 4 * 1024 * 1024;

export interface WrittenModel {
  readonly text: string;
  readonly tree: Node;
  /** False when the text is not YAML, or not within bounds; then the tree is empty. */
  readonly wellFormed: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function readYaml(text: string): WrittenModel {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const start = { start: 0, end: 0 };
  const written = (tree: Node | null): WrittenModel => ({
    text,
    tree: tree ?? emptyMap(start),
    wellFormed: tree !== null,
    diagnostics,
  });
  if (text.length > largestFile) {
    report(error('file-too-large', start, { limit: largestFile / 1024 / 1024 }));
    return written(null);
  }
  if (!checkCharacters(text, report)) return written(null);
  const everyday = readEverydayYaml(text);
  if (everyday && 'tooManyAt' in everyday) {
    const at = Math.min(everyday.tooManyAt, text.length);
    report(error('too-many-nodes', { start: at, end: at }, { limit: mostNodes }));
    return written(null);
  }
  if (everyday) return written(everyday);
  if (text.length > largestForLibrary) {
    report(error('file-too-large', start, { limit: largestForLibrary / 1024 / 1024 }));
    return written(null);
  }
  // A carriage return alone ends a line too; the library knows it only before a line feed. The places stay the same.
  const document = compose(text.replace(/\r(?!\n)/g, '\n'), report);
  if (!document) return written(null);
  const { contents } = document;
  if (contents && contents.range[0] < contents.range[2])
    return written(readYamlNodes(text, document, report));
  report(error('empty-file', start, {}, 'start-new'));
  return written(null);
}

/** The document of a text; null where there is none without problems, which are reported. */
function compose(text: string, report: Report): Document.Parsed | null {
  const tokens = [...new Parser().parse(text)];
  // The composer recurses, and beyond its stack the whole process ends: look before.
  const deep = tooDeep(tokens);
  if (deep !== null) {
    report(error('too-deep', { start: deep, end: deep + 1 }, { limit: deepestNesting }));
    return null;
  }
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const documents = composer.compose(tokens, true, text.length);
  const first = documents.next().value as Document.Parsed;
  const second = documents.next();
  const foreign = checkDirectives(tokens, report);
  if (first.errors.length > 0) reportErrors(text, first.errors, report);
  else if (!second.done) {
    const at = second.value.range[0];
    report(error('yaml-documents', { start: at, end: Math.min(at + 3, text.length) }, {}, 'remove-line'));
  }
  return first.errors.length > 0 || !second.done || foreign ? null : first;
}

/** Where the nesting exceeds any model's; null where it does not. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepestNesting + 1) return token.offset;
    const within = (inner: CST.Token | null | undefined) =>
      inner && open.push({ token: inner, depth: depth + 1 });
    if (token.type === 'document') within(token.value);
    if (!('items' in token)) continue;
    for (const item of token.items) {
      within(item.key);
      within(item.value);
    }
  }
  return null;
}

/** Whether the text declares itself to be something else than YAML 1.2; reported. */
function checkDirectives(tokens: readonly CST.Token[], report: Report): boolean {
  let foreign = false;
  for (const token of tokens) {
    if (token.type === 'document') break;
    if (token.type !== 'directive' || /^%YAML\s+1\.2(\s|$)/.test(token.source)) continue;
    const span = { start: token.offset, end: token.offset + token.source.length };
    report(error(/^%YAML\b/.test(token.source) ? 'yaml-version' : 'yaml-directive', span, {}, 'remove-line'));
    foreign = true;
  }
  return foreign;
}

const mostErrors = 20;

/** Only the first problem of a run of lines: the library reports what follows from it, too. */
function reportErrors(text: string, errors: readonly YAMLParseError[], report: Report): void {
  let reported = 0;
  let quiet = -1;
  for (const { pos, code, message } of errors) {
    const start = Math.min(pos[0], text.length);
    const follows = start <= quiet;
    quiet = Math.max(quiet, lineEnd(text, lineEnd(text, start) + 1));
    if (follows || ++reported > mostErrors) continue;
    const span = { start, end: Math.min(Math.max(pos[1], start + 1), text.length) };
    if (code === 'TAB_AS_INDENT') report(error('yaml-tab', span));
    else report(error('yaml', span, { detail: message.split('\n')[0]! }, mendFor(text, start)));
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** A colon, bracket or quotation mark inside a ranking or expression is the usual reason why YAML does not parse. */
function mendFor(text: string, at: number): 'quote-it' | 'check-indentation' {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, lineEnd(text, at));
  return /[[\]{}>&|*!?%@`"']/.test(line) ? 'quote-it' : 'check-indentation';
}
