/** A stretch of the model text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people count: line and column from 1, columns in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets into lines and columns; built once for a text in O(length), each question O(log lines + length of the line). Lines end as in
 * YAML: by a line feed, a carriage return, or both. A byte order mark takes no column.
 */
export function places(text: string): (offset: number) => Place {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    const line = text.slice(starts[low], Math.max(at, starts[low] as number));
    let column = 1;
    for (const _ of line) column++;
    return { line: low + 1, column };
  };
}
