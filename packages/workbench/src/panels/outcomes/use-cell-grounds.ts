/** What a cell of the table of states rests on, shown when one points at it or stays on it with the keyboard. */
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { comeTo, leaveGrounds } from '../../controls/grounds-shown.ts';
import type { GroundsAsked } from '../../questions/grounds-of.ts';
import type { OutcomeRow } from '../../questions/outcome-rows.ts';
import type { Outcomes } from '../../questions/outcomes.ts';
import type { Column } from './columns.ts';

/** Null: what stands in it is what the state is, and rests on nothing. */
export function groundsOfCell(
  { key, statusQuo }: OutcomeRow,
  column: Column,
  { concepts, sides, hasStatusQuo }: Outcomes,
): GroundsAsked | null {
  switch (column.kind) {
    case 'state':
      return { state: key };
    case 'holds':
      return { state: key, concept: concepts[column.concept]?.id ?? null };
    case 'stable':
      return {
        state: key,
        by: sides[column.side]?.id ?? null,
        concept: concepts[column.concept]?.id ?? null,
      };
    case 'stable-list':
      return { state: key, by: sides[column.side]?.id ?? null };
    case 'rank':
      return hasStatusQuo && !statusQuo
        ? { state: key, by: sides[column.side]?.id ?? null, than: null }
        : null;
    default:
      return null;
  }
}

/** Handlers for the table as a whole: there may be thousands of cells. */
export function useCellGrounds(
  grid: RefObject<HTMLElement | null>,
  /** The id of the cell that the keyboard is at. */
  active: string,
  aboutAt: (row: number, column: number) => GroundsAsked | null,
) {
  const latest = useRef(aboutAt);
  latest.current = aboutAt;
  const show = (cell: HTMLElement | null, by: 'pointer' | 'focus'): void => {
    const row = Number(cell?.parentElement?.dataset.row);
    const ask = cell && !Number.isNaN(row) ? latest.current(row, Number(cell.dataset.column)) : null;
    leaveGrounds();
    if (cell && ask) comeTo(cell, { ask }, by);
  };
  const walked = useRef(active);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the keyboard goes matters
  useEffect(() => {
    if (walked.current === active || !grid.current?.matches(':focus-visible')) return;
    walked.current = active;
    show(document.getElementById(active), 'focus');
  }, [active]);
  return {
    onPointerOver: ({ target, pointerType }: PointerEvent): void => {
      if (pointerType === 'mouse') show((target as Element).closest<HTMLElement>('[data-column]'), 'pointer');
    },
    onPointerLeave: leaveGrounds,
    onBlur: leaveGrounds,
  };
}
