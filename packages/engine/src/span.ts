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

/** Turns offsets into lines and columns; built once for a text in O(length), each question O(log lines + length of the line). */
export function places(text: string): (offset: number) => Place {
  const starts = [0];
  for (let k = text.indexOf('\n'); k >= 0; k = text.indexOf('\n', k + 1)) starts.push(k + 1);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    const line = text.slice(starts[low], at);
    let column = 1;
    for (const _ of line) column++;
    return { line: low + 1, column };
  };
}
