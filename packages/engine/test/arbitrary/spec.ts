/**
 * A random model as plain data, before it is written as text (`to-yaml.ts`) or given its meaning by the naive
 * semantics (`to-plain.ts`). Everything refers by index; ids are for the text alone.
 */
import type { Expression } from './expression.ts';

/** Directions in which an option may change. */
export type Change = 'either' | 'take-only' | 'drop-only';

/** An option; `levels: null` is the unnamed default [no, yes]. */
export interface OptionSpec {
  readonly id: string;
  readonly levels: readonly string[] | null;
  readonly change: Change;
}

/** A member of a set rule: an option, or a named consequence standing where an option can. */
export type Member = { readonly option: number } | { readonly consequence: number };

/** A feasibility rule (docs/theory.md 1.3). */
export type Rule =
  | { readonly kind: 'never'; readonly when: Expression }
  | { readonly kind: 'if'; readonly premise: Expression; readonly conclusion: Expression }
  | { readonly kind: 'at-most-one' | 'at-least-one' | 'exactly-one'; readonly members: readonly Member[] };

/**
 * How one decision maker orders the states; tiers hold 1-based state numbers, best first. The first statements have degrees of strength above 1,
 * which do not grow; the step down from tier k is by `strongAfter[k]` degrees stronger than a mild one.
 */
export type Preference =
  | {
      readonly kind: 'priorities';
      readonly statements: readonly Expression[];
      readonly strengths?: readonly number[];
    }
  | { readonly kind: 'weights'; readonly thousandths: readonly number[] }
  | {
      readonly kind: 'ranking';
      readonly tiers: readonly (readonly number[])[];
      readonly strongAfter?: readonly number[];
    }
  /** Partly unknown: within a group it is unknown which statement matters more. */
  | {
      readonly kind: 'either-order';
      readonly groups: readonly (readonly Expression[])[];
      readonly strengths?: readonly number[];
    }
  /** Partly unknown: states of different parts do not compare. */
  | {
      readonly kind: 'parts';
      readonly parts: readonly (readonly (readonly number[])[])[];
      /** By part. */
      readonly strongAfter?: readonly (readonly number[])[];
    };

/** How i stands to j: +1, 0 or −1; by i, then j. */
export type Attitudes = readonly (readonly (1 | 0 | -1)[])[];

/**
 * What is stated pair by pair, instead of a preference or beside it: rankings of some states, 1-based, with degrees in thousandths (null:
 * certain); and what that comes to, by state and state, null where nothing is stated.
 */
export interface Pairwise {
  readonly beside: boolean;
  readonly scale: Scale | null;
  readonly comparisons: readonly {
    readonly tiers: readonly (readonly number[])[];
    readonly degree: number | null;
  }[];
  readonly meaning: readonly (readonly (number | null)[])[];
}

/** How degrees are meant, in thousandths. */
export type Scale =
  | { readonly kind: 'fuzzy'; readonly threshold: number }
  | {
      readonly kind: 'probabilistic';
      readonly alpha: number;
      readonly beta: number;
      readonly gamma: number;
    };

/** What both forms share. `style` seeds every choice of spelling; 0 is the plainest. */
interface Common {
  readonly preferences: readonly Preference[];
  /** By decision maker; null for one that states no pairs. */
  readonly pairwise?: readonly (Pairwise | null)[];
  readonly attitudes?: Attitudes;
  readonly style: number;
}

/** A model in option form. */
export interface OptionModel extends Common {
  readonly kind: 'options';
  readonly decisionMakers: readonly { readonly id: string; readonly options: readonly OptionSpec[] }[];
  readonly consequences: readonly { readonly id: string; readonly when: Expression }[];
  readonly rules: readonly Rule[];
  readonly coalesce: readonly { readonly as: string; readonly when: Expression }[];
  readonly forbidden: readonly { readonly by: number; readonly from: Expression; readonly to: Expression }[];
  /** A feasible vector of levels, or null for a model that names no status quo. */
  readonly statusQuo: readonly number[] | null;
}

/** A model in graph form; states and moves by index from 0. */
export interface GraphModel extends Common {
  readonly kind: 'graph';
  readonly states: readonly string[];
  readonly decisionMakers: readonly {
    readonly id: string;
    readonly moves: readonly (readonly [number, number])[];
  }[];
}

/** Either form. */
export type ModelSpec = OptionModel | GraphModel;

/** All options of a model in file order, each with the index of its decision maker. */
export function optionsOf(model: Pick<OptionModel, 'decisionMakers'>): (OptionSpec & { owner: number })[] {
  return model.decisionMakers.flatMap(({ options }, owner) =>
    options.map((option) => ({ ...option, owner })),
  );
}

/** How many levels an option has. */
export function levelCount(option: OptionSpec): number {
  return option.levels?.length ?? 2;
}
