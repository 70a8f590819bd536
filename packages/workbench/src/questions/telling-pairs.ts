/** Pairs of states and how much each wants to be asked about. */
import { type Compiled, stateKey } from '@modus-vivendi/engine';
import type { Voice } from './telling-voices.ts';

/** `turned`: a change reversed it; `parted`: it was a tie; `tied`: it is one now; `trade`: nothing changed. */
export type TellingKind = 'turned' | 'parted' | 'tied' | 'trade';

export interface Pair {
  readonly kind: TellingKind;
  readonly high: number;
  readonly low: number;
}

/** What is asked again and again of a state that is a candidate. */
export interface Face {
  readonly key: string;
  /** How much it is talked about. */
  readonly known: number;
  readonly levels: readonly (number | null)[];
  /** Which voices speak for it. */
  readonly voices: readonly boolean[];
}

export const faceOf = (s: number, known: number, voices: readonly Voice[], compiled: Compiled): Face => ({
  key: stateKey(compiled, s),
  known,
  levels: compiled.legend.levels(s),
  voices: voices.map(({ speaksFor }) => speaksFor(s)),
});

/** Pairs that the change has touched; where there are none, all. */
export function pairsOf(
  states: readonly number[],
  ranks: Int32Array,
  earlier: Int32Array | null,
): readonly Pair[] {
  const all: Pair[] = [];
  const touched: Pair[] = [];
  for (const a of states) {
    for (const b of states) {
      if (a === b || ranks[a]! < ranks[b]! || (ranks[a] === ranks[b] && a > b)) continue;
      const tie = ranks[a] === ranks[b];
      if (!tie) all.push({ kind: 'trade', high: a, low: b });
      if (!earlier) continue;
      const was = earlier[a]! - earlier[b]!;
      if (tie && was !== 0) touched.push({ kind: 'tied', high: a, low: b });
      else if (!tie && was === 0) touched.push({ kind: 'parted', high: a, low: b });
      else if (!tie && was < 0) touched.push({ kind: 'turned', high: a, low: b });
    }
  }
  return touched.length > 0 ? touched : all;
}

const kindScore: Readonly<Record<TellingKind, number>> = { turned: 40, parted: 25, tied: 20, trade: 0 };

/** Higher for states that are talked about, for more said against, and for states that differ in little, which are easier to judge. */
export function scoreOf(kind: TellingKind, high: Face, low: Face): number {
  let differing = 0;
  for (let o = 0; o < high.levels.length; o++) if (high.levels[o] !== low.levels[o]) differing++;
  let forHigh = 0;
  let forLow = 0;
  for (let k = 0; k < high.voices.length; k++) {
    if (high.voices[k] && !low.voices[k]) forHigh++;
    if (low.voices[k] && !high.voices[k]) forLow++;
  }
  const margin = forLow - forHigh;
  if (kind === 'trade' && (forLow === 0 || margin < 0)) return 0;
  return (
    kindScore[kind] +
    2 * (high.known + low.known) +
    1.5 * Math.max(0, Math.min(margin, 4)) -
    differing / 4 +
    5
  );
}

export const idOf = (
  by: string,
  kind: TellingKind,
  high: { readonly key: string },
  low: { readonly key: string },
): string => `${by}: ${high.key} ${kind === 'tied' ? '=' : '>'} ${low.key}`;
