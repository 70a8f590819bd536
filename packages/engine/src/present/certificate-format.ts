/**
 * The proof of a verdict, as data that a stranger can check without trusting us.
 *
 * States are numbered 1…n as in every result; decision makers are named by id.
 */

import type { Steps } from '../analysis/legal-sequences.ts';

/** One move of a sequence: who moves, and the state that results. */
export interface Step {
  readonly by: string;
  readonly to: number;
}

/**
 * How one improvement is answered: a legal sequence of the other decision makers' moves ending in a state that the first likes
 * no better than where it started, for strong concepts strongly less. `counters`, for SMR and SSEQ: every state it could then move to,
 * none of which it likes better, for strong SMR each strongly less.
 */
export interface Sanction {
  readonly path: readonly Step[];
  readonly counters?: readonly number[];
}

/** A simultaneous answer: what each of the others moves to on its own, and the state in which all the moves together end. */
export interface JointSanction {
  readonly moves: readonly Step[];
  readonly joint: number;
  /** For the rescue concepts: proof that each of those moves, too, goes unanswered; keys of `Certificate.reach`, in the order of `moves`. */
  readonly unanswered?: readonly string[];
}

/** Stable: every improvement (there may be none) with its answer. */
export interface StableEvidence {
  readonly improvements: readonly { readonly to: number; readonly sanction: Sanction | JointSanction }[];
}

/**
 * Unstable: an improvement that nothing answers. `reach` names the closed set of what the others can reach from it (absent for
 * `nash`, where nobody answers, and `sim`, where the joint moves are few enough to be enumerated).
 * `answered`, for the rescue concepts: improvements of the others here that are answered and so cannot take part in a joint move.
 */
export interface UnstableEvidence {
  readonly improvement: number;
  readonly reach?: string;
  readonly answered?: readonly { readonly by: string; readonly to: number; readonly sanction: Sanction }[];
}

/**
 * Concepts of foresight: the table in which it stands what is expected, a key of `Certificate.foresight`. For unstable, with how many moves
 * left the decision maker would not stay, and where it would then end.
 */
export interface ForeseenStable {
  readonly foresight: string;
}
export interface ForeseenUnstable extends ForeseenStable {
  readonly left: number;
  readonly end: number;
}

/**
 * Weak concepts. Stable: every improvement is answered, and one of them by nothing strongly worse. Unstable: an improvement is not answered at
 * all, or every one is answered by something strongly worse.
 */
export interface WeaklyStable {
  readonly anyhow: StableEvidence;
  readonly strongly: UnstableEvidence;
}
export type NotWeaklyStable = { readonly anyhow: UnstableEvidence } | { readonly strongly: StableEvidence };

export type Verdict = {
  readonly concept: string;
  readonly state: number;
  readonly by: string;
} & (
  | { readonly verdict: 'stable'; readonly evidence: StableEvidence | ForeseenStable | WeaklyStable }
  | {
      readonly verdict: 'unstable';
      readonly evidence: UnstableEvidence | ForeseenUnstable | NotWeaklyStable;
    }
);

/** What decision makers do together: a legal sequence of members from the state before to `to`; each of them likes `to` better. */
export interface JointStep {
  readonly by: readonly string[];
  readonly to: number;
  readonly path: readonly Step[];
}

/**
 * How a joint gain is answered: single moves of the others (`c-gmr`, `c-smr`) or joint gains of coalitions among them (`c-seq`), ending in a
 * state that some member likes no better than where the coalition started. `counters` (`c-smr`): a key of `Certificate.coalitionReach`, a
 * closed set that holds all that the coalition could reach from there; some member likes each of it no better.
 */
export interface JointAnswer {
  readonly path: readonly (Step | JointStep)[];
  readonly counters?: string;
}

/** Stable: every joint gain (there may be none) with its answer. Unstable: one that nothing answers; `reach` is absent for `c-nash`. */
export type CoalitionVerdict = {
  readonly concept: string;
  readonly state: number;
  /** The members, in the order of the file. */
  readonly by: readonly string[];
} & (
  | {
      readonly verdict: 'stable';
      readonly evidence: {
        readonly improvements: readonly { readonly to: number; readonly sanction: JointAnswer }[];
      };
    }
  | {
      readonly verdict: 'unstable';
      readonly evidence: {
        readonly improvement: number;
        readonly path: readonly Step[];
        readonly reach?: string;
      };
    }
);

/**
 * A set closed under what the decision makers `by` do: single moves, or joint gains of coalitions among them. Each state comes with who may
 * have acted last there: members, or coalitions.
 */
export interface ClosedSet {
  readonly by: readonly string[];
  readonly steps: 'moves' | 'gains';
  readonly states: readonly (readonly [number, readonly (string | readonly string[])[]])[];
}

/**
 * What is expected of plays, each entry following from entries with one move less left. With none left, a play ends where it is.
 *
 * `turns[h − 1]`: with h moves left, for each side whose turn it may be, pairs of a state and the state in which the play will end.
 * `against` null (`lm`, `nm`): the sides are the two decision makers, each seeking its own best. Otherwise (`maximin`): the sides are
 * `against` and `*`, all the others together, who are feared to do their worst.
 * `repeats` (`nm`): every turn covers the same states, and that with `from + period` moves left agrees with that with `from`.
 */
export interface Foresight {
  readonly against: string | null;
  readonly turns: readonly Readonly<Record<string, readonly (readonly [number, number])[]>>[];
  readonly repeats?: { readonly from: number; readonly period: number };
}

/**
 * A set closed under the moves (or improvements, or whatever `steps` says) of everyone but `against`: each state with the ids of those who may have moved last
 * there. It holds every first move from each improvement that refers to it, and with (t, j) every move from t by anyone but j.
 * With single countermoves it holds the first moves alone.
 */
export interface Reach {
  readonly against: string;
  readonly steps: Steps;
  readonly states: readonly (readonly [number, readonly string[]])[];
}

/** What is covered, and a verdict for each question: each concept, state and decision maker (or coalition) once. */
export interface Certificate<V = Verdict> {
  readonly modus: string;
  readonly modelSha256: string;
  readonly scenario: readonly string[];
  readonly view: string | null;
  readonly countermove: 'sequences' | 'single';
  readonly concepts: readonly string[];
  /** Either every state, or the states that were asked for (`--state`). */
  readonly states: 'all' | readonly number[];
  readonly verdicts: readonly V[];
  readonly reach: Readonly<Record<string, Reach>>;
  /** Absent where no concept of foresight is asked. */
  readonly foresight?: Readonly<Record<string, Foresight>>;
  /** The coalitions covered, and the closed sets of their verdicts; absent where no coalition concept is asked. */
  readonly coalitions?: readonly (readonly string[])[];
  readonly coalitionReach?: Readonly<Record<string, ClosedSet>>;
}
