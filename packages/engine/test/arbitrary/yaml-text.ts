/**
 * YAML written by hand in many ways: block and flow, plain, quoted and folded scalars, comments, JSON, either line
 * ending. Hand-made, because the engine's own reader and writer are what it is there to try.
 */
import type { Style } from './style.ts';

/** A scalar by its source text, text that must stand unquoted (numbers, booleans), a list, or a map in order. */
export type YamlNode = string | { readonly plain: string } | readonly YamlNode[] | YamlMap;

/** A map as ordered entries. */
export interface YamlMap {
  readonly entries: readonly (readonly [key: string, value: YamlNode])[];
}

/** A map node. */
export function map(...entries: readonly (readonly [string, YamlNode])[]): YamlMap {
  return { entries };
}

/** A whole document. */
export function yamlText(document: YamlMap, style: Style): string {
  if (style.rarely(16)) return json(document, style.among('', ' '));
  const text = `${style.among('', '', '# a random model\n', '%YAML 1.2\n---\n')}${block(document, 0, style).slice(1)}\n`;
  return style.rarely(16) ? text.replaceAll('\n', '\r\n') : text;
}

/** What follows `key:` or `-`: a space and something on the line, or a line break and an indented block. */
function block(node: YamlNode, indent: number, style: Style): string {
  if (typeof node === 'string') return scalarInBlock(node, indent, style);
  if ('plain' in node) return ` ${node.plain}${comment(style)}`;
  const empty = isList(node) ? node.length === 0 : node.entries.length === 0;
  if (empty || (indent > 0 && isSmall(node) && style.pick(3) !== 1))
    return ` ${flow(node, style)}${comment(style)}`;
  const margin = `\n${' '.repeat(indent)}`;
  if (isList(node)) {
    return node
      .map((item) => `${margin}-${besideDash(block(item, indent + 2, style), indent, style)}`)
      .join('');
  }
  return node.entries
    .map(([key, value]) => `${margin}${scalar(key, false, style)}:${block(value, indent + 2, style)}`)
    .join('');
}

/** A block in a list usually begins on the line of its dash. */
function besideDash(text: string, indent: number, style: Style): string {
  return text.startsWith('\n') && !style.rarely(6) ? ` ${text.slice(indent + 3)}` : text;
}

function flow(node: YamlNode, style: Style): string {
  if (typeof node === 'string') return scalar(node, true, style);
  if ('plain' in node) return node.plain;
  const space = style.among('', '', ' ');
  if (isList(node)) return `[${space}${node.map((item) => flow(item, style)).join(', ')}${space}]`;
  const pairs = node.entries.map(([key, value]) => `${scalar(key, true, style)}: ${flow(value, style)}`);
  return `{${space}${pairs.join(', ')}${space}}`;
}

function json(node: YamlNode, indentation: string): string {
  const build = (part: YamlNode): string => {
    if (typeof part === 'string') return JSON.stringify(part);
    if ('plain' in part) return part.plain;
    if (isList(part)) return `[${part.map(build).join(`,${indentation}`)}]`;
    return `{${part.entries.map(([key, value]) => `${JSON.stringify(key)}:${indentation}${build(value)}`).join(',')}}`;
  };
  return build(node);
}

/** A scalar on the line, or folded over several lines. */
function scalarInBlock(text: string, indent: number, style: Style): string {
  const foldable = /^\S+( \S+)+$/.test(text) && indent > 0;
  if (foldable && style.rarely(12)) {
    const margin = `\n${' '.repeat(indent)}`;
    return ` >-${margin}${text.replace(' ', style.among(' ', margin))}`;
  }
  return ` ${scalar(text, false, style)}${comment(style)}`;
}

/** Plain where YAML allows it, or quoted in one of two ways. */
function scalar(text: string, inFlow: boolean, style: Style): string {
  const mustQuote =
    /^$|^[\s!&*{}[\]|>@`"'%#,?:]|^-(\s|--|$)|:\s|\s#|:$|\s$/.test(text) || (inFlow && /[,[\]{}]/.test(text));
  const single = `'${text.replaceAll("'", "''")}'`;
  return mustQuote
    ? style.among(single, JSON.stringify(text))
    : style.among(text, text, text, single, JSON.stringify(text));
}

/** Now and then a comment that looks like content. */
function comment(style: Style): string {
  return style.rarely(24) ? '  # not: [a, {b' : '';
}

/** Small enough to be written on one line. */
function isSmall(node: YamlNode): boolean {
  return size(node) <= 12;
}

function size(node: YamlNode): number {
  if (typeof node === 'string' || 'plain' in node) return 1;
  const parts = isList(node) ? node : node.entries.map(([, value]) => value);
  return parts.reduce((sum, part) => sum + size(part), 1);
}

function isList(node: YamlNode): node is readonly YamlNode[] {
  return Array.isArray(node);
}
