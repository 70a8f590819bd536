/**
 * Coalition stability: would the members of a coalition H, acting together, leave a state? With t *holding H back* from leaving s when
 * t ≼_i s for at least one i ∈ H, s is stable for H iff
 *
 *     C-Nash  R_H⁺⁺(s) = ∅
 *     C-GMR   ∀ s1 ∈ R_H⁺⁺(s)  ∃ s2 ∈ R_{N∖H}(s1) that holds H back
 *     C-SMR   as C-GMR, and every s3 ∈ R_H(s2) holds H back, too
 *     C-SEQ   ∀ s1 ∈ R_H⁺⁺(s)  ∃ s2 ∈ R⁺⁺_{𝒫(N∖H)}(s1) that holds H back
 *
 * R⁺⁺_{𝒫(N∖H)}: sequences of joint gains of coalitions of the others, no coalition twice in a row. Kilgour, Hipel, Fang & Peng 2001;
 * Inohara & Hipel 2008 (docs/theory.md 10.2, 10.3).
 */
import type { Game } from '../game/game.ts';
import { targets } from '../game/moves.ts';
import { StateSet } from '../game/state-set.ts';
import type { CoalitionConceptId } from '../model/concept-ids.ts';
import { type Budget, type Refusal, refuse } from '../refusal.ts';
import { refuseUnranked } from './askable.ts';
import {
  bitsOf,
  type Coalition,
  coalitionMoves,
  coalitionsOf,
  everyone,
  gainsAll,
  type JointMove,
} from './coalition-moves.ts';
import { legalSequences, pathTo } from './legal-sequences.ts';
import type { AnswerRule } from './prospect.ts';

const rules = {
  'c-nash': { steps: 'none', countered: false },
  'c-gmr': { steps: 'moves', countered: false },
  'c-smr': { steps: 'moves', countered: true },
  'c-seq': { steps: 'improvements', countered: false },
} as const satisfies Record<CoalitionConceptId, AnswerRule>;

/** What the others do about a joint gain; each step is a move of one of them or, under C-SEQ, a joint gain of some. */
export interface CoalitionSanction {
  readonly path: readonly JointMove[];
  /** R_H at the end of the path, all of it holding H back; null where the concept does not ask. */
  readonly counters: readonly number[] | null;
}

/** All that some could do: the states they reach, each with the coalitions that may have acted last. */
export type CoalitionReach = readonly { readonly state: number; readonly last: readonly Coalition[] }[];

export type CoalitionEvidence =
  | {
      readonly stable: true;
      readonly improvements: readonly { readonly move: JointMove; readonly sanction: CoalitionSanction }[];
    }
  | {
      readonly stable: false;
      readonly improvement: JointMove;
      /** None of it holds H back; null where nobody may answer. */
      readonly reach: CoalitionReach | null;
    };

/** What coalition questions are answered for. */
const mostStates = 2048;
const mostMembers = 10;

/** Why no coalition question can be asked of this game, if so: preferences partly unknown, or too much to go through. */
export function refuseCoalitions(game: Game): Refusal | null {
  const unranked = refuseUnranked(game);
  if (unranked) return unranked;
  return game.m > mostStates || game.n > mostMembers
    ? refuse('coalitions-too-large', { states: mostStates, members: mostMembers })
    : null;
}

/** The bulk question: all states stable for H. O(states × (reach of H + joint gains × reach of the others)). Not to be asked where refused. */
function coalitionStable(
  game: Game,
  H: Coalition,
  id: CoalitionConceptId,
  budget: Budget,
): StateSet | Refusal {
  const { improvements } = coalitionMoves(game);
  const stable = new StateSet(game.m);
  for (let s = 0; s < game.m; s++) {
    if (budget.cancelled()) return refuse('cancelled');
    if (improvements(H, s).every((to) => answers(game, H, s, to, rules[id]).sufficient >= 0)) stable.add(s);
  }
  return stable;
}

/** The single question: is s stable for H, and what shows it? Not to be asked where refused. */
export function coalitionEvidence(
  game: Game,
  H: Coalition,
  s: number,
  id: CoalitionConceptId,
): CoalitionEvidence {
  const { improvements, move } = coalitionMoves(game);
  const answered: { move: JointMove; sanction: CoalitionSanction }[] = [];
  for (const to of improvements(H, s)) {
    const sanction = coalitionAnswer(game, H, s, to, id);
    if (!sanction) return { stable: false, improvement: move(H, s, to), reach: reachOf(game, H, s, to, id) };
    answered.push({ move: move(H, s, to), sanction });
  }
  return { stable: true, improvements: answered };
}

