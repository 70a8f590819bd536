/** What refers to options or states by number or pattern, spelled by name where a change of the structure would give it another meaning. */
import {
  type Edit,
  type ExpressionTree,
  parseExpression,
  type ScalarNode,
  type StateIdentity,
  spellByName,
  spellExpression,
  type WrittenNode,
} from '@modus-vivendi/engine';
import type { Path } from './edited.ts';
import { type LevelChange, levelAfter, noLevelChange, withoutLevels } from './level-change.ts';
import type { Opened, ReadLayer } from './opened.ts';
import type { Site } from './sites.ts';
import { identityAt, vocabularyOf, wordsOf } from './vocabulary.ts';
import { type Value, yaml } from './yaml.ts';

const expressions = new Set(['statement', 'rule', 'member', 'forbidden', 'held', 'definition']);
const states = new Set(['status-quo', 'named-state', 'expected']);

/** The edits of one place; none where it keeps its meaning as it is written. */
export function respelled(
  site: Site,
  before: Opened,
  after: Opened,
  change: LevelChange | null,
): readonly Edit[] {
  const [was, is] = [before.reading(site.layer), after.reading(site.layer)];
  if (!was || !is) return [];
  if (expressions.has(site.kind)) return respelledExpression(site.node, site.path, was, is, change);
  return states.has(site.kind) ? respelledState(site.node, site.path, was, is, change) : [];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function respelledExpression(
  node: WrittenNode,
  path: Path,
  was: ReadLayer,
  is: ReadLayer,
  change: LevelChange | null,
): readonly Edit[] {
  if (node.kind !== 'scalar') return [];
  const names = vocabularyOf(was.structure);
  const { tree } = parseExpression(node.text, names);
  if (!tree) return [];
  const meant: ExpressionTree = change ? withoutLevels(tree, change) : tree;
  if (same(parseExpression(node.text, vocabularyOf(is.structure)).tree, meant)) return [];
  const spelled = same(meant, tree) ? spellByName(node.text, names) : spellExpression(meant);
  return spelled === null || spelled === node.text ? [] : [{ path, value: yaml(spelled) }];
}

function respelledState(
  node: WrittenNode,
  path: Path,
  was: ReadLayer,
  is: ReadLayer,
  change: LevelChange | null,
): readonly Edit[] {
  if (node.kind === 'map' && node.entries.every(({ key }) => was.structure.optionIndex.has(key)))
    return change ? respelledLevels(node.entries, path, change) : [];
  if (node.kind === 'scalar' && isNamed(node, was)) return [];
  const meant = identityAt(node, was);
  if (!meant) return [];
  const wanted = wordsAfter(meant, was, change);
  const read = identityAt(node, is);
  if (read && same(wordsOf(read, is.structure), wanted)) return [];
  const [only] = wanted;
  const value: Value = meant.kind !== 'vector' && only !== undefined ? only : wanted;
  return same(contentOf(node), value) ? [] : [{ path, value: yaml(value) }];
}

/** Numbers and patterns are what a state can be written as beside names. */
const isNamed = ({ text }: ScalarNode, { layers, structure }: ReadLayer): boolean =>
  [...layers.named, ...structure.coalesced].some(({ id }) => id === text.trim()) ||
  structure.graphIndex.has(text.trim());

const contentOf = (node: WrittenNode): unknown =>
  node.kind === 'scalar' ? node.text : node.kind === 'list' ? node.items.map(contentOf) : null;

function respelledLevels(
  entries: readonly { readonly key: string; readonly value: WrittenNode }[],
  path: Path,
  change: LevelChange,
): readonly Edit[] {
  return entries.flatMap(({ key, value }): Edit[] => {
    if (key !== change.option || value.kind !== 'scalar') return [];
    const level = change.after[levelAfter(change, change.before.indexOf(value.text))];
    return level === undefined || level === value.text ? [] : [{ path: [...path, key], value: yaml(level) }];
  });
}

/** What is taken in a state, in the words that name it once the levels of an option have changed. */
function wordsAfter(
  identity: StateIdentity,
  { structure }: ReadLayer,
  change: LevelChange | null,
): readonly string[] {
  if (identity.kind !== 'vector') return wordsOf(identity, structure);
  return structure.options.flatMap((option, o): readonly string[] => {
    const own = change?.option === option.id ? change : noLevelChange(option);
    const level = levelAfter(own, identity.levels[o]!);
    if (level === 0) return [];
    return [own.after.length === 2 ? option.id : `${option.id}=${own.after[level]!}`];
  });
}
