/** What is meant at a place that refers to options or states, in the version of the conflict that its layer makes. */
import {
  type ExpressionTree,
  mentioned,
  parseExpression,
  readState,
  type StateIdentity,
  type Structure,
  type Vocabulary,
  type WrittenNode,
} from '@modus-vivendi/engine';
import type { StateWords } from './edited.ts';
import type { ReadLayer } from './opened.ts';

const silent = (): void => {};

/** The names that expressions of a layer can use. */
export const vocabularyOf = ({
  options,
  consequences,
  coalesced,
  graphIndex,
  numbering,
}: Structure): Vocabulary => ({
  options: new Map(options.map(({ id, levels }) => [id, levels.map((level) => level.id)])),
  named: new Set([...consequences, ...coalesced].map(({ id }) => id).concat([...graphIndex.keys()])),
  numbering,
});

/** Null where it cannot be read. */
export const treeOf = (node: WrittenNode, { structure }: ReadLayer): ExpressionTree | null =>
  node.kind === 'scalar' && !node.empty ? parseExpression(node.text, vocabularyOf(structure)).tree : null;

/** The state that is written in a layer; null where it cannot be read. */
export function identityAt(node: WrittenNode, { layers }: ReadLayer): StateIdentity | null {
  return readState({ ...node, layer: layers.structures.length - 1 }, layers, silent);
}

/** A state by what is taken, each option above its first level; ids of states that have one. */
export function wordsOf(
  identity: StateIdentity,
  { options, coalesced, graphStates }: Pick<Structure, 'options' | 'coalesced' | 'graphStates'>,
): StateWords {
  if (identity.kind === 'coalesced') return [coalesced[identity.index]!.id];
  if (identity.kind === 'graph') return [graphStates[identity.index]!.key];
  return options.flatMap(({ id, levels }, o) => {
    const level = identity.levels[o]!;
    if (level === 0) return [];
    return [levels.length === 2 ? id : `${id}=${levels[level]!.id}`];
  });
}

/** The names that an expression mentions, and the levels as `option=level`. */
export function namesIn(tree: ExpressionTree): ReadonlySet<string> {
  const names = mentioned(tree);
  const visit = (each: ExpressionTree): void => {
    if (each.kind === 'level') names.add(`${each.id}=${each.level}`);
    else if (each.kind === 'not') visit(each.of);
    else if ('left' in each) {
      visit(each.left);
      visit(each.right);
    }
  };
  visit(tree);
  return names;
}
