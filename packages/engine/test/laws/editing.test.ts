/** Laws of edits that take out, put in, move and rename: the tree says exactly what was wanted, and comments of other elements stay. */
import { isRefusal, openModel } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, editText } from '../../src/text/edit.ts';
import { nodesAlong } from '../../src/text/path.ts';
import { type Node, sameContent } from '../../src/text/tree.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { arbitraryCommentedText, type CommentedText } from '../arbitrary/commented-text.ts';
import { arbitraryHostileText } from '../arbitrary/model.ts';
import { patience, runs } from '../oracle/runs.ts';

type Path = readonly string[];

/** A tree as plain data: the oracle's own idea of what a text says. Maps are lists of pairs, because their order counts. */
type Plain = string | readonly Plain[] | { readonly pairs: readonly (readonly [string, Plain])[] };

const plain = (node: Node): Plain =>
  node.kind === 'scalar'
    ? node.text
    : node.kind === 'list'
      ? node.items.map(plain)
      : { pairs: node.entries.map(({ key, value }) => [key, plain(value)] as const) };

const treeOf = (text: string): Node => readYaml(text).tree;

const elementsOf = (node: Node): readonly (readonly [string, Node])[] =>
  node.kind === 'map'
    ? node.entries.map(({ key, value }) => [key, value] as const)
    : node.kind === 'list'
      ? node.items.map((item, k) => [String(k), item] as const)
      : [];

/** Every element's path. */
const pathsIn = (node: Node, prefix: Path = []): readonly Path[] =>
  elementsOf(node).flatMap(([key, value]) => [[...prefix, key], ...pathsIn(value, [...prefix, key])]);

/** What stands at a path, as a list of pairs, given another list; everything around it as it was. */
function rebuilt(node: Node, path: Path, change: (elements: [string, Plain][]) => [string, Plain][]): Plain {
  const [first, ...rest] = path;
  const elements = elementsOf(node).map(([key, value]): [string, Plain] => [
    key,
    key === first ? rebuilt(value, rest, change) : plain(value),
  ]);
  const changed = first === undefined ? change(elements) : elements;
  return node.kind === 'list' ? changed.map(([, value]) => value) : { pairs: changed };
}

const holderOf = (path: Path): Path => path.slice(0, -1);
const sizeAt = (tree: Node, path: Path): number => elementsOf(nodesAlong(tree, path).at(-1)!).length;
const positionAt = (tree: Node, path: Path): number =>
  elementsOf(nodesAlong(tree, holderOf(path)).at(-1)!).findIndex(([key]) => key === path.at(-1));

interface Case {
  readonly edit: Edit;
  readonly wanted: Plain;
  /** The edit that takes it back. */
  readonly back?: Edit;
  /** The element that goes. */
  readonly gone?: Path;
}

const kinds = ['remove', 'insert', 'move', 'rename', 'transfer'] as const;

function caseFor(tree: Node, kind: (typeof kinds)[number], place: number, other: number): Case | null {
  const paths = pathsIn(tree);
  const path = paths[place % paths.length]!;
  const key = path.at(-1)!;
  const around = holderOf(path);
  const holder = nodesAlong(tree, around).at(-1)!;
  const from = positionAt(tree, path);
  const to = other % sizeAt(tree, around);
  if (kind === 'remove')
    return {
      edit: { path, remove: true },
      wanted: rebuilt(tree, around, (elements) => elements.toSpliced(from, 1)),
      gone: path,
    };
  if (kind === 'insert') {
    const at = other % (sizeAt(tree, around) + 1);
    const value = ['new', '{n: [1, 2]}', '"a, b"'][other % 3]!;
    return {
      edit: { into: around, at, value, ...(holder.kind === 'map' ? { key: 'added' } : {}) },
      wanted: rebuilt(tree, around, (elements) => elements.toSpliced(at, 0, ['added', plain(treeOf(value))])),
      back: { path: [...around, holder.kind === 'map' ? 'added' : String(at)], remove: true },
    };
  }
  if (kind === 'move') {
    const moved = holder.kind === 'list' ? [...around, String(to)] : path;
    return {
      edit: { path, to },
      wanted: rebuilt(tree, around, (elements) =>
        elements.toSpliced(from, 1).toSpliced(to, 0, elements[from]!),
      ),
      back: { path: moved, to: from },
    };
  }
  if (holder.kind !== 'map') return null;
  if (kind === 'rename')
    return {
      edit: { path, key: 'renamed' },
      wanted: rebuilt(tree, around, (elements) => elements.with(from, ['renamed', elements[from]![1]])),
      back: { path: [...around, 'renamed'], key },
    };
  const maps = [[], ...paths].filter(
    (each) =>
      nodesAlong(tree, each).at(-1)!.kind === 'map' &&
      !path.every((part, k) => part === each[k]) &&
      !elementsOf(nodesAlong(tree, each).at(-1)!).some(([name]) => name === key),
  );
  const into = maps[other % Math.max(1, maps.length)];
  if (!into) return null;
  const at = other % (sizeAt(tree, into) + 1);
  const value = plain(nodesAlong(tree, path).at(-1)!);
  const without = editText(textOfPlain(rebuilt(tree, around, (elements) => elements.toSpliced(from, 1))), []);
  if (isRefusal(without)) return null;
  return {
    edit: { path, into, at },
    wanted: rebuilt(treeOf(without.text), into, (elements) => elements.toSpliced(at, 0, [key, value])),
    back: { path: [...into, key], into: around, at: from },
  };
}

