/** One row of the table of states; empty while it is on its way. */
import { memo } from 'react';
import type { OutcomeRow } from '../../questions/outcome-rows.ts';
import type { Outcomes } from '../../questions/outcomes.ts';
import type { Words } from '../../words/words.ts';
import { CellContent, cellLabel } from './cells.tsx';
import type { Column } from './columns.ts';

/** In pixels, as the style sheet has it. */
export const rowHeight = 42;

export const cellId = (row: number, column: number): string => `outcome-${row}-${column}`;

export const TableRow = memo(function TableRow({
  place,
  row,
  columns,
  firstSeen,
  lastSeen,
  table,
  words,
  chosen,
  active,
}: {
  readonly place: number;
  readonly row: OutcomeRow | undefined;
  readonly columns: readonly Column[];
  /** Columns out of sight are said but not drawn. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly table: Outcomes;
  readonly words: Words;
  readonly chosen: boolean;
  /** The column in which the keyboard stands, in this row. */
  readonly active: number | null;
}) {
  return (
    <tr data-row={place} aria-rowindex={place + 3} aria-selected={chosen}>
      {columns.map((column, k) => {
        const Cell = column.kind === 'state' ? 'th' : 'td';
        const previous = columns[k - 1];
        const begins = previous?.kind !== column.kind || sideAt(previous) !== sideAt(column);
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are their places
            key={k}
            id={cellId(place, k)}
            data-column={k}
            aria-colindex={k + 1}
            className={`${column.kind}${begins ? ' first' : ''}${active === k ? ' active' : ''}`}
            {...(column.kind === 'state'
              ? { scope: 'row', role: 'rowheader' }
              : { role: 'gridcell', 'aria-label': row ? cellLabel(column, row, table, words) : undefined })}
          >
            {row && (k === 0 || (k >= firstSeen && k <= lastSeen)) ? (
              <CellContent column={column} row={row} table={table} words={words} />
            ) : null}
          </Cell>
        );
      })}
    </tr>
  );
});

const sideAt = (column: Column | undefined): number | null =>
  column && column.kind !== 'rank' && 'side' in column ? column.side : null;
