/**
 * The validated model: one conflict, scenarios and belief already applied, every reference resolved.
 *
 * Plain immutable data. The game is compiled from it, and the checker rebuilds everything it decides by
 * from it with code of its own, so expressions keep their text beside their tree.
 */

import type { Span } from '../span.ts';
import type { ExpressionTree } from '../text/expression.ts';

/** A human-readable text by language; a plain string in the file stands under the model's language. Never empty. */
export type Text = Readonly<Record<string, string>>;

/** What every element may carry: a name, a remark, and the claims it rests on. */
export interface Described {
  readonly name: Text | null;
  readonly note: Text | null;
  readonly claims: readonly string[];
  readonly span: Span;
}

export interface DecisionMaker extends Described {
  readonly id: string;
  /** Indices into `Conflict.options`, consecutive. */
  readonly options: readonly number[];
  /** Graph form: moves from state to state, as indices into `Conflict.graphStates`. */
  readonly arcs: readonly (readonly [number, number])[];
}

export interface Level {
  readonly id: string;
  readonly name: Text | null;
}

/** In which direction an option can be moved: irreversible moves are one-way. */
export type Change = 'either' | 'take-only' | 'drop-only';

export interface Option extends Described {
  readonly id: string;
  /** Index of the decision maker who controls it. */
  readonly owner: number;
  /** At least two; the first means "not taken". */
  readonly levels: readonly Level[];
  readonly change: Change;
  /** Unknown in this view: held at its first level and left out of its states. */
  readonly hidden: boolean;
}

/**
 * A proposition about states, as written and as parsed.
 * `numbering` says which option a number (1-based) or a place in a pattern stands for: the options of the layer it was written in.
 */
export interface Expression {
  readonly text: string;
  readonly numbering: readonly string[];
  readonly tree: ExpressionTree;
  readonly span: Span;
}

export interface Consequence extends Described {
  readonly id: string;
  readonly when: Expression;
}

/**
 * A feasibility rule; a state is feasible when every rule holds.
 * `parts`: for `never` the one excluded expression; for `if-then` condition and consequence; otherwise the members counted.
 */
export interface Rule extends Described {
  readonly id: string | null;
  readonly kind: 'never' | 'if-then' | 'at-most-one' | 'at-least-one' | 'exactly-one';
  readonly parts: readonly Expression[];
  readonly because: Text | null;
}

export interface CoalescedState extends Described {
  readonly id: string;
  readonly when: Expression;
}

/** Any move of decision maker `by` from a state satisfying one expression to a state satisfying the other is deleted. */
export interface ForbiddenMove extends Described {
  readonly by: number;
  readonly from: Expression;
  readonly to: Expression;
}

export interface GraphState extends Described {
  readonly key: string;
}

/**
 * What a state is, independent of its number: the level index of every option (by option index),
 * a coalesced state, or a state of the graph form (by index).
 */
export type StateIdentity =
  | { readonly kind: 'vector'; readonly levels: readonly number[] }
  | { readonly kind: 'coalesced'; readonly index: number }
  | { readonly kind: 'graph'; readonly index: number };

export interface NamedState extends Described {
  readonly id: string;
  readonly state: StateIdentity;
}

export interface Statement extends Described {
  readonly expression: Expression;
}

/** One place in a list of priorities: a single statement, or several of which it is unknown which matters more. */
export interface Priority {
  readonly statements: readonly Statement[];
  /** The degree by which states differ that first differ here: 1 mildly, 2 strongly (vital), and so on. */
  readonly strength: number;
  /** By how many places it may stand elsewhere, for all that is known; 0 where its place is certain. */
  readonly misplaced: number;
}

/** Tiers of equally preferred states, best first; `strongAfter[k]`: by how many degrees the step from tier k to tier k+1 is stronger than a mild one. */
export interface RankingPart {
  readonly tiers: readonly (readonly StateIdentity[])[];
  readonly strongAfter: readonly number[];
}

/** Preference stated as an order of the states. */
export type OrderedPreference =
  | {
      readonly kind: 'priorities';
      readonly priorities: readonly Priority[];
      readonly claims: readonly string[];
      readonly span: Span;
    }
  | {
      readonly kind: 'weights';
      /** Exact decimals as written, one for each weighted option. */
      readonly weights: readonly { readonly option: number; readonly weight: string }[];
      readonly claims: readonly string[];
      readonly span: Span;
    }
  | {
      readonly kind: 'ranking';
      /** More than one part: states of different parts are mutually unknown. */
      readonly parts: readonly RankingPart[];
      readonly claims: readonly string[];
      readonly span: Span;
    };

/** A ranking of some states, which holds of any two of them, and perhaps the degree to which it does: an exact decimal as written. */
export interface Comparison {
  readonly tiers: readonly (readonly StateIdentity[])[];
  readonly degree: string | null;
  readonly span: Span;
}

/** How degrees are meant, with what each concept of theirs asks for: exact decimals as written. */
export type DegreeScale =
  | { readonly kind: 'fuzzy'; readonly threshold: string }
  | {
      readonly kind: 'probabilistic';
      readonly alpha: string;
      readonly beta: string;
      readonly gamma: string;
    };

/** Preference stated pair by pair: a relation that need not be a ranking, or degrees. */
export interface PairwisePreference {
  readonly kind: 'pairwise';
  /** The order by which all pairs compare that no comparison is about; null where there is a comparison for every pair. */
  readonly otherwise: OrderedPreference | null;
  readonly comparisons: readonly Comparison[];
  /** Null for a relation: no comparison has a degree. */
  readonly scale: DegreeScale | null;
  readonly claims: readonly string[];
  readonly span: Span;
}

export type Preference = OrderedPreference | PairwisePreference;

