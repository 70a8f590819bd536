/**
 * G5: every state as a cell, filled by the number of concepts under which it is an equilibrium. A row for each thing that one decision
 * maker can do, a column for each thing that the others can do together. Where rows or columns would be too many to be read, choices that
 * differ only in later options share one.
 */
import type { Compiled, ConceptId } from '@modus-vivendi/engine';
import type { Context } from './context.ts';
import { type Combinations, combinationsOf, type Patterns, patternsOf } from './graph-patterns.ts';

export interface MapAsked {
  /** Id of the decision maker in the rows; null: the first. */
  readonly rows: string | null;
  readonly concepts: readonly ConceptId[];
  readonly mostRows: number;
  readonly mostColumns: number;
}

export interface MapCell {
  readonly row: number;
  readonly column: number;
  /** The state, or of a cell of several the one under most concepts. */
  readonly key: string;
  readonly label: string;
  readonly states: number;
  readonly equilibria: number;
  readonly holds: readonly ConceptId[];
  readonly statusQuo: boolean;
}

export interface MapAnswer {
  /** What the rows and columns stand for; without options where the states have none. */
  readonly rows: Combinations;
  readonly columns: Combinations;
  readonly cells: readonly MapCell[];
  readonly concepts: readonly { readonly id: ConceptId; readonly name: string; readonly meaning: string }[];
  readonly total: number;
  readonly equilibria: number;
  /** Whether a cell may stand for several states. */
  readonly gathered: boolean;
  /** Names of options by which states are not told apart. */
  readonly ignored: readonly string[];
}

export function equilibriaMap(asked: MapAsked, context: Context): MapAnswer {
  const compiled = context.compiled();
  const { game, conflict, statusQuo } = compiled;
  const speaker = context.speaker();
  const { results } = context.analysis(asked.concepts);
  const i = Math.max(
    0,
    conflict.decisionMakers.findIndex(({ id }) => id === asked.rows),
  );
  const graphForm = conflict.form === 'graph';
  const visible = conflict.options.flatMap(({ hidden }, o) => (hidden ? [] : [o]));
  const own = graphForm ? [] : visible.filter((o) => conflict.options[o]!.owner === i);
  const others = graphForm ? [] : visible.filter((o) => conflict.options[o]!.owner !== i);
  const rows = graphForm ? sheet(game.m, asked.mostColumns, 'row') : axis(compiled, own, asked.mostRows);
  const columns = graphForm
    ? sheet(game.m, asked.mostColumns, 'column')
    : axis(compiled, others, asked.mostColumns);
  const cells = new Map<
    number,
    { state: number; states: number; equilibria: number; holds: readonly ConceptId[] }
  >();
  let equilibria = 0;
  for (let s = 0; s < game.m; s++) {
    const place = rows.of[s]! * columns.count + columns.of[s]!;
    const holds = results.flatMap((each) => (each.equilibria.has(s) ? [each.concept] : []));
    if (holds.length > 0) equilibria++;
    const cell = cells.get(place);
    if (!cell) cells.set(place, { state: s, states: 1, equilibria: holds.length > 0 ? 1 : 0, holds });
    else {
      cell.states++;
      if (holds.length > 0) cell.equilibria++;
      if (holds.length > cell.holds.length) Object.assign(cell, { state: s, holds });
    }
  }
  const everyoneElse = conflict.decisionMakers.flatMap((_, by) =>
    by === i ? [] : [{ noun: 'decision-maker', by } as const],
  );
  return {
    rows: combinationsOf(
      compiled,
      context,
      rows.options,
      rows.examples,
      graphForm ? '' : speaker.decisionMaker(i),
    ),
    columns: combinationsOf(
      compiled,
      context,
      columns.options,
      columns.examples,
      graphForm ? '' : speaker.noun({ noun: 'list', items: everyoneElse }),
    ),
    cells: [...cells].map(([place, cell]) => ({
      row: Math.floor(place / columns.count),
      column: place % columns.count,
      key: context.keyOf(cell.state),
      label: speaker.state(cell.state),
      states: cell.states,
      equilibria: cell.equilibria,
      holds: cell.holds,
      statusQuo: statusQuo >= 0 && rows.of[statusQuo]! * columns.count + columns.of[statusQuo]! === place,
    })),
    concepts: results.map(({ concept: id }) => ({
      id,
      name: speaker.concept(id),
      meaning: speaker.noun({ noun: 'meaning', concept: id }),
    })),
    total: game.m,
    equilibria,
    gathered: cells.size < game.m,
    ignored: [...own, ...others]
      .filter((o) => !rows.options.includes(o) && !columns.options.includes(o))
      .map((o) => speaker.option(o)),
  };
}

interface Axis extends Patterns {
  readonly options: readonly number[];
}

/** The combinations of some options that occur, ascending; later options are left out until there are few enough. */
function axis(compiled: Compiled, options: readonly number[], most: number): Axis {
  let kept = options;
  for (;;) {
    const found = patternsOf(compiled, kept);
    if (found.count <= most || kept.length <= 1) return { options: kept, ...found };
    kept = kept.slice(0, -1);
  }
}

/** States without options, row by row in the order of their numbers. */
function sheet(states: number, most: number, which: 'row' | 'column'): Axis {
  const width = Math.max(1, Math.min(most, Math.ceil(Math.sqrt(states * 1.6))));
  const of = Int32Array.from({ length: states }, (_, s) =>
    which === 'row' ? Math.floor(s / width) : s % width,
  );
  const count = which === 'row' ? Math.ceil(states / width) : Math.min(width, states);
  return {
    options: [],
    of,
    count,
    examples: Array.from({ length: count }, (_, k) => (which === 'row' ? k * width : k)),
  };
}
