/**
 * Foresight: what is expected of a play that two sides continue in turn, and what proves it.
 *
 *   lm:H, nm     the sides are the two decision makers. With h moves left and i to move at s, i goes to the t ∈ R_i(s) from which the play
 *                will end best for i, the first such in the order of states, unless that is no better for i than s: then it ends at s.
 *   maximin:H    the sides are i and all the others together, who move by legal sequences (or, with the countermove "single", by one move).
 *                i makes the worst it has to fear as good as it can, staying included; the others as bad as they can, likewise.
 *
 * A table says, for so many moves left, each side and states, where the play will end. Every entry is verified from those with one move
 * less; with none left a play ends where it is. So a table needs no trust. State s is stable for i
 *
 *   lm:H         when with H moves left and i to move at s the play ends at s
 *   maximin:H    when with H moves left and i to move at s it ends in a state no better for i than s
 *   nm           when it ends at s with h moves left for every h beyond some number. A table repeats when it covers the same states X, closed
 *                under all moves, at each turn, and agrees at from + period with from: each row follows from the one before, so for ever.
 */
import type { Game } from './moves.ts';
import { reject } from './problem.ts';
import { legalReach } from './sequences.ts';
import { fields, inside, list, type Readers, text } from './shape.ts';

/** How far ahead a concept looks; null: without end. */
export interface Rule {
  readonly horizon: number | null;
  /** Whether the others are feared to do their worst; otherwise each seeks its own best. */
  readonly fearful: boolean;
}

export interface Foresight {
  readonly against: number | null;
  readonly repeats: { readonly from: number; readonly period: number } | null;
  /** Where the play ends with so many moves left and i to move at s; undefined where the table is silent. */
  readonly end: (left: number, i: number, s: number) => number | undefined;
}

/** What a verdict is judged by: the game, and the tables (null: found broken). */
interface Outlook {
  readonly game: Game;
  readonly read: Readers;
  readonly foresights: ReadonlyMap<string, Foresight | null>;
}

type Row = readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>];

/** The rule of a concept of foresight; null for any other name. */
export function foresightNamed(name: string): Rule | null {
  if (name === 'nm') return { horizon: null, fearful: false };
  const [, family, horizon] = /^(lm|maximin):([1-9]\d{0,2})$/.exec(name) ?? [];
  return family === undefined ? null : { horizon: Number(horizon), fearful: family === 'maximin' };
}

/** Reads a table and verifies each entry. O(entries · moves), and for the others' turns what they reach from each state. */
export function readForesight(
  game: Game,
  read: Readers,
  value: unknown,
  path: string,
  single: boolean,
): Foresight {
  if (game.unknown !== null) reject('unknown-preference', path, { by: game.unknown });
  if (game.unranked !== null) reject('no-ranking', path, { by: game.unranked });
  const found = fields(value, path, ['against', 'turns'], ['repeats']);
  const against = found.against === null ? null : read.decisionMaker(found.against, inside(path, 'against'));
  if (against === null && game.ids.length !== 2) reject('needs-two', path, { concept: 'the table' });
  const [me, them] = against === null ? [0, 1] : [against, -1];
  const names = [game.ids[me]!, game.ids[them] ?? '*'] as const;
  const rows: Row[] = list(found.turns, inside(path, 'turns'), (turn, at) => {
    const sides = fields(turn, at, [names[0], names[1]]);
    return [readSide(sides[names[0]], inside(at, names[0])), readSide(sides[names[1]], inside(at, names[1]))];
  });
  function readSide(side: unknown, at: string): ReadonlyMap<number, number> {
    const ends = new Map<number, number>();
    list(side, at, (pair, place) => {
      if (!Array.isArray(pair) || pair.length !== 2) reject('malformed', place, { expected: 'two states' });
      const [s, end] = (pair as readonly unknown[]).map((state, k) => read.state(state, inside(place, k)));
      if (ends.has(s!)) reject('repeated', place, { item: `state ${s! + 1}` }); // a pair has two
      ends.set(s!, end!);
    });
    return ends;
  }

  const open = movesOfSides(game, me, them, single);
  for (const [k, row] of rows.entries()) {
    for (const turn of [0, 1] as const) {
      const worth = game.worth[turn === 0 || against !== null ? me : them]!; // a side's purpose: its own worth, or against that of `me`
      const sign = turn === 1 && against !== null ? -1 : 1;
      for (const [s, end] of row[turn]) {
        game.alive();
        const at = inside(inside(inside(path, 'turns'), k), names[turn]);
        let best = s;
        for (const t of open(turn, s)) {
          const there = k === 0 ? t : rows[k - 1]![turn === 0 ? 1 : 0].get(t);
          if (there === undefined) return reject('foresight-misses', at, { from: s + 1, to: t + 1, left: k });
          if (sign * worth[there]! > sign * worth[best]!) best = there;
        }
        const right = against === null ? end === best : worth[end] === worth[best];
        if (!right) reject('foresight-wrong', at, { from: s + 1, found: end + 1, expected: best + 1 });
      }
    }
  }
  const repeats =
    found.repeats === undefined
      ? null
      : readRepeats(found.repeats, inside(path, 'repeats'), rows, (s) => [...open(0, s), ...open(1, s)]);
  return { against, repeats, end: (left, i, s) => rows[left - 1]?.[i === me ? 0 : 1].get(s) };
}

