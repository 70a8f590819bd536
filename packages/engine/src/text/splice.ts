/** Replacing stretches of a text. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Splices that together make one change. */
export type Way = readonly Splice[];

export const cut = (start: number, end: number): Splice => ({ start, end, put: '' });
export const paste = (at: number, put: string): Splice => ({ start: at, end: at, put });

/** The text with all splices made, line feeds as the file has them; null where two overlap. */
export function spliced(text: string, splices: readonly Splice[]): string | null {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let edited = '';
  let at = 0;
  for (const { start, end, put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) return null;
    edited += text.slice(at, start) + put.replace(/\r?\n/g, lineEnd);
    at = end;
  }
  return edited + text.slice(at);
}
