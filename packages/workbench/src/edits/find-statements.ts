/**
 * Statements, most important first, that say a given order of states exactly. Short ones about one or two options are tried first; where none
 * helps, a statement names the states themselves.
 */
import { levelsOf, spellExpression, vectorsOf } from '@modus-vivendi/engine';
import type { StatedOrder, Tree } from './stated-order.ts';

export interface FoundStatement {
  readonly expression: string;
  /** The degree by which states differ that first differ here. */
  readonly strength: number;
}

interface Candidate {
  readonly tree: Tree;
  readonly holds: Uint8Array;
}

/** Trying every pair of options in every state must end while a user waits. */
const mostTries = 4_000_000;

/** O(statements × candidates × states). */
export function findStatements(order: StatedOrder): readonly FoundStatement[] {
  const tierOf = new Int32Array(order.tiers.reduce((sum, { length }) => sum + length, 0));
  for (const [k, tier] of order.tiers.entries()) for (const s of tier) tierOf[s] = k;
  const candidates = candidatesFor(order);
  const statements: FoundStatement[] = [];
  /** States not told apart yet, the blocks in the order of preference. */
  let blocks: readonly (readonly number[])[] = [[...tierOf.keys()]];
  for (let strength = 1 + Math.max(0, ...order.strongAfter); strength > 0; strength--) {
    // Statements of a strength tell apart what a step of that strength, or a greater one, divides, and nothing else.
    const above = [0];
    for (const extra of order.strongAfter) above.push(above.at(-1)! + (extra >= strength - 1 ? 1 : 0));
    const degree = (s: number): number => above[tierOf[s]!]!;
    for (;;) {
      const open = blocks.find((block) => block.some((s) => degree(s) !== degree(block[0]!)));
      if (!open) break;
      const chosen = best(candidates, blocks, degree) ?? namingStates(order, open, degree);
      blocks = blocks.flatMap((block) => divided(block, chosen.holds).filter(({ length }) => length > 0));
      statements.push({ expression: spellExpression(chosen.tree), strength });
    }
  }
  return statements;
}

const divided = (block: readonly number[], holds: Uint8Array): readonly (readonly number[])[] => [
  block.filter((s) => holds[s]),
  block.filter((s) => !holds[s]),
];

/** The candidate that divides most blocks, each into better and worse; null where none divides any. */
function best(
  candidates: readonly Candidate[],
  blocks: readonly (readonly number[])[],
  degree: (s: number) => number,
): Candidate | null {
  let found: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    let count = 0;
    for (const block of blocks) {
      const [better, worse] = divided(block, candidate.holds) as [readonly number[], readonly number[]];
      if (better.length === 0 || worse.length === 0) continue;
      const isRight = Math.max(...better.map(degree)) < Math.min(...worse.map(degree));
      count = isRight ? count + 1 : Number.NEGATIVE_INFINITY;
    }
    if (count > most) [found, most] = [candidate, count];
  }
  return found;
}

function candidatesFor({ structure, holds, tiers }: StatedOrder): readonly Candidate[] {
  const named = (id: string): Tree => ({ kind: 'named', id });
  const not = (of: Tree): Tree => ({ kind: 'not', of });
  const options = structure.options.flatMap(({ id, levels, hidden }): readonly Tree[] => {
    const option: Tree = { kind: 'option', id };
    const single = levels.slice(1).map((level): Tree => ({ kind: 'level', id, level: level.id }));
    if (hidden) return [];
    return levels.length === 2 ? [option] : [option, ...single];
  });
  const graph = structure.graphStates.map(({ key }) => named(key));
  const names = [...structure.consequences, ...structure.coalesced].map(({ id }) => named(id));
  const literals = [...options, ...names, ...graph].flatMap((tree) => [tree, not(tree)]);
  const single = literals.flatMap((tree) => candidate(tree, holds(tree)));
  const states = tiers.reduce((sum, { length }) => sum + length, 0);
  if (single.length ** 2 * states > mostTries) return single;
  const pairs = single.flatMap((a, k) =>
    single.slice(k + 1).flatMap((b) => {
      const both = a.holds.map((held, s) => held & b.holds[s]!);
      const either = a.holds.map((held, s) => held | b.holds[s]!);
      return [
        ...candidate({ kind: 'or', left: a.tree, right: b.tree }, either),
        ...candidate({ kind: 'and', left: a.tree, right: b.tree }, both),
      ];
    }),
  );
  return [...single, ...pairs];
}

const candidate = (tree: Tree, holds: Uint8Array | null): readonly Candidate[] =>
  holds?.includes(1) && holds.includes(0) ? [{ tree, holds }] : [];

/** That one of the best states of a block obtains, state by state. */
function namingStates(
  order: StatedOrder,
  block: readonly number[],
  degree: (s: number) => number,
): Candidate {
  const least = Math.min(...block.map(degree));
  const top = block.filter((s) => degree(s) === least);
  const tree = top.map((s) => naming(order, s)).reduce((left, right): Tree => ({ kind: 'or', left, right }));
  const holds = new Uint8Array(order.tiers.reduce((sum, { length }) => sum + length, 0));
  for (const s of top) holds[s] = 1;
  return { tree, holds };
}

function naming({ structure, space }: StatedOrder, s: number): Tree {
  if (space.graph) return { kind: 'named', id: structure.graphStates[s]!.key };
  const order = space.coalescedState.indexOf(s);
  if (order >= 0) return { kind: 'named', id: structure.coalesced[order]!.id };
  const levels = levelsOf(space, vectorsOf(space, s)[0]!);
  return structure.options
    .flatMap(({ id, levels: known, hidden }, o): readonly Tree[] => {
      if (hidden) return [];
      if (levels[o] === 0) return [{ kind: 'not', of: { kind: 'option', id } }];
      return known.length === 2
        ? [{ kind: 'option', id }]
        : [{ kind: 'level', id, level: known[levels[o]!]!.id }];
    })
    .reduce((left, right): Tree => ({ kind: 'and', left, right }));
}
