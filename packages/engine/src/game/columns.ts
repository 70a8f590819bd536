/**
 * The truth of a proposition at every feasible vector at once, one bit a vector: thirty-two states a machine instruction.
 */
import type { Formula } from '../model/formula.ts';
import type { StateSpace } from '../model/state-space.ts';

/** Bit v % 32 of word v >> 5 belongs to vector v; bits beyond the last vector are undefined. */
export type Column = Uint32Array;

export const bit = (column: Column, v: number): number => (column[v >> 5]! >>> (v & 31)) & 1;

/** Evaluates formulas over a space; the columns of single options are made once. Time O(size × vectors / 32), and O(vectors) for each option first met. */
export function columnsOf(space: StateSpace): (formula: Formula) => Column {
  const size = space.graph ? space.count : space.values.length;
  const words = (size + 31) >> 5;
  const atoms = new Map<string, Column>();
  const atom = (option: number, level: number): Column => {
    const key = `${option} ${level}`;
    let column = atoms.get(key);
    if (!column) {
      column = level < 0 ? complement(atom(option, 0)) : optionColumn(space, option, level, words);
      atoms.set(key, column);
    }
    return column;
  };
  const complement = (column: Column): Column => column.map((word) => ~word);
  const evaluate = (formula: Formula): Column => {
    switch (formula.kind) {
      case 'constant':
        return new Uint32Array(words).fill(formula.value ? 0xffffffff : 0);
      case 'option':
        return atom(formula.option, formula.level);
      case 'state': {
        const column = new Uint32Array(words);
        column[formula.state >> 5]! |= 1 << (formula.state & 31);
        return column;
      }
      case 'not':
        return complement(evaluate(formula.of));
      default: {
        const left = evaluate(formula.left);
        const right = evaluate(formula.right);
        return combine(formula.kind, left, right);
      }
    }
  };
  return evaluate;
}

function combine(kind: 'and' | 'or' | 'xor' | 'if' | 'iff', a: Column, b: Column): Column {
  const result = new Uint32Array(a.length);
  switch (kind) {
    case 'and':
      for (let k = 0; k < a.length; k++) result[k] = a[k]! & b[k]!;
      return result;
    case 'or':
      for (let k = 0; k < a.length; k++) result[k] = a[k]! | b[k]!;
      return result;
    case 'xor':
      for (let k = 0; k < a.length; k++) result[k] = a[k]! ^ b[k]!;
      return result;
    case 'if':
      for (let k = 0; k < a.length; k++) result[k] = a[k]! | ~b[k]!;
      return result;
    case 'iff':
      for (let k = 0; k < a.length; k++) result[k] = ~(a[k]! ^ b[k]!);
      return result;
  }
}

/** Largest value that whole-number arithmetic on 32 bits can take apart. */
const smallValue = 2 ** 31;

function optionColumn({ values, weights, levels }: StateSpace, option: number, level: number, words: number): Column {
  const column = new Uint32Array(words);
  const weight = weights[option]!;
  const count = levels[option]!;
  const small = values.length === 0 || values[values.length - 1]! < smallValue;
  if (small && weight < smallValue) {
    for (let v = 0; v < values.length; v++) {
      if (((values[v]! / weight) | 0) % count === level) column[v >> 5]! |= 1 << (v & 31);
    }
  } else {
    for (let v = 0; v < values.length; v++) {
      if (Math.floor(values[v]! / weight) % count === level) column[v >> 5]! |= 1 << (v & 31);
    }
  }
  return column;
}
