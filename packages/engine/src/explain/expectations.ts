/** Whether what the author expects is found. */
import type { Analysis } from '../analysis/analyze.ts';
import type { StateSet } from '../game/state-set.ts';
import type { Expectation, StateIdentity } from '../model/conflict.ts';
import { indexOf } from '../model/references.ts';
import { isRefusal } from '../refusal.ts';
import type { Subject } from './argument.ts';

export interface ExpectationResult {
  readonly expectation: Expectation;
  /** `unanswered`: the concept cannot be asked of this model, or not by this version. */
  readonly outcome: 'held' | 'failed' | 'unanswered';
  /** State numbers expected and not found, and found though not expected. */
  readonly missing: readonly number[];
  readonly unexpected: readonly number[];
  /** How many were found. */
  readonly count: number | null;
  /** Where jumps are expected: those not found, and those found though not expected. */
  readonly jumps: {
    readonly missing: readonly JumpNamed[];
    readonly unexpected: readonly JumpNamed[];
  } | null;
}

/** A jump by the ids of its coalition and the numbers of the states. */
export interface JumpNamed {
  readonly coalition: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The set that an expectation is about, as the analysis found it; null where nobody asked. */
export function meet(expectation: Expectation, subject: Subject, analysis: Analysis): ExpectationResult {
  const result = analysis.results.find(({ concept }) => concept === expectation.concept);
  if (!result) return unanswered(expectation);
  const by = subject.conflict.decisionMakers.findIndex(({ id }) => id === expectation.by);
  const found = expectation.by === null ? result.equilibria : result.stable[by]!; // it was resolved
  return meetSet(expectation, subject, found);
}

export const unanswered = (expectation: Expectation): ExpectationResult => ({
  expectation,
  outcome: 'unanswered',
  missing: [],
  unexpected: [],
  count: null,
  jumps: null,
});

/** What is found of one set, as the expectation says it should be. */
export function meetSet(expectation: Expectation, subject: Subject, found: StateSet): ExpectationResult {
  const indices = (states: readonly StateIdentity[] | null): number[] =>
    (states ?? []).map((identity) => indexIn(subject, identity));
  const exact = expectation.equilibria ?? expectation.stable;
  const missing = new Set([...indices(exact), ...indices(expectation.includes)].filter((s) => !found.has(s)));
  const unexpected = new Set(indices(expectation.excludes).filter((s) => s >= 0 && found.has(s)));
  if (exact) {
    const listed = new Set(indices(exact));
    for (const s of found.list(listed.size + 50)) if (!listed.has(s)) unexpected.add(s);
  }
  const { count } = found;
  const held =
    missing.size === 0 &&
    unexpected.size === 0 &&
    (expectation.count === null || expectation.count === count);
  const numbers = (set: ReadonlySet<number>): number[] => [...set].map((s) => s + 1).sort((a, b) => a - b);
  return {
    expectation,
    outcome: held ? 'held' : 'failed',
    missing: numbers(missing),
    unexpected: numbers(unexpected),
    count,
    jumps: null,
  };
}

export function indexIn({ structure }: Subject, identity: StateIdentity): number {
  const space = structure.space();
  if (isRefusal(space)) throw new Error('a compiled game has listed its states');
  return indexOf(structure, space, identity);
}
