/** States parted by one statement after the other: what an order of preference is made of. */
import { type Compiled, type Statement, type StateSet, whereTrue } from '@modus-vivendi/engine';

/** The columns of a list of statements, in order. */
export const columnsOf = (compiled: Compiled, statements: readonly Statement[]): readonly StateSet[] =>
  statements.map(({ expression }) => whereTrue(compiled, expression.tree));

/**
 * Keys refined by one statement after the other: states compare as their truth does, the first difference deciding. Dense from 0, the higher
 * the better. Truths are gathered as binary digits and numbered anew only when the numbers grow past a table's size.
 */
export function refined(columns: readonly StateSet[], states: number): Int32Array {
  const keys = new Int32Array(states);
  const most = Math.max(1 << 16, 4 * states);
  let range = 1;
  for (const column of columns) {
    if (2 * range > most) range = renumbered(keys, range);
    append(keys, column);
    range *= 2;
  }
  renumbered(keys, range);
  return keys;
}

/** The longest beginning of the columns that tells apart at most so many groups of states, and these. */
export function refinedWithin(
  columns: readonly StateSet[],
  states: number,
  most: number,
): { readonly keys: Int32Array; readonly depth: number } {
  let keys: Int32Array = new Int32Array(states);
  let range = 1;
  for (const [depth, column] of columns.entries()) {
    const next = keys.slice();
    append(next, column);
    range = renumbered(next, 2 * range);
    if (range > most) return { keys, depth };
    keys = next;
  }
  return { keys, depth: columns.length };
}

export function append(keys: Int32Array, column: StateSet): void {
  for (let s = 0; s < keys.length; s++) keys[s] = 2 * keys[s]! + (column.has(s) ? 1 : 0);
}

/** Numbers keys below `range` densely in order; returns how many there are. */
export function renumbered(keys: Int32Array, range: number): number {
  const place = new Int32Array(range);
  for (let s = 0; s < keys.length; s++) place[keys[s]!] = 1;
  let next = 0;
  for (let key = 0; key < range; key++) {
    const present = place[key]!;
    place[key] = next;
    next += present;
  }
  for (let s = 0; s < keys.length; s++) keys[s] = place[keys[s]!]!;
  return next;
}
