/** A window of the table of states: what one screen shows, never more. */
import { type Analysis, type Compiled, rankOf } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type OutcomeQuery, orderedStates, shapeOf } from './outcomes-order.ts';
import type { Mention } from './state-list-mention.ts';

export interface OutcomeRow extends Mention {
  readonly statusQuo: boolean;
  /** Of the options shown, in their order; null where members of a coalesced state differ. */
  readonly levels: readonly (number | null)[];
  /** For each decision maker the concepts under which the state is stable: bit k for the k-th concept answered. */
  readonly stable: readonly number[];
  /** The concepts under which it is an equilibrium, likewise. */
  readonly holds: number;
  /** For each decision maker, 1 best; null where unknown. */
  readonly ranks: readonly (number | null)[];
}

export interface OutcomeWindow {
  readonly shape: string;
  readonly rows: readonly OutcomeRow[];
}

/** Rows asked for at a time. */
const rowsInWindow = 100;

/** The rows of one window, counted from 0. */
export function outcomeRows(
  { query, window }: { readonly query: OutcomeQuery; readonly window: number },
  context: Context,
): OutcomeWindow {
  const { compiled, analysis, order } = orderedStates(query, context);
  const from = window * rowsInWindow;
  return {
    shape: shapeOf(compiled, analysis),
    rows: rowsOf(context, compiled, analysis, order.subarray(from, from + rowsInWindow)),
  };
}

/** Where a state stands in the table (−1: left out by the filter), and its row; null where there is no such state. `key` null: the status quo. */
export function outcomePlace(
  { query, key }: { readonly query: OutcomeQuery; readonly key: string | null },
  context: Context,
): { readonly position: number; readonly row: OutcomeRow } | null {
  const { compiled, analysis, order } = orderedStates(query, context);
  const s = key === null ? compiled.statusQuo : context.stateOf(key);
  if (s < 0) return null;
  return { position: order.indexOf(s), row: rowsOf(context, compiled, analysis, [s])[0]! };
}

export function rowsOf(
  context: Context,
  compiled: Compiled,
  { results }: Analysis,
  states: ArrayLike<number>,
): readonly OutcomeRow[] {
  const speaker = context.speaker(compiled);
  const { conflict, legend, game, statusQuo } = compiled;
  const everyone = conflict.decisionMakers.map((_, i) => i);
  const bits = (held: (k: number) => boolean): number =>
    results.reduce((mask, _, k) => (held(k) ? mask | (1 << k) : mask), 0);
  return Array.from(states, (s): OutcomeRow => {
    const levels = legend.levels(s);
    return {
      key: context.keyOf(s, compiled),
      number: s + 1,
      name: speaker.stateName(s),
      taken: speaker.taken(s),
      statusQuo: s === statusQuo,
      levels: conflict.options.flatMap(({ hidden }, o) => (hidden ? [] : [levels[o] ?? null])),
      stable: everyone.map((i) => bits((k) => results[k]!.stable[i]!.has(s))),
      holds: bits((k) => results[k]!.equilibria.has(s)),
      ranks: everyone.map((i) => rankOf({ game }, i, s)),
    };
  });
}