/** The oracle's own way of writing: JSON, which is YAML. */
const textOfPlain = (node: Plain): string =>
  typeof node === 'string'
    ? JSON.stringify(node)
    : 'pairs' in node
      ? `{${node.pairs.map(([key, value]) => `${JSON.stringify(key)}: ${textOfPlain(value)}`).join(', ')}}`
      : `[${node.map(textOfPlain).join(', ')}]`;

/** Where the text of an element's neighbors ends before it, and begins behind it: whatever lies outside must stay. */
function around(text: string, tree: Node, path: Path): { readonly start: number; readonly end: number } {
  const holder = nodesAlong(tree, holderOf(path)).at(-1)!;
  const at = positionAt(tree, path);
  const startOf = (k: number): number =>
    holder.kind === 'map' ? holder.entries[k]!.keySpan.start : elementsOf(holder)[k]![1].span.start;
  const siblings = elementsOf(holder);
  const end = at + 1 < siblings.length ? startOf(at + 1) : siblings[at]![1].span.end;
  // Behind the last element its own comments may stand, and comments indented deeper, up to the next line that says something.
  const rest = /^[^\n]*(\n\s*(#[^\n]*)?(?=\n|$))*/.exec(text.slice(end))![0].length;
  const start =
    at > 0
      ? text.lastIndexOf('\n', siblings[at - 1]![1].span.end)
      : path.length === 1
        ? 0
        : around(text, tree, holderOf(path)).start;
  return { start, end: at + 1 < siblings.length ? end : end + rest };
}

/** Mostly what a model is written like; now and then what only nearly is one. */
const anyText: fc.Arbitrary<CommentedText> = fc.oneof(
  { weight: 4, arbitrary: arbitraryCommentedText() },
  { weight: 1, arbitrary: arbitraryHostileText().map((text) => ({ text, comments: [] })) },
);

const isHostile = (text: string): boolean =>
  openModel(text).diagnostics.some(({ severity }) => severity === 'error');

describe('an edit of elements', () => {
  it(
    'makes the tree that was wanted, keeps the comments of the others, and can be taken back',
    () => {
      const made = { remove: 0, insert: 0, move: 0, rename: 0, transfer: 0 };
      const refused = { remove: 0, insert: 0, move: 0, rename: 0, transfer: 0 };
      fc.assert(
        fc.property(
          anyText,
          fc.constantFrom(...kinds),
          fc.nat(),
          fc.nat(),
          ({ text, comments }, kind, place, other) => {
            const { tree, wellFormed } = readYaml(text);
            if (!wellFormed || pathsIn(tree).length === 0) return;
            const found = caseFor(tree, kind, place, other);
            if (!found) return;
            const edited = editText(text, [found.edit]);
            if (isRefusal(edited)) {
              expect(edited.refusal).toBe('not-editable');
              if (!isHostile(text)) refused[kind]++;
              return;
            }
            made[kind]++;
            const after = readYaml(edited.text);
            expect(after.wellFormed).toBe(true);
            expect(plain(after.tree)).toEqual(found.wanted);
            const region = found.gone ? around(text, tree, found.gone) : null;
            const lost = comments.filter((each) => !edited.text.includes(each));
            for (const each of lost) {
              const place = text.indexOf(each);
              expect(region !== null && region.start <= place && place <= region.end, each).toBe(true);
            }
            expect(edited.text.includes('\r\n')).toBe(text.includes('\r\n') && edited.text.includes('\n'));
            if (!found.back) return;
            const back = editText(edited.text, [found.back]);
            if (isRefusal(back)) refused[kind] += isHostile(text) ? 0 : 1;
            else expect(sameContent(readYaml(back.text).tree, tree)).toBe(true);
          },
        ),
        runs(600),
      );
      for (const kind of kinds) {
        expect(made[kind], kind).toBeGreaterThan(50);
        expect(refused[kind], kind).toBeLessThan(made[kind] / 20);
      }
    },
    patience,
  );
});
