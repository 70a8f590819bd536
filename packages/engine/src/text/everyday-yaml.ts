/**
 * The usual ways of writing YAML, read in one pass: block maps and lists, flow collections, plain and quoted scalars on one line, block
 * scalars, comments. Ten times as fast as the library, which a cold start feels. Everything else, and everything that is wrong in any way
 * (so that this file need not explain it), gives null and is left to the library; a law holds both to the same tree.
 */
import {
  type Found,
  lineEnd,
  readBlockScalar,
  readPlainInFlow,
  readPlainLine,
  readQuoted,
  scalarNode,
} from './everyday-scalars.ts';
import { deepestNesting, type Entry, type ListNode, type MapNode, mostNodes, type Node } from './tree.ts';

/** The tree of a file written in the usual ways, else null; or where it has more nodes than any model. Control characters were found before. O(length). */
export function readEverydayYaml(text: string): Node | { readonly tooManyAt: number } | null {
  if (text.includes('\t') || /\r(?!\n)/.test(text)) return null;
  const reader = new EverydayReader(text);
  const tree = reader.read();
  return reader.nodes > mostNodes ? { tooManyAt: reader.at } : tree;
}

/** A key and its colon. */
const keyRule = /(?:[A-Za-z0-9_][\w./+-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \r\n]|$)/y;
const longestKey = 1000;

