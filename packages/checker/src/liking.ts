/** How a decision maker likes states: what any way of stating preference comes to. */
import type { DegreeScale } from '@modus-vivendi/engine';

/** What is known of t beside s. */
export type Comparison = 'better' | 'equal' | 'worse' | 'unknown';

export interface Liking {
  /** Null where there is no ranking. */
  readonly worth: Int32Array | null;
  /** t beside s; of what is a matter of degree nothing is known for certain. */
  readonly compare: (t: number, s: number) => Comparison;
  /** Whether any two states do not compare at all. */
  readonly unknown: boolean;
  /** How surely t is preferred to s; null where nothing is a matter of degree. */
  readonly degrees: Degrees | null;
}

/** A matter of degree, with what its owner asks for. */
export interface Degrees {
  readonly scale: DegreeScale;
  readonly of: (t: number, s: number) => bigint;
}
