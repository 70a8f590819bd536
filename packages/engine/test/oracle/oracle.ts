/**
 * The naive oracle: every concept of docs/theory.md section 5, transcribed with plain sets and no cleverness.
 * The engine is held to it on random conflicts (`../arbitrary`).
 */

import type { Countermove, PlainConflict } from './conflict.ts';
import { upTo } from './conflict.ts';
import { limitedMoveStates, maximinStates, nonMyopicStates } from './foresight.ts';
import { generalMetarationality } from './general-metarational.ts';
import { nash } from './nash.ts';
import { rescuedFrom } from './rescued.ts';
import { sequential } from './sequential.ts';
import { simultaneous } from './simultaneous.ts';
import type { Answered } from './stability.ts';
import { isStable } from './stability.ts';
import {
  strongGeneralMetarationality,
  strongSequential,
  strongSymmetricMetarationality,
} from './strength.ts';
import { symmetricMetarationality } from './symmetric-metarational.ts';
import { symmetricSequential } from './symmetric-sequential.ts';

export type { Countermove, PlainConflict } from './conflict.ts';
export { shortestSequences, shortestSimpleSequences } from './paths.ts';
export { legalSequences, reachableByEnumeration, reachableFrom } from './reach.ts';

/** A solution concept the oracle knows. */
type Name = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq' | 'sim' | 'seq-sim' | 'smr-sim';
type Strong = `${'gmr' | 'smr' | 'seq'}-strong`;
type Graded = Strong | `${'gmr' | 'smr' | 'seq'}-weak`;
type Degreed = `${Strong}:${number}`;
export type ConceptId = Name | 'nm' | Graded | Degreed | `${'lm' | 'maximin'}:${number}`;

/** How to read the others' answers; the textbooks' legal sequences when nothing is said. */
export interface OracleOptions {
  readonly countermove?: Countermove;
}

const answeredUnder: Readonly<Record<Name, Answered>> = {
  nash,
  gmr: generalMetarationality,
  smr: symmetricMetarationality,
  seq: sequential,
  sseq: symmetricSequential,
  sim: simultaneous,
  'seq-sim': rescuedFrom(sequential),
  'smr-sim': rescuedFrom(symmetricMetarationality),
};

const answeredStrongly = {
  gmr: strongGeneralMetarationality,
  smr: strongSymmetricMetarationality,
  seq: strongSequential,
} satisfies Partial<Record<Name, (k: number) => Answered>>;

/** Every concept, in the order of docs/theory.md. */
export const conceptIds: readonly (Name | 'nm' | Graded)[] = [
  ...(Object.keys(answeredUnder) as Name[]),
  'nm',
  'gmr-strong',
  'smr-strong',
  'seq-strong',
  'gmr-weak',
  'smr-weak',
  'seq-weak',
];

/** Some members of each family that looks a number of moves ahead. */
export const someHorizons = [
  'lm:1',
  'lm:2',
  'lm:3',
  'lm:6',
  'maximin:1',
  'maximin:2',
  'maximin:3',
  'maximin:6',
] as const satisfies readonly ConceptId[];

/** Strong concepts by every degree that is drawn, and one more. */
export const someDegrees: readonly Degreed[] = (['gmr-strong', 'smr-strong', 'seq-strong'] as const).flatMap(
  (name) => [1, 2, 3, 4, 5].map((k) => `${name}:${k}` as const),
);

/** The concepts that compare option vectors (2.2). */
const vectorConceptIds: readonly ConceptId[] = ['sim', 'seq-sim', 'smr-sim'];

/** Whether a concept is defined for two decision makers only (6.3). */
const isForTwo = (concept: ConceptId): boolean => concept === 'nm' || concept.startsWith('lm:');

/** Whether a concept asks about strength (8), which somebody must then have stated. */
export const isGraded = (concept: ConceptId): concept is Graded | Degreed =>
  /-(strong(:\d)?|weak)$/.test(concept);

const degreeIn = (concept: Graded | Degreed): number => Number(concept.split(':')[1] ?? 2);

const largest = new WeakMap<PlainConflict, number>();

/** The largest degree by which anybody prefers a state to another; 1 at least. */
function largestDegree(conflict: PlainConflict): number {
  const { n, m, degree } = conflict;
  const known =
    largest.get(conflict) ??
    Math.max(1, ...upTo(n).flatMap((i) => upTo(m).flatMap((s) => upTo(m).map((t) => degree(i, s, t)))));
  largest.set(conflict, known);
  return known;
}

/** The concepts that can be asked of this conflict. */
export function conceptsFor(conflict: PlainConflict): readonly ConceptId[] {
  return [...conceptIds, ...someHorizons, ...someDegrees].filter(
    (concept) =>
      !(conflict.vectors === null && vectorConceptIds.includes(concept)) &&
      !(conflict.n !== 2 && isForTwo(concept)) &&
      !(isGraded(concept) && largestDegree(conflict) < degreeIn(concept)),
  );
}

/** All states stable for i under a concept. */
export function stableStates(
  conflict: PlainConflict,
  concept: ConceptId,
  i: number,
  { countermove = 'sequences' }: OracleOptions = {},
): Set<number> {
  if (!conceptsFor(conflict).includes(concept)) {
    throw new Error(
      `${concept} needs option vectors (docs/theory.md 2.2), two decision makers (6.3), or strength (8)`,
    );
  }
  if (concept === 'nm') return nonMyopicStates(conflict, i);
  const [family, horizon] = concept.split(':');
  if (family === 'lm') return limitedMoveStates(conflict, i, Number(horizon));
  if (family === 'maximin') return maximinStates(conflict, i, Number(horizon), countermove);
  const stableUnder = (answered: Answered): Set<number> => {
    const isAnswered = answered(conflict, i, countermove);
    return new Set(upTo(conflict.m).filter((s) => isStable(conflict, i, s, isAnswered)));
  };
  if (isGraded(concept)) {
    const [base, grade] = concept.split('-') as [keyof typeof answeredStrongly, string];
    const strong = stableUnder(answeredStrongly[base](degreeIn(concept)));
    // Weak X = general X and not strong X (8.3).
    return grade !== 'weak'
      ? strong
      : new Set([...stableUnder(answeredUnder[base])].filter((s) => !strong.has(s)));
  }
  return stableUnder(answeredUnder[concept as Name]);
}

/** Whether one state is stable for i under a concept of section 5. */
export function isStableFor(
  conflict: PlainConflict,
  concept: Name,
  i: number,
  s: number,
  { countermove = 'sequences' }: OracleOptions = {},
): boolean {
  return isStable(conflict, i, s, answeredUnder[concept](conflict, i, countermove));
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