class EverydayReader {
  private readonly text: string;
  /** Between lines: the first character that says something, and its column; −1 at the end of the text. */
  at: number;
  private column = 0;
  nodes = 0;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith('\ufeff') ? 1 : 0;
  }

  read(): Node | null {
    this.toContent();
    const flow = this.text[this.at] === '{' || this.text[this.at] === '[';
    const root = flow ? this.flow(-1, 0) : this.block(0);
    if (flow && !this.toNextLine()) return null;
    return root && this.column === -1 ? root : null;
  }

  /** From the beginning of a line to the next line that says something. */
  private toContent(): void {
    const { text } = this;
    for (let start = this.at; ; ) {
      let first = start;
      while (text.charCodeAt(first) === 32) first++;
      const sign = text[first];
      if (sign === undefined) {
        this.at = text.length;
        this.column = -1;
        return;
      }
      if (sign !== '#' && sign !== '\n' && sign !== '\r') {
        this.at = first;
        this.column = first - start;
        return;
      }
      const feed = text.indexOf('\n', first);
      start = feed < 0 ? text.length : feed + 1;
    }
  }

  /** From behind a value to the next line that says something; false where more than a comment follows on the line. */
  private toNextLine(): boolean {
    const end = lineEnd(this.text, this.at);
    if (this.at !== end && !/^(?: *| +#.*)$/.test(this.text.slice(this.at, end))) return false;
    this.at = Math.min(this.text.length, this.text[end] === '\r' ? end + 2 : end + 1);
    this.toContent();
    return true;
  }

  /** `-` and a space or the end of the line. */
  private get atDash(): boolean {
    return this.text[this.at] === '-' && /[ \r\n]/.test(this.text[this.at + 1] ?? '\n');
  }

  private block(depth: number): Node | null {
    if (depth >= deepestNesting || ++this.nodes > mostNodes) return null;
    return this.atDash ? this.list(this.column, depth) : this.map(this.column, depth);
  }

  private map(column: number, depth: number): MapNode | null {
    const start = this.at;
    const entries: Entry[] = [];
    const seen = new Set<string>();
    let end = start;
    while (this.column === column && !(entries.length > 0 && this.atDash)) {
      const from = this.at;
      const key = this.key();
      if (key === null || seen.has(key)) return null;
      seen.add(key);
      const keySpan = { start: from, end: this.at - 1 };
      const value = this.value(column, depth, false);
      if (!value) return null;
      entries.push({ key, keySpan, value });
      end = value.span.end;
    }
    return this.column > column ? null : { kind: 'map', entries, span: { start, end }, layer: 0 };
  }

  /** Takes a key with its colon. */
  private key(): string | null {
    keyRule.lastIndex = this.at;
    if (!keyRule.test(this.text) || keyRule.lastIndex - this.at > longestKey) return null;
    const quoted = this.text[this.at] === '"' || this.text[this.at] === "'" ? 1 : 0;
    const key = this.text.slice(this.at + quoted, keyRule.lastIndex - 1 - quoted);
    this.at = keyRule.lastIndex;
    this.nodes++;
    return key;
  }

  private list(column: number, depth: number): ListNode | null {
    const start = this.at;
    const items: Node[] = [];
    let end = start;
    while (this.column === column && this.atDash) {
      this.at++;
      const item = this.value(column, depth, true);
      if (!item) return null;
      items.push(item);
      end = item.span.end;
    }
    return this.column > column ? null : { kind: 'list', items, span: { start, end }, layer: 0 };
  }

  /** What follows a key or a dash, and from there to the next line that says something. */
  private value(column: number, depth: number, inList: boolean): Node | null {
    const { text } = this;
    const from = this.at;
    while (text.charCodeAt(this.at) === 32) this.at++;
    const sign = text[this.at];
    if (sign === undefined || sign === '\n' || sign === '\r' || sign === '#') {
      this.at = from;
      if (!this.toNextLine()) return null;
      if (this.column > column || (this.column === column && !inList && this.atDash))
        return this.block(depth + 1);
      this.nodes++;
      return scalarNode('', from, from, false, true);
    }
    if (inList) {
      if (this.atDash) return null;
      keyRule.lastIndex = this.at;
      if (keyRule.test(text)) {
        this.column = column + this.at - from + 1;
        return this.block(depth + 1);
      }
    }
    if (sign === '|' || sign === '>') {
      const found = readBlockScalar(text, this.at, column);
      if (!found) return null;
      this.nodes++;
      this.at = found.next;
      this.toContent();
      return found.node;
    }
    const node =
      sign === '[' || sign === '{'
        ? this.flow(column, depth + 1)
        : this.scalar(sign === '"' || sign === "'" ? readQuoted : readPlainLine);
    return node && this.toNextLine() ? node : null;
  }

  private scalar(read: (text: string, at: number) => Found): Found {
    const node = ++this.nodes > mostNodes ? null : read(this.text, this.at);
    if (node) this.at = node.span.end;
    return node;
  }

  /** A list in brackets or a map in braces, inside a collection at `column`. */
  private flow(column: number, depth: number): Node | null {
    if (depth >= deepestNesting || ++this.nodes > mostNodes) return null;
    const start = this.at;
    const isMap = this.text[start] === '{';
    const close = isMap ? '}' : ']';
    const entries: Entry[] = [];
    const items: Node[] = [];
    const seen = new Set<string>();
    this.at++;
    if (!this.toFlowContent(column)) return null;
    while (this.text[this.at] !== close || seen.size + items.length > 0) {
      const key = isMap ? this.flowKey(column) : null;
      if (isMap && (!key || seen.has(key.text))) return null;
      const value = this.flowValue(column, depth);
      if (!value || !this.toFlowContent(column)) return null;
      if (key) {
        seen.add(key.text);
        entries.push({ key: key.text, keySpan: key.span, value });
      } else items.push(value);
      if (this.text[this.at] === close) break;
      if (this.text[this.at] !== ',') return null;
      this.at++;
      if (!this.toFlowContent(column)) return null;
    }
    const span = { start, end: ++this.at };
    return isMap ? { kind: 'map', entries, span, layer: 0 } : { kind: 'list', items, span, layer: 0 };
  }

  private flowKey(column: number): Found {
    const quoted = this.text[this.at] === '"' || this.text[this.at] === "'";
    const key = this.scalar(quoted ? readQuoted : readPlainInFlow);
    if (!key || key.text === '' || key.text.length > longestKey || this.text[this.at] !== ':') return null;
    this.at++;
    return this.toFlowContent(column) ? key : null;
  }

  private flowValue(column: number, depth: number): Node | null {
    const sign = this.text[this.at];
    if (sign === '{' || sign === '[') return this.flow(column, depth + 1);
    return this.scalar(sign === '"' || sign === "'" ? readQuoted : readPlainInFlow);
  }

  /** Over spaces and line ends; false where the next line is not indented enough. */
  private toFlowContent(column: number): boolean {
    const { text } = this;
    let line = -1;
    for (; ; this.at++) {
      const sign = text[this.at];
      if (sign === '\n') line = this.at + 1;
      else if (sign !== ' ' && sign !== '\r') return line < 0 || this.at - line > column;
    }
  }
}
