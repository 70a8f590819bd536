/** The signs by which a feasible state looks odd, and what all of them share. */
import type { Compiled } from '@modus-vivendi/engine';

export type OddKind =
  | 'worst-for-all'
  | 'vital-escapable'
  | 'never-liked'
  | 'no-effect'
  | 'always-together'
  | 'never-together'
  | 'always-taken'
  | 'never-taken'
  | 'near-miss';

export interface OddState {
  /** Stable as long as the reason is: what the reader has called fine is kept by it. */
  readonly id: string;
  readonly kind: OddKind;
  /** One such state; null where the reason is not about states that there are. */
  readonly state: { readonly key: string; readonly said: string } | null;
  /** How many feasible states have the sign. */
  readonly count: number;
  /** Names for the sentence, ready phrases in the reader's language. */
  readonly names: Readonly<Record<'option' | 'other' | 'by' | 'statement', string>>;
  /** What to write after `never:` to make them infeasible; null where that would be no remedy. */
  readonly never: string | null;
}

/** Exactly this state, as an expression; null where it has no option form. */
export function asExpression({ conflict, legend }: Compiled, s: number): string | null {
  if (legend.key(s) !== null) return null;
  const levels = legend.levels(s);
  return conflict.options
    .flatMap(({ id, hidden, levels: each }, o) => {
      const level = levels[o];
      if (hidden || level === null || level === undefined) return [];
      if (each.length > 2 && level > 0) return [`${id} = ${each[level]!.id}`];
      return [level > 0 ? id : `not ${id}`];
    })
    .join(' and ');
}

export const oddNames = (names: Partial<OddState['names']>): OddState['names'] => ({
  option: '',
  other: '',
  by: '',
  statement: '',
  ...names,
});
