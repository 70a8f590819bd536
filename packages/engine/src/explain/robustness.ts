/**
 * What holds in all, some or none of the readings that the evidence allows. Readings are counted exactly, and never multiplied out where that
 * can be avoided: under Nash, GMR and SMR each decision maker's stability hangs on its own preference alone, so that the shares multiply; and
 * readings that come to the same ranking are answered once. Where the combinations are too many they are drawn by lot, and told so.
 */
import { type AnsweredConceptId, answerRules } from '../analysis/answer-rules.ts';
import type { Question } from '../analysis/concept.ts';
import { type Ranked, Reanalysis } from '../analysis/reanalysis.ts';
import { StateSet } from '../game/state-set.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Subject } from './argument.ts';
import { drawn } from './draws.ts';
import type { Departure, Readings } from './readings.ts';
import { stateKey } from './survival.ts';

/** One distinct version with its readings. `away`: how many axes take another value than the base's. */
export interface ReadVersion {
  readonly subject: Subject;
  readonly values: Readonly<Record<string, string>>;
  readonly away: number;
  readonly sides: readonly Readings[];
}

/** One reading of everything: a version, and by decision maker the number of a reading of its preference. */
export interface Reading {
  readonly version: number;
  readonly sides: readonly bigint[];
  /** Statements left out or moved, and axes that take another value. What the model itself leaves open is no departure, however it is settled. */
  readonly departures: number;
}

export interface StateShare {
  /** In how many readings, or draws, it is an equilibrium. */
  readonly holding: bigint;
  /** With the fewest departures: one in which it is an equilibrium, and one in which it is none; null where there is none, or none was drawn. */
  readonly holds: Reading | null;
  readonly fails: Reading | null;
}

export interface ConceptShares {
  readonly concept: AnsweredConceptId;
  /** All readings; of draws, how many were drawn and the first that comes after them. */
  readonly total: bigint;
  readonly sampled: { readonly next: number } | null;
  /** By what the state is; every state that is an equilibrium in some reading, and those asked for. */
  readonly states: ReadonlyMap<string, StateShare>;
}

export interface Sampling {
  readonly seed: number;
  /** The first draw, so that a run can be continued. */
  readonly from: number;
  /** Draws at the most, and the half-width of the interval at which they end. */
  readonly most: number;
  readonly precision: number;
}

export interface RobustnessAsked {
  readonly concepts: readonly AnsweredConceptId[];
  /** States whose readings are followed, by what they are. */
  readonly followed: readonly string[];
  readonly sampling: Sampling;
}

/** Readings of one decision maker that are written out, and combinations of rankings that are. */
const mostListed = 1n << 18n;
const mostCombined = 4_000_000;

/** Readings that come to one ranking. */
interface Alike {
  readonly ranked: Ranked;
  count: bigint;
  /** One with the fewest departures. */
  first: bigint;
  departures: number;
}

interface Prepared {
  readonly version: ReadVersion;
  readonly again: Reanalysis;
  readonly keys: readonly string[];
  /** By decision maker; null where there are too many readings to write out. */
  readonly alike: readonly (readonly Alike[] | null)[];
  readonly total: bigint;
}

const departuresCounted = (departures: readonly Departure[]): number =>
  departures.filter(({ kind }) => kind === 'left-out' || kind === 'moved').length;

/** `allowed`: readings that depart otherwise are passed over. */
export function robustness(
  versions: readonly ReadVersion[],
  asked: RobustnessAsked,
  question: Question,
  allowed: (by: number, departures: readonly Departure[]) => boolean = () => true,
): readonly ConceptShares[] | Refusal {
  const prepared: Prepared[] = [];
  for (const [v, version] of versions.entries()) {
    const found = prepare(version, question, allowed, (part) =>
      question.budget.progress(((v + part) / versions.length) * 0.5),
    );
    if (isRefusal(found)) return found;
    prepared.push(found);
  }
  const shares: ConceptShares[] = [];
  for (const [k, concept] of asked.concepts.entries()) {
    const found = prepared.every((each) => isExact(each, concept))
      ? counted(prepared, concept, asked.followed, question)
      : sampled(prepared, concept, asked, question);
    if (isRefusal(found)) return found;
    shares.push(found);
    question.budget.progress(0.5 + ((k + 1) / asked.concepts.length) * 0.5);
  }
  return shares;
}

function prepare(
  version: ReadVersion,
  question: Question,
  allowed: (by: number, departures: readonly Departure[]) => boolean,
  progress: (part: number) => void,
): Prepared | Refusal {
  const { subject, sides } = version;
  const again = new Reanalysis(subject.game, question);
  const alike: (readonly Alike[] | null)[] = [];
  let total = 1n;
  for (const [i, readings] of sides.entries()) {
    if (readings.count > mostListed) {
      alike.push(null);
      total *= readings.count;
      continue;
    }
    const found = new Map<string, Alike>();
    let admitted = 0n;
    for (let k = 0n; k < readings.count; k++) {
      if ((k & 0x3ffn) === 0n) {
        if (question.budget.cancelled()) return refuse('cancelled');
        progress((i + Number(k) / Number(readings.count)) / sides.length);
      }
      const departures = readings.departures(k);
      if (!allowed(i, departures)) continue;
      admitted++;
      const ranks = readings.ranks(k);
      const key = keyOf(ranks);
      const known = found.get(key);
      const count = departuresCounted(departures);
      if (known) {
        known.count++;
        if (count < known.departures) [known.first, known.departures] = [k, count];
        continue;
      }
      const ranked = again.ranked(i, ranks);
      if (isRefusal(ranked)) return ranked;
      found.set(key, { ranked, count: 1n, first: k, departures: count });
    }
    alike.push([...found.values()]);
    total *= admitted;
  }
  const keys = Array.from({ length: subject.game.m }, (_, s) => stateKey(subject, s));
  return { version, again, keys, alike, total };
}