export interface Source {
  readonly id: string;
  readonly title: Text | null;
  readonly author: string | null;
  readonly issued: string | null;
  /** What kind of work it is, in the words of CSL. */
  readonly type: string | null;
  readonly reliability: string | null;
  /** How complete, precise, current and impartial it is, in a few words. */
  readonly descriptor: Text | null;
  readonly cite: string | null;
  readonly url: string | null;
  readonly span: Span;
}

export type ClaimKind = 'information' | 'assumption' | 'judgment';

export interface Claim {
  readonly id: string;
  readonly text: Text;
  readonly kind: ClaimKind;
  readonly source: string | null;
  readonly at: string | null;
  readonly credibility: string | null;
  readonly confidence: 'low' | 'moderate' | 'high' | null;
  readonly rating: 'solid' | 'caveated' | 'unsupported' | null;
  readonly note: Text | null;
  /** Context only: bears on no element. */
  readonly context: boolean;
  /** A caveat on every finding. */
  readonly caveat: boolean;
  readonly span: Span;
}

export interface Axis extends Described {
  readonly id: string;
  /** Whose believed types its values are: the chain of holders; null for an axis that is written as one. */
  readonly holders: readonly string[] | null;
  /** What the base model is called on this axis. */
  readonly base: string;
  readonly baseName: Text | null;
}

export interface Scenario extends Described {
  readonly id: string;
  readonly axis: string | null;
  readonly probability: number | null;
}

/** What the author says should be found. State lists are identities in this conflict; null where the key is absent. */
export interface Expectation {
  readonly concept: string;
  readonly scenario: readonly string[];
  readonly view: readonly string[];
  readonly by: string | null;
  /** The coalition whose stability is meant; every one; or nobody's together. */
  readonly coalition: readonly number[] | 'all' | null;
  /** Exactly these jumps from equilibrium to equilibrium; null where nothing is said of them. */
  readonly jumps:
    | readonly {
        readonly coalition: readonly number[];
        readonly from: StateIdentity;
        readonly to: StateIdentity;
      }[]
    | null;
  readonly countermove: 'sequences' | 'single';
  readonly equilibria: readonly StateIdentity[] | null;
  readonly stable: readonly StateIdentity[] | null;
  readonly includes: readonly StateIdentity[] | null;
  readonly excludes: readonly StateIdentity[] | null;
  readonly count: number | null;
  readonly source: string | null;
  readonly at: string | null;
  readonly departs: Text | null;
  readonly span: Span;
}

/** Attitude of one decision maker toward another (indices). */
export interface Attitude {
  readonly of: number;
  readonly toward: number;
  readonly attitude: 'positive' | 'neutral' | 'negative';
}

/** A decision maker's own picture of the conflict: that one is stated, and by whom the nested ones are. */
export interface Belief {
  readonly holder: string;
  readonly name: Text | null;
  readonly claims: readonly string[];
  readonly types: readonly BelievedType[];
  /** Of those that any of its types states, too. */
  readonly beliefs: readonly Belief[];
  readonly span: Span;
}

/** One of several pictures that a decision maker may hold. */
export interface BelievedType {
  readonly id: string;
  readonly name: Text | null;
  readonly claims: readonly string[];
  readonly span: Span;
}

/**
 * What a decision maker of the conflict at hand is believed to see, in the order in which it is looked for: in a state it holds the first
 * of its pictures whose conditions are all true there, and none where no picture is left.
 */
export interface Picture {
  readonly holder: string;
  /** The type of its belief; null where the belief has none. */
  readonly type: string | null;
  readonly name: Text | null;
  readonly claims: readonly string[];
  /** Conditions on the states of the conflict at hand. */
  readonly when: readonly Expression[];
}

/** A change of the conflict that its author offers as a lever beside those that follow from the model. */
export interface StatedLever extends Described {
  readonly id: string;
  /** Null where it costs what its kind does. */
  readonly cost: number | null;
}

/** What levers cost, and what none may touch. */
export interface LeverSettings {
  /** By kind; what is not named costs 1. */
  readonly costs: Readonly<Record<string, number>>;
  /** By id, or by place in a list of priorities (`tehran.3`); outweighs the kind. */
  readonly elementCosts: Readonly<Record<string, number>>;
  /** Kinds, ids and places. */
  readonly cannotTouch: readonly string[];
  readonly stated: readonly StatedLever[];
}

export interface Conflict {
  readonly form: 'option' | 'graph';
  /** Scenarios applied, in file order, and the chain of views. */
  readonly scenario: readonly string[];
  readonly view: readonly string[];
  readonly language: string;
  readonly title: Text;
  readonly summary: Text | null;
  readonly description: Text | null;
  readonly asOf: string | null;
  readonly decisionMakers: readonly DecisionMaker[];
  /** All options in file order; those of one decision maker are consecutive. */
  readonly options: readonly Option[];
  readonly graphStates: readonly GraphState[];
  readonly consequences: readonly Consequence[];
  readonly feasibility: readonly Rule[];
  readonly coalesced: readonly CoalescedState[];
  readonly forbidden: readonly ForbiddenMove[];
  readonly statusQuo: StateIdentity | null;
  readonly namedStates: readonly NamedState[];
  /** By decision maker index. */
  readonly preferences: readonly Preference[];
  readonly attitudes: readonly Attitude[];
  /** Coalitions as decision maker indices. */
  readonly coalitions: readonly (readonly number[])[];
  readonly levers: LeverSettings;
  readonly expectations: readonly Expectation[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly axes: readonly Axis[];
  readonly scenarios: readonly Scenario[];
  readonly beliefs: readonly Belief[];
  /** What is believed right here: in the conflict as modeled, or in the last view of the chain. */
  readonly pictures: readonly Picture[];
}
