/**
 * The cheapest sets of levers that bring something about: every set, in order of cost.
 *
 * Levers fall into parts (one for each decision maker's preference, and one for all others), and what a set comes to is what its share of
 * each part comes to. Shares that come to the same are remembered by that result and stood for by the cheapest, so that sets are tried as
 * the combinations of distinct results, each at its least cost. Nothing else is left out: when a cost is done, every set of that cost, or
 * one that comes to the same and costs no more, has been tried.
 */

/** Levers by position; their costs are whole numbers from 1. */
export interface Part {
  readonly costs: readonly number[];
  /** Whether two of its levers can be used together. */
  readonly compatible: (a: number, b: number) => boolean;
  /** What a set comes to: equal texts for what is the same; null where it comes to nothing that can be asked. The sets are ascending. */
  readonly result: (set: readonly number[]) => string | null;
  /** Parts, as bits, of which no lever can be used together with these. */
  readonly excludes: (set: readonly number[]) => number;
}

/** What some sets of one part come to, at its least cost. */
export interface Share {
  readonly cost: number;
  /** The sets of that cost, in the order they were found. */
  readonly ways: readonly (readonly number[])[];
  readonly excludes: number;
}

/** By part, what is done there; sets of levers are all combinations of the shares' ways. */
export type Choice = readonly Share[];

export interface Limits {
  /** How far beyond the least cost the search goes on. */
  readonly further: number;
  /** The highest cost that is of interest; null for any. */
  readonly upTo: number | null;
  /** The most sets, beginnings of sets and combinations that are looked at. */
  readonly tries: number;
  readonly cancelled: () => boolean;
  readonly progress: (done: number) => void;
}

export interface Found {
  /** The choices that do, by cost. */
  readonly choices: readonly { readonly cost: number; readonly choice: Choice }[];
  readonly least: number | null;
  /** Every set that costs no more than this was tried; −1 where not even that of no levers was. */
  readonly complete: number;
  /** Sets that cost less than the least or, where none does, of those completely tried; and the distinct conflicts that they come to. */
  readonly sets: number;
  readonly conflicts: number;
  /** Null where the search came to its end. */
  readonly stopped: 'tries' | 'cancelled' | null;
}

/** `fits`: whether a combination of results is what is wanted. */
export function searchLevers(
  parts: readonly Part[],
  fits: (choice: Choice) => boolean,
  limits: Limits,
): Found & { readonly shareOf: (part: number, set: readonly number[]) => Share | null } {
  const watch = watching(limits);
  const shares = parts.map((part, k) => new Shares(part, k, watch));
  const all = parts.reduce((sum, { costs }) => sum + costs.reduce((total, cost) => total + cost, 0), 0);
  const most = Math.min(all, limits.upTo ?? all);
  const choices: { cost: number; choice: Choice }[] = [];
  let least: number | null = null;
  let complete = -1;
  let conflicts = 0;
  for (let cost = 0; cost <= most && (least === null || cost <= least + limits.further); cost++) {
    let tried = 0;
    for (const share of shares) share.extend(cost);
    if (!watch.stopped)
      combine(shares, cost, (choice) => {
        if (watch.tick()) return false;
        tried++;
        if (fits(choice)) choices.push({ cost, choice });
        return true;
      });
    if (watch.stopped) {
      least ??= choices[0]?.cost ?? null;
      break;
    }
    complete = cost;
    if (least === null && choices.length > 0) least = cost;
    if (least === null) conflicts += tried;
  }
  const upTo = least === null ? complete : least - 1;
  return {
    choices,
    least,
    complete,
    sets: countSets(shares, upTo),
    conflicts,
    stopped: watch.stopped,
    shareOf: (part, set) => shares[part]!.of(set),
  };
}

interface Watch {
  stopped: 'tries' | 'cancelled' | null;
  /** Counts one more thing looked at; whether it is time to stop. */
  readonly tick: () => boolean;
}

function watching({ tries, cancelled, progress }: Limits): Watch {
  let looked = 0;
  const watch: Watch = {
    stopped: null,
    tick: () => {
      if (watch.stopped) return true;
      if (++looked > tries) watch.stopped = 'tries';
      else if ((looked & 0xff) === 0) {
        if (cancelled()) watch.stopped = 'cancelled';
        progress(looked / tries);
      }
      return watch.stopped !== null;
    },
  };
  return watch;
}