function keyOf(ranks: Int32Array): string {
  let key = '';
  for (let s = 0; s < ranks.length; s += 4096) key += String.fromCharCode(...ranks.subarray(s, s + 4096));
  return key;
}

const dependsOnOthers = (concept: AnsweredConceptId): boolean =>
  answerRules[concept].steps === 'improvements';

const isExact = ({ alike }: Prepared, concept: AnsweredConceptId): boolean =>
  alike.every((each) => each !== null) &&
  (!dependsOnOthers(concept) || alike.reduce((all, each) => all * each!.length, 1) <= mostCombined);

/** What has been found of a state so far. */
class Tally {
  holding = 0n;
  holds: Reading | null = null;
  fails: Reading | null = null;

  see(stable: boolean, reading: Reading): void {
    const before = stable ? this.holds : this.fails;
    if (before && before.departures <= reading.departures) return;
    if (stable) this.holds = reading;
    else this.fails = reading;
  }
}

function counted(
  prepared: readonly Prepared[],
  concept: AnsweredConceptId,
  followed: readonly string[],
  question: Question,
): ConceptShares | Refusal {
  const tallies = new Map<string, Tally>(followed.map((key) => [key, new Tally()]));
  const tallyOf = (key: string): Tally => {
    const known = tallies.get(key) ?? new Tally();
    tallies.set(key, known);
    return known;
  };
  for (const [v, each] of prepared.entries()) {
    const refusal = dependsOnOthers(concept)
      ? countTogether(each, v, concept, tallyOf, followed, question)
      : countApart(each, v, concept, tallyOf);
    if (refusal) return refusal;
    // A state that is not feasible in a version does not hold there.
    for (const [key, tally] of tallies) if (!each.keys.includes(key)) tally.see(false, leastReading(each, v));
  }
  const total = prepared.reduce((sum, each) => sum + each.total, 0n);
  return { concept, total, sampled: null, states: tallies };
}

/** The reading of a version that departs least. */
const leastReading = ({ alike, version }: Prepared, v: number): Reading =>
  readingOf(
    v,
    version.away,
    alike.map((side) => side!.reduce((least, each) => (each.departures < least.departures ? each : least))),
  );

const readingOf = (version: number, away: number, sides: readonly Alike[]): Reading => ({
  version,
  sides: sides.map(({ first }) => first),
  departures: away + sides.reduce((sum, { departures }) => sum + departures, 0),
});

/** Each decision maker by itself: in how many of its readings a state is stable for it. */
function countApart(
  { again, alike, keys, version }: Prepared,
  v: number,
  concept: AnsweredConceptId,
  tallyOf: (key: string) => Tally,
): Refusal | null {
  const { game } = version.subject;
  const stable = alike.map((side, i) =>
    side!.map((each) =>
      again.stable(
        concept,
        i,
        alike.map((_, j) => (j === i ? each : alike[j]![0]!).ranked),
      ),
    ),
  );
  const refusal = stable.flat().find(isRefusal);
  if (refusal) return refusal;
  const least = (side: readonly Alike[], admits: (k: number) => boolean): Alike | null =>
    side.reduce<Alike | null>(
      (best, each, k) => (admits(k) && (!best || each.departures < best.departures) ? each : best),
      null,
    );
  for (let s = 0; s < game.m; s++) {
    const holdsFor = (i: number) => (k: number) => (stable[i]![k] as StateSet).has(s);
    let holding = 1n;
    for (const [i, side] of alike.entries())
      holding *= side!.reduce((sum, each, k) => (holdsFor(i)(k) ? sum + each.count : sum), 0n);
    const holds = alike.map((side, i) => least(side!, holdsFor(i)));
    const tally = tallyOf(keys[s]!);
    tally.holding += holding;
    if (holds.every((each) => each !== null)) tally.see(true, readingOf(v, version.away, holds));
    for (const [i, side] of alike.entries()) {
      const leaves = least(side!, (k) => !holdsFor(i)(k));
      if (!leaves) continue;
      const others = alike.map((each, j) => (j === i ? leaves : least(each!, () => true)!));
      tally.see(false, readingOf(v, version.away, others));
    }
  }
  return null;
}

