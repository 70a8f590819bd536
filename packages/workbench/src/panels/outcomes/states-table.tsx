/** All states in one table, however many: option form, what holds for everyone, what is stable for whom, everyone's ranks. */
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OutcomeRow } from '../../questions/outcome-rows.ts';
import type { Outcomes } from '../../questions/outcomes.ts';
import type { OutcomeQuery } from '../../questions/outcomes-order.ts';
import type { Settings } from '../../store/settings.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { type Column, columnGroups } from './columns.ts';
import { TableHead } from './table-head.tsx';
import { cellId, rowHeight, TableRow } from './table-row.tsx';
import { groundsOfCell, useCellGrounds } from './use-cell-grounds.ts';
import { useLongRows } from './use-long-rows.ts';
import { useNarrow } from './use-narrow.ts';
import { useRowWindows } from './use-row-windows.ts';
import { useOutcomesView } from './view.ts';

/** Heights of the two rows of headings, as the style sheet has them. */
const headHeight = 34 + 128;

export function StatesTable({ table, query }: { readonly table: Outcomes; readonly query: OutcomeQuery }) {
  const words = useWords();
  const { folded } = useOutcomesView();
  const { state: chosenKey } = useSettings();
  const narrow = useNarrow();
  const groups = useMemo(() => columnGroups(table, folded, narrow), [table, folded, narrow]);
  const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const rows = useLongRows(scroller, table.shown, rowHeight, headHeight);
  const rowAt = useRowWindows(query, rows.from, rows.to, table.shape);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const at = {
    row: Math.min(active.row, Math.max(0, table.shown - 1)),
    column: Math.min(active.column, columns.length - 1),
  };
  useFirstPlace(query, table, (place) => {
    setActive((before) => ({ ...before, row: place }));
    rows.reveal(place);
  });
  // Another question begins at the top.
  const asked = useRef(query);
  useEffect(() => {
    if (asked.current === query) return;
    asked.current = query;
    setActive((before) => ({ ...before, row: 0 }));
    scroller.current?.scrollTo({ top: 0 });
  }, [query]);

  const go = (row: number, column: number): void => {
    const next = {
      row: Math.max(0, Math.min(table.shown - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    };
    setActive(next);
    rows.reveal(next.row);
    revealColumn(scroller.current, columns, next.column, words.direction === 'rtl');
  };
  const choose = (row: OutcomeRow | undefined, column: Column | undefined, open: boolean): void => {
    if (!row || !column) return;
    if (!open) workbench().set({ state: row.key });
    else workbench().show('why', whyOf(row, column, table, workbench().settings.concept));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Buttons in the headings keep their own keys.
    if (event.target !== grid.current) return;
    const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = words.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const far = event.ctrlKey || event.metaKey;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(at.row + 1, at.column),
      ArrowUp: () => go(at.row - 1, at.column),
      [forward]: () => go(at.row, at.column + 1),
      [backward]: () => go(at.row, at.column - 1),
      PageDown: () => go(at.row + rows.inView - 1, at.column),
      PageUp: () => go(at.row - rows.inView + 1, at.column),
      Home: () => go(far ? 0 : at.row, 0),
      End: () => go(far ? table.shown - 1 : at.row, columns.length - 1),
      ' ': () => choose(rowAt(at.row), columns[at.column], false),
      Enter: () => choose(rowAt(at.row), columns[at.column], true),
    };
    const move = moves[event.key];
    if (!move || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
    const row = Number(cell?.parentElement?.dataset.row);
    const column = Number(cell?.dataset.column);
    if (!cell || Number.isNaN(row)) return;
    setActive({ row, column });
    const kind = columns[column]?.kind;
    choose(rowAt(row), columns[column], kind === 'holds' || kind === 'stable' || kind === 'stable-list');
  };

  const grounds = useCellGrounds(grid, cellId(at.row, at.column), (row, column) => {
    const [found, kind] = [rowAt(row), columns[column]];
    return found && kind ? groundsOfCell(found, kind, table) : null;
  });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const [firstSeen, lastSeen] = columnsBetween(columns, rows.begin, rows.end);
  const visible = Array.from({ length: rows.to - rows.from }, (_, k) => rows.from + k);
  return (
    <div className="states-scroller" ref={scroller} onScroll={rows.onScroll}>
      <table
        ref={grid}
        className="states-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is walked with the arrow keys
        role="grid"
        tabIndex={0}
        aria-label={words('outcomes.table')}
        aria-rowcount={table.shown + 2}
        aria-colcount={columns.length}
        aria-activedescendant={rowAt(at.row) ? cellId(at.row, at.column) : undefined}
        style={{ inlineSize: width }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...grounds}
      >
        <colgroup>
          {columns.map((column, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are their places
            <col key={k} style={{ inlineSize: column.width }} />
          ))}
        </colgroup>
        <TableHead groups={groups} table={table} words={words} />
        <tbody style={{ '--above': `${rows.above}px`, '--below': `${rows.below}px` } as CSSProperties}>
          {visible.map((place) => {
            const row = rowAt(place);
            return (
              <TableRow
                key={place % rows.pool}
                place={place}
                row={row}
                columns={columns}
                firstSeen={firstSeen}
                lastSeen={lastSeen}
                table={table}
                words={words}
                chosen={row !== undefined && (chosenKey === null ? row.statusQuo : row.key === chosenKey)}
                active={place === at.row ? at.column : null}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What the Why panel shall explain: the cell's own question. */
function whyOf(
  { key }: OutcomeRow,
  column: Column,
  { concepts, sides }: Outcomes,
  concept: Settings['concept'],
): Partial<Settings> {
  switch (column.kind) {
    case 'holds':
      return { state: key, by: null, concept: concepts[column.concept]?.id ?? null };
    case 'stable':
      return {
        state: key,
        by: sides[column.side]?.id ?? null,
        concept: concepts[column.concept]?.id ?? null,
      };
    case 'stable-list':
      return { state: key, by: sides[column.side]?.id ?? null, concept };
    default:
      return { state: key };
  }
}

/** When the table is first shown, the state that the reader looks at is brought into sight. */
function useFirstPlace(query: OutcomeQuery, table: Outcomes, onPlace: (place: number) => void): void {
  const { state } = useSettings();
  const done = useRef(state === null);
  const { value } = useAnswer('outcomePlace', done.current ? null : { query, key: state });
  useEffect(() => {
    if (done.current || value === undefined) return;
    done.current = true;
    if (value && value.position >= 0 && value.position < table.shown) onPlace(value.position);
  });
}

/** The first and last of the columns that reach into a stretch of the table; the first column stays in sight always. */
function columnsBetween(
  columns: readonly { readonly width: number }[],
  begin: number,
  end: number,
): readonly [number, number] {
  let [first, last, at] = [columns.length, 0, 0];
  for (const [k, { width }] of columns.entries()) {
    if (at + width > begin && at < end) {
      first = Math.min(first, k);
      last = k;
    }
    at += width;
  }
  return [first, last];
}

function revealColumn(
  scroller: HTMLElement | null,
  columns: readonly (Column & { readonly width: number })[],
  column: number,
  mirrored: boolean,
): void {
  if (!scroller || column === 0) return;
  const before = columns.slice(0, column).reduce((sum, each) => sum + each.width, 0);
  const sticky = columns[0]?.width ?? 0;
  const end = before + (columns[column]?.width ?? 0);
  const now = Math.abs(scroller.scrollLeft);
  const next =
    before - sticky < now
      ? before - sticky
      : end > now + scroller.clientWidth
        ? end - scroller.clientWidth
        : now;
  if (next !== now) scroller.scrollLeft = mirrored ? -next : next;
}
