/** Trees written as YAML: on one line, or as a block. Comments are no part of a tree. Whoever uses what is written here reads it back first. */
import type { Node, ScalarNode } from './tree.ts';

/** On one line. */
export function writeLine(node: Node): string {
  if (node.kind === 'scalar') return writeScalar(node);
  if (node.kind === 'list') return `[${node.items.map(writeLine).join(', ')}]`;
  return `{${node.entries.map(({ key, value }) => `${writeKey(key)}: ${writeLine(value)}`).join(', ')}}`;
}

/** On one line, as JSON where that is possible: for files that are JSON. */
export function writeJson(node: Node): string {
  if (node.kind === 'list') return `[${node.items.map(writeJson).join(', ')}]`;
  if (node.kind === 'map')
    return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}: ${writeJson(value)}`).join(', ')}}`;
  return node.empty || (!node.quoted && /^(-?(0|[1-9]\d*)(\.\d+)?|true|false|null)$/.test(node.text))
    ? node.text
    : JSON.stringify(node.text);
}

const longestLine = 80;

/** As a block whose first line begins where the cursor is, in column `column`. */
export function writeBlock(node: Node, column: number): string {
  const margin = `\n${' '.repeat(column)}`;
  if (node.kind === 'scalar') return writeScalar(node);
  if (node.kind === 'list')
    return node.items.map((item) => `-${writeValue(item, column, true)}`).join(margin);
  return node.entries.map(({ key, value }) => `${writeKey(key)}:${writeValue(value, column)}`).join(margin);
}

/** What follows a key or a dash in column `column`: something on the same line, or an indented block on the next ones. */
export function writeValue(node: Node, column: number, afterDash = false): string {
  if (node.kind === 'scalar') return node.empty ? '' : ` ${writeText(node, column + 2) ?? writeScalar(node)}`;
  const line = writeLine(node);
  const empty = node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0;
  if (empty || line.length + column <= longestLine) return ` ${line}`;
  // A list that begins behind the dash of another is read only by the library, which is slow.
  const behindDash = afterDash && node.kind === 'map';
  return `${behindDash ? ' ' : `\n${' '.repeat(column + 2)}`}${writeBlock(node, column + 2)}`;
}

/** Several lines of prose as a block scalar; null for anything else. */
function writeText({ text }: ScalarNode, indent: number): string | null {
  if (!/\n./.test(text) || /^\s|[ \t\r]\n|[ \t\r]$|\n\n$|[^\n\x20-\ud7ff\ue000-\ufdff]/.test(text))
    return null;
  const lines = text.replace(/\n$/, '').split('\n');
  const margin = ' '.repeat(indent);
  return `|${text.endsWith('\n') ? '' : '-'}\n${lines.map((line) => (line === '' ? '' : margin + line)).join('\n')}`;
}

export const writeKey = (key: string): string =>
  /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? key : JSON.stringify(key);

/** Plain where nothing in it can mean anything else, else in quotation marks. */
function writeScalar({ text, empty }: ScalarNode): string {
  if (empty) return '';
  return /^[\p{L}\p{N}_.][^\s,[\]{}#:"'`]*( [^\s,[\]{}#:"'`]+)*$/u.test(text) ? text : JSON.stringify(text);
}
