/** Inverse analysis for machines: a part of the contract of `modus require --json`. */
import type { ConceptInverse, Inverse } from '../analysis/inverse.ts';
import type { Subject } from '../explain/argument.ts';
import { isRefusal, type Refusal } from '../refusal.ts';

/** Integers above 2^53−1 are strings, in all our JSON. */
const integer = (value: bigint): number | string =>
  value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();

const counted = (count: bigint | Refusal): number | string | null =>
  isRefusal(count) ? null : integer(count);

const byConcept = <T>(results: readonly ConceptInverse[], value: (each: ConceptInverse) => T) =>
  Object.fromEntries(results.map((each) => [each.concept, value(each)]));

/** Null stands where something could not be counted or told; `refusals` says why. */
export function inverseJson(
  { conflict }: Subject,
  { target, varying, total, results }: Inverse,
  reason: (refusal: Refusal) => string,
) {
  const idOf = (i: number): string => conflict.decisionMakers[i]!.id;
  const numbers = (states: readonly number[]): number[] => states.map((s) => s + 1);
  return {
    target: target + 1,
    varying: varying.map(idOf),
    total: integer(total),
    counts: byConcept(results, ({ count }) => counted(count)),
    equilibriumCounts: byConcept(results, ({ equilibria }) => counted(equilibria)),
    conditions: byConcept(results, ({ conditions }) =>
      conditions === null
        ? null
        : Object.fromEntries(
            conditions.flatMap((each) =>
              isRefusal(each)
                ? []
                : [
                    [
                      idOf(each.by),
                      {
                        met: each.met,
                        sets: each.sets.map(numbers),
                        more: each.more,
                        moves: each.requirement.map(({ to, ways }) => ({
                          to: to + 1,
                          ways: ways.map(numbers),
                        })),
                      },
                    ],
                  ],
            ),
          ),
    ),
    uncounted: results.flatMap(({ concept, count, equilibria }) =>
      [...new Map([count, equilibria].filter(isRefusal).map((each) => [each.refusal, each])).values()].map(
        (refusal) => ({ concept, code: refusal.refusal, message: reason(refusal) }),
      ),
    ),
  };
}
