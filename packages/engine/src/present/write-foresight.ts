/** Writes what is expected into a certificate: every entry that the verdicts rest on, once. */
import type { Foreseen } from '../analysis/concept.ts';
import { type Outlook, other, type Turn } from '../analysis/outlook.ts';
import type { ForeseenStable, ForeseenUnstable, Foresight } from './certificate-format.ts';

/** How all the others together are called as a side. */
const everyoneElse = '*';

/** For each number of moves left, from 1, and each side the states with where the play will end. */
type Table = readonly [Map<number, number>, Map<number, number>][];

interface Entry {
  readonly key: string;
  readonly outlook: Outlook;
  readonly table: [Map<number, number>, Map<number, number>][];
  readonly repeats: Foresight['repeats'] | null;
}

/** A table for each outlook, and for each cycle of one; O(entries × moves open) in all. */
export class ForesightStore {
  private readonly names: readonly string[];
  private readonly entries = new Map<object, Entry>();

  constructor(names: readonly string[]) {
    this.names = names;
  }

  /** The evidence as it is written; what it rests on goes into its table. */
  write({ stable, outlook, turn, left, cycle }: Foreseen, s: number): ForeseenStable | ForeseenUnstable {
    const entry = this.entryOf(outlook, cycle);
    if (!cycle) add(entry, left, turn, s);
    else if (entry.table.length === 0) {
      for (let h = 1; h <= cycle.from + cycle.period; h++)
        for (const t of cycle.states) for (const side of [0, 1] as const) add(entry, h, side, t);
    }
    const foresight = entry.key;
    return stable ? { foresight } : { foresight, left, end: outlook.at(left, turn, s).end + 1 };
  }

  all(): Readonly<Record<string, Foresight>> {
    return Object.fromEntries(
      [...this.entries.values()].map(({ key, outlook, table, repeats }) => [
        key,
        this.written(outlook, table, repeats),
      ]),
    );
  }

  private entryOf(outlook: Outlook, cycle: Foreseen['cycle']): Entry {
    let entry = this.entries.get(cycle ?? outlook);
    if (!entry) {
      const repeats = cycle && { from: cycle.from, period: cycle.period };
      entry = { key: `f${this.entries.size + 1}`, outlook, table: [], repeats };
      this.entries.set(cycle ?? outlook, entry);
    }
    return entry;
  }

  private written({ movers }: Outlook, table: Table, repeats: Entry['repeats']): Foresight {
    const side = (turn: Turn): string => {
      const by = movers[turn];
      return by === null ? everyoneElse : this.names[by]!;
    };
    const pairs = (layer: Map<number, number>): [number, number][] =>
      [...layer].sort(([a], [b]) => a - b).map(([s, end]) => [s + 1, end + 1]);
    return {
      against: movers[1] === null ? side(0) : null,
      turns: table.map(([first, second]) => ({ [side(0)]: pairs(first), [side(1)]: pairs(second) })),
      ...(repeats ? { repeats } : {}),
    };
  }
}

/** Adds what is expected at s, and all that follows from, unless it is there. */
function add({ outlook, table }: Entry, left: number, turn: Turn, s: number): void {
  let [layer, whose]: [Set<number>, Turn] = [new Set([s]), turn];
  for (let remaining = left; remaining > 0 && layer.size > 0; remaining--) {
    const next = new Set<number>();
    while (table.length < remaining) table.push([new Map(), new Map()]);
    const known = table[remaining - 1]![whose];
    for (const at of layer) {
      if (known.has(at)) continue;
      const { end, open } = outlook.at(remaining, whose, at);
      known.set(at, end);
      for (const t of open) next.add(t);
    }
    [layer, whose] = [next, other(whose)];
  }
}
