/** Moves of the graph form as written. */

export interface WrittenArc {
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
}

/** One move, `a -> b` or `a <-> b` (or `b <- a`); null when it is neither. */
export function parseArc(text: string): WrittenArc | null {
  const match = /^\s*([A-Za-z0-9][\w-]*?)\s*(<->|->|<-)\s*([A-Za-z0-9][\w-]*)\s*$/.exec(text);
  if (!match) return null;
  const [, left, arrow, right] = match;
  return arrow === '<-'
    ? { from: right!, to: left!, both: false }
    : { from: left!, to: right!, both: arrow === '<->' };
}
