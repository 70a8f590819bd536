/** Bringing two edits of one text together, line by line: what only one side changed is taken, what both changed is left to the reader. */
import { differences, linesOf } from './lines.ts';

/** A piece of the merged text: settled, or changed on both sides in different ways. */
export type Piece =
  | { readonly kind: 'settled'; readonly lines: readonly string[] }
  | {
      readonly kind: 'conflict';
      readonly mine: readonly string[];
      readonly base: readonly string[];
      readonly theirs: readonly string[];
    };

export type Choice = 'mine' | 'theirs' | 'both';

interface Hunk {
  readonly side: 'mine' | 'theirs';
  /** Lines of the base that are replaced: from `start`, `end` excluded; the same for the lines that replace them. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Changes that touch the same lines of the base, or lines next to each other, belong to one piece. */
export function merge(base: string, mine: string, theirs: string): readonly Piece[] {
  const sides = { base: linesOf(base), mine: linesOf(mine), theirs: linesOf(theirs) };
  const hunks = [...hunksOf('mine', sides.base, sides.mine), ...hunksOf('theirs', sides.base, sides.theirs)];
  hunks.sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Piece[] = [];
  const settle = (lines: readonly string[]): void => {
    const last = pieces.at(-1);
    if (last?.kind === 'settled')
      pieces[pieces.length - 1] = { kind: 'settled', lines: [...last.lines, ...lines] };
    else if (lines.length > 0) pieces.push({ kind: 'settled', lines });
  };
  let done = 0;
  for (let k = 0; k < hunks.length; ) {
    const first = hunks[k]!; // k < length
    let end = first.end;
    let next = k + 1;
    while (next < hunks.length && hunks[next]!.start <= end) end = Math.max(end, hunks[next++]!.end);
    const group = hunks.slice(k, next);
    settle(sides.base.slice(done, first.start));
    const version = (side: Hunk['side']): readonly string[] =>
      replaced(
        sides.base,
        sides[side],
        group.filter((hunk) => hunk.side === side),
        first.start,
        end,
      );
    const [ours, others] = [version('mine'), version('theirs')];
    if (group.every(({ side }) => side === 'theirs')) settle(others);
    else if (group.every(({ side }) => side === 'mine') || sameLines(ours, others)) settle(ours);
    else
      pieces.push({
        kind: 'conflict',
        mine: ours,
        base: sides.base.slice(first.start, end),
        theirs: others,
      });
    done = end;
    k = next;
  }
  settle(sides.base.slice(done));
  return pieces;
}

export const conflictsIn = (pieces: readonly Piece[]): number =>
  pieces.filter(({ kind }) => kind === 'conflict').length;

/** The text, with a choice for every conflict in order; both: mine, and theirs after it. */
export function settled(pieces: readonly Piece[], choices: readonly Choice[] = []): string {
  let conflict = 0;
  return pieces
    .flatMap((piece) => {
      if (piece.kind === 'settled') return piece.lines;
      const choice = choices[conflict++] ?? 'mine';
      return choice === 'both' ? [...piece.mine, ...piece.theirs] : piece[choice];
    })
    .join('\n');
}

const hunksOf = (side: Hunk['side'], base: readonly string[], changed: readonly string[]): readonly Hunk[] =>
  differences(base, changed).map(({ buffer1: [start, length], buffer2: [from, count] }) => ({
    side,
    start,
    end: start + length,
    from,
    to: from + count,
  }));

/** One side's lines in place of the base's from `start` to `end`. */
function replaced(
  base: readonly string[],
  changed: readonly string[],
  hunks: readonly Hunk[],
  start: number,
  end: number,
): readonly string[] {
  const parts: (readonly string[])[] = [];
  let at = start;
  for (const hunk of hunks) {
    parts.push(base.slice(at, hunk.start), changed.slice(hunk.from, hunk.to));
    at = hunk.end;
  }
  return [...parts, base.slice(at, end)].flat();
}

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, k) => line === b[k]);
