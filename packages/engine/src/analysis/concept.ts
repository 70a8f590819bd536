/** What a solution concept is to everyone else: a definition that answers the bulk and the single question. */
import type { Game } from '../game/game.ts';
import type { StateSet } from '../game/state-set.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Budget, Refusal } from '../refusal.ts';
import type { LegalSequences } from './legal-sequences.ts';
import type { Move } from './move.ts';
import type { Outlook, Turn } from './outlook.ts';
import type { Relations } from './relations.ts';

/** `sequences`: the others may answer with any legal sequence of moves; `single`: with one move of one of them (docs/theory.md 5.7). */
export type Countermove = 'sequences' | 'single';

/** How the question is asked. */
export interface Question {
  readonly countermove: Countermove;
  readonly budget: Budget;
}

/** An answer to an improvement: a sequence of the others' moves, with the mover's own further moves from its end where they count. */
export interface SequenceSanction {
  readonly kind: 'sequence';
  readonly path: readonly Move[];
  /** Every state the decision maker could move to from the end of the path; null where the concept does not ask. */
  readonly counters: readonly number[] | null;
}

/** An answer given at the same time: what the others move to on their own, and where all the moves together lead. */
export interface JointSanction {
  readonly kind: 'joint';
  readonly moves: readonly Move[];
  readonly joint: number;
  /** What the others' others could do about each of those moves, none of it enough; null where the concept does not ask. */
  readonly unanswered: readonly LegalSequences[] | null;
}

export type Sanction = SequenceSanction | JointSanction;

/** From `from` moves left on, what is expected at these connected states repeats with this period. */
export interface Cycle {
  readonly states: readonly number[];
  readonly from: number;
  readonly period: number;
}

/** Concepts of foresight: what is expected with so many moves left. */
export interface Foreseen {
  readonly stable: boolean;
  readonly outlook: Outlook;
  /** The decision maker's turn. */
  readonly turn: Turn;
  readonly left: number;
  /** Where no number of moves is given: how the expectations repeat; `left` is then within the cycle, and if unstable where it is left. */
  readonly cycle: Cycle | null;
}

/** Every improvement with its answer. */
export interface Held {
  readonly stable: true;
  readonly improvements: readonly { readonly to: number; readonly sanction: Sanction }[];
}

/** An improvement that nothing answers. */
export interface Left {
  readonly stable: false;
  readonly improvement: number;
  /** All that the others could do after the improvement; null where the concept lets nobody answer, or only at the same time. */
  readonly reach: LegalSequences | null;
  /** Rescue concepts: improvements of the others that are answered and so cannot take part in a joint move. */
  readonly answered:
    | readonly { readonly by: number; readonly to: number; readonly sanction: SequenceSanction }[]
    | null;
}

/** Concepts in which improvements are answered. */
export type Answered = Held | Left;

/** Weak concepts: what answers the improvements at all, and, where every one is answered, what does so by something strongly worse. */
export type Graded =
  | { readonly stable: true; readonly anyhow: Held; readonly strongly: Left }
  | { readonly stable: false; readonly anyhow: Held; readonly strongly: Held }
  | { readonly stable: false; readonly anyhow: Left; readonly strongly: null };

export type Evidence = Answered | Foreseen | Graded;

/** Whether the decision maker would leave: failing to be weakly stable may also mean that it stays for strong reasons. */
export const wouldLeave = (evidence: Evidence): boolean =>
  !('anyhow' in evidence ? evidence.anyhow : evidence).stable;

export interface SolutionConcept {
  readonly id: ConceptId;
  /** Of strength: strong ones count only what is strongly worse as a deterrent; weak ones say in what way a state is stable, and where they fail nobody need leave. */
  readonly grade?: 'strong' | 'weak';
  /** Whether the order of states decides between equally good moves, so that where there are ties the answer may depend on it. */
  readonly breaksTies?: true;
  /** Whether an equally good move counts as one to make, so that where there are ties it differs from the ordinary concept for that alone. */
  readonly temptedByTies?: true;
  /** What it asks of preferences, where that is more than known ones. */
  readonly relations?: (game: Game) => Relations;
  /** Why this concept cannot be asked of this game, if so. */
  readonly refuse: (game: Game) => Refusal | null;
  /** The bulk question: all states stable for i. Near-linear in the size of the graph, but for simultaneous answers. */
  readonly stableStates: (game: Game, i: number, question: Question) => StateSet | Refusal;
  /** The single question: is s stable for i, and what shows it? */
  readonly evidence: (game: Game, i: number, s: number, question: Question) => Evidence | Refusal;
  /** Whether the others can answer one improvement of i; where each is judged by itself. */
  readonly answers?: (game: Game, i: number, s: number, to: number, question: Question) => boolean;
}
