/** From the nodes of the YAML library to the tree of a written model. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  visit,
  type Node as YamlNode,
} from 'yaml';
import { error, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { hasHalfCharacter } from './characters.ts';
import {
  deepestNesting,
  type Entry,
  type ListNode,
  type MapNode,
  mostNodes,
  type Node,
  type ScalarNode,
} from './tree.ts';

/** Aliases are written out where they stand. O(nodes written out), which are bounded; null beyond the bound. */
export function readYamlNodes(text: string, document: Document.Parsed, report: Report): Node | null {
  const reader = new NodeReader(text, targets(document), report);
  const tree = reader.read(document.contents, 0, { start: 0, end: 0 });
  return reader.exhausted ? null : tree;
}

/** What each alias refers to: the last node before it with its anchor. */
function targets(document: Document.Parsed): ReadonlyMap<Alias, YamlNode> {
  const anchored = new Map<string, YamlNode>();
  const found = new Map<Alias, YamlNode>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const target = anchored.get(node.source);
        if (target) found.set(node, target);
      } else if (node.anchor) anchored.set(node.anchor, node as YamlNode);
    },
  });
  return found;
}

class NodeReader {
  private readonly text: string;
  private readonly targets: ReadonlyMap<Alias, YamlNode>;
  private readonly report: Report;
  private readonly open = new Set<unknown>();
  private nodes = 0;
  exhausted = false;

  constructor(text: string, aliased: ReadonlyMap<Alias, YamlNode>, report: Report) {
    this.text = text;
    this.targets = aliased;
    this.report = report;
  }

  /** `place`: where the node would stand if nothing is written. */
  read(node: unknown, depth: number, place: Span): Node {
    const blank: ScalarNode = {
      kind: 'scalar',
      text: '',
      quoted: false,
      empty: true,
      decoration: null,
      span: place,
      layer: 0,
    };
    if (this.exhausted) return blank;
    if (++this.nodes > mostNodes || depth > deepestNesting) {
      const code = depth > deepestNesting ? 'too-deep' : 'too-many-nodes';
      this.report(error(code, place, { limit: depth > deepestNesting ? deepestNesting : mostNodes }));
      this.exhausted = true;
      return blank;
    }
    if (isAlias(node)) return this.readAlias(node, depth, blank);
    if (isScalar(node)) return this.readScalar(node);
    if (!isSeq(node) && !isMap(node)) return blank;
    if (this.open.has(node)) return blank;
    const range = node.range ?? [place.start, place.end];
    const start = range[0];
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
      const mark = this.tagBefore(start);
      this.report(
        error(
          'tag',
          { start: mark.start, end: mark.start + mark.text.length },
          { tag: mark.text },
          'remove-tag',
        ),
      );
    }
    this.open.add(node);
    const read = isSeq(node)
      ? this.readList(node.items, depth, start)
      : this.readMap(node.items, depth, start);
    this.open.delete(node);
    return node.flow ? { ...read, span: { start, end: range[1] } } : read;
  }

  /** A block ends where its last item ends, whatever comments follow. */
  private readList(items: readonly unknown[], depth: number, start: number): ListNode {
    const read = items.map((item) => this.read(item, depth + 1, { start, end: start }));
    return {
      kind: 'list',
      items: read,
      span: { start, end: Math.max(start, read.at(-1)?.span.end ?? start) },
      layer: 0,
    };
  }

  private readScalar(node: Scalar): ScalarNode {
    const [start, end] = node.range ?? [0, 0];
    const block = String(node.type).startsWith('BLOCK');
    const quoted = block || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const text = quoted ? String(node.value) : (node.source ?? '');
    const mark = node.tag ? this.tagBefore(start) : null;
    const span = {
      start: mark?.start ?? start,
      end: block ? start + this.text.slice(start, end).trimEnd().length : end,
    };
    if (quoted && hasHalfCharacter(text) && !hasHalfCharacter(this.text.slice(start, end))) {
      this.report(error('unpaired-surrogate', span, { name: '\\u…' }, 'remove-character'));
    }
    const empty = !quoted && text === '' && !node.tag && !node.anchor;
    if (empty) {
      const place = start - /[ ]*$/.exec(this.text.slice(Math.max(0, start - 500), start))![0].length;
      return {
        kind: 'scalar',
        text,
        quoted,
        empty,
        decoration: null,
        span: { start: place, end: place },
        layer: 0,
      };
    }
    const decoration = mark?.text ?? (node.anchor ? `&${node.anchor}` : null);
    return { kind: 'scalar', text, quoted, empty, decoration, span, layer: 0 };
  }

  private readMap(items: readonly { key: unknown; value: unknown }[], depth: number, start: number): MapNode {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    let last = { start, end: start };
    for (const item of items) {
      if (this.exhausted) break;
      const key = this.read(item.key, depth + 1, last);
      const value = this.read(item.value, depth + 1, key.span);
      last = { start: value.span.end, end: value.span.end };
      if (key.kind !== 'scalar' || key.decoration || key.empty) {
        this.report(error('bad-key', key.span, {}, 'plain-key'));
      } else if (seen.has(key.text)) {
        this.report(error('duplicate-key', key.span, { key: key.text }, 'remove-or-rename'));
      } else {
        seen.add(key.text);
        entries.push({ key: key.text, keySpan: key.span, value });
      }
    }
    return { kind: 'map', entries, span: { start, end: Math.max(start, last.end) }, layer: 0 };
  }

  private readAlias(node: Alias, depth: number, blank: ScalarNode): Node {
    const [start, end] = node.range ?? [blank.span.start, blank.span.end];
    const span = { start, end };
    const alias = `*${node.source}`;
    const target = this.targets.get(node);
    if (!target || this.open.has(target)) {
      this.report(error('bad-alias', span, { alias }, 'write-it-out'));
      return { ...blank, span };
    }
    const read = this.read(target, depth + 1, span);
    return read.kind === 'scalar' ? { ...read, span, decoration: alias } : read;
  }

  /** A tag as written before a place, whatever the library made of it. */
  private tagBefore(place: number): { readonly text: string; readonly start: number } {
    const from = Math.max(0, place - 500);
    const before = /(!\S*)(?:\s+&\S+)?\s*$/.exec(this.text.slice(from, place));
    return before ? { text: before[1]!, start: from + before.index } : { text: '!', start: place };
  }
}
