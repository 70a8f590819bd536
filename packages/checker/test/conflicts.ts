/** Builds small validated conflicts by hand, so that the checker's tests need nothing of the engine. */
import type {
  Change,
  Conflict,
  DegreeScale,
  Expression,
  Preference,
  Rule,
  StateIdentity,
} from '@modus-vivendi/engine';

const span = { start: 0, end: 0 };
const described = { name: null, note: null, claims: [], span };

export interface OptionSpec {
  readonly id: string;
  readonly levels?: readonly string[];
  readonly change?: Change;
  readonly hidden?: boolean;
}

export interface Spec {
  /** Option form: the options of each decision maker. */
  readonly options?: Readonly<Record<string, readonly (string | OptionSpec)[]>>;
  /** Graph form: the states, and the arcs of each decision maker. */
  readonly states?: readonly string[];
  readonly arcs?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly rules?: readonly (readonly [Rule['kind'], ...string[]])[];
  readonly consequences?: Readonly<Record<string, string>>;
  readonly coalesce?: Readonly<Record<string, string>>;
  readonly forbidden?: readonly { readonly by: string; readonly from: string; readonly to: string }[];
  readonly preferences: Readonly<Record<string, PreferenceSpec>>;
  readonly scenario?: readonly string[];
  readonly view?: readonly string[];
}

/**
 * Priorities as statements (a list in the list: either order), the first with a degree of strength above 1; weights; or a ranking, one list
 * for each part, with so many degrees more than a mild step after a tier.
 */
export type PreferenceSpec =
  | { readonly priorities: readonly (string | readonly string[])[]; readonly strengths?: readonly number[] }
  | { readonly weights: Readonly<Record<string, string>> }
  | {
      readonly ranking: readonly (readonly StateIdentity[])[];
      readonly strong?: readonly number[];
      readonly parts?: readonly (readonly StateIdentity[])[];
    }
  | {
      /** Pairs, the better state first, with a degree or (null) for certain. */
      readonly pairs: readonly (readonly [StateIdentity, StateIdentity, string | null])[];
      readonly scale?: DegreeScale;
      readonly otherwise?: readonly (readonly StateIdentity[])[];
    };

export function conflict(spec: Spec): Conflict {
  const form = spec.states ? 'graph' : 'option';
  const makers = Object.keys(spec.options ?? spec.arcs ?? {});
  const options = Object.values(spec.options ?? {}).flatMap((list, owner) =>
    list.map((item) => {
      const { id, levels, change, hidden } = typeof item === 'string' ? ({ id: item } as OptionSpec) : item;
      return {
        ...described,
        id,
        owner,
        levels: (levels ?? ['no', 'yes']).map((level) => ({ id: level, name: null })),
        change: change ?? 'either',
        hidden: hidden ?? false,
      };
    }),
  );
  const numbering = options.map(({ id }) => id);
  // The checker reads the text alone; the tree is somebody else's.
  const expression = (text: string): Expression => ({
    text,
    numbering,
    span,
    tree: { kind: 'constant', value: true },
  });
  const when = (items: Readonly<Record<string, string>> | undefined) =>
    Object.entries(items ?? {}).map(([id, text]) => ({ ...described, id, when: expression(text) }));
  const key = (state: string): number => spec.states?.indexOf(state) ?? -1;

  const preference = (maker: string): Preference => {
    const found = spec.preferences[maker];
    const shared = { claims: [], span };
    if (found === undefined) throw new Error(`no preference for ${maker}`);
    if ('priorities' in found) {
      const priorities = found.priorities.map((item, k) => ({
        statements: [item].flat().map((text) => ({ ...described, expression: expression(text) })),
        strength: found.strengths?.[k] ?? 1,
        misplaced: 0,
      }));
      return { kind: 'priorities', priorities, ...shared };
    }
    if ('weights' in found) {
      const weights = Object.entries(found.weights).map(([id, weight]) => ({
        option: numbering.indexOf(id),
        weight,
      }));
      return { kind: 'weights', weights, ...shared };
    }
    if ('pairs' in found) {
      const { otherwise, scale = null } = found;
      return {
        kind: 'pairwise',
        otherwise: otherwise
          ? {
              kind: 'ranking',
              parts: [{ tiers: otherwise, strongAfter: otherwise.map(() => 0) }],
              ...shared,
            }
          : null,
        comparisons: found.pairs.map(([t, s, degree]) => ({ tiers: [[t], [s]], degree, span })),
        scale,
        ...shared,
      };
    }
    const parts = [found.ranking, ...(found.parts ? [found.parts] : [])];
    return {
      kind: 'ranking',
      parts: parts.map((tiers) => ({ tiers, strongAfter: tiers.map((_, k) => found.strong?.[k] ?? 0) })),
      ...shared,
    };
  };

  return {
    form,
    scenario: spec.scenario ?? [],
    view: spec.view ?? [],
    language: 'en',
    title: { en: 'Test' },
    summary: null,
    description: null,
    asOf: null,
    decisionMakers: makers.map((id, owner) => ({
      ...described,
      id,
      options: options.flatMap((option, k) => (option.owner === owner ? [k] : [])),
      arcs: (spec.arcs?.[id] ?? []).map(([from, to]) => [key(from), key(to)] as const),
    })),
    options,
    graphStates: (spec.states ?? []).map((state) => ({ ...described, key: state })),
    consequences: when(spec.consequences),
    feasibility: (spec.rules ?? []).map(([kind, ...parts]) => ({
      ...described,
      id: null,
      kind,
      parts: parts.map(expression),
      because: null,
    })),
    coalesced: when(spec.coalesce),
    forbidden: (spec.forbidden ?? []).map(({ by, from, to }) => ({
      ...described,
      by: makers.indexOf(by),
      from: expression(from),
      to: expression(to),
    })),
    statusQuo: null,
    namedStates: [],
    preferences: makers.map(preference),
    attitudes: [],
    coalitions: [],
    levers: { costs: {}, elementCosts: {}, cannotTouch: [], stated: [] },
    expectations: [],
    sources: [],
    claims: [],
    axes: [],
    scenarios: [],
    beliefs: [],
    pictures: [],
  };
}

