/**
 * The naive oracle: every concept of docs/theory.md section 5, transcribed with plain sets and no cleverness.
 * The engine is held to it on random conflicts (`../arbitrary`).
 */

import type { Countermove, PlainConflict } from './conflict.ts';
import { upTo } from './conflict.ts';
import { generalMetarationality } from './general-metarational.ts';
import { nash } from './nash.ts';
import { rescuedFrom } from './rescued.ts';
import { sequential } from './sequential.ts';
import { simultaneous } from './simultaneous.ts';
import type { Answered } from './stability.ts';
import { isStable } from './stability.ts';
import { symmetricMetarationality } from './symmetric-metarational.ts';
import { symmetricSequential } from './symmetric-sequential.ts';

export type { Countermove, PlainConflict } from './conflict.ts';
export { shortestSequences, shortestSimpleSequences } from './paths.ts';
export { legalSequences, reachableByEnumeration, reachableFrom } from './reach.ts';

/** A solution concept the oracle knows. */
export type ConceptId = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq' | 'sim' | 'seq-sim' | 'smr-sim';

/** How to read the others' answers; the textbooks' legal sequences when nothing is said. */
export interface OracleOptions {
  readonly countermove?: Countermove;
}

const answeredUnder: Readonly<Record<ConceptId, Answered>> = {
  nash,
  gmr: generalMetarationality,
  smr: symmetricMetarationality,
  seq: sequential,
  sseq: symmetricSequential,
  sim: simultaneous,
  'seq-sim': rescuedFrom(sequential),
  'smr-sim': rescuedFrom(symmetricMetarationality),
};

/** Every concept, in the order of docs/theory.md. */
export const conceptIds = Object.keys(answeredUnder) as readonly ConceptId[];

/** The concepts that can be asked of any graph; the rest compare option vectors (2.2). */
const graphConceptIds: readonly ConceptId[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

/** The concepts that can be asked of this conflict. */
export function conceptsFor(conflict: PlainConflict): readonly ConceptId[] {
  return conflict.vectors === null ? graphConceptIds : conceptIds;
}

/** All states stable for i under a concept. */
export function stableStates(
  conflict: PlainConflict,
  concept: ConceptId,
  i: number,
  { countermove = 'sequences' }: OracleOptions = {},
): Set<number> {
  if (!conceptsFor(conflict).includes(concept)) {
    throw new Error(`${concept} needs option vectors (docs/theory.md 2.2)`);
  }
  const answered = answeredUnder[concept](conflict, i, countermove);
  return new Set(upTo(conflict.m).filter((s) => isStable(conflict, i, s, answered)));
}

/** All states stable for every decision maker under a concept. */
export function equilibria(
  conflict: PlainConflict,
  concept: ConceptId,
  options: OracleOptions = {},
): Set<number> {
  const stable = upTo(conflict.n).map((i) => stableStates(conflict, concept, i, options));
  return new Set(upTo(conflict.m).filter((s) => stable.every((states) => states.has(s))));
}