/** Every combination of rankings. */
function countTogether(
  { again, alike, keys, version }: Prepared,
  v: number,
  concept: AnsweredConceptId,
  tallyOf: (key: string) => Tally,
  followed: readonly string[],
  question: Question,
): Refusal | null {
  const { game } = version.subject;
  const places = followed.map((key) => keys.indexOf(key)).filter((s) => s >= 0);
  const chosen = alike.map(() => 0);
  const tallies = keys.map(tallyOf);
  for (let combination = 0; ; combination++) {
    if ((combination & 0x3ff) === 0 && question.budget.cancelled()) return refuse('cancelled');
    const sides = chosen.map((k, i) => alike[i]![k]!);
    const all = sides.map(({ ranked }) => ranked);
    const equilibria = StateSet.all(game.m);
    for (let i = 0; i < game.n; i++) {
      const stable = again.stable(concept, i, all);
      if (isRefusal(stable)) return stable;
      equilibria.intersect(stable);
    }
    const count = sides.reduce((product, each) => product * each.count, 1n);
    const reading = readingOf(v, version.away, sides);
    for (const s of equilibria.list()) {
      tallies[s]!.holding += count;
      tallies[s]!.see(true, reading);
    }
    for (const s of places) if (!equilibria.has(s)) tallies[s]!.see(false, reading);
    let i = 0;
    while (i < chosen.length && ++chosen[i]! === alike[i]!.length) chosen[i++] = 0;
    if (i === chosen.length) return null;
  }
}

/** By lot: each reading as likely as any other. Ends when the shares of the followed states are known closely enough. */
function sampled(
  prepared: readonly Prepared[],
  concept: AnsweredConceptId,
  { followed, sampling }: RobustnessAsked,
  question: Question,
): ConceptShares | Refusal {
  const tallies = new Map<string, Tally>(followed.map((key) => [key, new Tally()]));
  const rankings = prepared.map(({ version }) => version.sides.map(() => new Map<bigint, Ranked>()));
  const total = prepared.reduce((sum, each) => sum + each.total, 0n);
  let next = sampling.from;
  for (let drawnNow = 0; drawnNow < sampling.most; drawnNow++, next++) {
    if ((drawnNow & 0xff) === 0xff) {
      if (question.budget.cancelled()) break;
      question.budget.progress(drawnNow / sampling.most);
      if (closeEnough(tallies, followed, drawnNow, sampling.precision)) break;
    }
    const roll = drawn(sampling.seed, next);
    let at = roll(total);
    let v = 0;
    while (at >= prepared[v]!.total) at -= prepared[v++]!.total;
    const { version, again, keys, alike } = prepared[v]!;
    const sides = version.sides.map((readings, i) => {
      const listed = alike[i];
      return listed ? pick(listed, roll) : roll(readings.count);
    });
    const all: Ranked[] = [];
    for (const [i, k] of sides.entries()) {
      const known = rankings[v]![i]!;
      const ranked = known.get(k) ?? again.ranked(i, version.sides[i]!.ranks(k));
      if (isRefusal(ranked)) return ranked;
      if (known.size < 10_000) known.set(k, ranked);
      all.push(ranked);
    }
    const equilibria = StateSet.all(version.subject.game.m);
    for (let i = 0; i < all.length; i++) {
      const stable = again.stable(concept, i, all);
      if (isRefusal(stable)) return stable;
      equilibria.intersect(stable);
    }
    const departures =
      version.away + sides.reduce((sum, k, i) => sum + departuresCounted(version.sides[i]!.departures(k)), 0);
    const reading = { version: v, sides, departures };
    for (const s of equilibria.list()) {
      const tally = tallies.get(keys[s]!) ?? new Tally();
      tallies.set(keys[s]!, tally);
      tally.holding++;
      tally.see(true, reading);
    }
    for (const key of followed) {
      const s = keys.indexOf(key);
      if (s < 0 || !equilibria.has(s)) tallies.get(key)!.see(false, reading);
    }
  }
  return { concept, total: BigInt(next - sampling.from), sampled: { next }, states: tallies };
}

/** One of the listed readings, each ranking as likely as it has readings. */
function pick(alike: readonly Alike[], roll: (below: bigint) => bigint): bigint {
  let at = roll(alike.reduce((sum, { count }) => sum + count, 0n));
  for (const { count, first } of alike) {
    if (at < count) return first;
    at -= count;
  }
  return alike[0]!.first;
}

function closeEnough(
  tallies: ReadonlyMap<string, Tally>,
  followed: readonly string[],
  draws: number,
  precision: number,
): boolean {
  if (draws < 1000) return false;
  return followed.every((key) => {
    const { low, high } = wilson(Number(tallies.get(key)!.holding), draws);
    return (high - low) / 2 <= precision;
  });
}

/** The interval of Wilson in which the share lies with a confidence of 95 of 100 (Wilson 1927). */
export function wilson(holding: number, draws: number): { readonly low: number; readonly high: number } {
  if (draws === 0) return { low: 0, high: 1 };
  const z = 1.959964;
  const share = holding / draws;
  const middle = (share + (z * z) / (2 * draws)) / (1 + (z * z) / draws);
  const half =
    (z / (1 + (z * z) / draws)) * Math.sqrt((share * (1 - share)) / draws + (z * z) / (4 * draws * draws));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