/** "YN" or "021": the level of every option. */
export const vector = (text: string): StateIdentity => ({
  kind: 'vector',
  levels: [...text].map((c) => (c === 'Y' ? 1 : c === 'N' ? 0 : Number(c))),
});

/** A ranking of single states, best first, by their index in `identities`, numbered from 1. */
export const order = (
  identities: readonly StateIdentity[],
  ...numbers: readonly (number | readonly number[])[]
) => ({
  ranking: numbers.map((tier) => [tier].flat().map((number) => identities[number - 1] as StateIdentity)),
});

const six = ['NNN', 'YNN', 'NYN', 'NNY', 'YNY', 'NYY'].map(vector);

/** Syria and Iraq, 1975: Nash {6}, GMR {1, 6}, SMR {6}, SEQ {6}. */
export const syriaIraq = conflict({
  options: { syria: ['release', 'escalate'], iraq: ['attack'] },
  rules: [['never', 'release and escalate']],
  preferences: { syria: order(six, 1, 3, 6, 2, 4, 5), iraq: order(six, 2, 4, 6, 1, 5, 3) },
});

const five = [0, 1, 2, 3, 4].map((index): StateIdentity => ({ kind: 'graph', index }));

/** The only answer to the improvement of `a` from s1 to s2 is that `b` moves, then `c`, then `b` again. */
export const twice = conflict({
  states: ['s1', 's2', 's3', 's4', 's5'],
  arcs: {
    a: [['s1', 's2']],
    b: [
      ['s2', 's3'],
      ['s4', 's5'],
    ],
    c: [['s3', 's4']],
  },
  preferences: {
    a: order(five, [2, 3, 4], 1, 5),
    b: order(five, 5, 4, 3, 2, 1),
    c: order(five, 5, 4, 3, 2, 1),
  },
});

const four = [0, 1, 2, 3].map((index): StateIdentity => ({ kind: 'graph', index }));

/** Chicken as a graph. */
export const chicken = conflict({
  states: ['cc', 'cd', 'dc', 'dd'],
  arcs: {
    row: [
      ['cc', 'dc'],
      ['dc', 'cc'],
      ['cd', 'dd'],
    ],
    column: [
      ['cc', 'cd'],
      ['cd', 'cc'],
      ['dc', 'dd'],
      ['dd', 'dc'],
    ],
  },
  preferences: { row: order(four, 3, 1, 2, 4), column: order(four, 2, 1, 3, 4) },
});

/** Prisoner's dilemma in option form: going back to silence is a loss, confessing together deters under `sim`. */
export const prisoners = conflict({
  options: { one: ['c1'], two: ['c2'] },
  preferences: { one: { priorities: ['not c2', 'c1'] }, two: { priorities: ['not c1', 'c2'] } },
});
