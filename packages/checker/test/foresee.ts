/** A plain prover of foresight for tests: whole tables by the definitions, on games given as bare moves and worths. */
import type { Certificate, Foresight, Verdict } from '@modus-vivendi/engine';
import type { BareGame } from './prover.ts';

/** Ends of plays by number of moves left, side and state. */
type Ends = readonly (readonly (readonly number[])[])[];

/** A certificate of concepts of foresight alone. */
export function foresee(
  game: BareGame,
  concepts: readonly string[],
  countermove: 'sequences' | 'single',
): Certificate {
  const { ids, count, moves, worth } = game;
  const states = Array.from({ length: count }, (_, s) => s);

  /** R_{-i}(s), by following every legal sequence that brings something new. */
  const others = (i: number, s: number): number[] => {
    const found = new Set<string>();
    const follow = (t: number, last: number): void => {
      for (const [j, targets] of moves.entries()) {
        if (j === i || j === last) continue;
        for (const u of targets[t]!) {
          if (found.has(`${u},${j}`)) continue;
          found.add(`${u},${j}`);
          if (countermove === 'sequences') follow(u, j);
        }
      }
    };
    follow(s, i);
    return [...new Set([...found].map((pair) => Number(pair.split(',')[0])))].sort((a, b) => a - b);
  };
  const table = (against: number | null, horizon: number): number[][][] => {
    const rows = [[states, states]];
    for (let left = 1; left <= horizon; left++) {
      const before = rows[left - 1]!;
      rows.push(
        [0, 1].map((side) => {
          const feared = against !== null && side === 1;
          const value = worth[against ?? side]!.map((w) => (feared ? -w : w));
          return states.map((s) => {
            const open = feared ? others(against, s) : moves[against ?? side]![s]!;
            const ends = open.map((t) => before[1 - side]![t]!);
            const best = ends.find((end) => ends.every((other) => value[other]! <= value[end]!));
            return best !== undefined && value[best]! > value[s]! ? best : s;
          });
        }),
      );
    }
    return rows;
  };
  const written = (against: number | null, rows: Ends, repeats?: Foresight['repeats']): Foresight => ({
    against: against === null ? null : ids[against]!,
    turns: rows
      .slice(1)
      .map((row) =>
        Object.fromEntries(
          row.map((ends, side) => [
            against === null ? ids[side] : side === 0 ? ids[against] : '*',
            ends.map((end, s) => [s + 1, end + 1] as const),
          ]),
        ),
      ),
    ...(repeats ? { repeats } : {}),
  });

  const foresight: Record<string, Foresight> = {};
  const verdicts = concepts.flatMap((concept) => {
    const [family, horizon] = concept.split(':');
    const cycle = family === 'nm' ? cycleOf(table(null, 300)) : null;
    return ids.flatMap((by, i) => {
      const against = family === 'maximin' ? i : null;
      const side = against === null ? i : 0;
      const rows = table(against, cycle ? cycle.from + cycle.period : Number(horizon));
      const key = `${concept} ${against ?? ''}`;
      foresight[key] = written(against, rows, cycle ?? undefined);
      const first = cycle ? cycle.from + 1 : rows.length - 1;
      return states.map((s): Verdict => {
        const head = { concept, state: s + 1, by };
        for (let left = first; left < rows.length; left++) {
          const end = rows[left]![side]![s]!;
          if (end !== s)
            return { ...head, verdict: 'unstable', evidence: { foresight: key, left, end: end + 1 } };
        }
        return { ...head, verdict: 'stable', evidence: { foresight: key } };
      });
    });
  });
  return {
    modus: '1.0.0',
    modelSha256: 'hash',
    scenario: [],
    view: null,
    countermove,
    concepts,
    states: 'all',
    verdicts,
    reach: {},
    foresight,
  };
}

/** The first row to return, and after how many more. */
function cycleOf(rows: Ends): { from: number; period: number } {
  const seen = new Map<string, number>();
  for (const [left, row] of rows.entries()) {
    const text = JSON.stringify(row);
    const from = seen.get(text);
    if (from !== undefined) return { from, period: left - from };
    seen.set(text, left);
  }
  throw new Error('no repetition');
}
