/**
 * From the text of a file to a tree with places. Never throws: whatever the text, there is a tree (perhaps empty) and a list of problems.
 */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document as YamlDocument,
  type Node as YamlNode,
} from 'yaml';
import { type Diagnostic, error, type Report, warning } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { type Entry, emptyMap, type Node } from './tree.ts';

/** Larger files are refused before they are read. */
export const largestFile = 16 * 1024 * 1024;
const mostNodes = 400_000;
const deepestNesting = 100;

export interface WrittenModel {
  readonly text: string;
  readonly tree: Node;
  readonly diagnostics: readonly Diagnostic[];
}

export function readYaml(text: string): WrittenModel {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const whole: Span = { start: 0, end: 0 };
  const nothing = (): WrittenModel => ({ text, tree: emptyMap(whole), diagnostics });

  if (text.length > largestFile) {
    report(error('file-too-large', whole, { limit: largestFile / 1024 / 1024 }));
    return nothing();
  }
  scanCharacters(text, report);
  const deep = tooDeep(text);
  if (deep !== null) {
    report(error('too-deep', { start: deep, end: deep + 1 }, { limit: deepestNesting }));
    return nothing();
  }
  if (text.replace(/^\ufeff/, '').trim() === '') {
    report(error('empty-file', whole, {}, 'start-new'));
    return nothing();
  }
  if (diagnostics.some(({ code }) => code === 'not-text')) return nothing();

  let document: YamlDocument.Parsed;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    // The YAML library recurses; what is nested beyond its stack is nested beyond any model.
    report(error('too-deep', whole, { limit: deepestNesting }));
    return nothing();
  }
  for (const problem of document.errors) {
    const [start, end] = problem.pos;
    report(
      error(
        'yaml',
        { start, end: Math.max(end, start + 1) },
        { detail: problem.message.split('\n')[0]! },
        mendFor(text, start),
      ),
    );
  }
  const version = /^%YAML\s+(\S+)/m.exec(text);
  if (version && version[1] !== '1.2' && /^(\s*|#.*\n|%.*\n)*%YAML/.test(text)) {
    report(
      error(
        'yaml-version',
        { start: version.index, end: version.index + version[0].length },
        {},
        'remove-line',
      ),
    );
  }
  if (!document.contents) {
    if (document.errors.length === 0) report(error('empty-file', whole, {}, 'start-new'));
    return nothing();
  }
  const reader = new TreeReader(text, document, report);
  return { text, tree: reader.read(document.contents as YamlNode), diagnostics };
}

