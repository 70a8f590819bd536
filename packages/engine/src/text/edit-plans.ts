/** What each kind of edit makes of the tree, and the ways to write that. */
import { type Refusal, refuse } from '../refusal.ts';
import { moveInBlock, removeFromBlock } from './block-splices.ts';
import type { Edit, Insert, Move, Put, Remove, Rename, Transfer } from './edit-kinds.ts';
import {
  type Collection,
  changeAt,
  positionOf,
  sizeOf,
  withElement,
  withElementMoved,
  withKeyRenamed,
  withoutElement,
} from './edit-tree.ts';
import { isFlow } from './flow-elements.ts';
import { moveInFlow, removeFromFlow } from './flow-splices.ts';
import { insertions, keyIn, type Spelled } from './insert-splices.ts';
import { nodesAlong, replaceAt } from './path.ts';
import { replacements } from './put-splices.ts';
import type { Way } from './splice.ts';
import { arrivals } from './transfer-splices.ts';
import { entry, type MapNode, type Node } from './tree.ts';
import { writeJson, writeLine } from './write-yaml.ts';
import { readYaml } from './yaml.ts';

type Path = readonly string[];

/** What a text should say after an edit, and the ways to write it, the one that reads best first. */
export interface Plan {
  readonly result: Node;
  readonly ways: () => readonly Way[];
}

export const placeOf = (edit: Edit): string => ('path' in edit ? edit.path : edit.into).join('.');

/** Null where the path leads nowhere. */
export function planFor(text: string, tree: Node, edit: Edit): Plan | Refusal | null {
  if ('value' in edit) {
    const value = readYaml(edit.value);
    if (!value.wellFormed || value.diagnostics.length > 0)
      return refuse('unreadable-value', { path: placeOf(edit), value: edit.value });
    return 'into' in edit ? planInsert(text, tree, edit, value.tree) : planPut(text, tree, edit, value.tree);
  }
  if ('remove' in edit) return planRemove(text, tree, edit);
  if ('to' in edit) return planMove(text, tree, edit);
  return 'into' in edit ? planTransfer(text, tree, edit) : planRename(text, tree, edit);
}

/** A value in several spellings, as it was written first. */
function spellings(text: string, tree: Node, value: Node, written: string): Spelled {
  const raw = written.trim();
  const lines = [
    isFlow(text, tree) ? [writeJson(value)] : [],
    raw.includes('\n') ? [] : [raw],
    [writeLine(value)],
  ].flat();
  const isBlock = value.kind !== 'scalar' && !/^[{[]/.test(raw);
  return { value, lines, block: isBlock ? raw : null };
}

function planPut(text: string, tree: Node, { path, value: written }: Put, value: Node): Plan | null {
  const result = replaceAt(tree, path, value);
  const key = path.at(-1);
  if (!result || key === undefined) return null;
  const along = nodesAlong(tree, path);
  const holder = along[path.length - 1]!;
  const old = along[path.length];
  const spelled = spellings(text, tree, value, written);
  return {
    result,
    ways: () =>
      old
        ? replacements(text, holder, key, old, spelled).map((splice) => [splice])
        : holder.kind === 'scalar'
          ? []
          : insertions(text, along, path.slice(0, -1), sizeOf(holder), {
              ...spelled,
              key: keyIn(text, tree, key),
            }),
  };
}

function planInsert(
  text: string,
  tree: Node,
  { into, at, key, value: written }: Insert,
  value: Node,
): Plan | null {
  const result = changeAt(tree, into, (node) => withElement(node, key ?? null, value, at));
  const element = { ...spellings(text, tree, value, written), key: keyIn(text, tree, key ?? '') };
  return result && { result, ways: () => insertions(text, nodesAlong(tree, into), into, at, element) };
}

function planRemove(text: string, tree: Node, { path, emptied = 0 }: Remove): Plan | null {
  const along = nodesAlong(tree, path);
  if (along.length <= path.length) return null;
  let depth = path.length;
  const least = Math.max(1, path.length - emptied);
  while (depth > least && sizeOf(along[depth - 1] as Collection) === 1) depth--;
  const [around, key] = [path.slice(0, depth - 1), path[depth - 1]];
  if (key === undefined) return null;
  const result = changeAt(tree, around, (node) => withoutElement(node, key));
  return result && { result, ways: () => removals(text, tree, around, key) };
}

function removals(text: string, tree: Node, around: Path, key: string): readonly Way[] {
  const along = nodesAlong(tree, around);
  const holder = along.at(-1) as Collection;
  const at = positionOf(holder, key);
  if (isFlow(text, holder)) return removeFromFlow(text, holder, at);
  const named = around.length > 0 ? entry(along.at(-2), around.at(-1)!) : undefined;
  const opening = named ? text.indexOf(':', named.keySpan.end) + 1 : null;
  return [removeFromBlock(text, holder, at, opening)];
}

function planMove(text: string, tree: Node, { path, to }: Move): Plan | null {
  const [around, key] = [path.slice(0, -1), path.at(-1)];
  if (key === undefined) return null;
  const result = changeAt(tree, around, (node) => withElementMoved(node, key, to));
  const holder = nodesAlong(tree, around).at(-1) as Collection;
  const ways = (): readonly Way[] =>
    isFlow(text, holder)
      ? moveInFlow(text, holder, positionOf(holder, key), to)
      : [moveInBlock(text, holder, positionOf(holder, key), to)];
  return result && { result, ways };
}

function planRename(text: string, tree: Node, { path, key }: Rename): Plan | Refusal | null {
  const [around, old] = [path.slice(0, -1), path.at(-1)];
  const holder = nodesAlong(tree, around)[around.length];
  const found = old === undefined ? undefined : entry(holder, old);
  if (old === undefined || !found) return null;
  if (key !== old && entry(holder, key)) return refuse('name-taken', { name: key });
  const result = changeAt(tree, around, (node) => withKeyRenamed(node, old, key));
  const splice = { ...found.keySpan, put: keyIn(text, tree, key) };
  return result && { result, ways: () => [[splice]] };
}

function planTransfer(text: string, tree: Node, { path, into, at }: Transfer): Plan | Refusal | null {
  const [around, key] = [path.slice(0, -1), path.at(-1)];
  const source = nodesAlong(tree, around)[around.length];
  const along = nodesAlong(tree, into);
  const target = along[into.length];
  const within = path.every((part, k) => part === into[k]);
  const found = key === undefined ? undefined : entry(source, key);
  if (key === undefined || !found || target?.kind !== 'map' || within) return null;
  if (source === target) return planMove(text, tree, { path, to: at ?? sizeOf(target) - 1 });
  if (entry(target, key)) return refuse('name-taken', { name: key });
  const place = at ?? sizeOf(target);
  const without = changeAt(tree, around, (node) => withoutElement(node, key));
  const result = without && changeAt(without, into, (node) => withElement(node, key, found.value, place));
  const ways = (): readonly Way[] =>
    removals(text, tree, around, key).flatMap((leaving) =>
      arrivals(text, source as MapNode, positionOf(source!, key), along, into, place).map((arriving) => [
        ...leaving,
        ...arriving,
      ]),
    );
  return result && { result, ways };
}
