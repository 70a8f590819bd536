/** Whether what the author expects is found. */
import type { Analysis } from '../analysis/analyze.ts';
import { isConceptId } from '../model/concept-ids.ts';
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
}

export function meet(expectation: Expectation, subject: Subject, analysis: Analysis): ExpectationResult {
  const result = analysis.results.find(({ concept }) => concept === expectation.concept);
  if (!result || !isConceptId(expectation.concept))
    return { expectation, outcome: 'unanswered', missing: [], unexpected: [], count: null };
  const by =
    expectation.by === null
      ? -1
      : subject.conflict.decisionMakers.findIndex(({ id }) => id === expectation.by);
  const found = by < 0 ? result.equilibria : result.stable[by]!;
  const space = subject.structure.space();
  if (isRefusal(space)) throw new Error('a compiled game has listed its states');
  const indices = (states: readonly StateIdentity[] | null): number[] =>
    (states ?? []).map((identity) => indexOf(subject.structure, space, identity));
  const exact = expectation.by === null ? expectation.equilibria : expectation.stable;
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
  };
}