/** Where each side can move, in the order of states. */
function movesOfSides(
  game: Game,
  me: number,
  them: number,
  single: boolean,
): (turn: 0 | 1, s: number) => readonly number[] {
  const known = [new Map<number, readonly number[]>(), new Map<number, readonly number[]>()] as const;
  const others = game.ids.flatMap((_, j) => (j === me ? [] : [j]));
  return (turn, s) => {
    let found = known[turn].get(s);
    if (!found) {
      const all =
        turn === 0 || them >= 0 ? game.moves(turn === 0 ? me : them, s) : legalReach(game, others, s, single);
      found = [...all].sort((a, b) => a - b);
      known[turn].set(s, found);
    }
    return found;
  };
}

/** Verifies that the rows repeat for ever. */
function readRepeats(
  value: unknown,
  path: string,
  rows: readonly Row[],
  open: (s: number) => readonly number[],
): { readonly from: number; readonly period: number } {
  const found = fields(value, path, ['from', 'period']);
  const count = (field: 'from' | 'period', least: number): number => {
    const number = found[field];
    return typeof number === 'number' && Number.isInteger(number) && number >= least
      ? number
      : reject('malformed', inside(path, field), { expected: `a whole number, at least ${least}` });
  };
  const [from, period] = [count('from', 0), count('period', 1)];
  if (rows.length !== from + period) reject('no-repetition', path, { from, last: from + period });
  const states = rows[0]![0]; // there is a row, as the period is at least 1
  for (const s of states.keys())
    for (const t of open(s))
      if (!states.has(t)) reject('foresight-misses', path, { from: s + 1, to: t + 1, left: 1 });
  for (const side of rows.flat())
    if (side.size !== states.size || [...side.keys()].some((s) => !states.has(s)))
      reject('no-repetition', path, { from, last: from + period });
  for (const turn of [0, 1] as const)
    for (const [s, end] of rows[from + period - 1]![turn])
      if (end !== (from === 0 ? s : rows[from - 1]![turn].get(s)))
        reject('no-repetition', path, { from, last: from + period });
  return { from, period };
}

/** Verifies a verdict by what a table says of its state. */
export function checkForeseen(
  { game, read, foresights }: Outlook,
  { name, s, i }: { readonly name: string; readonly s: number; readonly i: number },
  { horizon, fearful }: Rule,
  stable: boolean,
  evidence: unknown,
  path: string,
): void {
  const found = fields(evidence, path, stable ? ['foresight'] : ['foresight', 'left', 'end']);
  const key = text(found.foresight, inside(path, 'foresight'));
  const table = foresights.get(key);
  if (table === undefined) reject('unknown-foresight', path, { foresight: key });
  if (table === null) reject('broken-foresight', path, { foresight: key });
  if (fearful ? table.against !== i : table.against !== null)
    reject('wrong-foresight', path, { concept: name });
  if (horizon === null && !table.repeats) reject('wrong-foresight', path, { concept: name });
  const { from, period } = table.repeats ?? { from: 0, period: 0 };
  const [first, last] = horizon === null ? [from + 1, from + period] : [horizon, horizon];
  const worth = game.worth[i]!; // i is a decision maker
  const ends = (left: number): number =>
    table.end(left, i, s) ?? reject('foresight-misses', path, { from: s + 1, to: s + 1, left });
  const leaves = (end: number): boolean => (fearful ? worth[end]! > worth[s]! : end !== s);
  const by = game.ids[i]!; // i is a decision maker
  if (stable) {
    for (let left = first; left <= last; left++)
      if (leaves(ends(left))) reject('would-leave', path, { by, from: s + 1, to: ends(left) + 1, left });
    return;
  }
  const { left } = found;
  if (typeof left !== 'number' || !Number.isInteger(left) || left < first || left > last)
    reject('wrong-left', inside(path, 'left'), { first, last });
  const end = read.state(found.end, inside(path, 'end'));
  if (end !== ends(left))
    reject('foresight-wrong', path, { from: s + 1, found: end + 1, expected: ends(left) + 1 });
  if (!leaves(end)) reject('would-stay', path, { by, from: s + 1, left });
}
