/** What can be reached from a state in how many moves, and who moves last (Li, Kilgour & Hipel 2005). */
import { reachable, refuseUnranked } from '@modus-vivendi/engine';
import { type Context, orEnd, Unanswered } from './context.ts';
import { startOf } from './paths.ts';
import { type Mention, mention } from './state-list-mention.ts';

export interface ReachRow {
  /** How many moves; 0 is the start. */
  readonly moves: number;
  /** How many states are reached so, for the first time or with a new last mover. */
  readonly count: number;
  /** The first of them. */
  readonly states: readonly (Mention & { readonly movers: readonly string[] })[];
}

export interface Reach {
  readonly rows: readonly ReachRow[];
  /** How many states can be reached at all, the start included, and how many there are. */
  readonly reached: number;
  readonly count: number;
  /** Whether last movers are told; of very many states only the least number of moves is. */
  readonly movers: boolean;
}

/** Above so many states last movers are not told. */
const mostWithMovers = 1 << 16;

export function reach(
  {
    from,
    improving,
    most,
  }: { readonly from: string | null; readonly improving: boolean; readonly most: number },
  context: Context,
): Reach {
  const { game } = context.compiled();
  const start = startOf(from, context);
  const unranked = improving ? refuseUnranked(game) : null;
  if (unranked) throw new Unanswered(unranked);
  const found = orEnd(reachable(game, start, improving, context.question));
  const speaker = context.speaker();
  const movers = game.m <= mostWithMovers;
  const rows = movers
    ? found.rows.map((row) => ({ all: row.slice(0, most), count: row.length }))
    : byDistance(found.distance, most);
  return {
    rows: rows.map(({ all, count }, moves) => ({
      moves,
      count,
      states: all.map(({ state, movers: last }) => ({
        ...mention(context, state),
        movers: last.map((i) => speaker.decisionMaker(i)),
      })),
    })),
    reached: found.distance.reduce((count, distance) => (distance >= 0 ? count + 1 : count), 0),
    count: game.m,
    movers,
  };
}

interface Row {
  readonly all: { readonly state: number; readonly movers: readonly number[] }[];
  count: number;
}

function byDistance(distance: Int32Array, most: number): readonly Row[] {
  const rows: Row[] = [];
  for (let state = 0; state < distance.length; state++) {
    const h = distance[state]!;
    if (h < 0) continue;
    rows[h] ??= { all: [], count: 0 };
    rows[h].count++;
    if (rows[h].all.length < most) rows[h].all.push({ state, movers: [] });
  }
  return rows;
}
