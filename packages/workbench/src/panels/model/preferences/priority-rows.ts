/** The rows of the list of priorities: the statements, and among them the vital line. An order just made is shown before the worker has answered. */
import { dequal } from 'dequal';
import { useMemo, useRef, useState } from 'react';
import type { PriorityLine, WrittenPreference } from '../../../questions/order-statements.ts';
import { useText } from '../../../store/store.ts';

/** The id of the vital line; no statement has it, theirs have a space in them. */
export const lineId = 'vital-line';

export type Row =
  | { readonly id: typeof lineId; readonly kind: 'line'; readonly vital: number }
  | {
      readonly id: string;
      readonly kind: 'priority';
      readonly line: PriorityLine;
      /** Its place among the priorities, from 0. */
      readonly at: number;
      readonly vital: boolean;
    };

function rowsOf(priorities: readonly PriorityLine[], order: readonly string[] | null): readonly Row[] {
  const lines = new Map(priorities.map((line) => [line.id, line]));
  const written = priorities.map(({ id }) => id);
  written.splice(priorities.filter(({ vital }) => vital).length, 0, lineId);
  const ids =
    order && order.length === written.length && order.every((id) => written.includes(id)) ? order : written;
  const vital = ids.indexOf(lineId);
  let at = 0;
  return ids.map((id, k): Row => {
    if (id === lineId) return { id: lineId, kind: 'line', vital };
    return { id, kind: 'priority', line: lines.get(id)!, at: at++, vital: k < vital };
  });
}

/** `expect`: the order that the text will give as soon as it has been read anew. `isSure`: the rows are those of the present text. */
export function useRows(
  { priorities }: WrittenPreference,
  isCurrent: boolean,
): {
  readonly rows: readonly Row[];
  readonly isSure: boolean;
  readonly expect: (order: readonly string[], text: string) => void;
} {
  const text = useText();
  const [expected, setExpected] = useState<{ order: readonly string[]; text: string } | null>(null);
  const ahead = expected && expected.text === text && !isCurrent ? expected.order : null;
  // A row that is as it was stays the same object: only the others are drawn anew.
  const drawn = useRef<readonly Row[]>([]);
  const rows = useMemo(() => {
    const before = new Map(drawn.current.map((row) => [row.id, row]));
    return rowsOf(priorities, ahead).map((row) => {
      const same = before.get(row.id);
      return same && dequal(same, row) ? same : row;
    });
  }, [priorities, ahead]);
  drawn.current = rows;
  return {
    rows,
    isSure: isCurrent || ahead !== null,
    expect: (order, of) => setExpected({ order, text: of }),
  };
}

export interface Moved {
  readonly ids: readonly string[];
  /** Of the statement moved, among the priorities; the same twice when only the line was moved. */
  readonly from: number;
  readonly to: number;
  /** How many of the first are vital afterwards. */
  readonly vital: number;
  /** As many as moving the statement alone would leave vital: then nothing else has to be said. */
  readonly settles: boolean;
}

/** The rows with one of them at another place; `to` counts in the list afterwards. Null when nothing changes. */
export function movedRow(rows: readonly Row[], id: string, to: number): Moved | null {
  const ids = rows.map((row) => row.id);
  const from = ids.indexOf(id);
  if (from < 0 || from === to || to < 0 || to >= ids.length) return null;
  const after = ids.filter((each) => each !== id);
  after.splice(to, 0, id);
  const place = (list: readonly string[]): number => list.filter((each) => each !== lineId).indexOf(id);
  const stands = place(after);
  const was = from < ids.indexOf(lineId);
  const others = ids.indexOf(lineId) - (was ? 1 : 0);
  const vital = after.indexOf(lineId);
  const is = stands < others || (stands === others && was);
  return { ids: after, from: place(ids), to: stands, vital, settles: vital === others + (is ? 1 : 0) };
}

/** Where a row dropped before or after another one comes to stand. */
export function droppedAt(rows: readonly Row[], id: string, target: string, position: string): number {
  const rest = rows.map((row) => row.id).filter((each) => each !== id);
  const at = rest.indexOf(target);
  return position === 'after' ? at + 1 : at;
}
