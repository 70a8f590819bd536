/**
 * Counting combinations without listing them: propositions over options as reduced ordered decision diagrams, one layer for each option, one
 * branch for each level. A million combinations and a million million cost the same few nodes.
 *
 * R. E. Bryant, Graph-based algorithms for Boolean function manipulation (1986), with as many branches as an option has levels.
 */
import type { Compiled } from '@modus-vivendi/engine';

/** A proposition with its options resolved, as the engine compiles it. */
export type Formula = Compiled['structure']['ruleFormulas'][number];

/** A proposition as a diagram: 0 never holds, 1 always does, others are nodes. Equal propositions are the same number. */
export type Diagram = number;

export interface Diagrams {
  readonly of: (formula: Formula) => Diagram;
  readonly and: (a: Diagram, b: Diagram) => Diagram;
  readonly not: (a: Diagram) => Diagram;
  /** At how many combinations it holds; exact below 2^53. */
  readonly count: (a: Diagram) => number;
  /** The first few combinations at which it holds, those that take least first at each option. */
  readonly some: (a: Diagram, most: number) => readonly (readonly number[])[];
}

/** Thrown when the diagrams grow beyond what can be counted at once. */
export class TooIntricate extends Error {}

const mostNodes = 400_000;

/** `levels`: the number of levels of each option; 1 for one that is held. */
export function diagramsFor(levels: readonly number[]): Diagrams {
  const variables: number[] = [levels.length, levels.length];
  const branches: (readonly Diagram[])[] = [[], []];
  const unique = new Map<string, Diagram>();
  const node = (variable: number, next: readonly Diagram[]): Diagram => {
    if (next.every((each) => each === next[0])) return next[0]!;
    const key = `${variable}:${next.join(',')}`;
    const known = unique.get(key);
    if (known !== undefined) return known;
    if (variables.length >= mostNodes) throw new TooIntricate();
    variables.push(variable);
    branches.push(next);
    unique.set(key, variables.length - 1);
    return variables.length - 1;
  };
  const cofactor = (a: Diagram, variable: number, level: number): Diagram =>
    variables[a] === variable ? branches[a]![level]! : a;

  /** Both, or exactly one of the two; the two operations that all others are made of. */
  const combined = (ends: (a: Diagram, b: Diagram) => Diagram | null) => {
    const done = new Map<number, Diagram>();
    const combine = (a: Diagram, b: Diagram): Diagram => {
      const end = ends(a, b);
      if (end !== null) return end;
      const [low, high] = a < b ? [a, b] : [b, a];
      const key = low * mostNodes + high;
      const known = done.get(key);
      if (known !== undefined) return known;
      const variable = Math.min(variables[a]!, variables[b]!);
      const next = Array.from({ length: levels[variable]! }, (_, level) =>
        combine(cofactor(a, variable, level), cofactor(b, variable, level)),
      );
      const result = node(variable, next);
      done.set(key, result);
      return result;
    };
    return combine;
  };
  const and = combined((a, b) => {
    if (a === 0 || b === 0) return 0;
    if (a === 1 || a === b) return b;
    return b === 1 ? a : null;
  });
  const xor = combined((a, b) => {
    if (a === b) return 0;
    if (a === 0) return b;
    if (b === 0) return a;
    return null;
  });
  const not = (a: Diagram): Diagram => xor(a, 1);
  const or = (a: Diagram, b: Diagram): Diagram => not(and(not(a), not(b)));

  const of = (formula: Formula): Diagram => {
    switch (formula.kind) {
      case 'constant':
        return formula.value ? 1 : 0;
      case 'option': {
        const count = levels[formula.option]!;
        const holds = (level: number): Diagram =>
          (formula.level < 0 ? level > 0 : level === formula.level) ? 1 : 0;
        return node(
          formula.option,
          Array.from({ length: count }, (_, level) => holds(level)),
        );
      }
      case 'state':
        return 0;
      case 'not':
        return not(of(formula.of));
      case 'and':
        return and(of(formula.left), of(formula.right));
      case 'or':
        return or(of(formula.left), of(formula.right));
      case 'xor':
        return xor(of(formula.left), of(formula.right));
      case 'iff':
        return not(xor(of(formula.left), of(formula.right)));
      case 'if':
        return or(of(formula.left), not(of(formula.right)));
    }
  };

  /** Combinations of the options from `from` up to but without `to`. */
  const between = (from: number, to: number): number => {
    let product = 1;
    for (let o = from; o < to; o++) product *= levels[o]!;
    return product;
  };
  const counted = new Map<Diagram, number>([[1, 1]]);
  /** At how many combinations of a node's own option and those after it. */
  const below = (a: Diagram): number => {
    if (a === 0) return 0;
    const known = counted.get(a);
    if (known !== undefined) return known;
    let total = 0;
    for (const next of branches[a]!) total += below(next) * between(variables[a]! + 1, variables[next]!);
    counted.set(a, total);
    return total;
  };
  const count = (a: Diagram): number => below(a) * between(0, variables[a]!);

  const some = (a: Diagram, most: number): readonly (readonly number[])[] => {
    const found: number[][] = [];
    const walk = (at: Diagram, chosen: readonly number[]): void => {
      if (at === 0 || found.length >= most) return;
      if (chosen.length === levels.length) {
        found.push([...chosen]);
        return;
      }
      const variable = chosen.length;
      for (let level = 0; level < levels[variable]!; level++)
        walk(cofactor(at, variable, level), [...chosen, level]);
    };
    walk(a, []);
    return found;
  };
  return { of, and, not, count, some };
}
