/** What a state is, whatever its number: from numbers to identities and back, and from one layer to another. */
import { isRefusal } from '../refusal.ts';
import type { StateIdentity } from './conflict.ts';
import { truth } from './formula.ts';
import { findVector, levelsOf, type StateSpace, vectorsOf } from './state-space.ts';
import type { Structure } from './structure.ts';

/** The state's index (number − 1), or −1 where it is not feasible. */
export function indexOf(structure: Structure, space: StateSpace, identity: StateIdentity): number {
  if (identity.kind === 'graph') return identity.index;
  if (identity.kind === 'coalesced') return space.coalescedState[identity.index] ?? -1;
  const vector = structure.options.some(({ hidden }, o) => hidden && identity.levels[o] !== 0)
    ? -1
    : findVector(space, identity.levels);
  return vector < 0 || !space.stateOf ? vector : space.stateOf[vector]!;
}

export function identityOf(structure: Structure, space: StateSpace, index: number): StateIdentity {
  if (structure.form === 'graph') return { kind: 'graph', index };
  const order = space.coalescedState.indexOf(index);
  return order >= 0
    ? { kind: 'coalesced', index: order }
    : { kind: 'vector', levels: levelsOf(space, vectorsOf(space, index)[0]!) };
}

/** The same state in another layer, feasible there or not: options unknown in the one are at their first level in the other. Null where its names do not exist. */
export function carry(identity: StateIdentity, from: Structure, to: Structure): StateIdentity | null {
  if (from === to) return identity;
  if (identity.kind === 'graph') {
    const index = to.graphIndex.get(from.graphStates[identity.index]!.key);
    return index === undefined ? null : { kind: 'graph', index };
  }
  if (identity.kind === 'coalesced') {
    const index = to.coalesced.findIndex(({ id }) => id === from.coalesced[identity.index]!.id);
    return index < 0 ? null : { kind: 'coalesced', index };
  }
  const levels = to.options.map((option) => {
    const o = from.optionIndex.get(option.id);
    return o === undefined
      ? 0
      : option.levels.findIndex(({ id }) => id === from.options[o]!.levels[identity.levels[o]!]!.id);
  });
  return levels.includes(-1) ? null : { kind: 'vector', levels };
}

/** A vector, or the coalesced state that it belongs to. */
export function asIdentity(structure: Structure, levels: readonly number[]): StateIdentity {
  const index = structure.coalescedFormulas.findIndex((formula) => truth(formula, levels) === 1);
  return index >= 0 ? { kind: 'coalesced', index } : { kind: 'vector', levels };
}

/** Whether every rule holds at these levels, and nothing hidden is taken. */
export const feasibleLevels = (levels: readonly number[], { ruleFormulas, options }: Structure): boolean =>
  ruleFormulas.every((formula) => truth(formula, levels) === 1) &&
  options.every(({ hidden }, o) => !hidden || levels[o] === 0);

/** Whether any feasible combination belongs to a coalesced state. */
export function hasMembers(coalesced: number, structure: Structure): boolean {
  const space = structure.space();
  return isRefusal(space) || (space.coalescedState[coalesced] ?? -1) >= 0;
}
