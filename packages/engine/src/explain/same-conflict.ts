/** Whether two versions are the same conflict, and which state of the one is a given state of the other. Compared exactly, element by element. */
import type { Blocks } from '../game/blocks.ts';
import type { Game } from '../game/game.ts';
import type { Degrees } from '../game/pairwise.ts';
import type { OrderStep, PairsStep, PartialOrder } from '../game/partial-order.ts';
import { carry, identityOf, indexOf } from '../model/identities.ts';
import { isRefusal } from '../refusal.ts';
import type { Subject } from './argument.ts';

/** The index in `to` of a state of `from`, by what the state is; −1 where it is not feasible there. */
export function sameState(from: Subject, state: number, to: Subject): number {
  const [here, there] = [from.structure.space(), to.structure.space()];
  if (isRefusal(here) || isRefusal(there)) return -1;
  const identity = carry(identityOf(from.structure, here, state), from.structure, to.structure);
  return identity ? indexOf(to.structure, there, identity) : -1;
}

/**
 * What a state comes to where some options are not known: the same state with those at their first level, −1 where that is not feasible.
 * `seen`: nothing unknown is taken in it.
 */
export function projectedState(
  from: Subject,
  state: number,
  to: Subject,
): { readonly state: number; readonly seen: boolean } {
  const [here, there] = [from.structure.space(), to.structure.space()];
  if (isRefusal(here) || isRefusal(there)) return { state: -1, seen: false };
  const levels = from.legend.levels(state);
  const seen = from.conflict.options.every(({ id }, o) => {
    const option = to.structure.options[to.structure.optionIndex.get(id) ?? -1];
    return levels[o] === 0 || (option !== undefined && !option.hidden);
  });
  const identity = carry(identityOf(from.structure, here, state), from.structure, to.structure);
  if (!identity) return { state: -1, seen };
  const { options } = to.structure;
  const known =
    identity.kind === 'vector'
      ? { ...identity, levels: identity.levels.map((level, o) => (options[o]!.hidden ? 0 : level)) }
      : identity;
  return { state: indexOf(to.structure, there, known), seen };
}

/** The same states under the same names, the same moves, preferences with their strength, and attitudes. O(states + arcs between cells). */
export function sameConflict(a: Subject, b: Subject): boolean {
  return a === b || (sameGame(a.game, b.game) && sameStates(a, b));
}

const sameGame = (a: Game, b: Game): boolean =>
  a.n === b.n &&
  a.m === b.m &&
  a.ranks.every((ranks, i) => sameNumbers(ranks, b.ranks[i])) &&
  a.blocks.every(
    (degrees, i) =>
      degrees.length === b.blocks[i]!.length &&
      degrees.every((blocks, d) => sameBlocks(blocks, b.blocks[i]![d]!)),
  ) &&
  a.partial.every((order, i) => sameOrder(order, b.partial[i] ?? null)) &&
  a.degrees.every((degrees, i) => sameDegrees(degrees, b.degrees[i] ?? null)) &&
  JSON.stringify(a.attitudes) === JSON.stringify(b.attitudes) &&
  a.moves.every((moves, i) => {
    const other = b.moves[i]!;
    return (
      sameNumbers(moves.cellStart, other.cellStart) &&
      sameNumbers(moves.cellOf, other.cellOf) &&
      sameNumbers(moves.next?.start, other.next?.start) &&
      sameNumbers(moves.next?.to, other.next?.to)
    );
  });

const sameBlocks = (a: Blocks, b: Blocks): boolean =>
  a instanceof Int32Array || b instanceof Int32Array
    ? a instanceof Int32Array && b instanceof Int32Array && sameNumbers(a, b)
    : sameOrder(a, b);

function sameOrder(a: PartialOrder | null, b: PartialOrder | null): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((step, k) => sameStep(step, b[k]!));
}

function sameStep(a: OrderStep, b: OrderStep): boolean {
  if (a.kind === 'ordered' && b.kind === 'ordered') return sameNumbers(a.level, b.level);
  if (a.kind === 'apart' && b.kind === 'apart') return sameNumbers(a.part, b.part);
  if (a.kind === 'nested' && b.kind === 'nested')
    return a.held.length === b.held.length && a.held.every((column, c) => sameNumbers(column, b.held[c]));
  return a.kind === 'pairs' && b.kind === 'pairs' && samePairs(a, b);
}

const samePairs = (a: PairsStep, b: PairsStep): boolean =>
  a.pairs.count === b.pairs.count &&
  sameOrder(a.otherwise, b.otherwise) &&
  [...a.pairs.each()].every(
    ([t, s]) =>
      a.pairs.degree(t, s) === b.pairs.degree(t, s) && a.pairs.degree(s, t) === b.pairs.degree(s, t),
  );

/** The same kind of degrees, judged by the same thresholds; the degrees themselves are compared with the order. */
const sameDegrees = (a: Degrees | null, b: Degrees | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

function sameStates({ conflict, legend: { space } }: Subject, other: Subject): boolean {
  const ids = ({ options, graphStates, coalesced }: Subject['conflict']): string =>
    JSON.stringify([
      options.map(({ id, levels, hidden }) => [id, levels.map((level) => level.id), hidden]),
      graphStates.map(({ key }) => key),
      coalesced.map(({ id }) => id),
    ]);
  return (
    ids(conflict) === ids(other.conflict) &&
    sameNumbers(space.values, other.legend.space.values) &&
    sameNumbers(space.stateOf, other.legend.space.stateOf)
  );
}

function sameNumbers(
  a: ArrayLike<number> | null | undefined,
  b: ArrayLike<number> | null | undefined,
): boolean {
  if (!a || !b) return !a && !b;
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}
