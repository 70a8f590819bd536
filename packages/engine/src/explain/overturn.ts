/**
 * The devil's advocate: the fewest departures from what is written that overturn a headline, within what the evidence leaves open; and the
 * fewest of another kind. As every reading has been gone through, that there is none is proven by the same count.
 */
import type { AnsweredConceptId } from '../analysis/answer-rules.ts';
import type { Question } from '../analysis/concept.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Departure } from './readings.ts';
import {
  type ConceptShares,
  type Reading,
  type ReadVersion,
  robustness,
  type Sampling,
} from './robustness.ts';

export interface Headline {
  /** By what the state is. */
  readonly state: string;
  readonly concept: AnsweredConceptId;
  /** Whether it says that the state holds, or that it does not. */
  readonly holds: boolean;
}

export interface Overturn {
  readonly headline: Headline;
  /** Of the least first, each of another kind than those before; none where the headline stands in every reading. */
  readonly readings: readonly Reading[];
  /** Readings gone through to find the first of them, or that there is none; of draws, how many. */
  readonly tried: bigint;
  /** Whether these were all: what was drawn by lot proves nothing. */
  readonly exact: boolean;
}

/** How many of different kinds are looked for. */
const mostKinds = 2;

/** `first`: what is known already of the headline's concept. */
export function overturns(
  versions: readonly ReadVersion[],
  headline: Headline,
  first: ConceptShares,
  sampling: Sampling,
  question: Question,
): Overturn | Refusal {
  const against = (shares: ConceptShares): Reading | null => {
    const found = shares.states.get(headline.state);
    return (headline.holds ? found?.fails : found?.holds) ?? null;
  };
  const readings: Reading[] = [];
  const axes = new Set<string>();
  const kinds = new Set<string>();
  let shares = first;
  while (readings.length < mostKinds) {
    const found = against(shares);
    if (!found) break;
    readings.push(found);
    for (const axis of awayFrom(versions, found)) axes.add(axis);
    for (const [by, departures] of departuresOf(versions, found).entries())
      for (const { kind } of departures) kinds.add(`${by} ${kind}`);
    if (readings.length === mostKinds || found.departures === 0 || shares.sampled) break;
    const kept = versions.filter(({ values }) =>
      [...axes].every((axis) => values[axis] === versions[0]!.values[axis]),
    );
    const again = robustness(
      kept,
      { concepts: [headline.concept], followed: [headline.state], sampling },
      question,
      (by, departures) => departures.every(({ kind }) => !kinds.has(`${by} ${kind}`)),
    );
    if (isRefusal(again)) return again;
    shares = again[0]!;
    const next = against(shares);
    if (!next) break;
    // Numbered among the versions kept: among all of them it has another number.
    shares = {
      ...shares,
      states: new Map([
        [
          headline.state,
          {
            holding: 0n,
            holds: headline.holds ? null : renumbered(next, kept, versions),
            fails: headline.holds ? renumbered(next, kept, versions) : null,
          },
        ],
      ]),
    };
  }
  return { headline, readings, tried: first.total, exact: first.sampled === null };
}

const renumbered = (
  reading: Reading,
  kept: readonly ReadVersion[],
  all: readonly ReadVersion[],
): Reading => ({ ...reading, version: all.indexOf(kept[reading.version]!) });

/** The axes on which a reading's version takes another value than the first. */
export const awayFrom = (versions: readonly ReadVersion[], { version }: Reading): readonly string[] =>
  Object.entries(versions[version]!.values)
    .filter(([axis, value]) => versions[0]!.values[axis] !== value)
    .map(([axis]) => axis);

/** By decision maker, in what the reading departs from what is written. */
export const departuresOf = (
  versions: readonly ReadVersion[],
  { version, sides }: Reading,
): readonly (readonly Departure[])[] => sides.map((k, i) => versions[version]!.sides[i]!.departures(k));
