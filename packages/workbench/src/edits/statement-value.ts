/** A statement as it is written in a list of priorities, with the degree by which states differ that first differ on it. */
import type { Value } from './yaml.ts';

export const statementValue = (statement: string, strength: number): Value =>
  strength < 2
    ? statement
    : strength === 2
      ? { statement, vital: 'true' }
      : { statement, strength: String(strength) };

/** The degree of a statement that comes to stand between others, which may not grow down the list: its own, as far as it can be. */
export const fittingStrength = (own: number, above: number | undefined, below: number | undefined): number =>
  Math.min(Math.max(own, below ?? 1), above ?? Number.POSITIVE_INFINITY);
