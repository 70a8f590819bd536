/** Where every state stands for one decision maker: tiers, best first, and how far the order is known. */
import { type Compiled, indexOf, type StateSet } from '@modus-vivendi/engine';
import { append, columnsOf, renumbered } from './order-refine.ts';

export interface Standing {
  /** All states, best first; ascending within a tier. */
  readonly order: Int32Array;
  /** The tier of each state, from 0 for the best. */
  readonly tierOf: Int32Array;
  /** Where each tier begins in `order`, and, last, where the list ends. */
  readonly starts: Int32Array;
  /** Tiers of which it is not known how the states within them compare; null where everything is known. */
  readonly unsure: ReadonlySet<number> | null;
  /** First tiers of parts that are mutually unknown; one part begins at 0. */
  readonly parts: readonly number[];
}

const made = new WeakMap<Compiled, Map<number, Standing>>();

export function standingOf(compiled: Compiled, i: number): Standing {
  const known = made.get(compiled) ?? new Map<number, Standing>();
  made.set(compiled, known);
  const found = known.get(i) ?? standing(compiled, i);
  known.set(i, found);
  return found;
}

function standing(compiled: Compiled, i: number): Standing {
  const { game, conflict } = compiled;
  const ranks = game.ranks[i];
  if (ranks) return tiersFrom(ranks, null, [0]);
  const preference = conflict.preferences[i]!;
  if (preference.kind === 'ranking') return inParts(compiled, i);
  // Pairs that are no ranking give no order to stand in.
  if (preference.kind === 'pairwise') return tiersFrom(new Int32Array(game.m), new Set([0]), [0]);
  const { keys, unsure } = asFarAsKnown(compiled, i);
  return tiersFrom(keys, unsure, [0]);
}

/** From keys, dense from 0 and the higher the better, to tiers. */
function tiersFrom(
  keys: Int32Array,
  unsureKeys: ReadonlySet<number> | null,
  parts: readonly number[],
): Standing {
  const top = topOf(keys);
  const tierOf = keys.map((key) => top - key);
  const starts = new Int32Array(top + 2);
  for (let s = 0; s < tierOf.length; s++) starts[tierOf[s]! + 1]!++;
  for (let t = 0; t <= top; t++) starts[t + 1]! += starts[t]!;
  const next = starts.slice();
  const order = new Int32Array(keys.length);
  for (let s = 0; s < keys.length; s++) order[next[tierOf[s]!]!++] = s;
  const unsure = unsureKeys && new Set([...unsureKeys].map((key) => top - key));
  return { order, tierOf, starts, unsure, parts };
}

const topOf = (keys: Int32Array): number => {
  let top = 0;
  for (let s = 0; s < keys.length; s++) if (keys[s]! > top) top = keys[s]!;
  return top;
};

/** A ranking in mutually unknown parts, one after the other as written. */
function inParts(compiled: Compiled, i: number): Standing {
  const preference = compiled.conflict.preferences[i]!;
  const written = preference.kind === 'ranking' ? preference.parts : [];
  const tiers = written.flatMap((part) => part.tiers);
  const parts: number[] = [];
  let before = 0;
  for (const part of written) {
    parts.push(before);
    before += part.tiers.length;
  }
  const keys = new Int32Array(compiled.game.m);
  for (const [t, states] of tiers.entries())
    for (const identity of states)
      keys[indexOf(compiled.structure, compiled.legend.space, identity)] = tiers.length - 1 - t;
  return tiersFrom(keys, null, parts);
}

/** With `either-order` groups: the order as far as every order of the groups gives it, and within which keys it ends. */
function asFarAsKnown(compiled: Compiled, i: number): { keys: Int32Array; unsure: Set<number> } {
  const preference = compiled.conflict.preferences[i]!;
  const groups = preference.kind === 'priorities' ? preference.priorities : [];
  const keys = new Int32Array(compiled.game.m);
  let range = 1;
  for (const [k, { statements }] of groups.entries()) {
    const columns = columnsOf(compiled, statements);
    if (columns.length > 1 && !everyOrderAgrees(keys, columns)) {
      const rest = [
        ...columns,
        ...columnsOf(
          compiled,
          groups.slice(k + 1).flatMap((each) => each.statements),
        ),
      ];
      return { keys, unsure: differing(keys, rest) };
    }
    for (const column of columns) {
      append(keys, column);
      range = renumbered(keys, 2 * range);
    }
  }
  return { keys, unsure: new Set() };
}

/** Among states equal so far, the sets of statements that hold are nested. */
function everyOrderAgrees(keys: Int32Array, columns: readonly StateSet[]): boolean {
  const holding = new Map<number, Set<string>>();
  for (let s = 0; s < keys.length; s++) {
    const patterns = holding.get(keys[s]!) ?? new Set<string>();
    patterns.add(columns.map((column) => (column.has(s) ? '1' : '0')).join(''));
    holding.set(keys[s]!, patterns);
  }
  const count = (pattern: string): number => pattern.split('1').length - 1;
  return [...holding.values()].every((patterns) => {
    const sorted = [...patterns].sort((a, b) => count(a) - count(b));
    return sorted.every(
      (pattern, k) => k === 0 || [...sorted[k - 1]!].every((held, c) => held === '0' || pattern[c] === '1'),
    );
  });
}

/** The keys whose states do not all agree on some column. */
function differing(keys: Int32Array, columns: readonly StateSet[]): Set<number> {
  const found = new Set<number>();
  for (const column of columns) {
    const first = new Map<number, boolean>();
    for (let s = 0; s < keys.length; s++) {
      const holds = column.has(s);
      const before = first.get(keys[s]!);
      if (before === undefined) first.set(keys[s]!, holds);
      else if (before !== holds) found.add(keys[s]!);
    }
  }
  return found;
}