/** The shares of one part, found cost by cost. */
class Shares {
  /** By cost: shares first found there. */
  readonly found: Share[][] = [];
  /** By cost: how many sets there are, by what they exclude. */
  readonly sets: Map<number, number>[] = [];
  private readonly known = new Map<string, { share: Share; ways: (readonly number[])[] }>();
  readonly part: Part;
  readonly bit: number;
  private readonly watch: Watch;

  constructor(part: Part, place: number, watch: Watch) {
    this.part = part;
    this.bit = 1 << place;
    this.watch = watch;
  }

  /** Costs are extended one after the other. */
  extend(cost: number): void {
    const found: Share[] = [];
    const sets = new Map<number, number>();
    this.found.push(found);
    this.sets.push(sets);
    const { costs, compatible } = this.part;
    const visit = (from: number, left: number, set: readonly number[]): void => {
      if (cost > 0 && this.watch.tick()) return;
      if (left === 0) {
        const excludes = this.part.excludes(set);
        sets.set(excludes, (sets.get(excludes) ?? 0) + 1);
        this.take(set, cost, excludes, found);
        return;
      }
      for (let lever = from; lever < costs.length && !this.watch.stopped; lever++)
        if (costs[lever]! <= left && set.every((other) => compatible(other, lever)))
          visit(lever + 1, left - costs[lever]!, [...set, lever]);
    };
    visit(0, cost, []);
  }

  private take(set: readonly number[], cost: number, excludes: number, found: Share[]): void {
    const result = this.part.result(set);
    if (result === null) return;
    const key = `${excludes} ${result}`;
    const known = this.known.get(key);
    if (!known) {
      const ways = [set];
      const share = { cost, ways, excludes };
      this.known.set(key, { share, ways });
      found.push(share);
    } else if (known.share.cost === cost) known.ways.push(set);
  }

  of(set: readonly number[]): Share | null {
    const result = this.part.result(set);
    return result === null ? null : (this.known.get(`${this.part.excludes(set)} ${result}`)?.share ?? null);
  }
}

/** Every combination of shares of a total cost, until told to stop. */
function combine(shares: readonly Shares[], cost: number, tell: (choice: Choice) => boolean): void {
  const visit = (
    k: number,
    left: number,
    choice: readonly Share[],
    excluded: number,
    used: number,
  ): boolean => {
    if (k === shares.length) return left > 0 || (excluded & used) !== 0 || tell(choice);
    const last = k === shares.length - 1;
    for (let own = last ? left : 0; own <= left; own++) {
      const bit = own > 0 ? shares[k]!.bit : 0;
      for (const share of shares[k]!.found[own] ?? [])
        if (!visit(k + 1, left - own, [...choice, share], excluded | share.excludes, used | bit))
          return false;
    }
    return true;
  };
  visit(0, cost, [], 0, 0);
}

/** How many sets of compatible levers cost at most so much. */
function countSets(shares: readonly Shares[], most: number): number {
  let sum = 0;
  const visit = (k: number, left: number, ways: number, excluded: number, used: number): void => {
    if (k === shares.length) {
      if ((excluded & used) === 0) sum += ways;
      return;
    }
    for (let own = 0; own <= left; own++)
      for (const [excludes, count] of shares[k]!.sets[own] ?? [])
        visit(k + 1, left - own, ways * count, excluded | excludes, used | (own > 0 ? shares[k]!.bit : 0));
  };
  if (most >= 0) visit(0, most, 1, 0, 0);
  return sum;
}

/** The sets of levers that a choice stands for, by part. */
export function* waysOf(choice: Choice): Generator<readonly (readonly number[])[]> {
  const [first, ...rest] = choice;
  if (!first) yield [];
  else for (const way of first.ways) for (const others of waysOf(rest)) yield [way, ...others];
}

/** Whether no proper subset of a set fits: what each comes to was found earlier, because it costs less. O(2^size of the set). */
export function isMinimal(
  set: readonly (readonly number[])[],
  shareOf: (part: number, set: readonly number[]) => Share | null,
  fits: (choice: Choice) => boolean,
): boolean {
  const flat = set.flatMap((own, part) => own.map((lever) => ({ part, lever })));
  for (let bits = 0; bits < 2 ** flat.length - 1; bits++) {
    const kept = flat.filter((_, k) => (bits >> k) & 1);
    const choice = set.map((_, part) =>
      shareOf(
        part,
        kept.filter((each) => each.part === part).map(({ lever }) => lever),
      ),
    );
    if (choice.every((share) => share !== null) && fits(choice)) return false;
  }
  return true;
}