/** A colon, bracket or hash inside a ranking or expression is the usual reason why YAML does not parse. */
function mendFor(text: string, at: number): 'quote-it' | 'check-indentation' {
  const line = text.slice(
    text.lastIndexOf('\n', at - 1) + 1,
    (text.indexOf('\n', at) + 1 || text.length + 1) - 1,
  );
  return /[[\]{}>&|*!?%@`]/.test(line) ? 'quote-it' : 'check-indentation';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
const suspicious =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Control characters mean that it is no text; invisible characters that reorder text could make a model read other than it is. */
function scanCharacters(text: string, report: Report): void {
  let found = 0;
  for (const match of text.matchAll(suspicious)) {
    if (++found > 20) return;
    const span = { start: match.index, end: match.index + 1 };
    const code = match[0].charCodeAt(0);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    if (code >= 0xd800 && code <= 0xdfff)
      report(error('unpaired-surrogate', span, { name }, 'remove-character'));
    else if (code >= 0x2000) report(warning('bidi-control', span, { name }, 'remove-character'));
    else {
      report(error('not-text', span, { name }));
      return;
    }
  }
}

/** Where brackets nest deeper than any model's, counted without regard to quoting (cheap, and before any recursion); else null. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (let k = 0; k < text.length; k++) {
    const c = text.charCodeAt(k);
    if (c === 91 || c === 123) depth++;
    else if ((c === 93 || c === 125) && depth > 0) depth--;
    else if (c === 10 && depth > 0 && !insideFlow(text, k)) depth = 0;
    if (depth > deepestNesting) return k;
  }
  return null;
}

/** A blank or unindented line ends what was a stray bracket in prose. */
const insideFlow = (text: string, newline: number): boolean => {
  const next = text.charCodeAt(newline + 1);
  return next === 32 || next === 91 || next === 93 || next === 123 || next === 125;
};

class TreeReader {
  private readonly text: string;
  private readonly document: YamlDocument.Parsed;
  private readonly report: Report;
  private readonly open = new Set<YamlNode>();
  private nodes = 0;
  private exhausted = false;

  constructor(text: string, document: YamlDocument.Parsed, report: Report) {
    this.text = text;
    this.document = document;
    this.report = report;
  }

  read(node: YamlNode | null, depth = 0, decoration: string | null = null): Node {
    const range = node?.range;
    const span: Span = range ? { start: range[0], end: Math.max(range[1], range[0]) } : { start: 0, end: 0 };
    const blank: Node = { kind: 'scalar', text: '', quoted: false, empty: true, decoration, span, layer: 0 };
    if (this.exhausted || !node) return blank;
    if (++this.nodes > mostNodes || depth > deepestNesting) {
      this.exhausted = true;
      this.report(
        error(depth > deepestNesting ? 'too-deep' : 'too-many-nodes', span, {
          limit: depth > deepestNesting ? deepestNesting : mostNodes,
        }),
      );
      return blank;
    }
    if (isAlias(node)) return this.readAlias(node, span, depth, blank);
    if (isScalar(node)) {
      const quoted =
        node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' || String(node.type).startsWith('BLOCK');
      const text = quoted ? String(node.value) : (node.source ?? '');
      const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
      if (lone && quoted)
        this.report(error('unpaired-surrogate', span, { name: '\\u…' }, 'remove-character'));
      const empty = !quoted && text === '' && !node.tag && !node.anchor;
      const mark = node.tag
        ? this.tagAsWritten(span.start, node.tag)
        : node.anchor
          ? `&${node.anchor}`
          : decoration;
      return { kind: 'scalar', text, quoted, empty, decoration: mark, span, layer: 0 };
    }
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
      this.report(error('tag', span, { tag: node.tag }, 'remove-tag'));
    }
    if (isSeq(node)) {
      this.open.add(node);
      const items = node.items.map((item) => this.read(item as YamlNode | null, depth + 1));
      this.open.delete(node);
      return { kind: 'list', items, span, layer: 0 };
    }
    if (isMap(node)) {
      this.open.add(node);
      const entries = this.readEntries(node, depth);
      this.open.delete(node);
      return { kind: 'map', entries, span, layer: 0 };
    }
    return blank;
  }

  private readEntries(node: { items: { key: unknown; value: unknown }[] }, depth: number): Entry[] {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const pair of node.items) {
      const key = this.read(pair.key as YamlNode | null, depth + 1);
      if (key.kind !== 'scalar' || key.decoration) {
        this.report(error('bad-key', key.span, {}, 'plain-key'));
        continue;
      }
      if (seen.has(key.text)) {
        this.report(error('duplicate-key', key.span, { key: key.text }, 'remove-or-rename'));
        continue;
      }
      seen.add(key.text);
      entries.push({
        key: key.text,
        keySpan: key.span,
        value: this.valueAfter(key.span, this.read(pair.value as YamlNode | null, depth + 1)),
      });
    }
    return entries;
  }

  /** A value that is not written stands where its key ends. */
  private valueAfter(key: Span, value: Node): Node {
    return value.kind === 'scalar' && value.empty && value.span.end <= key.start
      ? { ...value, span: key }
      : value;
  }

  private readAlias(node: Alias.Parsed | Alias, span: Span, depth: number, blank: Node): Node {
    const target = node.resolve(this.document);
    if (!target || this.open.has(target)) {
      this.report(error('bad-alias', span, { alias: `*${node.source}` }, 'write-it-out'));
      return blank;
    }
    const node2 = this.read(target, depth + 1, `*${node.source}`);
    return node2.kind === 'scalar' ? { ...node2, span, decoration: `*${node.source}` } : node2;
  }

  private tagAsWritten(start: number, tag: string): string {
    const before = this.text.slice(Math.max(0, start - tag.length - 8), start + tag.length + 1);
    return /!\S*/.exec(before)?.[0] ?? tag;
  }
}
