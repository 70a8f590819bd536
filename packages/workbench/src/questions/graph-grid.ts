/**
 * States in rows and columns: a row for each thing that one decision maker can do, a column for each thing that the others can do
 * together. Its moves then stay in a column and theirs in a row, so that also a large graph can be overlooked; and of two decision makers
 * one line along each row and column says all moves.
 */
import type { Compiled } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import type { FoundArc, FoundArcs } from './graph-arcs.ts';
import { type Combinations, combinationsOf, patternsOf } from './graph-patterns.ts';

export interface Grid {
  /** Of each state shown. */
  readonly row: readonly number[];
  readonly column: readonly number[];
  readonly rows: Combinations;
  readonly columns: Combinations;
  /** Index of the decision maker in the rows. */
  readonly rowOwner: number;
}

/** Rows and columns that can be overlooked. */
const most = 128;
/** More states than these are laid out by what is done in them; where nobody's moves are mutual, fewer are, too. */
export const manyStates = 200;

/** Null where states are not combinations of options, or there would be too many rows or columns. */
export function gridOf(compiled: Compiled, context: Context, states: readonly number[]): Grid | null {
  const { game, conflict } = compiled;
  if (game.n < 2 || !game.values || conflict.form === 'graph') return null;
  const speaker = context.speaker();
  const everyone = conflict.decisionMakers.map((_, i) => i);
  const line = (people: readonly number[]) => {
    const options = people.flatMap((i) => conflict.decisionMakers[i]!.options);
    const { of, examples } = patternsOf(compiled, options);
    const used = [...new Set(states.map((s) => of[s]!))];
    const order = inOrder(game, people, used, of);
    const place = new Map(order.map((pattern, k) => [pattern, k]));
    return {
      count: order.length,
      at: states.map((s) => place.get(of[s]!)!),
      labels: (): Combinations =>
        combinationsOf(
          compiled,
          context,
          options,
          order.map((pattern) => examples[pattern]!),
          speaker.noun({ noun: 'list', items: people.map((by) => ({ noun: 'decision-maker', by })) }),
        ),
    };
  };
  // The rows belong to whoever makes the grid squarest.
  const [best] = everyone
    .map((i) => ({ i, rows: line([i]), columns: line(everyone.filter((j) => j !== i)) }))
    .filter(({ rows, columns }) => rows.count <= most && columns.count <= most)
    .sort((a, b) => Math.abs(a.rows.count - a.columns.count) - Math.abs(b.rows.count - b.columns.count));
  if (!best) return null;
  return {
    row: best.rows.at,
    column: best.columns.at,
    rows: best.rows.labels(),
    columns: best.columns.labels(),
    rowOwner: best.i,
  };
}

/** What one decision maker tends to like better comes later, so that improvements tend to lead the same way; of several, as numbered. */
function inOrder(
  { ranks, m }: Compiled['game'],
  people: readonly number[],
  patterns: readonly number[],
  of: Int32Array,
): readonly number[] {
  const r = people.length === 1 ? ranks[people[0]!] : null;
  if (!r) return [...patterns].sort((a, b) => a - b);
  const sum = new Map<number, number>();
  const size = new Map<number, number>();
  for (let s = 0; s < m; s++) {
    sum.set(of[s]!, (sum.get(of[s]!) ?? 0) + r[s]!);
    size.set(of[s]!, (size.get(of[s]!) ?? 0) + 1);
  }
  const mean = (pattern: number): number => (sum.get(pattern) ?? 0) / (size.get(pattern) ?? 1);
  return [...patterns].sort((a, b) => mean(a) - mean(b) || a - b);
}

/** Joints give way to one line along each row and column that has several states. */
export function withRails(
  { arcs, joints }: Pick<FoundArcs, 'arcs' | 'joints'>,
  { row, column, rowOwner }: Grid,
): Pick<FoundArcs, 'arcs' | 'joints'> {
  const rails = (by: number, line: readonly number[], along: readonly number[]): FoundArc[] => {
    const ends = new Map<number, { from: number; to: number }>();
    line.forEach((k, at) => {
      const found = ends.get(k);
      if (!found) ends.set(k, { from: at, to: at });
      else if (along[at]! < along[found.from]!) found.from = at;
      else if (along[at]! > along[found.to]!) found.to = at;
    });
    return [...ends.values()].flatMap(({ from, to }) =>
      from === to ? [] : [{ from, to, by, improving: false, oneWay: false, back: false, joins: true }],
    );
  };
  const gains = arcs.filter(({ improving }) => improving);
  // Joints that only tied states together are gone; those through which improvements lead are numbered anew.
  const used = [...new Set(gains.flatMap(({ from, to }) => [from, to].filter((k) => k >= row.length)))];
  const place = (k: number): number => (k < row.length ? k : row.length + used.indexOf(k));
  return {
    joints: used.map((k) => joints[k - row.length]!),
    arcs: [
      ...rails(rowOwner, column, row),
      ...rails(1 - rowOwner, row, column),
      ...gains.map((arc) => ({ ...arc, from: place(arc.from), to: place(arc.to) })),
    ],
  };
}
