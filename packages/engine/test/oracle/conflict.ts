/**
 * What the oracle is asked about: a graph model as plain sets, with the letters of docs/theory.md 2.1 and 4.1.
 * The oracle imports nothing from the engine, so that both can only agree by both being right.
 */

/** A graph model G = (N, S, (A_i), (≽_i)), docs/theory.md 2.1, with option vectors where simultaneous moves make sense. */
export interface PlainConflict {
  /** Number of decision makers; they are 0..n-1. */
  readonly n: number;
  /** Number of states; they are 0..m-1, the field's numbering minus 1. */
  readonly m: number;
  /** moves[i][s] = R_i(s); never contains s. */
  readonly moves: readonly (readonly ReadonlySet<number>[])[];
  /** Whether i strictly prefers s to t (s ≻_i t). Asymmetric, perhaps intransitive. */
  readonly prefers: (i: number, s: number, t: number) => boolean;
  /** The degree of strength by which i prefers s to t, 1 where it does so mildly (3.5); 0 where it does not prefer s. */
  readonly degree: (i: number, s: number, t: number) => number;
  /** Whether it is unknown how i compares s and t (s U_i t); symmetric. Absent where everything is known. */
  readonly unknown?: (i: number, s: number, t: number) => boolean;
  /** r_i(t, s) or P_i(t, s) in thousandths (3.7, 3.8). Absent where nothing is stated pair by pair. */
  readonly sureness?: (i: number, t: number, s: number) => number;
  /** How i's degrees are meant and what it asks for, in thousandths; null where it states none. */
  readonly scale?: (i: number) => DegreeScale | null;
  /** e_ij, +1, 0 or −1 (11.1). Absent where none are stated. */
  readonly attitudes?: readonly (readonly number[])[];
  /** Option levels per state; null in graph form and with coalesced states. */
  readonly vectors: readonly (readonly number[])[] | null;
  /** The decision maker who controls each option. */
  readonly ownerOf: readonly number[];
}

/** γ_i of fuzzy preference (3.7), or α, β, γ of probabilistic (9.3). */
export type DegreeScale =
  | { readonly kind: 'fuzzy'; readonly threshold: number }
  | {
      readonly kind: 'probabilistic';
      readonly alpha: number;
      readonly beta: number;
      readonly gamma: number;
    };

/** How the others may answer an improvement: any legal sequence (the textbooks), or one move of one of them (5.7). */
export type Countermove = 'sequences' | 'single';

/** The element at an index known to exist; anything else is a mistake in the test itself. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no element ${index} among ${items.length}`);
  return item;
}

/** The integers 0..count-1. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** R_i(s) (4.1). */
export function movesOf(conflict: PlainConflict, i: number, s: number): ReadonlySet<number> {
  return at(at(conflict.moves, i), s);
}

/** R_i^+(s) = {t ∈ R_i(s) : t ≻_i s} (4.1). */
export function improvementsOf(conflict: PlainConflict, i: number, s: number): Set<number> {
  return new Set([...movesOf(conflict, i, s)].filter((t) => conflict.prefers(i, t, s)));
}

/** t ≼_i s: i does not strictly prefer t to s. So s itself deters (17.2), and so does an equally good state. */
export function noBetter(conflict: PlainConflict, i: number, t: number, s: number): boolean {
  return !conflict.prefers(i, t, s);
}

/** N∖{i}. */
export function othersOf(conflict: PlainConflict, i: number): number[] {
  return upTo(conflict.n).filter((j) => j !== i);
}

/** ∃ x ∈ set: claim(x). */
export function exists<T>(set: Iterable<T>, claim: (x: T) => boolean): boolean {
  for (const x of set) if (claim(x)) return true;
  return false;
}

/** ∀ x ∈ set: claim(x). */
export function forAll<T>(set: Iterable<T>, claim: (x: T) => boolean): boolean {
  for (const x of set) if (!claim(x)) return false;
  return true;
}
