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
  const complement = (column: Column): Column => {
    const result = new Uint32Array(words);
    for (let k = 0; k < words; k++) result[k] = ~column[k]!;
    return result;
  };
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

/**
 * Values ascend, so that a level lasts until the value passes the next multiple of the option's weight; and where as many vectors fit in
 * between as values do, none is missing and the whole run is taken at once.
 */
function optionColumn(
  { values, weights, levels }: StateSpace,
  option: number,
  level: number,
  words: number,
): Column {
  const column = new Uint32Array(words);
  const weight = weights[option]!;
  const count = levels[option]!;
  for (let v = 0; v < values.length; ) {
    const steps = Math.floor(values[v]! / weight);
    const until = (steps + 1) * weight;
    let end = v + until - values[v]!;
    if (end > values.length || values[end - 1] !== until - 1)
      for (end = v + 1; end < values.length && values[end]! < until; ) end++;
    if (steps - Math.floor(steps / count) * count === level) setBits(column, v, end);
    v = end;
  }
  return column;
}

/** Sets the bits begin…end−1; begin < end. */
function setBits(column: Column, begin: number, end: number): void {
  const first = begin >> 5;
  const last = (end - 1) >> 5;
  const fromBegin = 0xffffffff << (begin & 31);
  const toEnd = 0xffffffff >>> (31 - ((end - 1) & 31));
  if (first === last) {
    column[first]! |= fromBegin & toEnd;
    return;
  }
  column[first]! |= fromBegin;
  column.fill(0xffffffff, first + 1, last);
  column[last]! |= toEnd;
}