/** The shortest answer that holds H back from the joint gain s → to; null where there is none. */
export function coalitionAnswer(
  game: Game,
  H: Coalition,
  s: number,
  to: number,
  id: CoalitionConceptId,
): CoalitionSanction | null {
  const { reach, move } = coalitionMoves(game);
  const found = answers(game, H, s, to, rules[id]);
  if (found.sufficient < 0) return null;
  const path: JointMove[] = [];
  let at = to;
  for (const step of pathTo(found, found.sufficient)) {
    path.push(move(membersOf(game, step.by), at, step.to));
    at = step.to;
  }
  return { path, counters: rules[id].countered ? reach(H, at) : null };
}

function reachOf(
  game: Game,
  H: Coalition,
  s: number,
  to: number,
  id: CoalitionConceptId,
): CoalitionReach | null {
  if (rules[id].steps === 'none') return null;
  const { state, mover } = answers(game, H, s, to, rules[id]);
  return gathered(
    state,
    mover.map((bits) => membersOf(game, bits)),
  );
}

/** R_H(s), and who may have moved last; s itself is in it where a sequence passes it again. */
export function coalitionReach(game: Game, H: Coalition, s: number): CoalitionReach {
  const { state, mover } = coalitionMoves(game).sequences(H, s);
  return gathered(
    state,
    mover.map((i) => [i]),
  );
}

function gathered(state: readonly number[], actor: readonly Coalition[]): CoalitionReach {
  const last = new Map<number, Coalition[]>();
  for (const [k, t] of state.entries()) last.set(t, [...(last.get(t) ?? []), actor[k]!]); // as many as states
  return [...last].map(([t, coalitions]) => ({ state: t, last: coalitions }));
}

/** What N∖H can do after s → to, up to the first state that holds H back. The movers are coalitions, as bits. */
function answers(game: Game, H: Coalition, s: number, to: number, { steps, countered }: AnswerRule) {
  const { reach, improvements } = coalitionMoves(game);
  const others = everyone(game).filter((j) => !H.includes(j));
  const movers = steps === 'none' ? [] : steps === 'moves' ? others.map((j) => [j]) : coalitionsOf(others);
  const ofBits = new Map(movers.map((K) => [bitsOf(K), K]));
  const depart = (t: number, bits: number): readonly number[] => {
    const K = ofBits.get(bits)!; // the search knows no other movers
    return steps === 'moves' ? targets(game.moves[K[0]!]!, t) : improvements(K, t);
  };
  const holdsBack = (t: number): boolean => !gainsAll(game, H, s, t);
  return legalSequences(
    to,
    {
      group: [...ofBits.keys()],
      steps: steps === 'improvements' ? steps : 'moves',
      longest: Number.POSITIVE_INFINITY,
    },
    depart,
    (t) => holdsBack(t) && (!countered || reach(H, t).every(holdsBack)),
  );
}

const membersOf = (game: Game, bits: number): Coalition =>
  everyone(game).filter((i) => ((bits >> i) & 1) === 1);

export interface CoalitionResult {
  readonly coalition: Coalition;
  /** One for each concept asked. */
  readonly stable: readonly StateSet[];
}

export interface CoalitionAnalysis {
  readonly concepts: readonly CoalitionConceptId[];
  readonly results: readonly CoalitionResult[];
  /** For each concept, what is stable for every coalition asked; of all coalitions: what is *universally* stable. */
  readonly stableForAll: readonly StateSet[];
}

/** The bulk question for several coalitions and concepts. Refuses what `refuseCoalitions` refuses, and when cancelled. */
export function analyzeCoalitions(
  game: Game,
  coalitions: readonly Coalition[],
  concepts: readonly CoalitionConceptId[],
  budget: Budget,
): CoalitionAnalysis | Refusal {
  const refusal = refuseCoalitions(game);
  if (refusal) return refusal;
  const stableForAll = concepts.map(() => StateSet.all(game.m));
  const results: CoalitionResult[] = [];
  for (const coalition of coalitions) {
    const stable: StateSet[] = [];
    for (const [k, id] of concepts.entries()) {
      const found = coalitionStable(game, coalition, id, budget);
      if ('refusal' in found) return found;
      stable.push(found);
      stableForAll[k]!.intersect(found);
    }
    results.push({ coalition, stable });
    budget.progress(results.length / coalitions.length);
  }
  return { concepts, results, stableForAll };
}
