/**
 * The states of a model in option form, by enumeration: all vectors of levels, those that keep every rule, numbered
 * by increasing value with the first option least significant, coalesced states last (docs/theory.md 1.2–1.4).
 */
import { at } from '../oracle/conflict.ts';
import { holds } from './expression.ts';
import type { OptionModel, Rule } from './spec.ts';
import { levelCount, optionsOf } from './spec.ts';

/** Every vector of levels, the first option changing fastest. */
function allVectors(model: Pick<OptionModel, 'decisionMakers'>): number[][] {
  let vectors: number[][] = [[]];
  for (const option of optionsOf(model)) {
    const longer: number[][] = [];
    for (let level = 0; level < levelCount(option); level += 1) {
      for (const vector of vectors) longer.push([...vector, level]);
    }
    vectors = longer;
  }
  return vectors;
}

/** Whether a vector keeps a rule. */
function keeps(rule: Rule, vector: readonly number[], model: OptionModel): boolean {
  switch (rule.kind) {
    case 'never':
      return !holds(rule.when, vector, model);
    case 'if':
      return !holds(rule.premise, vector, model) || holds(rule.conclusion, vector, model);
    default: {
      const taken = rule.members.filter((member) =>
        'option' in member
          ? at(vector, member.option) !== 0
          : holds({ kind: 'consequence', consequence: member.consequence }, vector, model),
      ).length;
      if (rule.kind === 'at-most-one') return taken <= 1;
      return rule.kind === 'at-least-one' ? taken >= 1 : taken === 1;
    }
  }
}

/** The feasible vectors in increasing order. */
export function feasibleVectors(model: OptionModel): number[][] {
  return allVectors(model).filter((vector) => model.rules.every((rule) => keeps(rule, vector, model)));
}

/** The states in number order, each as the vectors that are it; only a coalesced state has more than one. */
export function statesOf(model: OptionModel): number[][][] {
  const feasible = feasibleVectors(model);
  const blocks = model.coalesce.map(({ when }) => feasible.filter((vector) => holds(when, vector, model)));
  const single = feasible.filter((vector) => !model.coalesce.some(({ when }) => holds(when, vector, model)));
  return [...single.map((vector) => [vector]), ...blocks];
}

/** The 0-based number of the state a vector belongs to, -1 when it is infeasible. */
export function stateOfVector(model: OptionModel, vector: readonly number[]): number {
  return statesOf(model).findIndex((members) =>
    members.some((member) => member.every((level, option) => level === vector[option])),
  );
}
