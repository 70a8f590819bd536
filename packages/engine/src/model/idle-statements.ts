/** A statement that holds at every state, or at none, decides nothing, and a condition that never holds admits nothing; worth a word to the author. */
import { type Report, warning } from '../diagnostic.ts';
import { isRefusal } from '../refusal.ts';
import type { Expression, Preference } from './conflict.ts';
import { type Formula, truth } from './formula.ts';
import { levelsOf } from './state-space.ts';
import type { Structure } from './structure.ts';

/** Larger conflicts are not searched: it is only advice. */
const mostVectors = 4096;
const mostWork = 10_000_000;

export function warnOfIdle(
  preferences: readonly (Preference | null)[],
  structure: Structure,
  report: Report,
): void {
  const space = structure.form === 'graph' ? null : structure.space();
  if (!space || isRefusal(space) || space.values.length > mostVectors || space.values.length < 2) return;
  const vectors = Array.from(space.values, (_, vector) => levelsOf(space, vector));
  let work = 0;
  for (const preference of preferences) {
    const order = preference?.kind === 'pairwise' ? preference.otherwise : preference;
    if (order?.kind !== 'priorities') continue;
    for (const { expression } of order.priorities.flatMap(({ statements }) => statements)) {
      const formula = structure.formula(expression.tree);
      work += termsIn(formula, mostWork) * vectors.length;
      if (work > mostWork) return;
      const first = truth(formula, vectors[0]!);
      if (vectors.every((levels) => truth(formula, levels) === first)) {
        report(warning('idle-statement', expression.span, { statement: expression.text }));
      }
    }
  }
}

/** Whether some state satisfies all of the conditions; yes where there are too many states to search. */
export function canHold(when: readonly Expression[], structure: Structure): boolean {
  const space = structure.space();
  if (isRefusal(space) || space.count === 0) return true;
  const formulas = when.map(({ tree }) => structure.formula(tree));
  const size = space.graph ? space.count : space.values.length;
  const work = formulas.reduce((terms, each) => terms + termsIn(each, mostWork), 0) * size;
  if (size > mostVectors || work > mostWork) return true;
  for (let k = 0; k < size; k++) {
    const levels = space.graph ? [] : levelsOf(space, k);
    if (formulas.every((formula) => truth(formula, levels, space.graph ? k : -1) === 1)) return true;
  }
  return false;
}

/** How many terms a formula has, written out; counting stops at `most`. */
function termsIn(formula: Formula, most: number): number {
  if (most <= 0) return 0;
  if (formula.kind === 'not') return 1 + termsIn(formula.of, most - 1);
  if (!('left' in formula)) return 1;
  const left = termsIn(formula.left, most - 1);
  return 1 + left + termsIn(formula.right, most - 1 - left);
}
