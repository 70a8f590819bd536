/**
 * What decision makers expect of a play that two sides continue in turn, worked out backward: with no moves left it ends where it is; a
 * side whose turn it is goes where the play will then end best for its purpose, and ends it here when nowhere is better.
 *
 * Worked out on demand and remembered, so that the single question costs only what can come about from its state.
 */

/** The two sides by turn: 0 and 1. */
export type Turn = 0 | 1;
export const other = (turn: Turn): Turn => (turn === 0 ? 1 : 0);

/** With so many moves left at a state: where the side goes (the state itself: it ends the play), and where the play will end. */
export interface Expected {
  readonly to: number;
  readonly end: number;
  /** Where it could go, in the order in which equally good ways are preferred. */
  readonly open: readonly number[];
}

export interface Outlook {
  /** Who moves at each turn; null: all but the other side, by legal sequences. */
  readonly movers: readonly [number | null, number | null];
  readonly at: (left: number, turn: Turn, s: number) => Expected;
}

/** Cost of one question: the arcs that can be reached, once for each number of moves left. */
export function outlookOf(
  movers: Outlook['movers'],
  open: (turn: Turn, s: number) => readonly number[],
  prefers: (turn: Turn, end: number, than: number) => boolean,
): Outlook {
  const known: [Map<number, Expected>, Map<number, Expected>][] = [];
  const at = (left: number, turn: Turn, s: number): Expected => {
    if (left === 0) return { to: s, end: s, open: [] };
    if (!known[left]) known[left] = [new Map(), new Map()];
    const layer = known[left][turn];
    let found = layer.get(s);
    if (!found) {
      const ways = open(turn, s);
      let [to, end] = [s, s];
      for (const t of ways) {
        const there = at(left - 1, other(turn), t).end;
        if (prefers(turn, there, end)) [to, end] = [t, there];
      }
      found = { to, end, open: ways };
      layer.set(s, found);
    }
    return found;
  };
  return { movers, at };
}
